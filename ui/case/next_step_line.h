// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/case_text.h"

#include <QWidget>

namespace mahnwerk {

class Label;

/// What happens by itself and when: an icon, a sentence, its explanation.
class NextStepLine : public QWidget {
    Q_OBJECT

public:
    explicit NextStepLine(QWidget* parent = nullptr);

    void setStep(const StepText& step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    Label* m_lead;
    Label* m_rest;
    bool m_isHeld = false;
};

} // namespace mahnwerk
