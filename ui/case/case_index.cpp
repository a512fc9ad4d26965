// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_index.h"

#include "ui/case/text_scan.h"

#include <algorithm>
#include <span>

namespace mahnwerk {

namespace {

constexpr quint16 nobody = 0xFFFF;
constexpr size_t mostBefore = 12;

std::optional<quint16> indexOf(const std::optional<QString>& name, const std::vector<QString>& names)
{
    if (!name)
        return std::nullopt;
    const auto found = std::ranges::find(names, *name);
    return found == names.end() ? nobody : static_cast<quint16>(found - names.begin());
}

} // namespace

void CaseIndex::setColumns(const CaseColumns& columns, Date asOf)
{
    m_columns = &columns;
    m_asOf = asOf;
    m_currencies.clear();
    m_longest = {};
    m_status.resize(columns.size());
    for (size_t row = 0; row < columns.size(); ++row)
        appraise(row);
    const CaseSorting now = m_order.sorting();
    m_order.sort(columns, { now.by, now.order, asOf });
    m_isFound.assign(columns.size(), 1);
    m_query = {};
    m_before.clear();
    m_loadedEnd = columns.search.arena().size();
    setFilter(m_filter);
}

void CaseIndex::appraise(size_t row)
{
    m_status[row] = static_cast<quint8>(statusOn(*m_columns, row, m_asOf));
    if (m_columns->key[row] != 0 && placeOf(m_columns->currency[row]) == m_currencies.size())
        m_currencies.push_back(m_columns->currency[row]);
    if (const qint64 open = openOf(*m_columns, row); open > m_longest.minor())
        m_longest = Money(open, m_columns->currency[row]);
}

void CaseIndex::setSorting(CaseSort by, Qt::SortOrder order)
{
    m_order.sort(*m_columns, { by, order, m_asOf });
    select();
}

void CaseIndex::setFilter(const CaseFilter& filter)
{
    m_filter = filter;
    m_creditor = indexOf(filter.creditor, m_columns->creditors);
    m_owner = indexOf(filter.owner, m_columns->owners);
    search(CaseQuery(filter.text));
    select();
}

void CaseIndex::search(const CaseQuery& query)
{
    if (query == m_query)
        return;
    const auto known = std::ranges::find(m_before, query, &std::pair<CaseQuery, std::vector<quint8>>::first);
    if (known != m_before.end()) {
        m_isFound = std::move(known->second);
        m_before.erase(known, m_before.end());
        m_query = query;
        return;
    }
    if (m_before.size() == mostBefore)
        m_before.erase(m_before.begin());
    m_before.emplace_back(m_query, m_isFound);
    if (query.isEmpty()) {
        m_isFound.assign(m_isFound.size(), 1);
    } else if (query.narrows(m_query) && isRare()) {
        for (size_t row = 0; row < m_isFound.size(); ++row) {
            if (m_isFound[row] != 0)
                m_isFound[row] = query.matches(m_columns->search.at(row)) ? 1 : 0;
        }
    } else {
        scanAll(query);
    }
    m_query = query;
}

/// One by one takes longer for many rows than all at once.
bool CaseIndex::isRare() const
{
    return std::ranges::count(m_isFound, 1) < static_cast<qsizetype>(m_isFound.size() / 6);
}

template<typename Found>
void CaseIndex::scan(const std::string& needle, Found found) const
{
    const TextColumn& texts = m_columns->search;
    const std::string_view loaded = texts.arena().substr(0, m_loadedEnd);
    size_t row = 0;
    for (size_t at = findIn(loaded, needle, 0); at != std::string_view::npos;) {
        while (row < texts.size() && (isLate(row) || texts.endOf(row) <= at))
            ++row;
        if (row == texts.size())
            return;
        // Before its begin lies a text that is no longer used.
        if (texts.beginOf(row) <= at)
            found(row);
        at = findIn(loaded, needle, std::max(texts.beginOf(row) <= at ? texts.endOf(row) : at + 1, at + 1));
    }
}

void CaseIndex::scanAll(const CaseQuery& query)
{
    const TextColumn& texts = m_columns->search;
    m_isFound.assign(m_isFound.size(), 0);
    if (!query.words().empty())
        scan(query.words().front(), [&](size_t row) { m_isFound[row] = query.matchesRest(texts.at(row)) ? 1 : 0; });
    if (!query.phone().empty())
        scan(query.phone(), [&](size_t row) { m_isFound[row] = 1; });
    for (size_t row = 0; texts.arena().size() > m_loadedEnd && row < texts.size(); ++row) {
        if (isLate(row))
            m_isFound[row] = query.matches(texts.at(row)) ? 1 : 0;
    }
}

void CaseIndex::refresh(const std::vector<size_t>& rows)
{
    m_before.clear();
    m_status.resize(m_columns->size());
    m_isFound.resize(m_columns->size());
    for (const size_t row : rows) {
        appraise(row);
        m_isFound[row] = m_query.matches(m_columns->search.at(row)) ? 1 : 0;
    }
    m_order.place(*m_columns, rows);
    m_creditor = indexOf(m_filter.creditor, m_columns->creditors);
    m_owner = indexOf(m_filter.owner, m_columns->owners);
    select();
}

void CaseIndex::select()
{
    countAndAdd();
    const std::span<const quint32> order = m_order.rows();
    const quint8* const isShown = m_isShown.data();
    m_shown.resize(order.size());
    quint32* end = m_shown.data();
    for (const quint32 row : order) {
        *end = row; // overwritten if it is not shown: no branch to guess
        end += isShown[row];
    }
    m_shown.resize(static_cast<size_t>(end - m_shown.data()));
}

void CaseIndex::countAndAdd()
{
    m_counts = {};
    m_isShown.resize(m_columns->size());
    std::array<quint8, 4> isShownWith {};
    for (size_t status = 0; status < isShownWith.size(); ++status)
        isShownWith[status] = isIn(m_filter.scope, static_cast<CaseStatus>(status)) ? 1 : 0;
    std::array<qint64, 4> counts {};
    std::vector<qint64> sums(m_currencies.size(), 0);
    size_t place = 0;
    // Pointers of their own: a byte that is written could be any member's, which would be read again each time.
    const CaseColumns& columns = *m_columns;
    const quint8* const isFound = m_isFound.data();
    const quint8* const statuses = m_status.data();
    const qint64* const keys = columns.key.data();
    const quint16* const creditors = m_creditor ? columns.creditor.data() : nullptr;
    const quint16* const owners = m_owner ? columns.owner.data() : nullptr;
    quint8* const isShown = m_isShown.data();
    const size_t rows = columns.size();
    for (size_t row = 0; row < rows; ++row) {
        isShown[row] = 0;
        if (isFound[row] == 0 || keys[row] == 0 || (creditors && creditors[row] != *m_creditor)
            || (owners && owners[row] != *m_owner))
            continue;
        ++counts[statuses[row]];
        isShown[row] = isShownWith[statuses[row]];
        if (isShown[row] == 0)
            continue;
        if (m_currencies[place] != columns.currency[row])
            place = placeOf(columns.currency[row]);
        sums[place] += openOf(columns, row);
    }
    for (size_t scope = 0; scope < m_counts.size(); ++scope) {
        for (size_t status = 0; status < counts.size(); ++status) {
            if (isIn(static_cast<CaseScope>(scope), static_cast<CaseStatus>(status)))
                m_counts[scope] += counts[status];
        }
    }
    m_sums.clear();
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] != 0 || m_currencies.size() == 1)
            m_sums.emplace_back(sums[i], m_currencies[i]);
    }
}

size_t CaseIndex::placeOf(Currency currency) const
{
    return static_cast<size_t>(std::ranges::find(m_currencies, currency) - m_currencies.begin());
}

} // namespace mahnwerk
