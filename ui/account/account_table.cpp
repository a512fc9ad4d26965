// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_table.h"

#include "ui/words/account_labels.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int largeText = 125;

enum Place { Day, What, Amount, Costs, Interest, Principal, Open };

QString periodDays(const InterestPeriod& period)
{
    return format(period.from, DateStyle::Short) + u" – "_s + format(period.to, DateStyle::Short);
}

} // namespace

void AccountTable::setAccount(const CaseAccount& account, Key<Claim> claim, AccountPart part)
{
    m_account = account;
    m_part = part;
    m_rows.clear();
    m_open = {};
    if (claim.isNull() && account.claims.size() > 1)
        m_rows.push_back({});
    for (size_t i = 0; i < account.claims.size(); ++i) {
        const ClaimStatement& statement = account.claims[i].statement;
        if (!claim.isNull() && account.claims[i].claim.key != claim)
            continue;
        m_open += statement.open;
        m_rows.push_back({ .claim = i, .line = {}, .period = {} });
        for (size_t line = 0; line < statement.lines.size(); ++line) {
            m_rows.push_back({ .claim = i, .line = line, .period = {} });
            const StatementLine& of = statement.lines[line];
            for (size_t period = of.firstPeriod; period < of.firstPeriod + of.periodCount; ++period)
                m_rows.push_back({ .claim = i, .line = line, .period = period });
        }
    }
    reset();
}

Explanation AccountTable::explanation(int place, const Law& law) const
{
    const Row& row = m_rows[static_cast<size_t>(place)];
    if (row.line)
        return explainLine(m_account, claimOf(row), *row.line, law);
    return explain(m_account, m_part, row.claim ? claimOf(row).claim.key : Key<Claim>());
}

QString AccountTable::money(qint64 minor) const
{
    return format(Money(minor, m_account.file.currency));
}

QStringList AccountTable::sums() const
{
    return { tr("Open"), {}, {}, money(m_open.costs), money(m_open.interest), money(m_open.principal), money(m_open.total()) };
}

std::vector<Column> AccountTable::columns() const
{
    const QString code = m_account.file.currency.code();
    qint64 most = 100'000;
    QString exact;
    for (const Row& row : m_rows) {
        if (!row.line)
            continue;
        const ClaimStatement& statement = claimOf(row).statement;
        most = std::max({ most, statement.lines[*row.line].open.total(), statement.lines[*row.line].amount });
        if (const QString text = row.period ? exactText(statement.periods[*row.period].amount, m_account.file.currency) : QString(); text.size() > exact.size())
            exact = text;
    }
    const QString widest = money(-std::max(most, m_open.total()));
    Column what = Column::name(u"what"_s, tr("What happened"));
    what.elide = Column::Elide::Right;
    what.sort = Column::Sort::No;
    what.width = theme().textPercent() < largeText ? 260 : 200; // a period with its formula, in small letters; more if there is room
    Column day = Column::date(u"day"_s, tr("Value date"), format(m_account.asOf, DateStyle::Full));
    day.sort = Column::Sort::No;
    Column amount = Column::amount(u"amount"_s, tr("%1 amount").arg(code), exact.size() > widest.size() ? exact : widest);
    Column costs = Column::amount(u"costs"_s, tr("Costs"), widest);
    Column interest = Column::amount(u"interest"_s, tr("Interest"), widest);
    Column principal = Column::amount(u"principal"_s, tr("Principal"), widest);
    Column open = Column::amount(u"open"_s, tr("%1 open").arg(code), widest);
    for (Column* column : { &amount, &costs, &interest, &principal, &open }) {
        column->sort = Column::Sort::No;
        column->width = 72;
    }
    open.dropOrder = 1;
    return { day, what, amount, costs, interest, principal, open };
}

Cell AccountTable::cell(int place, int column) const
{
    const Row& row = m_rows[static_cast<size_t>(place)];
    if (!row.claim)
        return sumCell(tr("All claims"), {}, m_open, column);
    if (row.period)
        return periodCell(claimOf(row), *row.period, column);
    return row.line ? lineCell(claimOf(row), *row.line, column) : claimCell(claimOf(row), column);
}

Cell AccountTable::sumCell(const QString& name, const QString& caption, const OpenFigures& open, int column) const
{
    switch (static_cast<Place>(column)) {
    case What:
        return { .text = name, .caption = caption, .weight = Weight::DemiBold };
    case Day:
    case Amount:
        return {};
    case Costs:
        return { .text = money(open.costs), .weight = Weight::DemiBold };
    case Interest:
        return { .text = money(open.interest), .weight = Weight::DemiBold };
    case Principal:
        return { .text = money(open.principal), .weight = Weight::DemiBold };
    case Open:
        return { .text = money(open.total()), .weight = Weight::DemiBold };
    }
    Q_UNREACHABLE();
}

Cell AccountTable::claimCell(const ClaimAccount& claim, int column) const
{
    // Among the claims of several cases the number says whose it is; there is no room for both.
    const bool isOfMany = std::ranges::any_of(m_account.claims, [&](const ClaimAccount& one) { return one.claim.caseKey != m_account.file.key; });
    const QString caption = isOfMany ? claim.number : tr("due %1").arg(format(claim.claim.dueDate, DateStyle::Full));
    return sumCell(claim.claim.reference, caption, claim.statement.open, column);
}

Cell AccountTable::lineCell(const ClaimAccount& claim, size_t place, int column) const
{
    const StatementLine& line = claim.statement.lines[place];
    switch (static_cast<Place>(column)) {
    case Day:
        return { .text = format(line.date, DateStyle::Full) };
    case What:
        return { .text = claim.texts[place].isEmpty() ? label(line) : QString(label(line) + u", "_s + claim.texts[place]) };
    case Amount:
        return { .text = money(line.effect.total() < 0 ? -line.amount : line.amount) };
    case Costs:
        return { .text = money(line.open.costs), .tone = line.effect.costs == 0 ? Tone::Muted : Tone::Normal };
    case Interest:
        return { .text = money(line.open.interest), .tone = line.effect.interest == 0 ? Tone::Muted : Tone::Normal };
    case Principal:
        return { .text = money(line.open.principal), .tone = line.effect.principal == 0 ? Tone::Muted : Tone::Normal };
    case Open:
        return { .text = money(line.open.total()), .tone = Tone::Muted };
    }
    Q_UNREACHABLE();
}

Cell AccountTable::periodCell(const ClaimAccount& claim, size_t place, int column) const
{
    const InterestPeriod& period = claim.statement.periods[place];
    switch (static_cast<Place>(column)) {
    case What:
        return { .text = periodDays(period), .caption = formulaText(period, m_account.file.currency), .tone = Tone::Muted };
    case Amount:
        return { .text = exactText(period.amount, m_account.file.currency), .tone = Tone::Muted };
    case Day:
    case Costs:
    case Interest:
    case Principal:
    case Open:
        return {};
    }
    Q_UNREACHABLE();
}

RowKind AccountTable::kind(int row) const
{
    return m_rows[static_cast<size_t>(row)].line ? RowKind::Normal : RowKind::Group;
}

std::vector<int> AccountTable::groupRows() const
{
    std::vector<int> groups;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].line)
            groups.push_back(static_cast<int>(i));
    }
    return groups;
}

int AccountTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

} // namespace mahnwerk
