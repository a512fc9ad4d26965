// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/outcome.h"

#include "core/base/resource_table.h"

#include <algorithm>

namespace mahnwerk {

namespace {

enum Column { Code, KeyText, Attempt, Worked, Party, Asks, Step, Days, Hold, Effects, Locked, Message, ColumnCount };

template<typename Enum>
Enum known(QStringView name)
{
    const auto value = fromName<Enum>(name);
    if (!value)
        qFatal("outcomes.csv: %s", qPrintable(name.toString()));
    return *value;
}

OutcomeRule ruleFrom(const QStringList& row)
{
    OutcomeRule rule { .outcome = known<Outcome>(row[Code]), .key = row[KeyText], .isAttempt = row[Attempt] == u"1", .isWorked = row[Worked] == u"1",
        .rightParty = row[Party] == u"i" ? RightParty::IfIdentified : row[Party] == u"1" ? RightParty::Yes : RightParty::No,
        .asks = {}, .step = row[Step], .days = row[Days].isEmpty() ? -1 : row[Days].toInt(), .holdDays = row[Hold].toInt(), .effects = {}, .isForAnybody = row[Locked] == u"1", .message = row[Message] };
    for (const QString& asked : row[Asks].split(u',', Qt::SkipEmptyParts)) {
        const bool isRequired = asked.endsWith(u'!');
        rule.asks.push_back({ known<OutcomeField>(isRequired ? QStringView(asked).chopped(1) : asked), isRequired });
    }
    for (const QString& effect : row[Effects].split(u',', Qt::SkipEmptyParts))
        rule.effects.push_back(known<OutcomeEffect>(effect));
    return rule;
}

} // namespace

bool OutcomeRule::asksFor(OutcomeField field) const
{
    return std::ranges::any_of(asks, [field](const Asked& asked) { return asked.field == field; });
}

bool OutcomeRule::demands(OutcomeField field) const
{
    return std::ranges::any_of(asks, [field](const Asked& asked) { return asked.field == field && asked.isRequired; });
}

bool OutcomeRule::has(OutcomeEffect effect) const
{
    return std::ranges::find(effects, effect) != effects.end();
}

const std::vector<OutcomeRule>& outcomeRules()
{
    static const std::vector<OutcomeRule> rules = [] {
        std::vector<OutcomeRule> read;
        for (const QStringList& row : resourceTable(QStringLiteral(":/contacts/outcomes.csv"), ColumnCount))
            read.push_back(ruleFrom(row));
        std::ranges::sort(read, {}, &OutcomeRule::outcome);
        if (read.size() != names<Outcome>.size())
            qFatal("outcomes.csv: %zu rows", read.size());
        return read;
    }();
    return rules;
}

const OutcomeRule& ruleOf(Outcome outcome)
{
    return outcomeRules()[static_cast<size_t>(outcome)];
}

const OutcomeRule* outcomeNamed(QStringView text)
{
    const auto found = std::ranges::find_if(outcomeRules(), [&](const OutcomeRule& rule) { return text == nameOf(rule.outcome) || text == rule.key; });
    return found == outcomeRules().end() ? nullptr : &*found;
}

} // namespace mahnwerk
