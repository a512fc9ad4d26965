// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/dunning_labels.h"

#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct DunningLabels {
    Q_DECLARE_TR_FUNCTIONS(DunningLabels)
};

QString from(Date until)
{
    return DunningLabels::tr("from %1").arg(format(until, DateStyle::Weekday));
}

QString afterDeadline(Date until, Date today)
{
    return DunningLabels::tr("%1, %n day(s) left", nullptr, today.daysTo(until)).arg(from(until));
}

} // namespace

QString label(DunningReason reason)
{
    switch (reason) {
    case DunningReason::None:
        return {};
    case DunningReason::NotDue:
        return DunningLabels::tr("not due");
    case DunningReason::LevelWaits:
        return DunningLabels::tr("waits");
    case DunningReason::DeadlineRuns:
        return DunningLabels::tr("deadline");
    case DunningReason::Held:
        return DunningLabels::tr("hold");
    case DunningReason::Promised:
        return DunningLabels::tr("promise");
    case DunningReason::InPlan:
        return DunningLabels::tr("instalments");
    case DunningReason::Disputed:
        return DunningLabels::tr("disputed");
    case DunningReason::BelowMinimum:
        return DunningLabels::tr("amount");
    case DunningReason::LastLevelDone:
        return DunningLabels::tr("decide");
    case DunningReason::CreditOpen:
        return DunningLabels::tr("credit");
    case DunningReason::NoAddress:
        return DunningLabels::tr("address");
    case DunningReason::Insolvent:
        return DunningLabels::tr("insolvency");
    case DunningReason::Deceased:
        return DunningLabels::tr("deceased");
    case DunningReason::Represented:
        return DunningLabels::tr("represented");
    }
    Q_UNREACHABLE();
}

QString explanation(DunningReason reason, Date until, Date today)
{
    switch (reason) {
    case DunningReason::None:
        return {};
    case DunningReason::NotDue:
    case DunningReason::LevelWaits:
        return from(until);
    case DunningReason::DeadlineRuns:
        return afterDeadline(until, today);
    case DunningReason::Disputed:
        return DunningLabels::tr("until it is decided");
    case DunningReason::InPlan:
        return DunningLabels::tr("as long as they are paid");
    case DunningReason::Held:
    case DunningReason::Promised:
        return DunningLabels::tr("until %1").arg(format(until.addDays(-1), DateStyle::Weekday));
    case DunningReason::BelowMinimum:
        return DunningLabels::tr("until more is open");
    case DunningReason::LastLevelDone:
        return DunningLabels::tr("last reminder is over");
    case DunningReason::CreditOpen:
        return DunningLabels::tr("Assign the payment first");
    case DunningReason::NoAddress:
        return DunningLabels::tr("Find the address");
    case DunningReason::Insolvent:
        return DunningLabels::tr("Register the claim");
    case DunningReason::Deceased:
        return DunningLabels::tr("Find out the heirs");
    case DunningReason::Represented:
        return DunningLabels::tr("Write to the representative");
    }
    Q_UNREACHABLE();
}

QString dunningLevel(int level)
{
    return DunningLabels::tr("Reminder %1").arg(level);
}

QString dunningChannel(QStringView channel)
{
    if (channel == u"registered-letter")
        return DunningLabels::tr("registered letter");
    if (channel == u"email")
        return DunningLabels::tr("e-mail");
    return DunningLabels::tr("letter");
}

QString dunningChannelCount(QStringView channel, int count)
{
    if (channel == u"registered-letter")
        return DunningLabels::tr("%n registered letter(s)", nullptr, count);
    if (channel == u"email")
        return DunningLabels::tr("%n e-mail(s)", nullptr, count);
    return DunningLabels::tr("%n letter(s)", nullptr, count);
}

QString senderGap(const Creditor& creditor)
{
    const auto missing = missingSenderFacts(creditor);
    const auto lacks = [&](SenderFact fact) { return std::ranges::find(missing, fact) != missing.end(); };
    QString words;
    if (lacks(SenderFact::Address) && lacks(SenderFact::Iban))
        words = DunningLabels::tr("The letters have no sender address and no payment slip: enter address and IBAN of %1.");
    else if (lacks(SenderFact::Address) && lacks(SenderFact::SwissIban))
        words = DunningLabels::tr("The letters have no sender address and no QR-bill: enter the address and a Swiss IBAN of %1.");
    else if (lacks(SenderFact::Address))
        words = DunningLabels::tr("The letters have no complete sender address: enter the address of %1.");
    else if (lacks(SenderFact::Iban))
        words = DunningLabels::tr("The letters have no payment slip: enter the IBAN of %1.");
    else if (lacks(SenderFact::SwissIban))
        words = DunningLabels::tr("The letters have no QR-bill: enter a Swiss IBAN of %1.");
    return words.isEmpty() ? words : words.arg(creditor.name);
}

QString sumsInWords(const std::vector<Money>& sums, const QString& between)
{
    QStringList words;
    for (const Money& sum : sums) {
        if (!sum.isZero())
            words += formatWithCurrency(sum);
    }
    return words.join(between);
}

} // namespace mahnwerk
