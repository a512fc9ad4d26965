// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/found_cases.h"

#include "core/base/text.h"
#include "ui/case/text_scan.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

namespace {

constexpr size_t mostBefore = 12;
/// So many rows before a text is looked at it is asked for: a million texts do not fit the cache.
constexpr size_t rowsAhead = 12;
constexpr size_t cacheLine = 64;

} // namespace

void keepWhereOccurs(std::span<quint8> marks, const CaseColumns& columns, size_t first, const std::string& word)
{
    const TextColumn& texts = columns.search;
    const quint64* const letters = columns.letters.data() + first;
    const quint64 wanted = lettersOf(word);
    std::array<quint32, rowsAtOnce + 1> rows;
    size_t count = 0;
    for (size_t row = 0; row < marks.size(); ++row) {
        marks[row] &= (letters[row] & wanted) == wanted ? 1 : 0;
        rows[count] = static_cast<quint32>(row); // overwritten if it is not marked: no branch to guess
        count += marks[row];
    }
    for (size_t i = 0; word.size() > 1 && i < count; ++i) {
        if (i + rowsAhead < count) {
            const std::string_view later = texts.at(first + rows[i + rowsAhead]);
            __builtin_prefetch(later.data());
            __builtin_prefetch(later.data() + cacheLine);
        }
        marks[rows[i]] = occursIn(texts.at(first + rows[i]), word) ? 1 : 0;
    }
}

void FoundCases::setColumns(const CaseColumns& columns)
{
    m_columns = &columns;
    m_marks.assign(columns.size(), 1);
    m_query = {};
    m_before.clear();
}

void FoundCases::search(const CaseQuery& query)
{
    if (query == m_query)
        return;
    const auto known = std::ranges::find(m_before, query, &std::pair<CaseQuery, Marks>::first);
    if (known != m_before.end()) {
        m_marks = std::move(known->second);
        m_before.erase(known, m_before.end());
    } else {
        if (m_before.size() == mostBefore)
            m_before.erase(m_before.begin());
        m_before.emplace_back(m_query, m_marks);
        find(query);
    }
    m_query = query;
}

void FoundCases::find(const CaseQuery& query)
{
    Marks byPhone;
    if (!query.phone().empty()) {
        byPhone = query.phoneNarrows(m_query) ? m_marks : Marks(m_marks.size(), 1);
        keep(byPhone, query.phone());
        if (query.isCoveredByPhone()) {
            m_marks = std::move(byPhone);
            return;
        }
    }
    const bool narrows = query.wordsNarrow(m_query);
    if (!narrows)
        m_marks.assign(m_marks.size(), 1);
    // What was found by its number may lack the words.
    const bool hadWords = narrows && m_query.phone().empty();
    for (const std::string& word : query.words()) {
        if (!hadWords || std::ranges::find(m_query.words(), word) == m_query.words().end())
            keep(m_marks, word);
    }
    for (size_t row = 0; row < byPhone.size(); ++row)
        m_marks[row] |= byPhone[row];
}

void FoundCases::keep(Marks& marks, const std::string& word) const
{
    for (size_t first = 0; first < marks.size(); first += rowsAtOnce) {
        const size_t count = std::min(rowsAtOnce, marks.size() - first);
        keepWhereOccurs({ marks.data() + first, count }, *m_columns, first, word);
    }
}

void FoundCases::refresh(const std::vector<size_t>& rows)
{
    m_before.clear();
    m_marks.resize(m_columns->size());
    for (const size_t row : rows)
        m_marks[row] = m_query.matches(m_columns->search.at(row)) ? 1 : 0;
}

} // namespace mahnwerk
