// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/known_rates.h"

#include "core/storage/law_store.h"
#include "core/storage/projection.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<std::vector<KnownRates>> knownRates(Book& book)
{
    const Law& law = *book.law();
    const QStringList regimes = TRY(regimesInUse(book.database()));
    const auto follows = [&](const QString& table) {
        return std::ranges::any_of(regimes, [&](const QString& regime) {
            const auto rule = regimeFromText(law, regime);
            return rule && rule->kind == RegimeRule::Kind::Spread && rule->base == table;
        });
    };
    std::vector<KnownRates> all;
    for (const auto& [table, rates] : law.baseRates)
        all.push_back({ table, rates.last(), rates.rows().back().rate, rates.rows().back().source, follows(table) });
    // Those that matter here first.
    std::ranges::stable_sort(all, [](const KnownRates& a, const KnownRates& b) { return a.isUsed > b.isUsed; });
    return all;
}

Result<std::vector<KnownRates>> missingRates(Book& book)
{
    std::vector<KnownRates> missing = TRY(knownRates(book));
    std::erase_if(missing, [&](const KnownRates& rates) { return !rates.isUsed || rates.until >= book.today(); });
    return missing;
}

Result<> bringRates(Book& book, const QString& table, const QString& text, const OnProgress& progress)
{
    if (book.isReadOnly())
        return fail(ErrorCode::BookReadOnly, { book.path() });
    const auto shipped = Law::shipped().baseRates.find(table);
    if (shipped == Law::shipped().baseRates.end())
        return fail(ErrorCode::NotFound, { u"table"_s, table });
    const RateTable brought = TRY(RateTable::parse(text));
    TRY(brought.mergedWith(shipped->second));
    // Together: a crash before the states are done leaves them to whoever opens the book next.
    TRY(book.database().begin());
    auto kept = keepRates(book.database(), table, text);
    if (kept)
        kept = markStatesStale(book.database());
    if (!kept) {
        book.database().rollback();
        return kept;
    }
    TRY(book.database().commit());
    TRY(book.readLaw());
    return rebuildStates(book.database(), book.terms(), progress);
}

} // namespace mahnwerk
