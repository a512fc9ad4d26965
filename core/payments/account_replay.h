// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/account_statement.h"

#include <functional>
#include <map>
#include <set>

namespace mahnwerk {

/// How a payment was split: what it took from the claim at each place.
struct PaymentSplit {
    std::map<size_t, Taken> taken;
    qint64 unallocated = 0;
};

/// Lets the facts of an account go by once, in order of their days. Only accountStatement makes one.
class AccountReplay {
public:
    /// Payments of `frozen` are split as given; those of `undone` were never made.
    struct Past {
        std::map<Uuid, PaymentSplit> frozen;
        std::set<Uuid> undone;
        /// What payments and write-offs fixed on the claims at each place while former terms held.
        std::map<Uuid, std::map<size_t, FixedPosting>> fixed;
    };

    /// Facts up to a day, reversals of entries as they are known on another. Only a replay that is asked to keeps
    /// what each posting fixed.
    AccountReplay(const LedgerFacts& facts, const Past& past, Date until, Date knownOn, bool isKeeping = false);

    /// Told after each payment, with what it took.
    using Watch = std::function<Result<>(const LedgerPayment& payment, const PaymentSplit& split)>;
    void setWatch(Watch watch) { m_watch = std::move(watch); }
    /// Error: RateUnknown.
    Result<> run();
    /// What is open on a claim for a payment of a day not before the last fact. Error: RateUnknown.
    Result<OpenParts> openFor(size_t place, Date valueDate);
    /// Error: RateUnknown.
    Result<AccountStatement> statement();
    RunningAccounts running() const;
    const std::map<Uuid, PaymentSplit>& splits() const { return m_splits; }
    const std::map<Uuid, std::map<size_t, FixedPosting>>& fixed() const { return m_fixed; }

private:
    struct Event {
        Date date;
        int rank = 0;
        Uuid id;
        size_t claim = 0;
        const LedgerEntry* entry = nullptr;
        const LedgerPayment* payment = nullptr;
    };

    void gather();
    Result<> enter(const Event& event);
    /// Where each claim's interest stands before a fact.
    struct Mark {
        size_t place = 0;
        qint64 accrued = 0;
    };
    std::vector<Mark> marks() const;
    void keep(Uuid fact, size_t place, const Mark& before, const OpenParts& taken);
    Result<> pay(const LedgerPayment& payment);
    Result<> repeat(const LedgerPayment& payment, const PaymentSplit& split);
    Result<> reverse(const LedgerPayment& payment);
    Result<> spread(const LedgerPayment& payment, PaymentSplit& split);
    Result<> spreadOver(const std::vector<size_t>& places, const LedgerPayment& payment, PaymentSplit& split);
    Result<> spreadComponents(
        const LedgerPayment& payment, const std::vector<std::vector<size_t>>& groups, PaymentSplit& split);
    Result<> payClaim(size_t place, qint64& rest, const LedgerPayment& payment, PaymentSplit& split);
    std::vector<qint64> weightsOf(const std::vector<OpenParts>& open) const;
    void addPaymentLines(const LedgerPayment& payment, const PaymentSplit& split);

    const LedgerFacts& m_facts;
    const Past& m_past;
    Date m_until;
    Date m_knownOn;
    std::vector<ClaimLedger> m_ledgers;
    std::vector<Event> m_events;
    bool m_isKeeping;
    Watch m_watch;
    std::map<Uuid, PaymentSplit> m_splits;
    std::map<Uuid, std::map<size_t, FixedPosting>> m_fixed;
    std::vector<PaymentPart> m_allocations;
    qint64 m_unallocated = 0;
    std::vector<Date> m_lastFacts; ///< by claim
    Date m_lastReversal; ///< of the account: it can spread other claims' payments anew
};

} // namespace mahnwerk
