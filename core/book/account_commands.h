// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_account.h"

#include <optional>

namespace mahnwerk {

/// How a claim's account is to be kept; what is not given stays.
struct TermsDraft {
    std::optional<QString> regime;   ///< regimeFromText()
    std::optional<QString> dayCount; ///< act365, actact, act360, 30e360, 30e360-isda
    std::optional<QString> order;    ///< de-367, de-497, ch-85, at-1416, ...
    std::optional<Date> interestFrom;
    std::optional<QString> procedure; ///< empty: the creditor's
    std::vector<std::pair<QString, QString>> settings; ///< AccountSettings::set()
    /// The terms were wrong from the beginning: what was posted before today is computed anew. Else it stays as it is.
    bool isCorrection = false;
    std::optional<QString> defaultReason; ///< names<DefaultTrigger>
    std::optional<QString> ground;        ///< what is owed for
    std::optional<Date> groundDate;
    std::optional<QString> rateReason; ///< why more than the statutory rate is owed
    std::optional<QString> limitation; ///< a period of the law of the creditor's country
    std::optional<Date> arose;
    std::optional<Date> knownSince;
    std::optional<int> security; ///< 0 to 9
    std::optional<Date> enforcedSince;
    std::optional<Date> calledIn;
};
/// Errors: InvalidValue, NotFound (procedure, limitation), NotAllowed (the claim is closed), RateUnknown (interest from a day
/// before the first known rate), CurrencyWithoutCents.
Result<> setTerms(Book& book, Key<Claim> key, const TermsDraft& draft);

struct EntryDraft {
    Key<Claim> claim;
    EntryKind kind = EntryKind::Cost;
    Money amount; ///< positive
    Date valueDate;
    Date bearsFrom; ///< principal and costs
    Date through;   ///< interest booked
    QString component; ///< write-off: costs, interest or principal only
    QString text;
    QString source; ///< of what the program computed ("collection-costs"): one of it stands on a claim; empty: typed
};
struct RecordedEntry {
    Key<Entry> entry;
    Id<Entry> id;
    OpenParts effect; ///< on what is open
    std::optional<Money> exceededLimit; ///< of a reminder fee above what courts accept
};
/// Errors: InvalidAmount, CurrencyMismatch, InvalidDate, InvalidValue, RateUnknown; AlreadyExists (source, id, value date,
/// amount, currency) if such an entry stands and is not reversed.
Result<RecordedEntry> addEntry(Book& book, const EntryDraft& draft);

/// Takes back an entry or a payment as of the business date, see Reversal. The only principal of a claim stays: the
/// claim is closed instead. Errors: MissingValue (reason), NotAllowed (reversed already, only principal).
Result<Key<Reversal>> reverseEntry(Book& book, Key<Entry> key, const QString& reason);
Result<Key<Reversal>> reversePayment(Book& book, Key<Payment> key, const QString& reason);

} // namespace mahnwerk
