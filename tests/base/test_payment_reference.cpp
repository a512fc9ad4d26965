// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iban.h"
#include "core/base/payment_reference.h"
#include "tests/support/programs.h"

#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

class TestPaymentReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksIbans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("German") << u"DE89370400440532013000"_s << u"DE89 3704 0044 0532 0130 00"_s;
        QTest::newRow("Swiss, with blanks and small letters")
            << u" ch44 31999 123000 889012"_s << u"CH44 3199 9123 0008 8901 2"_s;
        QTest::newRow("one digit wrong") << u"DE89370400440532013001"_s << u""_s;
        QTest::newRow("too short for its country") << u"DE8937040044053201300"_s << u""_s;
        QTest::newRow("country without IBAN") << u"US8937040044053201300"_s << u""_s;
        QTest::newRow("letters in the check digits") << u"FR7A30066100410001057380116"_s << u""_s;
        QTest::newRow("dots between") << u"DE89.3704.0044.0532.0130.00"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("digits of another script") << u"DE8٩370400440532013000"_s << u""_s;
    }
    void checksIbans()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto iban = Iban::parse(text);
        QCOMPARE(iban ? iban->formatted() : QString(), expected);
        if (!iban)
            QCOMPARE(iban.error().code, ErrorCode::InvalidValue);
    }

    void everySingleWrongDigitIsFound()
    {
        const QString right = u"CH4431999123000889012"_s;
        for (qsizetype i = 2; i < right.size(); ++i) {
            for (char16_t c = u'0'; c <= u'9'; ++c) {
                QString changed = right;
                changed[i] = QChar(c);
                QCOMPARE(Iban::parse(changed).has_value(), changed == right);
            }
        }
    }

    void knowsQrIbans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("institute 31999") << u"CH4431999123000889012"_s << true;
        QTest::newRow("institute 00791") << u"CH5800791123000889012"_s << false;
        QTest::newRow("German account with 30020 there") << u"DE02300209000106531065"_s << false;
    }
    void knowsQrIbans()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const auto iban = Iban::parse(text);
        QVERIFY(iban);
        QCOMPARE(iban->isQrIban(), expected);
    }

    void agreesWithPublishedVectors_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isIban");
        QTest::newRow("IBAN registry samples") << u"iban_stdnum.csv"_s << true;
        QTest::newRow("IBAN, QR-bill generator") << u"iban_manuelbl.csv"_s << true;
        QTest::newRow("IBAN as found on the web") << u"iban_phpiban_spacing.csv"_s << true;
        QTest::newRow("ISO 11649") << u"iso11649_stdnum.csv"_s << false;
        QTest::newRow("ISO 11649, QR-bill generator") << u"iso11649_manuelbl.csv"_s << false;
        QTest::newRow("QR references of real slips") << u"qr_esr_stdnum.csv"_s << false;
        QTest::newRow("QR references, generator") << u"qr_reference_manuelbl.csv"_s << false;
    }
    void agreesWithPublishedVectors()
    {
        REQUIRE_SAMPLES();
        QFETCH(QString, file);
        QFETCH(bool, isIban);
        const auto rows = csvRows(samplesFolder() + u"/reference_vectors/"_s + file);
        QVERIFY(rows.size() > 4);
        for (const QStringList& row : rows) {
            // Right by their check digits, wrong only by national rules, which we do not check.
            if (file == u"iban_stdnum.csv" && row[1] == u"invalid" && row[0].contains(u' ')
                && row[0] != u"QQ93 1234 5678")
                continue;
            // The Swiss ESR list has references of the old slips too, which are shorter.
            QString text = row[0];
            if (file == u"iban_stdnum.csv") // the origin drops these before checking
                text.remove(u'-').remove(u'.');
            if (file == u"qr_esr_stdnum.csv" && text.remove(u' ').size() < 27 && row[1] == u"valid")
                text = text.rightJustified(27, u'0');
            const bool isValid
                = isIban ? Iban::parse(text).has_value() : PaymentReference::parse(text).has_value();
            QVERIFY2(isValid == (row[1] == u"valid"), qPrintable(row.join(u" | ")));
        }
    }

    void makesQrReferences_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("expected");
        // SIX Implementation Guidelines, examples; 123456 and the third by hand over the table.
        QTest::newRow("SIX example") << u"21000000000313947143000901"_s
                                     << u"21 00000 00003 13947 14300 09017"_s;
        QTest::newRow("padded") << u"123456"_s << u"00 00000 00000 00000 00012 34565"_s;
        QTest::newRow("file number") << u"202600004711"_s << u"00 00000 00000 00202 60000 47113"_s;
        QTest::newRow("too long") << u"123456789012345678901234567"_s << u""_s;
        QTest::newRow("letters") << u"12A4"_s << u""_s;
        QTest::newRow("zeros only") << u"000"_s << u""_s;
    }
    void makesQrReferences()
    {
        QFETCH(QString, digits);
        QFETCH(QString, expected);
        const auto reference = PaymentReference::qrFrom(digits);
        QCOMPARE(reference ? reference->text() : QString(), expected.remove(u' '));
        if (reference) {
            QCOMPARE(PaymentReference::parse(reference->formatted())->text(), reference->text());
            QCOMPARE(reference->formatted().size(), 32);
        }
    }

    void makesCreditorReferences()
    {
        QCOMPARE(PaymentReference::creditorFrom(u"539007547034")->text(), u"RF18539007547034"_s);
        QCOMPARE(PaymentReference::creditorFrom(u"F-26-001893")->kind(), ReferenceKind::Creditor);
        QVERIFY(PaymentReference::parse(PaymentReference::creditorFrom(u"F-26-001893")->formatted()));
        QVERIFY(!PaymentReference::creditorFrom(u"-"));
        QVERIFY(!PaymentReference::creditorFrom(u"1234567890123456789012"));
        QVERIFY(PaymentReference::parse(u"  ")->isNull());
        QVERIFY(!PaymentReference::parse(u"RF19539007547034"));
    }
};

QTEST_GUILESS_MAIN(TestPaymentReference)
#include "test_payment_reference.moc"
