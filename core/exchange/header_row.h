// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace mahnwerk {

/// How far down a header is looked for.
inline constexpr int headerSearchRows = 20;

/// Index of the row whose cells are mostly known header words; else of a row of texts above numbers or dates;
/// -1 if there is none.
int findHeaderRow(const Table& table);

} // namespace mahnwerk
