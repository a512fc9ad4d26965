// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace mahnwerk {

/// Undoes a fact (Rücknahme): what is retracted counts nowhere and stands struck through in the history.
struct Retraction {
    Key<Retraction> key;
    Id<Retraction> id;
    QString entity; ///< an entity's name, or change_set for everything that it inserted
    QByteArray rowId;
    qint64 at = 0; ///< UTC milliseconds
    QString user;
    QString reason;
    friend bool operator==(const Retraction&, const Retraction&) = default;
};

} // namespace mahnwerk
