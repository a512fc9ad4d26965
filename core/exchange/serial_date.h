// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/exchange/decimal_number.h"
#include "core/exchange/table.h"

namespace mahnwerk {

/// The day of a serial number, its time of day dropped. None outside of 1900-01-01 to 9999-12-31, and for the
/// 29 February 1900 that only Excel knows.
std::optional<Date> dateOfSerial(DecimalNumber serial, DateSystem system);

/// ISO text with the time of day if there is one: "2026-11-23", "2026-11-23 14:30:00". Empty as above.
QString isoOfSerial(DecimalNumber serial, DateSystem system);

/// Whether a number format of a workbook shows a day: contains y, d, or m without h and s, outside of quotes,
/// brackets and escapes. Times and durations are none.
bool isDateFormat(QStringView formatCode);

/// The same for the formats that have only a number (ECMA-376 18.8.30; 27-36 and 50-58 are East Asian dates).
bool isBuiltInDateFormat(int formatId);

} // namespace mahnwerk
