// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/names.h"
#include "core/base/rate.h"

#include <QString>

namespace mahnwerk {

/// Language and country of a letter: it decides words, spelling, number format and page form. It belongs
/// to the recipient and the law, never to the user's settings.
enum class LetterLocale { GermanSwitzerland, GermanGermany, FrenchSwitzerland, ItalianSwitzerland, EnglishSwitzerland, EnglishGermany };
template<>
inline constexpr std::array names<LetterLocale> = { "de-CH", "de-DE", "fr-CH", "it-CH", "en-CH", "en-DE" };

/// Of its name. Error: InvalidValue ("letter_locale", text).
Result<LetterLocale> letterLocale(QStringView code);
/// "de-CH", "de-DE".
QString letterLocaleCode(LetterLocale locale);
/// For somebody who reads a language (ISO 639), from a sender in a country (ISO 3166); German where the country does not
/// write in that language.
LetterLocale letterLocaleFor(QStringView language, QStringView country);
/// Whether the page, its numbers and its payment slip have the Swiss form.
constexpr bool isSwiss(LetterLocale locale) { return locale != LetterLocale::GermanGermany && locale != LetterLocale::EnglishGermany; }

/// "1'234.50" (de-CH), "1.234,50" (de-DE), with the digits of the currency, minus as U+2212.
QString letterAmount(Money amount, LetterLocale locale);
/// With its currency, which does not break from it: "CHF 1'234.50", "EUR 1'234.50" (de-CH);
/// "1.234,50 €", "1.234,50 CHF" (de-DE).
QString letterMoney(Money amount, LetterLocale locale);
/// Four digits behind the point from 1/10,000 units: "19,5078".
QString letterExactAmount(qint64 tenThousandths, LetterLocale locale);
/// "5 %", "6,27 %" or "6.27 %".
QString letterRate(Rate rate, LetterLocale locale);
/// "09.10.2026"
QString letterDate(Date date);
/// "3. Dezember 2026"
QString letterLongDate(Date date, LetterLocale locale = LetterLocale::GermanSwitzerland);
/// "Donnerstag, 3. Dezember 2026"
QString letterWeekdayDate(Date date, LetterLocale locale = LetterLocale::GermanSwitzerland);
/// The name of a country (ISO 3166 alpha-2) as the last line of an address: "SCHWEIZ". What is not in the
/// table comes in English, as the Universal Postal Union accepts it; an unknown code as it is.
QString letterCountry(QStringView code);

} // namespace mahnwerk
