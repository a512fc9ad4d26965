// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/golden.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// A claim's account through the real program: the base case of law.md 1.4.
class TestAccountCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(u"b.book"_s);
        QCOMPARE(ctl(m_book, { u"init"_s, u"--country"_s, u"DE"_s }).status, 0);
        QFile list(m_folder->filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Kundennummer;Name;Rechnungsnummer;Rechnungsdatum;F\xC3\xA4llig am;Offener Betrag\n"
                   "K1;Peter Muster;RE1;15.11.2025;30.11.2025;1000,00\n");
        list.close();
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list.fileName() }, u"2025-12-01"_s).status, 0);
        QCOMPARE(run({ u"claim"_s, u"set"_s, claim, u"--interest-from"_s, u"2025-12-01"_s }).status, 0);
        QCOMPARE(run({ u"entry"_s, u"add"_s, claim, u"--kind"_s, u"cost"_s, u"--amount"_s, u"100.44"_s, u"--value-date"_s, u"2025-12-01"_s }).status, 0);
    }

    void aPartPaymentAndItsReversal()
    {
        const QJsonObject paid = ctl(m_book, { u"payment"_s, u"add"_s, claim, u"--amount"_s, u"200.00"_s, u"--value-date"_s, u"2026-02-10"_s }, u"2026-02-11"_s).json();
        const QJsonObject part = paid.value(u"allocations"_s).toArray().at(0).toObject();
        QCOMPARE(part.value(u"costs"_s).toString(), u"100.44"_s);
        QCOMPARE(part.value(u"interest"_s).toString(), u"12.20"_s);
        QCOMPARE(part.value(u"principal"_s).toString(), u"87.36"_s);

        const QJsonObject account = ctl(m_book, { u"claim"_s, u"account"_s, claim, u"--explain"_s }, u"2026-07-31"_s).json();
        QCOMPARE(account.value(u"total_open"_s).toString(), u"939.80"_s);
        QCOMPARE(account.value(u"interest_open"_s).toString(), u"27.16"_s);
        QCOMPARE(account.value(u"per_day"_s).toString(), u"0.16"_s);
        QCOMPARE(account.value(u"lines"_s).toArray().size(), 5);
        const QJsonObject first = account.value(u"interest"_s).toArray().at(0).toObject();
        QCOMPARE(first.value(u"formula"_s).toString(), u"1000.00 * 6.27 % * 31/365"_s);
        QCOMPARE(first.value(u"amount_exact"_s).toString(), u"5.32520548"_s);
        // The list says the same.
        const QJsonObject row = ctl(m_book, { u"claim"_s, u"list"_s }, u"2026-07-31"_s).json().value(u"claims"_s).toArray().at(0).toObject();
        QCOMPARE(row.value(u"total_open"_s).toString(), u"939.80"_s);
        QCOMPARE(row.value(u"open"_s).toString(), u"912.64"_s);

        const QString payment = paid.value(u"payment"_s).toString();
        QCOMPARE(ctl(m_book, { u"payment"_s, u"reverse"_s, payment, u"--reason"_s, u"returned"_s }, u"2026-07-31"_s).status, 0);
        QCOMPARE(ctl(m_book, { u"payment"_s, u"reverse"_s, payment, u"--reason"_s, u"again"_s }, u"2026-07-31"_s).status, 2);
        const auto total = [&](const QStringList& more, const QString& asOf) {
            return ctl(m_book, QStringList { u"claim"_s, u"account"_s, claim } + more, asOf).json().value(u"total_open"_s).toString();
        };
        QCOMPARE(total({}, u"2026-07-31"_s), u"1142.40"_s);
        QVERIFY(total({}, u"2026-07-30"_s) != u"1142.40"_s);
        QCOMPARE(total({ u"--known-on"_s, u"2026-07-30"_s }, u"2026-07-31"_s), u"939.80"_s);
        QCOMPARE(ctl(m_book, { u"verify"_s }, u"2026-07-31"_s).status, 0);
    }

    // A setting changes nothing that was posted before; what is booked later follows it, whatever its value date.
    void aChangeOfTermsLeavesWhatWasPosted()
    {
        const auto add = [&](const QString& amount, const QString& date, const QString& on) {
            return ctl(m_book, { u"payment"_s, u"add"_s, claim, u"--amount"_s, amount, u"--value-date"_s, date }, on);
        };
        QCOMPARE(add(u"200.00"_s, u"2026-02-10"_s, u"2026-02-11"_s).status, 0);
        const auto account = [&](const QStringList& more = {}) {
            return ctl(m_book, QStringList { u"claim"_s, u"account"_s, claim, u"--explain"_s } + more, u"2026-07-31"_s).json();
        };
        const auto first = [](const QJsonObject& json) { return json.value(u"allocations"_s).toArray().at(0).toObject(); };
        const QJsonObject before = account();
        QCOMPARE(before.value(u"total_open"_s).toString(), u"939.80"_s);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"set"_s, claim, u"--order"_s, u"de-497"_s, u"--regime"_s, u"fixed:10"_s }, u"2026-03-01"_s).status, 0);
        const QJsonObject after = account();
        QCOMPARE(first(after), first(before));
        QCOMPARE(after.value(u"interest_open"_s).toString(), u"43.01"_s); // 912.64 x 10 % x 172/365
        QCOMPARE(account({ u"--known-on"_s, u"2026-02-28"_s }).value(u"total_open"_s).toString(), u"939.80"_s);
        // By the new order: interest waits.
        const QJsonObject late = add(u"50.00"_s, u"2026-02-28"_s, u"2026-03-02"_s).json();
        QCOMPARE(late.value(u"allocations"_s).toArray().at(0).toObject().value(u"interest"_s).toString(), u"0.00"_s);
        QCOMPARE(ctl(m_book, { u"verify"_s }, u"2026-07-31"_s).status, 0);
        // The list says what the statement says.
        const QJsonObject row = ctl(m_book, { u"claim"_s, u"list"_s }, u"2026-07-31"_s).json().value(u"claims"_s).toArray().at(0).toObject();
        QCOMPARE(row.value(u"total_open"_s), account().value(u"total_open"_s));
        // Wrong from the beginning: all of it anew.
        QCOMPARE(ctl(m_book, { u"claim"_s, u"set"_s, claim, u"--regime"_s, u"fixed:12"_s, u"--from-start"_s }, u"2026-03-03"_s).status, 0);
        QCOMPARE(first(account()).value(u"interest"_s).toString(), u"0.00"_s); // de-497: interest is last
        QCOMPARE(first(account()).value(u"principal"_s).toString(), u"99.56"_s);
        QCOMPARE(ctl(m_book, { u"verify"_s }, u"2026-07-31"_s).status, 0);
    }

    void aTableIsTheSameEveryTime()
    {
        const QString one = m_folder->filePath(u"1.csv"_s);
        const QString other = m_folder->filePath(u"2.csv"_s);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"account"_s, u"F-26-000001"_s, u"--csv"_s, one }, u"2026-07-31"_s).status, 2); // no such case
        QCOMPARE(ctl(m_book, { u"claim"_s, u"account"_s, u"F-25-000001"_s, u"--csv"_s, one }, u"2026-07-31"_s).status, 0);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"account"_s, u"F-25-000001"_s, u"--csv"_s, other }, u"2026-07-31"_s).status, 0);
        QFile a(one), b(other);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        const QByteArray bytes = a.readAll();
        QVERIFY(bytes.contains("1000.00 * 6.27 % * 31/365"));
        QCOMPARE(b.readAll(), bytes);
    }

    // The book's bytes in whatever language, zone, home and folder somebody asks: nothing of the machine is in them.
    void isTheSameOnEveryMachine()
    {
        QCOMPARE(run({ u"payment"_s, u"add"_s, claim, u"--amount"_s, u"200.00"_s, u"--value-date"_s, u"2026-01-10"_s }).status, 0);
        QCOMPARE(run({ u"claim"_s, u"set"_s, claim, u"--day-count"_s, u"30e360"_s }).status, 0);
        const auto asked = [&](const QStringList& words, const QMap<QString, QString>& variables) {
            const QString book = m_folder->filePath(u"elsewhere-"_s + QString::number(++m_copies) + u".book"_s);
            QFile::copy(m_book, book);
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (auto variable = variables.begin(); variable != variables.end(); ++variable)
                environment.insert(variable.key(), variable.value());
            process.setProcessEnvironment(environment);
            process.setWorkingDirectory(m_folder->path());
            process.start(ctlPath(), QStringList { u"--book"_s, book, u"--json"_s, u"--as-of"_s, u"2026-07-31"_s } + words);
            process.waitForFinished(60'000);
            return process.readAllStandardOutput();
        };
        const QString csv = m_folder->filePath(u"s.csv"_s);
        const auto tableFrom = [&](const QMap<QString, QString>& variables) {
            asked({ u"claim"_s, u"account"_s, u"F-25-000001"_s, u"--csv"_s, csv }, variables);
            QFile file(csv);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QStringList explained { u"claim"_s, u"account"_s, u"F-25-000001"_s, u"--explain"_s };
        const QByteArray json = asked(explained, {});
        const QByteArray table = tableFrom({});
        QVERIFY(!json.isEmpty() && !table.isEmpty());
        for (const QMap<QString, QString>& machine : { QMap<QString, QString> { { u"LC_ALL"_s, u"de_CH.UTF-8"_s }, { u"LANG"_s, u"de_CH.UTF-8"_s }, { u"TZ"_s, u"Pacific/Auckland"_s } },
                 QMap<QString, QString> { { u"LC_ALL"_s, u"tr_TR.UTF-8"_s }, { u"LANGUAGE"_s, u"tr"_s }, { u"TZ"_s, u"America/Adak"_s }, { u"HOME"_s, m_folder->path() } },
                 QMap<QString, QString> { { u"LC_ALL"_s, u"POSIX"_s }, { u"QT_HASH_SEED"_s, u"0"_s }, { u"TZ"_s, u""_s } } }) {
            QCOMPARE(asked(explained, machine), json);
            QCOMPARE(tableFrom(machine), table);
        }
        // And today as in any year: only ids are the book's own.
        static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
        QCOMPARE(differenceFromGolden(QString::fromUtf8(json).replace(id, u"ID"_s), u"accounts/explained.json"_s), QString());
        QCOMPARE(differenceFromGolden(QString::fromUtf8(table), u"accounts/explained.csv"_s), QString());
    }

    // All that a debtor owes: case by case, in every form.
    void aDebtorsCases()
    {
        QFile list(m_folder->filePath(u"more.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Kundennummer;Name;Rechnungsnummer;Rechnungsdatum;F\xC3\xA4llig am;Offener Betrag;W\xC3\xA4hrung\n"
                   "K1;Peter Muster;RE2;15.11.2025;30.11.2025;50,00;CHF\n");
        list.close();
        QCOMPARE(run({ u"import"_s, u"items"_s, list.fileName() }).status, 0);
        const QString pdf = m_folder->filePath(u"d.pdf"_s);
        const QString csv = m_folder->filePath(u"d.csv"_s);
        const Ran ran = run({ u"claim"_s, u"account"_s, u"Muster"_s, u"--explain"_s, u"--pdf"_s, pdf, u"--csv"_s, csv });
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonArray cases = ran.json().value(u"cases"_s).toArray();
        QCOMPARE(cases.size(), 2);
        QStringList currencies;
        for (const QJsonValue& one : cases)
            currencies += one[u"currency"_s].toString();
        currencies.sort();
        QCOMPARE(currencies, (QStringList { u"CHF"_s, u"EUR"_s }));
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray rows = table.readAll();
        QVERIFY(rows.contains("\"RE1\"") && rows.contains("\"RE2\""));
        QVERIFY(QFileInfo(pdf).size() > 1'000);
    }

    void refusesWithASentenceAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named"); // the sentence says what does not fit
        const auto entry = [](const QStringList& more) { return QStringList { u"entry"_s, u"add"_s, claim } + more; };
        const auto paid = [](const QString& amount, const QString& date) {
            return QStringList { u"payment"_s, u"add"_s, claim, u"--amount"_s, amount, u"--value-date"_s, date };
        };
        QTest::newRow("three decimals") << entry({ u"--kind"_s, u"cost"_s, u"--amount"_s, u"1.005"_s }) << u"1.005"_s;
        QTest::newRow("negative") << entry({ u"--kind"_s, u"cost"_s, u"--amount"_s, u"-5"_s }) << u"-5"_s;
        QTest::newRow("negative principal") << entry({ u"--kind"_s, u"principal"_s, u"--amount"_s, u"-1000.00"_s }) << u"-1000.00"_s;
        QTest::newRow("30 February") << entry({ u"--kind"_s, u"cost"_s, u"--amount"_s, u"5"_s, u"--value-date"_s, u"2026-02-30"_s }) << u"2026-02-30"_s;
        QTest::newRow("kind") << entry({ u"--kind"_s, u"gift"_s, u"--amount"_s, u"5"_s }) << u"gift"_s;
        QTest::newRow("interest before 2002") << entry({ u"--kind"_s, u"principal"_s, u"--amount"_s, u"5"_s, u"--bears-interest-from"_s, u"2001-06-01"_s }) << u"01.06.2001"_s;
        QTest::newRow("costs before 2002") << entry({ u"--kind"_s, u"court-cost"_s, u"--amount"_s, u"5"_s, u"--bears-interest-from"_s, u"2001-06-01"_s }) << u"31.12.2001"_s;
        QTest::newRow("payment, three decimals") << paid(u"1.005"_s, u"2026-01-05"_s) << u"1.005"_s;
        QTest::newRow("payment, negative") << paid(u"-5"_s, u"2026-01-05"_s) << u"-5"_s;
        QTest::newRow("payment, 30 February") << paid(u"5"_s, u"2026-02-30"_s) << u"2026-02-30"_s;
        QTest::newRow("setting") << QStringList { u"claim"_s, u"set"_s, claim, u"--setting"_s, u"residual=away"_s } << u"away"_s;
        QTest::newRow("regime") << QStringList { u"claim"_s, u"set"_s, claim, u"--regime"_s, u"mars"_s } << u"mars"_s;
        QTest::newRow("start before 2002") << QStringList { u"claim"_s, u"set"_s, claim, u"--interest-from"_s, u"2001-12-31"_s } << u"31.12.2001"_s;
        QTest::newRow("reason") << QStringList { u"entry"_s, u"reverse"_s, u"01a20148-c7f7-7000-bb0a-c174d205d3c5"_s, u"--reason"_s, u"x"_s } << u"01a20148"_s;
        QTest::newRow("rates") << QStringList { u"import"_s, u"rates"_s, u"/does/not/exist"_s } << u"/does/not/exist"_s;
    }
    void refusesWithASentenceAndChangesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const QByteArray before = run({ u"claim"_s, u"account"_s, claim, u"--explain"_s }).out;
        const Ran ran = run(words);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(named), qPrintable(ran.err));
        QVERIFY(ran.err.trimmed().size() > 20);
        QCOMPARE(run({ u"claim"_s, u"account"_s, claim, u"--explain"_s }).out, before);
    }

    // A table with a gap, an overlap or a bad line: the line is named, and what was known stays.
    void ratesThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("named");
        QTest::newRow("a gap to what is known") << QByteArray("2027-02-01;2027-06-30;1.77;published;test\n") << u"Line "_s;
        QTest::newRow("a gap inside") << QByteArray("2027-01-01;2027-06-30;1.77;published;test\n2027-07-02;2027-12-31;1.77;published;test\n") << u"Line 2 of the table of rates does not fit: days before it have no rate."_s;
        QTest::newRow("an overlap") << QByteArray("2027-01-01;2027-06-30;1.77;published;test\n2027-06-30;2027-12-31;1.77;published;test\n") << u"Line 2 of the table of rates does not fit: days of it have a rate already."_s;
        QTest::newRow("30 February") << QByteArray("2027-01-01;2027-02-30;1.77;published;test\n") << u"Line 1 of the table of rates does not fit: a date"_s;
        QTest::newRow("a comma") << QByteArray("2027-01-01;2027-06-30;1,77;published;test\n") << u"Line 1 of the table of rates does not fit: the rate"_s;
    }
    void ratesThatDoNotFit()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, named);
        const auto known = [&] { return ctl(m_book, { u"claim"_s, u"account"_s, claim }, u"2027-01-05"_s).err; };
        const QString before = known();
        QVERIFY(before.contains(u"01.01.2027"_s));
        QFile rates(m_folder->filePath(u"rates.csv"_s));
        QVERIFY(rates.open(QIODevice::WriteOnly));
        rates.write(table);
        rates.close();
        const Ran ran = run({ u"import"_s, u"rates"_s, rates.fileName() });
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(named), qPrintable(ran.err));
        QCOMPARE(known(), before);
    }

    // Rate and order of a claim from a list are the first of the tables of the creditor's country.
    void newClaimsFollowTheirCountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("order");
        QTest::newRow("Germany") << u"DE"_s << u"de-consumer"_s << u"de-367"_s;
        QTest::newRow("Switzerland") << u"CH"_s << u"ch"_s << u"ch-85"_s;
        QTest::newRow("Austria") << u"AT"_s << u"at-consumer"_s << u"at-1416"_s;
    }
    void newClaimsFollowTheirCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, regime);
        QFETCH(QString, order);
        const QString book = m_folder->filePath(u"other.book"_s);
        QCOMPARE(ctl(book, { u"init"_s, u"--country"_s, country }).status, 0);
        QCOMPARE(ctl(book, { u"import"_s, u"items"_s, m_folder->filePath(u"list.csv"_s) }, u"2025-12-01"_s).status, 0);
        const QJsonObject account = ctl(book, { u"claim"_s, u"account"_s, claim, u"--explain"_s }, u"2026-02-01"_s).json();
        QCOMPARE(account.value(u"regime"_s).toString(), regime);
        QCOMPARE(account.value(u"order"_s).toString(), order);
    }

    // A claim in yen is kept, but bears no interest: the currency has no cents to round to.
    void aCurrencyWithoutCentsBearsNoInterest()
    {
        QFile list(m_folder->filePath(u"yen.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Kundennummer;Name;Rechnungsnummer;Rechnungsdatum;F\xC3\xA4llig am;Offener Betrag;W\xC3\xA4hrung\n"
                   "K2;Eva Beispiel;RE9;15.11.2025;30.11.2025;100000;JPY\n");
        list.close();
        QCOMPARE(run({ u"import"_s, u"items"_s, list.fileName() }).status, 0);
        const QString yen = u"F-26-000001/1"_s;
        const QByteArray before = run({ u"claim"_s, u"account"_s, yen, u"--explain"_s }).out;
        const QJsonObject account = QJsonDocument::fromJson(before).object();
        QCOMPARE(account.value(u"currency"_s).toString(), u"JPY"_s);
        QCOMPARE(account.value(u"interest_open"_s).toString(), u"0"_s);
        QCOMPARE(account.value(u"regime"_s).toString(), QString());
        const Ran ran = run({ u"claim"_s, u"set"_s, yen, u"--regime"_s, u"de-consumer"_s });
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(u"JPY"_s), qPrintable(ran.err));
        QCOMPARE(run({ u"claim"_s, u"account"_s, yen, u"--explain"_s }).out, before);
        QCOMPARE(run({ u"entry"_s, u"add"_s, yen, u"--kind"_s, u"cost"_s, u"--amount"_s, u"5.50"_s }).status, 2);
    }

    // What whoever sets the terms should know is said, and nothing is changed for it.
    void hintsStandBesideTheTerms()
    {
        const auto hints = [&](const QStringList& words) {
            return run(QStringList { u"claim"_s, u"set"_s, claim } + words).json().value(u"hints"_s).toArray();
        };
        QVERIFY(hints({ u"--order"_s, u"de-367"_s }).isEmpty());
        const QJsonArray loan = hints({ u"--order"_s, u"de-497"_s });
        QCOMPARE(loan.size(), 1);
        QVERIFY2(loan.at(0).toString().contains(u"§ 497 (2) BGB"_s), qPrintable(loan.at(0).toString()));
        QVERIFY(hints({ u"--order"_s, u"de-367"_s, u"--regime"_s, u"de-business"_s, u"--arose"_s, u"2014-07-29"_s }).isEmpty());
        const QJsonArray old = hints({ u"--arose"_s, u"2014-07-28"_s });
        QCOMPARE(old.size(), 1);
        QVERIFY2(old.at(0).toString().contains(u"de-business-old"_s), qPrintable(old.at(0).toString()));
        QVERIFY(hints({ u"--regime"_s, u"de-business-old"_s }).isEmpty());
    }

    // law.md 1.5: paper and postage; more is booked if somebody insists, and said.
    void aReminderFeeAboveWhatCourtsAccept()
    {
        const auto limit = [&](const QString& amount, const QString& kind) {
            const Ran ran = run({ u"entry"_s, u"add"_s, claim, u"--kind"_s, kind, u"--amount"_s, amount });
            return ran.status == 0 ? ran.json().value(u"limit"_s).toString(u"none"_s) : ran.err;
        };
        QCOMPARE(limit(u"3.00"_s, u"dunning-fee"_s), u"none"_s);
        QCOMPARE(limit(u"3.01"_s, u"dunning-fee"_s), u"3.00"_s);
        QCOMPARE(limit(u"10.00"_s, u"cost"_s), u"none"_s);
    }

    // Before the first and after the last known base rate: the missing period is named.
    void aRateThatIsNotKnown()
    {
        const Ran ran = ctl(m_book, { u"claim"_s, u"account"_s, claim }, u"2027-01-05"_s);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(u"2027"_s), qPrintable(ran.err));
        QFile rates(m_folder->filePath(u"rates.csv"_s));
        QVERIFY(rates.open(QIODevice::WriteOnly));
        rates.write("2027-01-01;2027-06-30;1.77;published;test\n");
        rates.close();
        const Ran brought = ctl(m_book, { u"import"_s, u"rates"_s, rates.fileName() }, u"2027-01-05"_s);
        QVERIFY2(brought.status == 0, qPrintable(brought.err));
        QCOMPARE(brought.json().value(u"known_until"_s).toString(), u"2027-06-30"_s);
        QCOMPARE(ctl(m_book, { u"claim"_s, u"account"_s, claim }, u"2027-01-05"_s).status, 0);
        QCOMPARE(ctl(m_book, { u"verify"_s }, u"2027-01-05"_s).status, 0);
    }

private:
    Ran run(const QStringList& words) const { return ctl(m_book, words, u"2026-02-01"_s); }

    static inline const QString claim = u"F-25-000001/1"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "test_account_commands.moc"
