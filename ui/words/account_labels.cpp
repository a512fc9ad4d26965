// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/account_labels.h"

#include <QCoreApplication>

namespace mahnwerk {

namespace {

class AccountLabels {
    Q_DECLARE_TR_FUNCTIONS(AccountLabels)
};

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

} // namespace mahnwerk
