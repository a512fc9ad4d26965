// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_view.h"
#include "core/book/claim_list.h"
#include "core/book/creditor_commands.h"
#include "core/book/reference.h"
#include "core/book/undo.h"
#include "core/book/verification.h"
#include "tests/support/book_fixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const QString swissIban = u"CH5800791123000889012"_s; // SIX Implementation Guidelines QR-bill 2.3, annex A
const QString germanIban = u"DE89370400440532013000"_s; // SWIFT IBAN Registry, Germany

Creditor shop()
{
    return { .name = u"Möbel Hugentobler AG"_s, .street = u"Zürcherstrasse"_s, .houseNumber = u"214"_s, .postcode = u"9500"_s,
        .city = u"Wil"_s, .country = u"CH"_s, .iban = u"ch58 0079 1123 0008 8901 2"_s, .phone = u"071 555 08 60"_s,
        .email = u"buchhaltung@example.ch"_s };
}

void takeLastBack(Book& book)
{
    must(undo(book, must(undoStep(book)).value()));
}

} // namespace

class TestCreditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsFilledByTheCountry()
    {
        BookFixture f;
        must(addCreditor(*f.book, shop()));
        const Creditor added = must(findCreditor(*f.book, u"Möbel Hugentobler AG"_s));
        QCOMPARE(added.iban, swissIban);
        QCOMPARE(added.currency, Currency::chf());
        QCOMPARE(added.language, u"de"_s);
        QCOMPARE(added.procedure, u"standard-ch"_s);
        must(addCreditor(*f.book, { .name = u"Nord GmbH"_s, .country = u"de"_s }));
        const Creditor german = must(findCreditor(*f.book, u"Nord GmbH"_s));
        QCOMPARE(german.country, u"DE"_s);
        QCOMPARE(german.currency, Currency::eur());
        QCOMPARE(german.procedure, u"standard-de"_s);
    }

    void keepsWhatIsNotToBeStored_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("no name") << u"name"_s << u"  "_s << int(ErrorCode::MissingValue);
        QTest::newRow("another's name") << u"name"_s << u" STADTWERKE "_s << int(ErrorCode::AlreadyExists);
        QTest::newRow("a wrong digit") << u"iban"_s << u"CH59 0079 1123 0008 8901 2"_s << int(ErrorCode::InvalidValue);
        QTest::newRow("half an IBAN") << u"iban"_s << u"CH58"_s << int(ErrorCode::InvalidValue);
        QTest::newRow("a country without a law here") << u"country"_s << u"FR"_s << int(ErrorCode::UnknownCountry);
        QTest::newRow("no country") << u"country"_s << QString() << int(ErrorCode::UnknownCountry);
        QTest::newRow("an e-mail without @") << u"email"_s << u"example.ch"_s << int(ErrorCode::InvalidValue);
        QTest::newRow("a phone without digits") << u"phone"_s << u"Zentrale"_s << int(ErrorCode::InvalidValue);
    }
    void keepsWhatIsNotToBeStored()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(int, code);
        BookFixture f;
        must(addCreditor(*f.book, shop()));
        const auto before = must(creditors(*f.book));
        Creditor wrong = before.back();
        (field == u"name"_s       ? wrong.name
                : field == u"iban"_s ? wrong.iban
                : field == u"country"_s
                ? wrong.country
                : field == u"email"_s ? wrong.email
                                      : wrong.phone)
            = text;
        const auto edited = editCreditor(*f.book, wrong);
        QVERIFY(!edited);
        QCOMPARE(int(edited.error().code), code);
        if (field != u"name"_s)
            wrong.name = u"Someone else"_s;
        const auto added = addCreditor(*f.book, wrong);
        QVERIFY(!added);
        QCOMPARE(int(added.error().code), code);
        QCOMPARE(must(creditors(*f.book)), before);
    }

    void anEditIsToldAndUndone()
    {
        BookFixture f;
        f.add({});
        QSignalSpy told(f.book.get(), &Book::changed);
        Creditor changed = f.creditor;
        changed.name = u" Stadtwerke  Rheinau "_s;
        changed.street = u"Uferweg"_s;
        changed.iban = swissIban;
        must(editCreditor(*f.book, changed));
        QCOMPARE(told.count(), 1);
        QVERIFY(told.front().front().value<BookNews>().isEverything);
        QCOMPARE(must(caseView(*f.book, f.caseOf(u"Keller"_s).key)).creditor.name, u"Stadtwerke Rheinau"_s);
        const UndoStep step = must(undoStep(*f.book)).value();
        QCOMPARE(step.operation, Operation::EditCreditor);
        QCOMPARE(step.subject, u"Stadtwerke Rheinau"_s);
        takeLastBack(*f.book);
        QCOMPARE(told.count(), 2);
        QCOMPARE(must(creditors(*f.book)), std::vector { f.creditor });
        for (const Check& check : must(verify(*f.book)))
            QCOMPARE(check.failed, 0);
    }

    void savingTheSameChangesNothing()
    {
        BookFixture f;
        must(editCreditor(*f.book, f.creditor));
        QVERIFY(!must(undoStep(*f.book)));
    }

    void othersAreToldToo()
    {
        BookFixture f;
        const auto other = must(Book::open(f.path, { .user = u"other"_s, .clock = f.clock }));
        QSignalSpy told(other.get(), &Book::changed);
        must(addCreditor(*f.book, shop()));
        QVERIFY(other->pollNews().isEverything);
        QCOMPARE(told.count(), 1);
        QCOMPARE(must(creditors(*other)).size(), 2u);
    }

    void aNewCreditorGoesAgainUnlessItHasCases()
    {
        BookFixture f;
        f.creditor.key = must(addCreditor(*f.book, shop()));
        const UndoStep added = must(undoStep(*f.book)).value();
        QCOMPARE(added.operation, Operation::AddCreditor);
        f.add({});
        const auto refused = undo(*f.book, added);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ChangedMeanwhile);
        takeLastBack(*f.book);
        must(undo(*f.book, added));
        QCOMPARE(must(creditors(*f.book)).size(), 1u);
        // Its name is free, and it can no longer be edited.
        QCOMPARE(editCreditor(*f.book, [&] { Creditor gone = shop(); gone.key = f.creditor.key; gone.currency = Currency::chf(); return gone; }()).error().code, ErrorCode::NotFound);
        must(addCreditor(*f.book, shop()));
    }

    void whatGoesWithTheCountryFollowsIt()
    {
        BookFixture f;
        Creditor moved = f.creditor;
        moved.country = u"DE"_s;
        must(editCreditor(*f.book, moved));
        moved = must(creditors(*f.book)).front();
        QCOMPARE(moved.procedure, u"standard-de"_s);
        QCOMPARE(moved.currency, Currency::eur());
        takeLastBack(*f.book);
        f.add({});
        moved = f.creditor;
        moved.country = u"DE"_s;
        must(editCreditor(*f.book, moved));
        moved = must(creditors(*f.book)).front();
        QCOMPARE(moved.procedure, u"standard-de"_s);
        QCOMPARE(moved.currency, Currency::chf()); // in which its cases are
    }

    void namesWhatLettersLack_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("town");
        QTest::addColumn<QString>("iban");
        QTest::addColumn<QString>("missing");
        QTest::newRow("everything") << u"CH"_s << QString() << QString() << u"address iban"_s;
        QTest::newRow("an address") << u"CH"_s << QString() << swissIban << u"address"_s;
        QTest::newRow("an account") << u"DE"_s << u"Wil"_s << QString() << u"iban"_s;
        QTest::newRow("an account in order") << u"DE"_s << u"Wil"_s << u"DE89"_s << u"iban"_s;
        QTest::newRow("an account that makes a QR-bill") << u"CH"_s << u"Wil"_s << germanIban << u"swiss-iban"_s;
        QTest::newRow("nothing in Switzerland") << u"CH"_s << u"Wil"_s << swissIban << QString();
        QTest::newRow("nothing in Germany") << u"DE"_s << u"Wil"_s << swissIban << QString();
    }
    void namesWhatLettersLack()
    {
        QFETCH(QString, country);
        QFETCH(QString, town);
        QFETCH(QString, iban);
        QFETCH(QString, missing);
        QStringList found;
        for (const SenderFact fact : missingSenderFacts({ .postcode = u"9500"_s, .city = town, .country = country, .iban = iban }))
            found += nameOf(fact);
        QCOMPARE(found.join(u' '), missing);
    }
};

QTEST_GUILESS_MAIN(TestCreditors)
#include "test_creditors.moc"
