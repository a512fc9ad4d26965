// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/account_paper.h"

#include "core/documents/letter_text.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr TemplateField factFields[] = { { u"name", FieldKind::Text }, { u"value", FieldKind::Text } };

constexpr TemplateField lineFields[] = {
    { u"date", FieldKind::Day },
    { u"text", FieldKind::Text },
    { u"note", FieldKind::Text },
    { u"amount", FieldKind::Amount },
    { u"costs", FieldKind::Amount },
    { u"interest", FieldKind::Amount },
    { u"principal", FieldKind::Amount },
};

constexpr TemplateField periodFields[] = {
    { u"from", FieldKind::Day },
    { u"to", FieldKind::Day },
    { u"days", FieldKind::Count },
    { u"on", FieldKind::Amount },
    { u"is_on_costs", FieldKind::Condition },
    { u"rate", FieldKind::Percent },
    { u"year_part", FieldKind::Text },
    { u"exact", FieldKind::Text },
    { u"source", FieldKind::Count },
};

constexpr TemplateField postingFields[] = {
    { u"date", FieldKind::Day },
    { u"periods", FieldKind::List, periodFields },
    { u"amount", FieldKind::Amount },
};

constexpr TemplateField claimFields[] = {
    { u"number", FieldKind::Text },
    { u"reference", FieldKind::Text },
    { u"facts", FieldKind::List, factFields },
    { u"lines", FieldKind::List, lineFields },
    { u"postings", FieldKind::List, postingFields },
    { u"has_interest", FieldKind::Condition },
    { u"costs", FieldKind::Amount },
    { u"interest", FieldKind::Amount },
    { u"principal", FieldKind::Amount },
    { u"total", FieldKind::Amount },
};

constexpr TemplateField sourceFields[] = { { u"number", FieldKind::Count }, { u"source", FieldKind::Text } };

constexpr TemplateField fields[] = {
    { u"scope", FieldKind::Text },
    { u"as_of", FieldKind::Day },
    { u"known_on", FieldKind::Day },
    { u"currency", FieldKind::Text },
    { u"client_name", FieldKind::Text },
    { u"client_address", FieldKind::Text },
    { u"debtor", FieldKind::Text },
    { u"claims", FieldKind::List, claimFields },
    { u"has_several_claims", FieldKind::Condition },
    { u"has_interest", FieldKind::Condition },
    { u"has_sources", FieldKind::Condition },
    { u"sources", FieldKind::List, sourceFields },
    { u"costs", FieldKind::Amount },
    { u"interest", FieldKind::Amount },
    { u"principal", FieldKind::Amount },
    { u"total", FieldKind::Amount },
    { u"per_day", FieldKind::Amount },
    { u"unallocated", FieldKind::Amount },
    { u"duty_title", FieldKind::Text },
    { u"duties", FieldKind::List, factFields },
};

/// "5,32520548": six digits more than the currency has, enough to recompute the sum to the cent.
QString exactText(const ExactAmount& amount, Currency currency, LetterLocale locale)
{
    QString text = amount.toDecimal(currency, 6);
    return !isSwiss(locale) ? text.replace(u'.', u',') : text;
}

TemplateRows rowsOf(const std::vector<PaperFact>& facts)
{
    TemplateRows rows;
    for (const PaperFact& fact : facts)
        rows.push_back({ { { u"name"_s, fact.name }, { u"value"_s, fact.value } } });
    return rows;
}

TemplateRows rowsOf(const std::vector<PaperLine>& lines)
{
    TemplateRows rows;
    for (const PaperLine& line : lines) {
        rows.push_back({ { { u"date"_s, line.date }, { u"text"_s, line.text }, { u"note"_s, line.note },
            { u"amount"_s, line.amount }, { u"costs"_s, line.costs }, { u"interest"_s, line.interest },
            { u"principal"_s, line.principal } } });
    }
    return rows;
}

TemplateRows rowsOf(const std::vector<PaperPosting>& postings, LetterLocale locale)
{
    TemplateRows rows;
    for (const PaperPosting& posting : postings) {
        TemplateRows periods;
        for (const PaperPeriod& period : posting.periods) {
            periods.push_back({ { { u"from"_s, period.from }, { u"to"_s, period.to }, { u"days"_s, qint64(period.days) },
                { u"on"_s, period.on }, { u"is_on_costs"_s, period.isOnCosts }, { u"rate"_s, period.rate },
                { u"year_part"_s, period.yearPart },
                { u"exact"_s, exactText(period.interest, posting.amount.currency(), locale) },
                { u"source"_s, qint64(period.source) } } });
        }
        rows.push_back({ { { u"date"_s, posting.date }, { u"periods"_s, periods }, { u"amount"_s, posting.amount } } });
    }
    return rows;
}

TemplateRows rowsOf(const std::vector<PaperClaim>& claims, LetterLocale locale)
{
    TemplateRows rows;
    for (const PaperClaim& claim : claims) {
        rows.push_back({ { { u"number"_s, claim.number }, { u"reference"_s, claim.reference },
            { u"facts"_s, rowsOf(claim.facts) }, { u"lines"_s, rowsOf(claim.lines) },
            { u"postings"_s, rowsOf(claim.postings, locale) }, { u"has_interest"_s, !claim.postings.empty() },
            { u"costs"_s, claim.costs }, { u"interest"_s, claim.interest }, { u"principal"_s, claim.principal },
            { u"total"_s, claim.total } } });
    }
    return rows;
}

Result<LetterTemplate> loaded(LetterLocale locale)
{
    const QString text = TRY(letterTemplateText(locale, u"account"_s));
    return LetterTemplate::parse(letterLocaleCode(locale) + u"/account"_s, text, fields);
}

const Result<LetterTemplate>& templateFor(LetterLocale locale)
{
    static const Result<LetterTemplate> swiss = loaded(LetterLocale::GermanSwitzerland);
    static const Result<LetterTemplate> german = loaded(LetterLocale::GermanGermany);
    return isSwiss(locale) ? swiss : german;
}

TemplateValues valuesOf(const AccountPaper& paper)
{
    TemplateRows sources;
    for (const QString& source : paper.sources)
        sources.push_back({ { { u"number"_s, qint64(sources.size() + 1) }, { u"source"_s, source } } });
    QHash<QString, TemplateValue> values { { u"scope"_s, paper.scope }, { u"as_of"_s, paper.asOf },
        { u"known_on"_s, paper.knownOn }, { u"currency"_s, paper.total.currency().code() },
        { u"debtor"_s, paper.recipient.address.name }, { u"claims"_s, rowsOf(paper.claims, paper.locale) },
        { u"has_several_claims"_s, paper.claims.size() > 1 }, { u"has_interest"_s, !paper.interest.isZero() },
        { u"has_sources"_s, !sources.empty() }, { u"sources"_s, sources }, { u"costs"_s, paper.costs },
        { u"interest"_s, paper.interest }, { u"principal"_s, paper.principal }, { u"total"_s, paper.total },
        { u"duty_title"_s, paper.dutyTitle }, { u"duties"_s, rowsOf(paper.duties) } };
    if (paper.client) {
        values[u"client_name"_s] = paper.client->name;
        values[u"client_address"_s] = paper.client->address;
    }
    if (paper.perDay.isPositive())
        values[u"per_day"_s] = paper.perDay;
    if (paper.unallocated.isPositive())
        values[u"unallocated"_s] = paper.unallocated;
    return { values };
}

} // namespace

Result<> check(const AccountPaper& paper)
{
    const std::pair<QString, bool> present[] = {
        { u"sender.name"_s, !paper.sender.address.name.isEmpty() },
        { u"recipient.name"_s, !paper.recipient.address.name.isEmpty() },
        { u"file_number"_s, !paper.fileNumber.isEmpty() },
        { u"as_of"_s, !paper.asOf.isNull() },
        { u"claims"_s, !paper.claims.empty() },
    };
    for (const auto& [name, isPresent] : present) {
        if (!isPresent)
            return fail(ErrorCode::MissingValue, { name });
    }
    for (const PaperClaim& claim : paper.claims) {
        if (claim.total.currency() != paper.total.currency())
            return fail(ErrorCode::CurrencyMismatch, { claim.total.currency().code(), paper.total.currency().code() });
    }
    return {};
}

Result<QString> accountHtml(const AccountPaper& paper)
{
    TRY(check(paper));
    const Result<LetterTemplate>& text = templateFor(paper.locale);
    if (!text)
        return std::unexpected(text.error());
    return text->fill(valuesOf(paper), paper.locale);
}

} // namespace mahnwerk
