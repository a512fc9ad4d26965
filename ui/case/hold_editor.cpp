// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/hold_editor.h"

#include "ui/case/case_text.h"
#include "ui/case/next_steps.h"
#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/case_labels.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace mahnwerk {

HoldEditor::HoldEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_reaches(new QComboBox)
    , m_reasons(new QComboBox)
    , m_dates(new DateEdit(file.today()))
    , m_reason(addField(u"reason"_s, m_reasons))
    , m_until(addField(u"until"_s, m_dates))
    , m_reach(addField(u"reach"_s, m_reaches))
    , m_note(addField(u"note"_s, new QLineEdit))
{
    setObjectName(u"holdEditor"_s);
    m_reasons->setEditable(true);
    m_reasons->setInsertPolicy(QComboBox::NoInsert);
    place(m_reason, 200);
    place(m_until);
    place(m_reach, 200);
    place(m_note, 220);
    m_reason->setCheck([this] { return text(u"reason"_s).isEmpty() ? tr("The reason is missing.") : QString(); });
    m_until->setCheck([this] { return dateError(); });
}

void HoldEditor::retranslate()
{
    retranslateButtons();
    m_reason->setLabel(tr("Reason"));
    m_until->setLabel(tr("Until, last day (+7, Fr, 15.)"));
    m_reach->setLabel(tr("Holds"));
    m_note->setLabel(tr("Note, if you like"));
    setChoices(*m_reasons, holdReasons());
    refill();
    showEffect();
}

void HoldEditor::refill()
{
    QStringList words { tr("the whole case"), tr("all cases of the debtor") };
    QVariantList values { wholeCase, wholeDebtor };
    for (const ClaimLine& line : file().view().claims) {
        if (line.isClosed)
            continue;
        words += tr("only %1").arg(line.claim.reference);
        values += line.claim.key.value;
    }
    setChoices(*m_reaches, words, values);
}

QVariantMap HoldEditor::stored() const
{
    return { { u"reason"_s, QString() }, { u"until"_s, QString() }, { u"reach"_s, m_preset.value }, { u"note"_s, QString() } };
}

QString HoldEditor::dateError() const
{
    const Result<Date> date = m_dates->date();
    if (!date)
        return shortSentence(date.error());
    if (date->isNull())
        return tr("The last day is missing.");
    return *date < file().today() ? tr("This day has passed.") : QString();
}

HoldDraft HoldEditor::typed() const
{
    HoldDraft draft { .reason = text(u"reason"_s), .note = text(u"note"_s), .until = m_dates->date().value_or(Date()) };
    const qint64 reach = choice(u"reach"_s);
    if (reach == wholeDebtor)
        draft.debtor = file().view().debtor.key;
    else if (reach == wholeCase)
        draft.caseKey = file().key();
    else
        draft.claim = { reach };
    return draft;
}

void HoldEditor::showEffect()
{
    const HoldDraft draft = typed();
    if (draft.until.isNull() || draft.until < file().today()) {
        setEffect(tr("No reminder goes out while a hold lasts. It ends by itself."));
        setWords(tr("Hold"), tr("Place the hold"));
        return;
    }
    const QString until = nearDayText(draft.until, file().today());
    setWords(tr("Hold"), tr("Hold until %1").arg(until));
    const QString notice = nextNotice(file().view(), draft.claim);
    setEffect(tr("%1 rests until %2").arg(notice.isEmpty() ? tr("Dunning") : notice, until));
}

QString HoldEditor::subject() const
{
    const ClaimLine* line = file().claim({ choice(u"reach"_s) });
    return line ? QString(file().name() + u", "_s + line->claim.reference) : file().name();
}

bool HoldEditor::commit()
{
    if (!areGood({ m_reason, m_until }))
        return false;
    const HoldDraft draft = typed();
    return file().tell(placeHold(file().book(), draft), tr("%1 on hold until %2").arg(subject(), nearDayText(draft.until, file().today())));
}

} // namespace mahnwerk
