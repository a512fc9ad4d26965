// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/label.h"

namespace mahnwerk {

/// What is wrong with the field above: small, in the colour for bad, with its sign; long words wrap.
class ErrorLine : public Label {
    Q_OBJECT

public:
    explicit ErrorLine(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();
};

} // namespace mahnwerk
