// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/interest.h"

#include "tests/support/law_values.h"
#include "tests/support/programs.h"
#include "tests/support/samples.h"

#include <rapidcheck.h>

#include <numeric>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

struct Vector {
    const char* id;
    const char* principal;
    const char* regime;
    const char* from;
    const char* to; // both days count
    const char* method;
    const char* expected;
};

// law.md 1.3, 2.1 and 3, recomputed there by hand.
constexpr std::array vectors {
    Vector { "DE-I-01", "1000.00", "de-consumer", "2025-12-01", "2026-07-31", "act365", "41.96" },
    Vector { "DE-I-01", "1000.00", "de-consumer", "2025-12-01", "2026-07-31", "actact", "41.96" },
    Vector { "DE-I-01", "1000.00", "de-consumer", "2025-12-01", "2026-07-31", "30e360", "42.01" },
    Vector { "DE-I-02", "5000.00", "de-business", "2024-01-15", "2024-12-31", "act365", "602.22" },
    Vector { "DE-I-02", "5000.00", "de-business", "2024-01-15", "2024-12-31", "actact", "600.58" },
    Vector { "DE-I-02", "5000.00", "de-business", "2024-01-15", "2024-12-31", "30e360", "600.21" },
    Vector { "DE-I-03", "2500.00", "de-business-old", "2014-06-01", "2014-12-31", "act365", "106.77" },
    Vector { "DE-I-03", "2500.00", "de-business-old", "2014-06-01", "2014-12-31", "actact", "106.77" },
    Vector { "DE-I-03", "2500.00", "de-business-old", "2014-06-01", "2014-12-31", "30e360", "106.23" },
    Vector { "DE-I-04a", "354.16", "de-consumer", "2018-04-30", "2018-06-17", "act365", "1.96" },
    Vector { "DE-I-04a", "354.16", "de-consumer", "2018-04-30", "2018-06-17", "actact", "1.96" },
    Vector { "DE-I-04a", "354.16", "de-consumer", "2018-04-30", "2018-06-17", "30e360", "1.95" },
    Vector { "DE-I-04b", "354.16", "de-consumer", "2018-04-30", "2018-06-18", "act365", "2.00" },
    Vector { "DE-I-04b", "354.16", "de-consumer", "2018-04-30", "2018-06-18", "actact", "2.00" },
    Vector { "DE-I-04b", "354.16", "de-consumer", "2018-04-30", "2018-06-18", "30e360", "1.99" },
    Vector { "DE-I-05", "10000.00", "de-consumer", "2023-12-01", "2024-02-29", "act365", "210.66" },
    Vector { "DE-I-05", "10000.00", "de-consumer", "2023-12-01", "2024-02-29", "actact", "210.28" },
    Vector { "DE-I-05", "10000.00", "de-consumer", "2023-12-01", "2024-02-29", "30e360", "211.33" },
    Vector { "DE-I-06a", "10000.00", "de-consumer", "2023-01-01", "2023-06-30", "act365", "328.28" },
    Vector { "DE-I-06a", "10000.00", "de-consumer", "2023-01-01", "2023-06-30", "actact", "328.28" },
    Vector { "DE-I-06a", "10000.00", "de-consumer", "2023-01-01", "2023-06-30", "30e360", "331.00" },
    Vector { "DE-I-06b", "10000.00", "de-business", "2023-01-01", "2023-06-30", "act365", "526.64" },
    Vector { "DE-I-06b", "10000.00", "de-business", "2023-01-01", "2023-06-30", "actact", "526.64" },
    Vector { "DE-I-06b", "10000.00", "de-business", "2023-01-01", "2023-06-30", "30e360", "531.00" },
    Vector { "DE-I-07", "12345.67", "de-business", "2019-03-11", "2026-11-21", "act365", "9244.56" },
    Vector { "DE-I-07", "12345.67", "de-business", "2019-03-11", "2026-11-21", "actact", "9237.59" },
    Vector { "DE-I-07", "12345.67", "de-business", "2019-03-11", "2026-11-21", "30e360", "9233.50" },
    Vector { "CH-I-01", "12000.00", "ch", "2025-03-15", "2026-03-14", "act365", "600.00" },
    Vector { "CH-I-01", "12000.00", "ch", "2025-03-15", "2026-03-14", "act360", "608.33" },
    Vector { "CH-I-01", "12000.00", "ch", "2025-03-15", "2026-03-14", "30e360", "600.00" },
    Vector { "CH-I-02", "12000.00", "ch", "2025-01-31", "2025-02-28", "act365", "47.67" },
    Vector { "CH-I-02", "12000.00", "ch", "2025-01-31", "2025-02-28", "act360", "48.33" },
    Vector { "CH-I-02", "12000.00", "ch", "2025-01-31", "2025-02-28", "30e360", "51.67" },
    Vector { "CH-I-03", "8450.35", "ch", "2024-02-11", "2026-11-20", "act365", "1173.79" },
    Vector { "CH-I-03", "8450.35", "ch", "2024-02-11", "2026-11-20", "actact", "1172.76" },
    Vector { "CH-I-03", "8450.35", "ch", "2024-02-11", "2026-11-20", "act360", "1190.09" },
    Vector { "CH-I-03", "8450.35", "ch", "2024-02-11", "2026-11-20", "30e360", "1173.66" },
    Vector { "AT-I-01", "1200.00", "at-business", "2026-01-15", "2026-06-30", "act365", "58.91" },
    Vector { "AT-I-01", "1200.00", "at-consumer", "2026-01-15", "2026-06-30", "act365", "21.96" },
};

struct Regime {
    const char* code;
    const char* first;
};
constexpr std::array regimes { Regime { "de-consumer", "2002-01-01" }, Regime { "de-business", "2002-01-01" },
    Regime { "de-business-old", "2002-01-01" }, Regime { "ch", "1900-01-01" }, Regime { "at-consumer", "1900-01-01" },
    Regime { "at-business", "2025-07-01" }, Regime { "fixed:100", "1900-01-01" }, Regime { "spread:-0.5", "2002-01-01" } };

constexpr std::array wideRegimes { "de-consumer", "de-business", "de-business-old", "ch", "fixed:1000", "spread:-10", "spread:995", "spread:0.5" };

/// Step by step, in floating point: rate times the part of a year.
long double approximateInterest(const RateSchedule& schedule, qint64 minor, Date from, Date stop)
{
    long double sum = 0;
    const std::vector<RateStep>& steps = schedule.steps();
    for (size_t i = 0; i < steps.size(); ++i) {
        const Date begin = std::max(from, steps[i].from);
        const Date end = std::min(stop, i + 1 < steps.size() ? steps[i + 1].from : schedule.stop());
        if (begin >= end)
            continue;
        const auto part = static_cast<long double>(yearUnitsAt(schedule.dayCount(), end) - yearUnitsAt(schedule.dayCount(), begin));
        sum += static_cast<long double>(minor) * static_cast<long double>(steps[i].rate.value()) / 1e6L * part / static_cast<long double>(ExactAmount::yearUnits);
    }
    return sum;
}

RateSchedule anySchedule()
{
    const Regime& regime = regimes[*rc::gen::inRange(size_t(0), regimes.size())];
    const auto method = static_cast<DayCount>(*rc::gen::inRange(0, 5));
    return must(RateSchedule::of(Law::shipped(), QString::fromLatin1(regime.code), method));
}

Date anyDayOf(const RateSchedule& schedule)
{
    const Date first = std::max(schedule.steps().front().from, day(u"1990-01-01"_s));
    const Date stop = std::min(schedule.stop(), day(u"2060-01-01"_s));
    return Date::fromDayNumber(*rc::gen::inRange(first.dayNumber(), stop.dayNumber() + 1));
}

} // namespace

class TestInterest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=10000");
    }

    void computesTheVectors_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < vectors.size(); ++i)
            QTest::addRow("%s %s %s", vectors[i].id, vectors[i].regime, vectors[i].method) << static_cast<int>(i);
    }
    void computesTheVectors()
    {
        QFETCH(int, index);
        const Vector& vector = vectors[static_cast<size_t>(index)];
        const RateSchedule schedule = scheduleOf(QString::fromLatin1(vector.regime), dayCountNamed(QString::fromLatin1(vector.method)));
        const ExactAmount interest = interestOver(schedule, QString::fromLatin1(vector.principal),
            QString::fromLatin1(vector.from), QString::fromLatin1(vector.to));
        QCOMPARE(Money(interest.rounded(), Currency::eur()).toDecimal(), QString::fromLatin1(vector.expected));
    }

    void showsItsPeriods()
    {
        // law.md DE-I-01, working.
        const RateSchedule schedule = scheduleOf(u"de-consumer"_s);
        const auto periods = interestPeriods(schedule, 100'000, day(u"2025-12-01"_s), day(u"2026-08-01"_s));
        QCOMPARE(periods.size(), size_t(3));
        QCOMPARE(periods[0].days, 31);
        QCOMPARE(periods[0].amount.toDecimal(Currency::eur(), 4), u"5.325205"_s);
        QCOMPARE(periods[1].days, 181);
        QCOMPARE(periods[1].amount.toDecimal(Currency::eur(), 4), u"31.092329"_s);
        QCOMPARE(periods[2].to, day(u"2026-07-31"_s));
        QCOMPARE(periods[2].amount.toDecimal(Currency::eur(), 4), u"5.537534"_s);
        QCOMPARE(formulaOf(periods[2], Currency::eur()), u"1000.00 * 6.52 % * 31/365"_s);
        QVERIFY(periods[2].source.startsWith(u"1.52 % + 5 %, § 288 (1) BGB; Deutsche Bundesbank"_s));
        const RateSchedule actual = scheduleOf(u"ch"_s, DayCount::ActAct);
        const auto swiss = interestPeriods(actual, 100'000, day(u"2023-12-01"_s), day(u"2024-02-01"_s));
        QCOMPARE(formulaOf(swiss.front(), Currency::chf()), u"1000.00 * 5 % * (31/365 + 31/366)"_s);
    }

    void isExactWhereAPeerWasNot()
    {
        // Published failure of a peer: both days counted, 170.8429 before rounding.
        const ExactAmount interest = interestOver(scheduleOf(u"de-consumer"_s), u"3089.00"_s, u"2025-04-17"_s, u"2026-02-20"_s);
        QCOMPARE(interest.toDecimal(Currency::eur(), 2), u"170.8429"_s);
    }

    void agreesWithTheGermanSamplesWhereTheyAreRight()
    {
        const QString path = samplePath(u"legal_tables/bgb_interest_vectors_ameax.csv"_s);
        REQUIRE_SAMPLE(path);
        // The origin charges the days up to the payment, all at the old rate; so its values are those of a payment
        // day that is not charged. Shifted by a day, as its own day count is, 1 July carries the new rate
        // (section 247 (1) BGB), and what it gives is wrong.
        const QMap<QString, QString> shifted { { u"de-consumer"_s, u"328.69"_s }, { u"de-business"_s, u"527.05"_s } };
        for (const QStringList& row : csvRows(path)) {
            const QString regime = row[3].startsWith(u"consumer"_s) ? u"de-consumer"_s : u"de-business"_s;
            const RateSchedule schedule = scheduleOf(regime);
            const Date from = day(row[1]);
            const Date paid = day(row[2]);
            QCOMPARE(schedule.interest(cents(row[0]), from, paid).rounded(), cents(row[5]));
            if (from < paid)
                QCOMPARE(schedule.interest(cents(row[0]), from.addDays(1), paid.addDays(1)).rounded(), cents(shifted[regime]));
        }
    }

    void agreesWithTheSwissSamples()
    {
        // samples/legal_tables/ch_verzugszins_vectors_lexmetrik.csv: the texts of its cells, read by hand.
        REQUIRE_SAMPLE(samplePath(u"legal_tables/ch_verzugszins_vectors_lexmetrik.csv"_s));
        const RateSchedule act365 = scheduleOf(u"ch"_s);
        // verzug:einfach counts 401 days from 15 January 2025 to 20 February 2026: the last day is not charged. Its
        // first day is the day on which the reminder came; by Art. 77 OR interest begins the day after.
        QCOMPARE(act365.interest(1'000'000, day(u"2025-01-15"_s), day(u"2026-02-20"_s)).rounded(), 54'932LL);
        QCOMPARE(act365.interest(1'000'000, day(u"2023-01-01"_s), day(u"2024-01-01"_s)).rounded(), 50'000LL);
        const RateSchedule act360 = scheduleOf(u"ch"_s, DayCount::Act360);
        QCOMPARE(act360.interest(1'000'000, day(u"2023-01-01"_s), day(u"2024-01-01"_s)).rounded(), 50'694LL);
        QCOMPARE(act360.interest(1'000'000, day(u"2023-01-01"_s), day(u"2023-12-27"_s)).rounded(), 50'000LL);
        const RateSchedule e30 = scheduleOf(u"ch"_s, DayCount::E30_360);
        QCOMPARE(e30.interest(1'000'000, day(u"2023-01-10"_s), day(u"2023-04-10"_s)).rounded(), 12'500LL);
    }

    void addsUpExactly()
    {
        QVERIFY(rc::check([] {
            const RateSchedule schedule = anySchedule();
            const qint64 minor = *rc::gen::inRange<qint64>(0, 1'000'000'000'001);
            std::array days { anyDayOf(schedule), anyDayOf(schedule), anyDayOf(schedule) };
            std::ranges::sort(days);
            const auto [a, b, c] = days;
            RC_ASSERT(schedule.interest(minor, a, b) + schedule.interest(minor, b, c) == schedule.interest(minor, a, c));
            RC_ASSERT(schedule.interest(minor, b, a) == ExactAmount() || a == b);
            // The printed periods are the whole of it, without gaps.
            const auto periods = interestPeriods(schedule, minor, a, c);
            ExactAmount sum;
            Date next = a;
            for (const InterestPeriod& period : periods) {
                RC_ASSERT(period.from == next && period.to >= period.from);
                RC_ASSERT(period.amount >= ExactAmount());
                sum += period.amount;
                next = period.stop();
            }
            RC_ASSERT(sum == schedule.interest(minor, a, c));
            RC_ASSERT(next == c || a == c);
        }));
    }

    // Beside a second arithmetic that cannot overflow: 30 years, 10^12 cents, every regime and method, negative base rates.
    void staysInReachOfFloatingPoint()
    {
        int negative = 0;
        QVERIFY(rc::check([&] {
            const size_t which = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(size_t(0), wideRegimes.size()));
            const auto method = static_cast<DayCount>(*rc::gen::inRange(0, 5));
            const auto schedule = must(RateSchedule::of(Law::shipped(), QString::fromLatin1(wideRegimes[which]), method, UnknownRate::Extrapolate));
            const qint64 minor = 1'000'000'000'000 - *rc::gen::inRange<qint64>(0, 1'000'000'000);
            const Date from = day(u"2002-01-01"_s).addDays(*rc::gen::inRange(0, 9'000));
            const Date stop = from.addMonths(*rc::gen::inRange(0, 361));
            const auto approximate = approximateInterest(schedule, minor, from, stop);
            const ExactAmount exact = schedule.interest(minor, from, stop);
            RC_ASSERT(exact >= ExactAmount());
            RC_ASSERT(std::abs(static_cast<long double>(exact.wholeMinor()) - approximate) <= 1 + approximate * 1e-12L);
            RC_ASSERT(exact.fraction() >= 0 && exact.fraction() < ExactAmount::minorUnits);
            const auto hasNegativeBase = [&](const RateStep& step) { return step.base < Rate() && step.from >= from && step.from < stop; };
            negative += std::ranges::any_of(schedule.steps(), hasNegativeBase) ? 1 : 0;
        }));
        QVERIFY2(negative > 1'000, qPrintable(QString::number(negative)));
    }

    void doesNotOverflow()
    {
        // 10^12 cents over 30 years at 100 %, by every method: 30 times the principal, give or take 31/360.
        for (const DayCount method : { DayCount::Act365, DayCount::ActAct, DayCount::Act360, DayCount::E30_360, DayCount::E30_360Isda }) {
            const RateSchedule schedule = scheduleOf(u"fixed:100"_s, method);
            const qint64 interest = schedule.interest(1'000'000'000'000, day(u"2000-01-01"_s), day(u"2030-01-01"_s)).rounded();
            QVERIFY(interest >= 30'000'000'000'000 && interest < 30'500'000'000'000);
        }
        // The largest amount at the largest rate over all days that a fixed rate knows.
        const RateSchedule schedule = scheduleOf(u"fixed:1000"_s, DayCount::Act360);
        QVERIFY(schedule.interest(1'000'000'000'000'000, day(u"1800-01-01"_s), day(u"2200-01-01"_s)).rounded() > 0);
        // A negative base rate takes nothing from the debtor's side: 100 years of it are no interest.
        const auto negative = must(RateSchedule::of(Law::shipped(), u"spread:-10", DayCount::ActAct, UnknownRate::Extrapolate));
        QCOMPARE(negative.interest(1'000'000'000'000, day(u"2002-01-01"_s), day(u"2102-01-01"_s)), ExactAmount());
    }
};

QTEST_APPLESS_MAIN(TestInterest)
#include "test_interest.moc"
