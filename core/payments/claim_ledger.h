// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/interest.h"
#include "core/payments/running_account.h"

namespace mahnwerk {

/// What open amounts changed by, or stand at.
struct OpenParts {
    qint64 costs = 0;
    qint64 interest = 0;
    qint64 principal = 0;

    qint64 total() const { return costs + interest + principal; }
    qint64& of(Component component)
    {
        return component == Component::Costs ? costs : component == Component::Interest ? interest : principal;
    }
    OpenParts& operator+=(const OpenParts& other)
    {
        costs += other.costs;
        interest += other.interest;
        principal += other.principal;
        return *this;
    }
    OpenParts operator-() const { return { -costs, -interest, -principal }; }
    friend bool operator==(const OpenParts&, const OpenParts&) = default;
};

enum class LineKind {
    Entry,
    Interest, ///< accrued since the last such line, rounded
    Payment,
    Reversal, ///< of a payment, with ReversalEffect::AtReversal
};

/// One line of a statement of account.
struct StatementLine {
    Date date;
    LineKind kind = LineKind::Entry;
    EntryKind entry = EntryKind::Principal; ///< of an entry
    Uuid fact;          ///< the entry or payment; null for interest
    qint64 amount = 0;  ///< of the fact, as far as it concerns this claim
    OpenParts effect;   ///< on what is open
    OpenParts open;     ///< after it
    size_t firstPeriod = 0; ///< of interest: the periods that it was rounded from, in the claim's statement
    size_t periodCount = 0;

    friend bool operator==(const StatementLine&, const StatementLine&) = default;
};

/// What came out of which charges, so that it can be put back.
struct Taken {
    OpenParts parts;
    std::vector<std::pair<size_t, qint64>> charges; ///< place in the ledger, minor units
    qint64 accrued = 0; ///< of parts.interest: what had accrued, the rest was booked
};

/// What a posting fixed while other terms held: it stays as it was.
struct FixedPosting {
    Date stop; ///< interest before this day was fixed
    qint64 interest = 0;
    std::vector<InterestPeriod> periods;
    ExactAmount residual;
    OpenParts taken; ///< of a write-off
};

/// The account of one claim while its facts go by in order of their days. Only accountStatement makes one.
class ClaimLedger {
public:
    explicit ClaimLedger(const ClaimTerms& terms);

    const ClaimTerms& terms() const { return *m_terms; }
    /// Lets charges begin to bear interest whose start has come. Error: RateUnknown.
    Result<> advanceTo(Date day);
    /// The day up to which (not included) a payment is charged interest.
    Date paymentStop(Date valueDate) const;

    /// Interest is what would be open if it were fixed up to stop. Error: RateUnknown.
    Result<OpenParts> openAt(Date stop) const;
    /// Fixes the interest up to stop: rounds it and makes a line if there is any. Error: RateUnknown.
    Result<> post(Date stop, Date lineDate);

    /// The same with what was fixed under former terms, in place of what these would say.
    void postFixed(const FixedPosting& fixed, Date lineDate);
    /// A write-off as it was spread under former terms. Error: RateUnknown.
    Result<> enterFixed(const LedgerEntry& entry, const FixedPosting& fixed);
    /// What was fixed since a place in the periods; the claim's interest then was `accrued`.
    FixedPosting postedSince(size_t place, qint64 accrued) const;
    size_t unposted() const { return m_unposted; }

    /// Charges, credit notes, write-offs, with their line. Error: RateUnknown.
    Result<> enter(const LedgerEntry& entry);
    /// Takes up to so much out of one component, oldest charge first and of one day the one that bears interest first, from
    /// a day on. Interest must be posted. Error: RateUnknown.
    Result<qint64> take(Component component, qint64 most, Date day, Taken& taken);
    /// Puts back what was taken, from a day on. Error: RateUnknown.
    Result<> putBack(const Taken& taken, Date day);
    /// The order in which parts are paid when the debtor chose one.
    std::array<Component, 3> partsFor(Designation designation) const;

    void addLine(Date date, LineKind kind, Uuid fact, qint64 amount, OpenParts effect);
    OpenParts open() const { return { m_costs, m_postedInterest + m_bookedInterest, m_principal }; }

    /// What the ledger came to on the last day of a statement. Error: RateUnknown.
    Result<OpenFigures> finish(Date asOf);
    /// What later days follow from, without validFrom.
    RunningAccount running() const;

    std::vector<StatementLine> lines;
    std::vector<InterestPeriod> periods;
    qint64 interestAccrued = 0; ///< all that was rounded, without what was booked

private:
    void addInterestLine(Date date, qint64 rounded, size_t firstPeriod);
    struct Charge {
        Component component = Component::Principal;
        qint64 open = 0;
        Date day = {};
        Date bearsFrom = {};    ///< null: never
        bool isBearing = false; ///< from its start on
    };

    Result<> closeStretch(Date stop);
    Result<> addPeriods(std::vector<InterestPeriod>& to, Date stop) const;
    ExactAmount exactOf(const std::vector<InterestPeriod>& unposted) const;
    Result<> addCharge(Component component, qint64 amount, Date bearsFrom, Date day);
    void putInOrder(size_t place);
    Result<> changeBase(const Charge& charge, qint64 by, Date day);
    Result<qint64> replaceAccrued(Date stop, Date day);
    Result<OpenParts> bookInterest(const LedgerEntry& entry);
    Result<OpenParts> credit(const LedgerEntry& entry);
    Result<OpenParts> writeOff(const LedgerEntry& entry);
    Date firstInterestDay(const LedgerEntry& entry) const;

    const ClaimTerms* m_terms;
    std::vector<Charge> m_charges;
    std::vector<size_t> m_order; ///< places of charges as payments take them
    std::vector<std::pair<Date, size_t>> m_waiting; ///< charges that will bear interest, the next one last
    qint64 m_costs = 0;
    qint64 m_principal = 0;
    qint64 m_postedInterest = 0; ///< accrued, fixed and open
    qint64 m_bookedInterest = 0; ///< booked and open
    qint64 m_bearingCosts = 0;
    qint64 m_bearingPrincipal = 0;
    Date m_since;            ///< the bearing amounts have not changed since, and nothing from here on is charged yet
    Date m_postedTo;         ///< interest before this day was fixed
    Date m_replacedTo;       ///< interest before this day was replaced by a booked amount
    size_t m_unposted = 0;   ///< periods from here on are not fixed yet
    ExactAmount m_residual;  ///< carried from the last posting
};

} // namespace mahnwerk
