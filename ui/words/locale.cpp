// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/locale.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

Locale& current()
{
    static Locale locale;
    return locale;
}

QString regionCode(ReadingRegion region)
{
    switch (region) {
    case ReadingRegion::Switzerland:
        return u"CH"_s;
    case ReadingRegion::Germany:
        return u"DE"_s;
    case ReadingRegion::Austria:
        return u"AT"_s;
    }
    Q_UNREACHABLE();
}

/// ISO 639.
QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::German:
        return u"de"_s;
    case Language::French:
        return u"fr"_s;
    case Language::Italian:
        return u"it"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Locale::code() const
{
    return languageCode(language) + u'-' + regionCode(region);
}

Locale Locale::fromCode(QStringView code)
{
    Locale locale;
    for (const Language language : { Language::German, Language::French, Language::Italian }) {
        if (code.startsWith(languageCode(language), Qt::CaseInsensitive))
            locale.language = language;
    }
    const QStringView territory = code.mid(3, 2);
    if (territory.compare(u"DE", Qt::CaseInsensitive) == 0)
        locale.region = ReadingRegion::Germany;
    else if (territory.compare(u"AT", Qt::CaseInsensitive) == 0)
        locale.region = ReadingRegion::Austria;
    else if (territory.isEmpty() && locale.language == Language::German)
        locale.region = ReadingRegion::Germany;
    return locale;
}

Locale Locale::ofSystem()
{
    for (const char* name : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return fromCode(value);
    }
    return fromCode(QLocale::system().bcp47Name());
}

QString Locale::catalogue() const
{
    if (language != Language::German)
        return languageCode(language);
    return region == ReadingRegion::Switzerland ? u"de_CH"_s : u"de_DE"_s;
}

QLocale Locale::forQt() const
{
    switch (language) {
    case Language::English:
        break;
    case Language::German:
        return QLocale(QLocale::German, region == ReadingRegion::Switzerland ? QLocale::Switzerland : QLocale::Germany);
    case Language::French:
        return QLocale(QLocale::French, QLocale::Switzerland);
    case Language::Italian:
        return QLocale(QLocale::Italian, QLocale::Switzerland);
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

const Locale& userLocale()
{
    return current();
}

void setUserLocale(const Locale& locale)
{
    current() = locale;
}

} // namespace mahnwerk
