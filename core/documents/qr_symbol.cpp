// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/qr_symbol.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <stdexcept>

namespace mahnwerk {

namespace {

/// Dark modules side by side become one rectangle, all in one path: no seams when a viewer smooths edges.
QPainterPath modulesOf(const qrcodegen::QrCode& code)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            const int start = x;
            while (code.getModule(x, y))
                ++x;
            if (x > start)
                path.addRect(start, y, x - start, 1);
        }
    }
    return path;
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
        symbol.m_modules = modulesOf(code);
        return symbol;
    } catch (const std::length_error&) {
        return fail(ErrorCode::InvalidValue, { QStringLiteral("qr"), QString::number(bytes.size()) });
    }
}

void QrSymbol::draw(QPainter& painter, const QRectF& square) const
{
    const QTransform toSquare = QTransform::fromTranslate(square.left(), square.top())
                                    .scale(square.width() / m_size, square.height() / m_size);
    painter.fillPath(toSquare.map(m_modules), Qt::black);
}

} // namespace mahnwerk
