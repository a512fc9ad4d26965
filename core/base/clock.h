// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

namespace mahnwerk {

/// Where "now" comes from. Only a Book owns one; every rule is given its date.
class Clock {
public:
    virtual ~Clock() = default;
    /// UTC milliseconds since 1970; for ids and for what was booked when.
    virtual qint64 now() const = 0;
    /// The business date: the day at the place of the workstation.
    virtual Date today() const = 0;
    /// Minutes since midnight at the place of the workstation.
    virtual int minute() const = 0;
};

class SystemClock final : public Clock {
public:
    qint64 now() const override;
    Date today() const override;
    int minute() const override;
};

/// The real instant with a chosen business date (`--as-of`).
class AsOfClock final : public Clock {
public:
    explicit AsOfClock(Date today)
        : m_today(today)
    {
    }
    qint64 now() const override { return m_system.now(); }
    Date today() const override { return m_today; }
    int minute() const override { return m_system.minute(); }

private:
    SystemClock m_system;
    Date m_today;
};

} // namespace mahnwerk
