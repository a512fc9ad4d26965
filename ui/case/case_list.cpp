// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_list.h"

#include "ui/case/case_words.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

const CaseColumns& noCases()
{
    static const CaseColumns none;
    return none;
}

Column narrow(Column column, int width, int dropOrder)
{
    column.width = width;
    column.dropOrder = dropOrder;
    return column;
}

Cell muted(const QString& text)
{
    return { .text = text, .tone = Tone::Muted };
}

} // namespace

CaseList::CaseList(QObject* parent)
    : ListModel(parent)
    , m_columns(&noCases())
{
    m_index.setColumns(*m_columns, Date());
}

void CaseList::setColumns(const CaseColumns& columns, Date asOf)
{
    beginResetModel();
    m_columns = &columns;
    m_index.setColumns(columns, asOf);
    endResetModel();
    retitle();
}

void CaseList::setFilter(const CaseFilter& filter)
{
    beginResetModel();
    m_index.setFilter(filter);
    endResetModel();
}

void CaseList::refresh(const std::vector<size_t>& rows)
{
    const bool hadSeveral = m_index.hasSeveralCurrencies();
    const Money longest = m_index.longestOpen();
    beginResetModel();
    m_index.refresh(rows);
    endResetModel();
    if (m_index.hasSeveralCurrencies() != hadSeveral || m_index.longestOpen() != longest)
        retitle();
}

void CaseList::setOnTheLine(std::map<qint64, QString> logins)
{
    if (logins == m_onTheLine)
        return;
    m_onTheLine = std::move(logins);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void CaseList::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_index.setSorting(static_cast<CaseSort>(column), order);
    endResetModel();
}

Key<Case> CaseList::caseAt(int row) const
{
    const auto& shown = m_index.shown();
    if (row < 0 || static_cast<size_t>(row) >= shown.size())
        return {};
    return { m_columns->key[shown[static_cast<size_t>(row)]] };
}

int CaseList::rowOf(Key<Case> key) const
{
    const auto row = m_columns->rowOf(key.value);
    const auto& shown = m_index.shown();
    const auto found = row ? std::ranges::find(shown, static_cast<quint32>(*row)) : shown.end();
    return found == shown.end() ? -1 : static_cast<int>(found - shown.begin());
}

int CaseList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_index.shown().size());
}

// In the order of CaseSort.
std::vector<Column> CaseList::columns() const
{
    const QString currency = m_index.hasSeveralCurrencies() ? QString() : m_index.firstCurrency().code();
    Column open = Column::amount(u"open"_s, currency.isEmpty() ? tr("Open") : tr("%1 open", "currency").arg(currency));
    const QString longest = amountText(m_index.longestOpen());
    open.sample = longest.size() > open.sample.size() ? longest : open.sample;
    Column debtor = Column::name(u"debtor"_s, tr("Debtor"));
    debtor.width = 250;
    Column creditor { .id = u"creditor"_s, .title = tr("Creditor"), .width = 160, .flow = Column::Flow::Stretch, .elide = Column::Elide::Middle };
    Column owner { .id = u"owner"_s, .title = tr("Owner"), .width = 90, .elide = Column::Elide::Middle };
    Column level { .id = u"level"_s, .title = tr("Level"), .width = 100 };
    Column status { .id = u"status"_s, .title = tr("Status"), .width = 152 };
    Column number { .id = u"number"_s, .title = tr("Case no."), .width = 100, .elide = Column::Elide::Never, .sample = u"F-26-000000"_s };
    const Date wideDay = *Date::fromYmd(2026, 11, 30); // 30 days later it is Wednesday, the 30th
    Column days = Column::number(u"days"_s, tr("Days"));
    days.sample = u"99'999"_s;
    return { debtor, narrow(number, 100, 4), narrow(creditor, 160, 3), open, days, narrow(level, 100, 5), status,
        Column::date(u"step"_s, tr("Next step"), stepDate(wideDay.addDays(30), wideDay)),
        narrow(Column::date(u"contact"_s, tr("Last contact"), u"30.11.26"_s), 72, 2), narrow(owner, 90, 1) };
}

Cell CaseList::cell(int shownRow, int column) const
{
    const size_t row = m_index.shown()[static_cast<size_t>(shownRow)];
    switch (static_cast<CaseSort>(column)) {
    case CaseSort::Debtor:
        return debtorCell(row);
    case CaseSort::Number:
        return { .text = m_columns->number.text(row) };
    case CaseSort::Creditor:
        return muted(m_columns->creditors[m_columns->creditor[row]]);
    case CaseSort::Open:
        return amountCell(row);
    case CaseSort::Overdue:
        return daysCell(row);
    case CaseSort::Level:
        return { .box = levelText(m_columns->level[row]) };
    case CaseSort::Status:
        return statusCell(row);
    case CaseSort::NextStep:
        return stepCell(row);
    case CaseSort::LastContact: {
        const Date last = m_columns->lastContact[row];
        return last.isNull() ? muted(u"–"_s) : Cell { .text = pastDate(last, m_index.asOf()) };
    }
    case CaseSort::Owner: {
        const QString& owner = m_columns->owners[m_columns->owner[row]];
        return muted(owner.isEmpty() ? u"–"_s : owner);
    }
    }
    return {};
}

Cell CaseList::debtorCell(size_t row) const
{
    const bool isClosed = m_index.status(row) == CaseStatus::Closed;
    Cell cell { .text = m_columns->debtor.text(row), .caption = m_columns->city.text(row),
        .tone = isClosed ? Tone::Muted : Tone::Normal, .weight = Weight::DemiBold };
    if (const auto line = m_onTheLine.empty() ? m_onTheLine.end() : m_onTheLine.find(m_columns->key[row]); line != m_onTheLine.end()) {
        cell.iconName = u"phone"_s;
        cell.iconTone = Tone::Warn;
        cell.caption = tr("on the line with %1").arg(line->second);
    }
    return cell;
}

QString CaseList::amountText(Money amount) const
{
    return m_index.hasSeveralCurrencies() ? QString(amount.currency().code() % u'\u00a0' % format(amount)) : format(amount);
}

Cell CaseList::amountCell(size_t row) const
{
    const Money open(openOf(*m_columns, row), m_columns->currency[row]);
    return { .text = amountText(open), .tone = open.isZero() ? Tone::Muted : Tone::Normal };
}

Cell CaseList::daysCell(size_t row) const
{
    if (m_index.status(row) == CaseStatus::Closed)
        return muted(u"–"_s);
    const int days = daysOverdue(m_columns->oldestDue[row], m_index.asOf());
    return { .text = formatCount(days), .tone = days == 0 ? Tone::Muted : Tone::Normal };
}

Cell CaseList::stepCell(size_t row) const
{
    if (m_index.status(row) == CaseStatus::Closed)
        return muted(u"–"_s);
    const Date asOf = m_index.asOf();
    const Date step = stepOn(asOf, m_columns->nextStep[row], m_columns->holdUntil[row]);
    // Somebody should have acted: amber, as the chip for overdue.
    const bool isLate = !step.isNull() && step < asOf;
    return { .text = stepDate(step, asOf), .tone = isLate ? Tone::Warn : Tone::Normal };
}

Cell CaseList::statusCell(size_t row) const
{
    const CaseStatus status = m_index.status(row);
    if (status == CaseStatus::NotDue)
        return muted(statusText(status));
    return { .chip = statusChip(status, m_columns->holdUntil[row], m_index.asOf()) };
}

} // namespace mahnwerk
