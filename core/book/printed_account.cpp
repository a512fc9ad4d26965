// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/printed_account.h"

#include "core/book/account_file.h"
#include "core/book/letter_parts.h"
#include "core/documents/letter_pdf.h"
#include "core/documents/letter_words.h"

#include <QRegularExpression>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// One claim of an account as it is printed.
class ClaimPrinter {
public:
    ClaimPrinter(const ClaimAccount& account, Currency currency, LetterLocale locale, QStringList& sources)
        : m_account(account)
        , m_currency(currency)
        , m_locale(locale)
        , m_sources(sources)
    {
    }

    PaperClaim printed()
    {
        const OpenFigures& open = m_account.statement.open;
        PaperClaim claim { .number = m_account.number, .reference = m_account.claim.reference, .facts = facts(), .lines = lines(),
            .postings = postings(), .costs = money(open.costs), .interest = money(open.interest),
            .principal = money(open.principal), .total = money(open.total()) };
        return claim;
    }

private:
    Money money(qint64 minor) const { return Money(minor, m_currency); }
    QString word(const QString& code) const { return letterWord(code, m_locale); }
    QString amountText(qint64 minor) const { return letterAmount(money(minor), m_locale); }

    /// "an Kosten 100,44, Zinsen 12,20"
    QString partsText(const OpenParts& parts) const
    {
        QStringList texts;
        const std::pair<Component, qint64> all[] = { { Component::Costs, parts.costs }, { Component::Interest, parts.interest },
            { Component::Principal, parts.principal } };
        for (const auto& [component, minor] : all) {
            if (minor != 0)
                texts += word(u"component/"_s + nameOf(component)) + QChar(0x00a0) + amountText(minor);
        }
        return texts.isEmpty() ? QString() : word(u"payment/parts"_s).arg(texts.join(u", "_s));
    }

    /// "6,27 %: 1,27 % + 5 %, § 288 (1) BGB; ..."
    QString sourceText(const InterestPeriod& period) const
    {
        static const QRegularExpression point(u"(\\d)\\.(\\d)"_s);
        QString rates = period.source.section(u',', 0, 0);
        QString ground = period.source.mid(rates.size());
        const QString agreed = u", contract"_s;
        if (ground == agreed || ground.startsWith(agreed + u';'))
            ground.replace(0, agreed.size(), u", "_s + word(u"source/contract"_s));
        if (!isSwiss(m_locale))
            rates.replace(point, u"\\1,\\2"_s);
        const QString rate = letterRate(period.rate, m_locale);
        QString text = rates + ground;
        if (rates != rate && rates != QString(rate).replace(QChar(0x00a0), u' '))
            text = rate + u": "_s + text;
        if (period.certainty != RateCertainty::Published)
            text += u"; "_s + word(u"certainty/"_s + nameOf(period.certainty));
        return text;
    }

    /// The claim's method; and until when another one fixed interest.
    QString dayCounts() const
    {
        std::vector<std::pair<DayCount, Date>> former;
        for (const InterestPeriod& period : m_account.statement.periods) {
            const auto known = std::ranges::find(former, period.dayCount, &std::pair<DayCount, Date>::first);
            if (QString(nameOf(period.dayCount)) == m_account.claim.dayCount)
                continue;
            if (known == former.end())
                former.emplace_back(period.dayCount, period.to);
            else
                known->second = std::max(known->second, period.to);
        }
        QString text = word(u"day-count/"_s + m_account.claim.dayCount);
        for (const auto& [dayCount, to] : former)
            text += u"; "_s + word(u"fact/day-count-until"_s).arg(letterDate(to), word(u"day-count/"_s + nameOf(dayCount)));
        return text;
    }

    std::vector<PaperFact> facts() const
    {
        const Claim& claim = m_account.claim;
        std::vector<PaperFact> all;
        const auto add = [&](const QString& name, const QString& value) {
            if (!value.isEmpty())
                all.push_back({ word(u"fact/"_s + name), value });
        };
        const QString issued = claim.issueDate.isNull() ? u"–"_s : letterDate(claim.issueDate);
        const QString due = claim.dueDate.isNull() ? u"–"_s : letterDate(claim.dueDate);
        add(u"dates"_s, word(u"fact/dates-text"_s).arg(issued, due));
        add(u"ground"_s, claim.ground.isEmpty() ? QString() : groundOf(claim, m_locale));
        QString interest = regimeText(claim, m_locale);
        if (!claim.regime.isEmpty() && !claim.interestFrom.isNull())
            interest = word(u"fact/interest-from"_s).arg(interest, letterDate(claim.interestFrom));
        if (!claim.regime.isEmpty() && !claim.defaultReason.isEmpty())
            interest += u", "_s + word(u"default/"_s + claim.defaultReason);
        add(u"interest"_s, interest);
        add(u"rate-reason"_s, claim.rateReason);
        add(u"day-count"_s, claim.regime.isEmpty() ? QString() : dayCounts());
        add(u"order"_s, word(u"order/"_s + claim.allocation));
        QStringList settings;
        for (const QString& setting : claim.settings.split(u' ', Qt::SkipEmptyParts))
            settings += word(u"setting/"_s + setting);
        add(u"settings"_s, settings.join(u"; "_s));
        return all;
    }

    std::vector<PaperLine> lines() const
    {
        std::vector<PaperLine> all;
        for (size_t i = 0; i < m_account.statement.lines.size(); ++i) {
            const StatementLine& line = m_account.statement.lines[i];
            const QString code = line.kind == LineKind::Entry ? QString(u"entry/"_s + nameOf(line.entry)) : QString(u"line/"_s + kindOf(line));
            QStringList notes { m_account.texts[i] };
            if (line.kind == LineKind::Payment)
                notes += partsText(-line.effect);
            notes.removeAll(QString());
            const bool lowers = line.effect.total() < 0;
            all.push_back({ line.date, word(code), notes.join(u" · "_s), money(lowers ? -line.amount : line.amount),
                money(line.open.costs), money(line.open.interest), money(line.open.principal) });
        }
        return all;
    }

    std::vector<PaperPosting> postings()
    {
        std::vector<PaperPosting> all;
        for (const StatementLine& line : m_account.statement.lines) {
            if (line.kind != LineKind::Interest)
                continue;
            PaperPosting posting { line.date, {}, money(line.amount) };
            for (size_t i = line.firstPeriod; i < line.firstPeriod + line.periodCount; ++i) {
                const InterestPeriod& period = m_account.statement.periods[i];
                const QString source = sourceText(period);
                if (!m_sources.contains(source))
                    m_sources.append(source);
                posting.periods.push_back({ period.from, period.to, period.days, money(period.minor),
                    period.on == Component::Costs, period.rate, yearPartText(period.dayCount, period.from, period.stop()),
                    period.amount, static_cast<int>(m_sources.indexOf(source)) + 1 });
            }
            all.push_back(std::move(posting));
        }
        return all;
    }

    const ClaimAccount& m_account;
    Currency m_currency;
    LetterLocale m_locale;
    QStringList& m_sources;
};

std::vector<ClaimedCost> costsOf(const ClaimAccount& account, Currency currency, LetterLocale locale)
{
    std::vector<ClaimedCost> costs;
    for (size_t i = 0; i < account.statement.lines.size(); ++i) {
        const StatementLine& line = account.statement.lines[i];
        if (line.kind != LineKind::Entry || !isCost(line.entry) || line.effect.total() <= 0)
            continue;
        const QString kind = letterWord(u"entry/"_s + nameOf(line.entry), locale);
        costs.push_back({ account.texts[i].isEmpty() ? kind : QString(kind + u", "_s + account.texts[i]), line.date,
            Money(line.amount, currency) });
    }
    return costs;
}

} // namespace

Result<AccountPaper> printedAccount(Book& book, const CaseAccount& account, Key<Claim> claim, Date knownOn)
{
    const LetterParties parties = TRY(letterParties(book, account.file));
    AccountPaper paper;
    static_cast<LetterHead&>(paper) = letterHead(parties, account.file, account.asOf);
    paper.asOf = account.asOf;
    paper.knownOn = knownOn;
    const Currency currency = account.file.currency;
    OpenFigures open;
    Claimed claimed;
    for (const ClaimAccount& one : account.claims) {
        if (!claim.isNull() && one.claim.key != claim)
            continue;
        paper.claims.push_back(ClaimPrinter(one, currency, paper.locale, paper.sources).printed());
        open += one.statement.open;
        claimed.claims.push_back(one.claim);
        claimed.claims.back().rateReason = rateReasonOf(*book.law(), one.claim, account.asOf, paper.locale);
        std::ranges::move(costsOf(one, currency, paper.locale), std::back_inserter(claimed.costs));
    }
    if (paper.claims.empty())
        return fail(ErrorCode::NotFound, { u"claim"_s, account.file.number });
    paper.scope = letterWord(claim.isNull() ? u"scope/case"_s : u"scope/claim"_s, paper.locale)
                      .arg(claim.isNull() ? account.file.number : paper.claims.front().number);
    paper.costs = Money(open.costs, currency);
    paper.interest = Money(open.interest, currency);
    paper.principal = Money(open.principal, currency);
    paper.total = Money(open.total(), currency);
    paper.perDay = Money(open.perDay, currency);
    paper.unallocated = Money(claim.isNull() ? account.unallocated : 0, currency);
    paper.dutyTitle = collectionDutyTitle(parties, paper.locale);
    const bool hasInterest = std::ranges::any_of(paper.claims, [](const PaperClaim& one) { return !one.postings.empty(); });
    if (hasInterest)
        claimed.interest = { letterWord(u"duty/interest-text"_s, paper.locale) };
    paper.duties = collectionDuties(parties, claimed, paper.locale);
    return paper;
}

Result<int> writeAccountPdf(
    Book& book, std::span<const CaseAccount> accounts, Key<Claim> claim, Date knownOn, const QString& path)
{
    if (accounts.empty())
        return fail(ErrorCode::NotFound, { u"account"_s, QString() });
    LetterPdf pdf = TRY(LetterPdf::create(path, accounts.front().file.number));
    for (const CaseAccount& account : accounts)
        TRY(pdf.add(TRY(printedAccount(book, account, claim, knownOn))));
    const int pages = pdf.pageCount();
    TRY(pdf.finish());
    return pages;
}

} // namespace mahnwerk
