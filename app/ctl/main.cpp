// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "ui/words/catalogue.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Done = 0, Partial = 1, Refused = 2, Fault = 3 };

QTextStream& err()
{
    static QTextStream stream(stderr);
    return stream;
}

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto group : { bookCommands(), importCommands(), claimCommands(), partyCommands(), creditorCommands(), officeCommands(), accountCommands(), dunningCommands(),
             interestCommands(), limitationCommands(), costCommands(), contactCommands(), planCommands(), documentCommands(), syncCommands() })
        all.insert(all.end(), std::make_move_iterator(group.begin()), std::make_move_iterator(group.end()));
    return all;
}

int refuse(const Error& error)
{
    err() << sentence(error) << Qt::endl;
    return error.code == ErrorCode::Internal || error.code == ErrorCode::Storage ? Fault : Refused;
}

int printHelp(const std::vector<Command>& commands, QTextStream& out)
{
    out << "mahnwerkctl [--book FILE] [--json] [--as-of YYYY-MM-DD] [--user NAME] COMMAND ...\n\n";
    for (const Command& command : commands)
        out << "  " << command.name << ' ' << command.synopsis << '\n';
    out.flush();
    return Done;
}

/// Takes the options before the command off the list.
Result<GlobalOptions> globalOptions(QStringList& words)
{
    GlobalOptions global;
    global.path = qEnvironmentVariable("MAHNWERK_BOOK",
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/mahnwerk.book"_s);
    while (!words.isEmpty() && words.first().startsWith(u"--"_s)) {
        const QString option = words.takeFirst();
        if (option == u"--json"_s) {
            global.json = true;
            continue;
        }
        if (words.isEmpty())
            return fail(ErrorCode::MissingValue, { option });
        const QString value = words.takeFirst();
        if (option == u"--book"_s)
            global.path = value;
        else if (option == u"--user"_s)
            global.book.user = value;
        else if (option == u"--as-of"_s)
            global.book.clock = std::make_shared<AsOfClock>(TRY(Date::fromIso(value)));
        else
            return fail(ErrorCode::InvalidValue, { u"option"_s, option });
    }
    return global;
}

const Command* commandOf(const std::vector<Command>& commands, QStringList& words)
{
    for (const qsizetype length : { 3, 2, 1 }) {
        const QString name = words.mid(0, length).join(u' ');
        for (const Command& command : commands) {
            if (command.name == name && words.size() >= length) {
                words.remove(0, length);
                return &command;
            }
        }
    }
    return nullptr;
}

Result<Report> runCommand(const Command& command, const GlobalOptions& global, const QStringList& words)
{
    const Arguments arguments = TRY(Arguments::parse(words, command.usage));
    if (command.withoutBook)
        return command.withoutBook(global, arguments);
    const auto book = TRY(Book::open(global.path, global.book));
    return command.run(*book, arguments);
}

} // namespace

OnProgress terminalProgress()
{
    if (!isatty(fileno(stderr)))
        return {};
    return [](qint64 done, qint64 total) {
        err() << '\r' << formatCount(done);
        if (total > 0)
            err() << " / " << formatCount(total);
        err() << "   " << Qt::flush;
        return true;
    };
}

QString say(const char* english)
{
    return QCoreApplication::translate("CommandLine", english);
}

QJsonArray moneyArray(const std::vector<Money>& amounts)
{
    QJsonArray array;
    for (const Money& amount : amounts)
        array.append(QJsonObject { { u"currency"_s, amount.currency().code() }, { u"amount"_s, amount.toDecimal() } });
    return array;
}

QString moneyText(const std::vector<Money>& amounts)
{
    QStringList parts;
    for (const Money& amount : amounts)
        parts.append(formatWithCurrency(amount));
    return parts.isEmpty() ? u"0"_s : parts.join(u", "_s);
}

static int mainWith(QStringList words)
{
    QTextStream out(stdout);
    const std::vector<Command> commands = allCommands();
    if (words.isEmpty() || words.first() == u"--help"_s || words.first() == u"help"_s)
        return printHelp(commands, out);
    auto global = globalOptions(words);
    if (!global)
        return refuse(global.error());
    const QString asked = words.mid(0, 2).join(u' ');
    const Command* command = commandOf(commands, words);
    if (!command)
        return refuse({ ErrorCode::InvalidValue, { u"command"_s, asked } });
    if (words.contains(u"--json"_s)) {
        global->json = true;
        words.removeAll(u"--json"_s);
    }
    const auto report = runCommand(*command, *global, words);
    if (!report)
        return refuse(report.error());
    if (global->json)
        out << QString::fromUtf8(QJsonDocument(report->json).toJson(QJsonDocument::Indented));
    else
        out << report->text();
    out.flush();
    return report->isPartial ? Partial : Done;
}

/// Letters need fonts, and fonts need a platform: the one without a display.
static std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    bool drawsLetters = false;
    for (const Command& command : allCommands()) {
        if (!command.drawsLetters)
            continue;
        for (int i = 1; i < argc; ++i)
            drawsLetters = drawsLetters || command.name.startsWith(QLatin1String(argv[i]) + u' ');
    }
    if (!drawsLetters)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        // Qt wants one of the user's own, and says so on stderr otherwise.
        const QString folder = QDir::tempPath() + u"/mahnwerk-%1"_s.arg(getuid());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace mahnwerk

int main(int argc, char* argv[])
{
    const auto application = mahnwerk::applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mahnwerk"));
    mahnwerk::installCatalogue(mahnwerk::Locale::ofSystem());
    return mahnwerk::mainWith(QCoreApplication::arguments().mid(1));
}
