// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/other_case_list.h"

#include "ui/case/case_text.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

void OtherCaseList::setCases(const CaseView& view)
{
    m_cases = view.otherCases;
    m_currency = view.file.currency;
    std::ranges::stable_sort(m_cases, {}, [](const OtherCase& other) { return other.status == CaseStatus::Closed; });
    reset();
}

const OtherCase* OtherCaseList::other(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_cases[static_cast<size_t>(row)];
}

QString OtherCaseList::amount(const OtherCase& other) const
{
    return other.open.currency() == m_currency ? format(other.open) : formatWithCurrency(other.open);
}

std::vector<Column> OtherCaseList::columns() const
{
    Column open { .id = u"open"_s, .width = 48, .align = Column::Align::Right, .elide = Column::Elide::Never };
    Column status { .id = u"status"_s, .width = 60, .align = Column::Align::Right, .elide = Column::Elide::Never };
    for (const OtherCase& other : m_cases) {
        const QString text = amount(other);
        if (text.size() > open.sample.size())
            open.sample = text;
        const int wanted = sizeOf(chipOf(other.status)).width() + 20;
        status.width = std::max(status.width, wanted * 100 / theme().textPercent());
    }
    Column creditor = Column::name(u"creditor"_s, {});
    creditor.width = 48;
    return { creditor, open, status };
}

Cell OtherCaseList::cell(int row, int column) const
{
    const OtherCase& other = m_cases[static_cast<size_t>(row)];
    if (column == 0)
        return { .text = other.creditor };
    if (column == 1)
        return { .text = amount(other), .tone = other.open.isZero() ? Tone::Muted : Tone::Normal };
    return { .chip = chipOf(other.status) };
}

int OtherCaseList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

} // namespace mahnwerk
