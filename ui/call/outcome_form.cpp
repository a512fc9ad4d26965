// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/outcome_form.h"

#include "core/book/document_commands.h"
#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/call_labels.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr OutcomeField texts[] = { OutcomeField::Who, OutcomeField::Reason, OutcomeField::Source, OutcomeField::Court, OutcomeField::Proof,
    OutcomeField::Income, OutcomeField::Channel, OutcomeField::Bank, OutcomeField::Address };
constexpr int longestNote = 100'000;

/// The reason of an objection is chosen, that of a refusal is written.
const QString disputeReason = u"disputeReason"_s;

} // namespace

OutcomeForm::OutcomeForm(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_amounts(new AmountEdit(file.currency()))
    , m_dates(new DateEdit(file.today()))
    , m_evidences(new DateEdit(file.today()))
    , m_times(new QLineEdit)
    , m_methods(new QComboBox)
    , m_numbers(new QComboBox)
    , m_reasons(new QComboBox)
    , m_claims(new QComboBox)
    , m_confirmations(new QComboBox)
{
    setObjectName(u"outcomeForm"_s);
    const auto add = [this](OutcomeField field, QWidget* input, int width) {
        Field* added = addField(QString(nameOf(field)), input);
        place(added, width);
        m_fields[field] = added;
    };
    m_reason = addField(disputeReason, m_reasons);
    place(m_reason, 160);
    add(OutcomeField::Number, m_numbers, 190);
    add(OutcomeField::Amount, m_amounts, 120);
    add(OutcomeField::Date, m_dates, 196);
    add(OutcomeField::Time, m_times, 80);
    add(OutcomeField::Claim, m_claims, 180);
    add(OutcomeField::Method, m_methods, 150);
    add(OutcomeField::Evidence, m_evidences, 196);
    for (const OutcomeField field : texts)
        add(field, new QLineEdit, 200);
    m_confirmation = addField(u"confirmation"_s, m_confirmations);
    place(m_confirmation, 200);
    auto* note = new QLineEdit;
    note->setMaxLength(longestNote);
    m_note = addField(u"note"_s, note);
    place(m_note, 220);
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        edit->installEventFilter(this);
    for (QComboBox* box : { m_methods, m_numbers, m_reasons, m_claims, m_confirmations })
        box->installEventFilter(this);
}

const OutcomeRule& OutcomeForm::rule() const
{
    const auto place = static_cast<size_t>(std::max<qint64>(target() - 1, 0));
    return outcomeRules()[std::min(place, outcomeRules().size() - 1)];
}

void OutcomeForm::arm(Outcome outcome)
{
    m_isFresh = true;
    open(static_cast<qint64>(outcome) + 1);
    Q_EMIT armedChanged();
}

void OutcomeForm::setLocked(bool locked)
{
    m_isLocked = locked;
    if (isOpen())
        showEffect();
}

std::optional<Outcome> OutcomeForm::armed() const
{
    return isOpen() ? std::optional(rule().outcome) : std::nullopt;
}

Field* OutcomeForm::fieldOf(OutcomeField field) const
{
    return m_fields.at(field);
}

QLineEdit* OutcomeForm::textOf(OutcomeField field) const
{
    return static_cast<QLineEdit*>(fieldOf(field)->editor());
}

void OutcomeForm::retranslate()
{
    retranslateButtons();
    for (const auto& [field, widget] : m_fields)
        widget->setLabel(label(field));
    fieldOf(OutcomeField::Amount)->setLabel(tr("Amount %1").arg(file().currency().code()));
    fieldOf(OutcomeField::Date)->setLabel(tr("On (+5, Fr, 15.)"));
    fieldOf(OutcomeField::Time)->setLabel(tr("At (14:30)"));
    m_reason->setLabel(label(OutcomeField::Reason));
    m_confirmation->setLabel(tr("Confirmation"));
    m_note->setLabel(tr("Note, if you like"));
    refill();
    showEffect();
}

void OutcomeForm::refill()
{
    QStringList methods;
    for (size_t i = 0; i < names<PaymentMethod>.size(); ++i)
        methods += label(static_cast<PaymentMethod>(i));
    setChoices(*m_methods, methods);
    QStringList reasons;
    for (size_t i = 0; i < names<DisputeReason>.size(); ++i)
        reasons += label(static_cast<DisputeReason>(i));
    setChoices(*m_reasons, reasons);
    QStringList numbers;
    QVariantList keys;
    for (const ContactPoint& point : file().view().contactPoints) {
        if (point.kind != ContactPointKind::Phone)
            continue;
        numbers += point.value;
        keys += point.key.value;
    }
    setChoices(*m_numbers, numbers, keys);
    offerClaims(*m_claims, file(), tr("all claims"));
    offerChannels(*m_confirmations, file());
    arrange();
}

/// Shows the fields that the outcome asks for.
void OutcomeForm::arrange()
{
    const OutcomeRule& asks = rule();
    const bool isDispute = asks.has(OutcomeEffect::Dispute);
    for (const auto& [field, widget] : m_fields)
        widget->setVisible(asks.asksFor(field) && !(field == OutcomeField::Reason && isDispute));
    m_reason->setVisible(isDispute);
    fieldOf(OutcomeField::Claim)->setVisible(asks.asksFor(OutcomeField::Claim) && file().view().claims.size() > 1);
    m_confirmation->setVisible(!asks.message.isEmpty() && m_confirmations->count() > 1);
    QString title = label(asks.outcome);
    title[0] = title[0].toUpper(); // in the bar it follows its letter
    setWords(title, tr("Save and next"));
}

QVariantMap OutcomeForm::stored() const
{
    const OutcomeRule& asks = rule();
    const bool isPromise = asks.has(OutcomeEffect::Promise);
    QVariantMap values { { u"amount"_s, isPromise ? format(file().view().total) : QString() },
        { u"date"_s, asks.outcome == Outcome::AlreadyPaid ? relativeDay(file().today(), file().today()) : QString() },
        { u"number"_s, m_call.point.isNull() ? m_numbers->itemData(0) : QVariant(m_call.point.value) }, { u"confirmation"_s, -1 } };
    return values;
}

ContactDraft OutcomeForm::typed() const
{
    const OutcomeRule& asks = rule();
    ContactDraft draft { .caseKey = file().key(), .outcome = asks.outcome, .isInbound = m_call.isInbound, .isIdentified = m_call.isIdentified, .point = m_call.point,
        .seconds = m_call.timer.isValid() ? static_cast<int>(m_call.timer.elapsed() / 1000) : 0, .note = text(u"note"_s), .texts = {}, .date = {},
        .amount = Money(0, file().currency()), .evidenceBy = {} };
    const auto wants = [&](OutcomeField field) { return asks.asksFor(field) && fieldOf(field)->isVisibleTo(this); };
    for (const OutcomeField field : texts) {
        if (wants(field))
            draft.texts[field] = text(QString(nameOf(field)));
    }
    if (wants(OutcomeField::Date))
        draft.date = m_dates->date().value_or(Date());
    if (wants(OutcomeField::Time))
        draft.minute = minuteFromText(text(u"time"_s)).value_or(-1);
    if (wants(OutcomeField::Amount) && !text(u"amount"_s).isEmpty())
        draft.amount = m_amounts->amount().value_or(draft.amount);
    if (wants(OutcomeField::Method))
        draft.method = static_cast<PaymentMethod>(choice(u"method"_s));
    if (wants(OutcomeField::Number))
        draft.point = { choice(u"number"_s) };
    if (wants(OutcomeField::Claim))
        draft.claim = { choice(u"claim"_s) };
    if (wants(OutcomeField::Evidence))
        draft.evidenceBy = m_evidences->date().value_or(Date());
    if (const qint64 channel = choice(u"confirmation"_s); channel >= 0 && !asks.message.isEmpty())
        draft.confirmBy = static_cast<DocumentChannel>(channel);
    if (asks.has(OutcomeEffect::Dispute))
        draft.reason = static_cast<DisputeReason>(choice(disputeReason));
    return draft;
}

QString OutcomeForm::effectOf(const ContactPlan& plan) const
{
    const Date today = file().today();
    QStringList words;
    if (plan.promise && plan.promise->needsApproval)
        words += tr("Waits for approval: %1").arg(label(plan.limit));
    else if (plan.promise)
        words += tr("Reminders rest until %1; not kept, the case comes to the top of the list").arg(format(plan.promise->lastDay(), DateStyle::Weekday));
    if (!plan.holdUntil.isNull())
        words += tr("Reminders rest until %1").arg(format(plan.holdUntil, DateStyle::Weekday));
    if (!plan.disputes.empty())
        words += tr("Only what is disputed rests");
    if (!plan.message.isEmpty())
        words += choice(u"confirmation"_s) == static_cast<int>(DocumentChannel::Mail) ? tr("E-mail in ten seconds") : tr("Letter to the outbox");
    if (plan.isNumberBad)
        words += tr("The number is marked as wrong");
    if (rule().outcome == Outcome::Instalments)
        words += tr("The plan opens");
    if (!plan.step.isNull() && file().view().status != CaseStatus::Closed)
        words += tr("Next: %1, %2").arg(stepName(plan.stepKind), whenText(plan.step, today));
    return words.join(u" · "_s);
}

void OutcomeForm::showEffect()
{
    if (isHidden() && target() == 0)
        return;
    const auto plan = planContact(file().book(), typed());
    QString effect;
    if (m_isLocked && !rule().isForAnybody)
        effect = tr("Confirm first who is speaking");
    else if (plan)
        effect = effectOf(*plan);
    else if (plan.error().code == ErrorCode::MissingValue)
        effect = tr("Please fill in: %1").arg(label(fromName<OutcomeField>(plan.error().args.value(0)).value_or(OutcomeField::Who)));
    else
        effect = shortSentence(plan.error());
    const QString others = refinements();
    setEffect(others.isEmpty() ? effect : QString(effect + u" · " + others));
}

/// "or i No invoice, w Approval pending": what a letter typed now would make of it.
QString OutcomeForm::refinements() const
{
    QStringList words;
    for (const OutcomeRule& other : outcomeRules()) {
        if (m_isFresh && other.outcome != rule().outcome && (!m_isLocked || other.isForAnybody) && other.key.size() == 2 && other.key[0] == rule().key[0])
            words += other.key[1] + u' ' + label(other.outcome);
    }
    return words.isEmpty() ? QString() : tr("or %1").arg(words.join(u", "_s));
}

/// Beside the field that it is about.
void OutcomeForm::tellError(const Error& error)
{
    const QString about = error.args.value(0);
    OutcomeField field = OutcomeField::Date;
    if (error.code == ErrorCode::MissingValue)
        field = fromName<OutcomeField>(about).value_or(OutcomeField::Date);
    else if (about.contains(u"owed") || about.contains(u"disputed") || error.code == ErrorCode::CurrencyMismatch)
        field = OutcomeField::Amount;
    else if (about.contains(u"time") || about.contains(u"outside"))
        field = OutcomeField::Time;
    if (!rule().asksFor(field) || !fieldOf(field)->isVisibleTo(this)) {
        Q_EMIT file().failed(error);
        return;
    }
    fieldOf(field)->setError(error.code == ErrorCode::MissingValue ? tr("Please fill this in.") : shortSentence(error));
    fieldOf(field)->editor()->setFocus(Qt::OtherFocusReason);
}

bool OutcomeForm::commit()
{
    // What cannot be read is no empty field.
    if (rule().asksFor(OutcomeField::Date) && !m_dates->date()) {
        fieldOf(OutcomeField::Date)->setError(dayError(*m_dates));
        m_dates->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (rule().asksFor(OutcomeField::Amount) && !text(u"amount"_s).isEmpty() && !m_amounts->amount()) {
        fieldOf(OutcomeField::Amount)->setError(shortSentence(m_amounts->amount().error()));
        m_amounts->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (rule().asksFor(OutcomeField::Time) && !text(u"time"_s).isEmpty() && !minuteFromText(text(u"time"_s))) {
        fieldOf(OutcomeField::Time)->setError(tr("This is no time. Type it like 14:30."));
        m_times->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_isLocked && !rule().isForAnybody) {
        showEffect();
        return false;
    }
    const ContactDraft draft = typed();
    const auto plan = planContact(file().book(), draft);
    if (!plan) {
        tellError(plan.error());
        return false;
    }
    if (!file().tell(logContact(file().book(), draft), tr("%1: “%2” saved").arg(file().name(), label(draft.outcome))))
        return false;
    // Once the form is closed: whoever listens goes to another page.
    QMetaObject::invokeMethod(this, [this, draft] { Q_EMIT saved(draft); }, Qt::QueuedConnection);
    return true;
}

/// The first letter after a digit refines it: 5, then t.
bool OutcomeForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_isFresh) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString letter = key->text().toLower();
        if (!letter.isEmpty() && letter[0].isLetter() && (key->modifiers() & ~Qt::ShiftModifier) == 0) {
            const QString digit = rule().key.left(1);
            if (const OutcomeRule* refined = outcomeNamed(QString(digit + letter))) {
                arm(refined->outcome);
                return true;
            }
        }
        if (!letter.isEmpty() && letter[0].isPrint()) {
            m_isFresh = false;
            showEffect();
        }
    }
    return ActionEditor::eventFilter(watched, event);
}

} // namespace mahnwerk
