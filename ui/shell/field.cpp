// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/field.h"

#include "ui/shell/error_line.h"
#include "ui/shell/label.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int pauseBeforeError = 400;
constexpr int fieldPadding = 8;

} // namespace

Field::Field(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_label(Label::caption())
    , m_editor(editor)
    , m_error(new ErrorLine)
    , m_pause(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_error);
    setSizePolicy(editor->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    m_label->setBuddy(editor);
    m_error->setObjectName(u"error"_s);
    setLabel(label);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeError);
    connect(m_pause, &QTimer::timeout, this, &Field::isGood);
    connect(&theme(), &Theme::changed, this, &Field::adjust);
    if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        connect(edit, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::textEdited, m_error, &QWidget::hide);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        connect(box, &QComboBox::activated, m_pause, qOverload<>(&QTimer::start));
    }
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void Field::setError(const QString& error)
{
    m_error->setText(error);
    m_error->setHidden(error.isEmpty());
    m_editor->setAccessibleDescription(error);
}

void Field::setFieldWidth(int width)
{
    m_width = width;
    adjust();
}

void Field::adjust()
{
    if (m_width > 0)
        m_editor->setFixedWidth(theme().px(m_width));
}

QString Field::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void Field::setCheck(std::function<QString()> check)
{
    m_check = std::move(check);
}

bool Field::isGood()
{
    m_pause->stop();
    const QString error = m_check ? m_check() : QString();
    setError(error);
    return error.isEmpty();
}

ReadBackEdit::ReadBackEdit(QWidget* parent)
    : QLineEdit(parent)
{
}

void ReadBackEdit::setReadBack(const QString& text)
{
    m_readBack = text;
    setAccessibleDescription(text);
    update();
}

void ReadBackEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_readBack.isEmpty() || text().isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(theme().colours().muted);
    const int x = fieldPadding + fontMetrics().horizontalAdvance(text()) + 6;
    const QRect rest(x, 0, width() - x - fieldPadding, height());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(u"→ "_s + m_readBack, Qt::ElideRight, rest.width()));
}

DateEdit::DateEdit(Date today, DateSense sense, QWidget* parent)
    : ReadBackEdit(parent)
    , m_today(today)
    , m_sense(sense)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::read);
}

Result<Date> DateEdit::date() const
{
    return text().trimmed().isEmpty() ? Date() : parseDate(text(), m_today, m_sense);
}

void DateEdit::setDate(Date date)
{
    setText(date.isNull() ? QString() : format(date, DateStyle::Full));
}

void DateEdit::setToday(Date today)
{
    m_today = today;
    read();
}

QSize DateEdit::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(u"+30 → Mo 30.11.2026"_s) + 2 * fieldPadding + 12, QLineEdit::sizeHint().height() };
}

void DateEdit::read()
{
    const Result<Date> date = this->date();
    setReadBack(date && !date->isNull() ? format(*date, DateStyle::WeekdayFull) : QString());
    Q_EMIT dateChanged();
}

AmountEdit::AmountEdit(Currency currency, QWidget* parent)
    : QLineEdit(parent)
    , m_currency(currency)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, [this] { setOrigin(Origin::Typed); });
    connect(this, &QLineEdit::textChanged, this, &AmountEdit::amountChanged);
    connect(&theme(), &Theme::changed, this, &AmountEdit::recolour);
}

Result<Money> AmountEdit::amount() const
{
    return parseAmount(text(), m_currency);
}

void AmountEdit::setAmount(Money amount, Origin origin)
{
    setOrigin(origin);
    setText(format(amount));
}

void AmountEdit::setOrigin(Origin origin)
{
    m_origin = origin;
    recolour();
}

void AmountEdit::recolour()
{
    QPalette colours;
    if (m_origin == Origin::Computed)
        colours.setColor(QPalette::Text, theme().colours().muted);
    setPalette(colours);
}

QSize AmountEdit::sizeHint() const
{
    return { std::max(theme().px(116), fontMetrics().horizontalAdvance(u"9'999'999.99"_s) + 2 * fieldPadding + 4), QLineEdit::sizeHint().height() };
}

} // namespace mahnwerk
