// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/plans/plan_schedule.h"

#include <QWidget>

namespace mahnwerk {

/// Where the debt goes: as a line what is open after each instalment, below it what each of them pays, as bars of costs, interest and
/// principal. Two plots, because one instalment is small beside the debt. Painted, not made of items: it follows each key
/// at 360 instalments.
class PlanChart : public QWidget {
    Q_OBJECT

public:
    explicit PlanChart(QWidget* parent = nullptr);

    void show(const PlanSchedule& schedule, Currency currency);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// One of the two plots: its place, and the amount at its top in minor units.
    struct Plot {
        QRect box;
        qint64 top = 1;

        int yOf(qint64 minor) const;
    };
    void paintGrid(QPainter& painter, const Plot& plot, const QString& caption) const;
    void paintOpen(QPainter& painter, const Plot& plot) const;
    void paintInstalments(QPainter& painter, const Plot& plot) const;
    void paintNumbers(QPainter& painter, const Plot& plot) const;
    void paintLegend(QPainter& painter, const QRect& box) const;
    double middleOf(const Plot& plot, size_t place) const;

    std::vector<qint64> m_open; ///< today and after each instalment, minor units
    std::vector<OpenParts> m_paid; ///< by each instalment
    qint64 m_most = 1; ///< of all in m_open
    qint64 m_largest = 1; ///< of all in m_paid
    Currency m_currency;
};

} // namespace mahnwerk
