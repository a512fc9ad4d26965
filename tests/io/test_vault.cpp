// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vault.h"
#include "tests/support/must.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// As cheap as Argon2id allows, but where the cost itself is the question.
constexpr VaultCost cheap { .rounds = 1, .memory = 8192 };
const QString anna = u"anna@db.example.ch:5432/team"_s;
const QString beat = u"beat@db.example.ch:5432/team"_s;
const QString phrase = u"im Frühtau zu Berge"_s;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::make_unique<Vault>(m_folder->filePath(u"deep/down/passwords.vault"_s), cheap);
    }

    void givesBackWhatItWasGiven()
    {
        QVERIFY(!m_vault->exists());
        QVERIFY(!m_vault->holds(anna));
        const VaultKey key = must(m_vault->unlock(phrase));
        QVERIFY(!m_vault->exists()); // not before there is something to keep
        QCOMPARE(m_vault->read(key, anna).error().code, ErrorCode::NotFound);
        must(m_vault->write(key, anna, u"geheim ß€😀"_s));
        must(m_vault->write(key, beat, QString()));
        QVERIFY(m_vault->holds(anna));
        QVERIFY(m_vault->holds(beat));
        // At the next start.
        const VaultKey later = must(m_vault->unlock(phrase));
        QCOMPARE(must(m_vault->read(later, anna)), u"geheim ß€😀"_s);
        QCOMPARE(must(m_vault->read(later, beat)), QString());
        must(m_vault->write(later, anna, u"neu"_s));
        QCOMPARE(must(m_vault->read(key, anna)), u"neu"_s);
    }

    /// Whichever way the keyboard says ü.
    void anAccentIsAnAccent()
    {
        const VaultKey key = must(m_vault->unlock(u"Fr\u00FChtau"_s));
        must(m_vault->write(key, anna, u"geheim"_s));
        QVERIFY(m_vault->unlock(u"Fru\u0308htau"_s));
    }

    void onlyItsUserMayReadIt()
    {
        const mode_t usual = ::umask(0);
        must(m_vault->write(must(m_vault->unlock(phrase)), anna, u"geheim"_s));
        ::umask(usual);
        struct stat file {};
        QCOMPARE(::stat(QFile::encodeName(m_vault->path()).constData(), &file), 0);
        QCOMPARE(file.st_mode & 07777, 0600u);
        QVERIFY(!contents(m_vault->path()).contains("geheim"));
        QVERIFY(!contents(m_vault->path()).contains("tau"));
    }

    void aWrongPassphraseIsNoDamage()
    {
        must(m_vault->write(must(m_vault->unlock(phrase)), anna, u"geheim"_s));
        const auto wrong = m_vault->unlock(u"im Fruehtau zu Berge"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::InvalidValue);
        QCOMPARE(wrong.error().args.value(0), u"passphrase"_s);
        QVERIFY(!m_vault->unlock({}));
    }

    /// Each bit of the file, and each place where it can be cut, is noticed: it is never taken for a wrong passphrase
    /// and never gives another password.
    void damageIsNoWrongPassphrase()
    {
        const VaultKey key = must(m_vault->unlock(phrase));
        must(m_vault->write(key, anna, u"geheim"_s));
        const QByteArray whole = contents(m_vault->path());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray bad = whole;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
            put(m_vault->path(), bad);
            QCOMPARE(m_vault->read(key, anna).error().code, ErrorCode::FileDamaged);
            QVERIFY(!m_vault->holds(anna));
            put(m_vault->path(), whole.left(at));
            QCOMPARE(m_vault->read(key, anna).error().code, ErrorCode::FileDamaged);
        }
        QCOMPARE(m_vault->unlock(phrase).error().code, ErrorCode::FileDamaged);
        QCOMPARE(m_vault->write(key, anna, u"neu"_s).error().code, ErrorCode::FileDamaged);
        put(m_vault->path(), whole);
        QCOMPARE(must(m_vault->read(must(m_vault->unlock(phrase)), anna)), u"geheim"_s);
    }

    /// Somebody who can write the file, and its hash, cannot give one login's password to another.
    void aPasswordBelongsToItsName()
    {
        const VaultKey key = must(m_vault->unlock(phrase));
        must(m_vault->write(key, anna, u"geheim"_s));
        QByteArray body = contents(m_vault->path());
        body = body.mid(body.indexOf('\n') + 1).replace("anna@", "beat@");
        put(m_vault->path(), "mahnwerk-vault-1 " + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n' + body);
        QVERIFY(m_vault->holds(beat));
        QCOMPARE(m_vault->read(key, beat).error().code, ErrorCode::FileDamaged);
    }

    /// A file may not ask for more memory than a workstation has to spare.
    void aMonstrousCostIsRefused()
    {
        const VaultKey key = must(m_vault->unlock(phrase));
        must(m_vault->write(key, anna, u"geheim"_s));
        QByteArray body = contents(m_vault->path());
        body = body.mid(body.indexOf('\n') + 1).replace("8192", "8000000000000");
        put(m_vault->path(), "mahnwerk-vault-1 " + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n' + body);
        QCOMPARE(m_vault->unlock(phrase).error().code, ErrorCode::FileDamaged);
    }

    void aFileThatOthersMayReadIsRefused()
    {
        const VaultKey key = must(m_vault->unlock(phrase));
        must(m_vault->write(key, anna, u"geheim"_s));
        for (const mode_t mode : { 0640u, 0604u, 0620u, 0602u }) {
            QCOMPARE(::chmod(QFile::encodeName(m_vault->path()).constData(), mode), 0);
            QCOMPARE(m_vault->read(key, anna).error().code, ErrorCode::FileSuspicious);
            QCOMPARE(m_vault->unlock(phrase).error().code, ErrorCode::FileSuspicious);
            QCOMPARE(m_vault->write(key, anna, u"neu"_s).error().code, ErrorCode::FileSuspicious);
        }
        QCOMPARE(::chmod(QFile::encodeName(m_vault->path()).constData(), 0600), 0);
        QCOMPARE(must(m_vault->read(key, anna)), u"geheim"_s);
        if (::geteuid() == 0) { // of somebody else
            QCOMPARE(::chown(QFile::encodeName(m_vault->path()).constData(), 65534, 65534), 0);
            QCOMPARE(m_vault->read(key, anna).error().code, ErrorCode::FileSuspicious);
        }
    }

    void forgets()
    {
        const VaultKey key = must(m_vault->unlock(phrase));
        must(m_vault->forget(anna)); // nothing there: nothing to do
        must(m_vault->write(key, anna, u"geheim"_s));
        must(m_vault->write(key, beat, u"auch"_s));
        must(m_vault->forget(anna));
        QVERIFY(!m_vault->holds(anna));
        QCOMPARE(must(m_vault->read(key, beat)), u"auch"_s);
        must(m_vault->forget(beat));
        QVERIFY(!m_vault->exists());
    }

    /// While somebody had it open, it was made anew with another passphrase.
    void anOldKeyDoesNotFit()
    {
        const VaultKey key = must(m_vault->unlock(phrase));
        must(m_vault->write(key, anna, u"geheim"_s));
        must(m_vault->forget(anna));
        must(m_vault->write(must(m_vault->unlock(u"eine andere"_s)), anna, u"geheim"_s));
        QCOMPARE(m_vault->read(key, anna).error().code, ErrorCode::InvalidValue);
        QCOMPARE(m_vault->write(key, anna, u"neu"_s).error().code, ErrorCode::InvalidValue);
    }

    void theOldOneStaysWhenTheDiskIsFull()
    {
        if (::geteuid() != 0)
            QSKIP("mounting takes root");
        QTemporaryDir folder;
        QProcess mount;
        mount.start(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16k"_s, u"tmpfs"_s, folder.path() });
        QVERIFY(mount.waitForFinished());
        if (mount.exitCode() != 0)
            QSKIP("mounting is not allowed here");
        const Vault vault(folder.filePath(u"v"_s), cheap);
        const VaultKey key = must(vault.unlock(phrase));
        must(vault.write(key, anna, u"geheim"_s));
        QFile filler(folder.filePath(u"filler"_s));
        QVERIFY(filler.open(QFile::WriteOnly));
        while (filler.write(QByteArray(4096, 'x')) > 0 && filler.flush()) { }
        const auto written = vault.write(key, anna, u"neu"_s);
        const auto stays = vault.read(key, anna);
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        filler.close();
        QFile::remove(filler.fileName());
        const auto later = vault.write(key, anna, u"neu"_s);
        QProcess::execute(u"umount"_s, { folder.path() });
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(must(stays), u"geheim"_s);
        QCOMPARE(files, (QStringList { u"filler"_s, u"v"_s })); // nothing half written lies about
        QVERIFY(later);
    }

    void anUnwritableFolderIsSaid()
    {
        put(m_folder->filePath(u"file"_s), "x");
        const Vault vault(m_folder->filePath(u"file/passwords.vault"_s), cheap);
        QCOMPARE(vault.write(must(vault.unlock(phrase)), anna, u"geheim"_s).error().code, ErrorCode::FileUnwritable);
    }

    /// Guessing is dear: what a stolen file costs each try.
    void guessingTakesItsTime()
    {
        const Vault vault(m_folder->filePath(u"usual.vault"_s));
        QElapsedTimer timer;
        timer.start();
        must(vault.write(must(vault.unlock(phrase)), anna, u"geheim"_s));
        qInfo("one try took %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() > 100);
        const QByteArray text = contents(vault.path());
        QVERIFY2(text.contains("268435456") && text.contains("\"rounds\": 3"), text.constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
};

QTEST_GUILESS_MAIN(TestVault)
#include "test_vault.moc"
