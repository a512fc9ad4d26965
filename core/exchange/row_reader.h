// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/open_items.h"

#include <variant>

namespace mahnwerk {

/// A row that may become an item, before the rows of an invoice are put together.
struct ReadRow {
    OpenItem item; ///< without amounts and debtor
    Currency currency;
    std::optional<DecimalNumber> open; ///< what the row says is open, or invoiced less paid
    std::optional<DecimalNumber> invoiced;
    std::optional<DecimalNumber> position;
    bool computed = false; ///< the amount is a number of a spreadsheet, so it may be a formula's result
};

/// Reads single rows of a table by a mapping.
class RowReader {
public:
    RowReader(const Table& table, const Mapping& mapping, const ImportDefaults& defaults);

    using Outcome = std::variant<ReadRow, RefusedRow, SkippedRow>;
    Outcome read(int row) const;

    /// Same text: same debtor. Empty if the row names none.
    QString debtorKey(int row) const;
    QString reference(int row) const;

    /// The cell of a field's first column that is filled, else an empty one.
    Cell cell(int row, Field field) const;
    /// Its text without blanks around.
    QString text(int row, Field field) const;
    /// The same for all columns of the field that are filled.
    QStringList texts(int row, Field field) const;
    const ImportDefaults& defaults() const { return m_defaults; }

private:
    struct Amounts;

    std::optional<SkippedRow> asNoItem(int row) const;
    std::optional<SkippedRow> asNotOpen(int row) const;
    std::optional<RefusedRow> refusedIdentity(int row) const;
    std::optional<RefusedRow> readAmounts(int row, ReadRow& read) const;
    std::optional<RefusedRow> readAmount(int row, Field field, Amounts& amounts) const;
    std::optional<RefusedRow> readCurrency(int row, const QString& written, ReadRow& read) const;
    std::optional<RefusedRow> readDates(int row, OpenItem& item) const;
    std::optional<RefusedRow> readDueDate(int row, OpenItem& item) const;
    std::optional<RefusedRow> tooLong(int row) const;
    std::optional<Date> date(int row, Field field) const;
    void readTexts(int row, OpenItem& item) const;
    std::vector<NotedCall> calls(int row, Date issued) const;
    bool isRepeatedHeader(int row) const;
    bool isTotal(int row) const;
    ColumnMapping formatOf(Field field) const;
    SkippedRow skipped(int row, SkipReason reason, const QString& value) const;
    RefusedRow refused(int row, Field field, RefusalReason reason, const QString& value) const;

    const Table& m_table;
    const Mapping& m_mapping;
    const ImportDefaults& m_defaults;
    std::vector<std::vector<int>> m_columns; ///< by field
    QStringList m_headers;                   ///< folded
};

/// The debtor of a row.
ImportedDebtor readDebtor(const RowReader& reader, int row);

/// Fills what the first rows of a debtor left empty.
void mergeDebtor(ImportedDebtor& into, const ImportedDebtor& other);

} // namespace mahnwerk
