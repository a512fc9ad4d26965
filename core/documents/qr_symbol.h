// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QRectF>

class QPainter;

namespace mahnwerk {

/// A QR code (ISO/IEC 18004) of error correction level M, as payment standards ask for.
class QrSymbol {
public:
    /// Bytes as they are, in the smallest version up to versionMax (1 to 40).
    /// Error: InvalidValue ("qr", size) if they do not fit.
    static Result<QrSymbol> encode(const QByteArray& bytes, int versionMax);

    /// Modules on a side, without quiet zone.
    int size() const { return m_size; }
    /// Fills the square with black modules; the caller leaves the quiet zone.
    void draw(QPainter& painter, const QRectF& square) const;

private:
    int m_size = 0;
    QList<QRectF> m_runs; ///< dark modules side by side, one unit per module
};

} // namespace mahnwerk
