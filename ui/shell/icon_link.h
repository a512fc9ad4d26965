// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icon_label.h"

namespace mahnwerk {

/// An icon and its words that lead somewhere: by click, Enter or Space.
class IconLink : public IconLabel {
    Q_OBJECT

public:
    explicit IconLink(const QString& iconName = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void clicked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mahnwerk
