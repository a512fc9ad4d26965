// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace mahnwerk {

/// While it lives, everything that is read is of one moment. Many small questions take a lock once instead of each.
class OneMoment {
public:
    explicit OneMoment(Database& database)
        : m_database(database)
        , m_isOurs(!database.isInTransaction() && database.execute("BEGIN"))
    {
    }
    ~OneMoment()
    {
        if (m_isOurs)
            m_database.rollback();
    }
    OneMoment(const OneMoment&) = delete;
    OneMoment& operator=(const OneMoment&) = delete;

private:
    Database& m_database;
    bool m_isOurs;
};

} // namespace mahnwerk
