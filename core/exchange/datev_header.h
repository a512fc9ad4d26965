// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/exchange/table.h"

#include <optional>

namespace mahnwerk {

/// The first record of a DATEV file (EXTF or DTVF): what the records below are.
struct DatevHeader {
    int category = 0; ///< 21 postings, 16 debtors and creditors, 44 text keys, ...
    QString name; ///< "Buchungsstapel"
    Date fiscalStart; ///< first day of the fiscal year; none if the header leaves it out
};

std::optional<DatevHeader> datevHeader(const Table& table);

} // namespace mahnwerk
