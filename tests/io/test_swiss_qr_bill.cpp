// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_pdf.h"
#include "core/documents/swiss_qr_bill.h"
#include "tests/support/programs.h"
#include "tests/support/sample_letters.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

PostalAddress addressOf(const QStringList& lines, int first)
{
    return { lines[first + 1], {}, lines[first + 2], lines[first + 3], lines[first + 4], lines[first + 5],
        lines[first + 6] };
}

/// The bill in a payload, by line number of the guidelines; none if it is one we refuse to make (check
/// digits, address type K, another version).
std::optional<SwissQrBill> billIn(const QString& payload)
{
    const QStringList lines = payload.split(u'\n');
    if (lines.size() < 31 || lines[1] != u"0200" || lines[4] != u"S" || lines[30] != u"EPD")
        return std::nullopt;
    const auto iban = Iban::parse(lines[3]);
    const auto reference = PaymentReference::parse(lines[28]);
    const auto currency = Currency::fromCode(lines[19]);
    if (!iban || !reference || !currency)
        return std::nullopt;
    SwissQrBill bill { *iban, addressOf(lines, 4), *currency, {}, {}, *reference, lines[29], {}, {} };
    if (!lines[18].isEmpty())
        bill.amount = Money::fromDecimal(lines[18], *currency).value();
    if (!lines[20].isEmpty())
        bill.debtor = addressOf(lines, 20);
    if (lines.size() > 31)
        bill.billingInformation = lines[31];
    for (qsizetype i = 32; i < lines.size(); ++i)
        bill.alternativeSchemes += lines[i];
    return bill;
}

QString withoutEmptyEnd(QString payload)
{
    while (payload.endsWith(u'\n'))
        payload.chop(1);
    return payload;
}

SwissQrBill someBill()
{
    return { Iban::parse(u"CH4431999123000889012").value(),
        { u"Robert Schneider AG"_s, {}, u"Rue du Lac"_s, u"1268"_s, u"2501"_s, u"Biel"_s, u"CH"_s },
        Currency::chf(), chf(194975), {}, PaymentReference::parse(u"210000000003139471430009017").value(), {},
        {}, {} };
}

} // namespace

class TestSwissQrBill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheSamePayload_data()
    {
        QTest::addColumn<QString>("payload");
        const QString folder = samplesFolder() + u"/qr_bill/"_s;
        int count = 0;
        const auto files = QDir(folder + u"sprain"_s).entryInfoList({ u"*.txt"_s });
        for (const QFileInfo& file : files) {
            QFile payload(file.filePath());
            if (payload.open(QIODevice::ReadOnly))
                QTest::newRow(qPrintable(file.fileName())) << QString::fromUtf8(payload.readAll());
        }
        for (const QString& name : { u"payloads_manuelbl.csv"_s, u"payloads_kivitendo.csv"_s }) {
            const auto rows = csvRows(folder + name);
            for (const QStringList& row : rows) {
                // Address type K ended with 2.3; we do not write it.
                if (row[1] == u"valid" && billIn(row[0]))
                    QTest::newRow(qPrintable(name + QString::number(++count))) << row[0];
            }
        }
    }
    void writesTheSamePayload()
    {
        REQUIRE_SAMPLES();
        QFETCH(QString, payload);
        const auto bill = billIn(payload);
        QVERIFY(bill);
        const auto written = swissQrPayload(*bill);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().args.join(u' ')));
        QCOMPARE(QString::fromUtf8(*written), withoutEmptyEnd(payload));
    }

    void refuses_data()
    {
        QTest::addColumn<SwissQrBill>("bill");
        QTest::addColumn<QString>("field");
        SwissQrBill bill = someBill();
        bill.iban = Iban::parse(u"CH5800791123000889012").value();
        QTest::newRow("QR reference without QR-IBAN") << bill << u"reference"_s;
        bill = someBill();
        bill.reference = {};
        QTest::newRow("QR-IBAN without QR reference") << bill << u"reference"_s;
        bill.iban = Iban::parse(u"DE89370400440532013000").value();
        QTest::newRow("account in Germany") << bill << u"iban"_s;
        bill = someBill();
        bill.amount = chf(100'000'000'000);
        QTest::newRow("a milliard") << bill << u"amount"_s;
        bill = someBill();
        bill.amount = chf(-1);
        QTest::newRow("negative") << bill << u"amount"_s;
        bill = someBill();
        bill.creditor.town.clear();
        QTest::newRow("no town") << bill << u"town"_s;
        bill = someBill();
        bill.debtor = PostalAddress { u"Lea"_s, {}, {}, {}, {}, u"Basel"_s, u"CH"_s };
        QTest::newRow("debtor without postcode") << bill << u"postcode"_s;
        bill = someBill();
        bill.billingInformation = QString(141, u'1');
        QTest::newRow("long billing information") << bill << u"billing_information"_s;
        bill = someBill();
        bill.currency = Currency::fromCode(u"USD").value();
        QTest::newRow("dollars") << bill << u"USD"_s;
    }
    void refuses()
    {
        QFETCH(SwissQrBill, bill);
        QFETCH(QString, field);
        const auto payload = swissQrPayload(bill);
        QVERIFY(!payload);
        QCOMPARE(payload.error().args.value(0), field);
    }

    void replacesWhatIsNotPermitted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("umlauts and sharp s") << u"Größe Müller & Söhne"_s << u"Größe Müller & Söhne"_s;
        QTest::newRow("Polish") << u"Łukasz Wiśniewski-Żółć"_s << u"Łukasz Wiśniewski-Żółć"_s;
        QTest::newRow("Romanian and euro") << u"Ștefan Țepeș 5 €"_s << u"Ștefan Țepeș 5 €"_s;
        QTest::newRow("decomposed") << u"Mu\u0308ller"_s << u"Müller"_s;
        QTest::newRow("quotes and dashes") << u"„Haus“ – it’s…"_s << u"\"Haus\" - it's..."_s;
        QTest::newRow("line breaks and tabs") << u"a\r\nb\tc\u00a0d"_s << u"a b c d"_s;
        QTest::newRow("accents outside") << u"Nguyễn Ǎ"_s << u"Nguyen A"_s;
        QTest::newRow("joiner and direction marks") << u"a\u200d\u200eb\u00adc"_s << u"abc"_s;
        QTest::newRow("Cyrillic") << u"Ив"_s << u".."_s;
        QTest::newRow("emoji") << u"A\U0001F600B"_s << u"A.B"_s;
        QTest::newRow("ligature") << u"ﬁn"_s << u"fin"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"x"_s << u".x"_s;
    }
    void replacesWhatIsNotPermitted()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(qrBillText(text, 70), expected);
    }

    void cutsToTheFields()
    {
        SwissQrBill bill = someBill();
        bill.creditor.name = QString(100, u'Ä');
        bill.creditor.street = QString(100, u'b');
        bill.creditor.houseNumber = QString(100, u'1');
        bill.creditor.postcode = QString(100, u'2');
        bill.creditor.town = QString(100, u'c');
        bill.debtor = bill.creditor;
        bill.message = QString(200, u'ü');
        const auto payload = swissQrPayload(bill);
        QVERIFY(payload);
        const QString text = QString::fromUtf8(*payload);
        QVERIFY(text.size() <= 997);
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.size(), 31);
        QCOMPARE(lines[5].size(), 70);
        QCOMPARE(lines[6].size(), 70);
        QCOMPARE(lines[7].size(), 16);
        QCOMPARE(lines[8].size(), 16);
        QCOMPARE(lines[9].size(), 35);
        QCOMPARE(lines[29].size(), 140);
    }

    void billOfALetter()
    {
        Letter letter = swissLetter();
        letter.recipient.address.street = u"Grosse Marktgasse 28 b"_s;
        letter.recipient.address.houseNumber.clear();
        const auto bill = swissQrBill(letter);
        QVERIFY(bill);
        QVERIFY(bill->iban.isQrIban());
        QCOMPARE(bill->debtor->street, u"Grosse Marktgasse"_s);
        QCOMPARE(bill->debtor->houseNumber, u"28 b"_s);

        letter.reference = {};
        QCOMPARE(swissQrBill(letter)->iban, *letter.sender.iban);
        letter.sender.iban.reset();
        QVERIFY(!swissQrBill(letter));
        QVERIFY(!swissQrBill(germanLetter()));

        // A name without a single permitted letter: the payer writes it in.
        letter = swissLetter();
        letter.recipient.address.name = u"מחמוד"_s;
        QVERIFY(swissQrBill(letter));
        QVERIFY(!swissQrBill(letter)->debtor);
        letter = swissLetter();
        letter.recipient.address.postcode.clear();
        QVERIFY(!swissQrBill(letter)->debtor);
    }

    void keepsStreetsThatAreNotHouseNumbers_data()
    {
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("number");
        QTest::newRow("1") << u"Rue du Lac 1268"_s << u"1268"_s;
        QTest::newRow("2") << u"Musterstrasse 25c"_s << u"25c"_s;
        QTest::newRow("3") << u"Hauptstrasse 12/3"_s << u"12/3"_s;
        QTest::newRow("4") << u"Postfach"_s << u""_s;
        QTest::newRow("5") << u"Im Hof"_s << u""_s;
        QTest::newRow("6") << u"12 rue de la Gare"_s << u""_s;
        QTest::newRow("7") << u"12"_s << u""_s;
    }
    void keepsStreetsThatAreNotHouseNumbers()
    {
        QFETCH(QString, street);
        QFETCH(QString, number);
        Letter letter = swissLetter();
        letter.recipient.address.street = street;
        letter.recipient.address.houseNumber.clear();
        const PostalAddress debtor = swissQrBill(letter)->debtor.value();
        QCOMPARE(debtor.houseNumber, number);
        QCOMPARE(QString(debtor.street + u' ' + debtor.houseNumber).trimmed(), street);
    }

    void isReadByAScanner_data()
    {
        QTest::addColumn<Letter>("letter");
        QTest::newRow("QR reference") << swissLetter();
        Letter letter = swissLetter(2);
        letter.reference = PaymentReference::creditorFrom(u"F26001893").value();
        letter.recipient.address
            = { u"Łukasz Żółć & Söhne „Ümläüt“ Gesellschaft mit sehr langem Namen und Enkel"_s, u"c/o Frei"_s,
                  u"Straße des 17. Juni 135"_s, {}, u"10623"_s, u"Berlin"_s, u"DE"_s };
        letter.paymentText = QString(140, u'ß');
        QTest::newRow("creditor reference, all fields long") << letter;
        letter = swissLetter(3);
        letter.reference = {};
        QTest::newRow("no reference") << letter;
    }
    void isReadByAScanner()
    {
        // Not zbarimg: it does not read most official samples either, because the cross covers a pattern.
        REQUIRE_PROGRAM("ZXingReader");
        REQUIRE_PROGRAM("pdftoppm");
        QFETCH(Letter, letter);
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"letter.pdf"_s);
        QVERIFY(writeLetter(letter, pdf));
        outputOf(u"pdftoppm"_s,
            { u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, pdf, folder.filePath(u"page"_s) });
        const QString read
            = QString::fromUtf8(outputOf(u"ZXingReader"_s, { folder.filePath(u"page.png"_s) }));
        const auto bytes = QRegularExpression(u"Bytes: +([0-9A-F ]+)"_s).match(read);
        const auto bill = swissQrBill(letter);
        QVERIFY(bill);
        QCOMPARE(QString::fromUtf8(QByteArray::fromHex(bytes.captured(1).toLatin1())),
            QString::fromUtf8(*swissQrPayload(*bill)));
    }

    void standsWhereTheStyleGuideWantsIt()
    {
        REQUIRE_PROGRAM("pdftotext");
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"letter.pdf"_s);
        QVERIFY(writeLetter(swissLetter(), pdf));
        const QString boxes = QString::fromUtf8(outputOf(u"pdftotext"_s, { u"-bbox"_s, pdf, u"-"_s }));
        const auto left = [&](const QString& word) {
            const QRegularExpression pattern(
                u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>"_s + word + u"<"_s);
            const auto match = pattern.match(boxes);
            return QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()) * 25.4 / 72;
        };
        // SIX Style Guide: 5 mm margins; payment part from 62 mm, its details from 118 mm.
        const QPointF receipt = left(u"Empfangsschein"_s);
        const QPointF payment = left(u"Zahlteil"_s);
        QVERIFY2(qAbs(receipt.x() - 5) < 0.5, qPrintable(QString::number(receipt.x())));
        QVERIFY2(qAbs(receipt.y() - 197) < 1, qPrintable(QString::number(receipt.y())));
        QVERIFY2(qAbs(payment.x() - 67) < 0.5, qPrintable(QString::number(payment.x())));
    }
};

QTEST_MAIN(TestSwissQrBill)
#include "test_swiss_qr_bill.moc"
