// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/claims/case.h"

#include <optional>

namespace mahnwerk {

enum class PaymentMethod { None, Transfer, Card, Cash, Twint, DirectDebit };
template<>
inline constexpr std::array names<PaymentMethod> = { "", "transfer", "card", "cash", "twint", "direct-debit" };

/// Open until its day and the grace after it are over; Replaced by a later promise before that; Waiting for somebody
/// who may approve it, Declined by them.
enum class PromiseState { None, Open, Kept, Broken, Replaced, Waiting, Declined };
template<>
inline constexpr std::array names<PromiseState> = { "", "open", "kept", "broken", "replaced", "waiting", "declined" };

/// What a debtor promised to pay, and until when (Zahlungszusage): a fact. Whether it was kept follows from payments.
struct PromiseToPay {
    Key<PromiseToPay> key;
    Id<PromiseToPay> id;
    Key<Case> caseKey;
    Money amount; ///< positive
    Date madeOn;
    Date due;          ///< the day promised
    int graceDays = 0; ///< after it
    PaymentMethod method = PaymentMethod::None;
    bool isSettlement = false;  ///< the rest is to be let off when it is kept (Vergleich)
    bool needsApproval = false; ///< above what its user may grant: it counts when somebody approved it
    QString user;
    qint64 at = 0; ///< UTC milliseconds
    QString confirmBy; ///< a name of DocumentChannel: what the debtor gets when it was approved; empty: nothing
    friend bool operator==(const PromiseToPay&, const PromiseToPay&) = default;

    /// The last day on which a payment keeps it.
    Date lastDay() const { return due.addDays(graceDays); }
};

/// What somebody who may said to what an agent had asked for (Freigabe): a fact, once for each promise.
struct Approval {
    Key<Approval> key;
    Id<Approval> id;
    Key<PromiseToPay> promise;
    bool isGranted = false;
    QString reason;
    QString user;
    qint64 at = 0; ///< UTC milliseconds
    QByteArray idempotencyKey;
    friend bool operator==(const Approval&, const Approval&) = default;
};

/// A promise with what was paid in its time.
struct PromiseFacts {
    qint64 amount = 0; ///< minor units
    Date madeOn;
    Date due;
    Date lastDay;
    qint64 paid = 0; ///< minor units with a value date from madeOn to lastDay
    bool needsApproval = false;
    std::optional<bool> granted = {};

    bool counts() const { return !needsApproval || granted.value_or(false); }
};

/// Bank charges and typing slips do not break a promise: so much may be missing, minor units.
qint64 promiseTolerance(qint64 amount);
/// On a day; `nextMadeOn` is the day of the promise after it, null: it is the last one.
PromiseState promiseState(const PromiseFacts& promise, Date nextMadeOn, Date asOf);

/// What one person may grant without asking: resources/contacts/promise_limits.csv.
struct PromiseLimit {
    int days = 0;      ///< until the day promised
    qint64 amount = 0; ///< minor units, in any currency; 0: no limit
    int brokenInRow = 0; ///< promises broken one after the other; so many need somebody to approve the next; 0: no limit
};
/// Of a role (agent, supervisor).
const PromiseLimit& promiseLimit(QStringView role);

enum class LimitReached { None, Days, Amount, BrokenInRow, Settlement };
template<>
inline constexpr std::array names<LimitReached> = { "", "days", "amount", "broken-in-row", "settlement" };
/// Why a promise needs approval.
LimitReached limitReached(const PromiseLimit& limit, const PromiseToPay& promise, int brokenInRow);

} // namespace mahnwerk
