// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan_schedule.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace mahnwerk {

class AmountEdit;
class Button;
class DateEdit;
class Label;

/// The lines of a plan that somebody changed by hand, and the row in which one of them is changed.
class LineRow : public QWidget {
    Q_OBJECT

public:
    LineRow(Currency currency, Date today, QWidget* parent = nullptr);

    /// By number.
    const std::vector<PlanEdit>& edits() const { return m_edits; }
    /// What becomes of the rest; none while no line is changed.
    std::optional<Respread> respread() const;
    /// Shows the row for a line; usual: what becomes of the rest if nobody said so.
    void open(const Instalment& line, Respread usual);
    bool isOpen() const { return m_line != 0; }
    void close();
    /// All lines are as computed.
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// The row closed with the focus in it.
    void left();

private:
    void take();
    void forget();

    Currency m_currency;
    Label* m_title;
    DateEdit* m_due;
    AmountEdit* m_amount;
    QComboBox* m_respread;
    Button* m_reset;
    std::vector<PlanEdit> m_edits;
    int m_line = 0; ///< that is being changed, from 1; 0: none
};

} // namespace mahnwerk
