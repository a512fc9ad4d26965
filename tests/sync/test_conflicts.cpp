// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/document_commands.h"
#include "core/book/plan_reminders.h"
#include "core/book/undo.h"
#include "core/sync/conflict_commands.h"
#include "core/sync/team_view.h"
#include "tests/support/model_server.h"
#include "tests/support/team_fixture.h"

#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// Two workstations of a team and one case.
struct Pair {
    Pair()
        : anna(path(u"anna"_s), u"anna"_s, *Date::fromYmd(2026, 11, 23), 1'000'000, 1)
        , beat(path(u"beat"_s), u"beat"_s, *Date::fromYmd(2026, 11, 23), 2'000'000, 2)
    {
        anna.addCreditor(u"Stadtwerke"_s);
        anna.addCase(u"Keller"_s, u"R-1"_s, 12'000);
        must(TeamSync(anna.book(), annas).join(u"Zürich"_s));
        must(TeamSync(beat.book(), beats).join(u"Zürich"_s));
    }

    QString path(const QString& name)
    {
        const QString file = folder.filePath(name + u".book"_s);
        must(Book::create(file, { .user = name }));
        return file;
    }
    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            must(TeamSync(anna.book(), annas).once());
            must(TeamSync(beat.book(), beats).once());
        }
    }
    /// Both change the same; Anna is first.
    TeamConflict quarrel()
    {
        anna.editDebtor(anna.cases().front(), [](Debtor& debtor) { debtor.representedBy = u"RA Amsler"_s; });
        beat.editDebtor(beat.cases().front(), [](Debtor& debtor) { debtor.representedBy = u"RA Brunner"_s; });
        meet();
        return must(teamView(beat.book())).conflicts.at(0);
    }
    static QString representedBy(Workstation& at) { return must(row(at.book().database(), must(row(at.book().database(), at.cases().front())).debtor)).representedBy; }
    static size_t open(Workstation& at) { return must(teamView(at.book())).conflicts.size(); }
    static QStringList notes(Workstation& at)
    {
        QStringList texts;
        for (const Contact& contact : must(rows<Contact>(at.book().database(), u"WHERE retracted = 0 ORDER BY key"_s)))
            texts += contact.text;
        return texts;
    }
    /// Both books and the server have the same.
    QString fault()
    {
        const QString apart = difference(rowsOf(anna.book()), rowsOf(beat.book()));
        return apart.isEmpty() ? difference(rowsOf(anna.book()), rowsOf(annas)) : apart;
    }

    QTemporaryDir folder;
    ModelDatabase database { u"Zürich"_s };
    ModelServer annas { database, u"anna"_s };
    ModelServer beats { database, u"beat"_s };
    Workstation anna;
    Workstation beat;
};

} // namespace

class TestConflicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSaidInWords()
    {
        Pair pair;
        const TeamConflict conflict = pair.quarrel();
        QCOMPARE(conflict.entity, u"debtor"_s);
        QCOMPARE(conflict.subject, u"Keller"_s);
        QCOMPARE(conflict.user, u"beat"_s);
        QVERIFY(conflict.number.startsWith(u"F-26-"_s));
        QCOMPARE(conflict.fields.size(), 1u);
        QCOMPARE(conflict.fields.front().name, u"represented_by"_s);
        QCOMPARE(conflict.fields.front().mine.toString(), u"RA Brunner"_s);
        QCOMPARE(conflict.fields.front().theirs.toString(), u"RA Amsler"_s);
        QCOMPARE(must(conflictsOf(pair.anna.book(), pair.anna.cases().front())).size(), 1u);
        QCOMPARE(must(teamView(pair.anna.book())).conflicts.front().first, u"anna"_s);
    }

    void theFirstStands()
    {
        Pair pair;
        must(decide(pair.beat.book(), pair.quarrel().id, ConflictChoice::Theirs));
        QCOMPARE(Pair::open(pair.beat), 0u);
        QCOMPARE(Pair::open(pair.anna), 1u);
        pair.meet();
        QCOMPARE(Pair::open(pair.anna), 0u);
        QCOMPARE(Pair::representedBy(pair.anna), u"RA Amsler"_s);
        QCOMPARE(Pair::representedBy(pair.beat), u"RA Amsler"_s);
        QCOMPARE(pair.fault(), QString());
    }

    void theSecondReachesAll()
    {
        Pair pair;
        must(decide(pair.anna.book(), pair.quarrel().id, ConflictChoice::Mine));
        pair.meet();
        QCOMPARE(Pair::representedBy(pair.anna), u"RA Brunner"_s);
        QCOMPARE(Pair::representedBy(pair.beat), u"RA Brunner"_s);
        QCOMPARE(Pair::open(pair.beat), 0u);
        QCOMPARE(Pair::open(pair.anna), 0u);
        QCOMPARE(pair.fault(), QString());
    }

    /// Whoever updates a workstation first works on: what it writes waits, what others write comes, nothing is refused.
    void anOlderDatabaseIsWaitedFor()
    {
        Pair pair;
        pair.meet();
        pair.anna.note(pair.anna.cases().front(), u"from Anna"_s);
        pair.beat.note(pair.beat.cases().front(), u"from Beat"_s);
        must(TeamSync(pair.beat.book(), pair.beats).once());
        pair.database.bookVersion = schemaVersion() - 1;
        const auto refused = TeamSync(pair.anna.book(), pair.annas).once();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ServerNotAllowed);
        QCOMPARE(must(syncStatus(pair.anna.book())).outbox.waiting, 1);
        QCOMPARE(must(syncStatus(pair.anna.book())).outbox.refused, 0);
        QVERIFY(Pair::notes(pair.anna).contains(u"from Beat"_s));
        pair.database.bookVersion = schemaVersion();
        pair.meet();
        QCOMPARE(must(syncStatus(pair.anna.book())).outbox.waiting, 0);
        QVERIFY(Pair::notes(pair.beat).contains(u"from Anna"_s));
        QCOMPARE(pair.fault(), QString());
    }

    /// Two workstations remind the same debtor before they hear of each other: one mail leaves.
    void aReminderLeavesOnce()
    {
        Pair pair;
        const Case file = must(row(pair.anna.book().database(), pair.anna.cases().front()));
        must(addContactPoint(pair.anna.book(), { .debtor = file.debtor, .kind = ContactPointKind::Email, .value = u"keller@example.org"_s }));
        PlanDraft draft { .caseKey = file.key, .terms = { .instalment = 60'00, .firstDue = *Date::fromYmd(2026, 11, 30), .downPaymentOn = {}, .pauses = {}, .edits = {} } };
        must(agreePlan(pair.anna.book(), must(makePlan(pair.anna.book(), draft, PlanStage::Draft)), AgreedBy::Word));
        pair.meet();
        pair.anna.moveTo(*Date::fromYmd(2026, 11, 28));
        pair.beat.moveTo(*Date::fromYmd(2026, 11, 28));
        QCOMPARE(must(remindOfInstalments(pair.anna.book(), Reminders::Ours)), 1);
        QCOMPARE(must(remindOfInstalments(pair.beat.book(), Reminders::Ours)), 1);
        const Document annas = must(outbox(pair.anna.book())).front().document;
        const Document beats = must(outbox(pair.beat.book())).front().document;
        pair.meet();
        QCOMPARE(must(outbox(pair.anna.book())).size(), 1u);
        QVERIFY(must(outbox(pair.beat.book())).empty());
        QCOMPARE(must(row(pair.anna.book().database(), annas.key)).user, u"anna"_s);
        QVERIFY(must(documentsOf(pair.beat.book().database(), file.key, Standing::Retracted)).front().id == beats.id);
        QCOMPARE(must(remindOfInstalments(pair.beat.book(), Reminders::Ours)), 0);
        QCOMPARE(pair.fault(), QString());
    }

    void bothLeaveANote()
    {
        Pair pair;
        const TeamConflict conflict = pair.quarrel();
        QVERIFY(conflict.mayNote());
        QCOMPARE(decide(pair.beat.book(), conflict.id, ConflictChoice::Both).error().code, ErrorCode::MissingValue);
        must(decide(pair.beat.book(), conflict.id, ConflictChoice::Both, u"RA Amsler; RA Brunner"_s));
        pair.meet();
        QCOMPARE(Pair::notes(pair.anna), QStringList { u"RA Amsler; RA Brunner"_s });
        QCOMPARE(Pair::open(pair.anna), 0u);
        QCOMPARE(Pair::representedBy(pair.beat), u"RA Amsler"_s);
    }

    void undoOpensItAgainForAll()
    {
        Pair pair;
        must(decide(pair.beat.book(), pair.quarrel().id, ConflictChoice::Mine));
        pair.meet();
        const auto step = must(undoStep(pair.beat.book()));
        QVERIFY(step.has_value());
        QCOMPARE(step->operation, Operation::DecideConflict);
        must(undo(pair.beat.book(), *step));
        QCOMPARE(Pair::open(pair.beat), 1u);
        pair.meet();
        QCOMPARE(Pair::open(pair.anna), 1u);
        QCOMPARE(Pair::representedBy(pair.anna), u"RA Amsler"_s);
        QCOMPARE(pair.fault(), QString());
    }

    void isDecidedOnce()
    {
        Pair pair;
        const Uuid id = pair.quarrel().id;
        must(decide(pair.beat.book(), id, ConflictChoice::Theirs));
        QCOMPARE(decide(pair.beat.book(), id, ConflictChoice::Mine).error().code, ErrorCode::NotAllowed);
        QCOMPARE(decide(pair.beat.book(), Uuid::fromBytes(QByteArray(16, 'x')), ConflictChoice::Mine).error().code, ErrorCode::NotFound);
        QCOMPARE(Pair::representedBy(pair.beat), u"RA Amsler"_s);
    }

    /// Two decide apart and differently: all end with the same.
    void twoDecideAtOnce()
    {
        Pair pair;
        const Uuid id = pair.quarrel().id;
        must(decide(pair.anna.book(), id, ConflictChoice::Theirs));
        must(decide(pair.beat.book(), id, ConflictChoice::Mine));
        pair.meet();
        QCOMPARE(Pair::open(pair.anna), 0u);
        QCOMPARE(Pair::open(pair.beat), 0u);
        QCOMPARE(Pair::representedBy(pair.anna), Pair::representedBy(pair.beat));
        QCOMPARE(pair.fault(), QString());
    }

    /// A next step is decided as a whole.
    void aWholeIsOne()
    {
        Pair pair;
        pair.anna.moveStep(pair.anna.cases().front(), u"call"_s, 3);
        pair.beat.moveStep(pair.beat.cases().front(), u"check"_s, 9);
        pair.meet();
        const auto found = must(teamView(pair.beat.book())).conflicts;
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().fields.size(), 2u);
        must(decide(pair.beat.book(), found.front().id, ConflictChoice::Mine));
        pair.meet();
        for (Workstation* at : { &pair.anna, &pair.beat }) {
            const NextStep step = must(nextStepOf(at->book().database(), at->cases().front()));
            QCOMPARE(step.kind, u"check"_s);
            QCOMPARE(step.date, Date::fromYmd(2026, 11, 23)->addDays(9));
            QCOMPARE(Pair::open(*at), 0u);
        }
        QCOMPARE(pair.fault(), QString());
    }

    /// What was made twice can only be acknowledged.
    void aDuplicateIsAcknowledged()
    {
        Pair pair;
        pair.anna.addCase(u"Meier"_s, u"R-2"_s, 5'000);
        pair.beat.addCase(u"Meier"_s, u"R-2"_s, 5'000);
        pair.meet();
        const auto found = must(teamView(pair.beat.book())).conflicts;
        QCOMPARE(found.size(), 1u);
        QVERIFY(found.front().isDuplicate());
        QVERIFY(!found.front().mayNote());
        QCOMPARE(decide(pair.beat.book(), found.front().id, ConflictChoice::Mine).error().code, ErrorCode::NotAllowed);
        must(decide(pair.beat.book(), found.front().id, ConflictChoice::Theirs));
        pair.meet();
        QCOMPARE(Pair::open(pair.anna), 0u);
        QCOMPARE(Pair::open(pair.beat), 0u);
    }

    /// Two agree on different plans of a case while they are apart: the first one runs, the other is a draft again and told.
    void twoPlansMeet()
    {
        Pair pair;
        pair.meet();
        for (const auto& [at, instalment] : { std::pair(&pair.anna, 50'00), std::pair(&pair.beat, 30'00) }) {
            const PlanDraft draft { .caseKey = at->cases().front(), .terms = { .instalment = instalment, .firstDue = *Date::fromYmd(2026, 11, 30), .downPaymentOn = {}, .pauses = {},
                                        .isInterestResting = true, .edits = {} }, .isAcknowledged = true };
            must(agreePlan(at->book(), must(makePlan(at->book(), draft, PlanStage::Draft)), AgreedBy::Word));
        }
        pair.meet();
        for (Workstation* at : { &pair.anna, &pair.beat }) {
            QStringList states;
            for (const PlanView& plan : must(planViews(at->book(), at->cases().front())))
                states += QString(nameOf(plan.state) + u' ' + QString::number(plan.stored.plan.lines.front().amount));
            states.sort();
            QCOMPARE(states, (QStringList { u"draft 3000"_s, u"running 5000"_s }));
            for (const Check& check : must(verify(at->book())))
                QVERIFY2(check.failed == 0, qPrintable(check.name));
        }
        const auto conflicts = must(teamView(pair.beat.book())).conflicts;
        QVERIFY(std::ranges::any_of(conflicts, &TeamConflict::isDuplicate));
        QCOMPARE(pair.fault(), QString());
    }

    void waitingStepsAreTold()
    {
        Pair pair;
        pair.meet();
        pair.beat.note(pair.beat.cases().front(), u"Rückruf"_s);
        const TeamView view = must(teamView(pair.beat.book()));
        QCOMPARE(view.team, u"Zürich"_s);
        QCOMPARE(view.waitingCount, 1);
        QCOMPARE(view.waiting.size(), 1u);
        QCOMPARE(view.waiting.front().operation, u"add-note"_s);
        QCOMPARE(view.waiting.front().subject, u"Keller"_s);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "test_conflicts.moc"
