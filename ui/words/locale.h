// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace mahnwerk {

enum class Language { English, German, French, Italian };
enum class ReadingRegion { Switzerland, Germany, Austria };

/// How a user reads: the language gives the words, the region the numbers and dates.
struct Locale {
    Language language = Language::English;
    ReadingRegion region = ReadingRegion::Switzerland;
    friend bool operator==(const Locale&, const Locale&) = default;

    /// "de-CH", "en-DE": for settings and options.
    QString code() const;
    /// From "de-CH", "de_AT.UTF-8", "en"; what is not known falls back to English and Switzerland.
    static Locale fromCode(QStringView code);
    /// What the environment asks for (LC_ALL, LANG).
    static Locale ofSystem();
    /// The name of the catalogue: "en", "de_CH", "de_DE" (also Austria), "fr", "it".
    QString catalogue() const;
    /// For Qt's own names of days and months.
    QLocale forQt() const;
};

/// The locale of the person at this workstation; set once at start and again when Settings change.
const Locale& userLocale();
void setUserLocale(const Locale& locale);

} // namespace mahnwerk
