// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/law.h"

namespace mahnwerk {

/// One ingredient of costs, minor units of the country's currency.
struct CostItem {
    QString code;    ///< vv2300, outlays, flat-sum-credit, kv1100, ...
    qint64 value = 0; ///< the amount that it is computed on
    qint64 amount = 0; ///< negative for what is credited
    QString formula; ///< "0.9 * 93.00", to recompute it by hand
    QString source;
    friend bool operator==(const CostItem&, const CostItem&) = default;
};

struct CostBill {
    std::vector<CostItem> items;
    qint64 total() const;
};

/// What is asked about the cost of collecting a claim (Inkassokosten), § 13e RDG with VV 2300 RVG.
struct CollectionCase {
    enum class Effort {
        Simple,    ///< 0.5: undisputed and paid on the first demand, normally within two weeks
        Regular,   ///< 0.9: undisputed
        Extensive, ///< 1.3: particularly extensive or difficult
    };
    qint64 principal = 0; ///< without interest and costs (§ 23 RVG, § 43 GKG), minor units
    Date mandate;         ///< the day of the unconditional mandate decides the table (§ 60 RVG)
    Effort effort = Effort::Regular;
    bool isUndisputed = true;   ///< else no small-claim fee (§ 13 (2) RVG)
    bool hasAgreement = false;  ///< a payment agreement was made: VV 1000 Nr. 2, on half of the claim (§ 31b RVG)
    bool isTaxed = false;       ///< the client cannot deduct VAT (VV 7008)
    qint64 flatSum = 0;         ///< flat sum charged for the claim already (§ 288 (5) BGB): credited
};

// The tables are those of a country and a day. Error: NotFound ("fee", code) where there is no such fee; where there is none
// on that day also the day, and the first and last of which it is known (empty: without end).

/// The full fee of a table with steps for a value: the first fee, and one more for each step that is begun.
Result<qint64> fullFee(const CountryLaw& law, QStringView table, Date on, qint64 value);
/// A fee of fee_items.csv on a claim, at least its least amount, half a cent up (§ 2 (2) RVG).
Result<CostItem> feeItem(const CountryLaw& law, QStringView code, Date on, qint64 claim);
/// The lump sum for outlays on lawyers' fees: a share of them up to a limit (VV 7002).
Result<CostItem> outlays(const CountryLaw& law, Date on, qint64 fees);

/// What a creditor may claim for a collection agency or lawyer out of court, never more than a lawyer would get
/// (§ 13e (1) RDG). A flat sum is credited against it, down to nothing (§ 288 (5) s. 3 BGB).
Result<CostBill> collectionCost(const CountryLaw& law, const CollectionCase& asked);
/// The application for a court order to pay: VV 3305 less half of the fee of VV 2300, at most 0.75 (Vorb. 3 (4)).
/// creditedHundredths is the factor of that fee, 90 for 0.9; 0 for none.
Result<CostBill> courtOrderCost(const CountryLaw& law, Date mandate, qint64 principal, qint64 creditedHundredths);
/// An agency's own costs as far as they may be claimed: no more than the bill of a lawyer.
qint64 recoverable(qint64 ownCosts, const CostBill& lawyers);

/// A fee by the band of an amount: summons (Zahlungsbefehl), seizure (Pfändung), payment, realisation,
/// realisation-unsold. Half-up to the cent.
Result<CostItem> bandFee(const CountryLaw& law, QStringView table, Date on, qint64 amount);
/// A summons with attempts of service and further copies (Art. 16 GebV SchKG).
Result<CostBill> summonsCost(const CountryLaw& law, Date on, qint64 claim, int attempts, int copies);
/// A seizure that found nothing (Art. 20 GebV SchKG).
Result<CostItem> fruitlessSeizure(const CountryLaw& law, Date on, qint64 claim);

} // namespace mahnwerk
