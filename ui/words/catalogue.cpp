// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// Replaces the application's translator of this name, so that switching twice leaves one.
bool replaceTranslator(const QString& name, const QString& file, const QString& folder)
{
    QCoreApplication* application = QCoreApplication::instance();
    delete application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(application);
    translator->setObjectName(name);
    if (!translator->load(file, folder)) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

} // namespace

bool installCatalogue(const Locale& locale)
{
    setUserLocale(locale);
    QLocale::setDefault(locale.forQt());
    replaceTranslator(u"qtbase"_s, u"qtbase_"_s + locale.code().left(2), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return replaceTranslator(u"mahnwerk"_s, u"mahnwerk_"_s + locale.catalogue(), u":/i18n"_s);
}

} // namespace mahnwerk
