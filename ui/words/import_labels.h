// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_guess.h"
#include "core/exchange/open_items.h"

namespace mahnwerk {

/// What a column becomes: "Rechnungsnummer".
QString label(ItemField field);
/// What is worth knowing about a guessed column; empty if nothing is.
QString remarkOf(const GuessedColumn& column);
/// What is wrong with a row: "Betrag fehlt".
QString label(RefusalReason reason);
/// What a person does about it.
QString advice(const RefusedRow& row);
/// Why a row is no open item: "bezahlt".
QString label(SkipReason reason);

} // namespace mahnwerk
