// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_template.h"
#include "core/documents/letter_text.h"
#include "tests/support/sample_letters.h"

#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

constexpr TemplateField rowFields[] = { { u"item", FieldKind::Text } };
constexpr TemplateField fields[] = {
    { u"name", FieldKind::Text },
    { u"amount", FieldKind::Amount },
    { u"day", FieldKind::Day },
    { u"rate", FieldKind::Percent },
    { u"count", FieldKind::Count },
    { u"yes", FieldKind::Condition },
    { u"rows", FieldKind::List, rowFields },
};

TemplateValues someValues()
{
    return { {
        { u"name"_s, u"Müller & Söhne <b>"_s },
        { u"amount"_s, Money(123450, Currency::chf()) },
        { u"day"_s, Date::fromYmd(2026, 12, 3).value_or(Date()) },
        { u"rate"_s, Rate(62700) },
        { u"count"_s, qint64(12) },
        { u"yes"_s, true },
        { u"rows"_s, TemplateRows { { { { u"item"_s, u"a"_s } } }, { { { u"item"_s, u"b"_s } } } } },
    } };
}

QString filled(QStringView text, LetterLocale locale = LetterLocale::GermanSwitzerland)
{
    const auto parsed = LetterTemplate::parse(u"t"_s, text, fields);
    if (!parsed)
        return u"error "_s + parsed.error().args.join(u' ');
    const auto result = parsed->fill(someValues(), locale);
    return result ? QString(*result).replace(QChar(0xa0), u'_')
                  : u"missing "_s + result.error().args.join(u' ');
}

} // namespace

class TestLetterTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no field") << u"Guten Tag"_s << u"Guten Tag"_s;
        QTest::newRow("escapes") << u"{{name}}"_s << u"Müller &amp; Söhne &lt;b&gt;"_s;
        QTest::newRow("blanks in the tag") << u"{{ count }}!"_s << u"12!"_s;
        QTest::newRow("amount") << u"{{amount|amount}} {{amount|money}}"_s << u"1'234.50 CHF_1'234.50"_s;
        QTest::newRow("dates") << u"{{day|date}}, {{day|long}}, {{day|weekday}}"_s
                               << u"03.12.2026, 3._Dezember_2026, Donnerstag, 3._Dezember_2026"_s;
        QTest::newRow("rate") << u"{{rate|percent}}"_s << u"6.27_%"_s;
        QTest::newRow("list") << u"{{#rows}}[{{item}} of {{count}}]{{/rows}}"_s << u"[a of 12][b of 12]"_s;
        QTest::newRow("condition") << u"{{#yes}}so{{/yes}}{{^yes}}not{{/yes}}"_s << u"so"_s;
        QTest::newRow("nested") << u"{{#yes}}{{#rows}}{{item}}{{#name}}.{{/name}}{{/rows}}{{/yes}}"_s
                                << u"a.b."_s;
        QTest::newRow("braces in text") << u"{ {name} }"_s << u"{ {name} }"_s;
    }
    void fills()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(filled(text), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unknown field") << u"{{nmae}}"_s << u"error t nmae"_s;
        QTest::newRow("unknown section") << u"{{#nope}}x{{/nope}}"_s << u"error t #nope"_s;
        QTest::newRow("row field outside its list") << u"{{item}}"_s << u"error t item"_s;
        QTest::newRow("unknown format") << u"{{amount|franken}}"_s << u"error t amount|franken"_s;
        QTest::newRow("format of another kind") << u"{{name|money}}"_s << u"error t name|money"_s;
        QTest::newRow("amount without format") << u"{{amount}}"_s << u"error t amount"_s;
        QTest::newRow("condition as value") << u"{{yes}}"_s << u"error t yes"_s;
        QTest::newRow("list as value") << u"{{rows}}"_s << u"error t rows"_s;
        QTest::newRow("section not closed") << u"{{#yes}}x"_s << u"error t yes"_s;
        QTest::newRow("closed what was not open") << u"x{{/yes}}"_s << u"error t /yes"_s;
        QTest::newRow("crossed sections") << u"{{#yes}}{{#name}}{{/yes}}{{/name}}"_s << u"error t /yes"_s;
        QTest::newRow("tag not closed") << u"{{name"_s << u"error t {{name"_s;
        QTest::newRow("empty tag") << u"{{}}"_s << u"error t "_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(filled(text), expected);
    }

    void missingValueIsAnError()
    {
        const auto parsed = LetterTemplate::parse(
            u"t"_s, u"{{^name}}no name {{/name}}{{#rows}}x{{/rows}}{{count}}", fields);
        QVERIFY(parsed);
        const auto result = parsed->fill({ { { u"name"_s, QString() } } }, LetterLocale::GermanGermany);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TemplateField);
        QCOMPARE(result.error().args, (QStringList { u"t"_s, u"count"_s }));
    }

    void valueOfAnotherKindIsAnError()
    {
        const auto parsed = LetterTemplate::parse(u"t"_s, u"{{amount|money}}", fields);
        QVERIFY(parsed);
        QVERIFY(!parsed->fill({ { { u"amount"_s, u"12"_s } } }, LetterLocale::GermanGermany));
    }

    void formatsForTheRecipient_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("swiss");
        QTest::addColumn<QString>("german");
        QTest::newRow("small") << qint64(5) << u"0.05"_s << u"0,05"_s;
        QTest::newRow("hundreds") << qint64(99999) << u"999.99"_s << u"999,99"_s;
        QTest::newRow("thousands") << qint64(123456) << u"1'234.56"_s << u"1.234,56"_s;
        QTest::newRow("millions") << qint64(123456789) << u"1'234'567.89"_s << u"1.234.567,89"_s;
        QTest::newRow("negative") << qint64(-123456) << u"−1'234.56"_s << u"−1.234,56"_s;
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"−92'233'720'368'547'758.08"_s
                                  << u"−92.233.720.368.547.758,08"_s;
    }
    void formatsForTheRecipient()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, swiss);
        QFETCH(QString, german);
        QCOMPARE(letterAmount(chf(minor), LetterLocale::GermanSwitzerland), swiss);
        QCOMPARE(letterAmount(eur(minor), LetterLocale::GermanGermany), german);
    }

    void formatsOtherCurrencies()
    {
        const Currency yen = Currency::fromCode(u"JPY").value();
        QCOMPARE(letterMoney({ 1234567, yen }, LetterLocale::GermanGermany), u"1.234.567\u00a0JPY"_s);
        QCOMPARE(letterMoney(eur(100), LetterLocale::GermanSwitzerland), u"EUR\u00a01.00"_s);
        QCOMPARE(letterMoney(eur(100), LetterLocale::GermanGermany), u"1,00\u00a0€"_s);
        QCOMPARE(letterExactAmount(195078, LetterLocale::GermanGermany), u"19,5078"_s);
        QCOMPARE(letterRate(Rate(-8800), LetterLocale::GermanGermany), u"−0,88\u00a0%"_s);
    }

    void everyLevelHasItsLetter_data()
    {
        QTest::addColumn<Letter>("letter");
        QTest::addColumn<QString>("mustSay");
        QTest::newRow("CH 1") << swissLetter(1) << u"Wir finden Raten"_s;
        QTest::newRow("CH 2") << swissLetter(2) << u"Am 2.\u00a0November\u00a02026 haben wir Sie gemahnt"_s;
        QTest::newRow("CH 3") << swissLetter(3) << u"leiten wir die Betreibung ein"_s;
        QTest::newRow("DE 1") << germanLetter(1) << u"Zahlungserinnerung: bitte zahlen Sie"_s;
        QTest::newRow("DE 2") << germanLetter(2) << u"am 3.\u00a0Juli\u00a02026 haben wir Sie gemahnt"_s;
        QTest::newRow("DE 3") << germanLetter(3) << u"beantragen wir beim Amtsgericht einen Mahnbescheid"_s;
    }
    void everyLevelHasItsLetter()
    {
        QFETCH(Letter, letter);
        QFETCH(QString, mustSay);
        const auto html = letterHtml(letter);
        QVERIFY(html);
        QVERIFY2(html->contains(mustSay), qPrintable(*html));
        QVERIFY(html->contains(u"Geht es nicht auf einmal, rufen Sie uns"_s));
        // Spelling of the country: no ß in Switzerland, no « in Germany.
        QVERIFY(!html->contains(letter.locale == LetterLocale::GermanSwitzerland ? u'ß' : u'«'));
        QVERIFY(!html->contains(u"{{"_s));
    }

    void refusesALetterThatDoesNotAddUp()
    {
        Letter letter = swissLetter();
        letter.total = chf(1);
        const auto html = letterHtml(letter);
        QVERIFY(!html);
        QCOMPARE(html.error().code, ErrorCode::InvalidValue);
        letter = swissLetter();
        letter.charges.front().amount = eur(2000);
        QCOMPARE(letterHtml(letter).error().code, ErrorCode::CurrencyMismatch);
        letter = swissLetter();
        letter.deadline = Date();
        QCOMPARE(letterHtml(letter).error().code, ErrorCode::MissingValue);
        letter = germanLetter();
        letter.charges.push_back(*letter.interest);
        letter.interest.reset();
        QCOMPARE(letterHtml(letter).error().args, QStringList { u"interest"_s });
        letter = swissLetter();
        letter.recipient.lastName.clear();
        QCOMPARE(letterHtml(letter).error().args, QStringList { u"last_name"_s });
        letter = swissLetter();
        letter.level = 4;
        QCOMPARE(letterHtml(letter).error().code, ErrorCode::InvalidValue);
    }

    void saysEverythingThatTheLawWantsSaid()
    {
        for (Letter letter : { swissLetter(), germanLetter() }) {
            letter.notes = { u"Erste Pflicht."_s, u"Zweite Pflicht."_s };
            letter.interestNote.clear();
            letter.perDay.reset();
            QVERIFY(letterHtml(letter)->contains(u"Erste Pflicht. Zweite Pflicht."_s));
        }
        Letter letter = swissLetter();
        letter.footer = { u"Aufsicht."_s };
        QVERIFY(letterHtml(letter)->contains(u"Aufsicht."_s));
    }

    void greets_data()
    {
        QTest::addColumn<Addressee>("addressee");
        QTest::addColumn<QString>("expected");
        QTest::newRow("woman") << Addressee::Woman << u"Sehr geehrte Frau Dr. Petersen,"_s;
        QTest::newRow("man") << Addressee::Man << u"Sehr geehrter Herr Dr. Petersen,"_s;
        QTest::newRow("person") << Addressee::Person << u"Guten Tag Dr. Katharina Petersen,"_s;
        QTest::newRow("company") << Addressee::Company << u"Sehr geehrte Damen und Herren,"_s;
    }
    void greets()
    {
        QFETCH(Addressee, addressee);
        QFETCH(QString, expected);
        Letter letter = germanLetter();
        letter.recipient.title = u"Dr."_s;
        letter.recipient.addressee = addressee;
        QVERIFY(letterHtml(letter)->contains(expected));
    }
};

QTEST_MAIN(TestLetterTemplate)
#include "test_letter_template.moc"
