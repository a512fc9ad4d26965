// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/region.h"
#include "core/book/book.h"
#include "core/claims/claim.h"
#include "core/dunning/notice.h"

#include <unordered_map>

namespace mahnwerk {

/// A claim as it comes from outside, its debtor known.
struct ClaimIntake {
    QByteArray idempotencyKey; ///< claimIdempotencyKey()
    Key<Creditor> creditor;
    QString country; ///< of the creditor: decides regime and order of allocation
    Key<Debtor> debtor;
    bool isNewDebtor = false; ///< has no case yet
    Region region; ///< of the debtor: holidays of the last day to pay
    QString debtorNumber;
    QString owner;
    QString reference;
    Date issue; ///< none: the due date
    Date due;
    Money amount; ///< principal, positive
    qint64 bookedAt = 0;
    QString source;
};

/// Creditor | debtor number | reference: a claim comes in once.
QByteArray claimIdempotencyKey(Id<Creditor> creditor, const QString& debtorNumber, const QString& reference);

/// Puts claims into the book: the case that they join or open, its next step, the claim, its principal.
class Intake {
public:
    explicit Intake(Date today)
        : m_today(today)
    {
    }
    /// Joins the open case of creditor, debtor and currency, or opens one.
    Result<Claim> add(Transaction& transaction, const ClaimIntake& intake);
    /// A level that the claim reached before it came here.
    Result<> takeOverLevel(Transaction& transaction, const Claim& claim, Notice notice);

private:
    Result<Case> caseFor(Transaction& transaction, const ClaimIntake& intake);
    Result<QString> nextNumber(Transaction& transaction);

    Date m_today;
    Case m_last; ///< of the last claim: claims of a debtor come one after the other
    int m_lastOrdinal = 0;
    qint64 m_transaction = 0; ///< in which the last case was read
    Key<DunningRun> m_takenOver;
};

} // namespace mahnwerk
