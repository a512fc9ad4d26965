// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mahnwerk {

/// As setVisible(), but a widget that has no parent yet does not become a window of its own: it is
/// shown with its parent later.
inline void setShown(QWidget& widget, bool shown)
{
    if (widget.parentWidget() != nullptr || !shown)
        widget.setVisible(shown);
    else
        widget.setAttribute(Qt::WA_WState_ExplicitShowHide, false);
}

} // namespace mahnwerk
