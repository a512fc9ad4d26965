// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/step_editor.h"

#include "core/book/case_commands.h"
#include "core/book/dunning_outlook.h"
#include "ui/case/case_text.h"
#include "ui/case/next_steps.h"
#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/case_labels.h"

#include <QComboBox>
#include <QTime>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// "9", "9:30" or "09.30" as HH:MM; empty if it is none.
QString clockTime(const QString& text)
{
    QString plain = text;
    plain.replace(u'.', u':');
    if (!plain.contains(u':'))
        plain += u":00"_s;
    const QTime time = QTime::fromString(plain, u"H:mm"_s);
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

} // namespace

StepEditor::StepEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_kinds(new QComboBox)
    , m_dates(new DateEdit(file.today()))
    , m_date(addField(u"date"_s, m_dates))
    , m_kind(addField(u"kind"_s, m_kinds))
    , m_time(addField(u"time"_s, new QLineEdit))
    , m_note(addField(u"note"_s, new QLineEdit))
{
    setObjectName(u"stepEditor"_s);
    place(m_date, 216);
    place(m_time, 72);
    place(m_kind, 180);
    place(m_note, 320);
    m_date->setCheck([this] { return dateError(); });
    m_time->setCheck([this] { return timeError(); });
}

void StepEditor::retranslate()
{
    retranslateButtons();
    setWords(tr("Next step"), tr("Set the next step"));
    m_date->setLabel(tr("On (+7, Fr, 15.)"));
    m_time->setLabel(tr("At"));
    m_kind->setLabel(tr("What"));
    m_note->setLabel(tr("Note, if you like"));
    refill();
    showEffect();
}

void StepEditor::refill()
{
    QStringList kinds = stepKinds();
    if (const QString kind = file().view().nextStep.kind; !kind.isEmpty() && !kinds.contains(kind))
        kinds += kind;
    QStringList words;
    QVariantList values;
    for (int i = 0; i < kinds.size(); ++i) {
        words += stepName(kinds.at(i));
        values += i;
    }
    setChoices(*m_kinds, words, values);
}

QVariantMap StepEditor::stored() const
{
    const NextStep& step = file().view().nextStep;
    const auto kind = std::max(qsizetype(0), step.kind.isEmpty() ? 0 : stepKinds().contains(step.kind) ? stepKinds().indexOf(step.kind) : stepKinds().size());
    return { { u"date"_s, step.date.isNull() ? QString() : format(step.date, DateStyle::Full) }, { u"kind"_s, static_cast<int>(kind) },
        { u"time"_s, step.time }, { u"note"_s, step.note } };
}

QString StepEditor::dateError() const
{
    const Result<Date> date = m_dates->date();
    if (!date)
        return shortSentence(date.error());
    return date->isNull() ? tr("The day is missing.") : QString();
}

QString StepEditor::timeError() const
{
    return text(u"time"_s).isEmpty() || !clockTime(text(u"time"_s)).isEmpty() ? QString() : tr("Type it like 9:30.");
}

NextStep StepEditor::typed() const
{
    NextStep step = file().view().nextStep;
    if (isChanged(u"date"_s))
        step.date = m_dates->date().value_or(Date());
    if (isChanged(u"kind"_s))
        step.kind = stepKinds().value(choice(u"kind"_s), step.kind);
    if (isChanged(u"time"_s))
        step.time = text(u"time"_s).isEmpty() ? QString() : clockTime(text(u"time"_s));
    if (isChanged(u"note"_s))
        step.note = text(u"note"_s);
    return step;
}

void StepEditor::showEffect()
{
    const Date held = heldUntil(file().view());
    const Result<Date> date = m_dates->date();
    if (date && !date->isNull() && *date <= held)
        setEffect(tr("The hold until %1 lasts longer: dunning waits for its end.").arg(nearDayText(held, file().today())));
    else
        setEffect(tr("The case comes up that day. Reminders keep their own dates; a hold (B) stops them."));
}

bool StepEditor::commit()
{
    if (!areGood({ m_date, m_time }))
        return false;
    const NextStep step = typed();
    if (step == file().view().nextStep)
        return true;
    return file().tell(setNextStep(file().book(), step),
        tr("%1: %2 on %3").arg(file().name(), stepName(step.kind), dayText(step.date, file().today())));
}

OwnerEditor::OwnerEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_owner(addField(u"owner"_s, new QLineEdit))
{
    setObjectName(u"ownerEditor"_s);
    place(m_owner, 220);
}

void OwnerEditor::retranslate()
{
    retranslateButtons();
    setWords(tr("Who looks after the case"), tr("Set the owner"));
    m_owner->setLabel(tr("Owner"));
    static_cast<QLineEdit*>(m_owner->editor())->setPlaceholderText(file().book().user());
    showEffect();
}

QVariantMap OwnerEditor::stored() const
{
    return { { u"owner"_s, file().view().file.owner } };
}

void OwnerEditor::showEffect()
{
    setEffect(text(u"owner"_s).isEmpty() ? tr("Nobody looks after the case.") : tr("%1 finds the case on the list of own cases.").arg(text(u"owner"_s)));
}

bool OwnerEditor::commit()
{
    const QString owner = text(u"owner"_s);
    if (owner == file().view().file.owner)
        return true;
    return file().tell(setOwner(file().book(), file().key(), owner),
        owner.isEmpty() ? tr("%1: no owner any more").arg(file().name()) : tr("%1: owner is %2").arg(file().name(), owner));
}

} // namespace mahnwerk
