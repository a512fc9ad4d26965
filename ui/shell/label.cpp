// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mahnwerk {

Label::Label(const QString& text, LabelStyle style, QWidget* parent)
    : QLabel(text, parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    // Else it would follow the role of the widget below.
    setForegroundRole(QPalette::WindowText);
    connect(&theme(), &Theme::changed, this, &Label::restyle);
    restyle();
}

Label* Label::caption(const QString& text)
{
    return new Label(text, { .size = TextSize::Caption, .tone = Tone::Muted });
}

Label* Label::title(const QString& text)
{
    return new Label(text, { .size = TextSize::Large, .weight = Weight::DemiBold });
}

void Label::setTextStyle(LabelStyle style)
{
    m_style = style;
    restyle();
}

void Label::setTone(Tone tone)
{
    m_style.tone = tone;
    restyle();
}

void Label::restyle()
{
    setFont(theme().font(m_style.size, m_style.weight));
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme().colours().tone(m_style.tone));
    setPalette(colours);
}

SectionHeader::SectionHeader(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, { .weight = Weight::DemiBold }))
    , m_note(Label::caption(note))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours().hair);
}

} // namespace mahnwerk
