// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_form.h"

#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/theme.h"
#include "ui/words/formats.h"
#include "ui/words/plan_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

template<typename Enum>
void offer(QComboBox& box)
{
    const QSignalBlocker blocker(box);
    const int current = std::max(0, box.currentIndex());
    box.clear();
    for (size_t i = 0; i < names<Enum>.size(); ++i)
        box.addItem(label(static_cast<Enum>(i)));
    box.setCurrentIndex(current);
}

/// Between months: "12, 7.2027".
const QRegularExpression monthSeparator(u"[,;\\s]+"_s);

QLineEdit* numberEdit(int most)
{
    auto* edit = new QLineEdit;
    edit->setValidator(new QIntValidator(0, most, edit));
    edit->setAlignment(Qt::AlignRight);
    return edit;
}

} // namespace

PlanForm::PlanForm(Currency currency, Date today, QWidget* parent)
    : QWidget(parent)
    , m_currency(currency)
    , m_row(new FlowLayout)
    , m_moreRow(new FlowLayout)
    , m_more(new QWidget)
    , m_instalment(new AmountEdit(currency))
    , m_count(numberEdit(99'999))
    , m_first(new DateEdit(today))
    , m_rhythm(new QComboBox)
    , m_method(new QComboBox)
    , m_budget(new AmountEdit(currency))
    , m_acknowledged(new QCheckBox)
    , m_down(new AmountEdit(currency))
    , m_downOn(new DateEdit(today))
    , m_final(new AmountEdit(currency))
    , m_stepUp(new AmountEdit(currency))
    , m_stepEvery(numberEdit(99))
    , m_pauses(new QLineEdit)
    , m_remind(numberEdit(mostReminderDays))
    , m_discount(new AmountEdit(currency))
    , m_resting(new QCheckBox)
    , m_workingDay(new QCheckBox)
    , m_fee(new QCheckBox)
    , m_today(today)
{
    setObjectName(u"planForm"_s);
    offer<Rhythm>(*m_rhythm);
    offer<PlanMethod>(*m_method);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_row);
    m_more->setLayout(m_moreRow);
    m_moreRow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_more);
    m_more->hide();
    const auto add = [&](const QString& name, QWidget* editor, int width, FlowLayout* row) {
        editor->setObjectName(name);
        auto* field = new Field(QString(), editor);
        field->setFieldWidth(width);
        row->addWidget(field);
        m_fields.emplace_back(name, field);
    };
    add(u"instalment"_s, m_instalment, 110, m_row);
    add(u"count"_s, m_count, 80, m_row);
    add(u"first-due"_s, m_first, 218, m_row);
    add(u"rhythm"_s, m_rhythm, 148, m_row);
    add(u"method"_s, m_method, 130, m_row);
    add(u"budget"_s, m_budget, 96, m_row);
    add(u"down-payment"_s, m_down, 110, m_moreRow);
    add(u"down-payment-on"_s, m_downOn, 190, m_moreRow);
    add(u"final"_s, m_final, 110, m_moreRow);
    add(u"step-up"_s, m_stepUp, 110, m_moreRow);
    add(u"step-every"_s, m_stepEvery, 80, m_moreRow);
    add(u"pauses"_s, m_pauses, 150, m_moreRow);
    add(u"discount"_s, m_discount, 110, m_moreRow);
    add(u"remind"_s, m_remind, 110, m_moreRow);
    m_acknowledged->setObjectName(u"acknowledged"_s);
    m_resting->setObjectName(u"resting"_s);
    m_workingDay->setObjectName(u"workingDay"_s);
    m_fee->setObjectName(u"settlementFee"_s);
    m_workingDay->setChecked(true);
    auto* ticks = new FlowLayout;
    ticks->setContentsMargins(0, 0, 0, 0);
    ticks->setSpacing(16);
    for (QCheckBox* box : { m_acknowledged, m_resting, m_workingDay, m_fee })
        ticks->addWidget(box);
    column->addLayout(ticks);
    m_fee->hide();
    connect(m_instalment, &QLineEdit::textEdited, this, [this] { say(false); });
    connect(m_count, &QLineEdit::textEdited, this, [this] { say(true); });
    connect(&theme(), &Theme::changed, this, &PlanForm::recolour);
    for (AmountEdit* edit : { m_instalment, m_down, m_final, m_stepUp, m_discount, m_budget })
        connect(edit, &QLineEdit::textChanged, this, &PlanForm::tell);
    for (QLineEdit* edit : { m_count, m_stepEvery, m_pauses, m_remind })
        connect(edit, &QLineEdit::textChanged, this, &PlanForm::tell);
    for (DateEdit* edit : { m_first, m_downOn })
        connect(edit, &DateEdit::dateChanged, this, &PlanForm::tell);
    for (QComboBox* box : { m_rhythm, m_method })
        connect(box, &QComboBox::currentIndexChanged, this, &PlanForm::tell);
    for (QCheckBox* box : { m_acknowledged, m_resting, m_workingDay, m_fee })
        connect(box, &QCheckBox::toggled, this, &PlanForm::tell);
}

/// Which of amount and number is said; the other one follows.
void PlanForm::say(bool isCount)
{
    m_isByCount = isCount;
    recolour();
}

/// A number that is computed is muted, as an amount is.
void PlanForm::recolour()
{
    QPalette colours;
    if (!m_isByCount)
        colours.setColor(QPalette::Text, theme().colours().muted);
    m_count->setPalette(colours);
}

void PlanForm::tell()
{
    if (!m_isFilling)
        Q_EMIT changed();
}

qint64 PlanForm::minorOf(const AmountEdit* edit) const
{
    return edit->text().isEmpty() ? 0 : edit->amount().value_or(Money(0, m_currency)).minor();
}

PlanTerms PlanForm::terms() const
{
    PlanTerms terms { .instalment = m_isByCount ? 0 : minorOf(m_instalment), .count = m_isByCount ? m_count->text().toInt() : 0, .firstDue = m_first->date().value_or(Date()),
        .rhythm = static_cast<Rhythm>(std::max(0, m_rhythm->currentIndex())), .downPayment = minorOf(m_down), .downPaymentOn = m_downOn->date().value_or(Date()),
        .finalInstalment = minorOf(m_final), .stepUp = minorOf(m_stepUp), .stepEvery = m_stepEvery->text().toInt(), .pauses = {}, .isMovedToWorkingDay = m_workingDay->isChecked(),
        .isInterestResting = m_resting->isChecked(), .discount = minorOf(m_discount), .fee = m_fee->isChecked() ? m_settlementFee : 0, .remindDays = m_remind->text().toInt(), .respread = m_isByCount ? Respread::Count : Respread::Amount, .edits = {} };
    for (const QString& word : m_pauses->text().split(monthSeparator, Qt::SkipEmptyParts)) {
        if (const auto month = parseMonth(word, m_today))
            terms.pauses.push_back(PlanTerms::monthOf(*month));
    }
    if (terms.stepUp > 0 && terms.stepEvery == 0)
        terms.stepEvery = 1;
    return terms;
}

void PlanForm::setTerms(const PlanTerms& terms)
{
    const QScopedValueRollback filling(m_isFilling, true);
    say(terms.instalment == 0 && terms.count > 0);
    const auto put = [&](AmountEdit* edit, qint64 minor) {
        if (minor == 0)
            edit->clear();
        else
            edit->setAmount(Money(minor, m_currency), AmountEdit::Origin::Typed);
    };
    put(m_instalment, terms.instalment);
    m_count->setText(terms.count > 0 ? QString::number(terms.count) : QString());
    m_first->setDate(terms.firstDue);
    m_rhythm->setCurrentIndex(static_cast<int>(terms.rhythm));
    put(m_down, terms.downPayment);
    m_downOn->setDate(terms.downPaymentOn);
    put(m_final, terms.finalInstalment);
    put(m_stepUp, terms.stepUp);
    m_stepEvery->setText(terms.stepEvery > 0 ? QString::number(terms.stepEvery) : QString());
    put(m_discount, terms.discount);
    m_remind->setText(terms.remindDays > 0 ? QString::number(terms.remindDays) : QString());
    m_resting->setChecked(terms.isInterestResting);
    m_workingDay->setChecked(terms.isMovedToWorkingDay);
}

void PlanForm::setSettlementFee(qint64 fee)
{
    m_settlementFee = fee;
    const QScopedValueRollback filling(m_isFilling, true);
    if (fee == 0)
        m_fee->setChecked(false);
    m_fee->setText(tr("Settlement fee %1").arg(formatWithCurrency(Money(fee, m_currency))));
    m_fee->setVisible(fee > 0);
}

PlanMethod PlanForm::method() const
{
    return static_cast<PlanMethod>(std::max(0, m_method->currentIndex()));
}

bool PlanForm::isAcknowledged() const
{
    return m_acknowledged->isChecked();
}

void PlanForm::showComputed(qint64 instalment, int count)
{
    const QScopedValueRollback filling(m_isFilling, true);
    if (m_isByCount)
        m_instalment->setAmount(Money(instalment, m_currency), AmountEdit::Origin::Computed);
    else
        m_count->setText(QString::number(count));
}

void PlanForm::setError(const QString& field, const QString& error)
{
    for (const auto& [name, widget] : m_fields) {
        if (name == field)
            widget->setError(error);
    }
}

void PlanForm::clearErrors()
{
    for (const auto& [name, widget] : m_fields)
        widget->setError({});
    for (const QString& word : m_pauses->text().split(monthSeparator, Qt::SkipEmptyParts)) {
        if (!parseMonth(word, m_today))
            setError(u"pauses"_s, tr("%1 is no month: 12 or 12.2026").arg(word));
    }
}

void PlanForm::setMoreVisible(bool visible)
{
    m_isMore = visible;
    m_more->setVisible(visible);
    if (visible)
        m_down->setFocus(Qt::OtherFocusReason);
}

void PlanForm::focusFirst()
{
    m_instalment->setFocus(Qt::OtherFocusReason);
    m_instalment->selectAll();
}

void PlanForm::retranslate()
{
    const QScopedValueRollback filling(m_isFilling, true);
    offer<Rhythm>(*m_rhythm);
    offer<PlanMethod>(*m_method);
    const std::vector<std::pair<QString, QString>> labels { { u"instalment"_s, tr("Instalment, %1").arg(m_currency.code()) }, { u"count"_s, tr("or number") },
        { u"first-due"_s, tr("First due") }, { u"rhythm"_s, tr("How often") }, { u"method"_s, tr("Paid by") }, { u"down-payment"_s, tr("Down payment") },
        { u"down-payment-on"_s, tr("paid on") }, { u"step-up"_s, tr("More each time") }, { u"step-every"_s, tr("after so many") }, { u"pauses"_s, tr("Months without") }, { u"budget"_s, tr("They can pay") },
        { u"final"_s, tr("Final instalment") }, { u"discount"_s, tr("Discount at the end") }, { u"remind"_s, tr("Remind, days before") } };
    for (const auto& [name, text] : labels) {
        for (const auto& [known, field] : m_fields) {
            if (known == name)
                field->setLabel(text);
        }
    }
    m_acknowledged->setText(tr("Debt acknowledged"));
    m_resting->setText(tr("Interest rests"));
    m_workingDay->setText(tr("On working days"));
    m_pauses->setPlaceholderText(u"12, 7.2027"_s);
    m_remind->setPlaceholderText(tr("no"));
    setSettlementFee(m_settlementFee);
}

} // namespace mahnwerk
