// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/printed_plan.h"

#include "core/book/claim_limitation.h"
#include "core/book/document_commands.h"
#include "core/book/letter_parts.h"
#include "core/documents/letter_pdf.h"
#include "core/documents/letter_words.h"
#include "core/storage/case_store.h"
#include "core/storage/projection.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <set>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// With more instalments a code for each would be a pile of paper: the standing order's data is enough.
constexpr size_t mostCodes = 36;

size_t firstRegular(const InstalmentPlan& plan)
{
    return plan.terms.downPayment > 0 && plan.lines.size() > 1 ? 1 : 0;
}

/// Places of the instalments that get a code or slip.
std::vector<size_t> codePlaces(const InstalmentPlan& plan)
{
    std::vector<size_t> places;
    if (plan.method == PlanMethod::DirectDebit || plan.method == PlanMethod::Cash)
        return places;
    if (plan.method == PlanMethod::Transfer && plan.lines.size() <= mostCodes) {
        for (size_t i = 0; i < plan.lines.size(); ++i)
            places.push_back(i);
        return places;
    }
    if (firstRegular(plan) > 0)
        places.push_back(0);
    places.push_back(firstRegular(plan));
    return places;
}

/// The instalments in a row with one amount, from the first regular one on.
std::optional<PlanPaperOrder> orderOf(const InstalmentPlan& plan, LetterLocale locale)
{
    const size_t first = firstRegular(plan);
    const qint64 amount = plan.lines[first].amount;
    size_t end = first;
    while (end < plan.lines.size() && plan.lines[end].amount == amount)
        ++end;
    // What is left must be the last one alone: else no bank could keep it.
    const bool isOne = end == plan.lines.size() || end + 1 == plan.lines.size();
    const bool isOrdered = plan.method == PlanMethod::None || plan.method == PlanMethod::StandingOrder || plan.lines.size() > mostCodes;
    if (!isOne || end - first < 2 || !isOrdered || plan.method == PlanMethod::DirectDebit || plan.method == PlanMethod::Cash)
        return std::nullopt;
    const Currency currency = plan.covered.currency();
    PlanPaperOrder order { .amount = Money(amount, currency), .first = plan.lines[first].due, .last = plan.lines[end - 1].due,
        .rhythm = letterWord(u"rhythm/"_s + nameOf(plan.terms.rhythm), locale), .rest = {} };
    if (end < plan.lines.size())
        order.rest = Money(plan.lines.back().amount, currency);
    return order;
}

/// The facts without what the plan itself booked: its fee, interest that rests.
Result<LedgerFacts> factsWithout(Book& book, const InstalmentPlan& plan)
{
    LedgerFacts facts = TRY(ledgerFacts(book.database(), book.terms(), plan.caseKey));
    std::set<Uuid> own;
    const auto entries = TRY(entriesOf(book.database(), plan.caseKey, Standing::Live));
    for (const Entry& entry : entries) {
        if (entry.source == planFeeSource(plan) || entry.source == planInterestSource(plan))
            own.insert(entry.id.uuid);
    }
    for (LedgerClaim& claim : facts.claims)
        std::erase_if(claim.entries, [&](const LedgerEntry& entry) { return own.contains(entry.id); });
    return facts;
}

QString inOneLine(const PostalAddress& address)
{
    QStringList parts { QString(address.street + u' ' + address.houseNumber).simplified(), QString(address.postcode + u' ' + address.town).simplified() };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Result<> addClaims(Book& book, PlanPaper& paper, const InstalmentPlan& plan, const PlanSubject& subject)
{
    const auto claims = TRY(claimsOf(book.database(), plan.caseKey));
    const Currency currency = plan.covered.currency();
    const auto money = [&](qint64 minor) { return Money(minor, currency); };
    for (const Claim& claim : claims) {
        const Key<Claim> one[] { claim.key };
        if (std::ranges::find(subject.claims, claim.key) == subject.claims.end())
            continue;
        const OpenParts open = TRY(openForPayment(subject.facts, one, subject.agreedOn));
        paper.claims.push_back({ .reference = claim.reference, .issued = claim.issueDate, .rule = claim.regime.isEmpty() ? QString() : regimeText(claim, paper.locale),
            .costs = money(open.costs), .interest = money(open.interest), .principal = money(open.principal), .total = money(open.total()) });
        if (!plan.isAcknowledged)
            continue;
        if (const auto renewed = limitationWith(book, { .claim = claim.key, .code = u"acknowledgement"_s, .date = subject.agreedOn, .until = {}, .text = {} });
            renewed && !renewed->last.isNull() && (paper.renewed.isNull() || renewed->last < paper.renewed))
            paper.renewed = renewed->last;
    }
    return {};
}

/// The letter that rests as long as the plan is kept.
void addNotice(PlanPaper& paper, const CaseView& view, const PlanSubject& subject)
{
    for (const ClaimLine& line : view.claims) {
        const bool isCovered = std::ranges::find(subject.claims, line.claim.key) != subject.claims.end();
        if (isCovered && !line.noticeDate.isNull() && (paper.lastNotice.isNull() || line.noticeDate > paper.lastNotice)) {
            paper.lastNotice = line.noticeDate;
            paper.deadline = line.deadline;
        }
    }
}

void addLines(PlanPaper& paper, const PlanSchedule& schedule, Currency currency)
{
    const auto money = [&](qint64 minor) { return Money(minor, currency); };
    for (const Instalment& line : schedule.lines) {
        paper.lines.push_back({ .number = line.number, .due = line.due, .amount = money(line.amount), .costs = money(line.parts.costs), .interest = money(line.parts.interest),
            .principal = money(line.parts.principal), .after = money(line.after.total()) });
    }
}

/// What an agency must tell: § 13a (1), and (3), (4) in the text itself.
void addDuties(PlanPaper& paper, const LetterParties& parties, const std::vector<Claim>& claims, const PlanSubject& subject)
{
    Claimed claimed;
    for (const Claim& claim : claims) {
        if (std::ranges::find(subject.claims, claim.key) != subject.claims.end())
            claimed.claims.push_back(claim);
    }
    paper.dutyTitle = collectionDutyTitle(parties, paper.locale);
    paper.duties = collectionDuties(parties, claimed, paper.locale);
    paper.isGermanLaw = parties.creditor.country == u"DE";
    paper.warnsOfAcknowledgement = paper.isAcknowledged && !paper.dutyTitle.isEmpty();
}

Result<WrittenLetter> letterOf(Book& book, const InstalmentPlan& plan, Date agreedOn, LetterLocale locale)
{
    const PlanPaper paper = TRY(printedPlan(book, plan, agreedOn, locale));
    WrittenLetter letter;
    static_cast<LetterHead&>(letter) = paper;
    letter.subject = letterWord(agreedOn.isNull() ? u"plan/offer"_s : u"plan/agreement"_s, locale);
    letter.html = TRY(planHtml(paper));
    letter.text = letter.html;
    letter.recipientLines = postalLines(paper.recipient.address, paper.sender.address.country);
    addCodes(letter, plan, paymentReference(letter.sender, TRY(row(book.database(), plan.caseKey))));
    return letter;
}

} // namespace

Result<PlanPaper> printedPlan(Book& book, const InstalmentPlan& plan, Date agreedOn, LetterLocale locale)
{
    Database& database = book.database();
    const CaseView view = TRY(caseView(book, plan.caseKey));
    const LetterParties parties = TRY(letterParties(book, view.file));
    PlanPaper paper;
    static_cast<LetterHead&>(paper) = letterHead(parties, view.file, book.today());
    paper.locale = locale;
    paper.contactPerson = book.user();
    paper.creditor = { .name = parties.creditor.name, .address = inOneLine({ .name = {}, .addition = {}, .street = parties.creditor.street, .houseNumber = parties.creditor.houseNumber,
        .postcode = parties.creditor.postcode, .town = parties.creditor.city, .country = {} }) };
    paper.debtorAddress = inOneLine(paper.recipient.address);
    paper.agreedOn = agreedOn;
    paper.validUntil = plan.validUntil;
    paper.asOf = agreedOn.isNull() ? plan.madeOn : agreedOn;

    PlanSubject subject { .facts = TRY(factsWithout(book, plan)), .claims = {}, .agreedOn = paper.asOf, .region = Region::of(view.debtor.country, view.debtor.region) };
    subject.claims = claimsOf(plan, subject.facts);
    const PlanSchedule schedule = TRY(scheduleOf(plan, subject));
    const Currency currency = plan.covered.currency();
    paper.covered = Money(schedule.covered.total(), currency);
    paper.total = Money(schedule.total(), currency);
    paper.interest = Money(std::max<qint64>(0, schedule.interestAdded()), currency);
    paper.discount = Money(plan.terms.discount, currency);
    paper.fee = Money(plan.terms.fee, currency);
    paper.feeRule = planFeeRule.toString();
    paper.isInterestResting = plan.terms.isInterestResting;
    paper.graceDays = plan.graceDays;
    paper.tolerance = Money(plan.tolerance, currency);
    paper.missedAtMost = plan.missedAtMost;
    paper.daysLateAtMost = plan.daysLateAtMost;
    paper.isAcknowledged = plan.isAcknowledged;
    addLines(paper, schedule, currency);
    TRY(addClaims(book, paper, plan, subject));
    addNotice(paper, view, subject);
    addDuties(paper, parties, TRY(claimsOf(database, plan.caseKey)), subject);

    const PaymentReference reference = paymentReference(paper.sender, view.file);
    const bool isToQrIban = reference.kind() == ReferenceKind::Qr && paper.sender.qrIban;
    if (const auto& iban = isToQrIban ? paper.sender.qrIban : paper.sender.iban) {
        paper.iban = iban->formatted();
        paper.reference = reference.formatted();
    }
    paper.order = orderOf(plan, locale);
    WrittenLetter coded;
    static_cast<LetterHead&>(coded) = paper;
    addCodes(coded, plan, reference);
    paper.slips = static_cast<int>(coded.slips.size() + coded.codes.size());
    const auto places = codePlaces(plan);
    for (size_t i = 0; i < coded.codes.size(); ++i)
        paper.codes.push_back(paper.lines[places[i]]);
    return paper;
}

void addCodes(WrittenLetter& letter, const InstalmentPlan& plan, const PaymentReference& reference)
{
    for (const size_t place : codePlaces(plan)) {
        const PlanLine& line = plan.lines[place];
        const QString text = letterWord(u"plan/line"_s, letter.locale).arg(place + 1).arg(plan.lines.size()).arg(letterDate(line.due));
        const PaymentRequest request { .amount = Money(line.amount, plan.covered.currency()), .reference = reference, .text = text };
        if (const auto bill = swissQrBill(letter, request))
            letter.slips.push_back(*bill);
        else if (auto code = giroCode(letter, request)) {
            code->text = QString(letter.fileNumber + u", "_s + text);
            letter.codes.push_back(*code);
        }
    }
}

Result<QImage> planPicture(Book& book, const PlanDraft& draft, bool isAgreed, LetterLocale locale, int page, QSize size)
{
    const InstalmentPlan plan = TRY(planOf(book, draft, isAgreed ? PlanStage::Draft : PlanStage::Offered));
    return renderPage(TRY(letterOf(book, plan, isAgreed ? book.today() : Date(), locale)), page, size);
}

Result<Key<Document>> writePlan(Book& book, Key<InstalmentPlan> key, DocumentChannel channel, LetterLocale locale)
{
    const StoredPlan stored = TRY(storedPlan(book.database(), key));
    const Date agreedOn = stored.agreement ? stored.agreement->agreedOn : Date();
    const CaseView view = TRY(caseView(book, stored.plan.caseKey));
    const QString kind = agreedOn.isNull() ? u"plan-offer"_s : u"plan-agreement"_s;
    const PlanLine& first = stored.plan.lines.front();
    DocumentDraft draft = TRY(draftDocument(book, view, kind, channel, locale, { .amount = Money(first.amount, stored.plan.covered.currency()), .day = first.due, .evidenceBy = {} }));
    draft.plan = key;
    draft.paper = TRY(planHtml(TRY(printedPlan(book, stored.plan, agreedOn, locale))));
    return writeDocument(book, draft);
}

} // namespace mahnwerk
