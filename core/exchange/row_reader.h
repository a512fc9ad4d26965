// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/open_items.h"
#include "core/exchange/status_words.h"

#include <QHash>

#include <variant>

namespace mahnwerk {

/// A row that may become an item, before the rows of an invoice are put together. Small, as there may be a
/// million.
struct ReadRow {
    int row = 0; ///< index in the table
    int number = 0; ///< as in the file, from 1
    int debtor = 0; ///< for the caller
    int invoice = 0; ///< for the caller
    Date issued;
    QString debtorKey; ///< RowReader::debtorKey()
    Date due;
    DueDateFrom dueFrom = DueDateFrom::Column;
    bool computed = false; ///< the amount is a number of a spreadsheet, so it may be a formula's result
    Currency currency;
    std::optional<DecimalNumber> open; ///< what the row says is open, or invoiced less paid
    std::optional<DecimalNumber> invoiced;
    std::optional<DecimalNumber> position;
};

/// Remembers what a text means, as a column of words has few different ones. The texts must outlive it.
template <typename Meaning>
class Remembered {
public:
    template <typename Find>
    Meaning of(QStringView text, Find find)
    {
        if (text.isEmpty()) // most often, as the column is missing
            return m_ofNothing ? *m_ofNothing : m_ofNothing.emplace(find(text));
        const auto known = m_meanings.constFind(text);
        if (known != m_meanings.constEnd())
            return *known;
        const Meaning meaning = find(text);
        if (m_meanings.size() < 1000)
            m_meanings.insert(text, meaning);
        return meaning;
    }

private:
    QHash<QStringView, Meaning> m_meanings;
    std::optional<Meaning> m_ofNothing;
};

/// Reads single rows of a table by a mapping.
class RowReader {
public:
    RowReader(const Table& table, const Mapping& mapping, const ImportDefaults& defaults);

    using Outcome = std::variant<ReadRow, RefusedRow, SkippedRow>;
    Outcome read(int row) const;

    /// The item of a row that was read, still without amounts.
    OpenItem item(const ReadRow& row) const;

    /// Same text: same debtor. Empty if the row names none.
    QString debtorKey(int row) const;
    /// Valid as long as the table.
    QStringView reference(int row) const { return view(row, ItemField::Reference); }

    /// Whether two rows say the same about the debtor.
    bool sameDebtorCells(int row, int other) const;

    /// The cell of a field's first column that is filled, else an empty one.
    TableCell cell(int row, ItemField field) const;
    /// Its text without blanks around.
    QString text(int row, ItemField field) const { return view(row, field).toString(); }
    /// The same for all columns of the field that are filled.
    QStringList texts(int row, ItemField field) const;
    const ImportDefaults& defaults() const { return m_defaults; }

private:
    struct Amounts;
    struct LongestText {
        int column = 0;
        ItemField field = ItemField::Ignore;
        qsizetype longest = 0;
    };

    QStringView view(int row, ItemField field) const;
    std::optional<SkippedRow> asNoItem(int row) const;
    std::optional<SkippedRow> asNotOpen(int row) const;
    std::optional<RefusedRow> readIdentity(int row, ReadRow& read) const;
    std::optional<RefusedRow> readAmounts(int row, ReadRow& read) const;
    std::optional<RefusedRow> readAmount(int row, ItemField field, Amounts& amounts) const;
    std::optional<RefusedRow> readCurrency(int row, const QString& written, ReadRow& read) const;
    std::optional<RefusedRow> readDates(int row, ReadRow& read) const;
    std::optional<RefusedRow> readDueDate(int row, ReadRow& read) const;
    std::optional<RefusedRow> tooLong(int row) const;
    std::optional<Date> date(int row, ItemField field) const;
    std::vector<NotedCall> calls(int row, Date issued) const;
    bool isRepeatedHeader(int row) const;
    bool isTotal(int row) const;
    ColumnMapping formatOf(ItemField field) const;
    SkippedRow skipped(int row, SkipReason reason, QStringView value) const;
    RefusedRow refused(int row, ItemField field, RefusalReason reason, const QString& value) const;

    const Table& m_table;
    const Mapping& m_mapping;
    const ImportDefaults& m_defaults;
    std::vector<std::vector<int>> m_columns; ///< by field
    std::vector<int> m_debtorColumns;
    std::vector<LongestText> m_longest; ///< by field
    mutable Remembered<InvoiceStatus> m_statuses;
    mutable Remembered<DocumentKind> m_documentKinds;
    mutable Remembered<std::optional<bool>> m_flags;
    mutable Remembered<std::optional<int>> m_levels;
    mutable Remembered<std::optional<int>> m_levelsInWords;
};

/// The debtor of a row.
ImportedDebtor readDebtor(const RowReader& reader, int row);

/// Fills what the first rows of a debtor left empty.
void mergeDebtor(ImportedDebtor& into, const ImportedDebtor& other);

} // namespace mahnwerk
