// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/team_login.h"

#include "app/ctl/command.h"
#include "core/secrets/keychain.h"
#include "core/secrets/vault.h"

#include <QEventLoop>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <array>
#include <cstdio>
#include <cstring>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds: the keychain may ask to be unlocked
constexpr auto phraseFile = "MAHNWERK_PASSPHRASE_FILE";

/// What the keychain answers.
template<typename T>
Result<T> answerOf(const std::function<void(Keychain&, const std::function<void(const Result<T>&)>&)>& ask)
{
    Keychain keychain;
    QEventLoop loop;
    Result<T> answer = fail(ErrorCode::NotFound, { u"keychain"_s, u"no answer"_s });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    bool isAnswered = false;
    ask(keychain, [&](const Result<T>& given) {
        answer = given;
        isAnswered = true;
        loop.quit();
    });
    if (!isAnswered)
        loop.exec();
    return answer;
}

bool isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

/// A line of the terminal without echo, or of what is piped in.
QString typed(const QString& prompt)
{
    QTextStream err(stderr);
    termios before {};
    const bool hasEcho = isTerminal() && tcgetattr(STDIN_FILENO, &before) == 0;
    if (hasEcho) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        err << prompt << ' ' << Qt::flush;
    }
    std::array<char, 4096> line {};
    const bool isRead = std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr;
    if (hasEcho) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        err << Qt::endl;
    }
    QString text = isRead ? QString::fromUtf8(line.data()) : QString();
    explicit_bzero(line.data(), line.size());
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

Result<QString> rememberedPassword(const QString& login)
{
    const auto password = answerOf<QString>([&](Keychain& keychain, const auto& found) { keychain.read(login, found); });
    const Vault vault;
    if (password || !vault.holds(login))
        return password;
    const QString words = TRY(vaultPassphrase());
    return vault.read(TRY(vault.unlock(words)), login);
}

} // namespace

Result<QString> vaultPassphrase()
{
    if (const QString path = qEnvironmentVariable(phraseFile); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return fail(ErrorCode::FileUnreadable, { path, file.errorString() });
        if (QString text = QString::fromUtf8(file.readLine()).trimmed(); !text.isEmpty())
            return text;
        return fail(ErrorCode::FileEmpty, { path });
    }
    const QString text = isTerminal() ? typed(say(QT_TRANSLATE_NOOP("CommandLine", "Passphrase of the password vault:"))) : QString();
    if (text.isEmpty())
        return fail(ErrorCode::MissingValue, { u"passphrase"_s });
    return text;
}

Result<std::unique_ptr<PostgresServer>> logIn(const Membership& membership)
{
    auto server = PostgresServer::connect(membership.dsn, membership.transport);
    if (server || !asksForPassword(server.error()))
        return server;
    const auto password = rememberedPassword(TRY(loginOf(membership.dsn)));
    if (!password && password.error().code == ErrorCode::NotFound)
        return server;
    const QString dsn = TRY(withPassword(membership.dsn, TRY(password)));
    return PostgresServer::connect(dsn, membership.transport);
}

Result<QString> withTypedPassword(const QString& dsn)
{
    if (!TRY(passwordOf(dsn)).isEmpty())
        return dsn;
    const QString password = typed(say(QT_TRANSLATE_NOOP("CommandLine", "Password of %1:")).arg(TRY(loginOf(dsn))));
    if (password.isEmpty())
        return fail(ErrorCode::MissingValue, { u"password"_s });
    return withPassword(dsn, password);
}

Result<QString> rememberPassword(const QString& dsn)
{
    const QString login = TRY(loginOf(dsn));
    const QString password = TRY(passwordOf(dsn));
    const Vault vault;
    if (answerOf<void>([&](Keychain& keychain, const auto& done) { keychain.write(login, password, done); })) {
        TRY(vault.forget(login));
        return u"keychain"_s;
    }
    const QString words = TRY(vaultPassphrase());
    const bool isTyped = qEnvironmentVariableIsEmpty(phraseFile);
    if (!vault.exists() && isTyped && typed(say(QT_TRANSLATE_NOOP("CommandLine", "The same again:"))) != words)
        return fail(ErrorCode::InvalidValue, { u"passphrase twice"_s });
    const VaultKey key = TRY(vault.unlock(words));
    TRY(vault.write(key, login, password));
    return u"vault"_s;
}

} // namespace mahnwerk
