// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

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

PartsLabel::PartsLabel(QWidget* parent)
    : Label({ .size = TextSize::Caption, .tone = Tone::Muted }, parent)
{
}

QSize PartsLabel::minimumSizeHint() const
{
    return { 0, Label::minimumSizeHint().height() };
}

QString PartsLabel::shownText() const
{
    const QFontMetrics metrics(font());
    QStringList parts = text().split(u" · "_s);
    QString shown = text();
    while (parts.size() > 1 && metrics.horizontalAdvance(shown) > width()) {
        parts.removeLast();
        shown = parts.join(u" · "_s) % u" …"_s;
    }
    return metrics.elidedText(shown, Qt::ElideRight, width());
}

void PartsLabel::paintEvent(QPaintEvent*)
{
    const QString shown = shownText();
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(alignment()), shown);
}

SectionHeader::SectionHeader(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, { .weight = Weight::DemiBold }))
    , m_note(new PartsLabel)
{
    m_note->setText(note);
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
