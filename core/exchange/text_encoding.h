// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace mahnwerk {

struct DecodedText {
    QString text; ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
};

/// Byte order mark, else strict UTF-8, else windows-1252.
/// Errors: FileSuspicious (NUL bytes), FileNotATable (control characters: not a text), FileDamaged (broken
/// UTF-16).
Result<DecodedText> decodedText(const QByteArray& bytes, const QString& path);

} // namespace mahnwerk
