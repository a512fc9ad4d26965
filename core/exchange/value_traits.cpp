// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_traits.h"

#include "core/base/text.h"
#include "core/exchange/amount_text.h"
#include "core/exchange/date_text.h"
#include "core/exchange/party_text.h"
#include "core/exchange/status_words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace mahnwerk {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool areDigits(QStringView text) { return !text.isEmpty() && std::ranges::all_of(text, isDigit); }

bool looksLikePhone(QStringView text)
{
    static constexpr QStringView allowed = u"0123456789+()/-. \u00A0;,";
    const qsizetype digits = digitsOf(text).size();
    return digits >= 7 && digits <= 34
        && (text.startsWith(u'+') || text.startsWith(u'0') || text.startsWith(u'('))
        && std::ranges::count_if(text, [](QChar c) { return !allowed.contains(c); }) <= 10;
}

/// Fields that suit a cell exactly if it counted for one trait.
struct Suit {
    ItemField field;
    int ValueTraits::*count;
};
constexpr std::array plainSuits = { Suit { ItemField::Terms, &ValueTraits::terms },
    Suit { ItemField::DunningLevel, &ValueTraits::levels }, Suit { ItemField::Email, &ValueTraits::emails },
    Suit { ItemField::Iban, &ValueTraits::ibans }, Suit { ItemField::Currency, &ValueTraits::currencies },
    Suit { ItemField::Country, &ValueTraits::countries }, Suit { ItemField::Language, &ValueTraits::languages },
    Suit { ItemField::OpenFlag, &ValueTraits::flags }, Suit { ItemField::DisputeFlag, &ValueTraits::flags },
    Suit { ItemField::DocumentType, &ValueTraits::documentKinds },
    Suit { ItemField::PostcodeCity, &ValueTraits::postcodeCities },
    Suit { ItemField::Phone, &ValueTraits::withDigits },
    Suit { ItemField::PaymentReference, &ValueTraits::withDigits },
    Suit { ItemField::HouseNumber, &ValueTraits::withDigits }, Suit { ItemField::FirstName, &ValueTraits::words },
    Suit { ItemField::Salutation, &ValueTraits::words }, Suit { ItemField::Street, &ValueTraits::words },
    Suit { ItemField::City, &ValueTraits::words }, Suit { ItemField::Region, &ValueTraits::words },
    Suit { ItemField::Creditor, &ValueTraits::words }, Suit { ItemField::DebitCredit, &ValueTraits::words } };

void countNumbers(ValueTraits& traits, const TableCell& cell)
{
    const QStringView text = cell.text.trimmed();
    const bool amount = cell.kind == CellKind::Number || numberEvidence(text) != NumberEvidence::None;
    traits.amounts += amount;
    traits.fractions += amount && (text.contains(u'.') || text.contains(u','));
    const DateEvidence date = dateEvidence(text);
    traits.dates += cell.kind == CellKind::Date || date.isDate();
    traits.serials += date.serial || date.packed;
    traits.postcodes += areDigits(text) && (text.size() == 4 || text.size() == 5);
}

void countTexts(ValueTraits& traits, const TableCell& cell)
{
    const QStringView text = cell.text.trimmed();
    traits.emails += !emailAddresses(text).isEmpty();
    traits.ibans += isIban(text);
    traits.phones += looksLikePhone(text);
    traits.writtenPhones += looksLikePhone(text) && !areDigits(text) && digitsOf(text).size() <= 15;
    traits.severalPhones += phoneNumbers(text).size() > 1;
    traits.postcodeCities += !postalPlace(text).postcode.isEmpty();
    traits.currencies += Currency::fromCode(text).has_value();
    traits.countries += countryCode(text).has_value();
    traits.languages += !languageCode(text).isEmpty();
    traits.levels += dunningLevel(text).has_value();
    traits.terms += termsInDays(text).has_value();
    traits.flags += yesOrNo(text).has_value();
    traits.statuses += invoiceStatus(text) != InvoiceStatus::Unknown || dunningLevelInWords(text).has_value();
    traits.documentKinds += documentKind(text) != DocumentKind::Unknown;
    const bool digits = std::ranges::any_of(text, isDigit);
    const bool blank = std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
    traits.tokens += !blank;
    traits.codes += digits && !blank;
    traits.daysOrLevels += areDigits(text) && text.size() <= 3 && text.toInt() <= 365;
    traits.words += std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    traits.withDigits += digits;
}

} // namespace

ValueTraits valueTraits(const Table& table, int headerRow, int column, int most)
{
    ValueTraits traits;
    QSet<QString> texts;
    const int rows = table.rowCount() - headerRow - 1;
    const int step = std::max(1, rows / std::max(1, most));
    for (int row = headerRow + 1; row < table.rowCount(); row += step) {
        if (table.state(row) != RowState::Sound)
            continue;
        ++traits.cells;
        const TableCell cell = table.cell(row, column);
        if (cell.text.trimmed().isEmpty())
            continue;
        ++traits.filled;
        countNumbers(traits, cell);
        countTexts(traits, cell);
        texts.insert(cell.text.left(200).toString());
    }
    traits.distinct = static_cast<int>(texts.size());
    return traits;
}

int fit(const ValueTraits& t, ItemField field)
{
    if (t.filled == 0)
        return 100;
    const auto share = [&](int count) { return 100 * std::clamp(count, 0, t.filled) / t.filled; };
    const bool mostlyDates = t.dates * 2 > t.filled;
    if (valueOf(field) == FieldValue::Date)
        return share(std::max(t.dates, t.serials));
    if (valueOf(field) == FieldValue::Amount)
        return share(t.amounts);
    if (field == ItemField::Name || field == ItemField::Company)
        return t.codes * 10 > t.filled * 9 ? 0 : share(t.words);
    if (field == ItemField::Postcode)
        return share(t.withDigits - t.postcodeCities);
    if (field == ItemField::DebtorNumber)
        return mostlyDates ? 0 : share(std::max(t.withDigits, t.tokens));
    if (field == ItemField::Reference)
        return mostlyDates || t.emails * 2 > t.filled ? 0 : share(std::max(t.withDigits, t.tokens));
    const auto plain = std::ranges::find(plainSuits, field, &Suit::field);
    return plain == plainSuits.end() ? 100 : share(t.*plain->count);
}

} // namespace mahnwerk
