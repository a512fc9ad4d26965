// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/fees.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// The fee is not known on that day: names the days of which it is, where there are any.
auto noFee(const CountryLaw& law, QStringView code, Date on)
{
    Date first;
    Date last;
    bool isEndless = false;
    const auto widen = [&](QStringView name, const Validity& validity) {
        if (name != code)
            return;
        first = first.isNull() ? validity.from : std::min(first, validity.from);
        last = std::max(last, validity.to);
        isEndless = isEndless || validity.to.isNull();
    };
    for (const FeeStep& step : law.feeSteps)
        widen(step.table, step.validity);
    for (const FeeItem& item : law.feeItems)
        widen(item.code, item.validity);
    for (const FeeBand& band : law.feeBands)
        widen(band.table, band.validity);
    for (const Figure& figure : law.figures)
        widen(figure.code, figure.validity);
    QStringList args { u"fee"_s, code.toString() };
    if (!first.isNull())
        args += { on.toIso(), first.toIso(), isEndless ? QString() : last.toIso() };
    return fail(ErrorCode::NotFound, args);
}

/// Fees of all three countries are in cents.
QString decimal(qint64 minor)
{
    return Money(minor, Currency::eur()).toDecimal();
}

QString factorText(qint64 hundredths)
{
    return Rate(hundredths * 100).toDecimal();
}

Result<Figure> figureOf(const CountryLaw& law, QStringView code, Date on)
{
    const Figure* figure = law.figure(code, on);
    if (!figure)
        return noFee(law, code, on);
    return *figure;
}

/// The fee of an item on a full fee.
CostItem itemOn(const FeeItem& item, qint64 value, qint64 full)
{
    const qint64 share = scaled(full, item.factor, 100);
    const QString formula = factorText(item.factor) + u" * "_s + decimal(full);
    CostItem cost { item.code, value, std::max(share, item.least), formula, item.source };
    if (share < item.least)
        cost.formula += u", at least "_s + decimal(item.least);
    return cost;
}

/// A fee in collection: undisputed small values have a full fee of their own (§ 13 (2) RVG).
Result<CostItem> collectionItem(const CountryLaw& law, QStringView code, const CollectionCase& asked)
{
    const FeeItem* item = law.feeItem(code, asked.mandate);
    if (!item)
        return noFee(law, code, asked.mandate);
    const qint64 value = scaled(asked.principal, item->valueShare, 100);
    const Figure smallTo = TRY(figureOf(law, u"small-claim-to", asked.mandate));
    if (!asked.isUndisputed || value > smallTo.hundredths)
        return feeItem(law, code, asked.mandate, asked.principal);
    const Figure smallFee = TRY(figureOf(law, u"small-claim-fee", asked.mandate));
    CostItem cost = itemOn(*item, value, smallFee.hundredths);
    cost.source += u"; "_s + smallFee.source;
    return cost;
}

} // namespace

qint64 CostBill::total() const
{
    qint64 sum = 0;
    for (const CostItem& item : items)
        sum += item.amount;
    return sum;
}

Result<qint64> fullFee(const CountryLaw& law, QStringView table, Date on, qint64 value)
{
    qint64 fee = 0;
    qint64 reached = 0;
    for (const FeeStep& step : law.feeSteps) {
        if (step.table != table || !step.validity.holdsOn(on))
            continue;
        if (reached == 0) {
            fee = step.firstFee;
            reached = step.firstTo;
        }
        if (value <= reached)
            return fee;
        const qint64 to = step.stepTo == 0 ? value : std::min(value, step.stepTo);
        // Each step that is begun: a true ceiling.
        fee += (to - reached + step.stepSize - 1) / step.stepSize * step.stepFee;
        reached = to;
    }
    if (reached == 0)
        return noFee(law, table, on);
    return fee;
}

Result<CostItem> feeItem(const CountryLaw& law, QStringView code, Date on, qint64 claim)
{
    const FeeItem* item = law.feeItem(code, on);
    if (!item)
        return noFee(law, code, on);
    const qint64 value = scaled(claim, item->valueShare, 100);
    const qint64 full = TRY(fullFee(law, item->table, on, value));
    return itemOn(*item, value, full);
}

Result<CostItem> outlays(const CountryLaw& law, Date on, qint64 fees)
{
    const Figure share = TRY(figureOf(law, u"outlays-share", on));
    const Figure most = TRY(figureOf(law, u"outlays-most", on));
    const qint64 amount = std::min(scaled(fees, share.hundredths, 10'000), most.hundredths);
    return CostItem { u"outlays"_s, fees, amount,
        factorText(share.hundredths) + u" % * "_s + decimal(fees) + u", at most "_s + decimal(most.hundredths),
        share.source };
}

Result<CostBill> collectionCost(const CountryLaw& law, const CollectionCase& asked)
{
    using Effort = CollectionCase::Effort;
    const QString code = asked.effort == Effort::Simple ? u"vv2300-simple"_s
        : asked.effort == Effort::Regular               ? u"vv2300"_s
                                                        : u"vv2300-extensive"_s;
    CostBill bill;
    bill.items.push_back(TRY(collectionItem(law, code, asked)));
    if (asked.hasAgreement)
        bill.items.push_back(TRY(collectionItem(law, u"vv1000-agreement", asked)));
    bill.items.push_back(TRY(outlays(law, asked.mandate, bill.total())));
    if (asked.isTaxed) {
        const Figure tax = TRY(figureOf(law, u"value-added-tax", asked.mandate));
        const qint64 net = bill.total();
        bill.items.push_back({ tax.code, net, scaled(net, tax.hundredths, 10'000),
            factorText(tax.hundredths) + u" % * "_s + decimal(net), tax.source });
    }
    if (asked.flatSum > 0) {
        const qint64 credit = std::min(asked.flatSum, bill.total());
        bill.items.push_back(
            { u"flat-sum-credit"_s, asked.flatSum, -credit, u"-"_s + decimal(credit), u"§ 288 (5) s. 3 BGB"_s });
    }
    return bill;
}

Result<CostBill> courtOrderCost(const CountryLaw& law, Date mandate, qint64 principal, qint64 creditedHundredths)
{
    CostBill bill;
    bill.items.push_back(TRY(feeItem(law, u"vv3305", mandate, principal)));
    if (creditedHundredths > 0) {
        const Figure share = TRY(figureOf(law, u"credit-share", mandate));
        const Figure most = TRY(figureOf(law, u"credit-most", mandate));
        const qint64 full = TRY(fullFee(law, u"RVG13", mandate, principal));
        // In 1/10,000 of the full fee: half of 0.9 is 0.45.
        const qint64 factor = std::min(creditedHundredths * share.hundredths / 100, most.hundredths);
        const qint64 credit = scaled(full, factor, 10'000);
        bill.items.push_back({ u"vv2300-credit"_s, principal, -credit,
            u"-"_s + Rate(factor).toDecimal() + u" * "_s + decimal(full), share.source });
    }
    return bill;
}

qint64 recoverable(qint64 ownCosts, const CostBill& lawyers)
{
    return std::clamp<qint64>(ownCosts, 0, std::max<qint64>(lawyers.total(), 0));
}

Result<CostItem> bandFee(const CountryLaw& law, QStringView table, Date on, qint64 amount)
{
    for (const FeeBand& band : law.feeBands) {
        if (band.table != table || !band.validity.holdsOn(on) || (band.to != 0 && amount > band.to))
            continue;
        if (band.perMille == 0)
            return CostItem { band.table, amount, band.fee, decimal(band.fee), band.source };
        const qint64 share = scaled(amount, band.perMille, 1'000);
        const QString formula = QString::number(band.perMille) + u"/1000 * "_s + decimal(amount);
        CostItem item { band.table, amount, share, formula, band.source };
        if (band.most > 0) {
            item.amount = std::min(share, band.most);
            item.formula += u", at most "_s + decimal(band.most);
        }
        return item;
    }
    return noFee(law, table, on);
}

Result<CostBill> summonsCost(const CountryLaw& law, Date on, qint64 claim, int attempts, int copies)
{
    CostBill bill;
    const CostItem summons = TRY(bandFee(law, u"summons", on, claim));
    bill.items.push_back(summons);
    if (attempts > 0) {
        const Figure each = TRY(figureOf(law, u"summons-attempt", on));
        bill.items.push_back({ each.code, claim, attempts * each.hundredths,
            QString::number(attempts) + u" * "_s + decimal(each.hundredths), each.source });
    }
    if (copies > 0) {
        const Figure share = TRY(figureOf(law, u"summons-copy-share", on));
        const qint64 each = scaled(summons.amount, share.hundredths, 10'000);
        const QString formula = QString::number(copies) + u" * "_s + decimal(each);
        bill.items.push_back({ share.code, claim, copies * each, formula, share.source });
    }
    return bill;
}

Result<CostItem> fruitlessSeizure(const CountryLaw& law, Date on, qint64 claim)
{
    CostItem item = TRY(bandFee(law, u"seizure", on, claim));
    const Figure share = TRY(figureOf(law, u"seizure-fruitless-share", on));
    const Figure least = TRY(figureOf(law, u"seizure-fruitless-least", on));
    item.amount = std::max(scaled(item.amount, share.hundredths, 10'000), least.hundredths);
    item.formula
        = factorText(share.hundredths) + u" % * "_s + item.formula + u", at least "_s + decimal(least.hundredths);
    return item;
}

} // namespace mahnwerk
