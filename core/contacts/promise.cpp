// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/promise.h"

#include "core/base/resource_table.h"

#include <algorithm>
#include <map>

namespace mahnwerk {

namespace {

std::map<QString, PromiseLimit> readLimits()
{
    enum Column { Role, Days, Amount, BrokenInRow, ColumnCount };
    std::map<QString, PromiseLimit> limits;
    for (const QStringList& row : resourceTable(QStringLiteral(":/contacts/promise_limits.csv"), ColumnCount))
        limits[row[Role]] = { row[Days].toInt(), row[Amount].toLongLong(), row[BrokenInRow].toInt() };
    return limits;
}

} // namespace

qint64 promiseTolerance(qint64 amount)
{
    constexpr qint64 most = 500; // 5.00
    constexpr qint64 share = 50; // 2 percent
    return std::min(most, amount / share);
}

PromiseState promiseState(const PromiseFacts& promise, Date nextMadeOn, Date asOf)
{
    if (promise.needsApproval && !promise.granted)
        return PromiseState::Waiting;
    if (!promise.counts())
        return PromiseState::Declined;
    if (promise.paid >= promise.amount - promiseTolerance(promise.amount))
        return PromiseState::Kept;
    if (!nextMadeOn.isNull() && nextMadeOn <= promise.lastDay)
        return PromiseState::Replaced;
    return promise.lastDay < asOf ? PromiseState::Broken : PromiseState::Open;
}

const PromiseLimit& promiseLimit(QStringView role)
{
    static const std::map<QString, PromiseLimit> limits = readLimits();
    const auto found = limits.find(role.toString());
    return found == limits.end() ? limits.at(QStringLiteral("agent")) : found->second;
}

LimitReached limitReached(const PromiseLimit& limit, const PromiseToPay& promise, int brokenInRow)
{
    if (limit.days > 0 && promise.madeOn.daysTo(promise.due) > limit.days)
        return LimitReached::Days;
    if (limit.amount > 0 && promise.amount.minor() > limit.amount)
        return LimitReached::Amount;
    if (limit.brokenInRow > 0 && brokenInRow >= limit.brokenInRow)
        return LimitReached::BrokenInRow;
    if (promise.isSettlement && limit.days > 0)
        return LimitReached::Settlement;
    return LimitReached::None;
}

} // namespace mahnwerk
