// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/storage/rows.h"
#include "core/sync/team_membership.h"
#include "core/sync/team_sync.h"
#include "tests/support/book_fixture.h"
#include "tests/support/private_postgres.h"
#include "tests/support/tcp_proxy.h"
#include "tests/support/workplace.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/team/team_page.h"

#include <QLabel>
#include <QSettings>

using namespace mahnwerk;

/// Three desktops and one server; the cable of one is cut. All log a call and book a payment, then the cable is back.
class TestTeamOfThree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_postgres.start(); !why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
        QSettings().clear();
        Preferences preferences;
        preferences.locale = Locale::fromCode(u"de-CH");
        preferences.apply();
        m_postgres.sql(u"CREATE DATABASE team"_s, u"postgres"_s, u"postgres"_s);
        const auto admin = must(PostgresServer::connect(m_postgres.dsn(), Transport::Verified));
        must(admin->setUp());
        must(admin->addTeam(u"Zürich"_s));
        const quint16 port = freePort();
        m_cable = std::make_unique<TcpProxy>(port, m_postgres.port());
        m_fixture.add({ .debtor = u"Keller"_s, .due = u"2026-10-01"_s });
        for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s }) {
            m_postgres.sql(u"CREATE ROLE %1 LOGIN; GRANT mahnwerk_agent TO %1"_s.arg(login));
            must(admin->addMember(login, u"Zürich"_s, true));
            const QString path = pathOf(login);
            const auto book = must(login == u"anna"_s ? Book::open(path, { .user = login, .clock = m_fixture.clock })
                                                      : Book::create(path, { .user = login, .clock = m_fixture.clock }));
            const QString dsn = login == u"beat"_s ? u"host=127.0.0.1 port=%1 user=beat dbname=team sslmode=disable"_s.arg(port) : m_postgres.dsn(login);
            const auto server = must(PostgresServer::connect(dsn, Transport::Weak));
            must(TeamSync(*book, *server).join(u"Zürich"_s));
            must(rememberMembership(*book, { dsn, Transport::Weak }));
        }
        for (const QString& login : { u"anna"_s, u"beat"_s, u"carla"_s })
            m_places.push_back(std::make_unique<Workplace>(pathOf(login), login, m_fixture.clock));
        for (const auto& place : m_places)
            QTRY_COMPARE_WITH_TIMEOUT(place->sync(), u"Team Zürich · aktuell"_s, aWhile);
    }

    void cleanupTestCase() { m_places.clear(); }

    void workGoesOnWithoutTheCable()
    {
        m_cable->set(TcpProxy::Line::Down);
        QTRY_VERIFY2_WITH_TIMEOUT(m_places[1]->sync().startsWith(u"offline seit"_s), qPrintable(m_places[1]->sync()), aWhile);
        for (size_t i = 0; i < m_places.size(); ++i) {
            const Workplace& place = *m_places[i];
            place.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&place.window()));
            m_places[i]->desktop.openCase(theCase(place.book()));
            place.key(Qt::Key_N);
            QTest::keyClicks(QApplication::focusWidget(), u"%1 hat angerufen"_s.arg(place.book().user()));
            place.key(Qt::Key_Return, Qt::ControlModifier);
            place.key(Qt::Key_Z);
            QTest::keyClicks(QApplication::focusWidget(), QString::number(10 * (i + 1)));
            place.key(Qt::Key_F8);
            QCOMPARE(must(caseView(place.book(), theCase(place.book()))).lastPayment.minor(), static_cast<qint64>(1'000 * (i + 1)));
        }
        // Anna and Beat know better than each other who the lawyer is.
        represent(m_places[1]->book(), u"RA Brunner"_s);
        represent(m_places[0]->book(), u"RA Amsler"_s);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(0), 0, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(waiting(2), 0, aWhile);
        QCOMPARE(waiting(1), 3);
        QVERIFY2(m_places[1]->sync().contains(u"3 warten"_s), qPrintable(m_places[1]->sync()));
    }

    void everythingIsEverywhereInOneOrder()
    {
        m_cable->set(TcpProxy::Line::Good);
        for (size_t i = 0; i < m_places.size(); ++i)
            QTRY_COMPARE_WITH_TIMEOUT(payments(i), QStringList({ u"1000"_s, u"2000"_s, u"3000"_s }), aWhile);
        for (size_t i = 0; i < m_places.size(); ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(order(i), order(0), aWhile);
            QCOMPARE(waiting(i), 0);
            QStringList calls;
            for (const TimelineItem& item : must(caseView(m_places[i]->book(), theCase(m_places[i]->book()))).timeline) {
                if (item.kind == TimelineKind::Note)
                    calls += item.text;
            }
            calls.sort();
            QCOMPARE(calls, QStringList({ u"anna hat angerufen"_s, u"beat hat angerufen"_s, u"carla hat angerufen"_s }));
            QCOMPARE(must(caseView(m_places[i]->book(), theCase(m_places[i]->book()))).total, must(caseView(m_places[0]->book(), theCase(m_places[0]->book()))).total);
        }
        // As the server numbered them, without a gap.
        const QString logged = m_postgres.sql(u"SELECT string_agg(seq || ' ' || txn, E'\\n' ORDER BY seq) FROM mahnwerk.change_log WHERE stream = 1"_s);
        QVERIFY2(logged.endsWith(order(0)), qPrintable(logged + u"\n\n"_s + order(0)));
    }

    void theConflictIsSaidInWords()
    {
        for (const auto& place : m_places) {
            QTRY_COMPARE_WITH_TIMEOUT(place->sync(), u"Team Zürich · 1 zu entscheiden"_s, aWhile);
            QCOMPARE(must(rows<Debtor>(place->book().database(), u"LIMIT 1"_s)).front().representedBy, u"RA Amsler"_s);
        }
        const Workplace& carla = *m_places[2];
        carla.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&carla.window()));
        m_places[2]->desktop.openTeam();
        QCOMPARE(carla.find<ListView>(u"teamConflicts"_s)->model()->rowCount(), 1);
        QStringList words;
        for (const QLabel* label : carla.find<TeamPage>()->findChildren<QLabel*>())
            words += label->isVisible() ? label->text() : QString();
        const QString said = words.join(u'\n');
        for (const QString& part : { u"RA Amsler"_s, u"RA Brunner"_s, u"beat"_s, u"Keller"_s })
            QVERIFY2(said.contains(part), qPrintable(part + u" is missing: "_s + said));
        // One decides, and it is decided for all.
        carla.find<ListView>(u"teamConflicts"_s)->setFocus();
        carla.key(Qt::Key_2);
        for (const auto& place : m_places) {
            QTRY_COMPARE_WITH_TIMEOUT(must(rows<Debtor>(place->book().database(), u"LIMIT 1"_s)).front().representedBy, u"RA Brunner"_s, aWhile);
            QTRY_COMPARE_WITH_TIMEOUT(place->sync(), u"Team Zürich · aktuell"_s, aWhile);
        }
    }

private:
    QString pathOf(const QString& login) const { return login == u"anna"_s ? m_fixture.path : m_fixture.folder.filePath(login + u".book"_s); }
    static Key<Case> theCase(Book& book) { return must(rows<Case>(book.database(), u"LIMIT 1"_s)).front().key; }
    static void represent(Book& book, const QString& by)
    {
        Debtor debtor = must(rows<Debtor>(book.database(), u"LIMIT 1"_s)).front();
        debtor.representedBy = by;
        must(editDebtor(book, debtor));
    }
    int waiting(size_t place) { return static_cast<int>(must(syncStatus(m_places[place]->book())).outbox.waiting); }
    QStringList payments(size_t place)
    {
        QStringList amounts;
        for (const Payment& payment : must(rows<Payment>(m_places[place]->book().database(), u"ORDER BY amount"_s)))
            amounts += QString::number(payment.amount.minor());
        return amounts;
    }
    /// What the book knows of the team's log since the first copies: number and transaction.
    QString order(size_t place)
    {
        QSqlQuery query = must(m_places[place]->book().database().query(
            u"SELECT seq, id FROM change_set WHERE stream = 1 AND seq > 1 AND operation <> 'sync' ORDER BY seq"_s));
        QStringList lines;
        while (query.next())
            lines += QString(query.value(0).toString() + u' ' + Uuid::fromBytes(query.value(1).toByteArray()).toString());
        return lines.join(u'\n');
    }

    PrivatePostgres m_postgres;
    BookFixture m_fixture { u"2026-11-23"_s };
    std::unique_ptr<TcpProxy> m_cable;
    std::vector<std::unique_ptr<Workplace>> m_places;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-test-team-of-three"_s);
    TestTeamOfThree test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_team_of_three.moc"
