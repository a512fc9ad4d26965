// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// Numbers and addresses of a debtor through the real program, and where an address is known from (§ 13a (1) Nr. 7 RDG).
class TestContactPointCommands : public QObject {
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
                   "K1;Peter Muster;RE1;15.04.2024;05.05.2024;1000,00\n");
        list.close();
        QCOMPARE(ctl(m_book, { u"import"_s, u"items"_s, list.fileName() }, u"2024-06-01"_s).status, 0);
    }

    void anAddressSaysWhereItIsKnownFrom()
    {
        const Ran added = ctl(m_book, { u"contact-point"_s, u"add"_s, debtor, u"--kind"_s, u"address"_s, u"--street"_s, u"Hafenweg"_s,
            u"--house-number"_s, u"3"_s, u"--postcode"_s, u"20457"_s, u"--city"_s, u"Hamburg"_s, u"--source"_s, u"inquiry"_s });
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QString id = added.json().value(u"contact_point"_s).toString();
        QCOMPARE(added.json().value(u"source"_s).toString(), u"inquiry"_s);
        QCOMPARE(added.json().value(u"country"_s).toString(), u"DE"_s);
        const QJsonObject shown = point(id);
        QCOMPARE(shown.value(u"value"_s).toString(), u"Hafenweg 3, 20457 Hamburg"_s);
        QCOMPARE(shown.value(u"source"_s).toString(), u"inquiry"_s);
        QCOMPARE(ctl(m_book, { u"contact-point"_s, u"set"_s, id, u"--source"_s, u"typed"_s, u"--state"_s, u"active"_s }).status, 0);
        QCOMPARE(point(id).value(u"source"_s).toString(), u"typed"_s);
        QCOMPARE(point(id).value(u"state"_s).toString(), u"active"_s);
        QCOMPARE(point(id).value(u"value"_s).toString(), u"Hafenweg 3, 20457 Hamburg"_s);
        QCOMPARE(ctl(m_book, { u"contact-point"_s, u"remove"_s, id }).status, 0);
        QVERIFY(point(id).isEmpty());
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no kind") << QStringList { u"add"_s, debtor, u"--value"_s, u"040 1234"_s };
        QTest::newRow("kind") << QStringList { u"add"_s, debtor, u"--kind"_s, u"pigeon"_s };
        QTest::newRow("number") << QStringList { u"add"_s, debtor, u"--kind"_s, u"phone"_s, u"--value"_s, u"x"_s };
        QTest::newRow("source") << QStringList { u"add"_s, debtor, u"--kind"_s, u"address"_s, u"--city"_s, u"Kiel"_s, u"--source"_s, u"rumour"_s };
        QTest::newRow("unknown") << QStringList { u"set"_s, u"0192f3a0-0000-7000-8000-000000000000"_s, u"--state"_s, u"bad"_s };
    }
    void refusesWithASentence()
    {
        QFETCH(QStringList, words);
        const Ran ran = ctl(m_book, QStringList { u"contact-point"_s } + words);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.trimmed().size() > 20);
        QVERIFY(ctl(m_book, { u"debtor"_s, u"show"_s, debtor }).json().value(u"contact_points"_s).toArray().isEmpty());
    }

private:
    QJsonObject point(const QString& id) const
    {
        for (const QJsonValue& one : ctl(m_book, { u"debtor"_s, u"show"_s, debtor }).json().value(u"contact_points"_s).toArray()) {
            if (one[u"contact_point"_s].toString() == id)
                return one.toObject();
        }
        return {};
    }

    static inline const QString debtor = u"F-24-000001"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

QTEST_GUILESS_MAIN(TestContactPointCommands)
#include "test_contact_point_commands.moc"
