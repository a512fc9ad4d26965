// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPoint>
#include <QString>

class QPainter;

namespace mahnwerk {

/// One of the theme's fonts.
struct TextKind {
    TextSize size = TextSize::Body;
    Weight weight = Weight::Normal;
};

// The short texts of lists are shaped once and kept: shaping them for every frame took most of it
// (tests/benchmarks/bench_case_list).

int widthOf(const QString& text, TextKind kind);
/// The text itself if it fits.
QString cutTo(int width, const QString& text, TextKind kind, Qt::TextElideMode mode);
/// From a point on the baseline, in the colour of the pen; returns the width.
int paintShortText(QPainter& painter, const QPoint& at, const QString& text, TextKind kind);

} // namespace mahnwerk
