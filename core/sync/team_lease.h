// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace mahnwerk {

/// Who has a debtor on the line.
struct TeamLease {
    Uuid debtor;
    QString login;
    qint64 since = 0; ///< UTC milliseconds, by the server's clock
    bool isMine = false;
    friend bool operator==(const TeamLease&, const TeamLease&) = default;
};

} // namespace mahnwerk
