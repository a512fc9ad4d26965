// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/claims/entry.h"
#include "core/claims/next_step.h"
#include "core/parties/contact_point.h"
#include "tests/support/must.h"

#include <QTemporaryDir>

#include <atomic>

namespace mahnwerk {

/// A clock that stands until it is moved.
class SimulatedClock final : public Clock {
public:
    explicit SimulatedClock(QStringView today)
        : m_today(Date::fromIso(today).value())
    {
    }
    qint64 now() const override { return ++m_now; }
    Date today() const override { return m_today; }
    int minute() const override { return m_minute; }
    void advanceDays(int days) { m_today = m_today.addDays(days); }
    void moveToMinute(int minute) { m_minute = minute; }
    void moveTo(QStringView date) { m_today = Date::fromIso(date).value(); }

private:
    Date m_today;
    int m_minute = 10 * 60;
    mutable std::atomic<qint64> m_now = 1'700'000'000'000; // workers ask too
};

/// A claim in one line: the fields that tests care about, the rest believable.
struct ClaimDraft {
    QString debtor = QStringLiteral("Keller");
    QString reference = QStringLiteral("RE 1");
    qint64 minor = 100'00;
    QString due = QStringLiteral("2026-01-15");
};

/// A real book in a folder of its own, with one creditor.
struct BookFixture {
    explicit BookFixture(QStringView today = u"2026-01-15", QStringView country = u"CH")
        : clock(std::make_shared<SimulatedClock>(today))
    {
        path = folder.filePath(QStringLiteral("test.book"));
        book = must(Book::create(path, { .user = QStringLiteral("tester"), .clock = clock, .seed = 7 }));
        creditor.name = QStringLiteral("Stadtwerke");
        creditor.country = country.toString();
        creditor.language = QStringLiteral("de");
        creditor.currency = country == u"CH" ? Currency::chf() : Currency::eur();
        creditor.procedure = country == u"CH" ? QStringLiteral("standard-ch") : QStringLiteral("standard-de");
        must(book->transact(Operation::Create, [&](Transaction& t) { return t.insert(creditor); }));
    }

    /// The claim with its debtor (one per name), case, principal and next step.
    Claim add(const ClaimDraft& draft)
    {
        Claim claim;
        must(book->transact(Operation::ImportItems, [&](Transaction& t) -> Result<> {
                Case& file = fileOf(t, draft.debtor);
                claim = { .caseKey = file.key, .ordinal = ++ordinals[draft.debtor], .reference = draft.reference,
                    .issueDate = Date::fromIso(draft.due).value().addDays(-30),
                    .dueDate = Date::fromIso(draft.due).value(), .nature = QStringLiteral("goods"),
                    .regime = QStringLiteral("ch"), .allocation = QStringLiteral("ch-85"),
                    .dayCount = QStringLiteral("act365"), .stage = QStringLiteral("pre-court"),
                    .idempotencyKey = idempotencyKey({ draft.debtor, draft.reference }) };
                TRY(t.insert(claim));
                Entry principal { .claim = claim.key, .kind = EntryKind::Principal,
                    .amount = Money(draft.minor, creditor.currency), .valueDate = claim.issueDate };
                TRY(t.insert(principal));
                return {};
            }));
        return claim;
    }

    Case caseOf(const QString& debtor) const { return files.at(debtor); }

    QTemporaryDir folder;
    QString path;
    std::shared_ptr<SimulatedClock> clock;
    std::unique_ptr<Book> book;
    Creditor creditor;
    std::map<QString, Case> files;
    std::map<QString, int> ordinals;

private:
    Case& fileOf(Transaction& t, const QString& name)
    {
        if (const auto found = files.find(name); found != files.end())
            return found->second;
        Debtor debtor { .name = name, .language = QStringLiteral("de"), .country = creditor.country };
        debtor = debtor.withFolded();
        must(t.insert(debtor));
        ContactPoint address { .debtor = debtor.key, .kind = ContactPointKind::Address,
            .street = QStringLiteral("Seestrasse"), .houseNumber = QStringLiteral("1"),
            .postcode = QStringLiteral("8000"), .city = QStringLiteral("Zürich"), .country = creditor.country };
        must(t.insert(address));
        Case file { .number = QStringLiteral("F-26-%1").arg(files.size() + 1, 6, 10, QLatin1Char('0')),
            .creditor = creditor.key, .debtor = debtor.key, .currency = creditor.currency };
        must(t.insert(file));
        NextStep step { .key = { file.key.value }, .id = { file.id.uuid }, .kind = QStringLiteral("dun"),
            .date = clock->today() };
        must(t.insert(step));
        return files[name] = file;
    }
};

} // namespace mahnwerk
