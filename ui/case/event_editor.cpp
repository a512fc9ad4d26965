// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/event_editor.h"

#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/formats.h"
#include "ui/words/law_labels.h"
#include "ui/words/labels.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

EventEditor::EventEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_claims(new QComboBox)
    , m_codes(new QComboBox)
    , m_dates(new DateEdit(file.today(), DateSense::Past))
    , m_untils(new DateEdit(file.today()))
    , m_claim(addField(u"claim"_s, m_claims))
    , m_code(addField(u"code"_s, m_codes))
    , m_date(addField(u"date"_s, m_dates))
    , m_until(addField(u"until"_s, m_untils))
    , m_text(addField(u"text"_s, new QLineEdit))
{
    setObjectName(u"eventEditor"_s);
    place(m_claim, 180);
    place(m_code, 230);
    place(m_date, 216);
    place(m_until, 216);
    place(m_text, 220);
    m_claim->setCheck([this] { return this->file().claim({ choice(u"claim"_s) }) == nullptr ? tr("All claims are closed.") : QString(); });
    m_date->setCheck([this] { return dateError(); });
    m_until->setCheck([this] { return untilError(); });
}

void EventEditor::retranslate()
{
    retranslateButtons();
    m_claim->setLabel(tr("Claim"));
    m_code->setLabel(tr("What happened"));
    m_text->setLabel(tr("Note, if you like"));
    refill();
    showEffect();
}

void EventEditor::refill()
{
    m_choices = claimChoices(*file().book().law(), file().view().creditor);
    offerClaims(*m_claims, file(), {});
    QStringList words;
    QVariantList codes;
    for (const LimitationRule& rule : m_choices.events) {
        words += limitationName(rule.code);
        codes += rule.code;
    }
    setChoices(*m_codes, words, codes);
}

QVariantMap EventEditor::stored() const
{
    const bool isOffered = m_claims->findData(m_preset.value) >= 0;
    const qint64 first = isOffered ? m_preset.value : m_claims->count() > 0 ? m_claims->itemData(0).toLongLong() : 0;
    const QString code = m_choices.events.empty() ? QString() : m_choices.events.front().code;
    return { { u"claim"_s, first }, { u"code"_s, code }, { u"date"_s, QString() }, { u"until"_s, QString() }, { u"text"_s, QString() } };
}

const LimitationRule* EventEditor::rule() const
{
    const auto found = std::ranges::find(m_choices.events, text(u"code"_s), &LimitationRule::code);
    return found == m_choices.events.end() ? nullptr : &*found;
}

bool EventEditor::lasts() const
{
    using Effect = LimitationRule::Effect;
    return rule() && (rule()->effect == Effect::Suspend || rule()->effect == Effect::Until);
}

QString EventEditor::meaning() const
{
    using Effect = LimitationRule::Effect;
    const QString law = rule()->source.section(u':', 0, 0);
    switch (rule()->effect) {
    case Effect::Restart:
        return tr("The period begins anew the next day (%1).").arg(law);
    case Effect::Suspend:
        return tr("While it lasts its days do not count (%1).").arg(law);
    case Effect::Replace:
        return tr("From the next day on another period runs: %1 (%2).").arg(limitationName(rule()->period), law);
    case Effect::Until:
        return tr("Not barred before its last day (%1).").arg(law);
    }
    Q_UNREACHABLE();
}

QString EventEditor::dateError() const
{
    if (const QString error = dayError(*m_dates); !error.isEmpty())
        return error;
    const Date date = m_dates->date().value_or(Date());
    if (date.isNull())
        return tr("The day is missing.");
    return date > file().today() ? tr("This day is still to come.") : QString();
}

QString EventEditor::untilError() const
{
    if (!lasts())
        return {};
    if (const QString error = dayError(*m_untils); !error.isEmpty())
        return error;
    const Date until = m_untils->date().value_or(Date());
    const Date date = m_dates->date().value_or(Date());
    if (until.isNull())
        return rule()->effect == LimitationRule::Effect::Until ? tr("The last day of the waiver is missing.") : QString();
    if (!date.isNull() && until < date)
        return tr("This is before the first day.");
    return !date.isNull() && until > date.addMonths(12 * 30) ? tr("No more than 30 years.") : QString();
}

ClaimEventDraft EventEditor::typed() const
{
    return { .claim = { choice(u"claim"_s) }, .code = text(u"code"_s), .date = m_dates->date().value_or(Date()),
        .until = lasts() ? m_untils->date().value_or(Date()) : Date(), .text = text(u"text"_s) };
}

void EventEditor::showEffect()
{
    const bool isWaiver = rule() && rule()->effect == LimitationRule::Effect::Until;
    m_until->setVisible(lasts());
    m_date->setLabel(lasts() ? tr("First day (today, Mo, 15.)") : tr("On (today, Mo, 15.)"));
    m_until->setLabel(isWaiver ? tr("Until, last day") : tr("Until, if it is over"));
    setWords(tr("Limitation"), tr("Record the event"));
    const ClaimLine* line = file().claim({ choice(u"claim"_s) });
    if (line == nullptr || rule() == nullptr) {
        setEffect(line == nullptr ? tr("All claims are closed.") : tr("The law of this country is not known to the program."));
        return;
    }
    const auto then = m_dates->date() && m_untils->date() ? limitationWith(file().book(), typed()) : Result<Limitation>(fail(ErrorCode::InvalidDate));
    if (!then)
        setEffect(meaning());
    else if (then->isSuspended)
        setEffect(tr("%1: limitation is suspended from then on. %2").arg(line->claim.reference, meaning()));
    else
        setEffect(tr("%1: barred after %2 (until now: %3). %4")
                      .arg(line->claim.reference, format(then->last, DateStyle::Full), format(line->limitationDate, DateStyle::Full), meaning()));
}

bool EventEditor::commit()
{
    if (rule() == nullptr || !areGood({ m_claim, m_date, m_until }))
        return false;
    const ClaimEventDraft draft = typed();
    return file().tell(addClaimEvent(file().book(), draft),
        tr("%1, %2: %3 on %4 recorded").arg(file().name(), file().claim(draft.claim)->claim.reference, limitationName(draft.code), format(draft.date, DateStyle::Full)));
}

} // namespace mahnwerk
