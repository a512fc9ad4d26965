// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_text.h"

#include "ui/case/case_text.h"
#include "ui/words/call_labels.h"
#include "ui/words/case_labels.h"
#include "ui/words/document_labels.h"
#include "ui/words/formats.h"
#include "ui/words/plan_labels.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u' ');
}

QString amountOf(const TimelineItem& item)
{
    return item.amount.currency().isNull() ? QString() : formatWithCurrency(item.amount);
}

} // namespace

bool isIn(TimelineScope scope, TimelineKind kind)
{
    if (scope == TimelineScope::All)
        return true;
    switch (kind) {
    case TimelineKind::Note:
    case TimelineKind::Call:
    case TimelineKind::Visit:
    case TimelineKind::Promise:
    case TimelineKind::Dispute:
    case TimelineKind::Plan:
        return scope == TimelineScope::Notes;
    case TimelineKind::Letter:
    case TimelineKind::Mail:
    case TimelineKind::Notice:
        return scope == TimelineScope::Letters;
    case TimelineKind::Claim:
    case TimelineKind::Payment:
    case TimelineKind::Cost:
    case TimelineKind::Credit:
        return scope == TimelineScope::Money;
    case TimelineKind::Hold:
    case TimelineKind::Release:
        return false;
    }
    Q_UNREACHABLE();
}

QString label(TimelineScope scope)
{
    switch (scope) {
    case TimelineScope::All:
        return TimelineText::tr("All");
    case TimelineScope::Notes:
        return TimelineText::tr("Calls and notes");
    case TimelineScope::Letters:
        return TimelineText::tr("Letters");
    case TimelineScope::Money:
        return TimelineText::tr("Money");
    }
    Q_UNREACHABLE();
}

QString label(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Claim:
        return TimelineText::tr("Claim");
    case TimelineKind::Note:
        return TimelineText::tr("Note");
    case TimelineKind::Call:
        return TimelineText::tr("Call");
    case TimelineKind::Letter:
        return TimelineText::tr("Letter");
    case TimelineKind::Mail:
        return TimelineText::tr("E-mail");
    case TimelineKind::Visit:
        return TimelineText::tr("Visit");
    case TimelineKind::Payment:
        return TimelineText::tr("Payment");
    case TimelineKind::Notice:
        return TimelineText::tr("Reminder");
    case TimelineKind::Cost:
        return TimelineText::tr("Costs");
    case TimelineKind::Credit:
        return TimelineText::tr("Credit note");
    case TimelineKind::Hold:
        return TimelineText::tr("Hold");
    case TimelineKind::Release:
        return TimelineText::tr("Hold lifted");
    case TimelineKind::Promise:
        return TimelineText::tr("Promise");
    case TimelineKind::Dispute:
        return TimelineText::tr("Objection");
    case TimelineKind::Plan:
        return TimelineText::tr("Instalment plan");
    }
    Q_UNREACHABLE();
}

QString iconOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Claim:
        return u"note"_s;
    case TimelineKind::Note:
        return u"edit"_s;
    case TimelineKind::Call:
        return u"phone"_s;
    case TimelineKind::Letter:
    case TimelineKind::Mail:
    case TimelineKind::Notice:
        return u"mail"_s;
    case TimelineKind::Visit:
        return u"person"_s;
    case TimelineKind::Payment:
        return u"payment"_s;
    case TimelineKind::Cost:
        return u"plus"_s;
    case TimelineKind::Credit:
        return u"undo"_s;
    case TimelineKind::Hold:
        return u"hold"_s;
    case TimelineKind::Release:
        return u"play"_s;
    case TimelineKind::Promise:
    case TimelineKind::Plan:
        return u"check"_s;
    case TimelineKind::Dispute:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
}

Tone toneOf(TimelineKind kind)
{
    if (kind == TimelineKind::Payment || kind == TimelineKind::Credit)
        return Tone::Ok;
    if (kind == TimelineKind::Dispute)
        return Tone::Warn;
    if (kind == TimelineKind::Promise || kind == TimelineKind::Plan)
        return Tone::Accent;
    return kind == TimelineKind::Note || kind == TimelineKind::Call ? Tone::Normal : Tone::Muted;
}

QString titleOf(const TimelineItem& item)
{
    switch (item.kind) {
    case TimelineKind::Claim:
        return joined({ label(item.kind), item.text });
    case TimelineKind::Notice:
        return joined({ noticeName(item.level), item.text });
    case TimelineKind::Hold:
        return item.text.isEmpty() ? label(item.kind) : QString(label(item.kind) + u": "_s + outcomeText(item.text));
    case TimelineKind::Promise:
        return TimelineText::tr("%1, %2", "promise, kept or broken").arg(joined({ label(item.kind), amountOf(item) }), label(fromName<PromiseState>(item.outcome).value_or(PromiseState::Open)));
    case TimelineKind::Dispute:
        return TimelineText::tr("%1, %2", "promise, kept or broken").arg(joined({ label(item.kind), amountOf(item) }), label(fromName<DisputeOutcome>(item.outcome).value_or(DisputeOutcome::Open)));
    case TimelineKind::Plan:
        return TimelineText::tr("%1 %2 × %3, %4", "instalment plan, number of instalments, amount, state")
            .arg(label(item.kind)).arg(item.level).arg(amountOf(item), label(fromName<PlanState>(item.outcome).value_or(PlanState::None)));
    case TimelineKind::Release:
        return label(item.kind);
    case TimelineKind::Payment:
    case TimelineKind::Cost:
    case TimelineKind::Credit:
        return joined({ label(item.kind), amountOf(item) });
    case TimelineKind::Call:
        if (!item.outcome.isEmpty())
            return item.isInbound ? TimelineText::tr("%1 (they called)").arg(outcomeText(item.outcome)) : outcomeText(item.outcome);
        [[fallthrough]];
    case TimelineKind::Note:
        if (!item.outcome.isEmpty())
            return outcomeText(item.outcome);
        [[fallthrough]];
    case TimelineKind::Letter:
    case TimelineKind::Mail:
        if (const auto state = fromName<DocumentState>(item.outcome); state && *state != DocumentState::Sent)
            return TimelineText::tr("%1, %2", "letter or e-mail, sent or not").arg(label(item.kind), label(*state));
        [[fallthrough]];
    case TimelineKind::Visit:
        return item.user.isEmpty() ? label(item.kind) : TimelineText::tr("%1, %2", "note, by whom").arg(label(item.kind), item.user);
    }
    Q_UNREACHABLE();
}

QString bodyOf(const TimelineItem& item, Date today)
{
    switch (item.kind) {
    case TimelineKind::Claim:
        return amountOf(item);
    case TimelineKind::Notice:
        return item.until.isNull() ? QString() : TimelineText::tr("Deadline %1").arg(dayText(item.until, today));
    case TimelineKind::Hold:
        return item.until.isNull() ? QString() : TimelineText::tr("until %1").arg(nearDayText(item.until, today));
    case TimelineKind::Cost:
    case TimelineKind::Credit:
        return entryText(item.text);
    case TimelineKind::Promise:
        return TimelineText::tr("by %1").arg(dayText(item.until, today));
    case TimelineKind::Plan: {
        QStringList parts { TimelineText::tr("until %1").arg(nearDayText(item.until, today)), item.text };
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case TimelineKind::Call: {
        QStringList parts { item.user, item.minutes > 0 ? TimelineText::tr("%n min", nullptr, item.minutes) : QString() };
        parts.removeAll(QString());
        const QString who = parts.join(u", "_s);
        return item.outcome.isEmpty() || who.isEmpty() ? item.text : item.text.isEmpty() ? who : QString(who + u": "_s + item.text);
    }
    case TimelineKind::Note:
        return item.outcome.isEmpty() ? item.text : QString(item.user + u": "_s + identityFacts(item.text));
    case TimelineKind::Dispute:
    case TimelineKind::Release:
    case TimelineKind::Payment:
    case TimelineKind::Letter:
    case TimelineKind::Mail:
    case TimelineKind::Visit:
        return item.text;
    }
    Q_UNREACHABLE();
}

QString momentOf(const TimelineItem& item, Date today)
{
    const QString day = dayText(item.date, today);
    const QDateTime recorded = QDateTime::fromMSecsSinceEpoch(item.at);
    if (item.at == 0 || recorded.date().toString(Qt::ISODate) != item.date.toIso())
        return day;
    return day % u' ' % recorded.toString(u"HH:mm"_s);
}

} // namespace mahnwerk
