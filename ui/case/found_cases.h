// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_list.h"
#include "ui/case/case_query.h"

#include <span>

namespace mahnwerk {

/// So many rows can be looked at in one go.
inline constexpr size_t rowsAtOnce = 4096;

/// Takes the marks of the rows from `first` on off where the word does not occur.
void keepWhereOccurs(std::span<quint8> marks, const CaseColumns& columns, size_t first, const std::string& word);

/// Which rows of the columns have what somebody typed; everything until somebody does.
class FoundCases {
public:
    /// The columns stay the caller's.
    void setColumns(const CaseColumns& columns);
    void search(const CaseQuery& query);
    /// These rows of the columns changed or were added.
    void refresh(const std::vector<size_t>& rows);

    /// By row, 1 if it is found. A byte each: they are read in the order of the list and should stay in the cache.
    const std::vector<quint8>& marks() const { return m_marks; }

private:
    using Marks = std::vector<quint8>;
    void find(const CaseQuery& query);
    void keep(Marks& marks, const std::string& word) const;

    const CaseColumns* m_columns = nullptr;
    CaseQuery m_query;
    Marks m_marks;
    /// What was found for the texts before this one: deleting a letter costs nothing.
    std::vector<std::pair<CaseQuery, Marks>> m_before;
};

} // namespace mahnwerk
