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
    QString defaultReason; ///< what put the debtor in default (Verzugsgrund): names<DefaultTrigger>; empty: not said
    QString ground;     ///< what is owed for (Forderungsgrund): "Kauf eines Sofas"
    Date groundDate;    ///< of the contract, or of what happened
    QString rateReason; ///< why more than the statutory rate is owed; empty: it is not
    QString limitation; ///< period of the law (Verjährung): de-regular, ...; empty: the country's regular one
    Date arose;         ///< for limitation; null: the due date
    Date knownSince;    ///< for limitation: to the creditor; null: at once
    int security = 0;   ///< how well it is secured, 0 not at all (§ 366 (2) BGB)
    Date enforcedSince; ///< Betreibung or enforcement (Art. 87 (1) OR); null: not
    Date calledIn;      ///< eingemahnt (§ 1416 ABGB); null: not
    QString procedure; ///< empty: the creditor's
    QString stage;     ///< pre-court, court, enforcement, handed-over
    ClosingReason closingReason = ClosingReason::None;
    Date closedOn;
    QByteArray idempotencyKey; ///< creditor | debtor number | reference
    friend bool operator==(const Claim&, const Claim&) = default;
};

} // namespace mahnwerk
