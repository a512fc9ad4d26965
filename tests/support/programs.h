// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace mahnwerk {

/// What a program of the system prints; empty if it fails.
inline QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForStarted() && process.waitForFinished(300'000);
    return isDone && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// Rows of a small CSV with quotes and line breaks in cells, without its header.
inline QList<QStringList> csvRows(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows = { {} };
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(file.readAll());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            rows.back().append(cell);
            cell.clear();
            if (c == u'\n')
                rows.append(QStringList());
        } else {
            cell += c;
        }
    }
    rows.removeFirst();
    rows.removeIf([](const QStringList& row) { return row.isEmpty(); });
    return rows;
}

/// The folder of samples from outside (env MAHNWERK_SAMPLES), or empty.
inline QString samplesFolder() { return qEnvironmentVariable("MAHNWERK_SAMPLES"); }

} // namespace mahnwerk

/// Skips the test where a program or the samples are missing, unless everything is required.
#define REQUIRE_OR_SKIP(condition, what)                                                                     \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            if (qEnvironmentVariableIsSet("MAHNWERK_REQUIRE_ALL"))                                           \
                QFAIL("missing: " what);                                                                     \
            QSKIP("missing: " what);                                                                         \
        }                                                                                                    \
    } while (false)

#define REQUIRE_PROGRAM(name)                                                                                \
    REQUIRE_OR_SKIP(!QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty(), name)
#define REQUIRE_SAMPLES() REQUIRE_OR_SKIP(!mahnwerk::samplesFolder().isEmpty(), "MAHNWERK_SAMPLES")
