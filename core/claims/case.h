// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/creditor.h"
#include "core/parties/debtor.h"

namespace mahnwerk {

/// One creditor, one debtor, one currency, and its claims (Fall, Akte). Worklist, letter, call and payment
/// work on the case; dunning level and limitation belong to the claim.
struct Case {
    Key<Case> key;
    Id<Case> id;
    QString number; ///< F-26-000123
    Key<Creditor> creditor;
    Key<Debtor> debtor;
    Currency currency;
    QString debtorNumber; ///< the creditor's number for the debtor
    QString owner;
    QString team;
    friend bool operator==(const Case&, const Case&) = default;
};

} // namespace mahnwerk
