// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace mahnwerk {

/// Units of a letter page: 720 to the inch. Everything is laid out in them, whatever it is drawn on. Qt
/// rounds a font to whole units; at 720 the sizes that the QR-bill prescribes come out exactly.
constexpr int letterResolution = 720;

constexpr qreal mm(qreal millimetres) { return millimetres * letterResolution / 25.4; }

constexpr qreal pt(qreal points) { return points * letterResolution / 72; }

/// One way to set a line of text. Size and leading in points.
struct TextStyle {
    qreal size = 10;
    qreal leading = 14;
    QFont::Weight weight = QFont::Normal;
    QColor colour = Qt::black;
};

/// Makes the embedded fonts known, once per process; needs a QGuiApplication.
/// Error: Internal, if they are not in the program.
Result<> loadLetterFonts();

/// Liberation Sans at its unhinted widths: the same line breaks on every machine.
QFont letterFont(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace mahnwerk
