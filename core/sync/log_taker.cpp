// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/log_taker.h"

#include "core/claims/retraction.h"
#include "core/storage/change_store.h"
#include "core/storage/conflict_store.h"
#include "core/storage/row_image.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <utility>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Uuid idIn(const QJsonValue& digits)
{
    return Uuid::fromBytes(QByteArray::fromHex(digits.toString().toLatin1()));
}

/// The same on every workstation, so that a decision reaches all of them.
Uuid conflictId(const Uuid& set, const QString& row, const QString& field)
{
    return Uuid::fromBytes(idempotencyKey({ u"conflict", set.toString(), row, field }));
}

/// Whether the fault lies in the transaction: it may not stop the others. A fault of this machine (memory, disk) stops all,
/// and nothing is skipped.
bool isOfTheTransaction(const Error& error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidValue
        || (error.code == ErrorCode::Storage && error.args.value(0).contains(u"constraint failed"_s));
}

} // namespace

std::vector<ReadyTransaction> ready(std::vector<TeamServer::Logged> page, QByteArray before)
{
    std::vector<ReadyTransaction> transactions;
    transactions.reserve(page.size());
    for (TeamServer::Logged& logged : page) {
        ReadyTransaction& one = transactions.emplace_back(ReadyTransaction { std::move(logged), false, {} });
        one.isLinked = one.hash == chained(before, one);
        one.content = QJsonDocument::fromJson(one.body).object();
        before = one.hash;
    }
    return transactions;
}

Result<> LogTaker::take(const std::vector<ReadyTransaction>& page)
{
    size_t next = 0;
    // One that was set aside leaves the stream's number where it was: it is counted with its keeping.
    const auto counted = [&](const TeamServer::Logged& logged) {
        FollowedStream after = m_stream;
        after.seq = logged.seq;
        after.hash = logged.hash;
        return after;
    };
    return m_book.takeOver(
        [&](Transaction& transaction, ChangeSetHead& head) -> Result<bool> {
            if (next == page.size())
                return false;
            const ReadyTransaction& logged = page[next];
            if (logged.seq != m_stream.seq + 1 || !logged.isLinked)
                return fail(ErrorCode::ServerDiffers, { m_stream.name, QString::number(logged.seq) });
            head.seq = logged.seq;
            // Under the lock only others' writes before it can have added to what waits.
            if (const qint64 version = m_book.database().dataVersion(); next == 0 || std::exchange(m_pendingVersion, version) != version)
                m_pending = TRY(PendingFields::read(transaction.database(), m_stream.scope()));
            TRY(takeOne(transaction, logged, head));
            m_stream = counted(logged);
            TRY(saveStream(transaction.database(), m_stream));
            return ++next < page.size();
        },
        [&](Database& database, const Error& error) -> Result<> {
            if (!isOfTheTransaction(error))
                return std::unexpected(error);
            const TeamServer::Logged& logged = page[next++];
            m_stream = counted(logged);
            TRY(keepAside(database, { m_stream.stream, logged.seq, logged.body, error.args.join(u": "_s) }));
            return saveStream(database, m_stream);
        });
}

Result<> LogTaker::takeOne(Transaction& transaction, const ReadyTransaction& logged, ChangeSetHead& head)
{
    const QJsonObject& body = logged.content;
    const qint64 known = TRY(changeSetWith(transaction.database(), logged.txn));
    const qint64 at = body.value(u"at"_s).toInteger();
    m_isNew = known == 0;
    if (m_isNew) {
        head.id = logged.txn;
        head.keptIn = m_stream.scope();
        head.operation = body.value(u"operation"_s).toString();
        head.user = logged.actor;
        head.workstation = logged.device.toBytes();
        head.at = at;
        head.businessDate = Date::fromIso(body.value(u"date"_s).toString()).value_or(head.businessDate);
        ++received;
    } else {
        head.operation = nameOf(Operation::Sync);
        head.user = logged.actor;
        TRY(markStored(transaction.database(), known, logged.seq));
        m_pending = TRY(PendingFields::read(transaction.database(), m_stream.scope()));
    }
    const bool isEcho = known != 0 && TRY(isOwnSet(transaction.database(), known, m_book.workstation()));
    QJsonArray unknown;
    for (const QJsonValue& value : body.value(u"rows"_s).toArray()) {
        const QJsonObject row = value.toObject();
        if (entityNamed(row.value(u"e"_s).toString()))
            TRY(takeRow(transaction, logged, row, isEcho ? known : 0, at));
        else
            unknown.append(row);
    }
    if (unknown.isEmpty())
        return {};
    // A newer program's kind of row: the next program here takes it over, the rest of the transaction counts at once.
    return keepAside(transaction.database(),
        { m_stream.stream, logged.seq, QJsonDocument(QJsonObject { { u"rows"_s, unknown } }).toJson(QJsonDocument::Compact), u"rows of a newer program"_s });
}

Result<> LogTaker::takeRow(
    Transaction& transaction, const TeamServer::Logged& logged, const QJsonObject& row, qint64 ownSet, qint64 at)
{
    const bool isEcho = ownSet != 0;
    Database& database = transaction.database();
    const EntityInfo* entity = entityNamed(row.value(u"e"_s).toString());
    const QString digits = row.value(u"id"_s).toString();
    qint64 key = TRY(keyOf(database, *entity, idIn(digits)));
    Conflict conflict { .set = logged.txn, .entity = entity, .user = logged.actor, .at = at };

    if (const auto image = row.constFind(u"i"_s); image != row.constEnd()) {
        if (key == 0) {
            const auto inserted = transaction.changes().insertImage(*entity, idIn(digits), image->toObject());
            if (!inserted && isLeftToTheCopy(inserted.error()))
                return {};
            key = TRY(inserted);
        } else if (!m_pending.has(*entity, key, u"retracted"_s)) // it counts here as it counts there
            TRY(transaction.changes().setFields(*entity, key, { { u"retracted"_s, image->toObject().value(u"retracted"_s).toInt() } }));
        if (m_isNew && entity == &mahnwerk::entity<Retraction>().info)
            TRY(followUndo(image->toObject()));
        if (row.contains(u"d"_s)) {
            conflict.kind = ConflictKind::Duplicate;
            conflict.id = conflictId(logged.txn, digits, {});
            conflict.theirs = row.value(u"d"_s);
            conflict.rowKey = key;
            TRY(keepConflict(database, conflict));
            ++conflicts;
        }
        return {};
    }
    if (key == 0) {
        const Error missing { ErrorCode::NotFound, { QString::fromLatin1(entity->name), digits } };
        return isLeftToTheCopy(missing) ? Result<>() : std::unexpected(missing);
    }

    QJsonObject values = row.value(u"u"_s).toObject();
    const QJsonObject rejected = row.value(u"r"_s).toObject();
    for (auto field = rejected.begin(); field != rejected.end(); ++field) {
        const QJsonArray parts = field->toArray();
        if (isEcho)
            values.insert(field.key(), parts.at(2));
        conflict.id = conflictId(logged.txn, digits, field.key());
        conflict.rowKey = key;
        conflict.field = field.key();
        conflict.base = parts.at(0);
        conflict.mine = parts.at(1);
        conflict.theirs = parts.at(2);
        if (conflict.mine == conflict.base)
            continue; // a part of a whole that nobody here wanted to change
        TRY(keepConflict(database, conflict));
        ++conflicts;
    }
    if (entity->merge == Merge::Whole)
        TRY(completeWhole(database, *entity, key, ownSet, rejected, values));
    return transaction.changes().setFields(*entity, key, m_pending.without(*entity, key, std::move(values)));
}

/// A whole stands on the server as it was sent, or as it was when it was refused. Here it may have more from changes that a restored
/// server lost and never took again: the log has no word of them.
Result<> LogTaker::completeWhole(Database& database, const EntityInfo& entity, qint64 key, qint64 ownSet, const QJsonObject& rejected, QJsonObject& values) const
{
    for (auto field = rejected.begin(); field != rejected.end(); ++field) {
        if (!values.contains(field.key()))
            values.insert(field.key(), field->toArray().at(2));
    }
    const bool isMark = rejected.isEmpty() && values.size() == 1 && values.contains(u"retracted"_s);
    if (ownSet == 0 || isMark)
        return {};
    const auto later = TRY(firstValuesAfter(database, entity, key, key, ownSet, std::numeric_limits<int>::max()));
    const auto found = later.find(key);
    if (found == later.end())
        return {};
    for (auto field = found->second.begin(); field != found->second.end(); ++field) {
        if (!values.contains(field.key()))
            values.insert(field.key(), field.value());
    }
    return {};
}

/// A dossier comes whole with its page of the first copy, as it is then: what names one of its rows before that waits for it.
bool LogTaker::isLeftToTheCopy(const Error& error) const
{
    const EntityInfo* missing = error.code == ErrorCode::NotFound ? entityNamed(error.args.value(0)) : nullptr;
    return !m_stream.copied.isEmpty() && missing && missing->scope == m_stream.scope();
}

/// Somebody undid a change set: it is undone here too, so that nobody undoes it again.
Result<> LogTaker::followUndo(const QJsonObject& image)
{
    if (image.value(u"entity"_s).toString() != u"change_set"_s)
        return {};
    const qint64 undone = TRY(changeSetWith(m_book.database(), idIn(image.value(u"row_id"_s))));
    // Its own number comes with its record: the newest set plus one.
    return undone == 0 ? Result<>() : markSetUndone(m_book.database(), undone, TRY(newestChangeSet(m_book.database())) + 1);
}

} // namespace mahnwerk
