// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/default_editor.h"

#include "core/book/claim_default.h"
#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/formats.h"
#include "ui/words/law_labels.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum Since { Now, Start };

} // namespace

DefaultEditor::DefaultEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_claims(new QComboBox)
    , m_since(new QComboBox)
    , m_told(new QCheckBox)
    , m_claim(addField(u"claim"_s, m_claims))
{
    setObjectName(u"defaultEditor"_s);
    place(m_claim, 180);
    addDay(u"fixedDate"_s, &DefaultFacts::fixedDate);
    addDay(u"reminderReceived"_s, &DefaultFacts::reminderReceived);
    addDay(u"invoiceReceived"_s, &DefaultFacts::invoiceReceived);
    addDay(u"refused"_s, &DefaultFacts::refused);
    m_sinceField = addField(u"since"_s, m_since);
    place(m_sinceField, 180);
    addInput(u"told"_s, m_told);
    placeBelow(m_told);
    m_claim->setCheck([this] { return this->file().claim({ choice(u"claim"_s) }) == nullptr ? tr("All claims are closed.") : QString(); });
}

void DefaultEditor::addDay(const QString& name, Date DefaultFacts::*member)
{
    auto* edit = new DateEdit(file().today(), DateSense::Past);
    const Day day { name, member, edit, addField(name, edit) };
    m_days.push_back(day);
    place(day.field, 216);
    day.field->setCheck([this, day] { return dayErrorOf(day); });
}

void DefaultEditor::retranslate()
{
    retranslateButtons();
    m_claim->setLabel(tr("Claim"));
    const std::array words { tr("Agreed day of payment"), tr("Reminder received on"), tr("Invoice received on"), tr("Refused to pay on") };
    for (size_t i = 0; i < words.size(); ++i)
        m_days[i].field->setLabel(words[i]);
    m_sinceField->setLabel(tr("The change holds"));
    m_told->setText(tr("The invoice told the consumer that default begins 30 days after it (§ 286 (3) BGB)"));
    setChoices(*m_since, { tr("from now on"), tr("from the beginning") }, { int(Now), int(Start) });
    refill();
    showEffect();
}

void DefaultEditor::refill()
{
    offerClaims(*m_claims, file(), {});
}

QVariantMap DefaultEditor::stored() const
{
    const bool isOffered = m_claims->findData(m_preset.value) >= 0;
    const qint64 first = isOffered ? m_preset.value : m_claims->count() > 0 ? m_claims->itemData(0).toLongLong() : 0;
    QVariantMap values { { u"claim"_s, first }, { u"since"_s, int(Now) }, { u"told"_s, false } };
    for (const Day& day : m_days)
        values.insert(day.name, QString());
    return values;
}

std::optional<DefaultStart> DefaultEditor::start() const
{
    DefaultFacts facts;
    for (const Day& day : m_days)
        facts.*day.member = day.edit->date().value_or(Date());
    facts.isToldOfThirtyDays = isChecked(u"told"_s);
    return defaultOf(file().book(), { choice(u"claim"_s) }, facts).value_or(std::nullopt);
}

/// What is wrong with a day; at the first one also that all together come to nothing.
QString DefaultEditor::dayErrorOf(const Day& day) const
{
    if (const QString error = dayError(*day.edit); !error.isEmpty())
        return error;
    const Date date = day.edit->date().value_or(Date());
    if (day.member != &DefaultFacts::fixedDate && date > file().today())
        return tr("This day is still to come.");
    return {};
}

void DefaultEditor::showEffect()
{
    const ClaimLine* line = file().claim({ choice(u"claim"_s) });
    const bool isDays30 = !m_days[2].edit->text().isEmpty() && file().view().debtor.kind == DebtorKind::Person;
    m_told->setVisible(isDays30 && file().view().creditor.country == u"DE"_s);
    const auto begun = start();
    setWords(tr("Default"), begun ? tr("Interest from %1").arg(format(begun->firstDay, DateStyle::Full)) : tr("Save the default"));
    if (line == nullptr) {
        setEffect(tr("All claims are closed."));
        return;
    }
    const QString before = format(line->claim.interestFrom, DateStyle::Full);
    if (!begun)
        setEffect(tr("Nothing entered here puts the debtor in default. Interest from now: %1.").arg(before));
    else
        setEffect(tr("In default by: %1. Last day to pay %2, interest from %3 (until now: %4).")
                      .arg(label(begun->trigger), format(begun->lastDayToPay, DateStyle::Full), format(begun->firstDay, DateStyle::Full), before));
}

bool DefaultEditor::commit()
{
    std::vector<Field*> fields { m_claim };
    for (const Day& day : m_days)
        fields.push_back(day.field);
    if (!areGood(fields))
        return false;
    const auto begun = start();
    if (!begun) {
        showError(m_days.front().name, tr("Nothing entered here puts the debtor in default. Enter what happened."));
        return false;
    }
    const Key<Claim> claim { choice(u"claim"_s) };
    return file().tell(setDefault(file().book(), claim, *begun, choice(u"since"_s) == Start),
        tr("%1: %2 bears interest from %3").arg(file().name(), file().claim(claim)->claim.reference, format(begun->firstDay, DateStyle::Full)));
}

} // namespace mahnwerk
