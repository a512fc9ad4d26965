// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_server.h"

#include <QCryptographicHash>

namespace mahnwerk {

QByteArray chained(const QByteArray& before, const TeamServer::Logged& logged)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QByteArray(QByteArray::number(logged.seq) + '|' + logged.txn.toString().toLatin1() + '|' + logged.device.toString().toLatin1() + '|'
        + logged.actor.toUtf8() + '|'));
    hash.addData(QCryptographicHash::hash(logged.body, QCryptographicHash::Sha256));
    return hash.result();
}

} // namespace mahnwerk
