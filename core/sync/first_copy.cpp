// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/first_copy.h"

#include "core/parties/debtor.h"
#include "core/storage/outbox.h"
#include "core/storage/row_image.h"
#include "core/sync/row_taker.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 5'000;

/// What is copied after one another; dossiers stand under the name of their debtor.
std::vector<const EntityInfo*> parts(Scope scope)
{
    std::vector<const EntityInfo*> found;
    for (const EntityInfo* entity : entities()) {
        if (entity->scope == scope && !isInDossier(*entity))
            found.push_back(entity);
    }
    if (scope == Scope::Team)
        found.push_back(&entity<Debtor>().info);
    return found;
}

bool isDossiers(const EntityInfo& part)
{
    return &part == &entity<Debtor>().info;
}

QString placeIn(const EntityInfo& part, const Uuid& id)
{
    return QString::fromLatin1(part.name) + u':' + id.toString();
}

/// Before the first one: dossiers are read from the newest to the oldest.
Uuid beforeAll(const EntityInfo& part)
{
    return Uuid::fromBytes(QByteArray(16, isDossiers(part) ? '\xff' : '\0'));
}

} // namespace

Result<> FirstCopy::begin()
{
    const auto all = parts(m_stream.scope());
    const bool isUnderWay = std::ranges::any_of(all, [&](const EntityInfo* part) { return m_stream.copied.section(u':', 0, 0) == QLatin1String(part->name); });
    if (isWhole() || isUnderWay)
        return {};
    if (m_stream.seq == 0) {
        const auto heads = TRY(m_server.heads());
        const auto there = std::ranges::find(heads, m_stream.stream, &TeamServer::Stream::stream);
        if (there == heads.end())
            return fail(ErrorCode::ServerNotAllowed, { m_stream.name });
        m_stream.seq = there->head;
        if (m_stream.seq > 0)
            m_stream.hash = TRY(m_server.log(m_stream.stream, m_stream.seq - 1, 1)).front().hash;
    }
    m_stream.copied = placeIn(*all.front(), beforeAll(*all.front()));
    return saveStream(m_book.database(), m_stream);
}

TeamServer::PageOf FirstCopy::nextOf(const FollowedStream& stream)
{
    const EntityInfo& part = *entityNamed(stream.copied.section(u':', 0, 0));
    const Uuid place = Uuid::fromString(stream.copied.section(u':', 1)).value_or(beforeAll(part));
    return { stream.stream, isDossiers(part) ? nullptr : &part, place, rowsAtOnce };
}

Result<TeamServer::Page> FirstCopy::read()
{
    if (!std::exchange(m_isAsked, false))
        m_server.beginPage(nextOf(m_stream));
    return m_server.begunPage();
}

Result<> FirstCopy::take(const TeamServer::Page& page)
{
    FollowedStream after = m_stream;
    const auto all = parts(m_stream.scope());
    auto part = std::ranges::find(all, m_stream.copied.section(u':', 0, 0), [](const EntityInfo* info) { return QLatin1String(info->name); });
    if (!page.isLast)
        after.copied = placeIn(**part, page.last);
    else if (++part != all.end())
        after.copied = placeIn(**part, beforeAll(**part));
    else
        after.copied.clear();

    if (!after.copied.isEmpty()) {
        m_server.beginPage(nextOf(after));
        m_isAsked = true;
    }
    if (!m_bulk)
        m_bulk.emplace(m_book.database());
    TRY(m_book.copyIn([&](Transaction& transaction, ChangeSetHead& set) -> Result<> {
        set.operation = nameOf(Operation::Sync);
        // A restore that goes behind this number may have lost these rows.
        set.seq = std::max<qint64>(page.head, 1);
        const PendingFields pending = TRY(PendingFields::read(transaction.database(), m_stream.scope()));
        const QJsonArray homeless = TRY(takeRows(transaction, pending, page.rows));
        if (!homeless.isEmpty()) {
            TRY(keepAside(transaction.database(),
                { after.stream, page.head, QJsonDocument(QJsonObject { { u"rows"_s, homeless } }).toJson(QJsonDocument::Compact), u"rows of a newer program, or that name others which are nowhere"_s }));
        }
        return saveStream(transaction.database(), after);
    }));
    m_stream = after;
    return {};
}

} // namespace mahnwerk
