// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/next_steps.h"

#include <QWidget>

namespace mahnwerk {

class Label;

/// What comes next and when: an icon, a sentence, its explanation.
class NextStepLine : public QWidget {
    Q_OBJECT

public:
    explicit NextStepLine(QWidget* parent = nullptr);

    /// Without words it is not shown.
    void setStep(const StepText& step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    Label* m_lead;
    Label* m_rest;
    QString m_iconName;
};

} // namespace mahnwerk
