// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mahnwerk {

class AmountEdit;
class DateEdit;
class Field;
class FlowLayout;

/// What is typed about a plan: an amount or a number of instalments, when the first one is due, how often, and more.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    PlanForm(Currency currency, Date today, QWidget* parent = nullptr);

    /// Without lines changed by hand. A field that cannot be read says so and counts as empty.
    PlanTerms terms() const;
    void setTerms(const PlanTerms& terms);
    PlanMethod method() const;
    bool isAcknowledged() const;
    /// What the debtor can pay each time, minor units; 0: not said.
    qint64 budget() const { return minorOf(m_budget); }
    /// What may be charged for the agreement, minor units; 0: nothing, and it is not asked.
    void setSettlementFee(qint64 fee);
    /// What the plan makes of the other one of amount and number; muted.
    void showComputed(qint64 instalment, int count);
    /// Shown below the field that an error speaks of; others are not.
    void setError(const QString& field, const QString& error);
    void clearErrors();
    void setMoreVisible(bool visible);
    bool isMoreVisible() const { return m_isMore; }
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    qint64 minorOf(const AmountEdit* edit) const;
    void say(bool isCount);
    void recolour();
    void tell();

    Currency m_currency;
    FlowLayout* m_row;
    FlowLayout* m_moreRow;
    QWidget* m_more;
    AmountEdit* m_instalment;
    QLineEdit* m_count;
    DateEdit* m_first;
    QComboBox* m_rhythm;
    QComboBox* m_method;
    AmountEdit* m_budget;
    QCheckBox* m_acknowledged;
    AmountEdit* m_down;
    DateEdit* m_downOn;
    AmountEdit* m_final;
    AmountEdit* m_stepUp;
    QLineEdit* m_stepEvery;
    QLineEdit* m_pauses;
    QLineEdit* m_remind;
    AmountEdit* m_discount;
    QCheckBox* m_resting;
    QCheckBox* m_workingDay;
    QCheckBox* m_fee;
    Date m_today;
    qint64 m_settlementFee = 0;
    std::vector<std::pair<QString, Field*>> m_fields;
    bool m_isByCount = false;
    bool m_isFilling = false;
    bool m_isMore = false;
};

} // namespace mahnwerk
