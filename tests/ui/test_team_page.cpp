// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/storage/rows.h"
#include "core/sync/postgres_server.h"
#include "core/sync/team_sync.h"
#include "tests/support/book_fixture.h"
#include "tests/support/private_postgres.h"
#include "tests/support/workplace.h"
#include "ui/case/case_list.h"
#include "ui/case/case_list_page.h"
#include "ui/case/case_page.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window.h"
#include "ui/team/team_page.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

class TestTeamPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_postgres.start(); !why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
        m_postgres.sql(u"CREATE DATABASE team"_s, u"postgres"_s, u"postgres"_s);
        const auto admin = must(PostgresServer::connect(m_postgres.dsn(), Transport::Verified));
        must(admin->setUp());
        must(admin->addTeam(u"Zürich"_s));
        for (const QString& login : { u"anna"_s, u"beat"_s }) {
            m_postgres.sql(u"CREATE ROLE %1 LOGIN"_s.arg(login));
            m_postgres.sql(u"GRANT mahnwerk_agent TO %1"_s.arg(login));
            must(admin->addMember(login, u"Zürich"_s, true));
        }
        QSettings().clear();
        Preferences preferences;
        preferences.locale = Locale::fromCode(u"en-CH");
        preferences.apply();
        m_fixture = std::make_unique<BookFixture>(u"2026-11-23");
        m_fixture->add({ .debtor = u"Keller"_s, .due = u"2026-10-01"_s });
        m_anna = std::make_unique<Workplace>(m_fixture->path, u"anna"_s, m_fixture->clock);
    }

    void cleanupTestCase()
    {
        m_beat.reset();
        QElapsedTimer timer;
        timer.start();
        m_anna.reset();
        QVERIFY2(timer.elapsed() < 3'000, "quitting waits for the team");
        m_postgres.stop();
    }

    void theFormSaysWhatIsMissing()
    {
        QVERIFY(m_anna->sync().contains(u"on this computer only"_s));
        auto* link = m_anna->find<IconLink>(u"syncState"_s);
        QCOMPARE(link->accessibleName(), m_anna->sync());
        link->setFocus();
        m_anna->key(Qt::Key_Return);
        QCOMPARE(m_anna->window().currentPage(), m_anna->find<TeamPage>());
        auto* host = m_anna->find<QLineEdit>(u"teamHost"_s);
        QTRY_VERIFY(host->hasFocus());
        QVERIFY(!host->accessibleName().isEmpty());
        m_anna->key(Qt::Key_F8);
        QVERIFY(static_cast<Field*>(host->parentWidget())->error().contains(u"server is missing"_s));
        QVERIFY(host->hasFocus());
        m_anna->type(u"teamAuthority"_s, u"/no/such/ca.pem"_s);
        m_anna->key(Qt::Key_F8);
        QVERIFY(static_cast<Field*>(m_anna->find<QLineEdit>(u"teamAuthority"_s)->parentWidget())->error().contains(u"no such file"_s));
        m_anna->find<QLineEdit>(u"teamAuthority"_s)->clear();
        // Less than a checked certificate is chosen, and warned of.
        auto* unchecked = m_anna->find<QCheckBox>(u"teamUnchecked"_s);
        auto* warning = m_anna->find<QWidget>(u"teamUncheckedWarning"_s);
        QVERIFY(!warning->isVisible());
        unchecked->setFocus();
        m_anna->key(Qt::Key_Space);
        QVERIFY(warning->isVisible());
        m_anna->key(Qt::Key_Space);
        QVERIFY(!unchecked->isChecked());
    }

    void aWrongAddressIsSaidInASentence()
    {
        auto* answer = m_anna->find<Banner>(u"teamAnswer"_s);
        m_anna->type(u"teamHost"_s, m_postgres.folder());
        m_anna->type(u"teamPort"_s, u"1"_s);
        m_anna->type(u"teamDatabase"_s, u"team"_s);
        m_anna->type(u"teamUser"_s, u"anna"_s);
        m_anna->find<QAction>(u"testTeam"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(u"cannot be reached"_s), aWhile);
        m_anna->type(u"teamPort"_s, QString::number(m_postgres.port()));
        QVERIFY(!answer->isVisible());
        m_anna->find<QAction>(u"testTeam"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(u"Zürich"_s), aWhile);
        QCOMPARE(m_anna->find<QLineEdit>(u"teamName"_s)->text(), u"Zürich"_s);
    }

    void joinsByTheForm()
    {
        m_anna->find<QLineEdit>(u"teamName"_s)->setFocus();
        m_anna->key(Qt::Key_F8);
        auto* question = m_anna->find<Banner>(u"joinQuestion"_s);
        QVERIFY(question->isVisible());
        m_anna->key(Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        m_anna->type(u"teamName"_s, u"Bern"_s);
        m_anna->key(Qt::Key_F8);
        m_anna->key(Qt::Key_Space); // the button that says yes
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->find<Banner>(u"teamAnswer"_s)->text().contains(u"do not belong"_s), aWhile);
        QVERIFY(m_anna->find<QLineEdit>(u"teamName"_s)->hasFocus());
        m_anna->find<QLineEdit>(u"teamName"_s)->setText(u"Zürich"_s);
        m_anna->key(Qt::Key_F8);
        m_anna->key(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->sync(), u"Team Zürich · up to date"_s, aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->find<StatusLine>()->text().contains(u"belongs to the team"_s), aWhile);
        QCOMPARE(m_anna->window().currentPage(), m_anna->find<TeamPage>());
        QVERIFY(!m_anna->find<QWidget>(u"teamForm"_s)->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&m_anna->window()));
        QVERIFY(m_anna->find<Label>(u"noConflicts"_s)->isVisible());
    }

    void whatOthersDoAppears()
    {
        const QString path = m_fixture->folder.filePath(u"beat.book"_s);
        m_beat = must(Book::create(path, { .user = u"beat"_s, .clock = m_fixture->clock }));
        m_beats = must(PostgresServer::connect(m_postgres.dsn(u"beat"_s), Transport::Verified));
        must(TeamSync(*m_beat, *m_beats).join(u"Zürich"_s));
        m_anna->desktop.openCase(theCase(m_anna->book()));
        RecordedPayment paid = must(addPayment(*m_beat, { .caseKey = theCase(*m_beat), .amount = Money(2'500, Currency::chf()), .valueDate = m_beat->today() }));
        QVERIFY(!paid.payment.isNull());
        QElapsedTimer timer;
        timer.start();
        must(TeamSync(*m_beat, *m_beats).once());
        QTRY_COMPARE_WITH_TIMEOUT(must(caseView(m_anna->book(), theCase(m_anna->book()))).lastPayment.minor(), 2'500, aWhile);
        qInfo("arrived after %lld ms", timer.elapsed());
        m_anna->desktop.openTeam();
    }

    void worksWithoutTheServer()
    {
        m_postgres.stop(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->sync().startsWith(u"offline since"_s), aWhile);
        QVERIFY(m_anna->find<Banner>(u"teamTrouble"_s)->text().contains(u"does not answer"_s));
        must(addNote(m_anna->book(), theCase(m_anna->book()), u"offline"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_anna->sync().contains(u"1 waiting"_s), aWhile);
        auto* waiting = m_anna->find<ListView>(u"teamWaiting"_s);
        QCOMPARE(waiting->model()->rowCount(), 1);
        QVERIFY(waiting->isVisible());
        QVERIFY(m_postgres.launch().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->sync(), u"Team Zürich · up to date"_s, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(waiting->model()->rowCount(), 0, aWhile);
        QVERIFY(!m_anna->find<Banner>(u"teamTrouble"_s)->isVisible());
        m_beats = must(PostgresServer::connect(m_postgres.dsn(u"beat"_s), Transport::Verified));
        must(TeamSync(*m_beat, *m_beats).once());
        QCOMPARE(must(caseView(*m_beat, theCase(*m_beat))).timeline.front().text, u"offline"_s);
    }

    void decidesByKeyboard()
    {
        quarrel();
        auto* list = m_anna->find<ListView>(u"teamConflicts"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->sync(), u"Team Zürich · 1 to decide"_s, aWhile);
        // The case says so and leads there.
        m_anna->desktop.openCase(theCase(m_anna->book()));
        auto* banner = m_anna->find<Banner>(u"conflictBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"RA Amsler"_s) && banner->text().contains(u"RA Brunner"_s), qPrintable(banner->text()));
        banner->findChild<Button*>(u"decideConflict"_s)->click();
        QCOMPARE(m_anna->window().currentPage(), m_anna->find<TeamPage>());
        QTRY_VERIFY(list->hasFocus());
        const QString stands = m_anna->find<Label>(u"conflictStands"_s)->text();
        const QString other = m_anna->find<Label>(u"conflictNotTaken"_s)->text();
        QVERIFY(stands != other);
        m_anna->key(Qt::Key_2);
        QCOMPARE(representedBy(m_anna->book()), other);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(m_anna->find<StatusLine>()->text().contains(u"decided"_s));
        m_anna->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(representedBy(m_anna->book()), stands);
        list->setFocus();
        m_anna->key(Qt::Key_3);
        QCOMPARE(representedBy(m_anna->book()), stands);
        QVERIFY(must(caseView(m_anna->book(), theCase(m_anna->book()))).timeline.front().text.contains(other));
        QTRY_COMPARE_WITH_TIMEOUT(m_anna->sync(), u"Team Zürich · up to date"_s, aWhile);
        must(TeamSync(*m_beat, *m_beats).once());
        QCOMPARE(must(syncStatus(*m_beat)).conflicts, 0);
        QCOMPARE(representedBy(*m_beat), stands);
        QVERIFY(!banner->isVisible());
    }

    /// Whom a colleague has on the line is shown, and passed over by "next case".
    void whoIsOnTheLineIsPassedOver()
    {
        m_fixture->add({ .debtor = u"Meier"_s, .due = u"2026-09-01"_s });
        m_fixture->add({ .debtor = u"Zeller"_s, .due = u"2026-08-01"_s });
        auto* page = m_anna->find<CaseListPage>();
        m_anna->window().goTo(*page);
        CaseList& list = *page->list();
        QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), 3, aWhile);
        list.sort(static_cast<int>(CaseSort::Debtor), Qt::AscendingOrder);
        const auto meier = must(caseView(m_anna->book(), list.caseAt(1))).debtor;
        QCOMPARE(meier.name, u"Meier"_s);
        m_beats = must(PostgresServer::connect(m_postgres.dsn(u"beat"_s), Transport::Verified));
        must(TeamSync(*m_beat, *m_beats).once());
        QVERIFY(must(m_beats->takeLease(1, meier.id.uuid)));
        m_beats->announce(1);
        QTRY_COMPARE_WITH_TIMEOUT(list.cell(1, 0).caption, u"on the line with beat"_s, aWhile);
        QCOMPARE(list.cell(1, 0).iconName, u"phone"_s);
        QVERIFY(list.cell(0, 0).iconName.isEmpty());

        const auto shown = [this] { return qobject_cast<CasePage*>(m_anna->window().currentPage())->title(); };
        m_anna->desktop.openCase(list.caseAt(0));
        QCOMPARE(shown(), u"Keller"_s);
        m_anna->key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(shown(), u"Zeller"_s);
        QVERIFY2(m_anna->find<StatusLine>()->text().contains(u"1 case passed over"_s), qPrintable(m_anna->find<StatusLine>()->text()));
        m_anna->key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(shown(), u"Zeller"_s);
        QVERIFY(m_anna->find<StatusLine>()->text().contains(u"last case"_s));
        // Opened all the same, the case says it.
        m_anna->desktop.openCase(list.caseAt(1));
        auto* band = m_anna->window().currentPage()->findChild<Banner*>(u"lineBanner"_s);
        QVERIFY2(band->isVisible() && band->text().contains(u"beat has this debtor on the line"_s), qPrintable(band->text()));
        QVERIFY(!m_anna->window().currentPage()->findChild<QAction*>(u"onTheLine"_s)->isEnabled());
        must(m_beats->endLease(1, meier.id.uuid));
        m_beats->announce(1);
        QTRY_VERIFY_WITH_TIMEOUT(!band->isVisible(), aWhile);
        // Ours is seen by the others, until the call has ended. They called: no gate is asked.
        m_anna->key(Qt::Key_I);
        QVERIFY(!band->isVisible());
        const auto* call = m_anna->window().currentPage()->findChild<QLabel*>(u"callState"_s);
        QVERIFY2(call->text().startsWith(u"in 00:0"_s), qPrintable(call->text()));
        QTRY_COMPARE_WITH_TIMEOUT(must(m_beats->leases()).size(), size_t(1), aWhile);
        QCOMPARE(must(m_beats->leases()).front().login, u"anna"_s);
        m_anna->key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!band->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(must(m_beats->leases()).size(), size_t(0), aWhile);
        // A page that goes takes its call with it.
        m_anna->key(Qt::Key_I);
        QTRY_COMPARE_WITH_TIMEOUT(must(m_beats->leases()).size(), size_t(1), aWhile);
        m_anna->key(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(must(m_beats->leases()).size(), size_t(0), aWhile);
    }

    /// Without the password, which is never stored, the page asks for it.
    void theBookHasNoPassword()
    {
        QFile file(m_fixture->path);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!file.readAll().contains("password="));
    }

    /// The third way of the first start.
    void beginsWithATeam()
    {
        QTemporaryDir folder;
        Desktop desktop({ folder.filePath(u"new.book"_s), { .user = u"carla"_s } });
        desktop.start();
        QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.book() && desktop.window().findChild<TeamPage*>(), aWhile);
        QCOMPARE(desktop.window().currentPage(), desktop.window().findChild<TeamPage*>());
        QVERIFY(desktop.window().findChild<QLineEdit*>(u"teamHost"_s)->isVisible());
    }

private:
    static Key<Case> theCase(Book& book) { return must(rows<Case>(book.database(), u"ORDER BY key LIMIT 1"_s)).front().key; }
    static QString representedBy(Book& book) { return must(rows<Debtor>(book.database(), u"ORDER BY key LIMIT 1"_s)).front().representedBy; }
    static void represent(Book& book, const QString& by)
    {
        Debtor debtor = must(rows<Debtor>(book.database(), u"ORDER BY key LIMIT 1"_s)).front();
        debtor.representedBy = by;
        must(editDebtor(book, debtor));
    }
    /// Both change the same before either sent it; whoever is second has the conflict.
    void quarrel()
    {
        represent(*m_beat, u"RA Brunner"_s);
        represent(m_anna->book(), u"RA Amsler"_s);
        must(TeamSync(*m_beat, *m_beats).once());
        QTRY_COMPARE_WITH_TIMEOUT(must(syncStatus(m_anna->book())).outbox.waiting, 0, aWhile);
        must(TeamSync(*m_beat, *m_beats).once());
    }

    PrivatePostgres m_postgres;
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<Workplace> m_anna;
    std::unique_ptr<Book> m_beat;
    std::unique_ptr<PostgresServer> m_beats;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-test-team-page"_s);
    TestTeamPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_team_page.moc"
