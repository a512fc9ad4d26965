// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/next_step_line.h"

#include "ui/shell/icon.h"
#include "ui/shell/label.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int iconSize = 16;
constexpr int gap = 10;

} // namespace

NextStepLine::NextStepLine(QWidget* parent)
    : QWidget(parent)
    , m_lead(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_rest(new Label(LabelStyle { .tone = Tone::Muted }))
{
    m_lead->setObjectName(u"lead"_s);
    m_lead->setWordWrap(true);
    m_rest->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_lead);
    column->addWidget(m_rest);
    connect(&theme(), &Theme::changed, this, &NextStepLine::adjust);
    adjust();
}

void NextStepLine::adjust()
{
    layout()->setContentsMargins(theme().px(iconSize + gap), 0, 0, 0);
    update();
}

void NextStepLine::setStep(const StepText& step)
{
    m_lead->setText(step.lead);
    m_rest->setText(step.rest);
    m_rest->setHidden(step.rest.isEmpty());
    m_iconName = step.iconName;
    setHidden(step.lead.isEmpty());
    update();
}

void NextStepLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int size = theme().px(iconSize);
    const int line = QFontMetrics(theme().font(TextSize::Body)).height();
    const Colours& c = theme().colours();
    paintIcon(painter, m_iconName, QRect(0, (line - size) / 2, size, size), m_iconName == u"clock" ? c.accent : c.muted);
}

} // namespace mahnwerk
