// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_limit.h"

#include "core/base/resource_table.h"

#include <map>

namespace mahnwerk {

namespace {

std::map<QString, PlanLimit> readLimits()
{
    enum Column { Role, Months, Least, FirstWithin, Discount, ColumnCount };
    std::map<QString, PlanLimit> limits;
    for (const QStringList& row : resourceTable(QStringLiteral(":/plans/plan_limits.csv"), ColumnCount)) {
        const auto discount = Rate::fromDecimal(row[Discount]);
        if (!discount)
            qFatal("a discount in plan_limits.csv is no number");
        limits[row[Role]] = { row[Months].toInt(), row[Least].toLongLong(), row[FirstWithin].toInt(), *discount };
    }
    return limits;
}

} // namespace

const PlanLimit& planLimit(QStringView role)
{
    static const std::map<QString, PlanLimit> limits = readLimits();
    const auto found = limits.find(role.toString());
    return found == limits.end() ? limits.at(QStringLiteral("agent")) : found->second;
}

} // namespace mahnwerk
