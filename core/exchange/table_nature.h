// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

namespace mahnwerk {

/// What a table holds, as far as it is certainly no list of open items.
struct TableNature {
    QString key; ///< empty: may hold open items; else "ledger-journal", "customer-list", "product-list",
                 ///< "datev-..."
    QString name; ///< what the file calls itself, if it does
};

/// mapping: as guessed; decides together with the header words. DATEV files are told by the category of their
/// first record.
TableNature natureOf(const Table& table, const Mapping& mapping);

} // namespace mahnwerk
