// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"
#include "core/book/known_rates.h"
#include "core/book/account_file.h"
#include "core/book/case_commands.h"
#include "core/book/case_list.h"
#include "core/book/case_view.h"
#include "core/book/claim_list.h"
#include "core/book/dunning_commands.h"
#include "core/book/undo.h"
#include "core/book/verification.h"
#include "tests/support/book_fixture.h"
#include "tests/support/golden.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

Date date(QStringView iso)
{
    return Date::fromIso(iso).value();
}

/// The base case of law.md 1.4: 1,000.00 EUR with 100.44 of costs, interest from 2025-12-01, a payment of 200.00.
struct BaseCase {
    explicit BaseCase(const QString& order = u"de-367"_s)
        : f(u"2026-07-31", u"DE")
    {
        claim = f.add({ .minor = 100'000, .due = u"2025-11-30"_s });
        must(setTerms(*f.book, claim.key,
            { .regime = u"de-consumer"_s, .dayCount = {}, .order = order, .interestFrom = date(u"2025-12-01"), .procedure = {}, .settings = {} }));
        must(addEntry(*f.book, { .claim = claim.key, .kind = EntryKind::Cost, .amount = euro(10'044), .valueDate = date(u"2025-12-01") }));
        paid = must(addPayment(*f.book, { .caseKey = claim.caseKey, .claim = claim.key, .amount = euro(20'000), .valueDate = date(u"2026-02-10") }));
    }
    static Money euro(qint64 minor) { return { minor, Currency::eur() }; }
    OpenFigures open(QStringView asOf, Date knownOn = {})
    {
        return must(caseAccount(*f.book, claim.caseKey, date(asOf), knownOn)).open();
    }
    Money total(QStringView asOf)
    {
        f.clock->moveTo(asOf);
        return must(caseView(*f.book, claim.caseKey)).total;
    }

    BookFixture f;
    Claim claim;
    RecordedPayment paid;
};

bool isSound(Book& book)
{
    return std::ranges::all_of(must(verify(book)), [](const Check& check) { return check.failed == 0; });
}

Date anyDay()
{
    return date(u"2025-01-01").addDays(*rc::gen::inRange(0, 700));
}

void doSomething(BookFixture& f, const std::vector<Claim>& claims, std::vector<RecordedPayment>& payments, std::vector<Key<Entry>>& entries)
{
    const Claim& claim = claims[*rc::gen::inRange<size_t>(0, claims.size())];
    const Money amount(*rc::gen::inRange<qint64>(1, 60'000), Currency::eur());
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
    case 1: {
        const bool isForClaim = *rc::gen::arbitrary<bool>();
        payments.push_back(must(addPayment(*f.book, { .caseKey = claim.caseKey, .claim = isForClaim ? claim.key : Key<Claim>(),
            .amount = amount, .valueDate = std::min(anyDay(), f.clock->today()),
            .designation = static_cast<Designation>(*rc::gen::inRange(0, 4)) })));
        return;
    }
    case 2: {
        const Date on = anyDay();
        const bool bears = *rc::gen::arbitrary<bool>();
        entries.push_back(must(addEntry(*f.book, { .claim = claim.key, .kind = EntryKind::Cost, .amount = amount, .valueDate = on,
            .bearsFrom = bears ? on.addDays(*rc::gen::inRange(0, 90)) : Date() })).entry);
        return;
    }
    case 3:
        entries.push_back(must(addEntry(*f.book, { .claim = claim.key, .kind = EntryKind::CreditNote, .amount = amount, .valueDate = anyDay() })).entry);
        return;
    case 4:
        entries.push_back(must(addEntry(*f.book, { .claim = claim.key, .kind = EntryKind::WriteOff, .amount = amount, .valueDate = anyDay() })).entry);
        return;
    case 5:
        if (!payments.empty())
            std::ignore = reversePayment(*f.book, payments[*rc::gen::inRange<size_t>(0, payments.size())].payment, u"bounced"_s);
        return;
    default:
        if (!entries.empty())
            std::ignore = reverseEntry(*f.book, entries[*rc::gen::inRange<size_t>(0, entries.size())], u"mistake"_s);
    }
}

} // namespace

/// Accounts as a book keeps them: the statement from the facts, the states from which lists are computed, both the same.
class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // law.md 1.4, DE-A-01 and DE-A-02.
    void partPayment_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<qint64>("interestPaid");
        QTest::addColumn<qint64>("principalPaid");
        QTest::addColumn<qint64>("total");
        QTest::newRow("DE-A-01") << u"de-367"_s << qint64(1220) << qint64(8736) << qint64(93980);
        QTest::newRow("DE-A-02") << u"de-497"_s << qint64(0) << qint64(9956) << qint64(93944);
    }
    void partPayment()
    {
        QFETCH(QString, order);
        QFETCH(qint64, interestPaid);
        QFETCH(qint64, principalPaid);
        QFETCH(qint64, total);
        BaseCase b(order);
        QCOMPARE(b.paid.allocations.size(), 1U);
        QCOMPARE(b.paid.allocations.front().parts, (OpenParts { 10'044, interestPaid, principalPaid }));
        QCOMPARE(b.open(u"2026-07-31").total(), total);
        QCOMPARE(b.total(u"2026-07-31").minor(), total);
        QVERIFY(isSound(*b.f.book));
    }

    // statement.md 10: seen from the day of the reversal the payment was never made; before, it stands.
    void aReversedPayment()
    {
        BaseCase b;
        const qint64 before = b.open(u"2026-07-30").total();
        b.f.clock->moveTo(u"2026-07-31");
        must(reversePayment(*b.f.book, b.paid.payment, u"returned direct debit"_s));
        QCOMPARE(b.open(u"2026-07-30").total(), before);
        // 1,000.00 + 100.44 + 41.96 (DE-I-01).
        QCOMPARE(b.open(u"2026-07-31").total(), 114'240);
        QCOMPARE(b.total(u"2026-07-31").minor(), 114'240);
        QCOMPARE(b.total(u"2026-07-30").minor(), before);
        QCOMPARE(reversePayment(*b.f.book, b.paid.payment, u"again"_s).error().code, ErrorCode::NotAllowed);
        QCOMPARE(reverseEntry(*b.f.book, Key<Entry> { 1 }, {}).error().code, ErrorCode::NotAllowed); // its only principal
        QVERIFY(isSound(*b.f.book));
    }

    void asItWasKnown()
    {
        BaseCase b;
        b.f.clock->moveTo(u"2026-08-03");
        must(addEntry(*b.f.book, { .claim = b.claim.key, .kind = EntryKind::Cost, .amount = BaseCase::euro(500), .valueDate = date(u"2026-03-01") }));
        QCOMPARE(b.open(u"2026-07-31").total(), 93'980 + 500);
        QCOMPARE(b.open(u"2026-07-31", date(u"2026-08-02")).total(), 93'980);
        // Taken back by undo: gone, but known on the day between.
        b.f.clock->moveTo(u"2026-08-05");
        must(undo(*b.f.book, *must(undoStep(*b.f.book))));
        QCOMPARE(b.open(u"2026-07-31").total(), 93'980);
        QCOMPARE(b.open(u"2026-07-31", date(u"2026-08-04")).total(), 93'980 + 500);
        // And what is reversed later was not reversed then.
        b.f.clock->moveTo(u"2026-08-06");
        must(reversePayment(*b.f.book, b.paid.payment, u"returned"_s));
        QCOMPARE(b.open(u"2026-08-06", date(u"2026-08-05")).principal, 91'264);
        QCOMPARE(b.open(u"2026-08-06").principal, 100'000);
        QVERIFY(must(caseAccount(*b.f.book, b.claim.caseKey, date(u"2026-08-06"), date(u"2026-01-01"))).claims.empty());
    }

    // The rate of 2027 is not in the tables (law.md 1.1): work goes on, the statement says what is missing.
    void aRateThatIsNotKnownYet()
    {
        BaseCase b;
        b.f.clock->moveTo(u"2027-01-11");
        const auto late = must(addPayment(*b.f.book, { .caseKey = b.claim.caseKey, .claim = b.claim.key, .amount = BaseCase::euro(100), .valueDate = date(u"2027-01-10") }));
        QCOMPARE(late.unallocated.minor(), 0);
        const auto statement = caseAccount(*b.f.book, b.claim.caseKey, date(u"2027-01-11"));
        QVERIFY(!statement);
        QCOMPARE(statement.error().code, ErrorCode::RateUnknown);
        QVERIFY(statement.error().args.contains(u"2027-01-01"_s));
        const Money asGuessed = b.total(u"2027-01-11");

        QCOMPARE(bringRates(*b.f.book, u"xx"_s, u"2027-01-01;2027-06-30;3.27;published;test"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(bringRates(*b.f.book, u"de"_s, u"2027-02-30;2027-06-30;3.27;published;test"_s).error().code, ErrorCode::RateTableRow);
        QCOMPARE(bringRates(*b.f.book, u"de"_s, u"2027-02-01;2027-06-30;3.27;published;test"_s).error().code, ErrorCode::RateTableRow); // a gap
        QCOMPARE(b.total(u"2027-01-11"), asGuessed);

        // No letter claims interest at a guessed rate.
        const auto claimed = [&] { return must(dunningProposal(*b.f.book)).act.front().decision.interest; };
        for (const char16_t* day : { u"2026-08-03", u"2026-09-01" }) {
            b.f.clock->moveTo(day);
            must(runDunning(*b.f.book));
        }
        b.f.clock->moveTo(u"2026-12-30");
        QVERIFY(claimed() > 0);
        b.f.clock->moveTo(u"2027-01-11");
        QCOMPARE(claimed(), 0);

        const auto meanwhile = must(Book::open(b.f.path, { .user = u"meanwhile"_s, .clock = b.f.clock }));
        const Money guessed = b.total(u"2027-01-11");
        must(bringRates(*b.f.book, u"de"_s, u"2027-01-01;2027-06-30;3.27;published;test"_s));
        QVERIFY(claimed() > 0);
        QVERIFY(meanwhile->pollNews().isEverything);
        const qint64 known = b.open(u"2027-01-11").total();
        QCOMPARE(b.total(u"2027-01-11").minor(), known);
        QVERIFY(known > guessed.minor());
        QVERIFY(isSound(*b.f.book));
        // Another program on the same book counts with it too.
        const auto other = must(Book::open(b.f.path, { .user = u"other"_s, .clock = b.f.clock }));
        QCOMPARE(must(caseView(*other, b.claim.caseKey)).total.minor(), known);
        QCOMPARE(must(caseView(*meanwhile, b.claim.caseKey)).total.minor(), known);
    }

    void nonsenseIsRefusedAndChangesNothing()
    {
        BaseCase b;
        const Money before = b.total(u"2026-07-31");
        const auto refused = [&](const TermsDraft& draft) { return setTerms(*b.f.book, b.claim.key, draft).error().code; };
        QCOMPARE(refused({ .regime = u"mars"_s, .dayCount = {}, .order = {}, .interestFrom = {}, .procedure = {}, .settings = {} }), ErrorCode::InvalidValue);
        QCOMPARE(refused({ .regime = {}, .dayCount = u"act999"_s, .order = {}, .interestFrom = {}, .procedure = {}, .settings = {} }), ErrorCode::InvalidValue);
        QCOMPARE(refused({ .regime = {}, .dayCount = {}, .order = u"xx-1"_s, .interestFrom = {}, .procedure = {}, .settings = {} }), ErrorCode::InvalidValue);
        QCOMPARE(refused({ .regime = {}, .dayCount = {}, .order = {}, .interestFrom = {}, .procedure = u"none"_s, .settings = {} }), ErrorCode::NotFound);
        QCOMPARE(refused({ .regime = {}, .dayCount = {}, .order = {}, .interestFrom = {}, .procedure = {}, .settings = { { u"residual"_s, u"away"_s } } }), ErrorCode::InvalidValue);
        const auto entry = [&](EntryDraft draft) {
            draft.claim = b.claim.key;
            return addEntry(*b.f.book, draft).error().code;
        };
        const Date day = date(u"2026-07-01");
        QCOMPARE(entry({ .kind = EntryKind::Cost, .amount = BaseCase::euro(-5), .valueDate = day }), ErrorCode::InvalidAmount);
        QCOMPARE(entry({ .kind = EntryKind::Cost, .amount = Money(5, Currency::chf()), .valueDate = day }), ErrorCode::CurrencyMismatch);
        QCOMPARE(entry({ .kind = EntryKind::Cost, .amount = BaseCase::euro(5), .valueDate = {} }), ErrorCode::InvalidDate);
        QCOMPARE(entry({ .kind = EntryKind::CreditNote, .amount = BaseCase::euro(5), .valueDate = day, .bearsFrom = day }), ErrorCode::InvalidValue);
        QCOMPARE(entry({ .kind = EntryKind::Cost, .amount = BaseCase::euro(5), .valueDate = day, .component = u"costs"_s }), ErrorCode::InvalidValue);
        QCOMPARE(b.total(u"2026-07-31"), before);
    }

    // Of two claims that are due, the order of the law picks the one that a payment for the case goes to; states say the same.
    void circumstancesPickTheClaim_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("order");
        QTest::addColumn<int>("security"); // of the older claim
        QTest::addColumn<QString>("enforced"); // since when the newer one is
        QTest::addColumn<QString>("calledIn"); // the newer one
        QTest::addColumn<bool>("goesToNewer");
        QTest::newRow("§ 366 (2) BGB: the older one") << u"DE"_s << u"de-367"_s << 0 << u""_s << u""_s << false;
        QTest::newRow("§ 366 (2) BGB: the less secured one") << u"DE"_s << u"de-367"_s << 2 << u""_s << u""_s << true;
        QTest::newRow("Art. 87 OR: the earlier due one") << u"CH"_s << u"ch-85"_s << 2 << u""_s << u""_s << false;
        QTest::newRow("Art. 87 OR: the first in Betreibung") << u"CH"_s << u"ch-85"_s << 0 << u"2026-02-01"_s << u""_s << true;
        QTest::newRow("Art. 87 OR: Betreibung after the payment") << u"CH"_s << u"ch-85"_s << 0 << u"2026-04-01"_s << u""_s << false;
        QTest::newRow("§ 1416 ABGB: the one called in") << u"AT"_s << u"at-1416"_s << 0 << u""_s << u"2026-02-01"_s << true;
    }
    void circumstancesPickTheClaim()
    {
        QFETCH(QString, country);
        QFETCH(QString, order);
        QFETCH(int, security);
        QFETCH(QString, enforced);
        QFETCH(QString, calledIn);
        QFETCH(bool, goesToNewer);
        BookFixture f(u"2026-05-04", country);
        const Claim older = f.add({ .reference = u"RE 1"_s, .minor = 500'00, .due = u"2025-03-03"_s });
        const Claim newer = f.add({ .reference = u"RE 2"_s, .minor = 300'00, .due = u"2025-06-02"_s });
        TermsDraft draft;
        draft.order = order;
        draft.security = security;
        must(setTerms(*f.book, older.key, draft));
        draft.security = 0;
        draft.enforcedSince = enforced.isEmpty() ? Date() : date(enforced);
        draft.calledIn = calledIn.isEmpty() ? Date() : date(calledIn);
        must(setTerms(*f.book, newer.key, draft));
        must(addPayment(*f.book, { .caseKey = older.caseKey, .amount = Money(200'00, f.creditor.currency), .valueDate = date(u"2026-03-02") }));

        const CaseAccount account = must(caseAccount(*f.book, older.caseKey, date(u"2026-05-04")));
        const CaseView view = must(caseView(*f.book, older.caseKey));
        for (const ClaimLine& line : view.claims) {
            const bool isNewer = line.claim.key == newer.key;
            const qint64 left = (isNewer ? 300'00 : 500'00) - (isNewer == goesToNewer ? 200'00 : 0);
            QCOMPARE(line.principal.minor(), left);
            const auto one = std::ranges::find(account.claims, line.claim.key, [](const ClaimAccount& a) { return a.claim.key; });
            QCOMPARE(one->statement.open.principal, left);
        }
        QVERIFY(isSound(*f.book));
    }

    // Each interest row can be recomputed from its own cells.
    void asATable()
    {
        BaseCase b;
        const auto account = must(caseAccount(*b.f.book, b.claim.caseKey, date(u"2026-07-31")));
        const QByteArray csv = accountCsv({ account });
        QCOMPARE(differenceFromGolden(QString::fromUtf8(csv), u"accounts/DE-A-01.csv"_s), QString());
    }

    // The three ways to a figure: statement from typed facts, state evaluated, columns of the list; on any day. 10,000
    // histories, a case each, in ten books.
    void statementAndStatesAgree_data()
    {
        QTest::addColumn<int>("book");
        for (int book = 1; book <= 10; ++book)
            QTest::addRow("%d", book) << book;
    }
    void statementAndStatesAgree()
    {
        qputenv("RC_PARAMS", "max_success=1000");
        // What is looked at is figures, not what the disk keeps of them.
        const QByteArray folder = qgetenv("TMPDIR");
        const auto restored = qScopeGuard([&] { folder.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", folder); });
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
        BookFixture f(u"2026-06-30", u"DE");
        int cases = 0;
        const bool ok = rc::check("statement total = states = list", [&] {
            f.clock->moveTo(u"2026-06-30");
            const QString debtor = u"Debtor %1"_s.arg(++cases);
            std::vector<Claim> claims;
            for (int i = 0; i < 2; ++i) {
                claims.push_back(f.add({ .debtor = debtor, .reference = u"RE %1"_s.arg(i), .minor = *rc::gen::inRange<qint64>(1, 200'000), .due = anyDay().toIso() }));
                const QStringList regimes { u"de-consumer"_s, u"de-business"_s, u"ch"_s, u"fixed:7.5"_s };
                const QStringList orders { u"de-367"_s, u"de-497"_s, u"ch-85"_s };
                const QStringList days { u"act365"_s, u"actact"_s, u"act360"_s, u"30e360"_s };
                const QStringList residuals { u"drop"_s, u"carry"_s, u"per-segment"_s };
                must(setTerms(*f.book, claims.back().key,
                    { .regime = regimes[*rc::gen::inRange(0, 4)], .dayCount = days[*rc::gen::inRange(0, 4)], .order = orders[*rc::gen::inRange(0, 3)],
                        .interestFrom = anyDay(), .procedure = {}, .settings = { { u"residual"_s, residuals[*rc::gen::inRange(0, 3)] } },
                        .security = *rc::gen::inRange(0, 3), .enforcedSince = anyDay() }));
            }
            std::vector<RecordedPayment> payments;
            std::vector<Key<Entry>> entries;
            const int steps = *rc::gen::inRange(0, 8);
            for (int i = 0; i < steps; ++i) {
                f.clock->advanceDays(*rc::gen::inRange(0, 20));
                doSomething(f, claims, payments, entries);
            }
            for (int i = 0; i < 4; ++i) {
                const Date asOf = date(u"2025-01-01").addDays(*rc::gen::inRange(0, 725));
                f.clock->moveTo(asOf.toIso());
                const CaseAccount account = must(caseAccount(*f.book, claims.front().caseKey, asOf));
                const CaseView view = must(caseView(*f.book, claims.front().caseKey));
                Money open(0, Currency::eur());
                for (const ClaimLine& line : view.claims) {
                    const auto one = std::ranges::find(account.claims, line.claim.key, [](const ClaimAccount& a) { return a.claim.key; });
                    RC_ASSERT(one != account.claims.end());
                    RC_ASSERT(line.principal.minor() == one->statement.open.principal);
                    RC_ASSERT(line.costs.minor() == one->statement.open.costs);
                    RC_ASSERT(line.isClosed || line.interest.minor() == one->statement.open.interest);
                    RC_ASSERT(line.isClosed || line.perDay.minor() == one->statement.open.perDay);
                    if (!line.isClosed)
                        open += line.interest;
                }
                const CaseColumns columns = must(newestCases(*f.book, 1));
                RC_ASSERT(columns.key.front() == claims.front().caseKey.value);
                RC_ASSERT(columns.interest.front() == open.minor());
            }
        });
        QVERIFY(ok);
        QVERIFY(isSound(*f.book));
        const std::atomic_bool stop = false;
        QCOMPARE(must(caseColumns(*f.book, stop)).size(), static_cast<size_t>(cases));
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
