// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/age_bar.h"

#include "ui/shell/theme.h"
#include "ui/words/formats.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int barHeight = 14;
constexpr int gap = 4;
constexpr int lineHeight = 18;
constexpr int swatch = 10;
constexpr int between = 18;
constexpr int sliver = 4;

/// The band of an age: not due, to 30, 31-60, 61-90, over 90 days.
size_t bandOf(int days)
{
    return days == 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
}

} // namespace

AgeBar::AgeBar(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void AgeBar::setCase(const CaseView& view, Date today)
{
    const std::array words { tr("not due"), tr("up to 30 days"), tr("31–60 days"), tr("61–90 days"), tr("over 90 days") };
    constexpr std::array<size_t, 5> series { 5, 0, 3, 1, 4 };
    std::array<Money, 5> sums;
    sums.fill(Money(0, view.file.currency));
    for (const ClaimLine& line : view.claims) {
        if (line.principal.isPositive())
            sums[bandOf(daysOverdue(line.claim.dueDate, today))] += line.principal;
    }
    m_parts.clear();
    QStringList spoken;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].isZero())
            continue;
        m_parts.push_back({ words[i], sums[i], series[i] });
        spoken += words[i] % u' ' % format(sums[i]);
    }
    setAccessibleName(tr("Age of principal: %1").arg(spoken.join(u", "_s)));
    updateGeometry();
    update();
}

int AgeBar::heightForWidth(int width) const
{
    return theme().px(barHeight + gap) + layWords(nullptr, width);
}

QSize AgeBar::sizeHint() const
{
    return { theme().px(300), heightForWidth(std::max(width(), theme().px(300))) };
}

QSize AgeBar::minimumSizeHint() const
{
    return { 80, theme().px(barHeight + gap + lineHeight) };
}

int AgeBar::layWords(QPainter* painter, int width) const
{
    const Colours& c = theme().colours();
    const QFontMetrics words(theme().font(TextSize::Caption));
    const QFontMetrics strong(theme().font(TextSize::Caption, Weight::DemiBold));
    const int line = theme().px(lineHeight);
    const int square = theme().px(swatch);
    int x = 0;
    int y = theme().px(barHeight + gap);
    for (const Part& part : m_parts) {
        const QString amount = format(part.amount);
        const int wordsWidth = words.horizontalAdvance(part.words + u' ');
        const int taken = square + 6 + wordsWidth + strong.horizontalAdvance(amount);
        if (x > 0 && x + taken > width) {
            x = 0;
            y += line;
        }
        if (painter != nullptr) {
            const int baseline = y + (line + words.ascent() - words.descent()) / 2;
            painter->fillRect(QRect(x, y + (line - square) / 2, square, square), c.series[part.series]);
            painter->setPen(c.text);
            painter->setFont(theme().font(TextSize::Caption));
            painter->drawText(x + square + 6, baseline, part.words);
            painter->setFont(theme().font(TextSize::Caption, Weight::DemiBold));
            painter->drawText(x + square + 6 + wordsWidth, baseline, amount);
        }
        x += taken + theme().px(between);
    }
    return y + line - theme().px(barHeight + gap);
}

void AgeBar::paintEvent(QPaintEvent*)
{
    if (m_parts.empty())
        return;
    QPainter painter(this);
    qint64 total = 0;
    for (const Part& part : m_parts)
        total += part.amount.minor();
    const int height = theme().px(barHeight);
    // A sliver must still be seen.
    const int shared = width() - sliver * static_cast<int>(m_parts.size());
    qint64 before = 0;
    int left = 0;
    for (const Part& part : m_parts) {
        const qint64 start = scaled(shared, before, total);
        before += part.amount.minor();
        const int right = left + sliver + static_cast<int>(scaled(shared, before, total) - start);
        painter.fillRect(QRect(left, 0, right - left - (before == total ? 0 : 1), height), theme().colours().series[part.series]);
        left = right;
    }
    layWords(&painter, width());
}

} // namespace mahnwerk
