// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QtTest>

namespace mahnwerk {

/// Path of a file or folder among the samples, which are not part of the repository: $MAHNWERK_SAMPLES, else
/// ../shared/samples beside the source. Empty if it is not there.
inline QString samplePath(const QString& relative)
{
    const QString named = qEnvironmentVariable("MAHNWERK_SAMPLES");
    const QString root = named.isEmpty()
        ? QDir::cleanPath(QString::fromUtf8(MAHNWERK_SOURCE_DIR) + QStringLiteral("/../shared/samples"))
        : named;
    const QString path = root + QChar(u'/') + relative;
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace mahnwerk

/// Skips the test if the sample is missing; fails it where MAHNWERK_REQUIRE_ALL says that nothing may be
/// missing.
#define REQUIRE_SAMPLE(path)                                                                                 \
    do {                                                                                                     \
        if ((path).isEmpty()) {                                                                              \
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))                                           \
                QFAIL("sample is missing");                                                                  \
            QSKIP("sample is missing");                                                                      \
        }                                                                                                    \
    } while (false)
