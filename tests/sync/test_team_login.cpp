// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vault.h"
#include "core/sync/team_membership.h"
#include "tests/support/command_line.h"
#include "tests/support/private_keyring.h"
#include "tests/support/programs.h"
#include "tests/support/scram_team.h"

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const QString phrase = u"im Frühtau zu Berge"_s;

} // namespace

/// The password of the shared database on the command line: typed, remembered by the keychain or by a vault, found again.
class TestTeamLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString why = m_team.start();
        if (why.isEmpty())
            why = m_keyring.start();
        if (!why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
        QFile file(m_home.filePath(u"phrase"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(phrase.toUtf8() + '\n');
    }

    void aLoginIsNamedWithoutItsPassword_data()
    {
        QTest::addColumn<QString>("dsn");
        QTest::addColumn<QString>("login");
        QTest::newRow("words") << u"host=db.example.ch port=5433 dbname=team user=anna password=geheim"_s << u"anna@db.example.ch:5433/team"_s;
        QTest::newRow("an address") << u"postgresql://anna:geheim@db.example.ch/team?sslrootcert=ca.pem"_s << u"anna@db.example.ch:5432/team"_s;
        QTest::newRow("a socket") << u"host=/run/postgresql user=anna"_s << u"anna@/run/postgresql:5432/anna"_s;
        QTest::newRow("a number") << u"hostaddr=10.0.0.7 user=anna dbname=team"_s << u"anna@10.0.0.7:5432/team"_s;
    }
    void aLoginIsNamedWithoutItsPassword()
    {
        QFETCH(QString, dsn);
        QFETCH(QString, login);
        QCOMPARE(must(loginOf(dsn)), login);
        QCOMPARE(must(passwordOf(must(withPassword(dsn, ScramTeam::password())))), ScramTeam::password());
        QCOMPARE(must(loginOf(must(withPassword(dsn, u"x"_s)))), login);
    }

    void theKeychainRemembers()
    {
        const QString book = made(u"keychain"_s);
        const Ran joined = run(book, { u"sync"_s, u"join"_s, m_team.dsn(), u"--team"_s, ScramTeam::name(), u"--remember-password"_s },
            ScramTeam::password().toUtf8() + '\n');
        QVERIFY2(joined.status == 0, qPrintable(joined.err));
        QCOMPARE(joined.json().value(u"password"_s).toString(), u"keychain"_s);
        QVERIFY(!joined.out.contains("Zugspitze"));
        QVERIFY(!joined.err.contains(u"Zugspitze"_s));
        const Ran once = run(book, { u"sync"_s, u"once"_s });
        QVERIFY2(once.status == 0, qPrintable(once.err));
        const Ran verified = run(book, { u"verify"_s, u"--team"_s });
        QVERIFY2(verified.status == 0, qPrintable(verified.err));
    }

    void watchesWithIt() { QVERIFY(isWatching(m_home.filePath(u"keychain.mahnwerk"_s))); }

    void isNowhereToBeRead()
    {
        QCOMPARE(filesWith(m_home.path(), ScramTeam::trace()), QStringList());
        QCOMPARE(filesWith(m_keyring.folder(), ScramTeam::trace()), QStringList());
        QCOMPARE(filesWith(m_team.postgres().folder(), ScramTeam::trace()), QStringList());
    }

    /// A server in a room, with nobody who has a desktop there.
    void withoutAKeychainAVaultRemembers()
    {
        m_hasBus = false;
        const QString book = made(u"vault"_s);
        const QStringList join { u"sync"_s, u"join"_s, m_team.dsn(), u"--team"_s, ScramTeam::name(), u"--remember-password"_s };
        // Nobody to ask for a passphrase: joined, and said that it is not remembered.
        Ran joined = run(book, join, ScramTeam::password().toUtf8());
        QCOMPARE(joined.status, 1);
        QVERIFY(!joined.json().value(u"letter"_s).toString().isEmpty());
        QCOMPARE(joined.json().value(u"password"_s).toString(), QString());
        QCOMPARE(run(book, { u"sync"_s, u"once"_s }).status, 2);
        // Joining again is harmless.
        m_phraseFile = m_home.filePath(u"phrase"_s);
        joined = run(book, join, ScramTeam::password().toUtf8());
        QVERIFY2(joined.status == 0, qPrintable(joined.err));
        QCOMPARE(joined.json().value(u"password"_s).toString(), u"vault"_s);
        QVERIFY(QFile::exists(vaultPath()));
        const Ran once = run(book, { u"sync"_s, u"once"_s });
        QVERIFY2(once.status == 0, qPrintable(once.err));
        QVERIFY(isWatching(book));
        isNowhereToBeRead();
    }

    void whatIsWrongWithThePassphraseIsSaid()
    {
        const QString book = m_home.filePath(u"vault.mahnwerk"_s);
        m_phraseFile.clear();
        Ran once = run(book, { u"sync"_s, u"once"_s });
        QCOMPARE(once.status, 2);
        QVERIFY2(once.err.contains(u"MAHNWERK_PASSPHRASE_FILE"_s), qPrintable(once.err));
        m_phraseFile = vaultPath(); // its first line is none
        once = run(book, { u"sync"_s, u"once"_s });
        QCOMPARE(once.status, 2);
        QVERIFY2(once.err.contains(u"not the passphrase"_s), qPrintable(once.err));
        m_phraseFile = m_home.filePath(u"phrase"_s);
        QVERIFY(QFile::setPermissions(vaultPath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        once = run(book, { u"sync"_s, u"once"_s });
        QCOMPARE(once.status, 2);
        QVERIFY(QFile::setPermissions(vaultPath(), QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(run(book, { u"sync"_s, u"once"_s }).status, 0);
    }

    /// libpq comes first: with its own file nobody is asked for a passphrase.
    void libpqsFileComesFirst()
    {
        m_phraseFile.clear();
        const QString book = m_home.filePath(u"vault.mahnwerk"_s);
        QFile file(m_home.filePath(u"pgpass"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("*:*:*:anna:" + ScramTeam::password().replace(u'\\', u"\\\\"_s).toUtf8() + '\n');
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        m_pgpass = file.fileName();
        const Ran once = run(book, { u"sync"_s, u"once"_s });
        QVERIFY2(once.status == 0, qPrintable(once.err));
        m_pgpass.clear();
        QVERIFY(file.remove());
    }

    /// On a terminal: asked for, and not shown while it is typed.
    void theTerminalDoesNotShowIt()
    {
        REQUIRE_PROGRAM("script");
        const QString book = made(u"terminal"_s);
        QVERIFY(QFile::remove(vaultPath()));
        QProcess terminal;
        terminal.setProcessEnvironment(environment());
        terminal.setProcessChannelMode(QProcess::MergedChannels);
        terminal.start(u"script"_s, { u"-qec"_s, u"'%1' --book '%2' sync join '%3' --team Zürich --remember-password"_s.arg(ctlPath(), book, m_team.dsn()), u"/dev/null"_s });
        QByteArray shown;
        const auto answered = [&](const char* question, const QString& text) {
            const bool isAsked = QTest::qWaitFor([&] {
                shown += terminal.readAll();
                return shown.contains(question);
            }, 60'000);
            terminal.write(text.toUtf8() + '\n');
            return isAsked;
        };
        QVERIFY2(answered("Password of anna@", ScramTeam::password()), shown.constData());
        QVERIFY2(answered("Passphrase of the password vault:", phrase), shown.constData());
        QVERIFY2(answered("The same again:", phrase), shown.constData());
        QVERIFY(terminal.waitForFinished(60'000));
        shown += terminal.readAll();
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY2(shown.contains("lies in the vault"), shown.constData());
        QVERIFY2(!shown.contains("Zugspitze") && !shown.contains("Berge"), shown.constData());
    }

    void aPasswordThatIsNotRightIsNotKept()
    {
        const QString before = QString::fromLatin1(fileHash(vaultPath()));
        const QString book = made(u"wrong"_s);
        m_phraseFile = m_home.filePath(u"phrase"_s);
        const Ran joined = run(book, { u"sync"_s, u"join"_s, m_team.dsn(), u"--team"_s, ScramTeam::name(), u"--remember-password"_s }, "wrong\n");
        QCOMPARE(joined.status, 2);
        QCOMPARE(QString::fromLatin1(fileHash(vaultPath())), before);
        // Nothing typed is no password.
        QCOMPARE(run(book, { u"sync"_s, u"join"_s, m_team.dsn(), u"--team"_s, ScramTeam::name(), u"--remember-password"_s }, "\n").status, 2);
    }

private:
    static QByteArray fileHash(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() : QByteArray();
    }

    QString vaultPath() const { return m_home.filePath(u"data/mahnwerk/passwords.vault"_s); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(u"HOME"_s, m_home.path());
        all.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        all.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        all.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        for (const QString& name : { u"PGPASSWORD"_s, u"PGPASSFILE"_s, u"DISPLAY"_s, u"MAHNWERK_PASSPHRASE_FILE"_s })
            all.remove(name);
        if (!m_hasBus)
            all.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        if (!m_phraseFile.isEmpty())
            all.insert(u"MAHNWERK_PASSPHRASE_FILE"_s, m_phraseFile);
        if (!m_pgpass.isEmpty())
            all.insert(u"PGPASSFILE"_s, m_pgpass);
        return all;
    }

    Ran run(const QString& book, const QStringList& words, const QByteArray& typed = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(ctlPath(), QStringList { u"--book"_s, book, u"--json"_s } + words);
        process.write(typed);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError()) };
    }

    /// Sync goes on until it is interrupted, without a question.
    bool isWatching(const QString& book) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(ctlPath(), { u"--book"_s, book, u"sync"_s, u"watch"_s });
        QByteArray told;
        const bool isCurrent = QTest::qWaitFor([&] {
            told += process.readAllStandardError();
            return told.contains("Up to date");
        }, 60'000);
        process.terminate();
        process.waitForFinished(10'000);
        if (!isCurrent || process.exitCode() != 0)
            qWarning("%s", told.constData());
        return isCurrent && process.exitCode() == 0;
    }

    QString made(const QString& name)
    {
        const QString book = m_home.filePath(name + u".mahnwerk"_s);
        const Ran made = run(book, { u"init"_s, u"--country"_s, u"CH"_s });
        if (made.status != 0)
            qFatal("%s", qPrintable(made.err));
        return book;
    }

    QTemporaryDir m_home;
    ScramTeam m_team;
    PrivateKeyring m_keyring;
    bool m_hasBus = true;
    QString m_phraseFile;
    QString m_pgpass;
};

QTEST_GUILESS_MAIN(TestTeamLogin)
#include "test_team_login.moc"
