// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_index.h"

#include <algorithm>
#include <span>

namespace mahnwerk {

namespace {

constexpr quint16 nobody = 0xFFFF;
constexpr quint8 gone = 4; // behind the CaseStatus

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
    resize();
    for (size_t row = 0; row < columns.size(); ++row)
        appraise(row);
    const CaseSorting now = m_order.sorting();
    m_order.sort(columns, { now.by, now.order, asOf });
    m_found.setColumns(columns);
    setFilter(m_filter);
}

void CaseIndex::resize()
{
    m_status.resize(m_columns->size());
    m_place.resize(m_columns->size());
    m_open.resize(m_columns->size());
}

void CaseIndex::appraise(size_t row)
{
    const bool isGone = m_columns->key[row] == 0;
    const Currency currency = m_columns->currency[row];
    m_status[row] = isGone ? gone : static_cast<quint8>(statusOn(*m_columns, row, m_asOf));
    m_open[row] = openOf(*m_columns, row);
    m_place[row] = static_cast<quint8>(placeOf(currency));
    if (!isGone && m_place[row] == m_currencies.size())
        m_currencies.push_back(currency);
    if (m_open[row] > m_longest.minor())
        m_longest = Money(m_open[row], currency);
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
    m_found.search(CaseQuery(filter.text));
    select();
}

void CaseIndex::refresh(const std::vector<size_t>& rows)
{
    resize();
    for (const size_t row : rows)
        appraise(row);
    m_found.refresh(rows);
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
    std::array<quint8, gone + 1> isShownWith {};
    for (size_t status = 0; status < gone; ++status)
        isShownWith[status] = isIn(m_filter.scope, static_cast<CaseStatus>(status)) ? 1 : 0;
    std::array<qint64, gone + 1> counts {};
    // One more for cases that are gone and have no currency that counts.
    std::vector<qint64> sums(m_currencies.size() + 1, 0);
    // Pointers of their own: a byte that is written could be any member's, which would be read again each time.
    const quint8* const isFound = m_found.marks().data();
    const quint8* const statuses = m_status.data();
    const quint8* const places = m_place.data();
    const qint64* const open = m_open.data();
    const quint16* const creditors = m_creditor ? m_columns->creditor.data() : nullptr;
    const quint16* const owners = m_owner ? m_columns->owner.data() : nullptr;
    quint8* const isShown = m_isShown.data();
    const size_t rows = m_columns->size();
    for (size_t row = 0; row < rows; ++row) {
        const bool isMeant = (!creditors || creditors[row] == *m_creditor) && (!owners || owners[row] == *m_owner);
        const quint8 counted = isMeant ? isFound[row] : 0;
        // What counts once or not at all is multiplied: a branch would be guessed wrong half of the time.
        const quint8 shown = counted & isShownWith[statuses[row]];
        counts[statuses[row]] += counted;
        sums[places[row]] += open[row] * shown;
        isShown[row] = shown;
    }
    for (size_t scope = 0; scope < m_counts.size(); ++scope) {
        for (size_t status = 0; status < gone; ++status) {
            if (isIn(static_cast<CaseScope>(scope), static_cast<CaseStatus>(status)))
                m_counts[scope] += counts[status];
        }
    }
    m_sums.clear();
    for (size_t i = 0; i < m_currencies.size(); ++i) {
        if (sums[i] != 0 || m_currencies.size() == 1)
            m_sums.emplace_back(sums[i], m_currencies[i]);
    }
}

size_t CaseIndex::placeOf(Currency currency) const
{
    return static_cast<size_t>(std::ranges::find(m_currencies, currency) - m_currencies.begin());
}

} // namespace mahnwerk
