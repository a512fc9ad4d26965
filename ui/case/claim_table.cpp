// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/claim_table.h"

#include "ui/case/case_text.h"
#include "ui/words/case_labels.h"
#include "ui/words/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum Place { Reference, Issued, Due, Charged, Open, Days, LevelBox, State };

constexpr int cellPadding = 16;

/// The width at 100 % text that a column needs for what it shows.
int needed(int width)
{
    return width * 100 / theme().textPercent() + cellPadding + 1;
}

} // namespace

void ClaimTable::setCase(const CaseView& view, Date today)
{
    m_claims = view.claims;
    m_currency = view.file.currency;
    m_today = today;
    reset();
}

const ClaimLine* ClaimTable::claim(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_claims[static_cast<size_t>(row)];
}

int ClaimTable::rowOf(Key<Claim> key) const
{
    const auto found = std::ranges::find(m_claims, key, [](const ClaimLine& line) { return line.claim.key; });
    return found == m_claims.end() ? -1 : static_cast<int>(found - m_claims.begin());
}

Money ClaimTable::open(const ClaimLine& line) const
{
    return Money(0, m_currency) + line.total();
}

QStringList ClaimTable::sums() const
{
    Money charged(0, m_currency);
    Money left(0, m_currency);
    for (const ClaimLine& line : m_claims) {
        charged += line.charged;
        left += open(line);
    }
    return { tr("Total"), {}, {}, format(charged), format(left), {}, {}, {} };
}

int ClaimTable::chipColumnWidth() const
{
    int width = 0;
    for (const ClaimLine& line : m_claims)
        width = std::max(width, sizeOf(chipOf(line)).width());
    return needed(width);
}

std::vector<Column> ClaimTable::columns() const
{
    const QString code = m_currency.code();
    const QStringList widest = sums();
    Column reference = Column::name(u"reference"_s, tr("Claim"));
    int longest = 0;
    qsizetype longestDays = 3;
    for (const ClaimLine& line : m_claims) {
        longest = std::max(longest, QFontMetrics(theme().font(TextSize::Body)).horizontalAdvance(line.claim.reference));
        longestDays = std::max(longestDays, QString::number(daysOverdue(line.claim.dueDate, m_today)).size());
    }
    reference.width = std::clamp(needed(longest), 72, 120);
    const int dateWidth = needed(QFontMetrics(theme().font(TextSize::Body)).horizontalAdvance(u"30.11.26"_s));
    Column issued { .id = u"issued"_s, .title = tr("from"), .width = dateWidth, .elide = Column::Elide::Never, .dropOrder = 1 };
    Column due { .id = u"due"_s, .title = tr("due"), .width = dateWidth, .elide = Column::Elide::Never };
    Column charged = Column::amount(u"charged"_s, tr("%1 amount").arg(code));
    charged.sample = widest.at(Charged) + u'.';
    charged.width = 72;
    charged.dropOrder = 3;
    Column left = Column::amount(u"open"_s, tr("%1 open").arg(code));
    left.sample = widest.at(Open) + u'.';
    left.width = 72;
    Column days = Column::number(u"days"_s, tr("Days"));
    days.width = 44;
    days.sample = QString(longestDays, u'9'); // four after three years
    days.dropOrder = 2;
    Column level { .id = u"level"_s, .title = tr("Level"), .width = needed(sizeOf(Chip::box(noticeName(2))).width()), .dropOrder = 4 };
    Column state { .id = u"state"_s, .title = tr("State"), .width = chipColumnWidth() };
    return { reference, issued, due, charged, left, days, level, state };
}

Cell ClaimTable::cell(int row, int column) const
{
    const ClaimLine& line = m_claims[static_cast<size_t>(row)];
    switch (static_cast<Place>(column)) {
    case Reference:
        return { .text = line.claim.reference, .tone = line.isClosed ? Tone::Muted : Tone::Normal };
    case Issued:
        return { .text = format(line.claim.issueDate, DateStyle::Short) };
    case Due:
        return { .text = format(line.claim.dueDate, DateStyle::Short) };
    case Charged:
        return { .text = format(line.charged), .tone = Tone::Muted };
    case Open:
        return { .text = format(open(line)), .tone = line.isClosed ? Tone::Muted : Tone::Normal, .weight = line.isClosed ? Weight::Normal : Weight::DemiBold };
    case Days:
        return { .text = line.isClosed ? QString() : QString::number(daysOverdue(line.claim.dueDate, m_today)) };
    case LevelBox:
        return { .box = noticeName(line.level) };
    case State:
        return { .chip = chipOf(line) };
    }
    Q_UNREACHABLE();
}

int ClaimTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

} // namespace mahnwerk
