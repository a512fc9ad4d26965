// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

namespace mahnwerk {

/// A minute of a day at the place of the workstation, or a day without one: wall time, as people agree on it.
struct Moment {
    Date date;
    int minute = -1; ///< 0-1439 since midnight; -1: any time of the day

    bool isNull() const { return date.isNull(); }
    bool isTimed() const { return minute >= 0; }
    /// "2026-11-23 10:30", "2026-11-23", empty for none.
    QString toIso() const;
    /// From "2026-11-23", "2026-11-23 10:30" or with a T between. Error: InvalidDate.
    static Result<Moment> fromIso(QStringView text);

    friend constexpr auto operator<=>(const Moment&, const Moment&) = default;
};

/// "10:30"; empty for -1.
QString timeText(int minute);
/// From "10:30", "1030", "10.30" or "10", 0:00 to 23:59; none for anything else.
std::optional<int> minuteFromText(QStringView text);

} // namespace mahnwerk
