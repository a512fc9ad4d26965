// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/case_list.h"
#include "core/book/case_view.h"
#include "core/book/dunning_commands.h"
#include "core/book/undo.h"
#include "core/book/verification.h"
#include "core/storage/case_store.h"
#include "core/storage/rows.h"
#include "tests/support/book_fixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

QString failures(Book& book)
{
    QStringList failed;
    const auto checks = must(verify(book));
    for (const Check& check : checks) {
        if (check.failed != 0)
            failed << check.name + u": "_s + QString::number(check.failed);
    }
    return failed.join(u"; "_s);
}

/// Every row of every table that counts, for comparing books before and after.
QString dump(Database& database)
{
    QString text;
    for (const EntityInfo* info : entities()) {
        if (QLatin1String(info->name) == "retraction"_L1)
            continue;
        QSqlQuery query = database.query(u"SELECT * FROM %1 WHERE retracted = 0 ORDER BY key"_s.arg(
            QLatin1String(info->name))).value();
        while (query.next()) {
            for (int i = 0; query.value(i).isValid(); ++i)
                text += query.value(i).toString() + u'|';
            text += u'\n';
        }
    }
    for (const auto* table : { "claim_state", "case_state" }) {
        QSqlQuery query = database.query(u"SELECT * FROM %1 ORDER BY 1"_s.arg(QLatin1String(table))).value();
        while (query.next()) {
            for (int i = 0; query.value(i).isValid(); ++i)
                text += query.value(i).toString() + u'|';
            text += u'\n';
        }
    }
    return text;
}

} // namespace

class TestBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPaymentGoesToTheOldestClaimFirst()
    {
        BookFixture f;
        f.add({ .reference = u"RE 2"_s, .minor = 200'00, .due = u"2025-12-01"_s });
        f.add({ .reference = u"RE 1"_s, .minor = 100'00, .due = u"2025-11-01"_s });
        const Case file = f.caseOf(u"Keller"_s);
        const auto paid = addPayment(*f.book, { .caseKey = file.key, .amount = Money(150'00, Currency::chf()),
                                                  .valueDate = f.clock->today() });
        QVERIFY(paid);
        QCOMPARE(paid->allocations.size(), 2u);
        const CaseView view = must(caseView(*f.book, file.key));
        QCOMPARE(view.total, Money(150'00, Currency::chf()));
        QCOMPARE(view.claims.front().claim.reference, u"RE 2"_s); // RE 1 is paid and stands last
        QCOMPARE(view.claims.front().principal, Money(150'00, Currency::chf()));
        QVERIFY(view.claims.back().isClosed);
        QCOMPARE(failures(*f.book), QString());
    }

    void moreThanIsOpenStaysUnallocated()
    {
        BookFixture f;
        f.add({ .minor = 100'00 });
        const Case file = f.caseOf(u"Keller"_s);
        const auto paid = addPayment(*f.book, { .caseKey = file.key, .amount = Money(120'00, Currency::chf()),
                                                  .valueDate = f.clock->today() });
        QCOMPARE(paid->unallocated, Money(20'00, Currency::chf()));
        QCOMPARE(caseView(*f.book, file.key)->status, CaseStatus::Closed);
    }

    void refusesWhatCannotBePaid()
    {
        BookFixture f;
        f.add({});
        const Key<Case> key = f.caseOf(u"Keller"_s).key;
        const Date today = f.clock->today();
        const auto refused = [&](Money amount, Date date) {
            return addPayment(*f.book, { .caseKey = key, .amount = amount, .valueDate = date }).error().code;
        };
        QCOMPARE(refused(Money(0, Currency::chf()), today), ErrorCode::InvalidAmount);
        QCOMPARE(refused(Money(1, Currency::eur()), today), ErrorCode::CurrencyMismatch);
        QCOMPARE(refused(Money(1, Currency::chf()), today.addDays(1)), ErrorCode::InvalidDate);
        QCOMPARE(failures(*f.book), QString());
    }

    void undoBringsBackWhatWas_data()
    {
        QTest::addColumn<int>("command");
        QTest::newRow("a note") << 0;
        QTest::newRow("a hold") << 1;
        QTest::newRow("a payment") << 2;
        QTest::newRow("a debtor's name") << 3;
        QTest::newRow("a closed claim") << 4;
        QTest::newRow("a removed address") << 5;
        QTest::newRow("an edited note") << 6;
        QTest::newRow("a released hold") << 7;
    }
    void undoBringsBackWhatWas()
    {
        QFETCH(int, command);
        BookFixture f;
        const Claim claim = f.add({});
        const Key<Case> key = f.caseOf(u"Keller"_s).key;
        const auto note = addNote(*f.book, key, u"zahlt Ende Monat"_s).value();
        const auto hold = placeHold(*f.book, { .caseKey = key, .reason = u"dispute"_s,
                                                 .until = f.clock->today().addDays(9) }).value();
        const QString before = dump(f.book->database());
        Debtor debtor = row(f.book->database(), f.caseOf(u"Keller"_s).debtor).value();
        debtor.name = u"Keller-Müller"_s;
        const auto points = contactPointsOf(f.book->database(), debtor.key).value();
        const std::vector<std::function<bool()>> commands = {
            [&] { return addNote(*f.book, key, u"Reklamation"_s).has_value(); },
            [&] { return placeHold(*f.book, { .claim = claim.key, .reason = u"x"_s,
                                                .until = f.clock->today() }).has_value(); },
            [&] { return addPayment(*f.book, { .caseKey = key, .amount = Money(5, Currency::chf()),
                                                 .valueDate = f.clock->today() }).has_value(); },
            [&] { return editDebtor(*f.book, debtor).has_value(); },
            [&] { return closeClaim(*f.book, claim.key, ClosingReason::Withdrawn).has_value(); },
            [&] { return removeContactPoint(*f.book, points.front().key).has_value(); },
            [&] { return editNote(*f.book, note, u"zahlt nie"_s).has_value(); },
            [&] { return releaseHold(*f.book, hold).has_value(); },
        };
        QVERIFY(commands[static_cast<size_t>(command)]());
        QVERIFY(dump(f.book->database()) != before);
        QCOMPARE(failures(*f.book), QString());
        const auto step = undoStep(*f.book).value();
        QVERIFY(step);
        QVERIFY(undo(*f.book, *step));
        QCOMPARE(dump(f.book->database()), before);
        QCOMPARE(failures(*f.book), QString());
    }

    void undoRefusesWhatSomebodyChangedSince()
    {
        BookFixture f;
        f.add({});
        Debtor debtor = row(f.book->database(), f.caseOf(u"Keller"_s).debtor).value();
        debtor.name = u"Kellermann"_s;
        QVERIFY(editDebtor(*f.book, debtor));
        const auto step = undoStep(*f.book).value();
        debtor.name = u"Kellerhals"_s;
        QVERIFY(editDebtor(*f.book, debtor));
        QCOMPARE(undo(*f.book, *step).error().code, ErrorCode::ChangedMeanwhile);
        QCOMPARE(row(f.book->database(), debtor.key)->name, u"Kellerhals"_s);
        QCOMPARE(failures(*f.book), QString());
    }

    void aSecondProgramSeesTheNews()
    {
        BookFixture f;
        f.add({});
        auto other = Book::open(f.path, { .user = u"other"_s, .clock = f.clock }).value();
        QSignalSpy news(f.book.get(), &Book::changed);
        QVERIFY(addNote(*other, f.caseOf(u"Keller"_s).key, u"from the other side"_s));
        const BookNews told = f.book->pollNews();
        QCOMPARE(told.cases.size(), 1u);
        QCOMPARE(news.count(), 1);
        QVERIFY(f.book->pollNews().cases.empty());
    }

    void factsAreNeverEdited()
    {
        BookFixture f;
        f.add({});
        for (const auto* sql : { "UPDATE entry SET amount = 1", "DELETE FROM entry", "UPDATE entry SET value_date = 'x'" })
            QVERIFY(!f.book->database().execute(sql));
    }

    void dunsLevelByLevel()
    {
        BookFixture f(u"2026-01-20");
        f.add({ .due = u"2026-01-15"_s });
        QCOMPARE(runDunning(*f.book)->notices, 1);
        QCOMPARE(runDunning(*f.book)->notices, 0); // repeating a run is harmless
        f.clock->advanceDays(5);
        QCOMPARE(runDunning(*f.book)->notices, 0); // the deadline runs
        f.clock->advanceDays(20);
        const RunResult second = runDunning(*f.book).value();
        QCOMPARE(second.notices, 1);
        QCOMPARE(second.fees, std::vector { Money(20'00, Currency::chf()) });
        const CaseView view = caseView(*f.book, f.caseOf(u"Keller"_s).key).value();
        QCOMPARE(view.costs, Money(20'00, Currency::chf()));
        QCOMPARE(view.level, 2);
        QCOMPARE(failures(*f.book), QString());
        QVERIFY(cancelRun(*f.book, second.run));
        QCOMPARE(caseView(*f.book, f.caseOf(u"Keller"_s).key)->level, 1);
        QCOMPARE(caseView(*f.book, f.caseOf(u"Keller"_s).key)->costs, Money(0, Currency::chf()));
        QCOMPARE(failures(*f.book), QString());
    }

    void aHoldStopsTheRunUntilItsEnd()
    {
        BookFixture f(u"2026-01-20");
        f.add({ .due = u"2026-01-15"_s });
        QVERIFY(placeHold(*f.book, { .debtor = f.caseOf(u"Keller"_s).debtor, .reason = u"Todesfall"_s,
                                       .until = Date::fromIso(u"2026-01-31").value() }));
        const auto proposal = dunningProposal(*f.book).value();
        QCOMPARE(proposal.notNow.size(), 1u);
        QCOMPARE(proposal.notNow.front().decision.reason, DunningReason::Held);
        QCOMPARE(proposal.notNow.front().decision.until.toIso(), u"2026-02-01"_s);
        QCOMPARE(runDunning(*f.book)->notices, 0);
        f.clock->moveTo(u"2026-02-01");
        QCOMPARE(runDunning(*f.book)->notices, 1);
    }

    void aNewCaseOfADebtorOnHoldIsHeld()
    {
        BookFixture f;
        f.add({});
        const Date end = f.clock->today().addDays(10);
        QVERIFY(placeHold(*f.book, { .debtor = f.caseOf(u"Keller"_s).debtor, .reason = u"x"_s, .until = end }));
        Case other { .number = u"F-26-000002"_s, .creditor = f.creditor.key, .debtor = f.caseOf(u"Keller"_s).debtor,
            .currency = Currency::chf() };
        must(f.book->transact(Operation::ImportItems, [&](Transaction& t) -> Result<> {
            TRY(t.insert(other));
            NextStep step { .key = { other.key.value }, .id = { other.id.uuid }, .kind = u"dun"_s, .date = f.clock->today() };
            TRY(t.insert(step));
            f.files[u"Keller"_s] = other;
            f.add({ .reference = u"RE 2"_s });
            return {};
        }));
        QCOMPARE(must(caseView(*f.book, other.key)).status, CaseStatus::Held);
        QCOMPARE(failures(*f.book), QString());
    }

    /// What one transaction brings along with a new case counts at once.
    void aNewCaseKnowsWhatCameWithIt()
    {
        BookFixture f;
        const Date today = f.clock->today();
        must(f.book->transact(Operation::ImportItems, [&](Transaction& t) -> Result<> {
            const Claim first = f.add({ .reference = u"RE 1"_s });
            const Claim second = f.add({ .reference = u"RE 2"_s });
            Payment payment { .caseKey = first.caseKey, .amount = Money(30'00, Currency::chf()), .valueDate = today };
            TRY(t.insert(payment));
            Hold hold { .claim = second.key, .reason = u"x"_s, .placedOn = today, .until = today.addDays(5) };
            TRY(t.insert(hold));
            Contact note { .caseKey = first.caseKey, .kind = ContactKind::Note, .date = today, .user = u"tester"_s };
            TRY(t.insert(note));
            return {};
        }));
        QCOMPARE(must(caseFigures(f.book->database(), f.caseOf(u"Keller"_s).key)).principal, 170'00);
        QCOMPARE(failures(*f.book), QString());
    }

    void aCaseIsHeldWhenAllItsOpenClaimsAre()
    {
        BookFixture f;
        const Claim first = f.add({ .reference = u"RE 1"_s });
        const Claim second = f.add({ .reference = u"RE 2"_s });
        const Key<Case> key = f.caseOf(u"Keller"_s).key;
        const Date end = f.clock->today().addDays(10);
        QVERIFY(placeHold(*f.book, { .claim = first.key, .reason = u"x"_s, .until = end }));
        QVERIFY(must(caseView(*f.book, key)).status != CaseStatus::Held);
        QVERIFY(placeHold(*f.book, { .claim = second.key, .reason = u"x"_s, .until = end.addDays(5) }));
        QCOMPARE(must(caseView(*f.book, key)).status, CaseStatus::Held);
        f.clock->moveTo(end.addDays(1).toIso());
        QVERIFY(must(caseView(*f.book, key)).status != CaseStatus::Held);
        QCOMPARE(failures(*f.book), QString());
    }

    void aPaidClaimLeavesTheListAndARunDoesNotGoBack()
    {
        BookFixture f(u"2026-02-20");
        f.add({});
        QCOMPARE(runDunning(*f.book)->notices, 1);
        f.clock->moveTo(u"2026-02-19");
        QCOMPARE(runDunning(*f.book).error().code, ErrorCode::NotAllowed);
    }

    void columnsShowEveryCase()
    {
        BookFixture f;
        f.add({ .debtor = u"Müller"_s, .reference = u"RE 2026-0412"_s });
        f.add({ .debtor = u"Keller"_s });
        const std::atomic_bool stop = false;
        CaseColumns columns = caseColumns(*f.book, stop).value();
        QCOMPARE(columns.size(), 2u);
        QCOMPARE(columns.debtor.text(0), u"Müller"_s);
        QVERIFY(columns.search.text(0).contains(u" muller "_s));
        QVERIFY(columns.search.text(0).contains(u"re 2026 0412"_s));
        QVERIFY(columns.search.text(0).contains(u"zurich"_s));
        QCOMPARE(openOf(columns, 0), 100'00);
        QVERIFY(addPayment(*f.book, { .caseKey = { columns.key[0] }, .amount = Money(40'00, Currency::chf()),
                                        .valueDate = f.clock->today() }));
        QVERIFY(refresh(columns, *f.book, { columns.key[0] }));
        QCOMPARE(openOf(columns, 0), 60'00);
        QCOMPARE(columns.size(), 2u);
    }

    void backupAndRestoreGiveTheSameBook()
    {
        BookFixture f;
        f.add({});
        const QString copy = f.folder.filePath(u"copy.book"_s);
        QVERIFY(backup(*f.book, copy));
        QCOMPARE(backup(*f.book, copy).error().code, ErrorCode::BookExists);
        const QString before = dump(f.book->database());
        f.add({ .reference = u"RE 9"_s });
        f.book.reset();
        QVERIFY(restore(copy, f.path));
        auto book = Book::open(f.path).value();
        QCOMPARE(dump(book->database()), before);
        QVERIFY(QFile::exists(f.path + u".before-restore"_s));
    }

    void aNewerBookOpensReadOnly()
    {
        BookFixture f;
        f.add({});
        QVERIFY(f.book->database().execute("PRAGMA user_version = 99"));
        f.book.reset();
        auto book = Book::open(f.path).value();
        QVERIFY(book->isReadOnly());
        QCOMPARE(book->newerVersion(), 99);
        QCOMPARE(addNote(*book, f.caseOf(u"Keller"_s).key, u"x"_s).error().code, ErrorCode::BookReadOnly);
    }

    void whatIsNoBookIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.book"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content(5000, 'x');
        file.write(content);
        file.close();
        QCOMPARE(Book::open(path).error().code, ErrorCode::BookNotABook);
        QCOMPARE(Book::create(path).error().code, ErrorCode::BookExists);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QCOMPARE(Book::open(folder.filePath(u"none"_s)).error().code, ErrorCode::BookMissing);
    }
};

QTEST_GUILESS_MAIN(TestBook)
#include "test_book.moc"
