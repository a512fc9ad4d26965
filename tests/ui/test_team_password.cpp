// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "core/sync/team_membership.h"
#include "tests/support/private_keyring.h"
#include "tests/ui/password_desk.h"
#include "ui/shell/label.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

static const QString newPassword = u"zweites%77!"_s;

/// Through the real window, with PostgreSQL asking for a password and GNOME's keyring remembering it.
class TestTeamPassword : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString why = m_keyring.start();
        if (why.isEmpty())
            why = m_desk.start();
        if (!why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
        m_desk.open();
    }

    void cleanupTestCase()
    {
        m_desk.close();
        m_desk.team.stop();
    }

    void theFormSaysWhereItGoes()
    {
        auto* remember = m_desk->find<QCheckBox>(u"rememberPassword"_s);
        auto* note = m_desk->find<Label>(u"rememberNote"_s);
        QVERIFY(remember->isChecked() && remember->isVisible());
        QVERIFY2(note->text().contains(u"keychain"_s), qPrintable(note->text()));
        remember->setFocus();
        m_desk->key(Qt::Key_Space);
        QVERIFY2(note->text().contains(u"not stored"_s), qPrintable(note->text()));
        m_desk->key(Qt::Key_Space);
        QVERIFY(remember->isChecked());
    }

    void aPasswordThatIsRefusedIsNotStored()
    {
        m_desk.fillIn(u"wrong"_s);
        m_desk.join();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<Banner>(u"teamAnswer"_s)->text().contains(u"password"_s), aWhile);
        QCOMPARE(stored(), QString());
    }

    void joinsAndRemembers()
    {
        m_desk.fillIn(ScramTeam::password());
        m_desk.join();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(stored(), ScramTeam::password(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"keptPassword"_s), aWhile);
        const QString place = m_desk->find<Label>(u"passwordPlace"_s)->text();
        QVERIFY2(place.contains(u"anna@"_s) && place.contains(u"keychain"_s), qPrintable(place));
        QVERIFY(!m_desk.isShown(u"looseBand"_s));
    }

    void isThereAfterARestart()
    {
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        QVERIFY(!m_desk.isShown(u"teamLogIn"_s));
    }

    void isNowhereToBeRead()
    {
        m_desk.close();
        QVERIFY(QFileInfo::exists(QSettings().fileName()) && QSettings().fileName().startsWith(m_desk.home()));
        QVERIFY(m_desk.traces(ScramTeam::name()).size() > 1); // what is there is found
        QCOMPARE(m_desk.traces(ScramTeam::trace()), QStringList());
        QCOMPARE(filesWith(m_keyring.folder(), ScramTeam::trace()), QStringList());
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
    }

    void aChangedPasswordReplacesTheOldOne()
    {
        m_desk.team.setPassword(newPassword);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"teamLogIn"_s), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<Banner>(u"teamTrouble"_s)->text().contains(u"not accepted"_s), aWhile);
        m_desk.enter(u"teamLogIn"_s, u"mistyped"_s);
        QCOMPARE(m_desk.edit(u"teamLogIn"_s)->text(), QString());
        QTest::qWait(500);
        QCOMPARE(stored(), ScramTeam::password());
        m_desk.enter(u"teamLogIn"_s, newPassword);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(stored(), newPassword, aWhile);
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
    }

    void forgets()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"keptPassword"_s), aWhile);
        m_desk->find<QAction>(u"forgetPassword"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<StatusLine>()->text().contains(u"forgotten"_s), aWhile);
        QCOMPARE(stored(), QString());
        QVERIFY(!m_desk.isShown(u"keptPassword"_s));
        QVERIFY(m_desk->find<TeamPage>()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_desk.isCurrent()); // the connection stays
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->sync().contains(u"password is missing"_s), aWhile);
        QVERIFY(m_desk.isShown(u"teamLogIn"_s));
        QVERIFY(!m_desk->find<Banner>(u"teamTrouble"_s)->isVisible());
    }

    /// Without the tick it is known while the program runs, also when the book is opened again.
    void isNotRememberedIfNotWanted()
    {
        auto* remember = m_desk->find<QCheckBox>(u"rememberLogIn"_s);
        QVERIFY(remember->isChecked());
        remember->setFocus();
        m_desk->key(Qt::Key_Space);
        m_desk.enter(u"teamLogIn"_s, newPassword);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        QTest::qWait(300);
        QCOMPARE(stored(), QString());
        QVERIFY(!m_desk.isShown(u"keptPassword"_s));
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->sync().contains(u"password is missing"_s), aWhile);
    }

    /// A keyring that waits for its user holds nobody up: the window is there and the password can be typed.
    void aSilentKeyringHoldsNobodyUp()
    {
        m_keyring.freeze();
        const auto thaw = qScopeGuard([this] { m_keyring.thaw(); });
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"teamLogIn"_s), aWhile);
        m_desk.enter(u"teamLogIn"_s, newPassword);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        m_keyring.thaw();
        QTRY_COMPARE_WITH_TIMEOUT(stored(), newPassword, aWhile);
    }

private:
    /// What the keychain has for Anna; empty: nothing.
    QString stored()
    {
        std::optional<QString> found;
        m_keychain.read(must(loginOf(m_desk.team.dsn())), [&](const Result<QString>& secret) { found = secret.value_or(QString()); });
        return QTest::qWaitFor([&] { return found.has_value(); }, aWhile) ? *found : u"the keychain does not answer"_s;
    }

    PrivateKeyring m_keyring;
    PasswordDesk m_desk;
    Keychain m_keychain;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-test-team-password"_s);
    TestTeamPassword test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_team_password.moc"
