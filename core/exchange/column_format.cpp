// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_format.h"

#include <algorithm>

namespace mahnwerk {

namespace {

template <typename Visit>
void forEachCell(const Table& table, int headerRow, int column, Visit visit)
{
    for (int row = headerRow + 1; row < table.rowCount(); ++row) {
        const TableCell cell = table.cell(row, column);
        if (table.state(row) == RowState::Sound && !cell.text.trimmed().isEmpty())
            visit(cell);
    }
}

struct DateCounts {
    int filled = 0;
    int clear = 0; ///< ISO, named, or a date cell
    int yearFirst = 0; ///< eight digits
    int packed = 0;
    int serial = 0;
    int onlyDay = 0; ///< 31/12/2025
    int onlyMonth = 0; ///< 12/31/2025
    int either = 0; ///< 03/04/2026
    int dotted = 0; ///< 03.04.2026
};

DateCounts countDates(const Table& table, int headerRow, int column)
{
    DateCounts counts;
    forEachCell(table, headerRow, column, [&](const TableCell& cell) {
        ++counts.filled;
        const DateEvidence evidence = dateEvidence(cell.text);
        const bool digitsOnly = evidence.serial || evidence.packed || !cell.text.contains(u'-');
        if (cell.kind == CellKind::Date || evidence.named || (evidence.yearFirst && !digitsOnly))
            ++counts.clear;
        else if (evidence.yearFirst)
            ++counts.yearFirst;
        else if (evidence.serial)
            ++counts.serial;
        else if (evidence.packed)
            ++counts.packed;
        else if (evidence.dayFirst && evidence.monthFirst)
            ++counts.either;
        else if (evidence.monthFirst)
            ++counts.onlyMonth;
        else if (evidence.dayFirst)
            ++(cell.text.contains(u'.') ? counts.dotted : counts.onlyDay);
    });
    return counts;
}

/// 03/03/2026 is the same day either way and proves nothing, but it is no question.
bool hasTwoReadings(const Table& table, int headerRow, int column)
{
    bool two = false;
    forEachCell(table, headerRow, column, [&](const TableCell& cell) {
        two = two || (dateEvidence(cell.text).isDate() && !dateFromCell(cell, DateFormat::Automatic));
    });
    return two;
}

FormatGuess decide(const DateCounts& counts)
{
    FormatGuess guess;
    DateFormat& format = guess.format.date;
    if (counts.onlyDay > 0 && counts.onlyMonth > 0) {
        guess.remark = ColumnRemark::MixedFormats;
    } else if (counts.onlyMonth > 0) {
        format = DateFormat::MonthDayYear;
    } else if (counts.onlyDay + counts.dotted > 0) {
        format = DateFormat::DayMonthYear;
    } else if (counts.either > 0) {
        guess.isAmbiguous = true;
        guess.remark = ColumnRemark::AmbiguousDates;
    } else if (counts.serial > 0 && counts.serial >= counts.yearFirst) {
        format = DateFormat::Serial;
    } else if (counts.yearFirst + counts.clear > 0) {
        format = DateFormat::YearMonthDay;
    } else if (counts.packed > 0) {
        format = DateFormat::PackedDay;
    }
    return guess;
}

} // namespace

FormatGuess numberFormatOf(const Table& table, int headerRow, int column)
{
    int point = 0;
    int comma = 0;
    int ambiguous = 0;
    FormatGuess guess;
    forEachCell(table, headerRow, column, [&](const TableCell& cell) {
        if (cell.kind == CellKind::Number)
            return;
        const NumberEvidence evidence = numberEvidence(cell.text);
        point += evidence == NumberEvidence::Point;
        comma += evidence == NumberEvidence::Comma;
        ambiguous += evidence == NumberEvidence::Ambiguous;
        guess.unreadable += evidence == NumberEvidence::None;
    });
    if (point > 0 && comma > 0) {
        guess.remark = ColumnRemark::MixedFormats;
        guess.unreadable += ambiguous;
    } else if (point > 0) {
        guess.format.number = NumberFormat::PointDecimal;
        guess.remark = ColumnRemark::PointNumbers;
    } else if (comma > 0) {
        guess.format.number = NumberFormat::CommaDecimal;
        guess.remark = ColumnRemark::CommaNumbers;
    } else if (ambiguous > 0) {
        // Left at Automatic: until somebody answers, these cells are refused rather than read a thousandfold.
        guess.isAmbiguous = true;
        guess.remark = ColumnRemark::AmbiguousNumbers;
    }
    return guess;
}

FormatGuess dateFormatOf(const Table& table, int headerRow, int column)
{
    FormatGuess guess = decide(countDates(table, headerRow, column));
    if (guess.isAmbiguous && !hasTwoReadings(table, headerRow, column)) {
        guess.isAmbiguous = false;
        guess.remark = ColumnRemark::None;
    }
    const DateContext context { table.origin().dateSystem, {} };
    if (guess.isAmbiguous)
        return guess;
    forEachCell(table, headerRow, column, [&](const TableCell& cell) {
        guess.unreadable += dateFromCell(cell, guess.format.date, context).has_value() ? 0 : 1;
    });
    return guess;
}

FormatGuess tailOf(const Table& table, int headerRow, int column)
{
    int filled = 0;
    int tails = 0;
    forEachCell(table, headerRow, column, [&](const TableCell& cell) {
        const QStringView text = cell.text.trimmed();
        ++filled;
        tails += text.size() > 2 && text.endsWith(u".0")
            && std::ranges::all_of(text.chopped(2), [](QChar c) { return c >= u'0' && c <= u'9'; });
    });
    FormatGuess guess;
    if (filled > 0 && tails == filled) {
        guess.format.tail = NumberTail::DropPointZero;
        guess.remark = ColumnRemark::PointZeroDropped;
    }
    return guess;
}

} // namespace mahnwerk
