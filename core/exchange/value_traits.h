// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/field.h"
#include "core/exchange/table.h"

namespace mahnwerk {

/// What the cells of a column look like. Counts of filled cells; a cell may count several times.
struct ValueTraits {
    int cells = 0; ///< looked at
    int filled = 0;
    int amounts = 0; ///< numbers in any format
    int fractions = 0; ///< of them with digits behind the decimal mark
    int dates = 0;
    int serials = 0; ///< whole numbers that could be days: serial, or day first without marks
    int emails = 0;
    int ibans = 0;
    int phones = 0;
    int writtenPhones = 0; ///< of them with a plus, blank, slash, bracket or hyphen
    int severalPhones = 0;
    int postcodes = 0; ///< four or five digits
    int postcodeCities = 0;
    int currencies = 0;
    int countries = 0;
    int languages = 0;
    int levels = 0; ///< 0-9, or words of dunning
    int terms = 0; ///< 0-365 days, or words
    int flags = 0; ///< yes or no
    int statuses = 0;
    int documentKinds = 0;
    int words = 0; ///< with a letter
    int withDigits = 0; ///< with a digit
    int tokens = 0; ///< without a blank
    int codes = 0; ///< with a digit, without a blank
    int daysOrLevels = 0; ///< whole numbers 0-365
    int distinct = 0; ///< different texts
};

/// Looks at rows below the header, at most `most` of them, spread over the whole table.
ValueTraits valueTraits(const Table& table, int headerRow, int column, int most);

/// How well the cells of a column suit a field: 0-100 percent of those that are filled; 100 for an empty
/// column.
int fit(const ValueTraits& traits, ItemField field);

} // namespace mahnwerk
