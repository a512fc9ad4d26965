// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rate_schedule.h"

#include <array>

namespace mahnwerk {

// What law and practice leave open about a statement of account. The first value is the default.

/// Whether a statement "as of D" charges D itself.
enum class StatementEnd { Include, Exclude };
template<>
inline constexpr std::array names<StatementEnd> = { "include", "exclude" };

/// Whether the value date of a payment is charged on what it pays.
enum class PaymentDay { Exclude, Include };
template<>
inline constexpr std::array names<PaymentDay> = { "exclude", "include" };

/// Whether the first interest day counts.
enum class FirstDay { Include, Exclude };
template<>
inline constexpr std::array names<FirstDay> = { "include", "exclude" };

/// What becomes of the part of a cent when interest is fixed.
enum class Residual {
    Drop,
    Carry,      ///< kept for the next time
    PerSegment, ///< each period rounded by itself: a known wrong way, for comparing with others
};
template<>
inline constexpr std::array names<Residual> = { "drop", "carry", "per-segment" };

/// What a debtor's choice of principal means where statute lets it wait (Art. 85 (1) OR).
enum class ChDesignation { Statute, Accepted };
template<>
inline constexpr std::array names<ChDesignation> = { "statute", "accepted" };

/// What makes a claim older: its origin date (else the due date), or the due date.
enum class ClaimAge { Origin, Due };
template<>
inline constexpr std::array names<ClaimAge> = { "origin", "due" };

/// Several claims are paid one by one, each in its own order, or all costs first, then all interest, and so on.
enum class Across { Claims, Components };
template<>
inline constexpr std::array names<Across> = { "claims", "components" };

/// Pro rata by what is open in total, or by principal (by the total where none has principal).
enum class ProRataBy { Total, Principal };
template<>
inline constexpr std::array names<ProRataBy> = { "total", "principal" };

/// What a reversed payment leaves behind.
enum class ReversalEffect {
    Strike,     ///< never made: everything after its value date is computed anew
    Restore,    ///< its parts come back from its value date on, the splits of payments until the reversal stay
    AtReversal, ///< its parts come back on the day of the reversal
};
template<>
inline constexpr std::array names<ReversalEffect> = { "strike", "restore", "at-reversal" };

/// Where a write-off without a component begins; the rest follows the claim's order.
enum class WriteOffBegins { Order, Principal };
template<>
inline constexpr std::array names<WriteOffBegins> = { "order", "principal" };

/// The day of the per-day amount: the as-of day itself, or the day after.
enum class PerDayOf { AsOf, Next };
template<>
inline constexpr std::array names<PerDayOf> = { "as-of", "next" };

/// The settings of a claim's account (docs: statement of account), stored with the claim as text and printed on
/// the statement. across, proRataBy, age and reversal concern several claims: the account's own count.
struct AccountSettings {
    StatementEnd statementEnd = StatementEnd::Include;
    PaymentDay paymentDay = PaymentDay::Exclude;
    FirstDay firstDay = FirstDay::Include;
    UnknownRate unknownRate = UnknownRate::Raise;
    Residual residual = Residual::Drop;
    ChDesignation chDesignation = ChDesignation::Statute;
    ClaimAge age = ClaimAge::Origin;
    Across across = Across::Claims;
    ProRataBy proRataBy = ProRataBy::Total;
    ReversalEffect reversal = ReversalEffect::Strike;
    WriteOffBegins writeOff = WriteOffBegins::Order;
    PerDayOf perDayOf = PerDayOf::AsOf;

    /// By the name it is stored under: statement_end, payment_day, first_day, unknown_rate, residual,
    /// ch_designation, age, across, pro_rata_by, reversal, write_off, per_day_of.
    /// Error: InvalidValue ("setting", "name=value").
    Result<> set(QStringView name, QStringView value);
    /// From toText(); empty text is the defaults. Error: InvalidValue.
    static Result<AccountSettings> fromText(QStringView text);
    /// What differs from the default: "payment_day=include residual=carry".
    QString toText() const;

    friend bool operator==(const AccountSettings&, const AccountSettings&) = default;
};

} // namespace mahnwerk
