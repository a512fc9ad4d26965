// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/qr_symbol.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <qrcodegen/qrcodegen.hpp>

#include <stdexcept>

namespace mahnwerk {

namespace {

QList<QRectF> runsOf(const qrcodegen::QrCode& code)
{
    QList<QRectF> runs;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            const int start = x;
            while (code.getModule(x, y))
                ++x;
            if (x > start)
                runs.append(QRectF(start, y, x - start, 1));
        }
    }
    return runs;
}

} // namespace

Result<QrSymbol> QrSymbol::encode(const QByteArray& bytes, int versionMax)
{
    using qrcodegen::QrCode;
    try {
        const std::vector<std::uint8_t> data(bytes.begin(), bytes.end());
        const QrCode code = QrCode::encodeSegments(
            { qrcodegen::QrSegment::makeBytes(data) }, QrCode::Ecc::MEDIUM, 1, versionMax, -1, false);
        QrSymbol symbol;
        symbol.m_size = code.getSize();
        symbol.m_runs = runsOf(code);
        return symbol;
    } catch (const std::length_error&) {
        return fail(ErrorCode::InvalidValue, { QStringLiteral("qr"), QString::number(bytes.size()) });
    }
}

void QrSymbol::draw(QPainter& painter, const QRectF& square) const
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / m_size, square.height() / m_size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
        // One path of short rectangles: a tenth of the bytes of a general path.
        painter.drawRects(m_runs);
    } else {
        // One shape: rectangles one by one would leave seams where edges are smoothed.
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const QRectF& run : m_runs)
            path.addRect(run);
        painter.drawPath(path);
    }
    painter.restore();
}

} // namespace mahnwerk
