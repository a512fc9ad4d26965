// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/dunning_commands.h"

#include "core/book/undo.h"
#include "core/claims/entry.h"
#include "core/storage/case_store.h"
#include "core/storage/dunning_store.h"
#include "core/storage/setting_store.h"

#include <algorithm>
#include <utility>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t casesAtOnce = 200;
constexpr qint64 casesPerReport = 2'000;

const Procedure& procedureOf(const DunningCandidate& candidate)
{
    const Procedure* found = procedureNamed(candidate.procedure);
    return found ? *found : procedures().front();
}

void add(std::vector<Money>& sums, Money amount)
{
    const auto sum = std::ranges::find(sums, amount.currency(), &Money::currency);
    if (sum == sums.end())
        sums.push_back(amount);
    else
        *sum += amount;
}

QString channelOf(const Procedure& procedure, int level)
{
    const auto found = std::ranges::find(procedure.levels, level, &Level::number);
    return found == procedure.levels.end() ? QString() : found->channel;
}

int highestLevel(const std::vector<DunningLine>& lines)
{
    int highest = 0;
    for (const DunningLine& line : lines) {
        if (line.reason == DunningReason::None)
            highest = std::max(highest, line.level);
    }
    return highest;
}

void addLines(DunningProposal& proposal, const DunningCandidate& candidate, const std::vector<DunningLine>& lines)
{
    const Procedure& procedure = procedureOf(candidate);
    const int highest = highestLevel(lines);
    for (size_t i = 0; i < lines.size(); ++i) {
        const DunningClaim& claim = candidate.file.claims[i];
        ProposalLine line { .claim = claim.claim, .caseKey = candidate.file.caseKey,
            .caseNumber = candidate.caseNumber,
            .claimNumber = candidate.caseNumber + u'/' + QString::number(candidate.claims[i].ordinal),
            .reference = candidate.claims[i].reference, .debtor = candidate.debtor, .creditor = candidate.creditor,
            .open = Money(claim.principalAsked() + claim.costsAsked() + lines[i].interest, candidate.file.currency), .decision = lines[i] };
        if (line.decision.reason == DunningReason::None) {
            line.channel = channelOf(procedure, highest);
            add(proposal.totals, line.open);
            add(proposal.fees, Money(line.decision.fee, candidate.file.currency));
            proposal.act.push_back(std::move(line));
        } else if (needsReview(line.decision.reason)) {
            proposal.review.push_back(std::move(line));
        } else {
            proposal.notNow.push_back(std::move(line));
        }
    }
    proposal.letters += highest > 0 ? 1 : 0;
}

/// Issues the notices of one run, case by case.
class RunWriter {
public:
    RunWriter(Book& book, DunningRun run, QString procedure, const std::set<qint64>& leaveOut)
        : m_book(book)
        , m_run(std::move(run))
        , m_procedure(std::move(procedure))
        , m_leaveOut(leaveOut)
    {
    }

    /// Handles the next case; false when there is none.
    Result<bool> step(Transaction& transaction)
    {
        // Decisions hold only under the write lock in which they were taken.
        if (std::exchange(m_transaction, transaction.number()) != transaction.number())
            m_queue.clear();
        if (m_queue.empty())
            TRY(fill(transaction.database()));
        if (m_queue.empty())
            return false;
        const DunningCandidate candidate = std::move(m_queue.back());
        m_queue.pop_back();
        m_last = candidate.file.caseKey;
        ++m_casesSeen;
        if (!m_leaveOut.contains(candidate.file.caseKey.value))
            TRY(issue(transaction, candidate));
        return true;
    }

    RunResult result;
    qint64 casesSeen() const { return m_casesSeen; }
    const DunningRun& run() const { return m_run; }

private:
    Result<> fill(Database& database)
    {
        TRY(visitDunningCandidates(database, m_book.terms(), m_book.today(), m_last, [&](const DunningCandidate& candidate) -> Result<bool> {
            if (m_procedure.isEmpty() || candidate.procedure == m_procedure)
                m_queue.push_back(candidate);
            return m_queue.size() < casesAtOnce;
        }));
        std::ranges::reverse(m_queue);
        return {};
    }

    Result<> issue(Transaction& transaction, const DunningCandidate& candidate)
    {
        const Procedure& procedure = procedureOf(candidate);
        const auto lines = propose(candidate.file, procedure, m_book.today());
        const int highest = highestLevel(lines);
        if (highest == 0)
            return {};
        Date deadline;
        bool isLetter = false;
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].reason != DunningReason::None)
                continue;
            deadline = lines[i].deadline;
            isLetter = TRY(issueNotice(transaction, candidate, i, lines[i])) || isLetter;
        }
        if (!isLetter)
            return {};
        ++result.letters;
        return moveNextStep(transaction, candidate, highest == procedure.levels.back().number, deadline);
    }

    Result<bool> issueNotice(
        Transaction& transaction, const DunningCandidate& candidate, size_t index, const DunningLine& line)
    {
        TRY(beginRun(transaction));
        const DunningClaim& claim = candidate.file.claims[index];
        const Currency currency = candidate.file.currency;
        Notice notice { .run = m_run.key, .claim = line.claim, .procedure = procedureOf(candidate).name,
            .level = line.level, .round = line.round, .date = m_book.today(), .deadline = line.deadline,
            .channel = channelOf(procedureOf(candidate), line.level), .principalOpen = Money(claim.principalAsked(), currency),
            .costsOpen = Money(claim.costsAsked(), currency), .interestOpen = Money(line.interest, currency), .fee = Money(line.fee, currency) };
        notice.idempotencyKey = idempotencyKey({ u"notice"_s, candidate.claims[index].id.toString(), notice.procedure,
            QString::number(line.level), QString::number(line.round) });
        if (TRY(hasNotice(transaction.database(), notice.claim, notice.idempotencyKey)))
            return false;
        TRY(transaction.insert(notice));
        ++result.notices;
        if (line.fee == 0)
            return true;
        const auto level = std::ranges::find(procedureOf(candidate).levels, line.level, &Level::number);
        Entry fee { .claim = line.claim, .kind = EntryKind::DunningFee, .amount = notice.fee,
            .valueDate = m_book.today(), .bookedAt = m_book.now(), .text = level->feeBasis,
            .source = u"run "_s + QString::number(m_run.number),
            .idempotencyKey = idempotencyKey({ u"fee"_s, QString::fromLatin1(notice.idempotencyKey.toHex()) }) };
        TRY(transaction.insert(fee));
        add(result.fees, notice.fee);
        return true;
    }

    /// A run without a notice leaves no trace.
    Result<> beginRun(Transaction& transaction)
    {
        if (!m_run.key.isNull())
            return {};
        m_run.number = static_cast<int>(TRY(nextCount(transaction.database(), u"run"_s)));
        TRY(transaction.insert(m_run));
        return {};
    }

    Result<> moveNextStep(Transaction& transaction, const DunningCandidate& candidate, bool isLast, Date deadline)
    {
        const NextStep before = TRY(nextStepOf(transaction.database(), candidate.file.caseKey));
        NextStep after = before;
        after.kind = isLast ? u"decide"_s : u"dun"_s;
        after.date = deadline.addDays(1);
        after.time.clear();
        return transaction.update(before, after);
    }

    Book& m_book;
    DunningRun m_run;
    QString m_procedure;
    const std::set<qint64>& m_leaveOut;
    std::vector<DunningCandidate> m_queue; ///< last first
    Key<Case> m_last;
    qint64 m_casesSeen = 0;
    qint64 m_transaction = 0; ///< in which the queue was filled
};

Result<> mayRun(Book& book, const QByteArray& fingerprint)
{
    if (const auto other = TRY(unfinishedBatch(book.database())); other && other->fingerprint != fingerprint)
        return fail(ErrorCode::BatchInterrupted, { other->label, other->operation });
    if (const auto latest = TRY(latestRunDate(book.database())); latest && *latest > book.today())
        return fail(ErrorCode::NotAllowed, { u"a run of %1 exists; a run cannot go back in time"_s, latest->toIso() });
    return {};
}

} // namespace

Result<DunningProposal> dunningProposal(Book& book, const QString& procedure, const OnProgress& progress)
{
    DunningProposal proposal { .asOf = book.today() };
    const qint64 total = progress ? TRY(openCaseCount(book.database())) : 0;
    qint64 seen = 0;
    TRY(visitDunningCandidates(book.database(), book.terms(), proposal.asOf, {}, [&](const DunningCandidate& candidate) -> Result<bool> {
        if (++seen % casesPerReport == 0 && progress && !progress(seen, total))
            return fail(ErrorCode::Cancelled);
        if (procedure.isEmpty() || candidate.procedure == procedure)
            addLines(proposal, candidate, propose(candidate.file, procedureOf(candidate), proposal.asOf));
        return true;
    }));
    return proposal;
}

Result<RunResult> runDunning(
    Book& book, const QString& procedure, const std::set<qint64>& leaveOut, const OnProgress& progress)
{
    if (!procedure.isEmpty() && !procedureNamed(procedure))
        return fail(ErrorCode::NotFound, { u"procedure"_s, procedure });
    const QByteArray fingerprint = idempotencyKey({ u"run"_s, book.today().toIso(), procedure });
    TRY(mayRun(book, fingerprint));
    DunningRun run { .date = book.today(), .procedure = procedure };
    if (const auto existing = TRY(runOn(book.database(), book.today(), procedure)))
        run = *existing;
    const qint64 total = TRY(openCaseCount(book.database()));
    const Batch batch = TRY(book.beginBatch(Operation::RunDunning, book.today().toIso(), fingerprint));
    RunWriter writer(book, run, procedure, leaveOut);
    TRY(book.runBatch(batch, [&](Transaction& transaction) -> Result<bool> {
        if (writer.casesSeen() % casesPerReport == 0 && progress && !progress(writer.casesSeen(), total))
            return fail(ErrorCode::Cancelled);
        return writer.step(transaction);
    }));
    TRY(book.finishBatch(batch));
    writer.result.run = writer.run().key;
    writer.result.id = writer.run().id;
    writer.result.number = writer.run().number;
    writer.result.isResumed = batch.isResumed;
    return writer.result;
}

Result<> cancelRun(Book& book, Key<DunningRun> key, const OnProgress& progress)
{
    if (TRY(hasLaterNotice(book.database(), key)))
        return fail(ErrorCode::NotAllowed, { u"later notices build on this run"_s });
    const auto sets = TRY(changeSetsOfRun(book.database(), key));
    if (sets.empty())
        return fail(ErrorCode::NotAllowed, { u"the run is cancelled already"_s });
    qint64 done = 0;
    for (const StoredChangeSet& set : sets) {
        TRY(takeBack(book, Operation::CancelRun, set));
        if (progress && !progress(++done, qint64(sets.size())))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

Result<std::vector<RunLine>> dunningRuns(Book& book)
{
    const auto unfinished = TRY(unfinishedBatch(book.database()));
    std::vector<RunLine> lines;
    for (const RunTotals& totals : TRY(runTotals(book.database()))) {
        const bool isRunning = unfinished && unfinished->operation == nameOf(Operation::RunDunning)
            && unfinished->label == totals.run.date.toIso();
        lines.push_back({ totals.run, totals.notices, totals.letters, totals.fees,
            totals.isRetracted ? RunState::Cancelled : isRunning ? RunState::Running : RunState::Done });
    }
    return lines;
}

} // namespace mahnwerk
