// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <utility>

namespace mahnwerk {

/// What went wrong, for branching. The words that a user reads come from ui/words/labels, one sentence
/// for each code (what happened, what was kept, what to do).
enum class ErrorCode {
    // The request
    InvalidAmount,        ///< args: text
    InvalidDate,          ///< args: text
    InvalidValue,         ///< args: field, text
    MissingValue,         ///< args: field
    UnknownCurrency,      ///< args: text
    UnknownCountry,       ///< args: text
    CurrencyMismatch,     ///< args: given, expected
    NotFound,             ///< args: what (claim, case, debtor, ...), text
    Ambiguous,            ///< args: what, text, the candidates joined by ", "
    NotAllowed,           ///< args: detail; e.g. closing a claim that is closed
    AlreadyExists,        ///< args: what, text
    // Law
    RateUnknown,          ///< args: table (de, at), first and last day without a rate
    RateTableRow,         ///< args: line of the file, reason (gap, overlap, order, period, date, rate, cells, empty)
    CurrencyWithoutCents, ///< args: code
    // Files that come in
    FileUnreadable,       ///< args: path, reason of the system
    FileEmpty,            ///< args: path
    FileTooLarge,         ///< args: path, limit in MB
    FileNotATable,        ///< args: path; neither CSV nor XLSX
    FileUnsupported,      ///< args: path, format found (xls, xlsb, ods)
    FileEncrypted,        ///< args: path
    FileDamaged,          ///< args: path, detail
    FileSuspicious,       ///< args: path, detail; zip bomb, DTD, NUL bytes
    NoOpenItems,          ///< args: path, what it seems to be
    MappingIncomplete,    ///< args: missing fields joined by ", "
    FileUnwritable,       ///< args: path, reason of the system
    // The book
    BookMissing,          ///< args: path
    BookExists,           ///< args: path
    BookNotABook,         ///< args: path
    BookNewer,            ///< args: path, its version, ours
    BookDamaged,          ///< args: path, detail
    BookReadOnly,         ///< args: path
    BookBusy,             ///< args: path
    DiskFull,             ///< args: path
    Storage,              ///< args: detail; any other fault of the database
    BatchInterrupted,     ///< args: batch, operation
    ChangedMeanwhile,     ///< args: detail; undo of a row that somebody changed since
    NotUndoable,          ///< args: operation
    // The shared database
    ServerUnreachable,    ///< args: reason; try again
    ServerNotAllowed,     ///< args: reason; login, team or version
    ServerRefused,        ///< args: code, reason; a change set that will never be taken
    ServerDiffers,        ///< args: detail; its log is not the one that this book followed
    NotInTeam,            ///< the book belongs to no team
    // Mail
    MailUnreachable,      ///< args: reason; nothing left, try again
    MailLogin,            ///< args: answer of the server
    MailRefused,          ///< args: answer of the server; it will never take this mail
    MailUnclear,          ///< args: reason; the connection broke after the mail was handed over
    // Documents
    TemplateField,        ///< args: template, field
    Cancelled,
    Internal,             ///< args: detail; a bug
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList args; ///< for the placeholders of the sentence, in the order given at the code
};

template<typename T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, QStringList args = {})
{
    return std::unexpected(Error { code, std::move(args) });
}

} // namespace mahnwerk

#define MAHNWERK_JOIN_AGAIN(a, b) a##b
#define MAHNWERK_JOIN(a, b) MAHNWERK_JOIN_AGAIN(a, b)
#define MAHNWERK_TRY_AS(name, ...)                                              \
    __extension__({                                                             \
        auto&& name = (__VA_ARGS__);                                            \
        if (!name)                                                              \
            return std::unexpected(std::forward<decltype(name)>(name).error()); \
        *std::forward<decltype(name)>(name);                                    \
    })
/// The value of a Result, or return its error from the function around.
#define TRY(...) MAHNWERK_TRY_AS(MAHNWERK_JOIN(tried_, __COUNTER__), __VA_ARGS__)
