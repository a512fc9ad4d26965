// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_list.h"

namespace mahnwerk {

enum class CaseSort { Debtor, Number, Creditor, Open, Overdue, Level, Status, NextStep, LastContact, Owner };

struct CaseSorting {
    CaseSort by = CaseSort::Number;
    Qt::SortOrder order = Qt::DescendingOrder;
    Date asOf;
    friend bool operator==(const CaseSorting&, const CaseSorting&) = default;
};

/// All rows of the columns in the order of one of them; equal ones newest first, empty ones last. Numbers
/// and dates are sorted by radix, texts by the radix of their first bytes and then by the rest.
class CaseOrder {
public:
    void sort(const CaseColumns& columns, const CaseSorting& sorting);
    /// After these rows changed or were added: takes them out and puts them where they belong now.
    void place(const CaseColumns& columns, const std::vector<size_t>& rows);

    const CaseSorting& sorting() const { return m_sorting; }
    const std::vector<quint32>& rows() const { return m_rows; }

private:
    quint64 keyOf(const CaseColumns& columns, size_t row) const;
    /// Turned round for descending order; what is empty stays last.
    quint64 directed(quint64 key) const;
    void prepare(const CaseColumns& columns);
    void sortEqualTexts(const CaseColumns& columns);
    bool isBefore(const CaseColumns& columns, quint32 a, quint32 b) const;
    bool isText() const { return m_sorting.by == CaseSort::Debtor || m_sorting.by == CaseSort::Number; }

    CaseSorting m_sorting;
    std::vector<quint64> m_keys; ///< by row, ready for ascending order
    std::vector<quint32> m_rows;
    std::vector<quint64> m_ranks; ///< of the names of creditors or owners
    size_t m_prefix = 0;          ///< bytes that all texts begin with
};

} // namespace mahnwerk
