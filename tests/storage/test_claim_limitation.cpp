// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/claim_limitation.h"
#include "core/book/undo.h"
#include "core/book/verification.h"
#include "tests/support/book_fixture.h"
#include "tests/support/law_values.h"

#include <QTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

Money euro(qint64 minor)
{
    return { minor, Currency::eur() };
}

} // namespace

/// What a book knows about the limitation of its claims.
class TestClaimLimitation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCountryHasARegularPeriod_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("last");
        // Due on 2024-05-06: §§ 195, 199 BGB; Art. 127 OR; § 1486 ABGB.
        QTest::newRow("Germany") << u"DE"_s << u"de-regular"_s << u"2027-12-31"_s;
        QTest::newRow("Switzerland") << u"CH"_s << u"ch-regular"_s << u"2034-05-08"_s; // the 6th is a Saturday
        QTest::newRow("Austria") << u"AT"_s << u"at-regular"_s << u"2027-05-07"_s;     // Ascension Day
    }
    void theCountryHasARegularPeriod()
    {
        QFETCH(QString, country);
        QFETCH(QString, period);
        QFETCH(QString, last);
        BookFixture f(u"2026-11-23", country);
        const Claim claim = f.add({ .due = u"2024-05-06"_s });
        const Limitation found = must(limitationOf(*f.book, claim.key));
        QCOMPARE(found.steps.front().code, period);
        QCOMPARE(found.last, day(last));
        const CaseView view = must(caseView(*f.book, claim.caseKey));
        QCOMPARE(view.claims.front().limitationDate, day(last));
        QVERIFY(!view.claims.front().isLimitationSuspended);
        QCOMPARE(view.claims.front().limitationSteps.size(), 1U);
    }

    void knowsTheClaimsOwnWords()
    {
        BookFixture f(u"2026-11-23", u"CH");
        const Claim claim = f.add({ .due = u"2024-05-06"_s });
        TermsDraft draft;
        draft.limitation = u"ch-short"_s;
        draft.arose = day(u"2023-11-20"_s);
        must(setTerms(*f.book, claim.key, draft));
        QCOMPARE(must(limitationOf(*f.book, claim.key)).last, day(u"2028-11-20"_s)); // Art. 128 OR
        draft.knownSince = day(u"2024-01-15"_s);
        must(setTerms(*f.book, claim.key, draft));
        QCOMPARE(must(limitationOf(*f.book, claim.key)).last, day(u"2029-01-15"_s));
    }

    void eventsAreRecordedUndoneAndRemoved()
    {
        BookFixture f(u"2026-12-01", u"DE");
        const Claim claim = f.add({ .due = u"2023-05-05"_s });
        const auto last = [&] { return must(limitationOf(*f.book, claim.key)).last; };
        QCOMPARE(last(), day(u"2026-12-31"_s));
        // DE-L-08.
        const ClaimEvent talks = must(addClaimEvent(*f.book, { .claim = claim.key, .code = u"negotiations"_s,
            .date = day(u"2026-11-01"_s), .until = day(u"2026-11-30"_s), .text = u" by phone "_s }));
        QCOMPARE(last(), day(u"2027-03-01"_s));
        QCOMPARE(must(claimEvents(*f.book, claim.key)).front().text, u"by phone"_s);
        must(undo(*f.book, *must(undoStep(*f.book))));
        QCOMPARE(last(), day(u"2026-12-31"_s));
        QVERIFY(must(claimEvents(*f.book, claim.key)).empty());

        const ClaimEvent order = must(addClaimEvent(*f.book, { .claim = claim.key, .code = u"court-order"_s, .date = day(u"2026-11-20"_s), .until = {} }));
        const CaseView view = must(caseView(*f.book, claim.caseKey));
        QVERIFY(view.claims.front().isLimitationSuspended);
        QVERIFY(view.claims.front().limitationDate.isNull());
        must(removeClaimEvent(*f.book, order.key));
        QCOMPARE(last(), day(u"2026-12-31"_s));
        must(undo(*f.book, *must(undoStep(*f.book))));
        QVERIFY(must(limitationOf(*f.book, claim.key)).isSuspended);
        QCOMPARE(removeClaimEvent(*f.book, Key<ClaimEvent> { 99 }).error().code, ErrorCode::NotFound);
        QVERIFY(talks.key != order.key);
        QVERIFY(isSound(*f.book));
    }

    void refusesWhatIsNoEvent()
    {
        BookFixture f(u"2026-11-23", u"CH");
        const Claim claim = f.add({ .due = u"2024-05-06"_s });
        const auto refused = [&](const QString& code, Date on, Date until = {}) {
            return addClaimEvent(*f.book, { .claim = claim.key, .code = code, .date = on, .until = until }).error().code;
        };
        const Date today = day(u"2026-11-23"_s);
        QCOMPARE(refused(u"court-order"_s, today), ErrorCode::NotFound); // of German law
        QCOMPARE(refused(u"summons"_s, {}), ErrorCode::InvalidDate);
        QCOMPARE(refused(u"summons"_s, today.addDays(1)), ErrorCode::InvalidDate);
        QCOMPARE(refused(u"summons"_s, today, today.addDays(-1)), ErrorCode::InvalidValue);
        QCOMPARE(refused(u"waiver"_s, today), ErrorCode::MissingValue); // Art. 141 OR: until when
        QVERIFY(must(claimEvents(*f.book, claim.key)).empty());
    }

    // § 212 (1) Nr. 1 BGB: of two claims a payment acknowledges the one that it went to.
    void aPaymentAcknowledgesWhatItPays()
    {
        BookFixture f(u"2026-11-23", u"DE");
        const Claim older = f.add({ .reference = u"RE 1"_s, .minor = 100'00, .due = u"2024-05-06"_s });
        const Claim newer = f.add({ .reference = u"RE 2"_s, .minor = 100'00, .due = u"2024-09-02"_s });
        const auto last = [&](const Claim& claim) { return must(limitationOf(*f.book, claim.key)).last.toIso(); };
        // For the case: goes to the older one only (§ 366 (2) BGB).
        const auto spread = must(addPayment(*f.book, { .caseKey = older.caseKey, .amount = euro(40'00), .valueDate = day(u"2025-08-14"_s) }));
        QCOMPARE(last(older), u"2028-08-14"_s);
        QCOMPARE(last(newer), u"2027-12-31"_s);
        must(addPayment(*f.book, { .caseKey = newer.caseKey, .claim = newer.key, .amount = euro(10'00), .valueDate = day(u"2026-03-02"_s) }));
        QCOMPARE(last(newer), u"2029-03-02"_s);
        // A payment that came back was never made.
        must(reversePayment(*f.book, spread.payment, u"returned"_s));
        QCOMPARE(last(older), u"2027-12-31"_s);
        QCOMPARE(must(limitationOf(*f.book, older.key)).steps.size(), 1U);
        const auto all = must(limitationsOf(*f.book, older.caseKey));
        QCOMPARE(all.at(newer.key.value).last.toIso(), u"2029-03-02"_s);
    }

private:
    static bool isSound(Book& book)
    {
        return std::ranges::all_of(must(verify(book)), [](const Check& check) { return check.failed == 0; });
    }
};

QTEST_GUILESS_MAIN(TestClaimLimitation)
#include "test_claim_limitation.moc"
