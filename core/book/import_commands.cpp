// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_commands.h"

#include "core/book/item_writer.h"
#include "core/storage/one_moment.h"
#include "core/storage/setting_store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemsPerReport = 500;

QString mappingSetting(const QString& fingerprint)
{
    return u"mapping/"_s + fingerprint;
}

/// The mapping of an earlier file with the same header, if there was one.
Result<std::optional<Mapping>> rememberedMapping(Book& book, const Table& table, const Mapping& guessed)
{
    const QString kept = TRY(setting(book.database(), mappingSetting(guessed.fingerprint)));
    if (kept.isEmpty())
        return std::nullopt;
    const auto mapping = mappingFromJson(QJsonDocument::fromJson(kept.toUtf8()).object());
    if (!mapping)
        return std::nullopt;
    const auto fitting = adapted(*mapping, table);
    return fitting ? std::optional(*fitting) : std::nullopt;
}

struct GuessedTable {
    Table table;
    Result<MappingGuess> guess;
    bool isList() const { return guess && guess->missing.isEmpty(); }
};

Result<GuessedTable> guessedTable(const QString& path, const QString& sheet)
{
    Table table = TRY(readTable(path, sheet));
    auto guess = guessMapping(table);
    return GuessedTable { std::move(table), std::move(guess) };
}

/// The fullest sheet may be a pivot table or the articles, with the list behind it.
Result<GuessedTable> listIn(const QString& path)
{
    GuessedTable fullest = TRY(guessedTable(path, {}));
    if (fullest.isList())
        return fullest;
    const TableOrigin origin = fullest.table.origin();
    for (const SheetSummary& other : origin.sheets) {
        if (other.visibility != SheetVisibility::Visible || other.usableRows == 0 || other.name == origin.sheet)
            continue;
        if (auto list = guessedTable(path, other.name); list && list->isList())
            return list;
    }
    return fullest;
}

QByteArray digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256); // four times as fast as SHA-256
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result();
}

} // namespace

Result<ImportSource> openImport(Book& book, const QString& path, const QString& sheet)
{
    ImportSource source;
    GuessedTable list = TRY(sheet.isEmpty() ? listIn(path) : guessedTable(path, sheet));
    source.table = std::move(list.table);
    source.guess = TRY(std::move(list.guess));
    source.digest = digestOf(path);
    if (const auto remembered = TRY(rememberedMapping(book, source.table, source.guess.mapping))) {
        source.guess.mapping = *remembered;
        source.guess.missing = missingFields(*remembered);
        source.isRemembered = true;
    }
    return source;
}

Result<Creditor> importCreditor(Book& book, const QString& name)
{
    const auto known = TRY(creditors(book.database()));
    for (const Creditor& creditor : known) {
        if (name.isEmpty() || creditor.name.compare(name, Qt::CaseInsensitive) == 0)
            return creditor;
    }
    return fail(ErrorCode::NotFound, { u"creditor"_s, name });
}

Result<ImportPlan> planImport(Book& book, const ImportSource& source, const Mapping& mapping, const Creditor& creditor)
{
    ImportPlan plan;
    plan.list = TRY(readOpenItems(source.table, mapping, { creditor.currency, creditor.country }));
    const OneMoment moment(book.database());
    ItemWriter writer(book, plan.list, creditor);
    QSet<qint64> listed;
    plan.lines.reserve(plan.list.items.size());
    for (int item = 0; item < static_cast<int>(plan.list.items.size()); ++item) {
        plan.lines.push_back(TRY(writer.look(item)));
        const ImportAction action = plan.lines.back().action;
        (action == ImportAction::Create ? plan.created : action == ImportAction::Update ? plan.updated : plan.unchanged)++;
        if (!plan.lines.back().claim.isNull())
            listed.insert(plan.lines.back().claim.value);
    }
    plan.noLongerListed = TRY(openClaimsOf(book.database(), creditor.key, listed));
    return plan;
}

Result<ImportResult> importItems(Book& book, const ImportSource& source, const ImportPlan& plan,
    const ImportOptions& options, const OnProgress& progress)
{
    const QByteArray fingerprint
        = idempotencyKey({ u"import"_s, QString::fromLatin1(source.digest.toHex()), options.creditor.id.uuid.toString() });
    ImportResult result;
    result.batch = TRY(book.beginBatch(
        Operation::ImportItems, QFileInfo(source.table.origin().path).fileName(), fingerprint));
    ItemWriter writer(book, plan.list, options.creditor);
    const int items = static_cast<int>(plan.list.items.size());
    const int settled = options.missing == Missing::Settle ? static_cast<int>(plan.noLongerListed.size()) : 0;
    int next = 0;
    TRY(book.runBatch(result.batch, [&](Transaction& transaction) -> Result<bool> {
        if (next % itemsPerReport == 0 && progress && !progress(next, items + settled))
            return fail(ErrorCode::Cancelled);
        if (next < items) {
            const ImportAction action = TRY(writer.write(transaction, plan.lines[static_cast<size_t>(next)]));
            (action == ImportAction::Create       ? result.created
                    : action == ImportAction::Update ? result.updated
                                                     : result.unchanged)++;
        } else if (next < items + settled) {
            TRY(writer.settle(transaction, plan.noLongerListed[static_cast<size_t>(next - items)]));
            ++result.settled;
        }
        return ++next < items + settled;
    }));
    TRY(book.finishBatch(result.batch));
    TRY(setSetting(book.database(), mappingSetting(options.mapping.fingerprint),
        QString::fromUtf8(QJsonDocument(toJson(options.mapping)).toJson(QJsonDocument::Compact))));
    return result;
}

} // namespace mahnwerk
