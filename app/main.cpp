// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop.h"
#include "ui/shell/memory.h"
#include "ui/shell/preferences.h"
#include "ui/words/labels.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// --book, else MAHNWERK_BOOK, else the one that was open last, else the usual place.
QString bookPath(const QCommandLineParser& options)
{
    const QString usual = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"mahnwerk.book"_s);
    if (options.isSet(u"book"_s))
        return QFileInfo(options.value(u"book"_s)).absoluteFilePath();
    if (const QString fromEnvironment = qEnvironmentVariable("MAHNWERK_BOOK"); !fromEnvironment.isEmpty())
        return QFileInfo(fromEnvironment).absoluteFilePath();
    const QString last = Memory::value(u"book"_s).toString();
    return QFileInfo::exists(last) ? last : usual;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Mahnwerk"_s);
    QCoreApplication::setApplicationName(u"mahnwerk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAHNWERK_VERSION));

    QCommandLineParser options;
    options.setApplicationDescription(QApplication::translate("main", "Workstation for collecting receivables"));
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({ u"book"_s, QApplication::translate("main", "The book to open."), u"file"_s });
    options.addOption({ u"as-of"_s, QApplication::translate("main", "Business date, such as 2026-11-30."), u"date"_s });
    options.addOption({ u"user"_s, QApplication::translate("main", "Who works; else the login name."), u"name"_s });
    options.addOption({ u"lang"_s, QApplication::translate("main", "Language and region from now on: de-CH, de-DE, en-CH …"), u"code"_s });
    options.process(application);

    DesktopOptions desktop;
    desktop.book.user = options.value(u"user"_s);
    if (options.isSet(u"as-of"_s)) {
        const auto day = Date::fromIso(options.value(u"as-of"_s));
        if (!day) {
            QTextStream(stderr) << sentence(day.error()) << Qt::endl;
            return 2;
        }
        desktop.book.clock = std::make_shared<AsOfClock>(*day);
    }
    Memory::setUser(desktop.book.user);
    desktop.path = bookPath(options);
    Preferences preferences = Preferences::load();
    if (options.isSet(u"lang"_s)) {
        preferences.locale = Locale::fromCode(options.value(u"lang"_s));
        preferences.save();
    }
    preferences.apply();

    Desktop mahnwerk(std::move(desktop));
    mahnwerk.start();
    return QApplication::exec();
}
