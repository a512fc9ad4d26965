// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/event_list.h"

#include "ui/words/formats.h"
#include "ui/words/law_labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

QString daysOf(const ClaimEvent& event)
{
    const QString from = format(event.date, DateStyle::Full);
    return event.until.isNull() ? from : QString(from + u" – "_s + format(event.until, DateStyle::Full));
}

void EventList::setEvents(std::vector<ClaimEvent> events, const CaseView& view)
{
    m_events = std::move(events);
    m_references.clear();
    if (view.claims.size() > 1) {
        for (const ClaimLine& line : view.claims)
            m_references[line.claim.key] = line.claim.reference;
    }
    reset();
}

const ClaimEvent* EventList::event(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_events[static_cast<size_t>(row)];
}

int EventList::rowOf(Key<ClaimEvent> key) const
{
    const auto found = std::ranges::find(m_events, key, &ClaimEvent::key);
    return found == m_events.end() ? -1 : static_cast<int>(found - m_events.begin());
}

std::vector<Column> EventList::columns() const
{
    return { Column::name(u"event"_s, {}) };
}

Cell EventList::cell(int row, int) const
{
    const ClaimEvent& event = m_events[static_cast<size_t>(row)];
    QStringList detail { daysOf(event) };
    if (const auto found = m_references.find(event.claim); found != m_references.end())
        detail += found->second;
    if (!event.text.isEmpty())
        detail += event.text;
    return { .text = limitationName(event.code), .detail = detail.join(u" · "_s), .iconName = u"law"_s };
}

int EventList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

} // namespace mahnwerk
