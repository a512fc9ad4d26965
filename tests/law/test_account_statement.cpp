// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_account.h"

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

QString partsOf(const AccountStatement& statement)
{
    QStringList texts;
    for (const PaymentPart& part : statement.allocations)
        texts.append(QString::number(part.claim.value) + u": "_s + SampleAccount::textOf(part.parts));
    return texts.join(u", "_s);
}

AccountSettings with(const QString& text)
{
    return must(AccountSettings::fromText(text));
}

} // namespace

/// The vectors of law.md 1.4 and 2.1, and the settings of the decisions on statements (statement.md).
class TestAccountStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsAPaymentInsideOneClaim_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("designation");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("open"); // on 2026-07-31
        QTest::newRow("DE-A-01 § 367 (1) BGB") << u"de-367"_s << u""_s << u""_s << u"100.44 12.20 87.36"_s << u"0.00 27.16 912.64"_s;
        QTest::newRow("DE-A-02 § 497 (3) BGB") << u"de-497"_s << u""_s << u""_s << u"100.44 0.00 99.56"_s << u"0.00 39.00 900.44"_s;
        QTest::newRow("Art. 85 (1) OR") << u"ch-85"_s << u""_s << u""_s << u"100.44 12.20 87.36"_s << u"0.00 27.16 912.64"_s;
        QTest::newRow("§ 1416 ABGB, costs last") << u"at-1416-costs-last"_s << u""_s << u""_s << u"0.00 12.20 187.80"_s << u"100.44 24.17 812.20"_s;
        QTest::newRow("§ 1416 ABGB, costs in the middle") << u"at-1416-costs-middle"_s << u""_s << u""_s << u"100.44 12.20 87.36"_s << u"0.00 27.16 912.64"_s;
        // 366 (2): 72 days and 12.37, the rest bears from the next day (law.md 1.4, last sentence of the working).
        QTest::newRow("the payment's day is charged") << u"de-367"_s << u"payment_day=include"_s << u""_s << u"100.44 12.37 87.19"_s << u"0.00 27.01 912.81"_s;
        QTest::newRow("§ 367 (2): principal") << u"de-367"_s << u""_s << u"principal"_s << u"0.00 0.00 200.00"_s << u"100.44 36.01 800.00"_s;
        QTest::newRow("§ 367 (2): interest") << u"de-367"_s << u""_s << u"interest"_s << u"100.44 12.20 87.36"_s << u"0.00 27.16 912.64"_s;
        QTest::newRow("Art. 85 (1) OR: principal must wait") << u"ch-85"_s << u""_s << u"principal"_s << u"100.44 12.20 87.36"_s << u"0.00 27.16 912.64"_s;
        QTest::newRow("Art. 85 (1) OR: accepted") << u"ch-85"_s << u"ch_designation=accepted"_s << u"principal"_s << u"0.00 0.00 200.00"_s << u"100.44 36.01 800.00"_s;
    }
    void splitsAPaymentInsideOneClaim()
    {
        QFETCH(QString, order);
        QFETCH(QString, settings);
        QFETCH(QString, designation);
        QFETCH(QString, parts);
        QFETCH(QString, open);
        SampleAccount account = baseCase(order, with(settings));
        account.facts.payments.front().designation = fromName<Designation>(designation).value();
        const AccountStatement statement = account.on(u"2026-07-31"_s);
        QCOMPARE(partsOf(statement), QString(u"1: "_s + parts));
        QCOMPARE(SampleAccount::openOf(statement.claims.front()), open);
        QCOMPARE(statement.unallocated, 0LL);
    }

    // statement.md, before 1: a setting changes nothing that was posted before. The base case, changed on 2026-03-01.
    void whatWasPostedStays_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("interestFrom");
        QTest::addColumn<QString>("late"); // a payment booked after the change: its value date
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("open"); // on 2026-07-31
        const QString first = u"1: 100.44 12.20 87.36"_s; // DE-A-01
        QTest::newRow("another order") << u"de-consumer"_s << u"de-497"_s << u"2025-12-01"_s << u""_s << first << u"0.00 27.16 912.64"_s;
        // 912.64 x 10 % x 172/365 = 43.0066...
        QTest::newRow("another rate from the posting on") << u"fixed:10"_s << u"de-367"_s << u"2025-12-01"_s << u""_s << first << u"0.00 43.01 912.64"_s;
        QTest::newRow("an earlier start comes too late") << u"de-consumer"_s << u"de-367"_s << u"2025-11-01"_s << u""_s << first << u"0.00 27.16 912.64"_s;
        // From 2026-06-01: 912.64 x (6.27 % x 30 + 6.52 % x 31)/365 = 4.7033 + 5.0538 = 9.7571.
        QTest::newRow("a later start") << u"de-consumer"_s << u"de-367"_s << u"2026-06-01"_s << u""_s << first << u"0.00 9.76 912.64"_s;
        // Booked after the change: § 497 (3) takes principal before interest. 912.64 x 6.27 % x 18/365 = 2.8219; then
        // 862.64 x (6.27 % x 123 + 6.52 % x 31)/365 = 18.2267 + 4.7769 = 23.0036.
        QTest::newRow("booked later") << u"de-consumer"_s << u"de-497"_s << u"2025-12-01"_s << u"2026-02-28"_s << QString(first + u", 1: 0.00 0.00 50.00"_s)
                                      << u"0.00 25.82 862.64"_s;
    }
    void whatWasPostedStays()
    {
        QFETCH(QString, regime);
        QFETCH(QString, order);
        QFETCH(QString, interestFrom);
        QFETCH(QString, late);
        QFETCH(QString, parts);
        QFETCH(QString, open);
        SampleAccount account = baseCase(u"de-367"_s);
        const ClaimTerms old = account.facts.claims.front().terms;
        if (!late.isEmpty())
            account.payment(u"50.00"_s, late);
        SampleAccount present;
        present.claim(regime, order, interestFrom);
        LedgerClaim& claim = account.facts.claims.front();
        const Uuid change = late.isEmpty() ? testId(99) : account.facts.payments.back().id;
        claim.former.push_back({ day(u"2026-03-01"_s), change, old });
        claim.terms = present.facts.claims.front().terms;
        claim.terms.claim = old.claim;
        claim.terms.id = old.id;
        const AccountStatement statement = account.on(u"2026-07-31"_s);
        QCOMPARE(partsOf(statement), parts);
        QCOMPARE(SampleAccount::openOf(statement.claims.front()), open);
    }

    // statement.md 10: restored is the history without the payment; the splits of the others stay, on what is open then.
    void whatIsRestoredFixedNothing_data()
    {
        QTest::addColumn<QString>("changed"); // the day on which the terms were replaced; empty: never
        QTest::addColumn<QString>("reversed");
        QTest::addColumn<bool>("hasOther");
        for (const auto& changed : { u""_s, u"2026-03-01"_s, u"2026-04-15"_s }) {
            for (const auto& reversed : { u"2026-02-25"_s, u"2026-04-01"_s, u"2026-05-01"_s }) {
                for (const bool hasOther : { false, true })
                    QTest::newRow(qPrintable(u"changed %1, reversed %2, %3"_s.arg(changed, reversed, hasOther ? u"with another"_s : u"alone"_s)))
                        << changed << reversed << hasOther;
            }
        }
    }
    void whatIsRestoredFixedNothing()
    {
        QFETCH(QString, changed);
        QFETCH(QString, reversed);
        QFETCH(bool, hasOther);
        const auto restored = with(u"reversal=restore"_s);
        SampleAccount account;
        const ClaimTerms old = account.claim(u"de-consumer"_s, u"de-367"_s, u"2025-12-01"_s, DayCount::Act365, restored);
        account.entry(EntryKind::Principal, u"1000.00"_s, u"2025-11-01"_s);
        account.payment(u"100.00"_s, u"2026-02-10"_s).reversedOn = day(reversed);
        if (hasOther)
            account.payment(u"50.00"_s, u"2026-02-20"_s).designation = Designation::Principal; // the same split with and without
        SampleAccount present;
        present.claim(u"fixed:10"_s, u"de-367"_s, u"2025-12-01"_s, DayCount::Act360, restored);
        if (!changed.isEmpty()) {
            LedgerClaim& claim = account.facts.claims.front();
            claim.terms = present.facts.claims.front().terms;
            claim.terms.claim = old.claim;
            claim.terms.id = old.id;
            claim.former.push_back({ day(changed), testId(99), old });
        }
        LedgerFacts never = account.facts;
        never.payments.erase(never.payments.begin());
        const AccountStatement statement = account.on(u"2026-07-31"_s);
        const AccountStatement without = must(accountStatement(never, day(u"2026-07-31"_s)));
        QCOMPARE(SampleAccount::openOf(statement.claims.front()), SampleAccount::openOf(without.claims.front()));
        QCOMPARE(statement.claims, without.claims);
        QCOMPARE(partsOf(statement), partsOf(without));
        QCOMPARE(account.on(u"2026-02-24"_s).allocations.size(), hasOther ? 2u : 1u); // until then it counted
    }

    void printsLinesThatCanBeRecomputed()
    {
        const AccountStatement statement = baseCase(u"de-367"_s).on(u"2026-07-31"_s);
        const ClaimStatement& claim = statement.claims.front();
        QCOMPARE(statement.total(), 93'980LL); // law.md DE-A-01: 939.80
        QCOMPARE(claim.lines.size(), size_t(5));
        QCOMPARE(claim.lines[2].kind, LineKind::Interest);
        QCOMPARE(SampleAccount::textOf(claim.lines[2].open), u"100.44 12.20 1000.00"_s);
        QCOMPARE(SampleAccount::textOf(claim.lines[3].effect), u"-100.44 -12.20 -87.36"_s);
        QCOMPARE(SampleAccount::textOf(claim.lines[4].open), u"0.00 27.16 912.64"_s);
        // Working of DE-A-01: 71 days before; 141 and 31 days after the payment.
        QCOMPARE(claim.periods.size(), size_t(4));
        QCOMPARE(claim.periods[0].days + claim.periods[1].days, 71);
        QCOMPARE(claim.periods[2].days, 141);
        QCOMPARE(claim.periods[2].amount.toDecimal(Currency::eur(), 4), u"22.105141"_s);
        QCOMPARE(claim.periods[3].amount.toDecimal(Currency::eur(), 4), u"5.053775"_s);
        QCOMPARE(claim.open.residual.toDecimal(Currency::eur(), 4), u"-0.001084"_s);
        QCOMPARE(claim.open.perDay, 16LL); // 912.64 x 6.52 % / 365 = 0.1630
        QCOMPARE(claim.interestAccrued, 3'936LL);
    }

    void spreadsOverClaims_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QStringList>("claims"); // amount due security enforced-since
        QTest::addColumn<QString>("amount");
        QTest::addColumn<int>("designated");
        QTest::addColumn<QString>("parts");
        const QStringList three { u"300.00 2024-05-01 1 -"_s, u"200.00 2025-01-01 0 -"_s, u"400.00 2025-06-01 0 -"_s };
        QTest::newRow("DE-A-03 § 366 (2) BGB") << u"de-367"_s << three << u"250.00"_s << 0 << u"2: 0.00 0.00 200.00, 3: 0.00 0.00 50.00"_s;
        QTest::newRow("DE-A-04 § 366 (1) BGB") << u"de-367"_s << three << u"250.00"_s << 1 << u"1: 0.00 0.00 250.00"_s;
        QTest::newRow("DE-A-05 pro rata") << u"de-367"_s << QStringList { u"300.00 2025-01-01 0 -"_s, u"100.00 2025-01-01 0 -"_s }
                                          << u"100.00"_s << 0 << u"1: 0.00 0.00 75.00, 2: 0.00 0.00 25.00"_s;
        QTest::newRow("cents left over go to the largest") << u"de-367"_s << QStringList { u"100.00 2025-01-01 0 -"_s, u"100.01 2025-01-01 0 -"_s, u"100.00 2025-01-01 0 -"_s }
                                                           << u"1.00"_s << 0 << u"1: 0.00 0.00 0.33, 2: 0.00 0.00 0.34, 3: 0.00 0.00 0.33"_s;
        QTest::newRow("what is not due waits") << u"de-367"_s << QStringList { u"300.00 2027-01-01 0 -"_s, u"100.00 2025-01-01 1 -"_s }
                                               << u"150.00"_s << 0 << u"1: 0.00 0.00 50.00, 2: 0.00 0.00 100.00"_s;
        QTest::newRow("CH-A-01 Art. 87 OR: in Betreibung first") << u"ch-85"_s << QStringList { u"500.00 2025-03-01 0 -"_s, u"300.00 2025-06-01 0 2025-09-01"_s }
                                                                 << u"400.00"_s << 0 << u"1: 0.00 0.00 100.00, 2: 0.00 0.00 300.00"_s;
        QTest::newRow("Art. 87 (1) OR: the earlier due") << u"ch-85"_s << QStringList { u"500.00 2025-06-01 0 -"_s, u"300.00 2025-03-01 1 -"_s }
                                                         << u"400.00"_s << 0 << u"1: 0.00 0.00 100.00, 2: 0.00 0.00 300.00"_s;
        QTest::newRow("Art. 87 (3) OR: none due, least secured") << u"ch-85"_s << QStringList { u"500.00 2027-03-01 1 -"_s, u"300.00 2027-06-01 0 -"_s }
                                                                 << u"400.00"_s << 0 << u"1: 0.00 0.00 100.00, 2: 0.00 0.00 300.00"_s;
        QTest::newRow("§ 1416 ABGB: the older") << u"at-1416"_s << QStringList { u"500.00 2025-06-01 0 -"_s, u"300.00 2025-03-01 1 -"_s }
                                                << u"400.00"_s << 0 << u"1: 0.00 0.00 100.00, 2: 0.00 0.00 300.00"_s;
    }
    void spreadsOverClaims()
    {
        QFETCH(QString, order);
        QFETCH(QStringList, claims);
        QFETCH(QString, amount);
        QFETCH(int, designated);
        QFETCH(QString, parts);
        SampleAccount account;
        for (const QString& text : claims) {
            const QStringList words = text.split(u' ');
            ClaimTerms& terms = account.claim({}, order, {});
            terms.due = day(words[1]);
            terms.security = words[2].toInt();
            terms.enforcedSince = words[3] == u"-"_s ? Date() : day(words[3]);
            account.entry(EntryKind::Principal, words[0], u"2024-01-01"_s);
        }
        if (designated != 0)
            account.payment(amount, u"2026-01-05"_s).designated = { Key<Claim> { designated } };
        else
            account.payment(amount, u"2026-01-05"_s);
        QStringList sorted = partsOf(account.on(u"2026-01-05"_s)).split(u", "_s);
        sorted.sort();
        QCOMPARE(sorted.join(u", "_s), parts);
    }

    void aClaimsPaymentPaysThatClaimOnly()
    {
        SampleAccount account;
        account.claim({}, u"de-367"_s, {});
        account.entry(EntryKind::Principal, u"100.00"_s, u"2026-01-01"_s);
        account.claim({}, u"de-367"_s, {});
        account.entry(EntryKind::Principal, u"100.00"_s, u"2026-01-01"_s);
        account.payment(u"150.00"_s, u"2026-01-02"_s).claim = { 2 };
        const AccountStatement statement = account.on(u"2026-01-02"_s);
        QCOMPARE(partsOf(statement), u"2: 0.00 0.00 100.00"_s);
        QCOMPARE(statement.unallocated, 5'000LL);
    }

    void higherRateFirst()
    {
        // § 366 (2) BGB: more onerous to the debtor. Nothing is fixed on a claim that gets nothing.
        SampleAccount account;
        account.claim(u"de-consumer"_s, u"de-367"_s, u"2026-01-01"_s);
        account.entry(EntryKind::Principal, u"500.00"_s, u"2025-12-01"_s);
        account.claim(u"de-business"_s, u"de-367"_s, u"2026-01-01"_s);
        account.entry(EntryKind::Principal, u"500.00"_s, u"2025-12-01"_s);
        account.payment(u"100.00"_s, u"2026-03-01"_s);
        const AccountStatement statement = account.on(u"2026-03-01"_s);
        QCOMPARE(partsOf(statement), u"2: 0.00 8.30 91.70"_s); // 59 days at 10.27 %: 8.3003
        QCOMPARE(statement.claims[0].periods.size(), size_t(1));
        QCOMPARE(statement.claims[0].lines.size(), size_t(2));
    }

    void componentsAcrossClaims()
    {
        SampleAccount account;
        for (int i = 0; i < 2; ++i) {
            account.claim({}, u"de-367"_s, {}, DayCount::Act365, with(u"across=components"_s)).due = day(i ? u"2025-02-01"_s : u"2025-01-01"_s);
            account.entry(EntryKind::Principal, u"100.00"_s, u"2025-01-01"_s);
            account.entry(EntryKind::Cost, u"10.00"_s, u"2025-01-01"_s);
        }
        account.payment(u"25.00"_s, u"2026-01-02"_s);
        QCOMPARE(partsOf(account.on(u"2026-01-02"_s)), u"1: 10.00 0.00 5.00, 2: 10.00 0.00 0.00"_s);
        account.facts.settings.across = Across::Claims;
        QCOMPARE(partsOf(account.on(u"2026-01-02"_s)), u"1: 10.00 0.00 15.00"_s);
    }

    void proRataByPrincipal()
    {
        SampleAccount account;
        for (int i = 0; i < 2; ++i) {
            account.claim({}, u"de-367"_s, {});
            account.entry(EntryKind::Principal, u"100.00"_s, u"2025-01-01"_s);
        }
        account.entry(EntryKind::Cost, u"100.00"_s, u"2025-01-01"_s);
        account.payment(u"30.00"_s, u"2026-01-02"_s);
        QCOMPARE(partsOf(account.on(u"2026-01-02"_s)), u"1: 0.00 0.00 10.00, 2: 20.00 0.00 0.00"_s);
        account.facts.settings.proRataBy = ProRataBy::Principal;
        QCOMPARE(partsOf(account.on(u"2026-01-02"_s)), u"1: 0.00 0.00 15.00, 2: 15.00 0.00 0.00"_s);
    }

    void aReversalActsAsItIsSet_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("open"); // on 2026-07-31
        // 1,000.00 at 6.27 %; 100 paid on 10 February, reversed on 1 April; 50 paid on 1 March, 20 on 1 May.
        QTest::newRow("never made") << u""_s << u"1: 0.00 15.46 34.54, 1: 0.00 10.12 9.88"_s << u"0.00 15.30 955.58"_s;
        QTest::newRow("its parts come back from its own day") << u"reversal=restore"_s << u"1: 0.00 2.98 47.02, 1: 0.00 20.00 0.00"_s << u"0.00 17.73 952.98"_s;
        QTest::newRow("its parts come back on the day of the reversal") << u"reversal=at-reversal"_s << u"1: 0.00 2.98 47.02, 1: 0.00 20.00 0.00"_s << u"0.00 16.98 952.98"_s;
    }
    void aReversalActsAsItIsSet()
    {
        QFETCH(QString, settings);
        QFETCH(QString, parts);
        QFETCH(QString, open);
        SampleAccount account;
        account.claim(u"de-consumer"_s, u"de-367"_s, u"2025-12-01"_s, DayCount::Act365, with(settings));
        account.entry(EntryKind::Principal, u"1000.00"_s, u"2025-11-01"_s);
        account.payment(u"100.00"_s, u"2026-02-10"_s).reversedOn = day(u"2026-04-01"_s);
        account.payment(u"50.00"_s, u"2026-03-01"_s);
        account.payment(u"20.00"_s, u"2026-05-01"_s);
        // Before the reversal the statement still shows it.
        QCOMPARE(partsOf(account.on(u"2026-03-31"_s)), u"1: 0.00 12.20 87.80, 1: 0.00 2.98 47.02"_s);
        const AccountStatement statement = account.on(u"2026-07-31"_s);
        QCOMPARE(partsOf(statement), parts);
        QCOMPARE(SampleAccount::openOf(statement.claims.front()), open);
    }

    void creditNotesAndWriteOffs()
    {
        SampleAccount account = baseCase(u"de-367"_s);
        account.facts.payments.clear();
        account.entry(EntryKind::CreditNote, u"400.00"_s, u"2026-02-10"_s);
        // 71 days on 1,000.00, 141 and 31 on 600.00; rounded once: 12.1964 + 14.5327 + 3.3225 = 30.0517.
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-07-31"_s).claims.front()), u"100.44 30.05 600.00"_s);
        LedgerEntry& writeOff = account.entry(EntryKind::WriteOff, u"120.00"_s, u"2026-07-31"_s);
        // 30 days until the write-off are fixed: 29.9445; then a day on what is left.
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-07-31"_s).claims.front()), u"0.00 10.49 600.00"_s);
        writeOff.component = Component::Principal;
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-07-31"_s).claims.front()), u"100.44 30.03 480.00"_s);
        writeOff.component = std::nullopt;
        account.facts.claims.front().terms.settings.writeOff = WriteOffBegins::Principal;
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-07-31"_s).claims.front()), u"100.44 30.03 480.00"_s);
        account.entry(EntryKind::CreditNote, u"5000.00"_s, u"2026-07-31"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-07-31"_s).claims.front()), u"0.00 0.00 0.00"_s);
    }

    void bookedInterestReplacesWhatAccrued()
    {
        SampleAccount account = baseCase(u"de-367"_s);
        account.facts.payments.clear();
        LedgerEntry& booked = account.entry(EntryKind::InterestBooked, u"20.00"_s, u"2026-02-10"_s);
        // Beside what accrued: 41.96 (DE-I-01).
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-07-31"_s).claims.front()), u"100.44 61.96 1000.00"_s);
        // In place of the first 62 days (10.65): 31.3049 are left.
        booked.through = day(u"2026-01-31"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-07-31"_s).claims.front()), u"100.44 51.30 1000.00"_s);
        // Through a day to come: nothing accrues until then.
        booked.through = day(u"2026-06-30"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-06-30"_s).claims.front()), u"100.44 20.00 1000.00"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-07-31"_s).claims.front()), u"100.44 25.54 1000.00"_s);
    }

    void bookedInterestDoesNotReachBehindALaterPayment()
    {
        SampleAccount account = baseCase(u"de-367"_s);
        account.facts.payments.clear();
        account.payment(u"0.01"_s, u"2026-02-10"_s);
        LedgerEntry& booked = account.entry(EntryKind::InterestBooked, u"20.00"_s, u"2026-02-11"_s);
        // The payment fixed 12.20 up to 9 February; two days on 1,000.00 are 0.34.
        booked.through = day(u"2026-02-09"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-02-11"_s).claims.front()), u"100.43 20.34 1000.00"_s);
        booked.through = day(u"2026-02-08"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-02-11"_s).claims.front()), u"100.43 32.54 1000.00"_s);
    }

    void costsBearInterestOnlyWithTheirOwnStart()
    {
        SampleAccount account;
        account.claim(u"de-business"_s, u"de-367"_s, u"2026-01-01"_s);
        account.entry(EntryKind::CourtCost, u"1000.00"_s, u"2026-01-01"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-01-31"_s).claims.front()), u"1000.00 0.00 0.00"_s);
        // § 104 (1) ZPO: base + 5, not + 9.
        account.facts.claims.front().entries.front().bearsFrom = day(u"2026-01-01"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-01-31"_s).claims.front()), u"1000.00 5.33 0.00"_s);
        QCOMPARE(account.on(u"2026-01-31"_s).claims.front().periods.front().on, Component::Costs);
    }

    void aLossCertificateBearsNoInterest()
    {
        // Art. 149 (4) SchKG; also where the base rate ends, nothing is unknown any more.
        RateSchedules schedules(Law::shipped());
        const RateSchedule* schedule = must(schedules.of(u"de-consumer"_s, DayCount::Act365, UnknownRate::Raise, day(u"2026-01-10"_s)));
        SampleAccount account;
        account.claim(u"de-consumer"_s, u"ch-85"_s, u"2026-01-01"_s).schedule = schedule;
        account.entry(EntryKind::Principal, u"3650.00"_s, u"2025-12-01"_s);
        QCOMPARE(account.on(u"2026-01-10"_s).claims.front().open.interest, 627LL);
        QCOMPARE(account.on(u"2030-01-10"_s).claims.front().open.interest, 627LL);
        QCOMPARE(account.on(u"2030-01-10"_s).claims.front().open.perDay, 0LL);
        QCOMPARE(account.on(u"2030-01-10"_s).claims.front().periods.back().source, u"no interest after 2026-01-10"_s);
    }

    void interestBeginsWithTheClaimOrTheEntry()
    {
        SampleAccount account;
        account.claim(u"ch"_s, u"ch-85"_s, u"2026-01-01"_s);
        account.entry(EntryKind::Principal, u"3650.00"_s, u"2025-12-01"_s);
        QCOMPARE(account.on(u"2026-01-10"_s).claims.front().open.interest, 500LL); // 0.50 a day
        LedgerEntry& later = account.entry(EntryKind::Principal, u"3650.00"_s, u"2026-01-06"_s);
        QCOMPARE(account.on(u"2026-01-10"_s).claims.front().open.interest, 750LL);
        later.bearsFrom = day(u"2025-12-31"_s);
        QCOMPARE(account.on(u"2026-01-10"_s).claims.front().open.interest, 1'050LL);
        later.bearsFrom = day(u"2026-01-10"_s);
        QCOMPARE(account.on(u"2026-01-10"_s).claims.front().open.interest, 550LL);
        account.facts.claims.front().terms.settings.firstDay = FirstDay::Exclude;
        QCOMPARE(account.on(u"2026-01-10"_s).claims.front().open.interest, 450LL);
        account.facts.claims.front().terms.settings.statementEnd = StatementEnd::Exclude;
        QCOMPARE(account.on(u"2026-01-10"_s).claims.front().open.interest, 400LL);
    }

    void residualsAndPerDay()
    {
        // 0.4 cents a day: each payment drops its fraction, or carries it.
        SampleAccount account;
        account.claim(u"fixed:14.6"_s, u"de-367"_s, u"2026-01-01"_s);
        account.entry(EntryKind::Principal, u"10.00"_s, u"2026-01-01"_s);
        for (const auto& date : { u"2026-01-02"_s, u"2026-01-03"_s, u"2026-01-04"_s })
            account.payment(u"0.01"_s, date).designation = Designation::Costs;
        ClaimTerms& terms = account.facts.claims.front().terms;
        QCOMPARE(account.on(u"2026-01-03"_s).claims.front().interestAccrued, 0LL);
        terms.settings.residual = Residual::Carry;
        QCOMPARE(account.on(u"2026-01-03"_s).claims.front().interestAccrued, 1LL);
        terms.settings.perDayOf = PerDayOf::Next;
        terms.schedule = nullptr;
        QCOMPARE(account.on(u"2026-01-03"_s).claims.front().open.perDay, 0LL);
        // The last day with a known rate has a per-day amount; the next one has none.
        SampleAccount last;
        last.claim(u"de-consumer"_s, u"de-367"_s, u"2026-12-01"_s);
        last.entry(EntryKind::Principal, u"1000.00"_s, u"2026-12-01"_s);
        QCOMPARE(last.on(u"2026-12-31"_s).claims.front().open.perDay, 18LL);
        QCOMPARE(accountStatement(last.facts, day(u"2027-01-01"_s)).error().code, ErrorCode::RateUnknown);
        last.facts.claims.front().terms.settings.perDayOf = PerDayOf::Next;
        QCOMPARE(accountStatement(last.facts, day(u"2026-12-31"_s)).error().code, ErrorCode::RateUnknown);
    }

    void agreesWithTheSwissSamples()
    {
        // samples/legal_tables: verzug:teilzahlung; the day of the statement is not charged.
        SampleAccount account;
        account.claim(u"ch"_s, u"ch-85"_s, u"2025-01-15"_s, DayCount::Act365, with(u"statement_end=exclude"_s));
        account.entry(EntryKind::Principal, u"10000.00"_s, u"2025-01-15"_s);
        account.payment(u"4000.00"_s, u"2025-07-01"_s);
        QCOMPARE(SampleAccount::openOf(account.on(u"2026-02-20"_s).claims.front()), u"0.00 199.66 6228.77"_s);
        QCOMPARE(partsOf(account.on(u"2026-02-20"_s)), u"1: 0.00 228.77 3771.23"_s);
        // "teilzahlung < Zinsen": its 200.00 of open interest come from 360 days by act360.
        SampleAccount part;
        part.claim(u"ch"_s, u"ch-85"_s, u"2023-01-01"_s, DayCount::Act360, with(u"statement_end=exclude"_s));
        part.entry(EntryKind::Principal, u"10000.00"_s, u"2023-01-01"_s);
        part.payment(u"300.00"_s, u"2023-12-27"_s);
        QCOMPARE(SampleAccount::openOf(part.on(u"2023-12-27"_s).claims.front()), u"0.00 200.00 10000.00"_s);
        // law.md 2.1: principal 1,000, interest 20, costs 40, payment 50 (Art. 68 (2) SchKG: costs first).
        SampleAccount debt;
        debt.claim({}, u"ch-85"_s, {});
        debt.entry(EntryKind::Principal, u"1000.00"_s, u"2026-01-01"_s);
        debt.entry(EntryKind::InterestBooked, u"20.00"_s, u"2026-01-01"_s);
        debt.entry(EntryKind::Cost, u"40.00"_s, u"2026-01-01"_s);
        debt.payment(u"50.00"_s, u"2026-01-05"_s);
        QCOMPARE(partsOf(debt.on(u"2026-01-05"_s)), u"1: 40.00 10.00 0.00"_s);
    }

    void settingsAreReadAndWritten()
    {
        const QString text = u"statement_end=exclude residual=per-segment reversal=at-reversal per_day_of=next"_s;
        QCOMPARE(with(text).toText(), text);
        QCOMPARE(AccountSettings().toText(), QString());
        for (const auto& bad : { u"residual"_s, u"residual=maybe"_s, u"colour=blue"_s })
            QCOMPARE(AccountSettings::fromText(bad).error().args.first(), u"setting"_s);
    }
};

QTEST_APPLESS_MAIN(TestAccountStatement)
#include "test_account_statement.moc"
