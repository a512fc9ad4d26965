// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/base/text.h"
#include "core/exchange/status_words.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype longestNote = 10'000;
constexpr int exactDigits = 15; // of a spreadsheet number

/// A reference that a spreadsheet took for a number has lost its last digits.
bool hasLostDigits(const TableCell& cell)
{
    return cell.kind == CellKind::Number
        && (cell.text.contains(u'E') || cell.text.contains(u'e') || digitsOf(cell.text).size() > exactDigits);
}

} // namespace

RowReader::RowReader(const Table& table, const Mapping& mapping, const ImportDefaults& defaults)
    : m_table(table)
    , m_mapping(mapping)
    , m_defaults(defaults)
    , m_columns(allFields().size())
{
    for (size_t column = 0; column < mapping.columns.size(); ++column) {
        const ItemField field = mapping.columns[column].field;
        m_columns[static_cast<size_t>(field)].push_back(static_cast<int>(column));
        if (field != ItemField::Ignore && field < ItemField::Reference)
            m_debtorColumns.push_back(static_cast<int>(column));
    }
    for (const ItemField field : allFields()) {
        const bool isNote = field == ItemField::Note || field == ItemField::CallNote || field == ItemField::DisputeReason;
        for (const int column : m_columns[static_cast<size_t>(field)]) {
            if (field != ItemField::Ignore)
                m_longest.push_back({ column, field, isNote ? longestNote : longestText });
        }
    }
}

bool RowReader::sameDebtorCells(int row, int other) const
{
    return std::ranges::all_of(m_debtorColumns,
        [&](int column) { return m_table.cell(row, column).text == m_table.cell(other, column).text; });
}

TableCell RowReader::cell(int row, ItemField field) const
{
    for (const int column : m_columns[static_cast<size_t>(field)]) {
        TableCell found = m_table.cell(row, column);
        found.text = found.text.trimmed();
        if (!found.text.isEmpty())
            return found;
    }
    return {};
}

QStringView RowReader::view(int row, ItemField field) const
{
    const QStringView found = cell(row, field).text;
    const bool cut = found.endsWith(u".0") && formatOf(field).tail == NumberTail::DropPointZero;
    return cut ? found.chopped(2) : found;
}

QStringList RowReader::texts(int row, ItemField field) const
{
    QStringList found;
    for (const int column : m_columns[static_cast<size_t>(field)]) {
        const QStringView trimmed = m_table.cell(row, column).text.trimmed();
        if (!trimmed.isEmpty())
            found += trimmed.toString();
    }
    return found;
}

ColumnMapping RowReader::formatOf(ItemField field) const
{
    const std::vector<int>& columns = m_columns[static_cast<size_t>(field)];
    return columns.empty() ? ColumnMapping() : m_mapping.columns[static_cast<size_t>(columns.front())];
}

QString RowReader::debtorKey(int row) const
{
    QString creditor;
    if (m_mapping.has(ItemField::Creditor))
        creditor = folded(text(row, ItemField::Creditor)) + u'\x1F';
    const QStringView number = view(row, ItemField::DebtorNumber);
    if (!number.isEmpty())
        return QString(creditor + u'#' + number);
    const QString written
        = QStringList { text(row, ItemField::Company), text(row, ItemField::Name), text(row, ItemField::FirstName) }
              .join(u' ')
              .trimmed();
    if (written.isEmpty())
        return {};
    // A name without letters is a name too.
    const QString name = folded(written);
    QString key = creditor + (name.isEmpty() ? written : name);
    for (const ItemField field : { ItemField::Postcode, ItemField::PostcodeCity, ItemField::City, ItemField::Street })
        key += u'\x1F' + folded(text(row, field));
    return key;
}

RowReader::Outcome RowReader::read(int row) const
{
    if (m_table.state(row) == RowState::BrokenQuotes)
        return refused(
            row, ItemField::Ignore, RefusalReason::BrokenQuotes, m_table.cell(row, 0).text.left(80).toString());
    if (auto skip = asNoItem(row))
        return *skip;
    if (auto skip = asNotOpen(row))
        return *skip;
    ReadRow read;
    read.row = row;
    read.number = m_table.rowNumber(row);
    if (auto refusal = readIdentity(row, read))
        return *refusal;
    if (auto refusal = readAmounts(row, read))
        return *refusal;
    const DecimalNumber open = read.open.value_or(DecimalNumber { 1, 0 });
    if (open.isZero())
        return skipped(row, SkipReason::ZeroAmount, {});
    if (open.mantissa < 0)
        return skipped(row, SkipReason::CreditNote, {});
    if (auto refusal = readDates(row, read))
        return *refusal;
    return read;
}

/// Rows that are part of the page, not of the list.
std::optional<SkippedRow> RowReader::asNoItem(int row) const
{
    if (isRepeatedHeader(row))
        return skipped(row, SkipReason::RepeatedHeader, {});
    const bool total = isTotal(row);
    if (!total && m_table.filledCells(row) != 1)
        return std::nullopt;
    QStringView first;
    for (int column = 0; column < m_table.width(row) && first.isEmpty(); ++column)
        first = m_table.cell(row, column).text.trimmed().left(80);
    return skipped(row, total ? SkipReason::TotalRow : SkipReason::Footnote, first);
}

bool RowReader::isRepeatedHeader(int row) const
{
    int same = 0;
    for (int column = 0; m_mapping.headerRow >= 0 && column < m_table.width(row); ++column) {
        const QStringView text = m_table.cell(row, column).text.trimmed();
        if (text.isEmpty())
            continue;
        if (text != m_table.cell(m_mapping.headerRow, column).text.trimmed())
            return false;
        ++same;
    }
    return same >= 2;
}

bool RowReader::isTotal(int row) const
{
    const QStringView number = reference(row);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!number.isEmpty() && (std::ranges::any_of(number, isDigit) || !startsWithTotal(number)))
        return false;
    if (date(row, ItemField::DueDate) || date(row, ItemField::IssueDate))
        return false;
    for (int column = 0; column < m_table.width(row); ++column) {
        const QStringView text = m_table.cell(row, column).text.trimmed();
        if (!text.isEmpty() && startsWithTotal(text))
            return true;
    }
    return false;
}

/// Rows that are no receivable, or none any more.
std::optional<SkippedRow> RowReader::asNotOpen(int row) const
{
    const QStringView type = cell(row, ItemField::DocumentType).text;
    switch (m_documentKinds.of(type, documentKind)) {
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
    const QStringView status = cell(row, ItemField::Status).text;
    switch (m_statuses.of(status, invoiceStatus)) {
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
    const QStringView flag = cell(row, ItemField::OpenFlag).text;
    if (m_flags.of(flag, yesOrNo) == false)
        return skipped(row, SkipReason::Paid, flag);
    // Beside an open amount, the day of a payment may be that of a part.
    if (!m_mapping.has(ItemField::OpenAmount) && date(row, ItemField::PaidDate))
        return skipped(row, SkipReason::Paid, view(row, ItemField::PaidDate));
    return std::nullopt;
}

std::optional<RefusedRow> RowReader::readIdentity(int row, ReadRow& read) const
{
    read.debtorKey = debtorKey(row);
    if (read.debtorKey.isEmpty())
        return refused(row, ItemField::DebtorNumber, RefusalReason::DebtorMissing, {});
    for (const ItemField field : { ItemField::DebtorNumber, ItemField::Reference }) {
        if (hasLostDigits(cell(row, field)))
            return refused(row, field, RefusalReason::ReferenceDamaged, text(row, field));
    }
    if (reference(row).isEmpty())
        return refused(row, ItemField::Reference, RefusalReason::ReferenceMissing, {});
    return tooLong(row);
}

std::optional<RefusedRow> RowReader::tooLong(int row) const
{
    for (const LongestText& limit : m_longest) {
        const QStringView found = m_table.cell(row, limit.column).text;
        if (found.size() > limit.longest)
            return refused(row, limit.field, RefusalReason::TextTooLong, found.left(80).toString());
    }
    return std::nullopt;
}

std::optional<Date> RowReader::date(int row, ItemField field) const
{
    const DateContext context { m_table.origin().dateSystem, m_mapping.fiscalStart };
    return dateFromCell(cell(row, field), formatOf(field).date, context);
}

std::optional<RefusedRow> RowReader::readDates(int row, ReadRow& read) const
{
    read.issued = date(row, ItemField::IssueDate).value_or(Date());
    if (read.issued.isNull() && !view(row, ItemField::IssueDate).isEmpty())
        return refused(row, ItemField::IssueDate, RefusalReason::DateUnreadable, text(row, ItemField::IssueDate));
    return readDueDate(row, read);
}

std::optional<RefusedRow> RowReader::readDueDate(int row, ReadRow& read) const
{
    read.due = date(row, ItemField::DueDate).value_or(Date());
    if (!read.due.isNull())
        return std::nullopt;
    if (const QString written = text(row, ItemField::DueDate); !written.isEmpty())
        return refused(row, ItemField::DueDate, RefusalReason::DateUnreadable, written);
    const QString terms = text(row, ItemField::Terms);
    auto days = termsInDays(terms);
    read.dueFrom = days ? DueDateFrom::Terms : DueDateFrom::DefaultTerms;
    if (!days)
        days = m_mapping.defaultTermsDays;
    if (!days || read.issued.isNull())
        return refused(row, ItemField::DueDate, RefusalReason::DueDateMissing, terms);
    read.due = read.issued.addDays(*days);
    return std::nullopt;
}

OpenItem RowReader::item(const ReadRow& read) const
{
    const int row = read.row;
    OpenItem item;
    item.debtor = read.debtor;
    item.issued = read.issued;
    item.due = read.due;
    item.dueFrom = read.dueFrom;
    item.rows = { read.number };
    item.creditor = text(row, ItemField::Creditor);
    item.reference = reference(row).toString();
    if (!hasLostDigits(cell(row, ItemField::PaymentReference)))
        item.paymentReference = text(row, ItemField::PaymentReference).remove(u' ');
    item.status = text(row, ItemField::Status);
    item.dunningLevel = m_levels.of(cell(row, ItemField::DunningLevel).text, dunningLevel);
    if (!item.dunningLevel)
        item.dunningLevel = m_levelsInWords.of(cell(row, ItemField::Status).text, dunningLevelInWords);
    item.note = texts(row, ItemField::Note).join(u'\n');
    item.calls = calls(row, item.issued);
    item.disputeReason = text(row, ItemField::DisputeReason);
    item.disputed
        = m_flags.of(cell(row, ItemField::DisputeFlag).text, yesOrNo).value_or(!item.disputeReason.isEmpty());
    return item;
}

std::vector<NotedCall> RowReader::calls(int row, Date issued) const
{
    std::vector<NotedCall> calls;
    const DateContext context { m_table.origin().dateSystem, {} };
    for (const int column : m_columns[static_cast<size_t>(ItemField::CallNote)]) {
        const TableCell found = m_table.cell(row, column);
        const QString written = found.text.trimmed().toString();
        const auto leading = found.kind == CellKind::Text ? leadingDate(written) : std::nullopt;
        const auto day = leading ? std::nullopt : dateFromCell(found, DateFormat::DayMonthYear, context);
        if (day) {
            calls.push_back({ *day, {} });
        } else if (leading) {
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

RefusedRow RowReader::refused(int row, ItemField field, RefusalReason reason, const QString& value) const
{
    const SkippedRow amount = skipped(row, SkipReason::Footnote, {});
    return { m_table.rowNumber(row), field, reason, value, amount.amount };
}

/// The amount is for the totals on the screen only, so what cannot be read is left out.
SkippedRow RowReader::skipped(int row, SkipReason reason, QStringView value) const
{
    SkippedRow skip { m_table.rowNumber(row), reason, value.toString(), {} };
    if (m_table.state(row) != RowState::Sound)
        return skip;
    const QString named = text(row, ItemField::Currency);
    const Currency currency
        = named.isEmpty() ? m_defaults.currency : Currency::fromCode(named).value_or(Currency());
    for (const ItemField field : { ItemField::OpenAmount, ItemField::InvoiceAmount, ItemField::PositionAmount }) {
        const auto written = amountFromCell(cell(row, field), formatOf(field).number);
        if (written && !currency.isNull()) {
            skip.amount = written->value.rounded(currency).value_or(Money());
            break;
        }
    }
    return skip;
}

} // namespace mahnwerk
