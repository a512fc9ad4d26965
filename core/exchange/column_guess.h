// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

namespace mahnwerk {

/// What a user may want to know about a guessed column; the words are in ui/words/labels.
enum class ColumnRemark : quint8 {
    None,
    Empty, ///< no cell is filled
    Unrecognised, ///< neither header nor values say what it is
    FieldTaken, ///< another column suits its field (runnerUp) better
    CouldBe, ///< runnerUp would suit as well
    OneEach, ///< every value once, as invoice numbers are
    PersonOrCompany, ///< told apart per row
    WillBeSplit, ///< postcode and city, street and house number
    SeveralNumbers, ///< count cells hold more than one phone number
    BecomesHistory, ///< calls become contacts of the past
    PointNumbers, ///< 1'234.50
    CommaNumbers, ///< 1.234,50
    AmbiguousNumbers, ///< 1.234 or 1,234 only: a question
    AmbiguousDates, ///< 03/04/2026 only: a question
    MixedFormats, ///< both number formats, or both orders of day and month; the ambiguous cells are refused
    SomeUnreadable, ///< count cells are no such value
    PointZeroDropped, ///< 1930571429.0 is read as 1930571429
};

/// From here a column needs no second look.
inline constexpr int sureFrom = 90;
/// Below, a column that decides on money or days is a question to the user.
inline constexpr int questionBelow = 80;

struct GuessedColumn {
    QString header;
    QStringList examples; ///< up to three different values
    ItemField field = ItemField::Ignore;
    int percent = 0; ///< 0-100; 0 for Ignore
    ItemField runnerUp = ItemField::Ignore;
    ColumnRemark remark = ColumnRemark::None;
    int count = 0; ///< for SeveralNumbers and SomeUnreadable: cells; else filled cells
    bool isQuestion = false;
};

struct MappingGuess {
    Mapping mapping;
    std::vector<GuessedColumn> columns; ///< as many as the table has
    QStringList missing; ///< keys of fields without which nothing can be read ("reference", "due-date", ...)
    int dataRows = 0; ///< filled rows below the header

    bool hasQuestions() const;
};

/// Guesses from the header words and from all values. Error: NoOpenItems if the file is recognised as
/// something else; its second argument is a key such as "ledger-journal" (see table_nature.h), a third one
/// names it as the file does.
Result<MappingGuess> guessMapping(const Table& table);

/// Keys of the fields that a mapping lacks to read anything: "debtor-number", "reference", "open-amount",
/// "due-date".
QStringList missingFields(const Mapping& mapping);

} // namespace mahnwerk
