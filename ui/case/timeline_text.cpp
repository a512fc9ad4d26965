// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_text.h"

#include "ui/case/case_text.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

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
        return TimelineText::tr("Notes");
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
    }
    Q_UNREACHABLE();
}

Tone toneOf(TimelineKind kind)
{
    if (kind == TimelineKind::Payment || kind == TimelineKind::Credit)
        return Tone::Ok;
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
        return item.text.isEmpty() ? label(item.kind) : QString(label(item.kind) + u": "_s + item.text);
    case TimelineKind::Release:
        return label(item.kind);
    case TimelineKind::Payment:
    case TimelineKind::Cost:
    case TimelineKind::Credit:
        return joined({ label(item.kind), amountOf(item) });
    case TimelineKind::Note:
    case TimelineKind::Call:
    case TimelineKind::Letter:
    case TimelineKind::Mail:
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
    case TimelineKind::Release:
    case TimelineKind::Payment:
    case TimelineKind::Note:
    case TimelineKind::Call:
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
