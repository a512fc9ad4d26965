// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vault.h"
#include "core/sync/team_membership.h"
#include "tests/ui/password_desk.h"
#include "ui/shell/label.h"

using namespace Qt::StringLiterals;
using namespace mahnwerk;

static const QString newPassword = u"zweites%77!"_s;

/// Where there is no D-Bus, and so no keychain: a passphrase protects the password, or it goes with the program.
class TestTeamVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        if (const QString why = m_desk.start(); !why.isEmpty()) {
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

    void thatThereIsNoKeychainIsSaid()
    {
        m_desk.fillIn(ScramTeam::password());
        m_desk.join();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"looseBand"_s), aWhile);
        QVERIFY(m_desk->find<Banner>(u"looseBand"_s)->text().contains(u"no keychain"_s));
        for (const QString& name : { u"newPassphrase"_s, u"samePassphrase"_s }) {
            QVERIFY(m_desk.isShown(name));
            QVERIFY(!m_desk.edit(name)->accessibleName().isEmpty());
            QCOMPARE(m_desk.edit(name)->echoMode(), QLineEdit::Password);
        }
        QVERIFY(!m_desk.isShown(u"keptPassword"_s));
        QVERIFY(!Vault().exists());
    }

    void onlyWhileItRuns()
    {
        m_desk->find<QAction>(u"leavePassword"_s)->trigger();
        QVERIFY(!m_desk.isShown(u"looseBand"_s));
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"teamLogIn"_s), aWhile);
        m_desk.enter(u"teamLogIn"_s, ScramTeam::password());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"looseBand"_s), aWhile);
    }

    void aNewPassphraseIsTypedTwice()
    {
        m_desk.enter(u"newPassphrase"_s, u"kurz"_s);
        QVERIFY2(m_desk.error(u"newPassphrase"_s).contains(u"8"_s), qPrintable(m_desk.error(u"newPassphrase"_s)));
        QVERIFY(m_desk.edit(u"newPassphrase"_s)->hasFocus());
        m_desk.edit(u"newPassphrase"_s)->setText(m_phrase);
        m_desk.enter(u"samePassphrase"_s, u"etwas anderes"_s);
        QVERIFY(m_desk.error(u"samePassphrase"_s).contains(u"not the same"_s));
        QVERIFY(!Vault().exists());
        m_desk.edit(u"newPassphrase"_s)->setText(m_phrase);
        m_desk.enter(u"samePassphrase"_s, m_phrase);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"keptPassword"_s), aWhile);
        QVERIFY(m_desk->find<Label>(u"passwordPlace"_s)->text().contains(u"vault"_s));
        QVERIFY(!m_desk.isShown(u"looseBand"_s));
        QVERIFY(Vault().exists());
        QVERIFY(Vault().path().startsWith(m_desk.home()));
    }

    void theVaultIsOpenedOnceAfterEachStart()
    {
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->sync().contains(u"password is missing"_s), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"vaultPassphrase"_s), aWhile);
        QVERIFY(!m_desk.isShown(u"teamLogIn"_s));
        m_desk.enter(u"vaultPassphrase"_s, u"was anderes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.error(u"vaultPassphrase"_s).contains(u"not the passphrase"_s), aWhile);
        QVERIFY(m_desk.edit(u"vaultPassphrase"_s)->hasFocus());
        m_desk.enter(u"vaultPassphrase"_s, m_phrase);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        QVERIFY(!m_desk.isShown(u"vaultPassphrase"_s));
        QVERIFY(m_desk->find<TeamPage>()->isAncestorOf(QApplication::focusWidget()));
        // Then a changed password goes into it without a question.
        m_desk.team.setPassword(newPassword);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"teamLogIn"_s), aWhile);
        m_desk.enter(u"teamLogIn"_s, newPassword);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(stored(), newPassword, aWhile);
        QVERIFY(!m_desk.isShown(u"looseBand"_s));
    }

    void whoForgotThePassphraseTypesThePassword()
    {
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"vaultPassphrase"_s), aWhile);
        m_desk->find<QAction>(u"typePassword"_s)->trigger();
        QVERIFY(!m_desk.isShown(u"vaultPassphrase"_s));
        QVERIFY(m_desk.edit(u"teamLogIn"_s)->hasFocus());
        m_desk.enter(u"teamLogIn"_s, newPassword);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isCurrent(), aWhile);
        // There is a vault: its passphrase is asked for, once.
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"newPassphrase"_s), aWhile);
        QVERIFY(!m_desk.isShown(u"samePassphrase"_s));
        m_desk.enter(u"newPassphrase"_s, m_phrase);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"keptPassword"_s), aWhile);
    }

    void aDamagedVaultIsSaidAndLeftAsItIs()
    {
        m_desk.close();
        QFile file(Vault().path());
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.resize(file.size() - 20));
        file.close();
        m_desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"teamLogIn"_s), aWhile);
        m_desk.enter(u"teamLogIn"_s, newPassword);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isShown(u"newPassphrase"_s), aWhile);
        m_desk.enter(u"newPassphrase"_s, m_phrase);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.error(u"newPassphrase"_s).contains(u"damaged"_s), aWhile);
        QVERIFY(Vault().exists());
        QVERIFY(QFile::remove(Vault().path()));
    }

    void isNowhereToBeRead()
    {
        m_desk.close();
        for (const QString& secret : { ScramTeam::trace(), newPassword, m_phrase })
            QCOMPARE(m_desk.traces(secret), QStringList());
    }

private:
    QString stored() const
    {
        const Vault vault;
        const QString login = must(loginOf(m_desk.team.dsn()));
        const auto key = vault.unlock(m_phrase);
        return key ? vault.read(*key, login).value_or(QString()) : QString();
    }

    QString m_phrase = u"im Frühtau zu Berge"_s;
    PasswordDesk m_desk;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-test-team-vault"_s);
    TestTeamVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_team_vault.moc"
