// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/case.h"
#include "core/parties/creditor.h"

namespace mahnwerk {

// Whose money it is: one undoable transaction each. Both refuse a name that an import would take for another's:
// AlreadyExists; the other errors are those of tidied().

/// Empty fields get what goes with the country: language, currency, its standard procedure.
Result<Key<Creditor>> addCreditor(Book& book, Creditor creditor);
/// Writes what changed. A standard procedure follows the country into another one, and so does the currency
/// as long as there are no cases. Error: NotFound.
Result<> editCreditor(Book& book, const Creditor& creditor);

/// Whose letters a case gets.
Result<Creditor> creditorOf(Book& book, Key<Case> key);

} // namespace mahnwerk
