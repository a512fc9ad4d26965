// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace mahnwerk {

/// One of resources/icons/<name>.svg in a colour of the theme. It follows a change of the look by
/// itself and is sharp at every device pixel ratio.
QIcon icon(const QString& name, Tone tone = Tone::Normal);
/// The same in a fixed colour, straight into a painter.
void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour);

} // namespace mahnwerk
