// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/dunning_models.h"

#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum DunningColumn { NameColumn, AmountColumn };

bool isOneCurrency(const std::vector<DunningRow>& rows)
{
    return std::ranges::adjacent_find(rows, [](const DunningRow& a, const DunningRow& b) {
        return a.open.currency() != b.open.currency();
    }) == rows.end();
}

int indexOf(const std::vector<DunningRow>& rows, Key<Case> key)
{
    const auto found = std::ranges::find(rows, key, &DunningRow::caseKey);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

QString amountText(Money amount, bool oneCurrency)
{
    return oneCurrency ? format(amount) : formatWithCurrency(amount);
}

/// As wide as the widest amount of the list, so that no amount is ever cut.
Column amountColumn(const std::vector<DunningRow>& rows, bool oneCurrency)
{
    Column column = Column::amount(u"amount"_s, {});
    column.width = 72;
    column.sample = u"9'999.99"_s;
    std::map<QString, Money> largest; // a handful of currencies
    for (const DunningRow& row : rows) {
        Money& most = largest[row.open.currency().code()];
        if (most.currency().isNull() || most < row.open)
            most = row.open;
    }
    for (const auto& [currency, most] : largest) {
        const QString text = amountText(most, oneCurrency);
        if (text.size() > column.sample.size())
            column.sample = text;
    }
    return column;
}

/// It takes what is left, however little.
Column nameColumn(const QString& title)
{
    Column column = Column::name(u"debtor"_s, title);
    column.width = 60;
    return column;
}

} // namespace

std::vector<Column> DunningActModel::columns() const
{
    Column amount = amountColumn(m_rows, m_hasOneCurrency);
    amount.width = 92; // the second line holds the fee
    return { nameColumn(tr("Debtor")), amount };
}

Cell DunningActModel::cell(int index, int column) const
{
    const DunningRow& row = this->row(index);
    if (column == AmountColumn) {
        const QString fee = row.fee.isZero() ? tr("no fee") : tr("fee %1").arg(format(row.fee));
        return { .text = amountText(row.open, m_hasOneCurrency), .detail = fee,
            .tone = isTicked(index) ? Tone::Normal : Tone::Muted };
    }
    const QString detail = tr("until %1, %2").arg(format(row.deadline, DateStyle::DayMonth), dunningChannel(row.channel));
    const QString later = row.waiting > 0 ? tr("%n later", nullptr, row.waiting) : QString();
    return { .text = row.debtor, .caption = later, .detail = detail, .tone = isTicked(index) ? Tone::Normal : Tone::Muted,
        .weight = Weight::DemiBold, .box = dunningLevel(row.level),
        .tick = isTicked(index) ? Qt::Checked : Qt::Unchecked };
}

void DunningActModel::setTick(int index, Qt::CheckState state)
{
    const qint64 key = row(index).caseKey.value;
    if (state == Qt::Checked)
        m_leftOut.erase(key);
    else
        m_leftOut.insert(key);
    Q_EMIT dataChanged(this->index(index, 0), this->index(index, AmountColumn));
    tell();
}

void DunningActModel::tickAll()
{
    m_leftOut.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, AmountColumn));
    tell();
}

void DunningActModel::tell()
{
    m_effect.reset();
    Q_EMIT ticksChanged();
}

int DunningActModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void DunningActModel::setRows(std::vector<DunningRow> rows)
{
    m_rows = std::move(rows);
    m_hasOneCurrency = isOneCurrency(m_rows);
    reset();
    tell();
}

int DunningActModel::rowOf(Key<Case> key) const
{
    return indexOf(m_rows, key);
}

const DunningEffect& DunningActModel::effect() const
{
    if (m_effect)
        return *m_effect;
    m_effect.emplace();
    for (const DunningRow& row : m_rows) {
        if (m_leftOut.empty() || !m_leftOut.contains(row.caseKey.value))
            m_effect->add(row);
    }
    return *m_effect;
}

DunningReasonModel::DunningReasonModel(Amounts amounts, QObject* parent)
    : ListModel(parent)
    , m_amounts(amounts)
{
}

std::vector<Column> DunningReasonModel::columns() const
{
    return { nameColumn(tr("Debtor")), amountColumn(m_rows, m_hasOneCurrency) };
}

Cell DunningReasonModel::cell(int index, int column) const
{
    const DunningRow& row = this->row(index);
    if (column == AmountColumn)
        return { .text = amountText(row.open, m_hasOneCurrency),
            .tone = m_amounts == Amounts::Muted ? Tone::Muted : Tone::Normal };
    const Tint tint = needsReview(row.reason) ? Tint::Amber : Tint::Grey;
    return { .text = row.debtor, .detail = explanation(row.reason, row.until, m_today), .weight = Weight::DemiBold,
        .chip = { label(row.reason), tint } };
}

int DunningReasonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void DunningReasonModel::setRows(std::vector<DunningRow> rows, Date today)
{
    m_rows = std::move(rows);
    m_today = today;
    m_hasOneCurrency = isOneCurrency(m_rows);
    reset();
}

int DunningReasonModel::rowOf(Key<Case> key) const
{
    return indexOf(m_rows, key);
}

} // namespace mahnwerk
