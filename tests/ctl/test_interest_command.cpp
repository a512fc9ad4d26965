// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/programs.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const QString noBook = u"/nowhere/none.book"_s;

QStringList wordsOf(const QString& line)
{
    return QStringList { u"interest"_s } + line.split(u' ', Qt::SkipEmptyParts);
}

const QString peer = u"--principal 3089.00 --currency EUR --from 2025-04-17 --to 2026-02-20 --regime de-consumer"_s;

QByteArray oracle(const QStringList& arguments)
{
    return outputOf(u"python3"_s, QStringList { QStringLiteral(MAHNWERK_SOURCE_DIR "/tests/law/interest_oracle.py") } + arguments);
}

} // namespace

/// `mahnwerkctl interest`, which needs no book.
class TestInterestCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithTheFieldsOfTheContract()
    {
        const Ran ran = ctl(noBook, wordsOf(peer));
        QCOMPARE(ran.status, 0);
        const QJsonObject json = ran.json();
        QCOMPARE(json[u"interest"_s].toString(), u"170.84"_s);
        QCOMPARE(json[u"interest_open"_s].toString(), u"170.84"_s);
        QCOMPARE(json[u"principal_open"_s].toString(), u"3089.00"_s);
        QCOMPARE(json[u"per_day"_s].toString(), u"0.53"_s); // 3089 x 6.27 % / 365 = 0.5306
        QCOMPARE(json[u"rounding"_s].toString(), u"half-up, once"_s);
        const QJsonArray lines = json[u"lines"_s].toArray();
        QCOMPARE(lines.size(), 3);
        const QJsonObject line = lines[0].toObject();
        QCOMPARE(line[u"from"_s].toString(), u"2025-04-17"_s);
        QCOMPARE(line[u"to"_s].toString(), u"2025-06-30"_s);
        QCOMPARE(line[u"days"_s].toInt(), 75);
        QCOMPARE(line[u"principal"_s].toString(), u"3089.00"_s);
        QCOMPARE(line[u"rate_percent"_s].toString(), u"7.27"_s);
        QCOMPARE(line[u"formula"_s].toString(), u"3089.00 * 7.27 % * 75/365"_s);
        QCOMPARE(line[u"amount_exact"_s].toString(), u"46.14458219"_s);
        QVERIFY(line[u"rate_source"_s].toString().contains(u"§ 288 (1) BGB"_s));
    }

    void takesPayments()
    {
        // law.md DE-A-01 without its costs: 12.1964 until the day of payment, the rest on principal.
        const Ran ran = ctl(noBook, wordsOf(u"--principal 1000.00 --currency EUR --from 2025-12-01 --to 2026-07-31 "
                                            "--regime de-consumer --payment 2026-02-10:99.56 --payment 2026-08-01:1.00"_s));
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.json()[u"principal_open"_s].toString(), u"912.64"_s);
        QCOMPARE(ran.json()[u"interest_open"_s].toString(), u"27.16"_s);
        QCOMPARE(ran.json()[u"interest"_s].toString(), u"39.36"_s);
        QCOMPARE(ran.json()[u"payments_left_out"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"lines"_s].toArray().size(), 4);
    }

    void explainsToPeople()
    {
        QProcess process;
        process.start(ctlPath(), wordsOf(peer + u" --explain"_s));
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(u"3089.00 * 7.27 % * 75/365"_s), qPrintable(text));
        QVERIFY(text.contains(u"170.84"_s));
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const QString rest = u" --regime de-consumer"_s;
        QTest::newRow("before 2002") << u"--principal 1 --currency EUR --from 2001-12-31 --to 2002-01-31"_s + rest << u"31.12.2001"_s;
        QTest::newRow("after the last rate") << u"--principal 1 --currency EUR --from 2026-12-31 --to 2027-01-31"_s + rest << u"01.01.2027"_s;
        QTest::newRow("30 February") << u"--principal 1 --currency EUR --from 2026-02-30 --to 2026-03-31"_s + rest << u"2026-02-30"_s;
        QTest::newRow("three decimals") << u"--principal 1.001 --currency EUR --from 2026-02-01 --to 2026-03-31"_s + rest << u"1.001"_s;
        QTest::newRow("negative") << u"--principal -1.00 --currency EUR --from 2026-02-01 --to 2026-03-31"_s + rest << u"-1.00"_s;
        QTest::newRow("too much") << u"--principal 99999999999999.00 --currency EUR --from 2026-02-01 --to 2026-03-31"_s + rest << u"99999999999999.00"_s;
        QTest::newRow("yen") << u"--principal 1000 --currency JPY --from 2026-02-01 --to 2026-03-31"_s + rest << u"JPY"_s;
        QTest::newRow("no currency") << u"--principal 1000 --currency XXQ --from 2026-02-01 --to 2026-03-31"_s + rest << u"XXQ"_s;
        QTest::newRow("from after to") << u"--principal 1 --currency EUR --from 2026-02-02 --to 2026-02-01"_s + rest << u"2026-02-01"_s;
        QTest::newRow("regime") << u"--principal 1 --currency EUR --from 2026-02-01 --to 2026-03-31 --regime fr"_s << u"fr"_s;
        QTest::newRow("day count") << u"--principal 1 --currency EUR --from 2026-02-01 --to 2026-03-31 --day-count 31/30"_s + rest << u"31/30"_s;
        QTest::newRow("payment") << u"--principal 1 --currency EUR --from 2026-02-01 --to 2026-03-31 --payment 2026-02-03"_s + rest << u""_s;
        QTest::newRow("payment's day") << u"--principal 1 --currency EUR --from 2026-02-01 --to 2026-03-31 --payment 5:5"_s + rest << u"5"_s;
        QTest::newRow("setting") << u"--principal 1 --currency EUR --from 2026-02-01 --to 2026-03-31 --setting a=b"_s + rest << u"a=b"_s;
        QTest::newRow("no regime") << u"--principal 1 --currency EUR --from 2026-02-01 --to 2026-03-31"_s << u"--regime"_s;
    }
    void refusesBadInput()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        const Ran ran = ctl(noBook, wordsOf(line));
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.err.trimmed().count(u'\n'), 0);
        QVERIFY2(ran.err.contains(word), qPrintable(ran.err));
    }

    void obeysSettings()
    {
        // law.md DE-I-03: rounded in each period it is 106.76, the known wrong way.
        const QString line = u"--principal 2500.00 --currency EUR --from 2014-06-01 --to 2014-12-31 --regime de-business-old"_s;
        QCOMPARE(ctl(noBook, wordsOf(line)).json()[u"interest"_s].toString(), u"106.77"_s);
        const Ran wrong = ctl(noBook, wordsOf(line + u" --setting residual=per-segment"_s));
        QCOMPARE(wrong.json()[u"interest"_s].toString(), u"106.76"_s);
        const QString future = u"--principal 100.00 --currency EUR --from 2027-01-01 --to 2027-12-31 --regime de-consumer"_s;
        const Ran ran = ctl(noBook, wordsOf(future + u" --setting unknown_rate=extrapolate"_s));
        QCOMPARE(ran.json()[u"interest"_s].toString(), u"6.52"_s);
        QCOMPARE(ran.json()[u"lines"_s].toArray()[0].toObject()[u"rate_certainty"_s].toString(), u"extrapolated"_s);
    }

    /// To the cent, over all regimes and day counts, with payments and with periods that have no rate.
    void agreesWithAnIndependentCalculator()
    {
        REQUIRE_PROGRAM("python3");
        const QString count = qEnvironmentVariable("MAHNWERK_INTEREST_CASES", u"10000"_s);
        const QString seed = qEnvironmentVariable("MAHNWERK_INTEREST_SEED", u"2026"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cases"_s);
        const QByteArray cases = oracle({ u"cases"_s, count, seed });
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(cases) == cases.size());
        file.close();
        const QJsonArray expected = QJsonDocument::fromJson(oracle({ u"answer"_s, path })).object()[u"results"_s].toArray();
        const QJsonArray results = ctl(noBook, { u"interest"_s, u"--batch"_s, path }).json()[u"results"_s].toArray();
        QCOMPARE(expected.size(), count.toInt());
        QCOMPARE(results.size(), expected.size());
        const QList<QByteArray> lines = cases.split('\n');
        int refused = 0;
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonObject theirs = expected[i].toObject();
            const QJsonObject ours = results[i].toObject();
            refused += theirs.contains(u"error"_s) ? 1 : 0;
            for (auto field = theirs.begin(); field != theirs.end(); ++field) {
                const bool isSame = field.key() == u"error"_s ? ours.contains(u"error"_s) : ours[field.key()] == field.value();
                if (!isSame)
                    qWarning("%s", QJsonDocument(ours).toJson(QJsonDocument::Compact).constData());
                QVERIFY2(isSame, qPrintable(QString::fromUtf8(lines[i]) + u'\n' + field.key() + u' ' + field.value().toString()));
            }
        }
        QVERIFY(refused < results.size() / 5);
    }
};

QTEST_GUILESS_MAIN(TestInterestCommand)
#include "test_interest_command.moc"
