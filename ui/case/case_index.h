// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/case_filter.h"
#include "ui/case/case_order.h"
#include "ui/case/found_cases.h"

namespace mahnwerk {

/// Which rows of the columns a list shows, and in what order: its own index, no proxy.
class CaseIndex {
public:
    /// The columns stay the caller's. Everything is computed anew.
    void setColumns(const CaseColumns& columns, Date asOf);
    void setSorting(CaseSort by, Qt::SortOrder order);
    void setFilter(const CaseFilter& filter);
    /// These rows of the columns changed or were added.
    void refresh(const std::vector<size_t>& rows);

    const CaseSorting& sorting() const { return m_order.sorting(); }
    const CaseFilter& filter() const { return m_filter; }
    Date asOf() const { return m_asOf; }

    /// Rows of the columns, as they are shown.
    const std::vector<quint32>& shown() const { return m_shown; }
    CaseStatus status(size_t row) const { return static_cast<CaseStatus>(m_status[row]); }
    /// What is open in the rows that are shown, per currency.
    const std::vector<Money>& sums() const { return m_sums; }
    /// How many cases of each scope there are with this creditor, owner and text.
    qint64 count(CaseScope scope) const { return m_counts[static_cast<size_t>(scope)]; }
    bool hasSeveralCurrencies() const { return m_currencies.size() > 1; }
    /// The longest amount of all rows, for the width of its column.
    Money longestOpen() const { return m_longest; }
    Currency firstCurrency() const { return m_currencies.empty() ? Currency() : m_currencies.front(); }

private:
    void resize();
    void appraise(size_t row);
    void select();
    void countAndAdd();
    size_t placeOf(Currency currency) const;

    const CaseColumns* m_columns = nullptr;
    Date m_asOf;
    CaseOrder m_order;
    CaseFilter m_filter;
    FoundCases m_found;
    std::optional<quint16> m_creditor; ///< index into the columns' names
    std::optional<quint16> m_owner;
    // By row and narrow: they are read at each key and should stay in the cache.
    std::vector<quint8> m_status; ///< or what stands for a case that is gone
    std::vector<quint8> m_place;  ///< of its currency
    std::vector<qint64> m_open;
    std::vector<quint8> m_isShown;
    std::vector<quint32> m_shown;
    std::vector<Currency> m_currencies;
    std::vector<Money> m_sums;
    Money m_longest;
    std::array<qint64, 5> m_counts {};
};

} // namespace mahnwerk
