// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "tests/support/must.h"
#include "tests/support/private_keyring.h"

#include <QDirIterator>

#include <optional>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

const QString anna = u"anna@db.example.ch:5432/team"_s;
const QString secret = u"Säntis 2502 m ß\"'\\ 😀"_s;

/// What comes later, awaited.
template<typename T>
Result<T> answer(const std::function<void(const std::function<void(const Result<T>&)>&)>& ask)
{
    std::optional<Result<T>> given;
    ask([&](const Result<T>& result) { given = result; });
    if (!QTest::qWaitFor([&] { return given.has_value(); }, 40'000))
        qFatal("the keychain never answers");
    return *given;
}

} // namespace

/// The real GNOME keyring on a D-Bus of its own.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_keyring.start(); !why.isEmpty()) {
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))
                QFAIL(qPrintable(why));
            QSKIP(qPrintable(why));
        }
    }

    void givesBackWhatItWasGiven()
    {
        QCOMPARE(read(anna).error().code, ErrorCode::NotFound);
        QCOMPARE(read(anna).error().args.value(0), u"password"_s);
        must(write(anna, u"an older one"_s));
        must(write(anna, secret));
        QCOMPARE(must(read(anna)), secret);
        QCOMPARE(read(u"beat@db.example.ch:5432/team"_s).error().code, ErrorCode::NotFound);
    }

    void forgets()
    {
        must(write(u"beat"_s, u"geheim"_s));
        must(forget(u"beat"_s));
        QCOMPARE(read(u"beat"_s).error().args.value(0), u"password"_s);
        must(forget(u"beat"_s)); // nothing there: nothing to do
        QCOMPARE(must(read(anna)), secret);
    }

    /// While the keyring waits for its user, everything else goes on.
    void doesNotBlock()
    {
        m_keyring.freeze();
        std::optional<Result<QString>> given;
        m_keychain.read(anna, [&](const Result<QString>& result) { given = result; });
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
        timer.start(10);
        QTest::qWait(600);
        QVERIFY(!given);
        QVERIFY2(ticks > 20, qPrintable(QString::number(ticks)));
        m_keyring.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(given.has_value(), 20'000);
        QCOMPARE(must(*given), secret);
    }

    /// Whoever asked is gone when the answer comes.
    void nobodyIsCalledWhoIsGone()
    {
        bool isCalled = false;
        {
            Keychain gone;
            gone.read(anna, [&](const Result<QString>&) { isCalled = true; });
        }
        QCOMPARE(must(read(anna)), secret);
        QVERIFY(!isCalled);
    }

    /// What the keyring wrote to the disk does not show it.
    void isThereAgainAfterARestart()
    {
        m_keyring.stop();
        int files = 0;
        for (QDirIterator all(m_keyring.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (file.open(QFile::ReadOnly))
                QVERIFY2(!file.readAll().contains("ntis 2502"), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 1);
        QCOMPARE(m_keyring.launch(), QString());
        QCOMPARE(readByAnother(), secret);
    }

    /// A bus, and nobody on it who keeps secrets: said at once, and by what it is.
    void withoutAServiceItSaysSo()
    {
        m_keyring.stop();
        QElapsedTimer timer;
        timer.start();
        for (const Error& error : { read(anna).error(), write(anna, u"geheim"_s).error(), forget(anna).error() }) {
            QCOMPARE(error.code, ErrorCode::NotFound);
            QCOMPARE(error.args.value(0), u"keychain"_s);
            QVERIFY2(!error.args.join(u' ').contains(u"geheim"_s), qPrintable(error.args.join(u' ')));
        }
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    /// A program that starts now: this one stays with the keyring's session that it had.
    static QString readByAnother()
    {
        QProcess another;
        another.start(QCoreApplication::applicationFilePath(), { u"--read"_s });
        another.waitForFinished(60'000);
        return QString::fromUtf8(another.readAllStandardOutput());
    }
    Result<QString> read(const QString& name)
    {
        return answer<QString>([&](const auto& found) { m_keychain.read(name, found); });
    }
    Result<> write(const QString& name, const QString& text)
    {
        return answer<void>([&](const auto& done) { m_keychain.write(name, text, done); });
    }
    Result<> forget(const QString& name)
    {
        return answer<void>([&](const auto& done) { m_keychain.forget(name, done); });
    }

    PrivateKeyring m_keyring;
    Keychain m_keychain;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--read") == 0) {
        Keychain keychain;
        const auto found = answer<QString>([&](const auto& give) { keychain.read(anna, give); });
        QFile out;
        return found && out.open(stdout, QFile::WriteOnly) && out.write(found->toUtf8()) > 0 ? 0 : 1;
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keychain.moc"
