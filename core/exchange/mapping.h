// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/amount_text.h"
#include "core/exchange/date_text.h"
#include "core/exchange/field.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace mahnwerk {

/// What a program made of whole numbers: some write 1930571429 as "1930571429.0".
enum class NumberTail : quint8 { Keep, DropPointZero };

struct ColumnMapping {
    ItemField field = ItemField::Ignore;
    NumberFormat number = NumberFormat::Automatic; ///< amounts
    DateFormat date = DateFormat::Automatic; ///< dates
    NumberTail tail = NumberTail::Keep; ///< debtor number and reference

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// Which column of a table is what, and how it is written. A value: it can be stored and used for the next
/// file.
struct Mapping {
    QString sheet; ///< XLSX; empty for CSV
    int headerRow = -1; ///< index in the table; -1: there is none
    QString fingerprint; ///< of the header it was made for
    std::vector<ColumnMapping> columns; ///< those beyond are ignored
    std::optional<int>
        defaultTermsDays; ///< for rows without due date and terms: days from the issue date, 0-365
    Date fiscalStart; ///< first day of DateFormat::DayMonth (from a DATEV header)

    /// The first column with this field, -1 if there is none.
    int columnOf(ItemField field) const;
    bool has(ItemField field) const { return columnOf(field) >= 0; }

    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// {"version": 1, "header_row": 3, "columns": [{"column": "A", "field": "debtor-number", ...}], ...}; rows
/// from 1.
QJsonObject toJson(const Mapping& mapping);
/// Errors: InvalidValue (field, text).
Result<Mapping> mappingFromJson(const QJsonObject& json);

/// 32 hex digits that stay the same as long as the header words and their order do (case, accents and
/// punctuation aside); empty for a table without a header.
QString headerFingerprint(const Table& table);
QString headerFingerprint(const Table& table, int headerRow);

/// A remembered mapping for another table with the same header, wherever its header row is now.
/// Error: NotFound (header) if no row of the table is that header.
Result<Mapping> adapted(Mapping mapping, const Table& table);

/// "A", "B", ... "AA" for 0, 1, ... 26.
QString columnLetters(int column);

} // namespace mahnwerk
