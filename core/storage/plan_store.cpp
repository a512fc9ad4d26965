// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_store.h"

#include "core/storage/rows.h"

#include <algorithm>
#include <map>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Date day(const Statement& row, int column)
{
    return Date::fromDayNumber(static_cast<qint32>(row.integer(column)));
}

/// The first one counts where two met.
Result<std::optional<PlanAgreement>> agreementOf(Database& database, Key<InstalmentPlan> key)
{
    auto found = TRY(rows<PlanAgreement>(database, u"WHERE plan_key = ? AND retracted = 0 ORDER BY agreed_on, at, id LIMIT 1"_s, { key.value }));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

PlanRecord planRecordIn(const Statement& row, int first)
{
    return { .plan = { row.integer(first) }, .due = day(row, first + 1), .rest = row.integer(first + 2), .missedFrom = day(row, first + 3),
        .defaultsOn = day(row, first + 4), .keptOn = day(row, first + 5) };
}

Result<PlanRecord> planRecordOf(Database& database, Key<Case> key)
{
    Statement& state = *TRY(database.bulk("SELECT plan, plan_due, plan_rest, plan_missed, plan_defaults, plan_kept FROM case_state WHERE case_key = ?"));
    state.with(key.value);
    PlanRecord record;
    if (TRY(state.step()))
        record = planRecordIn(state, 0);
    state.reset();
    return record;
}

PlanState stateOf(const StoredPlan& stored, const PlanRecord& record, Date asOf)
{
    if (stored.plan.stage == PlanStage::Cancelled)
        return PlanState::Cancelled;
    if (stored.agreement)
        return record.on(asOf);
    switch (stored.plan.stage) {
    case PlanStage::Offered:
        return stored.plan.validUntil < asOf ? PlanState::Lapsed : PlanState::Offered;
    case PlanStage::Requested:
        return PlanState::Requested;
    case PlanStage::Draft:
    case PlanStage::Cancelled:
        break;
    }
    return PlanState::Draft;
}

Result<std::vector<StoredPlan>> plansOf(Database& database, Key<Case> key)
{
    std::vector<StoredPlan> plans;
    for (InstalmentPlan& plan : TRY(rows<InstalmentPlan>(database, u"WHERE case_key = ? AND retracted = 0 ORDER BY at, id"_s, { key.value }))) {
        auto agreement = TRY(agreementOf(database, plan.key));
        plans.push_back({ std::move(plan), std::move(agreement) });
    }
    return plans;
}

Result<StoredPlan> storedPlan(Database& database, Key<InstalmentPlan> key)
{
    auto plan = TRY(row(database, key));
    auto agreement = TRY(agreementOf(database, key));
    return StoredPlan { std::move(plan), std::move(agreement) };
}

Result<std::optional<Key<InstalmentPlan>>> planById(Database& database, const Uuid& id)
{
    const auto found = TRY(rows<InstalmentPlan>(database, u"WHERE id = ? AND retracted = 0"_s, { id.toBytes() }));
    return found.empty() ? std::nullopt : std::optional(found.front().key);
}

Result<std::vector<PlanLineRow>> planRows(Database& database)
{
    std::vector<PlanLineRow> lines;
    std::map<qint64, PlanAgreement> agreements;
    for (PlanAgreement& agreement : TRY(rows<PlanAgreement>(database, u"WHERE retracted = 0 ORDER BY agreed_on, at, id"_s)))
        agreements.try_emplace(agreement.plan.value, std::move(agreement));
    Statement& beside = *TRY(database.bulk(R"sql(
        SELECT f.number, d.name, d.first_name, c.name, s.plan, s.plan_due, s.plan_rest, s.plan_missed, s.plan_defaults, s.plan_kept
        FROM case_file f JOIN debtor d ON d.key = f.debtor_key JOIN creditor c ON c.key = f.creditor_key
        LEFT JOIN case_state s ON s.case_key = f.key WHERE f.key = ?
    )sql"));
    for (InstalmentPlan& plan : TRY(rows<InstalmentPlan>(database, u"WHERE retracted = 0"_s))) {
        PlanLineRow line { .stored = { std::move(plan), {} }, .record = {}, .caseKey = {}, .caseNumber = {}, .debtor = {}, .creditor = {} };
        line.caseKey = line.stored.plan.caseKey;
        if (const auto agreed = agreements.find(line.stored.plan.key.value); agreed != agreements.end())
            line.stored.agreement = agreed->second;
        beside.with(line.caseKey.value);
        if (TRY(beside.step())) {
            line.caseNumber = beside.text(0);
            const QString first = beside.text(2);
            line.debtor = first.isEmpty() ? beside.text(1) : QString(beside.text(1) + u", "_s + first);
            line.creditor = beside.text(3);
            if (const PlanRecord record = planRecordIn(beside, 4); record.plan == line.stored.plan.key)
                line.record = record;
        }
        beside.reset();
        lines.push_back(std::move(line));
    }
    const auto place = [](const PlanLineRow& line) { return std::tuple(line.record.due.isNull(), line.record.due, line.stored.plan.at); };
    std::ranges::sort(lines, {}, place);
    return lines;
}

} // namespace mahnwerk
