// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/law_store.h"

#include "core/storage/setting_store.h"
#include "core/storage/statement.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QString ratesSetting(const QString& table)
{
    return u"law/base-rates/"_s + table;
}

} // namespace

Result<std::shared_ptr<const Law>> lawOf(Database& database)
{
    auto law = std::make_shared<Law>(Law::shipped());
    for (auto& [table, rates] : law->baseRates) {
        const QString kept = TRY(setting(database, ratesSetting(table)));
        if (kept.isEmpty())
            continue;
        // What the program has learned since wins over what it was told before.
        const RateTable told = TRY(RateTable::parse(kept));
        rates = TRY(told.mergedWith(rates));
    }
    return law;
}

Result<QString> lawStamp(Database& database)
{
    QString stamp;
    for (const auto& [table, rates] : Law::shipped().baseRates)
        stamp += TRY(setting(database, ratesSetting(table))) + u'\x1F';
    return stamp;
}

Result<QStringList> regimesInUse(Database& database)
{
    Statement& found = *TRY(database.prepared("SELECT DISTINCT regime FROM account_terms"));
    QStringList regimes;
    while (TRY(found.step()))
        regimes += found.text(0);
    found.reset();
    return regimes;
}

Result<> keepRates(Database& database, const QString& table, const QString& text)
{
    return setSetting(database, ratesSetting(table), text);
}

} // namespace mahnwerk
