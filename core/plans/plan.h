// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/claims/claim.h"
#include "core/plans/plan_terms.h"

namespace mahnwerk {

/// What somebody said about a plan. That it was agreed is a fact of its own.
enum class PlanStage {
    Draft,
    Offered,
    Requested, ///< above what its user may agree to: somebody else decides
    Cancelled,
};
template<>
inline constexpr std::array names<PlanStage> = { "draft", "offered", "requested", "cancelled" };

enum class PlanMethod { None, StandingOrder, Transfer, DirectDebit, Cash };
template<>
inline constexpr std::array names<PlanMethod> = { "", "standing-order", "transfer", "direct-debit", "cash" };

/// What is due on a day.
struct PlanLine {
    Date due;
    qint64 amount = 0; ///< minor units
    friend bool operator==(const PlanLine&, const PlanLine&) = default;
};

/// When an instalment counts as paid, and when the rest falls due at once (Verfallklausel).
struct PlanClause {
    int graceDays = 5;       ///< after the due date, until an instalment is missed
    qint64 tolerance = 500;  ///< so much may be missing in all, minor units
    int missedAtMost = 1;    ///< with more missed instalments than these the rest is due at once; 0: never by their number
    int daysLateAtMost = 30; ///< or when one is later than that; 0: never by days
    friend bool operator==(const PlanClause&, const PlanClause&) = default;
};

/// Dated amounts by which a debtor pays what is open on claims of a case (Ratenplan). What it says never changes: another
/// plan takes its place.
struct InstalmentPlan {
    Key<InstalmentPlan> key;
    Id<InstalmentPlan> id;
    Key<Case> caseKey;
    std::vector<Id<Claim>> claims; ///< that it covers
    PlanTerms terms;               ///< that the lines were made from
    std::vector<PlanLine> lines;
    Money covered; ///< open on the claims when it was made
    Date madeOn;
    PlanMethod method = PlanMethod::None;
    int graceDays = PlanClause().graceDays;
    qint64 tolerance = PlanClause().tolerance;
    int missedAtMost = PlanClause().missedAtMost;
    int daysLateAtMost = PlanClause().daysLateAtMost;
    bool isAcknowledged = false; ///< the debtor signs for the debt (Schuldanerkennung)
    PlanStage stage = PlanStage::Draft;
    Date validUntil; ///< of an offer; null: not offered
    QString reason;  ///< why it was cancelled, or what the supervisor should know
    QString user;
    qint64 at = 0; ///< made, UTC milliseconds
    friend bool operator==(const InstalmentPlan&, const InstalmentPlan&) = default;

    qint64 total() const;
    PlanClause clause() const { return { graceDays, tolerance, missedAtMost, daysLateAtMost }; }
};

enum class AgreedBy { Word, Signature, Payment };
template<>
inline constexpr std::array names<AgreedBy> = { "word", "signature", "payment" };

/// That a plan was agreed (Ratenzahlungsvereinbarung): a fact, once for each plan of a case that follows another.
struct PlanAgreement {
    Key<PlanAgreement> key;
    Id<PlanAgreement> id;
    Key<InstalmentPlan> plan;
    Date agreedOn;
    AgreedBy by = AgreedBy::Word;
    QString user;
    qint64 at = 0; ///< UTC milliseconds
    QByteArray idempotencyKey; ///< the case and how many plans were agreed in it before
    friend bool operator==(const PlanAgreement&, const PlanAgreement&) = default;
};

/// Where the fee for an agreement comes from, in Germany alone.
inline constexpr QStringView planFeeRule = u"VV 1000 Nr. 2 RVG";

/// The source of entries that a plan booked: its fee, interest that rests while it is kept.
QString planFeeSource(const InstalmentPlan& plan);
QString planInterestSource(const InstalmentPlan& plan);

// As they are stored: "2026-11-30 25000;2026-12-30 25000", ids by commas, terms as JSON. Errors: InvalidValue.

QString linesText(const std::vector<PlanLine>& lines);
Result<std::vector<PlanLine>> linesFromText(QStringView text);
QString claimsText(const std::vector<Id<Claim>>& claims);
Result<std::vector<Id<Claim>>> claimsFromText(QStringView text);
QString termsText(const PlanTerms& terms);
Result<PlanTerms> termsFromText(const QString& text);

} // namespace mahnwerk
