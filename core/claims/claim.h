// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/claims/case.h"

namespace mahnwerk {

enum class ClosingReason { None, Paid, WrittenOff, Ceded, Withdrawn };
template<>
inline constexpr std::array names<ClosingReason> = { "", "paid", "written-off", "ceded", "withdrawn" };

/// One invoice or title in a case (Forderung).
struct Claim {
    Key<Claim> key;
    Id<Claim> id;
    Key<Case> caseKey;
    int ordinal = 1; ///< F-26-000123/2
    QString reference;
    Date issueDate;
    Date dueDate;
    QString nature;     ///< goods, services, loan, rent, ...
    QString regime;     ///< default interest: ch, de-consumer, de-business, at-consumer
    QString allocation; ///< order of allocation: ch-85, de-367, at-1416
    QString dayCount;   ///< act365
    Date interestFrom;  ///< first interest day; null: only entries with a start of their own bear interest
    QString settings;   ///< AccountSettings::toText(): what differs from the default
    QString procedure; ///< empty: the creditor's
    QString stage;     ///< pre-court, court, enforcement, handed-over
    ClosingReason closingReason = ClosingReason::None;
    Date closedOn;
    QByteArray idempotencyKey; ///< creditor | debtor number | reference
    friend bool operator==(const Claim&, const Claim&) = default;
};

} // namespace mahnwerk
