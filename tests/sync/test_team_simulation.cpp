// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/model_server.h"
#include "tests/support/team_at_work.h"

#include <QProcess>
#include <QScopeGuard>
#include <QStorageInfo>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

/// A team in one process: real books, a model of the shared database, a network that loses answers, programs that are
/// started again, clocks ten years wrong. MAHNWERK_SIMULATION_SEEDS=N runs N seeds, MAHNWERK_SIMULATION_SEED=S only one.
class TestTeamSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_fresh = m_folder.filePath(u"fresh.book"_s);
        must(Book::create(m_fresh, { .user = u"tester"_s, .clock = {}, .seed = 1 }));
        QSqlDatabase::drivers(); // the plugins are loaded before there are threads
    }

    void allHaveTheSame()
    {
        const int seeds = qEnvironmentVariable("MAHNWERK_SIMULATION_SEEDS", u"2000"_s).toInt();
        const QString only = qEnvironmentVariable("MAHNWERK_SIMULATION_SEED");
        std::atomic<quint64> next = 1;
        std::atomic_int conflicts = 0;
        std::mutex mutex;
        QStringList failures;
        const auto work = [&] {
            for (quint64 seed = next++; seed <= static_cast<quint64>(seeds); seed = next++) {
                ModelDatabase database(u"Zürich"_s);
                TeamAtWork team(m_folder.path(), m_fresh, only.isEmpty() ? seed : only.toULongLong(), connectTo(database));
                team.work(100);
                team.settle();
                conflicts += team.conflicts();
                if (const QString fault = team.fault(); !fault.isEmpty()) {
                    const std::scoped_lock lock(mutex);
                    failures += u"MAHNWERK_SIMULATION_SEED=%1: %2"_s.arg(only.isEmpty() ? QString::number(seed) : only, fault);
                }
                if (!only.isEmpty() || failures.size() > 5)
                    return;
            }
        };
        {
            std::jthread second([&] {
                if (only.isEmpty())
                    work();
            });
            work();
        }
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
        if (only.isEmpty())
            QVERIFY(conflicts > seeds); // else nobody met
    }

    /// Last night's backup is brought back: what it lost comes from the workstations.
    void aRestoredServerIsRefilled()
    {
        const auto seeds = qEnvironmentVariable("MAHNWERK_SIMULATION_SEEDS", u"2000"_s).toULongLong() / 20;
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            ModelDatabase database(u"Zürich"_s);
            TeamAtWork team(m_folder.path(), m_fresh, seed, connectTo(database));
            team.work(40);
            const ModelDatabase backup = database;
            team.work(40);
            if (seed % 2 == 0)
                team.settle();
            const qint64 lost = database.streams.at(1).head.head - backup.streams.at(1).head.head;
            database = backup;
            for (auto& [number, stream] : database.streams)
                stream.head.epoch = u"restored %1"_s.arg(number);
            team.work(40);
            team.settle();
            const QString fault = team.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1, %2 transactions lost: %3"_s.arg(seed).arg(lost).arg(fault)));
        }
    }

    /// A transaction that nobody can read, of a newer program or a hostile hand, is kept aside; what comes after it is taken.
    void aPoisonedTransactionStopsNobody()
    {
        ModelDatabase database(u"Zürich"_s);
        TeamAtWork team(m_folder.path(), m_fresh, 3, connectTo(database));
        team.work(60);
        team.settle();
        const Uuid hand = Uuid::fromString(u"d0000000-0000-7000-8000-00000000000d"_s).value();
        const auto poison = [](const QString& row) {
            return QString(u"{\"operation\":\"x\",\"date\":\"2026-03-02\",\"at\":1,\"rows\":["_s + row + u"]}"_s).toUtf8();
        };
        // A kind that no column takes, and a note on a case that is nowhere.
        const QString note = u"{\"e\":\"contact\",\"id\":\"0000000000000000000000000000000%1\",\"i\":{\"case_key\":%2,\"kind\":\"%3\",\"direction\":\"\","
                             "\"at\":1,\"date\":\"2026-03-02\",\"user\":\"m\",\"outcome\":\"\",\"text\":\"x\"}}"_s;
        const QString nowhere = u"\"00000000000000000000000000000009\""_s;
        must(database.push(1, IdSource(1, 1).next(), hand, u"mallory"_s, poison(note.arg(1).arg(u"null"_s, u"note"_s))));
        must(database.push(1, IdSource(1, 2).next(), hand, u"mallory"_s, poison(note.arg(2).arg(nowhere, u"note"_s))));
        team.settle();
        for (Workstation* station : team.stations()) {
            const SyncStatus status = must(syncStatus(station->book()));
            QCOMPARE(status.aside, qint64(2));
            QCOMPARE(status.outbox.waiting, qint64(0));
            QCOMPARE(status.streams.back().seq, database.streams.at(1).head.head);
        }
        // The others go on: a payment of one arrives at all.
        Workstation& first = *team.stations().front();
        first.pay(first.cases().front(), 1'234);
        team.settle();
        for (Workstation* station : team.stations())
            QCOMPARE(must(rows<Payment>(station->book().database(), u"WHERE amount = 1234"_s)).size(), size_t(1));
    }

    /// Half of the team has a newer program, which sends a field and a kind of row that ours does not know. Ours works on
    /// beside it, blanks nothing of it, and keeps aside what it cannot read.
    void anOlderProgramWorksBesideANewerOne()
    {
        for (quint64 seed = 1; seed <= 40; ++seed) {
            ModelDatabase database(u"Zürich"_s);
            int newer = 0;
            TeamAtWork team(m_folder.path(), m_fresh, seed, [&](const QString& login) -> std::unique_ptr<TeamServer> {
                if (login.right(1).toInt() % 2 == 1)
                    return std::make_unique<NewerServer>(database, login, newer);
                return std::make_unique<ModelServer>(database, login);
            });
            team.work(100);
            team.settle();
            const QString fault = team.fault();
            const bool isKeptAside = fault.endsWith(u"were set aside"_s) && fault.contains(u": 0 wait, 0 were refused"_s);
            QVERIFY2(fault.isEmpty() || (newer > 0 && isKeptAside), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault)));
            int kept = 0;
            for (const auto& [id, row] : database.streams.at(1).rows[u"debtor"_s])
                kept += row.fields.value(u"mood"_s).toString() == u"calm"_s ? 1 : 0;
            QCOMPARE(kept, newer);
            // Each gadget is kept by whoever was there, and the rest of its transaction was taken over by all.
            QCOMPARE(must(syncStatus(team.stations().front()->book())).aside, std::ssize(database.streams.at(1).rows[u"gadget"_s]));
            for (Workstation* station : team.stations()) {
                QCOMPARE(difference(rowsOf(station->book()), known(database)), QString());
            }
        }
    }

    /// The program is exchanged for a newer one: what the one before had kept aside, or passed over, is there.
    void aNewerProgramCatchesUp()
    {
        ModelDatabase database(u"Zürich"_s);
        TeamAtWork team(m_folder.path(), m_fresh, 3, connectTo(database));
        team.work(60);
        team.settle();
        Workstation& station = *team.stations().front();
        Database& book = station.book().database();
        const Contact note = must(rows<Contact>(book, u"LIMIT 1"_s)).front();
        const Debtor debtor = must(rows<Debtor>(book, u"LIMIT 1"_s)).front();
        database.streams.at(1).rows[u"debtor"_s].at(debtor.id.uuid).fields.insert(u"segment"_s, u"new"_s);
        // As if the program before had known neither notes nor segments.
        must(book.query(u"DROP TRIGGER contact_stays"_s));
        must(book.query(u"DELETE FROM contact WHERE key = ?"_s, { note.key.value }));
        const QString id = QString::fromLatin1(note.id.uuid.toBytes().toHex());
        must(keepAside(book, { 1, 1, u"{\"rows\":[{\"e\":\"contact\",\"id\":\"%1\",\"i\":{}}]}"_s.arg(id).toUtf8(), u"x"_s }));
        must(keepAside(book, { 1, 2, "{\"rows\":[{\"e\":\"gadget\",\"id\":\"00000000000000000000000000000001\",\"i\":{}}]}", u"x"_s }));
        must(setSetting(book, u"team/version"_s, u"1"_s));
        ModelServer server(database, u"agent0"_s);
        must(TeamSync(station.book(), server).once());
        QCOMPARE(must(rows<Contact>(book, u"WHERE id = x'%1'"_s.arg(id))).front().text, note.text);
        QCOMPARE(must(row(book, debtor.key)).segment, u"new"_s);
        QCOMPARE(must(setsAside(book)).size(), size_t(1)); // the gadget waits for its program
        for (const Check& check : must(verify(station.book(), Rebuild::No)))
            QVERIFY2(check.failed == 0, qPrintable(check.name));
    }

    /// The disk of one is full in the middle of its first copy, and again while it follows the others: it says so, has
    /// nothing half, and goes on when there is room.
    void aFullDiskLosesNothing()
    {
        const QTemporaryDir folder;
        QProcess mount;
        mount.start(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1100k"_s, u"tmpfs"_s, folder.path() });
        if (!mount.waitForFinished() || mount.exitCode() != 0)
            QSKIP("only an administrator may mount");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, { u"-l"_s, folder.path() }); });
        const auto room = [&](const QString& size) { return QProcess::execute(u"mount"_s, { u"-o"_s, u"remount,size="_s + size, folder.path() }); };

        ModelDatabase database(u"Zürich"_s);
        const Date today = Date::fromIso(u"2026-03-02").value();
        const QString annas = m_folder.filePath(u"full-anna.book"_s);
        QVERIFY(QFile::copy(m_fresh, annas));
        Workstation anna(annas, u"anna"_s, today, 1'772'000'000'000, 1'000'000);
        must(setSetting(anna.book().database(), u"workstation"_s, anna.book().ids().next().toString()));
        anna.open();
        anna.addCreditor(u"Stadtwerke"_s);
        ModelServer annasServer(database, u"anna"_s);
        must(TeamSync(anna.book(), annasServer).join(u"Zürich"_s));
        const auto work = [&](int from, int to) {
            for (int i = from; i < to; ++i)
                anna.addCase(u"Keller %1"_s.arg(i), u"RE %1"_s.arg(i), 25'00 + i);
            must(TeamSync(anna.book(), annasServer).once());
        };
        work(0, 1'500);

        const QString beats = folder.filePath(u"beat.book"_s);
        QVERIFY(QFile::copy(m_fresh, beats));
        Workstation beat(beats, u"beat"_s, today, 1'772'000'000'000, 2'000'000);
        must(setSetting(beat.book().database(), u"workstation"_s, beat.book().ids().next().toString()));
        beat.open();
        ModelServer beatsServer(database, u"beat"_s);
        int full = 0;
        const auto exchanged = [&] {
            const auto once = TeamSync(beat.book(), beatsServer).once();
            if (once)
                return true;
            [&] { QCOMPARE(once.error().code, ErrorCode::DiskFull); }();
            ++full;
            // What is there fits together.
            for (const Check& check : must(verify(beat.book(), Rebuild::No)))
                [&] { QVERIFY2(check.failed == 0, qPrintable(check.name)); }();
            return false;
        };
        const auto entered = TeamSync(beat.book(), beatsServer).enter(u"Zürich"_s);
        QVERIFY(entered);
        // A little more room each time, until a part of the cases is there: whole, to be worked with.
        for (int kilobytes = 1'200; beat.cases().empty(); kilobytes += 200) {
            QCOMPARE(room(u"%1k"_s.arg(kilobytes)), 0);
            QVERIFY(!exchanged());
        }
        QVERIFY(full >= 1);
        full = 0;
        QCOMPARE(room(u"20m"_s), 0);
        QVERIFY(exchanged());
        QCOMPARE(difference(rowsOf(beat.book()), rowsOf(annasServer)), QString());
        beat.note(beat.cases().front(), u"saved before the disk was full"_s);
        const QStorageInfo disk(folder.path());
        const qint64 used = (disk.bytesTotal() - disk.bytesAvailable()) / 1024 + 300;
        QCOMPARE(room(u"%1k"_s.arg(used)), 0);
        work(1'500, 3'000);
        QVERIFY(!exchanged());
        QCOMPARE(room(u"40m"_s), 0);
        QVERIFY(exchanged());
        QCOMPARE(full, 1);
        must(TeamSync(anna.book(), annasServer).once());
        const Rows server = rowsOf(annasServer);
        QCOMPARE(difference(rowsOf(beat.book()), server), QString());
        QCOMPARE(difference(rowsOf(anna.book()), server), QString());
        QCOMPARE(must(rows<Contact>(anna.book().database(), QString())).size(), size_t(1));
    }

    /// A workstation that makes its rows anew when no answer came books twice: the checks must see it.
    void aDoubleBookingIsFound()
    {
        int found = 0;
        for (quint64 seed = 1; seed <= 10; ++seed) {
            ModelDatabase database(u"Zürich"_s);
            TeamAtWork team(m_folder.path(), m_fresh, seed, connectTo(database), TeamAtWork::Fault::BookAnew);
            team.work(100);
            team.settle();
            found += team.fault().isEmpty() ? 0 : 1;
        }
        QVERIFY2(found >= 7, qPrintable(QString::number(found)));
    }

private:
    /// The connection of a program that knows a field of debtors and a kind of rows more.
    class NewerServer : public ModelServer {
    public:
        NewerServer(ModelDatabase& database, const QString& login, int& count)
            : ModelServer(database, login)
            , m_count(count)
            , m_stored(database)
        {
        }
        Result<qint64> push(int stream, const Uuid& txn, const QByteArray& body) override
        {
            const bool isKnown = m_stored.streams.at(stream).known.contains(txn);
            QJsonObject request = QJsonDocument::fromJson(body).object();
            QJsonArray all = request.value(u"rows"_s).toArray();
            for (qsizetype i = 0; i < all.size(); ++i) {
                QJsonObject one = all[i].toObject();
                if (one.value(u"e"_s) != u"debtor"_s || !one.contains(u"i"_s))
                    continue;
                QJsonObject image = one.value(u"i"_s).toObject();
                image.insert(u"mood"_s, u"calm"_s);
                one.insert(u"i"_s, image);
                all[i] = one;
                m_count += isKnown ? 0 : 1;
            }
            if (!all.isEmpty() && all[0].toObject().value(u"e"_s) == u"contact"_s)
                all.append(QJsonObject { { u"e"_s, u"gadget"_s }, { u"id"_s, QString::fromLatin1(txn.toBytes().toHex()) }, { u"i"_s, QJsonObject { { u"colour"_s, u"red"_s } } } });
            request.insert(u"rows"_s, all);
            return ModelServer::push(stream, txn, QJsonDocument(request).toJson(QJsonDocument::Compact));
        }

    private:
        int& m_count;
        ModelDatabase& m_stored;
    };

    /// The server's rows as our program knows them.
    static Rows known(ModelDatabase& database)
    {
        ModelServer server(database, u"x"_s);
        Rows all = rowsOf(server);
        for (auto& [name, fields] : all)
            fields.remove(u"mood"_s);
        return all;
    }

    static TeamAtWork::Connect connectTo(ModelDatabase& database)
    {
        return [&](const QString& login) { return std::make_unique<ModelServer>(database, login); };
    }

    QTemporaryDir m_folder { QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/mahnwerk-XXXXXX"_s : QDir::tempPath() + u"/mahnwerk-XXXXXX"_s };
    QString m_fresh;
};

QTEST_GUILESS_MAIN(TestTeamSimulation)
#include "test_team_simulation.moc"
