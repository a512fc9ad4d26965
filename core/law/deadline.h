// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/law.h"

namespace mahnwerk {

/// The last day of a period and how it came about.
struct Deadline {
    enum class Moved {
        No,
        WorkingDay, ///< the next one: § 193 BGB, § 222 (2) ZPO, Art. 78 OR, Art. 142 (3) ZPO
        ClosedTime, ///< the third working day after a closed time: Art. 63 SchKG
    };
    Date nominal; ///< where the period ends by counting
    Date last;    ///< where it ends; the first day after a waiting time
    Moved moved = Moved::No;
    QString source;
    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// The closed time that holds a day; none if it is open. The last day of it, included.
std::optional<Date> closedUntil(const CountryLaw& law, Date date);

/// A period of periods.csv that an event (service, receipt) sets off. The day of the event is not counted
/// (§ 187 (1) BGB, Art. 77 OR); months end on the same day number or the month's last day. Days on which proceedings
/// held it up are added before it is moved to a working day of the region, whose country has the period.
/// Error: NotFound ("period", code).
Result<Deadline> deadline(const Law& law, QStringView code, Date event, Region region, int suspendedDays = 0);

/// Days from the first to the last of proceedings, both counted, as `suspendedDays`.
inline int daysOfProceedings(Date first, Date last)
{
    return first.daysTo(last) + 1;
}

} // namespace mahnwerk
