// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/label.h"

namespace mahnwerk {

/// One line of text that may be longer than its room: cut in the middle, told in full by the tool tip.
class NameLabel : public Label {
    Q_OBJECT

public:
    explicit NameLabel(LabelStyle style = {}, QWidget* parent = nullptr);

    /// For text that is no name: its end is what may go.
    void setElide(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode m_elide = Qt::ElideMiddle;
};

} // namespace mahnwerk
