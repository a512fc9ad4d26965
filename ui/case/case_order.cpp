// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_order.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace mahnwerk {

namespace {

constexpr quint64 none = std::numeric_limits<quint64>::max();
/// More rows than this are sorted anew at once.
constexpr size_t fewRows = 200;

struct Keyed {
    quint64 key;
    quint32 row;
};

/// Least significant digit first, 11 bits at a time; digits that are the same everywhere are passed over.
void radixSort(std::vector<Keyed>& items)
{
    constexpr int bits = 11;
    constexpr size_t buckets = size_t(1) << bits;
    constexpr size_t passes = (64 + bits - 1) / bits;
    std::vector<std::array<quint32, buckets>> counts(passes);
    for (const Keyed& item : items) {
        for (size_t pass = 0; pass < passes; ++pass)
            ++counts[pass][(item.key >> (pass * bits)) & (buckets - 1)];
    }
    std::vector<Keyed> other(items.size());
    for (size_t pass = 0; pass < passes; ++pass) {
        auto& count = counts[pass];
        const size_t shift = pass * bits;
        if (items.empty() || count[(items.front().key >> shift) & (buckets - 1)] == items.size())
            continue;
        std::exclusive_scan(count.begin(), count.end(), count.begin(), quint32(0));
        for (const Keyed& item : items)
            other[count[(item.key >> shift) & (buckets - 1)]++] = item;
        items.swap(other);
    }
}

/// The first eight bytes as a number that sorts like the text.
quint64 leadingBytes(std::string_view text)
{
    quint64 key = 0;
    for (size_t i = 0; i < 8; ++i)
        key = (key << 8) | (i < text.size() ? static_cast<quint8>(text[i]) : 0);
    return key;
}

quint64 keyOfDate(Date date)
{
    return date.isNull() ? none : static_cast<quint64>(date.dayNumber());
}

quint64 keyOfStatus(const CaseColumns& columns, size_t row, Date asOf)
{
    const CaseStatus status = statusOn(columns, row, asOf);
    const Date date = status == CaseStatus::Held ? columns.holdUntil[row] : columns.oldestDue[row];
    constexpr std::array<quint64, 4> ranks = { 2, 0, 1, 3 }; // overdue, held, not due, closed
    return ranks[static_cast<size_t>(status)] << 32 | static_cast<quint64>(date.dayNumber());
}

std::string_view textOf(const CaseColumns& columns, CaseSort by, quint32 row)
{
    // The folded text begins with a space and the name.
    return by == CaseSort::Number ? columns.number.at(row) : columns.search.at(row).substr(1);
}

std::vector<quint64> ranksOf(const std::vector<QString>& names)
{
    std::vector<std::pair<QString, size_t>> sorted;
    for (const QString& name : names)
        sorted.emplace_back(folded(name), sorted.size());
    std::ranges::sort(sorted);
    std::vector<quint64> ranks(names.size(), none);
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (!sorted[i].first.isEmpty())
            ranks[sorted[i].second] = i;
    }
    return ranks;
}

size_t commonPrefix(const CaseColumns& columns, CaseSort by)
{
    if (columns.size() == 0)
        return 0;
    const std::string_view first = textOf(columns, by, 0);
    size_t length = first.size();
    for (size_t row = 0; row < columns.size() && length > 0; ++row) {
        const std::string_view text = textOf(columns, by, static_cast<quint32>(row)).substr(0, length);
        length = static_cast<size_t>(std::ranges::mismatch(first.substr(0, length), text).in1 - first.begin());
    }
    return length;
}

} // namespace

quint64 CaseOrder::keyOf(const CaseColumns& columns, size_t row) const
{
    const Date asOf = m_sorting.asOf;
    const bool isClosed = columns.claimsOpen[row] == 0;
    switch (m_sorting.by) {
    case CaseSort::Debtor:
    case CaseSort::Number: {
        const std::string_view text = textOf(columns, m_sorting.by, static_cast<quint32>(row));
        return leadingBytes(text.substr(std::min(m_prefix, text.size())));
    }
    case CaseSort::Creditor:
        return m_ranks[columns.creditor[row]];
    case CaseSort::Owner:
        return m_ranks[columns.owner[row]];
    case CaseSort::Open:
        return static_cast<quint64>(openOf(columns, row)) ^ (quint64(1) << 63);
    case CaseSort::Overdue:
        return isClosed ? none : static_cast<quint64>(daysOverdue(columns.oldestDue[row], asOf));
    case CaseSort::Level:
        return static_cast<quint64>(columns.level[row]);
    case CaseSort::Status:
        return keyOfStatus(columns, row, asOf);
    case CaseSort::NextStep:
        return isClosed ? none : keyOfDate(stepOn(asOf, columns.nextStep[row], columns.holdUntil[row]));
    case CaseSort::LastContact:
        return keyOfDate(columns.lastContact[row]);
    }
    Q_UNREACHABLE();
}

quint64 CaseOrder::directed(quint64 key) const
{
    if (m_sorting.order == Qt::AscendingOrder || (key == none && !isText()))
        return key;
    return isText() ? ~key : none - 1 - key;
}

void CaseOrder::prepare(const CaseColumns& columns)
{
    if (m_sorting.by == CaseSort::Creditor)
        m_ranks = ranksOf(columns.creditors);
    else if (m_sorting.by == CaseSort::Owner)
        m_ranks = ranksOf(columns.owners);
    m_prefix = isText() ? commonPrefix(columns, m_sorting.by) : 0;
}

void CaseOrder::sort(const CaseColumns& columns, const CaseSorting& sorting)
{
    m_sorting = sorting;
    prepare(columns);
    const size_t count = columns.size();
    m_keys.resize(count);
    std::vector<Keyed> items(count);
    for (size_t i = 0; i < count; ++i) {
        const size_t row = count - 1 - i; // equal ones newest first
        m_keys[row] = directed(keyOf(columns, row));
        items[i] = { m_keys[row], static_cast<quint32>(row) };
    }
    // The newest cases have the highest numbers: most often that is their order already.
    if (!std::ranges::is_sorted(items, {}, &Keyed::key))
        radixSort(items);
    m_rows.resize(count);
    std::ranges::transform(items, m_rows.begin(), &Keyed::row);
    if (isText())
        sortEqualTexts(columns);
}

void CaseOrder::sortEqualTexts(const CaseColumns& columns)
{
    for (auto from = m_rows.begin(); from != m_rows.end();) {
        const auto to = std::find_if(from, m_rows.end(), [&](quint32 row) { return m_keys[row] != m_keys[*from]; });
        if (to - from > 1)
            std::sort(from, to, [&](quint32 a, quint32 b) { return isBefore(columns, a, b); });
        from = to;
    }
}

bool CaseOrder::isBefore(const CaseColumns& columns, quint32 a, quint32 b) const
{
    if (m_keys[a] != m_keys[b])
        return m_keys[a] < m_keys[b];
    if (isText()) {
        const int compared = textOf(columns, m_sorting.by, a).compare(textOf(columns, m_sorting.by, b));
        if (compared != 0)
            return m_sorting.order == Qt::DescendingOrder ? compared > 0 : compared < 0;
    }
    return a > b;
}

void CaseOrder::place(const CaseColumns& columns, const std::vector<size_t>& rows)
{
    const bool isNamed = m_sorting.by == CaseSort::Creditor || m_sorting.by == CaseSort::Owner;
    const size_t names = m_sorting.by == CaseSort::Creditor ? columns.creditors.size() : columns.owners.size();
    const auto hasPrefix = [&](size_t row) {
        const std::string_view begin = textOf(columns, m_sorting.by, m_rows.front()).substr(0, m_prefix);
        return textOf(columns, m_sorting.by, static_cast<quint32>(row)).starts_with(begin);
    };
    if (rows.size() > fewRows || m_rows.empty() || (isNamed && names != m_ranks.size())
        || (m_prefix > 0 && !std::ranges::all_of(rows, hasPrefix))) {
        sort(columns, m_sorting);
        return;
    }
    std::vector<bool> isMoved(columns.size(), false);
    for (const size_t row : rows)
        isMoved[row] = true;
    std::erase_if(m_rows, [&](quint32 row) { return isMoved[row]; });
    m_keys.resize(columns.size());
    for (const size_t row : rows) {
        m_keys[row] = directed(keyOf(columns, row));
        const auto at = static_cast<quint32>(row);
        m_rows.insert(std::ranges::upper_bound(m_rows, at, [&](quint32 a, quint32 b) { return isBefore(columns, a, b); }), at);
    }
}

} // namespace mahnwerk
