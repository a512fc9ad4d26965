// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_taker.h"

#include "core/storage/row_image.h"

#include <algorithm>
#include <tuple>

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<QJsonArray> takeRows(Transaction& transaction, const PendingFields& pending, const std::vector<TeamServer::StoredRow>& rows)
{
    std::vector<std::tuple<std::ptrdiff_t, Uuid, const TeamServer::StoredRow*>> ordered;
    for (const TeamServer::StoredRow& row : rows)
        ordered.emplace_back(std::ranges::find(entities(), row.entity) - entities().begin(), row.id, &row);
    std::ranges::sort(ordered);
    QJsonArray homeless;
    for (const auto& [rank, id, row] : ordered) {
        QJsonObject image = row->image;
        if (const qint64 key = row->entity ? TRY(keyOf(transaction.database(), *row->entity, row->id)) : 0; key != 0) {
            image.insert(u"retracted"_s, image.value(u"retracted"_s).toInt());
            TRY(transaction.changes().setFields(*row->entity, key, pending.without(*row->entity, key, std::move(image))));
            continue;
        }
        const auto inserted = row->entity ? transaction.changes().insertImage(*row->entity, row->id, image) : fail(ErrorCode::NotFound);
        if (!inserted && inserted.error().code != ErrorCode::NotFound)
            return std::unexpected(inserted.error());
        if (!inserted)
            homeless.append(QJsonObject { { u"e"_s, row->kind }, { u"id"_s, QString::fromLatin1(row->id.toBytes().toHex()) }, { u"i"_s, image } });
    }
    return homeless;
}

} // namespace mahnwerk
