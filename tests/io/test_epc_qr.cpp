// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/epc_qr.h"
#include "core/documents/letter_pdf.h"
#include "tests/support/programs.h"
#include "tests/support/sample_letters.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

GiroCode donation()
{
    // EPC069-12 payload of a public sample, here in version 002 without BIC.
    return { u"Wikimedia Foerdergesellschaft"_s, Iban::parse(u"DE33100205000001194700").value(), eur(12345),
        {}, u"Spende fuer Wikipedia"_s };
}

} // namespace

class TestEpcQr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesThePayload()
    {
        QCOMPARE(QString::fromUtf8(*giroCodePayload(donation())),
            u"BCD\n002\n1\nSCT\n\nWikimedia Foerdergesellschaft\nDE33100205000001194700\nEUR123.45\n\n\n"
            "Spende fuer Wikipedia"_s);
    }

    void putsACreditorReferenceIntoItsField()
    {
        GiroCode code = donation();
        code.reference = PaymentReference::creditorFrom(u"539007547034").value();
        const QStringList lines = QString::fromUtf8(*giroCodePayload(code)).split(u'\n');
        QCOMPARE(lines[9], u"RF18539007547034"_s);
        QCOMPARE(lines.value(10), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<GiroCode>("code");
        GiroCode code = donation();
        code.amount = eur(0);
        QTest::newRow("no amount") << code;
        code.amount = eur(100'000'000'000);
        QTest::newRow("a milliard") << code;
        code.amount = chf(100);
        QTest::newRow("francs") << code;
        code = donation();
        code.name = u" \n"_s;
        QTest::newRow("no name") << code;
        code = donation();
        code.iban = {};
        QTest::newRow("no account") << code;
    }
    void refuses()
    {
        QFETCH(GiroCode, code);
        QVERIFY(!giroCodePayload(code));
    }

    void cutsWhatIsTooLong()
    {
        GiroCode code = donation();
        code.name = QString(100, u'ß');
        code.text = QString(200, u'€');
        const auto payload = giroCodePayload(code);
        QVERIFY(payload);
        QVERIFY(payload->size() <= 331);
        const QStringList lines = QString::fromUtf8(*payload).split(u'\n');
        QCOMPARE(lines.size(), 11);
        QCOMPARE(lines[5].size(), 70);
        QVERIFY(lines[10].size() > 20);
    }

    void lineBreaksCannotForgeFields()
    {
        GiroCode code = donation();
        code.name = u"Evil\nDE00"_s;
        code.text = u"a\r\nb\u0085c"_s;
        QCOMPARE(QString::fromUtf8(*giroCodePayload(code)).count(u'\n'), 10);
    }

    void onlyForGermanLettersInEuros()
    {
        QVERIFY(giroCode(germanLetter()));
        QVERIFY(!giroCode(swissLetter()));
        Letter letter = germanLetter();
        letter.sender.iban.reset();
        QVERIFY(!giroCode(letter));
        letter = germanLetter();
        letter.sender.iban = Iban::parse(u"TN5910006035183598478831").value();
        QVERIFY(!giroCode(letter));
    }

    void isReadByAScanner()
    {
        REQUIRE_PROGRAM("zbarimg");
        REQUIRE_PROGRAM("pdftoppm");
        Letter letter = germanLetter();
        letter.sender.address.name = u"Müller & Söhne Straßenbau GmbH"_s;
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"letter.pdf"_s);
        QVERIFY(writeLetter(letter, pdf));
        outputOf(u"pdftoppm"_s,
            { u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, pdf, folder.filePath(u"page"_s) });
        const QByteArray read
            = outputOf(u"zbarimg"_s, { u"-q"_s, u"--raw"_s, u"-Sbinary"_s, folder.filePath(u"page.png"_s) });
        QCOMPARE(QString::fromUtf8(read).trimmed(), QString::fromUtf8(*giroCodePayload(*giroCode(letter))));
    }
};

QTEST_MAIN(TestEpcQr)
#include "test_epc_qr.moc"
