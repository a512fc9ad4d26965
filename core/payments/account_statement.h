// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/claim_ledger.h"

#include <span>

namespace mahnwerk {

/// What one payment did to one claim.
struct PaymentPart {
    Uuid id; ///< of the payment
    Key<Payment> payment;
    Key<Claim> claim;
    OpenParts parts; ///< never negative, not all 0
    friend bool operator==(const PaymentPart&, const PaymentPart&) = default;
};

/// The statement of one claim (Forderungsaufstellung) as of a day.
struct ClaimStatement {
    Key<Claim> claim;
    std::vector<StatementLine> lines;
    std::vector<InterestPeriod> periods; ///< in the order in which they were charged
    OpenFigures open;
    qint64 interestAccrued = 0; ///< all interest that accrued and was rounded, paid or not
    friend bool operator==(const ClaimStatement&, const ClaimStatement&) = default;
};

struct AccountStatement {
    Date asOf;
    std::vector<ClaimStatement> claims;   ///< in the order given
    std::vector<PaymentPart> allocations; ///< payment by payment in order of their days
    qint64 unallocated = 0; ///< paid and not used up

    qint64 total() const;
    friend bool operator==(const AccountStatement&, const AccountStatement&) = default;
};

/// The settings that concern an account as a whole: those of the claim with the lowest id, whatever place it has in a book.
AccountSettings settingsOfAccount(std::span<const LedgerClaim> claims);

/// The account of claims from their facts, as it stood at the end of a day (statement.md 1 to 17). Facts with a later
/// value date are left out, and a reversal later than the day has not happened. The order in which facts are given
/// changes nothing as long as their ids differ. Interest is computed once per claim between two postings and rounded
/// by the claim's settings. Payments are spread by the settings of the facts and the order of the claim with the
/// lowest id. Error: RateUnknown.
Result<AccountStatement> accountStatement(const LedgerFacts& facts, Date asOf);

/// What one payment did to some of the claims, and what it left of them; the day of a payment is charged or not as the
/// claims' settings say.
struct PaymentStep {
    Uuid id; ///< of the payment
    OpenParts parts;
    OpenParts open;
    friend bool operator==(const PaymentStep&, const PaymentStep&) = default;
};
/// Of each payment in the order of their days, also those of days to come, without reversed ones. Error: RateUnknown.
Result<std::vector<PaymentStep>> paymentSteps(const LedgerFacts& facts, std::span<const Key<Claim>> claims);

/// What a payment of a day, after all others of it, finds open on claims. Error: RateUnknown.
Result<OpenParts> openForPayment(LedgerFacts facts, std::span<const Key<Claim>> claims, Date day);

struct RunningAccounts {
    std::vector<RunningAccount> claims; ///< in the order given
    qint64 unallocated = 0;
};

/// Where all facts lead, also those of days to come: what lists evaluate by openFigures from validFrom on to the
/// figures of accountStatement. It depends on the facts alone. Error: RateUnknown for a payment of a day without a
/// known rate.
Result<RunningAccounts> runningAccounts(const LedgerFacts& facts);

} // namespace mahnwerk
