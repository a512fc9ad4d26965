// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_guess.h"

#include "core/exchange/column_format.h"
#include "core/exchange/datev_header.h"
#include "core/exchange/header_row.h"
#include "core/exchange/header_words.h"
#include "core/exchange/party_text.h"
#include "core/exchange/table_nature.h"
#include "core/exchange/value_traits.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsToLookAt = 250;
constexpr int leastFit = 30;
constexpr int clearHeader = 95;
constexpr int leastToAssign = 50;
constexpr int leastToMention = 40;
constexpr int maxColumns = 500;
constexpr int withoutRival = 10;

// On these hang money, days, or whose claim it is.
constexpr std::array decisiveFields
    = { ItemField::Currency, ItemField::DebtorNumber, ItemField::Reference, ItemField::IssueDate, ItemField::DueDate,
          ItemField::Terms, ItemField::InvoiceAmount, ItemField::OpenAmount, ItemField::PaidAmount, ItemField::PositionAmount };

struct Candidate {
    int column = 0;
    FieldGuess guess;
};

bool mustNotBeLost(ItemField field)
{
    return field == ItemField::Currency || field == ItemField::DueDate || field == ItemField::OpenAmount
        || field == ItemField::PaidAmount;
}

void offer(std::vector<FieldGuess>& guesses, ItemField field, int percent)
{
    if (std::ranges::find(guesses, field, &FieldGuess::field) == guesses.end())
        guesses.push_back({ field, percent });
}

/// What values alone tell, where the header tells little.
void offerByValues(std::vector<FieldGuess>& guesses, const ValueTraits& t, bool headless)
{
    const auto most
        = [&](int count, int percent) { return t.filled > 0 && count * 100 >= t.filled * percent; };
    if (most(t.emails, 80))
        offer(guesses, ItemField::Email, 92);
    if (most(t.ibans, 80))
        offer(guesses, ItemField::Iban, 90);
    if (most(t.postcodeCities, 80))
        offer(guesses, ItemField::PostcodeCity, 85);
    if (most(t.currencies, 95))
        offer(guesses, ItemField::Currency, 85);
    if (most(t.writtenPhones, 60))
        offer(guesses, ItemField::Phone, 75);
    if (most(t.dates, 90)) {
        offer(guesses, ItemField::DueDate, headless ? 60 : 45);
        offer(guesses, ItemField::IssueDate, headless ? 59 : 44);
    } else if (most(t.fractions, 60)) {
        offer(guesses, ItemField::OpenAmount, headless ? 60 : 44);
    } else if (most(t.daysOrLevels, 95) && !guesses.empty()) {
        offer(guesses, ItemField::Terms, 43);
        offer(guesses, ItemField::DunningLevel, 42);
    } else if (headless && most(t.words, 90) && !most(t.codes, 50)) {
        offer(guesses, ItemField::Name, 55);
    }
}

/// The fields of a header that the values suit as well.
std::vector<FieldGuess> suitable(const std::vector<FieldGuess>& ofHeader, const ValueTraits& traits)
{
    std::vector<FieldGuess> guesses;
    for (FieldGuess guess : ofHeader) {
        const int suits = fit(traits, guess.field);
        // A clear header outweighs some bad cells, which are then refused one by one.
        guess.percent = suits >= 95 ? guess.percent : guess.percent * (50 + suits / 2) / 100;
        if (suits >= leastFit && guess.percent >= leastToMention)
            guesses.push_back(guess);
    }
    // A column of currencies, amounts or days with nothing but bad cells must not be passed over: its
    // rows would be read as if it were not there.
    if (guesses.empty() && !ofHeader.empty() && ofHeader.front().percent >= clearHeader
        && mustNotBeLost(ofHeader.front().field))
        guesses.push_back({ ofHeader.front().field, leastToAssign });
    return guesses;
}

class ColumnGuesser {
public:
    ColumnGuesser(const Table& table, int headerRow)
        : m_table(table)
        , m_headerRow(headerRow)
    {
    }

    MappingGuess guess()
    {
        const int count = std::min(m_table.columnCount(), maxColumns);
        m_result.columns.resize(static_cast<size_t>(count));
        for (int column = 0; column < count; ++column)
            collect(column);
        assign();
        for (int column = 0; column < count; ++column)
            describe(column);
        settleDateOrder();
        m_result.mapping.headerRow = m_headerRow;
        m_result.mapping.sheet = m_table.origin().sheet;
        m_result.mapping.fingerprint = headerFingerprint(m_table, m_headerRow);
        return std::move(m_result);
    }

private:
    void collect(int column)
    {
        GuessedColumn& guessed = columnAt(column);
        if (m_headerRow >= 0)
            guessed.header = m_table.cell(m_headerRow, column).text.trimmed().toString();
        const ValueTraits traits = valueTraits(m_table, m_headerRow, column, rowsToLookAt);
        for (int row = m_headerRow + 1; row < m_table.rowCount(); ++row)
            guessed.count += m_table.cell(row, column).isEmpty() ? 0 : 1;
        collectExamples(column);
        std::vector<FieldGuess> guesses = suitable(fieldsOfHeader(guessed.header), traits);
        std::ranges::stable_sort(guesses, std::greater(), &FieldGuess::percent);
        if (guesses.empty() || guesses.front().percent < questionBelow)
            offerByValues(guesses, traits, m_headerRow < 0);
        for (const FieldGuess& guess : guesses)
            m_candidates.push_back({ column, guess });
        m_traits.push_back(traits);
    }

    void collectExamples(int column)
    {
        QStringList& examples = columnAt(column).examples;
        const int last = std::min(m_table.rowCount(), m_headerRow + 1 + rowsToLookAt);
        for (int row = m_headerRow + 1; row < last && examples.size() < 3; ++row) {
            const QString text = m_table.cell(row, column).text.trimmed().left(60).toString();
            if (!text.isEmpty() && !examples.contains(text))
                examples += text;
        }
    }

    /// Another field for the column, or another column whose first choice is this field.
    bool hasRival(const Candidate& candidate) const
    {
        int column = -1;
        for (const Candidate& other : m_candidates) {
            const bool first = other.column != column; // they still stand in the order of the columns
            column = other.column;
            if (other.column == candidate.column ? other.guess.field != candidate.guess.field
                                                 : first && other.guess.field == candidate.guess.field)
                return true;
        }
        return false;
    }

    void assign()
    {
        for (Candidate& candidate : m_candidates) {
            if (candidate.guess.percent >= leastToAssign && candidate.guess.percent < sureFrom
                && !hasRival(candidate))
                candidate.guess.percent = std::min(candidate.guess.percent + withoutRival, sureFrom - 1);
        }
        std::ranges::stable_sort(m_candidates,
            [](const Candidate& a, const Candidate& b) { return a.guess.percent > b.guess.percent; });
        for (const Candidate& candidate : m_candidates) {
            GuessedColumn& column = columnAt(candidate.column);
            const bool free = mayRepeat(candidate.guess.field) || !isAssigned(candidate.guess.field);
            if (candidate.guess.percent >= leastToAssign && column.field == ItemField::Ignore && free) {
                column.field = candidate.guess.field;
                column.percent = candidate.guess.percent;
            }
        }
        // "Nome" is the first name only beside a surname.
        if (!isAssigned(ItemField::Name) && !isAssigned(ItemField::Company)) {
            const auto first = std::ranges::find(m_result.columns, ItemField::FirstName, &GuessedColumn::field);
            if (first != m_result.columns.end())
                first->field = ItemField::Name;
        }
    }

    bool isAssigned(ItemField field) const
    {
        return std::ranges::find(m_result.columns, field, &GuessedColumn::field) != m_result.columns.end();
    }

    void describe(int index)
    {
        GuessedColumn& column = columnAt(index);
        const FormatGuess format = formatOf(index, column.field);
        ColumnMapping mapping = format.format;
        mapping.field = column.field;
        m_result.mapping.columns.push_back(mapping);
        findRunnerUp(index);
        const bool decisive = std::ranges::find(decisiveFields, column.field) != decisiveFields.end();
        column.isQuestion
            = format.isAmbiguous || (decisive && column.percent < questionBelow && column.count > 0);
        remark(index, format);
        if (format.isAmbiguous)
            column.percent = std::min(column.percent, questionBelow - 10);
    }

    FormatGuess formatOf(int column, ItemField field) const
    {
        switch (valueOf(field)) {
        case FieldValue::Amount:
            return numberFormatOf(m_table, m_headerRow, column);
        case FieldValue::Date:
            return dateFormatOf(m_table, m_headerRow, column);
        case FieldValue::Text:
            break;
        }
        return field == ItemField::DebtorNumber || field == ItemField::Reference
            ? tailOf(m_table, m_headerRow, column)
            : FormatGuess();
    }

    void findRunnerUp(int index)
    {
        GuessedColumn& column = columnAt(index);
        for (const Candidate& candidate : m_candidates) {
            const ItemField field = candidate.guess.field;
            if (candidate.column != index || field == column.field)
                continue;
            column.runnerUp = field;
            break;
        }
        if (column.field == ItemField::IssueDate && column.percent < sureFrom && !isAssigned(ItemField::DueDate))
            column.runnerUp = ItemField::DueDate;
    }

    void remark(int index, const FormatGuess& format)
    {
        GuessedColumn& column = columnAt(index);
        if (column.count == 0) {
            column.remark = ColumnRemark::Empty;
        } else if (column.field == ItemField::Ignore) {
            const bool taken = column.runnerUp != ItemField::Ignore && isAssigned(column.runnerUp);
            column.remark = taken ? ColumnRemark::FieldTaken : ColumnRemark::Unrecognised;
        } else if (format.isAmbiguous || format.remark == ColumnRemark::MixedFormats) {
            column.remark = format.remark;
        } else if (format.unreadable > 0) {
            column.remark = ColumnRemark::SomeUnreadable;
            column.count = format.unreadable;
        } else if (column.percent < sureFrom && column.runnerUp != ItemField::Ignore) {
            column.remark = ColumnRemark::CouldBe;
        } else {
            column.remark = plainRemark(index, format.remark);
        }
    }

    ColumnRemark plainRemark(int index, ColumnRemark ofFormat)
    {
        GuessedColumn& column = columnAt(index);
        const ValueTraits& traits = m_traits[static_cast<size_t>(index)];
        if (ofFormat != ColumnRemark::None)
            return ofFormat;
        if (column.field == ItemField::Name)
            return ColumnRemark::PersonOrCompany;
        if (column.field == ItemField::PostcodeCity)
            return ColumnRemark::WillBeSplit;
        if (column.field == ItemField::Street && !isAssigned(ItemField::HouseNumber) && traits.withDigits > 0)
            return ColumnRemark::WillBeSplit;
        if (column.field == ItemField::CallNote)
            return ColumnRemark::BecomesHistory;
        if (column.field == ItemField::Phone && traits.severalPhones > 0) {
            column.count = cellsWithSeveralPhones(index);
            return ColumnRemark::SeveralNumbers;
        }
        const bool single = traits.distinct == traits.filled && traits.filled > 1;
        return column.field == ItemField::Reference && single ? ColumnRemark::OneEach : ColumnRemark::None;
    }

    int cellsWithSeveralPhones(int column) const
    {
        int count = 0;
        for (int row = m_headerRow + 1; row < m_table.rowCount(); ++row)
            count += phoneNumbers(m_table.cell(row, column).text).size() > 1 ? 1 : 0;
        return count;
    }

    /// 03/04/2026 is settled where another column of the file has a 31/12 or a 12/31.
    void settleDateOrder()
    {
        std::optional<DateFormat> order;
        for (const ColumnMapping& column : m_result.mapping.columns) {
            if (column.date == DateFormat::DayMonthYear || column.date == DateFormat::MonthDayYear) {
                if (order && *order != column.date)
                    return;
                order = column.date;
            }
        }
        for (size_t i = 0; order && i < m_result.columns.size(); ++i) {
            if (m_result.columns[i].remark == ColumnRemark::AmbiguousDates) {
                m_result.mapping.columns[i].date = *order;
                m_result.columns[i].isQuestion = false;
                m_result.columns[i].remark = ColumnRemark::None;
            }
        }
    }

    GuessedColumn& columnAt(int column) { return m_result.columns[static_cast<size_t>(column)]; }

    const Table& m_table;
    int m_headerRow;
    MappingGuess m_result;
    std::vector<Candidate> m_candidates;
    std::vector<ValueTraits> m_traits;
};

} // namespace

bool MappingGuess::hasQuestions() const { return std::ranges::any_of(columns, &GuessedColumn::isQuestion); }

QStringList missingFields(const Mapping& mapping)
{
    QStringList missing;
    if (!mapping.has(ItemField::DebtorNumber) && !mapping.has(ItemField::Name) && !mapping.has(ItemField::Company))
        missing += fieldKey(ItemField::DebtorNumber);
    if (!mapping.has(ItemField::Reference))
        missing += fieldKey(ItemField::Reference);
    if (!mapping.has(ItemField::OpenAmount) && !mapping.has(ItemField::InvoiceAmount)
        && !mapping.has(ItemField::PositionAmount))
        missing += fieldKey(ItemField::OpenAmount);
    const bool counted
        = mapping.has(ItemField::IssueDate) && (mapping.has(ItemField::Terms) || mapping.defaultTermsDays);
    if (!mapping.has(ItemField::DueDate) && !counted)
        missing += fieldKey(ItemField::DueDate);
    return missing;
}

Result<MappingGuess> guessMapping(const Table& table)
{
    const int headerRow = findHeaderRow(table);
    MappingGuess guess = ColumnGuesser(table, headerRow).guess();
    const TableNature nature = natureOf(table, guess.mapping);
    if (!nature.key.isEmpty())
        return fail(ErrorCode::NoOpenItems, { table.origin().path, nature.key, nature.name });
    if (const auto datev = datevHeader(table))
        guess.mapping.fiscalStart = datev->fiscalStart;
    for (int row = headerRow + 1; row < table.rowCount(); ++row)
        guess.dataRows += table.isBlank(row) ? 0 : 1;
    guess.missing = missingFields(guess.mapping);
    return guess;
}

} // namespace mahnwerk
