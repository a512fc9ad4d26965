// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/account_labels.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

namespace mahnwerk {

namespace {

class AccountLabels {
    Q_DECLARE_TR_FUNCTIONS(AccountLabels)
};

QString listed(Component component)
{
    switch (component) {
    case Component::Costs:
        return AccountLabels::tr("costs", "in a list");
    case Component::Interest:
        return AccountLabels::tr("interest", "in a list");
    case Component::Principal:
        return AccountLabels::tr("principal", "in a list");
    }
    Q_UNREACHABLE();
}

} // namespace

QString label(const StatementLine& line)
{
    switch (line.kind) {
    case LineKind::Entry:
        return label(line.entry);
    case LineKind::Interest:
        return AccountLabels::tr("Interest");
    case LineKind::Payment:
        return AccountLabels::tr("Payment");
    case LineKind::Reversal:
        return AccountLabels::tr("Payment taken back");
    }
    Q_UNREACHABLE();
}

QString label(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Principal:
        return AccountLabels::tr("Principal");
    case EntryKind::DunningFee:
        return AccountLabels::tr("Dunning fee");
    case EntryKind::FlatSum:
        return AccountLabels::tr("Flat sum");
    case EntryKind::Cost:
        return AccountLabels::tr("Costs");
    case EntryKind::CourtCost:
        return AccountLabels::tr("Court costs");
    case EntryKind::InterestBooked:
        return AccountLabels::tr("Interest booked");
    case EntryKind::CreditNote:
        return AccountLabels::tr("Credit note");
    case EntryKind::WriteOff:
        return AccountLabels::tr("Write-off");
    }
    Q_UNREACHABLE();
}

QString label(Component component)
{
    switch (component) {
    case Component::Costs:
        return AccountLabels::tr("Costs");
    case Component::Interest:
        return AccountLabels::tr("Interest");
    case Component::Principal:
        return AccountLabels::tr("Principal");
    }
    Q_UNREACHABLE();
}

QString periodText(const InterestPeriod& period)
{
    return AccountLabels::tr("%1 – %2, %n day(s)", nullptr, period.days)
        .arg(format(period.from, DateStyle::Full), format(period.to, DateStyle::Full));
}

QString orderText(const AllocationOrder& order)
{
    return AccountLabels::tr("First %1, then %2, then %3: %4")
        .arg(listed(order.parts[0]), listed(order.parts[1]), listed(order.parts[2]), order.source);
}

} // namespace mahnwerk
