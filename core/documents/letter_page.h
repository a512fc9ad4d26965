// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_fields.h"

#include <QRectF>

#include <span>

class QPainter;

namespace mahnwerk {

/// Where things stand on the sheet: millimetres from the top left corner of an A4 page.
struct LetterForm {
    qreal left = 0; ///< of the text column
    qreal width = 0; ///< of the text column
    qreal letterheadTop = 0;
    QRectF window; ///< what the envelope's window shows: nothing but the address may stand in it
    qreal addressLeft = 0;
    qreal addressTop = 0; ///< of the first line of the address
    QPointF facts; ///< file number, date, contact: the block beside the address
    qreal factLabelWidth = 0;
    qreal bodyTop = 0; ///< of the subject
    qreal bodyBottom = 0; ///< on the second page and those after it
    std::span<const qreal> foldMarks;
    qreal punchMark = 0;
};

/// DIN 5008 form B (window left) for Germany, SN 010130 (window right) for Switzerland.
const LetterForm& letterForm(LetterLocale locale);

/// Where the body begins on the second page and those after it.
constexpr qreal nextBodyTop = 30;

/// Where the body must end on the first page, above page number and footer.
qreal firstBodyBottom(QPainter& painter, const LetterHead& letter);

/// What stands in the window, line by line.
QStringList addressLines(const LetterHead& letter);

struct PageNumber {
    int page = 1; ///< from 1
    int count = 1;
};

/// Everything but the body and the payment slip: letterhead, window, facts, marks and footer on the first
/// page, a running head on the others, "Seite 1 von 2" if there are several.
void drawPageFrame(QPainter& painter, const LetterHead& letter, PageNumber number);

} // namespace mahnwerk
