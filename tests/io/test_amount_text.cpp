// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/amount_text.h"

#include "core/exchange/csv.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QtTest>
#include <rapidcheck.h>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// "1234.5", "refused", with the currency behind if one was written.
QString shown(const std::optional<WrittenAmount>& amount)
{
    if (!amount)
        return u"refused"_s;
    const DecimalNumber value = amount->value;
    QString digits = QString::number(value.mantissa < 0 ? -value.mantissa : value.mantissa)
                         .rightJustified(value.scale + 1, u'0');
    if (value.scale > 0)
        digits.insert(digits.size() - value.scale, u'.');
    const QString sign = value.mantissa < 0 ? u"-"_s : QString();
    return sign + digits + (amount->currency.isEmpty() ? QString() : u' ' + amount->currency);
}

} // namespace

class TestAmountText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("automatic");
        QTest::addColumn<QString>("point");
        QTest::addColumn<QString>("comma");
        QTest::newRow("German") << u"1.234,56"_s << u"1234.56"_s << u"refused"_s << u"1234.56"_s;
        QTest::newRow("Swiss") << u"1'234.56"_s << u"1234.56"_s << u"1234.56"_s << u"refused"_s;
        QTest::newRow("Swiss, typographic apostrophe")
            << u"1’234.56"_s << u"1234.56"_s << u"1234.56"_s << u"refused"_s;
        QTest::newRow("French, narrow space")
            << u"1\u202F234,56"_s << u"1234.56"_s << u"refused"_s << u"1234.56"_s;
        QTest::newRow("English") << u"1,234.56"_s << u"1234.56"_s << u"1234.56"_s << u"refused"_s;
        QTest::newRow("one mark, three digits: two readings")
            << u"1.234"_s << u"refused"_s << u"1.234"_s << u"1234"_s;
        QTest::newRow("one comma, three digits: two readings")
            << u"1,234"_s << u"refused"_s << u"1234"_s << u"1.234"_s;
        QTest::newRow("two groups are clear")
            << u"1.234.567"_s << u"1234567"_s << u"refused"_s << u"1234567"_s;
        QTest::newRow("plain") << u"1234"_s << u"1234"_s << u"1234"_s << u"1234"_s;
        QTest::newRow("minus in front") << u"-12,5"_s << u"-12.5"_s << u"refused"_s << u"-12.5"_s;
        QTest::newRow("minus behind, as SAP writes")
            << u"12.50-"_s << u"-12.5"_s << u"-12.5"_s << u"refused"_s;
        QTest::newRow("brackets") << u"(1,234.50)"_s << u"-1234.5"_s << u"-1234.5"_s << u"refused"_s;
        QTest::newRow("credit side") << u"99,90 H"_s << u"-99.9"_s << u"refused"_s << u"-99.9"_s;
        QTest::newRow("Swiss dashes") << u"CHF 1'234.--"_s << u"1234 CHF"_s << u"1234 CHF"_s << u"1234 CHF"_s;
        QTest::newRow("euro behind") << u"1.234,50 €"_s << u"1234.5 EUR"_s << u"refused"_s << u"1234.5 EUR"_s;
        QTest::newRow("francs in front") << u"Fr. 12.50"_s << u"12.5 CHF"_s << u"12.5 CHF"_s << u"refused"_s;
        QTest::newRow("sign behind the currency")
            << u"EUR -3,20"_s << u"-3.2 EUR"_s << u"refused"_s << u"-3.2 EUR"_s;
        QTest::newRow("two signs") << u"-12-"_s << u"refused"_s << u"refused"_s << u"refused"_s;
        QTest::newRow("group of two") << u"1.23.456"_s << u"refused"_s << u"refused"_s << u"refused"_s;
        QTest::newRow("mixed group marks")
            << u"1'234.567,00"_s << u"refused"_s << u"refused"_s << u"refused"_s;
        QTest::newRow("words") << u"s. Rg."_s << u"refused"_s << u"refused"_s << u"refused"_s;
        QTest::newRow("formula") << u"=1+1"_s << u"refused"_s << u"refused"_s << u"refused"_s;
        QTest::newRow("exponent in a text") << u"1E2"_s << u"refused"_s << u"refused"_s << u"refused"_s;
        QTest::newRow("a date") << u"12.05.2026"_s << u"refused"_s << u"refused"_s << u"refused"_s;
        QTest::newRow("empty") << QString() << u"refused"_s << u"refused"_s << u"refused"_s;
    }
    void readsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, automatic);
        QFETCH(QString, point);
        QFETCH(QString, comma);
        QCOMPARE(shown(amountFromText(text, NumberFormat::Automatic)), automatic);
        QCOMPARE(shown(amountFromText(text, NumberFormat::PointDecimal)), point);
        QCOMPARE(shown(amountFromText(text, NumberFormat::CommaDecimal)), comma);
    }

    /// Each of the numbers that break parsers: read exactly, or refused.
    void survivesNaughtyNumbers()
    {
        const QString path = samplePath(u"hostile/naughty_numbers_blns.csv"_s);
        REQUIRE_SAMPLE(path);
        const QHash<QString, QString> readable = { { u"0,00"_s, u"0"_s }, { u"1 000.00"_s, u"1000"_s },
            { u"1'000.00"_s, u"1000"_s }, { u"1,000,000.00"_s, u"1000000"_s },
            { u"1 000 000.00"_s, u"1000000"_s }, { u"1'000'000.00"_s, u"1000000"_s },
            { u"1.000,00"_s, u"1000"_s }, { u"1 000,00"_s, u"1000"_s }, { u"1'000,00"_s, u"1000"_s },
            { u"1'000'000,00"_s, u"1000000"_s }, { u"08"_s, u"8"_s }, { u"09"_s, u"9"_s },
            { u"-$1.00"_s, u"-1 $"_s } };
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Table table = readCsv(file.readAll(), path, u';').value();
        int readables = 0;
        for (int row = 1; row < table.rowCount(); ++row) {
            QString text = table.cell(row, 0).text.toString();
            const QString result = shown(amountFromText(text, NumberFormat::Automatic));
            QVERIFY2(result == readable.value(text, u"refused"_s), qPrintable(text + u" -> "_s + result));
            readables += readable.contains(text) ? 1 : 0;
        }
        QVERIFY(readables >= 10);
    }

    void takesNumbersOfSpreadsheetsAsExcelShowsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as written") << u"1234.5"_s << u"1234.5"_s;
        QTest::newRow("stored form of 1055.46") << u"1055.4599999999999"_s << u"1055.46"_s;
        QTest::newRow("stored form of 0.1 + 0.2") << u"0.30000000000000004"_s << u"0.3"_s;
        QTest::newRow("exponent") << u"1.2E+3"_s << u"1200"_s;
        QTest::newRow("small exponent") << u"-5E-2"_s << u"-0.05"_s;
        QTest::newRow("rounding carries over") << u"999.99999999999996"_s << u"1000"_s;
        QTest::newRow("too large") << u"1E+300"_s << u"refused"_s;
        QTest::newRow("tiny") << u"1E-300"_s << u"refused"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("infinite") << u"INF"_s << u"refused"_s;
    }
    void takesNumbersOfSpreadsheetsAsExcelShowsThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(amountFromCell({ text, CellKind::Number }, NumberFormat::Automatic)), expected);
    }

    void becomesMoneyExactlyOrNot()
    {
        const DecimalNumber third { 12'345, 3 };
        QVERIFY(!third.exactly(Currency::eur()));
        QCOMPARE(third.rounded(Currency::eur())->toDecimal(), u"12.35"_s);
        QCOMPARE((DecimalNumber { 12'340, 3 }.exactly(Currency::eur())->toDecimal()), u"12.34"_s);
        QVERIFY(!(DecimalNumber { 100'000'000'000, 0 }.rounded(Currency::eur())));
        QCOMPARE((DecimalNumber { 5, 0 }.exactly(Currency::fromCode(u"JPY").value())->minor()), 5LL);
    }

    void readsBackEveryAmount()
    {
        QVERIFY(rc::check("an amount survives each way of writing it", [] {
            const auto minor = *rc::gen::inRange<qint64>(0, 100'000'000'000);
            const QString whole = QString::number(minor / 100);
            const QString cents = QString::number(minor % 100).rightJustified(2, u'0');
            for (const QChar group :
                { QChar(), QChar(u'\''), QChar(u'.'), QChar(u','), QChar(u' '), QChar(0x202F) }) {
                QString grouped;
                for (qsizetype i = 0; i < whole.size(); ++i) {
                    if (i > 0 && (whole.size() - i) % 3 == 0 && !group.isNull())
                        grouped += group;
                    grouped += whole[i];
                }
                for (const QChar mark : { QChar(u'.'), QChar(u',') }) {
                    if (mark == group)
                        continue;
                    const QString text = grouped + mark + cents;
                    const auto amount = amountFromText(text, NumberFormat::Automatic);
                    RC_ASSERT(amount.has_value());
                    RC_ASSERT(amount->value.exactly(Currency::eur())->minor() == minor);
                }
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestAmountText)
#include "test_amount_text.moc"
