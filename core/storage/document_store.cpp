// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/document_store.h"

#include "core/storage/rows.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<std::vector<Document>> documentsOf(Database& database, Key<Case> key, Standing standing)
{
    return rows<Document>(database, u"WHERE case_key = ? AND retracted = ? ORDER BY at, key"_s, { key.value, standing == Standing::Retracted ? 1 : 0 });
}

Result<bool> wasWritten(Database& database, Key<Case> key, const QByteArray& idempotencyKey)
{
    const auto found = TRY(rows<Document>(database, u"WHERE case_key = ? AND idem_key = ? LIMIT 1"_s, { key.value, idempotencyKey }));
    return !found.empty();
}

Result<std::vector<DocumentLine>> unsentDocuments(Database& database, const QByteArray& workstation)
{
    auto documents = TRY(workstation.isEmpty()
            ? rows<Document>(database, u"WHERE state <> 'sent' AND retracted = 0 ORDER BY at, key"_s)
            : rows<Document>(database, u"WHERE state <> 'sent' AND retracted = 0 AND workstation = ? ORDER BY at, key"_s, { workstation }));
    std::vector<DocumentLine> lines;
    for (Document& document : documents) {
        const Case file = TRY(row(database, document.caseKey));
        lines.push_back({ std::move(document), file.number, TRY(row(database, file.debtor)).sortName() });
    }
    return lines;
}

Result<qint64> nextMailAt(Database& database, const QByteArray& workstation)
{
    QSqlQuery query = TRY(database.query(u"SELECT coalesce(min(not_before), 0) FROM document "
                                         "WHERE state <> 'sent' AND retracted = 0 AND state = 'rendered' AND channel = 'mail' AND workstation = ?"_s,
        { workstation }));
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace mahnwerk
