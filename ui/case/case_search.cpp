// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_search.h"

#include "ui/case/case_words.h"
#include "ui/case/found_cases.h"
#include "ui/case/loaded_cases.h"
#include "ui/case/text_scan.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr size_t mostHits = 8;
constexpr qsizetype shortestText = 2;
constexpr size_t shortestNumber = 4; ///< digits: the end of a telephone number

SearchHit hitOf(const LoadedCases& cases, size_t row, const CaseSearch::Open& open)
{
    const CaseColumns& columns = cases.columns();
    const Money amount(openOf(columns, row), columns.currency[row]);
    const QStringList detail { columns.number.text(row), formatWithCurrency(amount),
        statusText(statusOn(columns, row, cases.asOf())), columns.creditors[columns.creditor[row]] };
    return { .title = columns.debtor.text(row), .detail = detail.join(u" · "_s), .iconName = u"case"_s,
        .open = [open, key = Key<Case> { columns.key[row] }] { open(key); } };
}

std::vector<SearchHit> hitsOf(const LoadedCases& cases, const std::vector<size_t>& rows, const CaseSearch::Open& open)
{
    std::vector<SearchHit> hits;
    for (size_t i = 0; i < rows.size() && i < mostHits; ++i)
        hits.push_back(hitOf(cases, rows[i], open));
    return hits;
}

/// The best: 0 a name or number that begins so and is open, 1 the same settled, 2 and 3 others.
size_t rankOf(const CaseColumns& columns, size_t row, const CaseQuery& query)
{
    const std::string_view text = columns.search.at(row);
    const bool begins = std::ranges::all_of(query.words(), [&](const std::string& word) { return occursIn(text, ' ' + word); });
    return (begins ? 0u : 2u) + (columns.claimsOpen[row] > 0 ? 0u : 1u);
}

/// Whether digits are the end of a number in a case's text.
bool endsANumber(std::string_view text, const std::string& digits)
{
    return text.ends_with(digits) || occursIn(text, digits + ' ');
}

} // namespace

CaseSearch::CaseSearch(const LoadedCases& cases, Open open)
    : m_cases(cases)
    , m_open(std::move(open))
{
}

QString CaseSearch::group() const
{
    return tr("Cases");
}

void CaseSearch::search(const QString& text, Answer answer)
{
    const CaseQuery query(text);
    if (query.isEmpty() || text.size() < shortestText) {
        answer({});
        return;
    }
    const CaseColumns& columns = m_cases.columns();
    std::array<std::vector<size_t>, 4> found;
    std::vector<quint8> marks;
    std::vector<quint8> byPhone;
    // Four digits fit many numbers: who was called lately calls back, so that all of them are looked at.
    const bool isCall = query.isCoveredByPhone() && query.phone().size() >= shortestNumber;
    const size_t enough = isCall ? columns.size() : mostHits;
    for (size_t end = columns.size(); end > 0 && found[0].size() < enough;) {
        const size_t first = end > rowsAtOnce ? end - rowsAtOnce : 0;
        marks.assign(end - first, query.isCoveredByPhone() ? 0 : 1);
        byPhone.assign(end - first, query.phone().empty() ? 0 : 1);
        if (!query.words().empty())
            keepWhereOccurs(marks, columns, first, query.words().front());
        if (!query.phone().empty())
            keepWhereOccurs(byPhone, columns, first, query.phone());
        for (size_t row = end; row-- > first && found[0].size() < enough;) {
            if ((marks[row - first] | byPhone[row - first]) == 0 || columns.key[row] == 0 || !query.matches(columns.search.at(row)))
                continue;
            auto& rows = found[rankOf(columns, row, query)];
            if (rows.size() < enough)
                rows.push_back(row);
        }
        end = first;
    }
    std::vector<size_t> best;
    for (const auto& rows : found)
        best.insert(best.end(), rows.begin(), rows.end());
    const auto likely = [&](size_t row) { return std::pair(endsANumber(columns.search.at(row), query.phone()), columns.lastContact[row]); };
    if (isCall)
        std::ranges::stable_sort(best, std::greater(), likely);
    answer(hitsOf(m_cases, best, m_open));
}

CaseAmountSearch::CaseAmountSearch(const LoadedCases& cases, CaseSearch::Open open)
    : m_cases(cases)
    , m_open(std::move(open))
{
}

QString CaseAmountSearch::group() const
{
    return tr("Cases with this amount open");
}

void CaseAmountSearch::search(const QString& text, Answer answer)
{
    const CaseColumns& columns = m_cases.columns();
    // A bare amount means any currency, one with a code only its own.
    const auto francs = parseAmount(text, Currency::chf());
    const auto euros = parseAmount(text, Currency::eur());
    const qint64 minor = francs ? francs->minor() : euros ? euros->minor() : 0;
    std::vector<size_t> rows;
    for (size_t row = columns.size(); minor > 0 && row-- > 0 && rows.size() < mostHits;) {
        const bool isMeant = francs && euros ? true : columns.currency[row] == (francs ? Currency::chf() : Currency::eur());
        // Who calls names the invoice's amount, or the one of the letter.
        const bool isIt = openOf(columns, row) == minor || columns.principal[row] + columns.costs[row] == minor;
        if (isMeant && columns.key[row] != 0 && isIt)
            rows.push_back(row);
    }
    answer(hitsOf(m_cases, rows, m_open));
}

} // namespace mahnwerk
