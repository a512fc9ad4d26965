// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_chart.h"

#include "ui/shell/theme.h"
#include "ui/words/formats.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int chartHeight = 240;
constexpr int axisHeight = 20;
constexpr int legendHeight = 24;
constexpr int swatch = 10;
/// Of costs, interest and principal, in the legal order.
constexpr std::array<size_t, 3> series { 2, 1, 0 };

/// A round step that divides the height into three to six parts.
qint64 stepOf(qint64 top)
{
    qint64 step = 100;
    for (int i = 0; top / step > 5; ++i)
        step *= i % 3 == 1 ? 5 : 2; // 1, 2, 10, 20, 100, ...
    return step;
}

} // namespace

PlanChart::PlanChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"planChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize PlanChart::sizeHint() const
{
    return { theme().px(240), theme().px(chartHeight + axisHeight + legendHeight) };
}

void PlanChart::show(const PlanSchedule& schedule, Currency currency)
{
    m_currency = currency;
    m_bars.clear();
    m_bars.push_back({ schedule.covered, 0 });
    for (const Instalment& line : schedule.lines)
        m_bars.push_back({ line.after, line.number });
    m_top = 1;
    for (const Bar& bar : m_bars)
        m_top = std::max(m_top, bar.open.total());
    const QString first = format(Money(m_bars.front().open.total(), currency));
    const QString last = format(Money(m_bars.back().open.total(), currency));
    setAccessibleName(tr("What is left of the debt: %1 today, %2 after instalment %3.").arg(first, last).arg(m_bars.back().number));
    update();
}

void PlanChart::paintLegend(QPainter& painter, const QRect& box) const
{
    const Colours& c = theme().colours();
    const QFont font = theme().font(TextSize::Caption);
    const QFontMetrics metrics(font);
    const std::array words { tr("Costs"), tr("Interest"), tr("Principal") };
    const int square = theme().px(swatch);
    painter.setFont(font);
    int x = box.left();
    for (size_t i = 0; i < words.size(); ++i) {
        painter.fillRect(QRect(x, box.center().y() - square / 2, square, square), c.series[series[i]]);
        painter.setPen(c.text);
        painter.drawText(QRect(x + square + 6, box.top(), box.width(), box.height()), Qt::AlignLeft | Qt::AlignVCenter, words[i]);
        x += square + 6 + metrics.horizontalAdvance(words[i]) + theme().px(12);
    }
}

void PlanChart::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    const Colours& c = theme().colours();
    const QFont font = theme().font(TextSize::Caption);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const qint64 step = stepOf(m_top);
    const auto label = [&](qint64 minor) { return formatCount(minor / 100); };
    const int left = metrics.horizontalAdvance(label(m_top / step * step)) + theme().px(8);
    const QRect plot(left, theme().px(8), width() - left, theme().px(chartHeight) - theme().px(8));
    const auto yOf = [&](qint64 minor) { return plot.bottom() - static_cast<int>(double(minor) / double(m_top) * (plot.height() - 1)); };
    for (qint64 at = 0; at <= m_top; at += step) {
        painter.fillRect(QRect(plot.left(), yOf(at), plot.width(), 1), at == 0 ? c.border : c.grid);
        painter.setPen(c.muted);
        painter.drawText(QRect(0, yOf(at) - metrics.height(), left - theme().px(8), 2 * metrics.height()), Qt::AlignRight | Qt::AlignVCenter, label(at));
    }
    const double place = double(plot.width()) / double(m_bars.size());
    const int barWidth = std::max(1, static_cast<int>(place * 0.65));
    const int numberWidth = metrics.horizontalAdvance(QString::number(m_bars.back().number)) + theme().px(8);
    int free = plot.left();
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const int x = plot.left() + static_cast<int>(place * double(i) + (place - barWidth) / 2);
        const OpenParts& open = m_bars[i].open;
        qint64 below = 0;
        // Principal below: what the debtor sees go down.
        for (const auto& [part, colour] : { std::pair(open.principal, series[2]), std::pair(open.interest, series[1]), std::pair(open.costs, series[0]) }) {
            const int bottom = yOf(below);
            below += part;
            const int top = yOf(below);
            if (part > 0)
                painter.fillRect(QRect(x, top, barWidth, std::max(1, bottom - top)), c.series[colour]);
        }
        const int centre = x + barWidth / 2;
        if (centre - numberWidth / 2 < free)
            continue;
        painter.setPen(c.muted);
        const QString number = QString::number(m_bars[i].number);
        const int over = std::max(0, centre + metrics.horizontalAdvance(number) / 2 + 1 - width());
        painter.drawText(QRect(centre - numberWidth - over, plot.bottom() + 2, 2 * numberWidth, theme().px(axisHeight) - 2), Qt::AlignHCenter | Qt::AlignTop, number);
        free = centre + numberWidth / 2;
    }
    paintLegend(painter, QRect(0, theme().px(chartHeight + axisHeight), width(), theme().px(legendHeight)));
}

} // namespace mahnwerk
