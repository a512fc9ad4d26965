// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/explanation.h"

#include "ui/words/account_labels.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

class Explanations {
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

qint64 partOf(const OpenParts& parts, AccountPart figure)
{
    switch (figure) {
    case AccountPart::Total:
        return parts.total();
    case AccountPart::Principal:
        return parts.principal;
    case AccountPart::Costs:
        return parts.costs;
    case AccountPart::Interest:
        return parts.interest;
    }
    Q_UNREACHABLE();
}

OpenParts partsOf(const OpenFigures& open)
{
    return { open.costs, open.interest, open.principal };
}

QString titleOf(AccountPart figure, Date asOf)
{
    const QString day = format(asOf, DateStyle::Full);
    switch (figure) {
    case AccountPart::Total:
        return Explanations::tr("Open on %1").arg(day);
    case AccountPart::Principal:
        return Explanations::tr("Principal open on %1").arg(day);
    case AccountPart::Costs:
        return Explanations::tr("Costs open on %1").arg(day);
    case AccountPart::Interest:
        return Explanations::tr("Interest open on %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString lineText(const ClaimAccount& account, size_t place)
{
    const StatementLine& line = account.statement.lines[place];
    QString text = format(line.date, DateStyle::Full) + u' ' + label(line);
    if (!account.texts[place].isEmpty())
        text += u", "_s + account.texts[place];
    return text;
}

void addClaim(Explanation& to, const ClaimAccount& account, AccountPart figure, Currency currency)
{
    const size_t first = to.rows.size();
    for (size_t i = 0; i < account.statement.lines.size(); ++i) {
        const qint64 part = partOf(account.statement.lines[i].effect, figure);
        if (part != 0)
            to.rows.push_back({ lineText(account, i), format(Money(part, currency)) });
    }
    if (to.rows.size() > first)
        to.rows.insert(to.rows.begin() + static_cast<qsizetype>(first),
            { account.claim.reference, {}, ExplanationRow::Kind::Heading });
}

/// "12.20 to costs": the parts of a payment for one claim.
void addParts(Explanation& to, const OpenParts& parts, Currency currency)
{
    const std::pair<QString, qint64> all[] = { { Explanations::tr("Costs"), parts.costs },
        { Explanations::tr("Interest"), parts.interest }, { Explanations::tr("Principal"), parts.principal } };
    for (const auto& [name, minor] : all) {
        if (minor != 0)
            to.rows.push_back({ name, format(Money(minor, currency)) });
    }
}

void explainInterest(Explanation& to, const ClaimAccount& account, const StatementLine& line, Currency currency)
{
    ExactAmount exact;
    for (size_t i = line.firstPeriod; i < line.firstPeriod + line.periodCount; ++i) {
        const InterestPeriod& period = account.statement.periods[i];
        exact += period.amount;
        to.rows.push_back({ periodText(period) + u'\n' + formulaText(period, currency), exactText(period.amount, currency) });
        QString source = format(period.rate) + u": "_s + period.source;
        if (period.certainty == RateCertainty::Extrapolated)
            source += u"; "_s + Explanations::tr("continued, because no newer rate is known");
        if (!to.notes.contains(source))
            to.notes += source;
    }
    if (line.periodCount > 1)
        to.rows.push_back({ Explanations::tr("Together, not rounded"), exactText(exact, currency), ExplanationRow::Kind::Part });
    to.rows.push_back({ Explanations::tr("Rounded once"), format(Money(line.amount, currency)), ExplanationRow::Kind::Sum });
    if (const auto settings = AccountSettings::fromText(account.claim.settings); settings && settings->residual == Residual::Carry)
        to.notes += Explanations::tr("The part of a cent left over from the posting before is counted in.");
}

} // namespace

QString Explanation::toHtml(int mostRows) const
{
    QString html = u"<b>"_s + title.toHtmlEscaped() + u"</b><table cellspacing=\"0\" cellpadding=\"2\">"_s;
    const size_t left = rows.size() > static_cast<size_t>(mostRows) ? rows.size() - static_cast<size_t>(mostRows) : 0;
    if (left > 0)
        html += u"<tr><td>…</td><td></td></tr>"_s;
    for (size_t i = left; i < rows.size(); ++i) {
        const ExplanationRow& row = rows[i];
        const bool isBold = row.kind != ExplanationRow::Kind::Part;
        const QString text = row.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        html += u"<tr><td>"_s + (isBold ? u"<b>"_s + text + u"</b>"_s : text) + u"</td><td align=\"right\">&nbsp;&nbsp;"_s
            + (isBold ? u"<b>"_s + row.amount + u"</b>"_s : row.amount) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

Explanation explain(const CaseAccount& account, AccountPart figure, Key<Claim> claim)
{
    Explanation explanation { .title = titleOf(figure, account.asOf), .rows = {}, .notes = {} };
    qint64 sum = 0;
    qint64 perDay = 0;
    for (const ClaimAccount& one : account.claims) {
        if (!claim.isNull() && one.claim.key != claim)
            continue;
        addClaim(explanation, one, figure, account.file.currency);
        sum += partOf(partsOf(one.statement.open), figure);
        perDay += one.statement.open.perDay;
    }
    explanation.rows.push_back({ Explanations::tr("Open"), format(Money(sum, account.file.currency)), ExplanationRow::Kind::Sum });
    if ((figure == AccountPart::Total || figure == AccountPart::Interest) && perDay > 0)
        explanation.notes += Explanations::tr("Each further day: %1").arg(format(Money(perDay, account.file.currency)));
    return explanation;
}

Explanation explainPayment(const CaseAccount& account, Key<Payment> payment, const Law& law)
{
    const Currency currency = account.file.currency;
    Explanation explanation { .title = Explanations::tr("Payment"), .rows = {}, .notes = {} };
    OpenParts all;
    for (const PaymentPart& part : account.allocations) {
        const auto claim = std::ranges::find(account.claims, part.claim, [](const ClaimAccount& one) { return one.claim.key; });
        if (part.payment != payment || claim == account.claims.end())
            continue;
        const auto line = std::ranges::find(claim->statement.lines, part.id, &StatementLine::fact);
        if (line != claim->statement.lines.end())
            explanation.title = label(*line) + u' ' + format(line->date, DateStyle::Full);
        if (account.claims.size() > 1)
            explanation.rows.push_back({ claim->claim.reference, {}, ExplanationRow::Kind::Heading });
        addParts(explanation, part.parts, currency);
        all.costs += part.parts.costs;
        all.interest += part.parts.interest;
        all.principal += part.parts.principal;
        if (const AllocationOrder* order = law.order(claim->claim.allocation); order && !explanation.notes.contains(orderText(*order)))
            explanation.notes += orderText(*order);
    }
    explanation.rows.push_back({ Explanations::tr("Spread in all"), format(Money(all.total(), currency)), ExplanationRow::Kind::Sum });
    return explanation;
}

QString explainedCase(Book& book, Key<Case> key)
{
    const auto account = caseAccount(book, key, book.today());
    return account ? explain(*account, AccountPart::Total).toHtml() : QString();
}

Explanation explainLine(const CaseAccount& account, const ClaimAccount& claim, size_t place, const Law& law)
{
    const StatementLine& line = claim.statement.lines[place];
    const Currency currency = account.file.currency;
    Explanation explanation { .title = label(line) + u' ' + format(line.date, DateStyle::Full), .rows = {}, .notes = {} };
    if (line.kind == LineKind::Interest) {
        explainInterest(explanation, claim, line, currency);
        return explanation;
    }
    if (line.kind == LineKind::Payment) {
        const auto part = std::ranges::find(account.allocations, line.fact, &PaymentPart::id);
        return part == account.allocations.end() ? explanation : explainPayment(account, part->payment, law);
    }
    addParts(explanation, line.effect, currency);
    if (explanation.rows.size() == 1)
        explanation.rows.front().kind = ExplanationRow::Kind::Sum;
    else
        explanation.rows.push_back({ Explanations::tr("Amount"), format(Money(line.effect.total(), currency)), ExplanationRow::Kind::Sum });
    if (!claim.texts[place].isEmpty())
        explanation.notes += claim.texts[place];
    return explanation;
}

QString formulaText(const InterestPeriod& period, Currency currency)
{
    const QString part = yearPartText(period.dayCount, period.from, period.stop());
    return format(Money(period.minor, currency)) + u" × "_s + format(period.rate) + u" × "_s
        + (part.contains(u'+') ? QString(u'(' + part + u')') : part);
}

QString exactText(const ExactAmount& amount, Currency currency)
{
    return formatDecimal(amount.toDecimal(currency, 6));
}

} // namespace mahnwerk
