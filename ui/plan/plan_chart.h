// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/plans/plan_schedule.h"

#include <QWidget>

namespace mahnwerk {

/// What is left of the debt after each instalment, as bars of costs, interest and principal. Painted, not made of items: it
/// follows each key at 360 instalments.
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
    struct Bar {
        OpenParts open;
        int number = 0;
    };
    void paintLegend(QPainter& painter, const QRect& box) const;

    std::vector<Bar> m_bars; ///< the first is today
    qint64 m_top = 1;
    Currency m_currency;
};

} // namespace mahnwerk
