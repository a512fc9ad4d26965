// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_list.h"

#include "ui/words/document_labels.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum OutboxColumn { WrittenColumn, DebtorColumn, SubjectColumn, ChannelColumn, UserColumn, StateColumn };

Chip chipOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Rendered:
        return { label(state), Tint::Blue };
    case DocumentState::Sending:
        return { label(state), Tint::Amber };
    case DocumentState::Sent:
        return { label(state), Tint::Green };
    case DocumentState::Failed:
        return { label(state), Tint::Red };
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Column> OutboxList::columns() const
{
    Column written = Column::date(u"written"_s, tr("Written"), format(m_today.isNull() ? Date() : m_today, DateStyle::WeekdayFull));
    written.dropOrder = 2;
    Column user { .id = u"user"_s, .title = tr("By"), .width = 110, .dropOrder = 1 };
    Column state { .id = u"state"_s, .title = tr("State"), .width = 120 };
    Column channel { .id = u"channel"_s, .title = tr("How"), .width = 80 };
    Column debtor { .id = u"debtor"_s, .title = tr("Debtor"), .width = 180 };
    Column subject = Column::name(u"subject"_s, tr("Subject"));
    for (Column* column : { &written, &user, &state, &channel, &debtor, &subject })
        column->sort = Column::Sort::No;
    return { written, debtor, subject, channel, user, state };
}

Cell OutboxList::cell(int row, int column) const
{
    const DocumentLine& line = m_lines[static_cast<size_t>(row)];
    const Document& document = line.document;
    switch (column) {
    case WrittenColumn:
        return { .text = format(document.date, DateStyle::WeekdayFull) };
    case DebtorColumn:
        return { .text = line.debtor, .weight = Weight::DemiBold };
    case SubjectColumn:
        return { .text = document.subject };
    case ChannelColumn:
        return { .text = label(document.channel) };
    case UserColumn:
        return { .text = document.user, .tone = Tone::Muted };
    case StateColumn:
        return { .chip = chipOf(document.state) };
    default:
        return {};
    }
}

int OutboxList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

void OutboxList::setLines(std::vector<DocumentLine> lines, Date today)
{
    m_lines = std::move(lines);
    m_today = today;
    reset();
}

const DocumentLine* OutboxList::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

int OutboxList::rowOf(Key<Document> key) const
{
    const auto found = std::ranges::find_if(m_lines, [key](const DocumentLine& line) { return line.document.key == key; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

} // namespace mahnwerk
