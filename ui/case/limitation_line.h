// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "ui/shell/chip.h"

#include <QWidget>

namespace mahnwerk {

class Label;

/// When the first open claim of a case is barred (Verjährung): quiet while it is far, a chip from 90 days before on.
/// The tool tip has the chain of reasons.
class LimitationLine : public QWidget {
    Q_OBJECT

public:
    explicit LimitationLine(QWidget* parent = nullptr);

    /// Without open claims, or where the law does not know, it is not shown.
    void setCase(const CaseView& view, Date today);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    ChipLabel* m_chip;
    Label* m_words;
};

} // namespace mahnwerk
