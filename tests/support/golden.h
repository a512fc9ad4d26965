// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

namespace mahnwerk {

/// Empty if the text equals the file under tests/golden; else what is wrong. UPDATE_GOLDEN=1 writes the file.
inline QString differenceFromGolden(const QString& text, const QString& file)
{
    const QString path = QStringLiteral(MAHNWERK_SOURCE_DIR "/tests/golden/") + file;
    QFile golden(path);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        if (text.isEmpty())
            return QStringLiteral("nothing to write to ") + path;
        QDir().mkpath(QFileInfo(path).path());
        const bool isWritten = golden.open(QIODevice::WriteOnly) && golden.write(text.toUtf8()) >= 0;
        return isWritten ? QString() : QString(QStringLiteral("cannot write ") + path);
    }
    if (!golden.open(QIODevice::ReadOnly))
        return QStringLiteral("missing: ") + path;
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < qMax(expected.size(), actual.size()); ++i) {
        if (expected.value(i) != actual.value(i) || i >= expected.size() || i >= actual.size()) {
            return QStringLiteral("%1, line %2\n  expected: %3\n  actual:   %4")
                .arg(file, QString::number(i + 1), expected.value(i), actual.value(i));
        }
    }
    return {};
}

} // namespace mahnwerk
