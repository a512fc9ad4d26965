// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_list.h"

#include <array>

namespace mahnwerk {

/// Which states a list of cases shows.
enum class CaseScope { Open, Overdue, Held, NotDue, Closed };
template<>
inline constexpr std::array names<CaseScope> = { "open", "overdue", "held", "not-due", "closed" };

constexpr bool isIn(CaseScope scope, CaseStatus status)
{
    switch (scope) {
    case CaseScope::Open:
        return status != CaseStatus::Closed;
    case CaseScope::Overdue:
        return status == CaseStatus::Overdue;
    case CaseScope::Held:
        return status == CaseStatus::Held;
    case CaseScope::NotDue:
        return status == CaseStatus::NotDue;
    case CaseScope::Closed:
        return status == CaseStatus::Closed;
    }
    return false;
}

struct CaseFilter {
    CaseScope scope = CaseScope::Open;
    std::optional<QString> creditor = {}; ///< by name
    std::optional<QString> owner = {};    ///< empty: nobody's
    QString text = {};
    friend bool operator==(const CaseFilter&, const CaseFilter&) = default;
};

} // namespace mahnwerk
