// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/base/text.h"
#include "core/exchange/status_words.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype longestNote = 10'000;
constexpr int exactDigits = 15; // of a spreadsheet number

/// A reference that a spreadsheet took for a number has lost its last digits.
bool hasLostDigits(const Cell& cell)
{
    return cell.kind == CellKind::Number
        && (cell.text.contains(u'E') || cell.text.contains(u'e') || digitsOf(cell.text).size() > exactDigits);
}

bool isCreditSide(QStringView text)
{
    static const std::array words = { u"h"_s, u"haben"_s, u"c"_s, u"cr"_s, u"credit"_s, u"crédit"_s, u"avere"_s };
    return std::ranges::any_of(words, [&](const QString& word) { return folded(text) == folded(word); });
}

bool isDollar(Currency currency)
{
    static const std::array codes = { u"USD"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"HKD"_s, u"SGD"_s };
    return std::ranges::find(codes, currency.code()) != codes.end();
}

} // namespace

/// The amounts of a row and what was written beside them.
struct RowReader::Amounts {
    std::optional<DecimalNumber> value;
    QString currency;
    bool computed = false;
};

RowReader::RowReader(const Table& table, const Mapping& mapping, const ImportDefaults& defaults)
    : m_table(table)
    , m_mapping(mapping)
    , m_defaults(defaults)
    , m_columns(allFields().size())
{
    for (size_t column = 0; column < mapping.columns.size(); ++column)
        m_columns[static_cast<size_t>(mapping.columns[column].field)].push_back(static_cast<int>(column));
    for (int column = 0; mapping.headerRow >= 0 && column < table.width(mapping.headerRow); ++column)
        m_headers += folded(table.cell(mapping.headerRow, column).text);
}

Cell RowReader::cell(int row, Field field) const
{
    for (const int column : m_columns[static_cast<size_t>(field)]) {
        Cell found = m_table.cell(row, column);
        found.text = found.text.trimmed();
        if (!found.text.isEmpty())
            return found;
    }
    return {};
}

QString RowReader::text(int row, Field field) const
{
    const QStringView found = cell(row, field).text;
    const bool cut = formatOf(field).tail == NumberTail::DropPointZero && found.endsWith(u".0");
    return (cut ? found.chopped(2) : found).toString();
}

QStringList RowReader::texts(int row, Field field) const
{
    QStringList found;
    for (const int column : m_columns[static_cast<size_t>(field)]) {
        const QStringView trimmed = m_table.cell(row, column).text.trimmed();
        if (!trimmed.isEmpty())
            found += trimmed.toString();
    }
    return found;
}

ColumnMapping RowReader::formatOf(Field field) const
{
    const std::vector<int>& columns = m_columns[static_cast<size_t>(field)];
    return columns.empty() ? ColumnMapping() : m_mapping.columns[static_cast<size_t>(columns.front())];
}

QString RowReader::reference(int row) const
{
    return text(row, Field::Reference);
}

QString RowReader::debtorKey(int row) const
{
    const QString creditor = folded(text(row, Field::Creditor)) + u'\x1F';
    const QString number = text(row, Field::DebtorNumber);
    if (!number.isEmpty())
        return creditor + u'#' + number;
    const QString name = folded(QStringList {
        text(row, Field::Company), text(row, Field::Name), text(row, Field::FirstName) }.join(u' '));
    if (name.isEmpty())
        return {};
    QString key = creditor + name;
    for (const Field field : { Field::Postcode, Field::PostcodeCity, Field::City, Field::Street })
        key += u'\x1F' + folded(text(row, field));
    return key;
}

RowReader::Outcome RowReader::read(int row) const
{
    if (m_table.state(row) == RowState::BrokenQuotes)
        return refused(row, Field::Ignore, RefusalReason::BrokenQuotes, m_table.cell(row, 0).text.left(80).toString());
    if (auto skip = asNoItem(row))
        return *skip;
    if (auto skip = asNotOpen(row))
        return *skip;
    if (auto refusal = refusedIdentity(row))
        return *refusal;
    ReadRow read;
    if (auto refusal = readAmounts(row, read))
        return *refusal;
    const DecimalNumber open = read.open.value_or(DecimalNumber { 1, 0 });
    if (open.isZero())
        return skipped(row, SkipReason::ZeroAmount, {});
    if (open.mantissa < 0)
        return skipped(row, SkipReason::CreditNote, {});
    if (auto refusal = readDates(row, read.item))
        return *refusal;
    readTexts(row, read.item);
    read.item.rows = { m_table.rowNumber(row) };
    return read;
}

/// Rows that are part of the page, not of the list.
std::optional<SkippedRow> RowReader::asNoItem(int row) const
{
    if (isRepeatedHeader(row))
        return skipped(row, SkipReason::RepeatedHeader, {});
    QString first;
    for (int column = 0; column < m_table.width(row) && first.isEmpty(); ++column)
        first = m_table.cell(row, column).text.trimmed().left(80).toString();
    if (isTotal(row))
        return skipped(row, SkipReason::TotalRow, first);
    if (m_table.filledCells(row) == 1)
        return skipped(row, SkipReason::Footnote, first);
    return std::nullopt;
}

bool RowReader::isRepeatedHeader(int row) const
{
    int same = 0;
    for (int column = 0; column < m_table.width(row); ++column) {
        const QStringView text = m_table.cell(row, column).text.trimmed();
        if (text.isEmpty())
            continue;
        if (column >= m_headers.size() || folded(text) != m_headers[column])
            return false;
        ++same;
    }
    return same >= 2;
}

bool RowReader::isTotal(int row) const
{
    if (!date(row, Field::DueDate) && !date(row, Field::IssueDate)) {
        const QString number = reference(row);
        for (int column = 0; column < m_table.width(row); ++column) {
            const QStringView text = m_table.cell(row, column).text.trimmed();
            if (!text.isEmpty() && startsWithTotal(text) && (number.isEmpty() || startsWithTotal(number)))
                return true;
        }
    }
    return false;
}

/// Rows that are no receivable, or none any more.
std::optional<SkippedRow> RowReader::asNotOpen(int row) const
{
    const QString type = text(row, Field::DocumentType);
    switch (documentKind(type)) {
    case DocumentKind::Supplier:
        return skipped(row, SkipReason::Supplier, type);
    case DocumentKind::CreditNote:
        return skipped(row, SkipReason::CreditNote, type);
    case DocumentKind::Payment:
        return skipped(row, SkipReason::Payment, type);
    case DocumentKind::Unknown:
    case DocumentKind::Invoice:
        break;
    }
    const QString status = text(row, Field::Status);
    switch (invoiceStatus(status)) {
    case InvoiceStatus::Draft:
        return skipped(row, SkipReason::Draft, status);
    case InvoiceStatus::Paid:
        return skipped(row, SkipReason::Paid, status);
    case InvoiceStatus::Cancelled:
        return skipped(row, SkipReason::Cancelled, status);
    case InvoiceStatus::Unknown:
    case InvoiceStatus::Open:
        break;
    }
    const QString flag = text(row, Field::OpenFlag);
    if (yesOrNo(flag) == false)
        return skipped(row, SkipReason::Paid, flag);
    // Beside an open amount, the day of a payment may be that of a part.
    if (!m_mapping.has(Field::OpenAmount) && date(row, Field::PaidDate))
        return skipped(row, SkipReason::Paid, text(row, Field::PaidDate));
    return std::nullopt;
}

std::optional<RefusedRow> RowReader::refusedIdentity(int row) const
{
    if (debtorKey(row).isEmpty())
        return refused(row, Field::DebtorNumber, RefusalReason::DebtorMissing, {});
    for (const Field field : { Field::DebtorNumber, Field::Reference }) {
        if (hasLostDigits(cell(row, field)))
            return refused(row, field, RefusalReason::ReferenceDamaged, text(row, field));
    }
    if (reference(row).isEmpty())
        return refused(row, Field::Reference, RefusalReason::ReferenceMissing, {});
    return tooLong(row);
}

std::optional<RefusedRow> RowReader::tooLong(int row) const
{
    for (const Field field : allFields()) {
        const bool isNote = field == Field::Note || field == Field::CallNote || field == Field::DisputeReason;
        for (const int column : m_columns[static_cast<size_t>(field)]) {
            const QStringView found = m_table.cell(row, column).text;
            if (field != Field::Ignore && found.size() > (isNote ? longestNote : longestText))
                return refused(row, field, RefusalReason::TextTooLong, found.left(80).toString());
        }
    }
    return std::nullopt;
}

std::optional<RefusedRow> RowReader::readAmount(int row, Field field, Amounts& amounts) const
{
    const Cell found = cell(row, field);
    if (found.isEmpty())
        return std::nullopt;
    const auto written = amountFromCell(found, formatOf(field).number);
    if (!written)
        return refused(row, field, RefusalReason::AmountUnreadable, found.text.left(80).toString());
    amounts.value = isCreditSide(text(row, Field::DebitCredit)) ? -written->value : written->value;
    amounts.computed = amounts.computed || found.kind == CellKind::Number;
    if (!written->currency.isEmpty())
        amounts.currency = written->currency;
    return std::nullopt;
}

std::optional<RefusedRow> RowReader::readAmounts(int row, ReadRow& read) const
{
    Amounts open;
    Amounts invoiced;
    Amounts paid;
    Amounts position;
    const std::array fields = { std::pair(Field::OpenAmount, &open), std::pair(Field::InvoiceAmount, &invoiced),
        std::pair(Field::PaidAmount, &paid), std::pair(Field::PositionAmount, &position) };
    QString currency;
    for (const auto& [field, amounts] : fields) {
        if (auto refusal = readAmount(row, field, *amounts))
            return refusal;
        if (!currency.isEmpty() && !amounts->currency.isEmpty() && currency != amounts->currency)
            return refused(row, field, RefusalReason::CurrencyUnknown, amounts->currency);
        if (!amounts->currency.isEmpty())
            currency = amounts->currency;
        read.computed = read.computed || amounts->computed;
    }
    read.invoiced = invoiced.value;
    read.position = position.value;
    read.open = open.value;
    if (!m_mapping.has(Field::OpenAmount) && invoiced.value)
        read.open = paid.value ? invoiced.value->plus(-*paid.value) : invoiced.value;
    const bool byPosition = !m_mapping.has(Field::OpenAmount) && !m_mapping.has(Field::InvoiceAmount);
    if (byPosition ? !read.position : !read.open) {
        const Field field = byPosition ? Field::PositionAmount
                                       : (m_mapping.has(Field::OpenAmount) ? Field::OpenAmount : Field::InvoiceAmount);
        return refused(row, field, RefusalReason::AmountMissing, {});
    }
    return readCurrency(row, currency, read);
}

std::optional<RefusedRow> RowReader::readCurrency(int row, const QString& written, ReadRow& read) const
{
    const QString named = text(row, Field::Currency);
    read.currency = m_defaults.currency;
    if (!named.isEmpty() || (!written.isEmpty() && written != u"$"_s)) {
        const auto known = Currency::fromCode(named.isEmpty() ? written : named);
        if (!known)
            return refused(row, Field::Currency, RefusalReason::CurrencyUnknown, named);
        read.currency = *known;
    }
    const bool agrees = written.isEmpty() || written == read.currency.code() || (written == u"$"_s && isDollar(read.currency));
    if (!agrees)
        return refused(row, Field::Currency, RefusalReason::CurrencyUnknown, written);
    if (read.currency.isNull())
        return refused(row, Field::Currency, RefusalReason::CurrencyMissing, {});
    return std::nullopt;
}

std::optional<Date> RowReader::date(int row, Field field) const
{
    const DateContext context { m_table.origin().dateSystem, m_mapping.fiscalStart };
    return dateFromCell(cell(row, field), formatOf(field).date, context);
}

std::optional<RefusedRow> RowReader::readDates(int row, OpenItem& item) const
{
    item.issued = date(row, Field::IssueDate).value_or(Date());
    if (item.issued.isNull() && !text(row, Field::IssueDate).isEmpty())
        return refused(row, Field::IssueDate, RefusalReason::DateUnreadable, text(row, Field::IssueDate));
    return readDueDate(row, item);
}

std::optional<RefusedRow> RowReader::readDueDate(int row, OpenItem& item) const
{
    const QString written = text(row, Field::DueDate);
    item.due = date(row, Field::DueDate).value_or(Date());
    if (item.due.isNull() && !written.isEmpty())
        return refused(row, Field::DueDate, RefusalReason::DateUnreadable, written);
    if (!item.due.isNull())
        return std::nullopt;
    const QString terms = text(row, Field::Terms);
    auto days = termsInDays(terms);
    item.dueFrom = days ? DueDateFrom::Terms : DueDateFrom::DefaultTerms;
    if (!days)
        days = m_mapping.defaultTermsDays;
    if (!days || item.issued.isNull())
        return refused(row, Field::DueDate, RefusalReason::DueDateMissing, terms);
    item.due = item.issued.addDays(*days);
    return std::nullopt;
}

void RowReader::readTexts(int row, OpenItem& item) const
{
    item.creditor = text(row, Field::Creditor);
    item.reference = reference(row);
    if (!hasLostDigits(cell(row, Field::PaymentReference)))
        item.paymentReference = text(row, Field::PaymentReference).remove(u' ');
    item.status = text(row, Field::Status);
    item.dunningLevel = dunningLevel(text(row, Field::DunningLevel));
    if (!item.dunningLevel)
        item.dunningLevel = dunningLevelInWords(item.status);
    item.note = texts(row, Field::Note).join(u'\n');
    item.calls = calls(row, item.issued);
    item.disputeReason = text(row, Field::DisputeReason);
    item.disputed = yesOrNo(text(row, Field::DisputeFlag)).value_or(!item.disputeReason.isEmpty());
}

std::vector<NotedCall> RowReader::calls(int row, Date issued) const
{
    std::vector<NotedCall> calls;
    const DateContext context { m_table.origin().dateSystem, {} };
    for (const int column : m_columns[static_cast<size_t>(Field::CallNote)]) {
        const Cell found = m_table.cell(row, column);
        const QString written = found.text.trimmed().toString();
        if (const auto day = dateFromCell(found, DateFormat::DayMonthYear, context)) {
            calls.push_back({ *day, {} });
        } else if (const auto leading = leadingDate(written)) {
            const auto on = leading->year == 0 ? firstDayFrom(issued, leading->month, leading->day)
                                               : Date::fromYmd(leading->year, leading->month, leading->day);
            // The whole text where the day could not be told.
            calls.push_back({ on.value_or(Date()), on ? written.mid(leading->length).trimmed() : written });
        } else if (!written.isEmpty()) {
            calls.push_back({ {}, written });
        }
    }
    return calls;
}

RefusedRow RowReader::refused(int row, Field field, RefusalReason reason, const QString& value) const
{
    const SkippedRow amount = skipped(row, SkipReason::Footnote, {});
    return { m_table.rowNumber(row), field, reason, value, amount.amount };
}

/// The amount is for the totals on the screen only, so what cannot be read is left out.
SkippedRow RowReader::skipped(int row, SkipReason reason, const QString& value) const
{
    SkippedRow skip { m_table.rowNumber(row), reason, value, {} };
    if (m_table.state(row) != RowState::Sound)
        return skip;
    const QString named = text(row, Field::Currency);
    const Currency currency = named.isEmpty() ? m_defaults.currency : Currency::fromCode(named).value_or(Currency());
    for (const Field field : { Field::OpenAmount, Field::InvoiceAmount, Field::PositionAmount }) {
        const auto written = amountFromCell(cell(row, field), formatOf(field).number);
        if (written && !currency.isNull()) {
            skip.amount = written->value.rounded(currency).value_or(Money());
            break;
        }
    }
    return skip;
}

} // namespace mahnwerk
