// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/must.h"

namespace mahnwerk {

/// The day of the demo, at ten o'clock.
class OfficeHours final : public Clock {
public:
    qint64 now() const override { return m_system.now(); }
    Date today() const override { return must(Date::fromIso(u"2026-11-23")); }
    int minute() const override { return 10 * 60; }

private:
    SystemClock m_system;
};

} // namespace mahnwerk
