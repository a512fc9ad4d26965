// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/hold_list.h"

#include "ui/words/call_labels.h"

#include "ui/case/case_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

void HoldList::setCase(const CaseView& view, Date today)
{
    m_holds = view.holds;
    m_today = today;
    m_references.clear();
    for (const ClaimLine& line : view.claims)
        m_references[line.claim.key] = line.claim.reference;
    reset();
}

const Hold* HoldList::hold(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_holds[static_cast<size_t>(row)];
}

int HoldList::rowOf(Key<Hold> key) const
{
    const auto found = std::ranges::find(m_holds, key, &Hold::key);
    return found == m_holds.end() ? -1 : static_cast<int>(found - m_holds.begin());
}

QString HoldList::reach(const Hold& hold) const
{
    if (!hold.debtor.isNull())
        return tr("all cases");
    if (!hold.caseKey.isNull())
        return tr("this case");
    const auto found = m_references.find(hold.claim);
    return found == m_references.end() ? QString() : found->second;
}

std::vector<Column> HoldList::columns() const
{
    return { Column::name(u"hold"_s, {}) };
}

Cell HoldList::cell(int row, int) const
{
    const Hold& hold = m_holds[static_cast<size_t>(row)];
    QStringList detail { tr("until %1").arg(nearDayText(hold.until, m_today)), reach(hold) };
    if (!hold.note.isEmpty())
        detail += hold.note;
    return { .text = outcomeText(hold.reason), .detail = detail.join(u" · "_s), .iconName = u"hold"_s };
}

int HoldList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_holds.size());
}

} // namespace mahnwerk
