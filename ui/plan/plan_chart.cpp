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

constexpr int captionHeight = 24;
constexpr int openHeight = 116;
constexpr int gap = 12; ///< between the plots
constexpr int instalmentHeight = 90;
constexpr int axisHeight = 20;
constexpr int legendHeight = 24;
constexpr int swatch = 10;
constexpr int mostSteps = 4; ///< of a grid
/// Of costs, interest and principal, in the legal order.
constexpr std::array<size_t, 3> series { 2, 1, 0 };

/// The first of 1, 2, 5, 10, 20, 50 ... of a unit that is not below `least`.
qint64 roundStep(qint64 unit, qint64 least)
{
    for (qint64 step = unit;; step *= 10) {
        for (const qint64 of : { step, 2 * step, 5 * step }) {
            if (of >= least)
                return of;
        }
    }
}

/// Of a grid, in whole units of money.
qint64 gridStep(qint64 top)
{
    return roundStep(100, (top + mostSteps - 1) / mostSteps);
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
    return { theme().px(240), theme().px(2 * captionHeight + openHeight + gap + instalmentHeight + axisHeight + legendHeight) };
}

int PlanChart::Plot::yOf(qint64 minor) const
{
    return box.bottom() - static_cast<int>(double(minor) / double(top) * (box.height() - 1));
}

void PlanChart::show(const PlanSchedule& schedule, Currency currency)
{
    m_currency = currency;
    m_open = { schedule.covered.total() };
    m_paid.clear();
    m_largest = 1;
    for (const Instalment& line : schedule.lines) {
        m_open.push_back(line.after.total());
        m_paid.push_back(line.parts);
        m_largest = std::max(m_largest, line.parts.total());
    }
    m_most = std::max<qint64>(1, *std::ranges::max_element(m_open));
    OpenParts paid;
    for (const OpenParts& parts : m_paid)
        paid += parts;
    const auto money = [&](qint64 minor) { return format(Money(minor, currency)); };
    setAccessibleName(tr("What is left of the debt: %1 today, %2 after instalment %3. They pay %4 of costs, %5 of interest and %6 of principal.")
                          .arg(money(m_open.front()), money(m_open.back()), QString::number(m_paid.size()), money(paid.costs), money(paid.interest), money(paid.principal)));
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

/// Today stands before the first instalment; both plots have the same places.
double PlanChart::middleOf(const Plot& plot, size_t place) const
{
    return plot.box.left() + double(plot.box.width()) * (double(place) + 0.5) / double(m_open.size());
}

void PlanChart::paintGrid(QPainter& painter, const Plot& plot, const QString& caption) const
{
    const Colours& c = theme().colours();
    const int line = painter.fontMetrics().height();
    const int beside = theme().px(8);
    painter.setPen(c.muted);
    painter.drawText(QRect(0, plot.box.top() - theme().px(captionHeight), width(), theme().px(captionHeight)), Qt::AlignLeft | Qt::AlignTop, caption);
    const qint64 step = gridStep(plot.top);
    for (qint64 at = 0; at <= plot.top; at += step) {
        const int y = plot.yOf(at);
        painter.fillRect(QRect(plot.box.left(), y, plot.box.width(), 1), at == 0 ? c.border : c.grid);
        painter.drawText(QRect(0, y - line, plot.box.left() - beside, 2 * line), Qt::AlignRight | Qt::AlignVCenter, formatCount(at / 100));
    }
}

void PlanChart::paintOpen(QPainter& painter, const Plot& plot) const
{
    QPolygonF points;
    for (size_t i = 0; i < m_open.size(); ++i)
        points.append(QPointF(middleOf(plot, i), plot.yOf(m_open[i]) + 0.5));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme().colours().text;
    painter.setPen(QPen(colour, theme().px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    // Points only where there is room between them.
    const double radius = theme().px(3);
    if (double(plot.box.width()) / double(m_open.size()) > 4 * radius) {
        painter.setBrush(colour);
        for (const QPointF& point : points)
            painter.drawEllipse(point, radius, radius);
    }
    painter.restore();
}

void PlanChart::paintInstalments(QPainter& painter, const Plot& plot) const
{
    const Colours& c = theme().colours();
    const int barWidth = std::max(1, static_cast<int>(double(plot.box.width()) / double(m_open.size()) * 0.65));
    for (size_t i = 0; i < m_paid.size(); ++i) {
        const int x = static_cast<int>(middleOf(plot, i + 1) - barWidth / 2.0);
        const OpenParts& parts = m_paid[i];
        qint64 below = 0;
        // Principal below: what makes the debt go down.
        for (const auto& [part, colour] : { std::pair(parts.principal, series[2]), std::pair(parts.interest, series[1]), std::pair(parts.costs, series[0]) }) {
            const int bottom = plot.yOf(below);
            below += part;
            const int top = plot.yOf(below);
            if (part > 0)
                painter.fillRect(QRect(x, top, barWidth, std::max(1, bottom - top)), c.series[colour]);
        }
    }
}

/// Of the instalments, as many as have room; 0 is today.
void PlanChart::paintNumbers(QPainter& painter, const Plot& plot) const
{
    painter.setPen(theme().colours().muted);
    const QFontMetrics metrics = painter.fontMetrics();
    const int half = (metrics.horizontalAdvance(QString::number(m_paid.size())) + theme().px(8)) / 2;
    const int place = std::max(1, plot.box.width() / static_cast<int>(m_open.size()));
    const auto every = static_cast<size_t>(roundStep(1, (2 * half + place - 1) / place));
    for (size_t i = 0; i < m_open.size(); i += every) {
        const int middle = static_cast<int>(middleOf(plot, i));
        const QString number = QString::number(i);
        const int over = std::max(0, middle + metrics.horizontalAdvance(number) / 2 + 1 - width());
        painter.drawText(QRect(middle - 2 * half - over, plot.box.bottom() + 2, 4 * half, theme().px(axisHeight) - 2), Qt::AlignHCenter | Qt::AlignTop, number);
    }
}

void PlanChart::paintEvent(QPaintEvent*)
{
    if (m_paid.empty())
        return;
    QPainter painter(this);
    const QFont font = theme().font(TextSize::Caption);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const auto widest = [&](qint64 top) { return metrics.horizontalAdvance(formatCount(top / gridStep(top) * gridStep(top) / 100)); };
    const int left = std::max(widest(m_most), widest(m_largest)) + theme().px(8);
    int y = theme().px(captionHeight);
    const Plot open { QRect(left, y, width() - left, theme().px(openHeight)), m_most };
    y = open.box.bottom() + 1 + theme().px(gap) + theme().px(captionHeight);
    const Plot each { QRect(left, y, width() - left, theme().px(instalmentHeight)), m_largest };
    paintGrid(painter, open, tr("Still open, %1").arg(m_currency.code()));
    paintOpen(painter, open);
    paintGrid(painter, each, tr("Each instalment, %1").arg(m_currency.code()));
    paintInstalments(painter, each);
    paintNumbers(painter, each);
    paintLegend(painter, QRect(0, each.box.bottom() + 1 + theme().px(axisHeight), width(), theme().px(legendHeight)));
}

} // namespace mahnwerk
