// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_store.h"

#include <QJsonDocument>

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<> saveDraft(Database& database, const QString& user, const FormDraft& draft)
{
    if (draft.fields.isEmpty()) {
        TRY(database.query(u"DELETE FROM draft WHERE user = ? AND case_key = ? AND form = ? AND target = ?"_s,
            { user, draft.caseKey.value, draft.form, draft.target }));
        return {};
    }
    TRY(database.query(u"INSERT OR REPLACE INTO draft (user, case_key, form, target, fields, at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { user, draft.caseKey.value, draft.form, draft.target, QString::fromUtf8(QJsonDocument(draft.fields).toJson(QJsonDocument::Compact)), draft.at }));
    return {};
}

Result<std::vector<FormDraft>> draftsOf(Database& database, const QString& user, Key<Case> key)
{
    QSqlQuery query = TRY(database.query(u"SELECT r.case_key, r.form, r.target, r.fields, r.at, d.name, d.first_name FROM draft r "
                                         "JOIN case_file f ON f.key = r.case_key JOIN debtor d ON d.key = f.debtor_key "
                                         "WHERE r.user = ? AND (? = 0 OR r.case_key = ?) ORDER BY r.at DESC"_s,
        { user, key.value, key.value }));
    std::vector<FormDraft> found;
    while (query.next()) {
        const QString first = query.value(6).toString();
        found.push_back({ .caseKey = { query.value(0).toLongLong() }, .form = query.value(1).toString(), .target = query.value(2).toLongLong(),
            .fields = QJsonDocument::fromJson(query.value(3).toByteArray()).object(), .at = query.value(4).toLongLong(),
            .debtor = first.isEmpty() ? query.value(5).toString() : QString(query.value(5).toString() + u", "_s + first) });
    }
    return found;
}

} // namespace mahnwerk
