// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/letters.h"

#include "core/book/letter_parts.h"
#include "core/documents/letter_words.h"
#include "core/storage/account_store.h"
#include "core/storage/case_store.h"
#include "core/payments/account_statement.h"
#include "core/storage/dunning_store.h"
#include "core/storage/projection.h"

#include <QDir>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// The claims of one case that go into one letter, as printed.
struct LetterDraft {
    Case file;
    std::vector<Notice> notices; ///< oldest claim first
};

/// Why the fee of a notice is owed, in the words of its procedure.
QString feeBasisOf(const Notice& notice)
{
    const Procedure* procedure = procedureNamed(notice.procedure);
    const auto& levels = (procedure ? *procedure : procedures().front()).levels;
    const auto level = std::ranges::find(levels, notice.level, &Level::number);
    return level == levels.end() ? QString() : level->feeBasis;
}

/// Interest before rounding in 1/10,000 of a currency unit.
qint64 inTenThousandths(const ExactAmount& amount, Currency currency)
{
    const qint64 perMinor = 10'000 / currency.unit();
    return amount.wholeMinor() * perMinor + scaled(amount.fraction(), perMinor, ExactAmount::minorUnits);
}

/// Default interest with the periods from which it can be recomputed, as far as the letter claims it.
Result<> addInterest(Letter& letter, Book& book, const LetterDraft& draft)
{
    Money claimed(0, draft.file.currency);
    for (const Notice& notice : draft.notices)
        claimed += notice.interestOpen;
    if (!claimed.isPositive())
        return {};
    letter.interest = LetterCharge { QString(u"Verzugszins bis "_s + letterDate(letter.date)), claimed };
    const LedgerFacts facts = TRY(ledgerFacts(book.database(), book.terms(), draft.file.key));
    const auto statement = accountStatement(facts, letter.date);
    if (!statement)
        return {}; // another claim's rates are not known: the sum stands, without its periods
    std::vector<LetterInterestRow> rows;
    Money perDay(0, draft.file.currency);
    for (const Notice& notice : draft.notices) {
        const auto account = std::ranges::find(statement->claims, notice.claim, &ClaimStatement::claim);
        // Facts that came later, or interest that was paid in part, would not give the sum that was printed.
        if (account == statement->claims.end() || account->open.interest != notice.interestOpen.minor()
            || account->interestAccrued != notice.interestOpen.minor())
            return {};
        for (const InterestPeriod& period : account->periods) {
            rows.push_back({ .from = period.from, .to = period.to, .days = period.days,
                .principal = Money(period.minor, draft.file.currency), .rate = period.rate,
                .interest = inTenThousandths(period.amount, draft.file.currency) });
        }
        perDay += Money(account->open.perDay, draft.file.currency);
    }
    letter.interestRows = std::move(rows);
    if (perDay.isPositive())
        letter.perDay = perDay;
    return {};
}

/// What the letter claims as costs, each with its reason: the duty of whoever collects for others.
Result<std::vector<ClaimedCost>> claimedCosts(
    Database& database, const LetterParties& parties, const LetterDraft& draft, const Letter& letter)
{
    std::vector<ClaimedCost> costs;
    if (!parties.office)
        return costs;
    for (const Entry& entry : TRY(entriesOf(database, draft.file.key, Standing::Live))) {
        const auto isInLetter = [&](const Notice& notice) { return notice.claim == entry.claim; };
        if (!isCost(entry.kind) || entry.valueDate >= letter.date || std::ranges::none_of(draft.notices, isInLetter))
            continue;
        if (const auto reversal = TRY(reversalOf(database, entry.key, {})); reversal && reversal->date <= letter.date)
            continue;
        const QString kind = letterWord(u"entry/"_s + nameOf(entry.kind), letter.locale);
        costs.push_back({ entry.text.isEmpty() ? kind : QString(kind + u", "_s + entry.text), entry.valueDate, entry.amount });
    }
    return costs;
}

/// Amount, rate and period of the interest that the letter claims: in its table, else claim by claim.
QStringList interestDuty(const Letter& letter, const LetterDraft& draft, const std::vector<Claim>& claims)
{
    if (!letter.interest)
        return {};
    if (!letter.interestRows.empty())
        return { letterWord(u"duty/interest-text"_s, letter.locale) };
    QStringList each;
    for (size_t i = 0; i < claims.size(); ++i) {
        if (draft.notices[i].interestOpen.isPositive())
            each += letterWord(u"duty/interest-claim"_s, letter.locale)
                        .arg(claims[i].reference, letterMoney(draft.notices[i].principalOpen, letter.locale),
                            regimeText(claims[i], letter.locale), letterDate(claims[i].interestFrom), letterDate(letter.date));
    }
    return each;
}

Result<Letter> letterFrom(Book& book, const LetterDraft& draft)
{
    Database& database = book.database();
    const LetterParties parties = TRY(letterParties(book, draft.file));
    const Notice& highest = *std::ranges::max_element(draft.notices, {}, &Notice::level);
    Letter letter;
    static_cast<LetterHead&>(letter) = letterHead(parties, draft.file, highest.date);
    letter.dispatchMark = highest.channel == u"registered-letter"_s ? u"Einschreiben"_s : QString();
    letter.level = highest.level;
    letter.deadline = highest.deadline;
    letter.total = Money(0, draft.file.currency);
    Money earlier(0, draft.file.currency);
    Money fee(0, draft.file.currency);
    Claimed claimed;
    for (const Notice& notice : draft.notices) {
        claimed.claims.push_back(TRY(row(database, notice.claim)));
        Claim& claim = claimed.claims.back();
        claim.rateReason = rateReasonOf(*book.law(), claim, letter.date, letter.locale);
        letter.claims.push_back({ claim.reference, claim.issueDate, claim.dueDate,
            std::max(claim.dueDate.daysTo(letter.date), 0), notice.principalOpen });
        earlier += notice.costsOpen;
        fee += notice.fee;
        letter.total += notice.principalOpen + notice.costsOpen + notice.interestOpen + notice.fee;
        if (const auto before = TRY(noticeBefore(database, notice)))
            letter.previousNotice = std::max(letter.previousNotice, before->date);
    }
    TRY(addInterest(letter, book, draft));
    if (!earlier.isZero())
        letter.charges.push_back({ u"Kosten aus früheren Mahnungen"_s, earlier });
    if (!fee.isZero())
        letter.charges.push_back({ feeBasisOf(highest), fee });
    claimed.costs = TRY(claimedCosts(database, parties, draft, letter));
    claimed.interest = interestDuty(letter, draft, claimed.claims);
    for (const PaperFact& duty : collectionDuties(parties, claimed, letter.locale))
        letter.notes += QString(duty.name + u": "_s + duty.value + u'.');
    letter.reference = paymentReference(letter.sender, draft.file);
    letter.paymentText = draft.file.number + u' ' + letter.claims.front().reference;
    return letter;
}

/// Cases of the run in the order of their letters: country, postcode, name.
Result<std::vector<LetterDraft>> draftsOf(Database& database, Key<DunningRun> run)
{
    std::vector<LetterDraft> drafts;
    for (Notice& notice : TRY(noticesOfRun(database, run))) {
        const Claim claim = TRY(row(database, notice.claim));
        if (drafts.empty() || drafts.back().file.key != claim.caseKey)
            drafts.push_back({ TRY(row(database, claim.caseKey)), {} });
        drafts.back().notices.push_back(std::move(notice));
    }
    const auto order = TRY(postalOrder(database, run));
    std::ranges::sort(drafts, {}, [&](const LetterDraft& draft) {
        const auto found = order.find(draft.file.key.value);
        return std::pair(found == order.end() ? QString() : found->second, draft.file.key);
    });
    return drafts;
}

QString fileNameOf(const Case& file, const Letter& letter)
{
    QString name;
    for (const QChar c : letter.recipient.address.name)
        name += c.isLetterOrNumber() ? c : QChar(u'_');
    return file.number + u'_' + name.left(40) + u".pdf"_s;
}

} // namespace

Result<Letter> letterPreview(Book& book, Key<Case> key)
{
    Database& database = book.database();
    LetterDraft draft { TRY(row(database, key)), {} };
    TRY(visitDunningCandidates(database, book.terms(), book.today(), { key.value - 1 }, [&](const DunningCandidate& candidate) -> Result<bool> {
        if (candidate.file.caseKey != key)
            return false;
        const Procedure* procedure = procedureNamed(candidate.procedure);
        const auto lines = propose(candidate.file, procedure ? *procedure : procedures().front(), book.today());
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].reason != DunningReason::None)
                continue;
            const DunningClaim& claim = candidate.file.claims[i];
            const Currency currency = candidate.file.currency;
            draft.notices.push_back({ .claim = claim.claim, .procedure = candidate.procedure, .level = lines[i].level,
                .round = lines[i].round, .date = book.today(), .deadline = lines[i].deadline,
                .principalOpen = Money(claim.principal, currency), .costsOpen = Money(claim.costs, currency),
                .interestOpen = Money(lines[i].interest, currency), .fee = Money(lines[i].fee, currency) });
        }
        return false;
    }));
    if (draft.notices.empty())
        return fail(ErrorCode::NotAllowed, { u"no notice is due for this case today"_s });
    return letterFrom(book, draft);
}

Result<> visitLetters(Book& book, Key<DunningRun> run, const std::function<Result<>(const Letter&, const Case&)>& visit)
{
    for (const LetterDraft& draft : TRY(draftsOf(book.database(), run)))
        TRY(visit(TRY(letterFrom(book, draft)), draft.file));
    return {};
}

Result<RenderedLetters> renderLetters(
    Book& book, Key<DunningRun> key, const QString& folder, LetterFiles files, const OnProgress& progress)
{
    const DunningRun run = TRY(row(book.database(), key));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileUnwritable, { folder, u"the folder cannot be made"_s });
    RenderedLetters rendered;
    rendered.runFile = QDir(folder).filePath(u"run-%1.pdf"_s.arg(run.number));
    LetterPdf pdf = TRY(LetterPdf::create(rendered.runFile, u"%1 %2"_s.arg(u"Mahnlauf"_s, run.date.toIso())));
    TRY(visitLetters(book, key, [&](const Letter& letter, const Case& file) -> Result<> {
        const auto pages = pdf.add(letter);
        if (!pages && (pages.error().code == ErrorCode::DiskFull || pages.error().code == ErrorCode::FileUnwritable))
            return std::unexpected(pages.error());
        if (!pages) {
            rendered.failed.emplace_back(file.number, pages.error());
            return {};
        }
        ++rendered.letters;
        rendered.pages += *pages;
        if (files == LetterFiles::OneForAllAndEach)
            TRY(writeLetter(letter, QDir(folder).filePath(fileNameOf(file, letter))));
        if (progress && !progress(rendered.letters, 0))
            return fail(ErrorCode::Cancelled);
        return {};
    }));
    TRY(pdf.finish());
    return rendered;
}

} // namespace mahnwerk
