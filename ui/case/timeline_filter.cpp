// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_filter.h"

#include "ui/shell/shapes.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int filterHeight = 20;
constexpr int padding = 4;

} // namespace

TimelineFilter::TimelineFilter(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void TimelineFilter::setCounts(const std::array<int, 4>& counts)
{
    m_counts = counts;
    updateGeometry();
    update();
    speak();
}

void TimelineFilter::setScope(TimelineScope scope)
{
    m_scope = scope;
    update();
    speak();
}

void TimelineFilter::speak()
{
    setAccessibleName(tr("Shown in the history"));
    setAccessibleDescription(words(static_cast<size_t>(m_scope)));
}

QString TimelineFilter::words(size_t index) const
{
    const QString name = label(scopes[index]);
    return scopes[index] == TimelineScope::All ? name : QString(name % u' ' % formatCount(m_counts[index]));
}

int TimelineFilter::widthOf(size_t index) const
{
    return QFontMetrics(theme().font(TextSize::Caption, Weight::DemiBold)).horizontalAdvance(words(index)) + 2 * padding;
}

QSize TimelineFilter::sizeHint() const
{
    int width = 0;
    for (size_t i = 0; i < scopes.size(); ++i)
        width += widthOf(i);
    return { width, theme().px(filterHeight) };
}

void TimelineFilter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = theme().colours();
    int x = 0;
    for (size_t i = 0; i < scopes.size(); ++i) {
        const bool isChosen = scopes[i] == m_scope;
        const QRect box(x, 0, widthOf(i), height());
        painter.setFont(theme().font(TextSize::Caption, isChosen ? Weight::DemiBold : Weight::Normal));
        painter.setPen(isChosen ? c.accent : c.muted);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, words(i));
        if (isChosen && hasFocus())
            paintFocusRing(painter, box);
        x += box.width();
    }
}

void TimelineFilter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        step(-1);
    else if (event->key() == Qt::Key_Right)
        step(1);
    else
        QWidget::keyPressEvent(event);
}

void TimelineFilter::mousePressEvent(QMouseEvent* event)
{
    int x = 0;
    for (size_t i = 0; i < scopes.size(); ++i) {
        x += widthOf(i);
        if (event->pos().x() < x) {
            choose(scopes[i]);
            return;
        }
    }
}

void TimelineFilter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateGeometry();
}

void TimelineFilter::step(int by)
{
    const int count = static_cast<int>(scopes.size());
    choose(scopes[static_cast<size_t>((static_cast<int>(m_scope) + by + count) % count)]);
}

void TimelineFilter::choose(TimelineScope scope)
{
    setScope(scope);
    Q_EMIT chosen(scope);
}

} // namespace mahnwerk
