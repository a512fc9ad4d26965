// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/work_list.h"

#include "core/base/text.h"
#include "ui/words/call_labels.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum class At { Points, Debtor, Amount, Days, LastContact, NextStep, Promised, Callable, Creditor, Owner };

QString amounts(const std::map<QString, Money>& sums)
{
    QStringList words;
    for (const auto& [currency, sum] : sums)
        words += sums.size() == 1 ? format(sum) : formatWithCurrency(sum);
    return words.join(u" · "_s);
}

} // namespace

void WorkList::setList(const Worklist& list)
{
    beginResetModel();
    m_list = &list;
    arrange();
    endResetModel();
    retitle();
}

void WorkList::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void WorkList::setOwnersShown(bool shown)
{
    if (std::exchange(m_showsOwners, shown) != shown)
        reset();
}

void WorkList::setOnTheLine(std::map<qint64, QString> logins)
{
    if (logins == m_onTheLine)
        return;
    m_onTheLine = std::move(logins);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool WorkList::isShown(const WorkLine& line) const
{
    if (!m_filter.creditor.isEmpty() && line.creditor != m_filter.creditor)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    return folded(QString(line.debtor + u' ' + line.place + u' ' + line.creditor + u' ' + line.number)).contains(folded(m_filter.text));
}

void WorkList::arrange()
{
    m_rows.clear();
    m_sums = {};
    if (!m_list)
        return;
    for (size_t place = 0; place < names<WorkGroup>.size(); ++place) {
        const auto group = static_cast<WorkGroup>(place);
        std::vector<Row> rows;
        for (int i = 0; i < std::ssize(m_list->lines); ++i) {
            const WorkLine& line = m_list->lines[static_cast<size_t>(i)];
            if (line.group != group || !isShown(line))
                continue;
            rows.push_back({ group, i });
            GroupSum& sum = m_sums[place];
            ++sum.cases;
            const Money amount = line.toCollect(m_list->asOf.date);
            if (const auto [found, isNew] = sum.toCollect.try_emplace(line.currency.code(), amount); !isNew)
                found->second += amount;
        }
        if (rows.empty())
            continue;
        if (m_filter.callableFirst)
            std::ranges::stable_sort(rows, std::ranges::greater(), [&](const Row& row) { return m_list->lines[static_cast<size_t>(row.line)].answer.isOpen(); });
        m_rows.push_back({ group, -1 });
        if (!m_closed.contains(group))
            m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }
}

const WorkLine* WorkList::lineAt(int row) const
{
    if (row < 0 || row >= std::ssize(m_rows) || m_rows[static_cast<size_t>(row)].line < 0)
        return nullptr;
    return &m_list->lines[static_cast<size_t>(m_rows[static_cast<size_t>(row)].line)];
}

int WorkList::rowOf(Key<Case> key) const
{
    for (int row = 0; row < std::ssize(m_rows); ++row) {
        if (const WorkLine* line = lineAt(row); line && line->item.caseKey == key)
            return row;
    }
    return -1;
}

int WorkList::firstCase() const
{
    for (int row = 0; row < std::ssize(m_rows); ++row) {
        if (lineAt(row))
            return row;
    }
    return -1;
}

void WorkList::toggleGroup(int row)
{
    if (row < 0 || row >= std::ssize(m_rows) || m_rows[static_cast<size_t>(row)].line >= 0)
        return;
    const WorkGroup group = m_rows[static_cast<size_t>(row)].group;
    beginResetModel();
    if (!m_closed.insert(group).second)
        m_closed.erase(group);
    arrange();
    endResetModel();
}

int WorkList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

RowKind WorkList::kind(int row) const
{
    return m_rows[static_cast<size_t>(row)].line < 0 ? RowKind::Group : RowKind::Normal;
}

std::vector<int> WorkList::groupRows() const
{
    std::vector<int> heads;
    for (int row = 0; row < std::ssize(m_rows); ++row) {
        if (kind(row) == RowKind::Group)
            heads.push_back(row);
    }
    return heads;
}

std::vector<Column> WorkList::columns() const
{
    const auto plain = [](Column column, int width, int dropOrder) {
        column.width = width;
        column.dropOrder = dropOrder;
        column.sort = Column::Sort::No;
        return column;
    };
    std::map<QString, Money> largest;
    for (size_t group = 0; group < names<WorkGroup>.size(); ++group) {
        for (const auto& [currency, sum] : sumOf(static_cast<WorkGroup>(group)).toCollect)
            largest.insert_or_assign(currency, std::max(largest.contains(currency) ? largest.at(currency) : sum, sum));
    }
    const QString currency = largest.size() == 1 ? largest.begin()->first : QString();
    Column amount = Column::amount(u"amount"_s, currency.isEmpty() ? tr("To collect") : tr("%1 to collect").arg(currency));
    if (const QString widest = amounts(largest); widest.size() > amount.sample.size())
        amount.sample = widest;
    Column debtor = Column::name(u"debtor"_s, tr("Debtor"));
    debtor.sort = amount.sort = Column::Sort::No;
    debtor.width = 230;
    Column creditor { .id = u"creditor"_s, .title = tr("Creditor"), .flow = Column::Flow::Stretch, .elide = Column::Elide::Middle };
    Column points = Column::number(u"points"_s, tr("Points"));
    Column days = Column::number(u"days"_s, tr("Days"));
    Column contact { .id = u"contact"_s, .title = tr("Last contact") };
    Column step { .id = u"step"_s, .title = tr("Next step") };
    Column promise { .id = u"promise"_s, .title = tr("Promised for") };
    Column callable { .id = u"callable"_s, .title = tr("May be called") };
    Column owner { .id = u"owner"_s, .title = tr("Owner"), .elide = Column::Elide::Middle };
    std::vector<Column> all { plain(points, 56, 0), debtor, amount, plain(days, 52, 0), plain(contact, 150, 2), plain(step, 180, 0), plain(promise, 190, 3),
        plain(callable, 140, 0), plain(creditor, 130, 4) };
    if (m_showsOwners)
        all.push_back(plain(owner, 90, 1));
    return all;
}

Cell WorkList::cell(int row, int column) const
{
    const WorkLine* line = lineAt(row);
    if (!line)
        return groupCell(m_rows[static_cast<size_t>(row)].group, column);
    switch (static_cast<At>(column)) {
    case At::Points:
        return { .text = QString::number(line->score) };
    case At::Debtor:
        return debtorCell(*line);
    case At::Amount:
        return { .text = format(line->toCollect(m_list->asOf.date)) };
    case At::Days:
        return { .text = line->item.oldestDue < m_list->asOf.date ? formatCount(line->item.oldestDue.daysTo(m_list->asOf.date)) : QString() };
    case At::LastContact:
        return contactCell(*line);
    case At::NextStep:
        return stepCell(*line);
    case At::Promised:
        return promiseCell(*line);
    case At::Callable:
        return gateCell(*line);
    case At::Creditor:
        return { .text = line->creditor, .tone = Tone::Muted };
    case At::Owner:
        return { .text = line->item.owner.isEmpty() ? u"–"_s : line->item.owner, .tone = Tone::Muted };
    }
    return {};
}

Cell WorkList::groupCell(WorkGroup group, int column) const
{
    const At at = static_cast<At>(column);
    const GroupSum& sum = sumOf(group);
    if (at == At::Points)
        return { .iconName = m_closed.contains(group) ? u"right"_s : u"down"_s };
    if (at == At::Debtor)
        return { .text = label(group), .caption = tr("%n case(s)", nullptr, sum.cases), .weight = Weight::DemiBold };
    if (at == At::Amount)
        return { .text = amounts(sum.toCollect), .weight = Weight::DemiBold };
    if (at != At::NextStep || group != WorkGroup::CallBack)
        return {};
    for (const WorkLine& line : m_list->lines) {
        if (line.group == group && line.item.step.isTimed() && line.item.step > m_list->asOf)
            return { .text = tr("next %1").arg(timeText(line.item.step.minute)), .tone = Tone::Warn, .weight = Weight::DemiBold };
    }
    return {};
}

Cell WorkList::debtorCell(const WorkLine& line) const
{
    Cell cell { .text = line.debtor, .caption = line.place, .weight = Weight::DemiBold };
    if (const auto busy = m_onTheLine.find(line.item.caseKey.value); busy != m_onTheLine.end())
        cell.chip = { tr("with %1").arg(busy->second), Tint::Grey };
    if (line.language != u"de") // what an agent of the region speaks anyway
        cell.box = line.language.toUpper();
    return cell;
}

Cell WorkList::stepCell(const WorkLine& line) const
{
    const Moment& step = line.item.step;
    const QString name = stepName(line.item.stepKind);
    const bool isTimed = step.isTimed() && step.date == m_list->asOf.date;
    Cell cell { .text = isTimed ? QString(timeText(step.minute) + u"  " + name) : name };
    if (isTimed && step <= m_list->asOf) {
        cell.tone = Tone::Warn;
        cell.weight = Weight::DemiBold;
    }
    if (step.date < m_list->asOf.date)
        cell.caption = format(step.date, DateStyle::DayMonth);
    return cell;
}

Cell WorkList::contactCell(const WorkLine& line) const
{
    const CallRecord& calls = line.item.calls;
    if (calls.lastCall.isNull())
        return { .text = tr("no call yet"), .tone = Tone::Muted };
    Cell cell { .text = calls.lastOutcome ? label(*calls.lastOutcome) : tr("Call") };
    cell.caption = format(calls.lastCall, DateStyle::DayMonth);
    return cell;
}

Cell WorkList::promiseCell(const WorkLine& line) const
{
    const CallRecord& calls = line.item.calls;
    const Date today = m_list->asOf.date;
    const PromiseState state = calls.promiseOn(today);
    if (state != PromiseState::Open && state != PromiseState::Broken && state != PromiseState::Waiting)
        return {};
    Cell cell { .text = format(calls.promised.due, DateStyle::Weekday) };
    if (state == PromiseState::Broken)
        cell.chip = { relativeDay(calls.promised.due, today), Tint::Red };
    else if (state == PromiseState::Waiting)
        cell.chip = { label(state), Tint::Amber };
    else if (calls.promised.due <= today)
        cell.chip = { relativeDay(calls.promised.due, today), Tint::Blue };
    return cell;
}

Cell WorkList::gateCell(const WorkLine& line) const
{
    Cell cell { .text = gateShort(line.answer, m_list->asOf.date) };
    if (line.answer.isOpen()) {
        cell.iconName = u"phone"_s;
        cell.iconTone = Tone::Ok;
    } else {
        cell.iconName = line.answer.opens().isNull() ? u"lock"_s : u"clock"_s;
        cell.iconTone = line.answer.opens().isNull() ? Tone::Muted : Tone::Warn;
        cell.tone = Tone::Muted;
    }
    return cell;
}

} // namespace mahnwerk
