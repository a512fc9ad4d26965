// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_lists.h"

#include "ui/words/team_labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum ConflictColumn { SubjectColumn, FieldColumn, StandsColumn, NotTakenColumn, ByColumn, AtColumn };

Column plain(const QString& id, const QString& title, int width)
{
    return { .id = id, .title = title, .width = width, .sort = Column::Sort::No };
}

Column moment(const QString& id, const QString& title)
{
    return { .id = id, .title = title, .width = 110, .elide = Column::Elide::Never, .sample = u"Mo 23.11. 22:44"_s, .sort = Column::Sort::No };
}

} // namespace

std::vector<Column> ConflictList::columns() const
{
    Column subject = Column::name(u"subject"_s, tr("Whose"));
    subject.sort = Column::Sort::No;
    Column by = plain(u"by"_s, tr("Not taken from"), 110);
    by.dropOrder = 2;
    Column at = moment(u"at"_s, tr("When"));
    at.dropOrder = 1;
    return { subject, plain(u"field"_s, tr("What"), 140), plain(u"stands"_s, tr("Stands"), 200), plain(u"notTaken"_s, tr("Not taken"), 200), by, at };
}

Cell ConflictList::cell(int row, int column) const
{
    const TeamConflict& conflict = m_conflicts[static_cast<size_t>(row)];
    switch (column) {
    case SubjectColumn:
        return { .text = conflict.subject, .caption = conflict.number, .weight = Weight::DemiBold };
    case FieldColumn:
        return { .text = titleOf(conflict) };
    case StandsColumn:
        return { .text = conflict.isDuplicate() ? tr("the first") : textOf(conflict, ConflictSide::Theirs) };
    case NotTakenColumn:
        return { .text = conflict.isDuplicate() ? tr("the second") : textOf(conflict, ConflictSide::Mine) };
    case ByColumn:
        return { .text = conflict.user };
    case AtColumn:
        return { .text = momentText(conflict.at, m_today), .tone = Tone::Muted };
    default:
        return {};
    }
}

int ConflictList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

void ConflictList::setConflicts(std::vector<TeamConflict> conflicts, Date today)
{
    m_conflicts = std::move(conflicts);
    m_today = today;
    reset();
}

const TeamConflict* ConflictList::conflict(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_conflicts[static_cast<size_t>(row)];
}

int ConflictList::rowOf(const Uuid& id) const
{
    const auto found = std::ranges::find(m_conflicts, id, &TeamConflict::id);
    return found == m_conflicts.end() ? -1 : static_cast<int>(found - m_conflicts.begin());
}

TeamStepList::TeamStepList(Steps steps, QObject* parent)
    : ListModel(parent)
    , m_kind(steps)
{
}

std::vector<Column> TeamStepList::columns() const
{
    Column step = Column::name(u"step"_s, tr("Step"));
    step.sort = Column::Sort::No;
    if (m_kind == Steps::Waiting)
        return { step, plain(u"user"_s, tr("By"), 140), moment(u"at"_s, tr("Saved")) };
    return { step, plain(u"reason"_s, tr("Why not"), 420), plain(u"user"_s, tr("By"), 140), moment(u"at"_s, tr("Refused")) };
}

Cell TeamStepList::cell(int row, int column) const
{
    const TeamStep& step = m_steps[static_cast<size_t>(row)];
    const QString id = columns()[static_cast<size_t>(column)].id;
    if (id == u"step"_s)
        return { .text = titleOf(step), .weight = Weight::DemiBold };
    if (id == u"reason"_s)
        return { .text = reasonOf(step) };
    if (id == u"user"_s)
        return { .text = step.user };
    return { .text = momentText(step.at, m_today), .tone = Tone::Muted };
}

int TeamStepList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

void TeamStepList::setSteps(std::vector<TeamStep> steps, Date today)
{
    m_steps = std::move(steps);
    m_today = today;
    reset();
}

} // namespace mahnwerk
