// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_trail.h"

#include "ui/shell/chip.h"
#include "ui/shell/icon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int gap = 8;
constexpr int arrow = 30;

int markWidth(int step, int current)
{
    return step < current ? theme().px(14) : sizeOf(Chip::box(QString::number(step + 1))).width();
}

} // namespace

StepTrail::StepTrail(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void StepTrail::setSteps(const QStringList& steps)
{
    m_steps = steps;
    updateGeometry();
    update();
}

void StepTrail::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_steps.size()), m_steps.value(step)));
    updateGeometry();
    update();
}

QSize StepTrail::sizeHint() const
{
    const QFontMetrics metrics(theme().font(TextSize::Body, Weight::DemiBold));
    int width = 0;
    for (int i = 0; i < m_steps.size(); ++i)
        width += markWidth(i, m_current) + gap + metrics.horizontalAdvance(m_steps.at(i)) + (i > 0 ? theme().px(arrow) : 0);
    return { width, theme().px(28) };
}

void StepTrail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i > 0) {
            const int size = theme().px(14);
            paintIcon(painter, u"right"_s, QRect(x + (theme().px(arrow) - size) / 2, (height() - size) / 2, size, size), c.muted);
            x += theme().px(arrow);
        }
        const int mark = markWidth(i, m_current);
        if (i < m_current)
            paintIcon(painter, u"check"_s, QRect(x, (height() - mark) / 2, mark, mark), c.ok);
        else
            paintChip(painter, QRect(x, 0, mark, height()), Chip::box(QString::number(i + 1)));
        x += mark + gap;
        const QFont font = theme().font(TextSize::Body, i == m_current ? Weight::DemiBold : Weight::Normal);
        painter.setFont(font);
        painter.setPen(i > m_current ? c.muted : c.text);
        const int width = QFontMetrics(font).horizontalAdvance(m_steps.at(i));
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, m_steps.at(i));
        x += width;
    }
}

} // namespace mahnwerk
