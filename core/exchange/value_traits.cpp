// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_traits.h"

#include "core/base/text.h"
#include "core/exchange/amount_text.h"
#include "core/exchange/date_text.h"
#include "core/exchange/party_text.h"
#include "core/exchange/status_words.h"

#include <QSet>

#include <algorithm>

namespace mahnwerk {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

bool looksLikePhone(QStringView text)
{
    static constexpr QStringView allowed = u"0123456789+()/-. \u00A0;,";
    const qsizetype digits = digitsOf(text).size();
    return digits >= 7 && digits <= 34 && (text.startsWith(u'+') || text.startsWith(u'0') || text.startsWith(u'('))
        && std::ranges::count_if(text, [](QChar c) { return !allowed.contains(c); }) <= 10;
}

bool endsWithPointZero(QStringView text)
{
    return text.size() > 2 && text.endsWith(u".0") && areDigits(text.chopped(2));
}

void countNumbers(ValueTraits& traits, const Cell& cell)
{
    const QStringView text = cell.text.trimmed();
    const bool amount = cell.kind == CellKind::Number || numberEvidence(text) != NumberEvidence::None;
    traits.amounts += amount;
    traits.fractions += amount && (text.contains(u'.') || text.contains(u','));
    const DateEvidence date = dateEvidence(text);
    traits.dates += cell.kind == CellKind::Date || date.isDate();
    traits.serials += date.serial;
    traits.postcodes += areDigits(text) && (text.size() == 4 || text.size() == 5);
    traits.pointZeros += endsWithPointZero(text);
}

void countTexts(ValueTraits& traits, const Cell& cell)
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
    traits.leadingDates += leadingDate(text).has_value();
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
        const Cell cell = table.cell(row, column);
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

int fit(const ValueTraits& t, Field field)
{
    if (t.filled == 0)
        return 100;
    const auto share = [&](int count) { return 100 * std::min(count, t.filled) / t.filled; };
    switch (field) {
    case Field::IssueDate:
    case Field::DueDate:
    case Field::PaidDate:
        return share(std::max(t.dates, t.serials));
    case Field::InvoiceAmount:
    case Field::OpenAmount:
    case Field::PaidAmount:
    case Field::PositionAmount:
        return share(t.amounts);
    case Field::Terms:
        return share(t.terms);
    case Field::DunningLevel:
        return share(t.levels);
    case Field::Email:
        return share(t.emails);
    case Field::Iban:
        return share(t.ibans);
    case Field::Currency:
        return share(t.currencies);
    case Field::Country:
        return share(t.countries);
    case Field::Language:
        return share(t.languages);
    case Field::OpenFlag:
    case Field::DisputeFlag:
        return share(t.flags);
    case Field::DocumentType:
        return share(t.documentKinds);
    case Field::PostcodeCity:
        return share(t.postcodeCities);
    case Field::Phone:
    case Field::PaymentReference:
    case Field::HouseNumber:
        return share(t.withDigits);
    case Field::Postcode:
        return share(t.withDigits - t.postcodeCities);
    case Field::Name:
    case Field::Company:
        return share(t.words) * (t.codes * 10 > t.filled * 9 ? 0 : 1);
    case Field::FirstName:
    case Field::Salutation:
    case Field::Street:
    case Field::City:
    case Field::Region:
    case Field::Creditor:
    case Field::DebitCredit:
        return share(t.words);
    case Field::DebtorNumber:
        return share(std::max(t.withDigits, t.tokens)) * (t.dates * 2 > t.filled ? 0 : 1);
    case Field::Reference:
        return share(std::max(t.withDigits, t.tokens)) * (t.dates * 2 > t.filled || t.emails * 2 > t.filled ? 0 : 1);
    case Field::Ignore:
    case Field::Status:
    case Field::Note:
    case Field::CallNote:
    case Field::DisputeReason:
        break;
    }
    return 100;
}

} // namespace mahnwerk
