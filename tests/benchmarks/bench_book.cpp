// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_commands.h"
#include "core/book/import_commands.h"
#include "core/claims/entry.h"
#include "core/storage/case_store.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/must.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <variant>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

void report(const char* what, Time ours, Time bare, double target)
{
    const double ratio = ours.processor / bare.processor;
    std::printf("%-36s %7.2f s (%.2f processor); bare SQLite %7.2f s (%.2f); %.2f times its processor time (target %.1f)%s\n",
        what, ours.wall, ours.processor, bare.wall, bare.processor, ratio, target, ratio > target ? "  MISSED" : "");
    std::fflush(stdout);
}

QString copyOf(const QString& book, const QString& to)
{
    QFile::remove(to);
    if (!QFile::copy(book, to))
        qFatal("cannot copy %s", qPrintable(book));
    return to;
}

void writeList(const QString& path, int items)
{
    std::ofstream list(path.toStdString());
    list << "Kundennummer;Name;Strasse;PLZ;Ort;Telefon;E-Mail;Rechnungsnummer;Rechnungsdatum;Fällig am;Offener Betrag\n";
    for (int i = 0; i < items; ++i) {
        const int debtor = i * 5 / 8; // 1.6 invoices each
        list << "B-" << 700'000 + debtor << ";Muster " << debtor << " Peter;Seeweg " << debtor % 200 + 1 << ';'
             << 1000 + debtor % 8000 << ";Ort " << debtor % 900 << ";+41 79 555 " << 1000 + debtor % 9000 << ";m" << debtor
             << "@firma.example;RB-" << 4'000'000 + i << ";" << 10 + i % 18 << ".08.2026;" << 10 + i % 18 << ".09.2026;"
             << 25 + i % 2400 << '.' << 10 + i % 90 << '\n';
    }
}

using Value = std::variant<std::nullptr_t, qint64, std::string, std::vector<char>>;
using Row = std::vector<Value>;

/// The yardstick: the rows that an import wrote, written again through the bare C interface.
class Bare {
public:
    explicit Bare(const QString& path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
        // Those of a book under bulk work.
        run("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; "
            "PRAGMA cache_size = -131072; PRAGMA wal_autocheckpoint = 32000; PRAGMA temp_store = MEMORY");
    }
    ~Bare()
    {
        for (const auto& [sql, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    void run(const char* sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
    }
    sqlite3_stmt* prepared(const std::string& sql)
    {
        sqlite3_stmt*& statement = m_statements[sql];
        if (!statement && sqlite3_prepare_v3(m_handle, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.c_str(), sqlite3_errmsg(m_handle));
        return statement;
    }
    std::vector<Row> rows(const std::string& sql)
    {
        std::vector<Row> found;
        sqlite3_stmt* statement = prepared(sql);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            Row row;
            for (int i = 0; i < columns; ++i)
                row.push_back(value(statement, i));
            found.push_back(std::move(row));
        }
        sqlite3_reset(statement);
        return found;
    }
    qint64 number(const std::string& sql) { return std::get<qint64>(rows(sql).front().front()); }
    static void insert(sqlite3_stmt* statement, const Row& row)
    {
        for (int i = 0; i < static_cast<int>(row.size()); ++i)
            bind(statement, i + 1, row[static_cast<size_t>(i)]);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", sqlite3_sql(statement), sqlite3_errmsg(sqlite3_db_handle(statement)));
        sqlite3_reset(statement);
    }
    /// All rows, each of their values touched.
    qint64 read(sqlite3_stmt* statement, const Value& parameter)
    {
        bind(statement, 1, parameter);
        qint64 bytes = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                bytes += sqlite3_column_type(statement, i) == SQLITE_INTEGER ? sqlite3_column_int64(statement, i) & 1
                                                                             : sqlite3_column_bytes(statement, i);
        }
        sqlite3_reset(statement);
        return bytes;
    }
    static bool finds(sqlite3_stmt* statement, const Value& first, const Value& second)
    {
        bind(statement, 1, first);
        bind(statement, 2, second);
        const bool found = sqlite3_step(statement) == SQLITE_ROW;
        sqlite3_reset(statement);
        return found;
    }

private:
    static Value value(sqlite3_stmt* statement, int column)
    {
        const auto size = static_cast<size_t>(sqlite3_column_bytes(statement, column));
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            return sqlite3_column_int64(statement, column);
        case SQLITE_TEXT:
            return std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)), size);
        case SQLITE_BLOB: {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
            return std::vector<char>(bytes, bytes + size);
        }
        default:
            return nullptr;
        }
    }
    static void bind(sqlite3_stmt* statement, int at, const Value& value)
    {
        if (const auto* number = std::get_if<qint64>(&value))
            sqlite3_bind_int64(statement, at, *number);
        else if (const auto* text = std::get_if<std::string>(&value))
            sqlite3_bind_text(statement, at, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
        else if (const auto* bytes = std::get_if<std::vector<char>>(&value))
            sqlite3_bind_blob(statement, at, bytes->empty() ? "" : bytes->data(), static_cast<int>(bytes->size()), SQLITE_STATIC); // no pointer: NULL
        else
            sqlite3_bind_null(statement, at);
    }

    sqlite3* m_handle = nullptr;
    std::map<std::string, sqlite3_stmt*> m_statements;
};

/// The new rows of one table in the order of their keys.
struct NewRows {
    std::string insert;
    std::vector<Row> rows;
    size_t next = 0;
    sqlite3_stmt* statement = nullptr;
};

/// Reads the list and asks the book what an import must ask: for each line whether its claim is there, once for
/// the difference that is shown and once when it writes, and which open claims of the creditor are not in the list.
/// Writes the rows of `imported`. Nothing else: nothing is understood, checked or computed.
Time writeBare(const QString& target, const QString& imported, const QString& base, const QString& list)
{
    const std::vector<std::pair<std::string, std::string>> tables { { "debtor", "key" }, { "contact_point", "key" },
        { "case_file", "key" }, { "next_step", "key" }, { "claim", "key" }, { "entry", "key" }, { "contact", "key" },
        { "notice", "key" }, { "claim_state", "claim_key" }, { "case_state", "case_key" }, { "change_set", "n" },
        { "change_row", "set_n" } };
    std::map<std::string, NewRows> fresh;
    {
        Bare source(imported);
        Bare before(base);
        for (const auto& [table, key] : tables) {
            NewRows rows;
            const std::string last = std::to_string(before.number("SELECT coalesce(max(" + key + "), 0) FROM " + table));
            rows.rows = source.rows("SELECT * FROM " + table + " WHERE " + key + " > " + last + " ORDER BY " + key);
            if (!rows.rows.empty()) {
                std::string marks = "?";
                for (size_t i = 1; i < rows.rows.front().size(); ++i)
                    marks += ", ?";
                rows.insert = "INSERT INTO " + table + " VALUES (" + marks + ")";
            }
            fresh.emplace(table, std::move(rows));
        }
    }
    Bare to(target);
    const qint64 batch = to.number("SELECT coalesce(max(key), 0) + 1 FROM batch");
    to.run(("INSERT INTO batch (key, id, operation, label, fingerprint, started_at) VALUES (" + std::to_string(batch) + ", randomblob(16), 'b', '', x'', 0)").c_str());
    for (auto& [table, rows] : fresh) {
        if (!rows.insert.empty())
            rows.statement = to.prepared(rows.insert);
    }
    // Everything of a table whose reference is not past the key.
    const auto writeUpTo = [&](const std::string& table, size_t column, qint64 key) {
        NewRows& rows = fresh[table];
        while (rows.next < rows.rows.size() && std::get<qint64>(rows.rows[rows.next][column]) <= key)
            Bare::insert(rows.statement, rows.rows[rows.next++]);
    };
    const std::vector<Row>& claims = fresh["claim"].rows;
    constexpr size_t claimsPerCommit = 2'500;
    constexpr qint64 everything = std::numeric_limits<qint64>::max();
    sqlite3_stmt* known = to.prepared("SELECT key FROM claim WHERE reference = ? AND idem_key = ? AND retracted = 0");
    const size_t reference = 4;
    const size_t idempotencyKey = 16;

    sqlite3_stmt* open = to.prepared(
        "SELECT c.key, c.case_key, c.ordinal, c.reference, s.principal_open, s.costs_open, f.number, f.currency, "
        "d.name, d.first_name FROM case_file f CROSS JOIN claim_state s ON s.case_key = f.key CROSS JOIN claim c "
        "ON c.key = s.claim_key CROSS JOIN debtor d ON d.key = f.debtor_key WHERE f.creditor_key = ? AND s.closed = 0");
    const Value creditor = fresh["case_file"].rows.front()[3];

    const Stopwatch watch;
    for (const Row& claim : claims) {
        if (Bare::finds(known, claim[reference], claim[idempotencyKey]))
            qFatal("the yardstick is bent");
    }
    if (to.read(open, creditor) == 0)
        qFatal("the creditor has no open claims");
    std::ifstream file(list.toStdString());
    std::string line;
    std::getline(file, line);
    for (size_t i = 0; i < claims.size(); ++i) {
        if (i % claimsPerCommit == 0)
            to.run("BEGIN IMMEDIATE");
        std::getline(file, line);
        std::vector<std::string_view> fields;
        for (size_t from = 0; from <= line.size();) {
            const size_t end = std::min(line.find(';', from), line.size());
            fields.emplace_back(line.data() + from, end - from);
            from = end + 1;
        }
        if (fields.size() != 11 || Bare::finds(known, claims[i][reference], claims[i][idempotencyKey]))
            qFatal("the yardstick is bent at line %zu", i);
        const qint64 caseKey = std::get<qint64>(claims[i][2]);
        NewRows& cases = fresh["case_file"];
        while (cases.next < cases.rows.size() && std::get<qint64>(cases.rows[cases.next][0]) <= caseKey) {
            const qint64 debtor = std::get<qint64>(cases.rows[cases.next][4]);
            writeUpTo("debtor", 0, debtor);
            writeUpTo("contact_point", 2, debtor);
            Bare::insert(cases.statement, cases.rows[cases.next++]);
        }
        writeUpTo("next_step", 0, caseKey);
        const qint64 claim = std::get<qint64>(claims[i][0]);
        Bare::insert(fresh["claim"].statement, claims[i]);
        writeUpTo("entry", 2, claim);
        if ((i + 1) % claimsPerCommit == 0 || i + 1 == claims.size()) {
            writeUpTo("claim_state", 0, claim);
            writeUpTo("case_state", 0, caseKey);
            const qint64 sets = i + 1 == claims.size() ? everything
                                                       : std::get<qint64>(fresh["change_set"].rows.front()[0])
                    + static_cast<qint64>(fresh["change_set"].rows.size() * (i + 1) / claims.size());
            writeUpTo("change_set", 0, sets);
            writeUpTo("change_row", 0, sets);
            to.run("COMMIT");
        }
    }
    return watch.read();
}

Time importOnce(const QString& book, const QString& list, int items)
{
    const auto opened = must(Book::open(book, { .user = u"bench"_s, .clock = {} }));
    const Stopwatch watch;
    const ImportSource source = must(openImport(*opened, list));
    const Creditor creditor = must(importCreditor(*opened));
    const ImportPlan plan = must(planImport(*opened, source, source.guess.mapping, creditor));
    const Time planned = watch.read();
    const ImportResult result = must(importItems(*opened, source, plan, { .creditor = creditor, .mapping = source.guess.mapping }));
    const Time whole = watch.read();
    std::printf("%d of %d imported: %.2f s for reading and the difference, %.2f s for writing\n", result.created, items,
        planned.wall, whole.wall - planned.wall);
    if (result.created != items)
        qFatal("not everything came in");
    return whole;
}

/// The best of three each, in turns: on a shared machine the rest is what others did.
void import(const QString& base, const QTemporaryDir& folder, int items)
{
    const QString list = folder.filePath(u"list.csv"_s);
    writeList(list, items);
    Time ours;
    Time bare;
    for (int i = 0; i < 3; ++i) {
        const QString imported = copyOf(base, folder.filePath(u"ours.book"_s));
        const Time whole = importOnce(imported, list, items);
        const Time yardstick = writeBare(copyOf(base, folder.filePath(u"bare.book"_s)), imported, base, list);
        ours = i == 0 || whole.processor < ours.processor ? whole : ours;
        bare = i == 0 || yardstick.processor < bare.processor ? yardstick : bare;
    }
    report("import, rows into the book", ours, bare, 2);
}

/// Notes, one per transaction and many: what the record of changes and the state of the cases cost beside the rows.
void overhead(const QString& base, const QTemporaryDir& folder)
{
    constexpr int sets = 50;
    constexpr int rowsPerSet = 900;
    const QString path = copyOf(base, folder.filePath(u"overhead.book"_s));
    const auto book = must(Book::open(path, { .user = u"bench"_s, .clock = {} }));
    const auto claims = must(claimsOf(book->database(), Key<Case> { 1 }));
    const auto write = [&](Transaction& transaction, int set) -> Result<> {
        for (int i = 0; i < rowsPerSet; ++i) {
            Entry entry { .claim = Key<Claim> { claims.front().key.value + set * rowsPerSet + i }, .kind = EntryKind::Cost,
                .amount = Money(100, Currency::chf()), .valueDate = book->today(), .bookedAt = book->now() };
            TRY(transaction.insert(entry));
        }
        return {};
    };
    const Stopwatch rows;
    for (int set = 0; set < sets; ++set) {
        must(book->database().begin());
        ChangeSet changes(book->database(), book->ids());
        Transaction transaction(book->database(), changes, set);
        must(write(transaction, set));
        must(book->database().commit());
    }
    const Time plain = rows.read();
    const Stopwatch recorded;
    for (int set = 0; set < sets; ++set)
        must(book->transact(Operation::Demo, [&](Transaction& transaction) { return write(transaction, set); }));
    const Time whole = recorded.read();
    const double perRow = 1e6 / (sets * rowsPerSet);
    std::printf("%-36s %7.2f us per row with the record and the states of its case, %.2f without (processor)\n",
        "entries, 900 in a transaction", whole.processor * perRow, plain.processor * perRow);
}

} // namespace

/// usage: bench_book [CLAIMS] [BOOK] [ITEMS]      a book that exists is used as it is, else it is made and kept
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const qint64 claims = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.book"_s);
    const int items = argc > 3 ? QByteArray(argv[3]).toInt() : 100'000;
    if (!QFile::exists(path)) {
        const Stopwatch watch;
        const auto book = must(Book::create(path, { .user = u"bench"_s, .clock = {} }));
        must(fillDemo(*book, { .claims = claims }));
        const Time time = watch.read();
        const double target = 90.0 * static_cast<double>(claims) / 1e6;
        std::printf("%lld claims of demo data in %.1f s (%.1f processor; target %.0f)%s\n", claims, time.wall, time.processor,
            target, time.wall > target ? "  MISSED" : "");
        std::fflush(stdout);
    }
    import(path, folder, items);
    overhead(path, folder);
    return 0;
}
