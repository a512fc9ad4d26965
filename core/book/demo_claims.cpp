// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_claims.h"

#include "core/book/demo_numbers.h"
#include "core/book/demo_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

// Sixteenths of a log-normal distribution with sigma 0.75, in per mille of its median.
constexpr std::array quantiles = { 142, 316, 422, 514, 603, 693, 787, 889, 1000, 1125, 1270, 1443, 1658, 1945, 2369,
    3160, 7000 };

struct AgeBand {
    int perMille;
    int from; ///< days overdue
    int to;
};
// The oldest invoice is four years old: 1,430 days overdue and 30 days of terms.
constexpr std::array<AgeBand, 8> ages = { { { 90, -30, 0 }, { 220, 1, 30 }, { 220, 31, 90 }, { 160, 91, 180 },
    { 140, 181, 365 }, { 100, 366, 730 }, { 40, 731, 1095 }, { 30, 1096, 1430 } } };

int daysOverdue(int terms, DemoRandom& random)
{
    int at = random.below(1000);
    for (const AgeBand& band : ages) {
        if (at < band.perMille)
            return random.between(std::max(band.from, -terms), band.to);
        at -= band.perMille;
    }
    Q_UNREACHABLE();
}

qint64 invoiceAmount(const DemoCreditorRow& creditor, const DemoClaimant& of, DemoRandom& random)
{
    const int at = random.below(16'000);
    const size_t band = static_cast<size_t>(at / 1000);
    const qint64 share = quantiles[band] + (quantiles[band + 1] - quantiles[band]) * (at % 1000) / 1000;
    qint64 amount = creditor.median * share / 1000;
    if (of.isFirm)
        amount = amount * 5 / 2;
    if (random.chance(5))
        amount *= 5;
    // Swiss invoices end in whole five Rappen.
    return of.country == Country::Switzerland ? amount / 5 * 5 : amount;
}

Date dayBetween(Date from, Date to, DemoRandom& random)
{
    return from.addDays(random.between(0, std::max(0, from.daysTo(to))));
}

const QString& oneOf(const QString& kind, const QString& language, DemoRandom& random)
{
    const auto found = DemoWords::instance().notes.constFind(QString(kind + u' ' + language));
    return found->at(random.below(found->size()));
}

// Each part is less than what is left, so that something stays open.
void addPayments(DemoClaim& claim, Date asOf, DemoRandom& random)
{
    qint64 open = claim.amount.minor();
    Date day = claim.issue.addDays(3);
    for (int parts = random.between(1, 3); parts > 0 && day <= asOf; --parts) {
        qint64 part = open * random.between(150, 600) / 1000;
        if (part > 1000)
            part = part / 500 * 500;
        if (part <= 0)
            return;
        day = dayBetween(day, asOf, random);
        claim.payments.push_back({ day, Money(part, claim.amount.currency()) });
        open -= part;
        day = day.addDays(14);
    }
}

void addNotes(DemoClaim& claim, const DemoClaimant& of, DemoRandom& random)
{
    Date day = claim.due.addDays(1);
    for (int count = random.between(1, 3); count > 0 && day <= of.asOf; --count) {
        day = dayBetween(day, of.asOf, random);
        const QString& said = oneOf(u"note"_s, of.language, random);
        if (claim.notes.empty() || claim.notes.back().text != said)
            claim.notes.push_back({ day, said });
        day = day.addDays(5);
    }
}

void addLevel(DemoClaim& claim, int overdue, Date asOf, DemoRandom& random)
{
    if (overdue < 7 || random.chance(100))
        return;
    if (overdue < 21)
        claim.level = random.between(0, 1);
    else if (overdue < 45)
        claim.level = random.between(1, 2);
    else
        claim.level = random.between(overdue < 90 ? 1 : 2, 3);
    if (claim.level > 0)
        claim.lastNotice = std::max(claim.due.addDays(7 * claim.level), asOf.addDays(-random.between(3, 60)));
}

void addObstacles(DemoClaim& claim, const DemoClaimant& of, DemoRandom& random)
{
    if (random.chance(40))
        claim.hold = DemoHold { oneOf(u"hold"_s, of.language, random), of.asOf.addDays(random.between(1, 60)) };
    if (random.chance(30)) {
        Money open = claim.amount;
        for (const DemoPayment& payment : claim.payments)
            open -= payment.amount;
        const Money disputed = random.chance(600) ? open : open.scaled(random.between(100, 900), 1000);
        claim.dispute = DemoDispute { oneOf(u"dispute"_s, of.language, random), disputed,
            dayBetween(std::min(claim.due, of.asOf), of.asOf, random) };
    }
}

DemoClaim claimWith(int creditor, quint64 number, const DemoClaimant& of, DemoRandom& random)
{
    const DemoWords& words = DemoWords::instance();
    const DemoCreditorRow& row = words.creditors.constFind(of.country)->at(static_cast<size_t>(creditor));
    DemoClaim claim;
    claim.creditor = creditor;
    claim.debtorNumber = demoReference(row.debtorNumber, of.asOf, of.debtor);
    const int overdue = daysOverdue(row.terms, random);
    claim.due = of.asOf.addDays(-overdue);
    claim.issue = claim.due.addDays(-row.terms);
    claim.reference = demoReference(row.reference, claim.issue, number);
    const auto subjects = words.subjects.constFind(QString(row.branch + u' ' + of.language));
    claim.subject = subjects->at(random.below(subjects->size()));
    claim.amount = Money(invoiceAmount(row, of, random),
        of.country == Country::Switzerland ? Currency::chf() : Currency::eur());
    if (random.chance(180))
        addPayments(claim, of.asOf, random);
    if (random.chance(280))
        addNotes(claim, of, random);
    addLevel(claim, overdue, of.asOf, random);
    addObstacles(claim, of, random);
    return claim;
}

} // namespace

std::vector<DemoClaim> demoClaims(const DemoClaimant& of, int most, DemoRandom& random)
{
    const int creditors = static_cast<int>(DemoWords::instance().creditors.constFind(of.country)->size());
    const int usual = random.below(creditors);
    // Two and a half claims on average.
    constexpr std::array counts = { 1, 1, 1, 2, 2, 3, 3, 4, 4, 4 };
    const int count = std::clamp(counts[random.below(counts.size())], 1, most);
    std::vector<DemoClaim> claims;
    claims.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const int creditor = random.chance(700) ? usual : random.below(creditors);
        claims.push_back(claimWith(creditor, of.debtor * 4 + static_cast<quint64>(i), of, random));
    }
    std::ranges::stable_sort(claims, {}, &DemoClaim::due);
    return claims;
}

} // namespace mahnwerk
