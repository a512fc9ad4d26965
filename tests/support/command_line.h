// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace mahnwerk {

/// The real mahnwerkctl, run as its users run it.
struct Ran {
    int status = -1; ///< -1: killed or not started
    QByteArray out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QString ctlPath()
{
    return QStringLiteral(MAHNWERK_BINARY_DIR "/app/mahnwerkctl");
}

inline Ran ctl(const QString& book, const QStringList& words, const QString& asOf = QStringLiteral("2026-11-23"))
{
    QProcess process;
    process.start(ctlPath(),
        QStringList { QStringLiteral("--book"), book, QStringLiteral("--json"), QStringLiteral("--as-of"), asOf } + words);
    process.waitForFinished(600'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace mahnwerk
