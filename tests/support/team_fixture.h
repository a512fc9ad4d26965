// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/account_commands.h"
#include "core/book/case_commands.h"
#include "core/book/verification.h"
#include "core/claims/entry.h"
#include "core/claims/next_step.h"
#include "core/contacts/contact.h"
#include "core/storage/case_store.h"
#include "core/storage/rows.h"
#include "core/storage/row_image.h"
#include "core/storage/setting_store.h"
#include "core/sync/team_sync.h"
#include "tests/support/must.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace mahnwerk {

/// A clock for a workstation: its days and its idea of the time.
class WorkstationClock final : public Clock {
public:
    WorkstationClock(Date today, qint64 now)
        : m_today(today)
        , m_now(now)
    {
    }
    qint64 now() const override { return ++m_now; }
    Date today() const override { return m_today; }
    int minute() const override { return 10 * 60; }
    void moveTo(Date today) { m_today = today; }

private:
    Date m_today;
    mutable qint64 m_now;
};

/// The rows that a book and its server must have alike: entity, id, and every field.
using Rows = std::map<std::pair<QString, QString>, QJsonObject>;

inline Rows rowsOf(Book& book)
{
    Rows rows;
    for (const EntityInfo* entity : entities()) {
        std::set<qint64> retracted;
        QSqlQuery marked = must(book.database().query(QStringLiteral("SELECT key FROM %1 WHERE retracted = 1").arg(QLatin1String(entity->name))));
        while (marked.next())
            retracted.insert(marked.value(0).toLongLong());
        must(visitImages(book.database(), *entity, 0, std::numeric_limits<qint64>::max(),
            [&](const RowImage& image) -> Result<> {
                QJsonObject fields = QJsonDocument::fromJson(image.fields.toByteArray()).object();
                if (retracted.contains(image.key))
                    fields.insert(QLatin1String("retracted"), 1);
                rows[{ QString::fromLatin1(entity->name), QString::fromLatin1(image.id.toByteArray()) }] = fields;
                return {};
            }));
    }
    return rows;
}

/// Of a server's connection.
inline Rows rowsOf(TeamServer& server)
{
    Rows rows;
    for (const TeamServer::Stream& stream : must(server.heads())) {
        for (const EntityInfo* entity : entities()) {
            const QString name = QString::fromLatin1(entity->name);
            for (Uuid after;;) {
                const auto page = must(server.page({ stream.stream, entity, after, 10'000 }));
                for (const TeamServer::StoredRow& row : page.rows) {
                    QJsonObject fields = row.image;
                    if (fields.value(QLatin1String("retracted")).toInteger() == 0)
                        fields.remove(QLatin1String("retracted"));
                    rows[{ name, QString::fromLatin1(row.id.toBytes().toHex()) }] = fields;
                }
                if (page.isLast)
                    break;
                after = page.last;
            }
        }
    }
    return rows;
}

/// The first difference in words; empty: none.
inline QString difference(const Rows& a, const Rows& b)
{
    const auto textOf = [](const QJsonObject& fields) { return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)); };
    for (const auto& [name, fields] : a) {
        const auto other = b.find(name);
        if (other == b.end())
            return QString(name.first + u' ' + name.second + u" stands on one side only: " + textOf(fields));
        if (other->second != fields)
            return QString(name.first + u' ' + name.second + u": " + textOf(fields) + u" differs from " + textOf(other->second));
    }
    for (const auto& [name, fields] : b) {
        if (!a.contains(name))
            return QString(name.first + u' ' + name.second + u" stands on the other side only: " + textOf(fields));
    }
    return {};
}

/// One workstation of a simulated team: a real book and what its clerk does.
class Workstation {
public:
    Workstation(const QString& path, QString user, Date today, qint64 now, quint64 seed)
        : m_path(path)
        , m_user(std::move(user))
        , m_clock(std::make_shared<WorkstationClock>(today, now))
        , m_seed(seed)
    {
        open();
    }

    /// As if the program was started again.
    void open()
    {
        m_book.reset();
        m_book = must(Book::open(m_path, { .user = m_user, .clock = m_clock, .seed = m_seed += 1'000 }));
    }
    Book& book() { return *m_book; }
    const QString& user() const { return m_user; }
    void moveTo(Date today) { m_clock->moveTo(today); }

    Creditor addCreditor(const QString& name)
    {
        Creditor creditor { .name = name, .country = QStringLiteral("CH"), .language = QStringLiteral("de"), .currency = Currency::chf(),
            .procedure = QStringLiteral("standard-ch") };
        must(m_book->transact(Operation::AddCreditor, [&](Transaction& t) { return t.insert(creditor); }));
        return creditor;
    }

    /// A debtor with a case and a claim; the same reference twice is the same claim.
    Key<Case> addCase(const QString& debtorName, const QString& reference, qint64 minor)
    {
        Case file;
        must(m_book->transact(Operation::ImportItems, [&](Transaction& t) -> Result<> {
            const Creditor creditor = TRY(rows<Creditor>(t.database(), QStringLiteral("ORDER BY id LIMIT 1"))).front();
            Debtor debtor { .name = debtorName, .language = QStringLiteral("de"), .country = QStringLiteral("CH") };
            debtor = debtor.withFolded();
            TRY(t.insert(debtor));
            const QString letter = TRY(setting(t.database(), QStringLiteral("team/letter")));
            const qint64 count = TRY(nextCount(t.database(), QStringLiteral("file/26")));
            file = { .number = QStringLiteral("F-26-%1%2").arg(letter).arg(count, 6, 10, QLatin1Char('0')), .creditor = creditor.key,
                .debtor = debtor.key, .currency = Currency::chf() };
            TRY(t.insert(file));
            NextStep step { .key = { file.key.value }, .id = { file.id.uuid }, .kind = QStringLiteral("dun"), .date = m_clock->today() };
            TRY(t.insert(step));
            Claim claim { .caseKey = file.key, .ordinal = 1, .reference = reference, .issueDate = m_clock->today().addDays(-60),
                .dueDate = m_clock->today().addDays(-30), .nature = QStringLiteral("goods"), .regime = QStringLiteral("ch"),
                .allocation = QStringLiteral("ch-85"), .dayCount = QStringLiteral("act365"), .stage = QStringLiteral("pre-court"),
                .idempotencyKey = idempotencyKey({ creditor.id.uuid.toString(), reference }) };
            TRY(t.insert(claim));
            Entry principal { .claim = claim.key, .kind = EntryKind::Principal, .amount = Money(minor, Currency::chf()),
                .valueDate = claim.issueDate, .bookedAt = m_clock->now() };
            TRY(t.insert(principal));
            return {};
        }));
        return file.key;
    }

    void editDebtor(Key<Case> key, const std::function<void(Debtor&)>& edit)
    {
        must(m_book->transact(Operation::EditDebtor, [&](Transaction& t) -> Result<> {
            const Case file = TRY(row(t.database(), key));
            const Debtor before = TRY(row(t.database(), file.debtor));
            Debtor after = before;
            edit(after);
            return t.update(before, after.withFolded());
        }));
    }

    void note(Key<Case> key, const QString& text)
    {
        Contact contact { .caseKey = key, .kind = ContactKind::Note, .at = m_clock->now(), .date = m_clock->today(), .user = m_user, .text = text };
        must(m_book->transact(Operation::AddNote, [&](Transaction& t) { return t.insert(contact); }));
    }

    void pay(Key<Case> key, qint64 minor)
    {
        Payment payment { .caseKey = key, .amount = Money(minor, Currency::chf()), .valueDate = m_clock->today(), .bookedAt = m_clock->now() };
        must(m_book->transact(Operation::AddPayment, [&](Transaction& t) { return t.insert(payment); }));
    }

    void moveStep(Key<Case> key, const QString& kind, int days)
    {
        must(m_book->transact(Operation::SetNextStep, [&](Transaction& t) -> Result<> {
            const NextStep before = TRY(nextStepOf(t.database(), key));
            NextStep after = before;
            after.kind = kind;
            after.date = m_clock->today().addDays(days);
            return t.update(before, after);
        }));
    }

    /// All cases, oldest first.
    std::vector<Key<Case>> cases()
    {
        std::vector<Key<Case>> keys;
        for (const Case& file : must(rows<Case>(m_book->database(), QStringLiteral("WHERE retracted = 0 ORDER BY id"))))
            keys.push_back(file.key);
        return keys;
    }

private:
    QString m_path;
    QString m_user;
    std::shared_ptr<WorkstationClock> m_clock;
    quint64 m_seed;
    std::unique_ptr<Book> m_book;
};

} // namespace mahnwerk
