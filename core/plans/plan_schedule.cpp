// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_schedule.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <deque>
#include <map>
#include <numeric>
#include <ranges>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

Date lastOfMonth(Date date)
{
    const auto [year, month, day] = date.ymd();
    return date.addDays(daysInMonth(year, month) - day);
}

/// The first 14th or last day of a month that is not before a day.
Date midOrLast(Date date)
{
    const Date mid = date.addDays(14 - date.ymd().day);
    return date <= mid ? mid : lastOfMonth(date);
}

/// The day of the rhythm at a place, from 0.
Date dayOfRhythm(const PlanTerms& terms, int place)
{
    constexpr int week = 7;
    switch (terms.rhythm) {
    case Rhythm::Weekly:
        return terms.firstDue.addDays(place * week);
    case Rhythm::Biweekly:
        return terms.firstDue.addDays(place * 2 * week);
    case Rhythm::Monthly:
        return terms.firstDue.addMonths(place);
    case Rhythm::LastOfMonth:
        return lastOfMonth(terms.firstDue.addMonths(place));
    case Rhythm::MidAndLast: {
        const Date first = midOrLast(terms.firstDue);
        const bool isMid = first.ymd().day == 14;
        const int half = place + (isMid ? 0 : 1); // halves of months since the 14th of the first one
        const Date month = first.addDays(1 - first.ymd().day).addMonths(half / 2);
        return half % 2 == 0 ? month.addDays(13) : lastOfMonth(month);
    }
    }
    Q_UNREACHABLE();
}

/// Ids behind all others, so that on one day what was really paid comes before what is only planned.
Uuid idOfLine(size_t place)
{
    Uuid id;
    id.bytes.fill(0xff);
    id.bytes[14] = static_cast<quint8>(place >> 8);
    id.bytes[15] = static_cast<quint8>(place);
    return id;
}

constexpr qint64 leastRest = 500; ///< that is an instalment of its own, minor units
constexpr int mostRounds = 6; ///< to meet a final instalment; more than it takes at any rate of interest that is allowed
constexpr qint64 everything = 1'000'000'000'000'000; ///< no debt is more

/// A line before its amount is settled.
struct Line {
    Date nominal;
    Date due;
    qint64 amount = 0;
    bool isEdited = false;
    bool isFixed = false; ///< its amount is not for the generator
};

class Generator {
public:
    Generator(const PlanTerms& terms, const PlanSubject& subject)
        : m_terms(terms)
        , m_subject(subject)
        , m_facts(subject.facts)
    {
        charge();
        restInterest();
    }

    /// Of lines that are known.
    Result<PlanSchedule> follow(const std::vector<PlanLine>& lines)
    {
        m_covered = TRY(openForPayment(m_facts, m_subject.claims, m_subject.agreedOn));
        for (const PlanLine& line : lines)
            m_lines.push_back({ line.due, line.due, line.amount });
        m_steps = TRY(simulate());
        return schedule();
    }

    Result<PlanSchedule> make()
    {
        m_covered = TRY(openForPayment(m_facts, m_subject.claims, m_subject.agreedOn));
        TRY(check());
        TRY(fill());
        return schedule();
    }

    /// What each instalment of the rhythm comes to before any step up; after make().
    qint64 base() const { return m_terms.instalment > 0 ? m_terms.instalment : m_share; }

private:
    bool isCovered(const LedgerClaim& claim) const
    {
        return std::ranges::find(m_subject.claims, claim.terms.claim) != m_subject.claims.end();
    }

    /// The fee is owed from the agreement on, with the first claim's costs.
    void charge()
    {
        const auto first = std::ranges::find_if(m_facts.claims, [this](const LedgerClaim& claim) { return isCovered(claim); });
        if (m_terms.fee <= 0 || first == m_facts.claims.end())
            return;
        first->entries.push_back({ .id = idOfLine(0), .kind = EntryKind::Cost, .amount = m_terms.fee, .valueDate = m_subject.agreedOn, .bearsFrom = {}, .through = {}, .reversedOn = {} });
    }

    void restInterest()
    {
        if (!m_terms.isInterestResting)
            return;
        std::map<const RateSchedule*, const RateSchedule*> resting;
        const auto rest = [&](const RateSchedule*& schedule) {
            if (!schedule)
                return;
            const RateSchedule*& ended = resting[schedule];
            if (!ended)
                ended = &m_schedules.emplace_back(schedule->endingWith(m_subject.agreedOn.addDays(-1), u"instalment plan"_s));
            schedule = ended;
        };
        for (LedgerClaim& claim : m_facts.claims) {
            if (isCovered(claim)) {
                rest(claim.terms.schedule);
                rest(claim.terms.costsSchedule);
            }
        }
    }

    /// What the plan's claims come to when so much was paid on these days before, and one more payment of nothing asks.
    Result<std::vector<PaymentStep>> steps(const std::vector<std::pair<Date, qint64>>& payments) const
    {
        LedgerFacts facts = m_facts;
        for (size_t i = 0; i < payments.size(); ++i)
            facts.payments.push_back({ .id = idOfLine(i), .payment = {}, .amount = payments[i].second, .valueDate = payments[i].first, .claim = {},
                .designated = m_subject.claims, .designation = Designation::None, .reversedOn = {} });
        std::vector<PaymentStep> all = TRY(paymentSteps(facts, m_subject.claims));
        std::erase_if(all, [&](const PaymentStep& step) { return step.id < idOfLine(0); });
        return all;
    }

    Result<> check() const
    {
        const qint64 owed = m_covered.total();
        if (m_terms.firstDue.isNull())
            return fail(ErrorCode::MissingValue, { u"first-due"_s });
        if (m_terms.instalment == 0 && m_terms.count == 0)
            return fail(ErrorCode::MissingValue, { u"instalment"_s });
        if (m_terms.downPayment != 0 && m_terms.downPaymentOn.isNull())
            return fail(ErrorCode::MissingValue, { u"down-payment-on"_s });
        if (owed == 0)
            return fail(ErrorCode::NotAllowed, { u"nothing is open"_s });
        if (m_terms.instalment < 0 || m_terms.count < 0 || m_terms.downPayment < 0 || m_terms.finalInstalment < 0 || m_terms.stepUp < 0 || m_terms.discount < 0 || m_terms.fee < 0)
            return fail(ErrorCode::NotAllowed, { u"an amount of a plan is above zero"_s });
        if (m_terms.count > mostInstalments)
            return fail(ErrorCode::NotAllowed, { u"a plan has at most 600 instalments"_s });
        if (m_terms.instalment > owed || m_terms.downPayment > owed)
            return fail(ErrorCode::NotAllowed, { u"an instalment is above what is owed"_s });
        if (m_terms.discount >= owed)
            return fail(ErrorCode::NotAllowed, { u"the discount is not less than what is owed"_s });
        if (m_terms.finalInstalment >= owed - m_terms.discount - m_terms.downPayment && m_terms.finalInstalment > 0)
            return fail(ErrorCode::NotAllowed, { u"the final instalment leaves nothing for the others"_s });
        if (m_terms.remindDays < 0 || m_terms.remindDays > mostReminderDays)
            return fail(ErrorCode::NotAllowed, { u"a reminder leaves at most 30 days before"_s });
        if (std::ranges::any_of(m_terms.edits, [](const PlanEdit& edit) { return edit.amount < 0; }))
            return fail(ErrorCode::NotAllowed, { u"an amount of a plan is above zero"_s });
        if (m_terms.firstDue < m_subject.agreedOn || (m_terms.downPayment > 0 && m_terms.downPaymentOn < m_subject.agreedOn))
            return fail(ErrorCode::NotAllowed, { u"an instalment falls due today or later"_s });
        return {};
    }

    size_t firstRegular() const { return m_terms.downPayment > 0 ? 1 : 0; }
    qint64 stepOf(size_t line) const
    {
        return m_terms.stepEvery > 0 ? m_terms.stepUp * static_cast<qint64>((line - firstRegular()) / static_cast<size_t>(m_terms.stepEvery)) : 0;
    }

    /// So many lines of the rhythm, with the days and amounts that are said.
    Result<> layOut(int regular)
    {
        m_lines.clear();
        if (m_terms.downPayment > 0)
            m_lines.push_back({ m_terms.downPaymentOn, m_terms.downPaymentOn, m_terms.downPayment, false, true });
        for (const Date nominal : TRY(planDates(m_terms, regular))) {
            const Date due = m_terms.isMovedToWorkingDay ? nextWorkingDay(nominal, m_subject.region) : nominal;
            m_lines.push_back({ nominal, due, m_terms.instalment + stepOf(m_lines.size()) });
        }
        for (const PlanEdit& edit : m_terms.edits) {
            if (edit.number < 1 || static_cast<size_t>(edit.number) > m_lines.size())
                continue;
            Line& line = m_lines[static_cast<size_t>(edit.number - 1)];
            line.isEdited = true;
            if (!edit.due.isNull())
                line.due = edit.due;
            if (edit.amount != 0) {
                line.amount = edit.amount;
                line.isFixed = true;
            }
        }
        if (hasFinalShare() && !m_lines.back().isFixed) {
            m_lines.back().amount = m_terms.finalInstalment;
            m_lines.back().isFixed = true;
        }
        Date before = m_subject.agreedOn;
        for (const Line& line : m_lines) {
            if (line.due < before)
                return fail(ErrorCode::NotAllowed, { u"an instalment falls due before the one above it"_s });
            before = line.due;
        }
        return {};
    }

    /// Enough lines for most rates of interest.
    int likelyCount() const
    {
        constexpr qint64 reserve = 3;
        const qint64 plain = m_covered.total() / std::max<qint64>(m_terms.instalment, 1);
        return static_cast<int>(std::min<qint64>(plain + plain / 4 + reserve + static_cast<qint64>(m_terms.edits.size()), mostInstalments));
    }

    Result<> fill()
    {
        TRY(layOut(m_terms.count > 0 ? m_terms.count : likelyCount()));
        if (m_terms.instalment == 0)
            TRY(share());
        if (m_terms.count > 0)
            m_lines.back().amount = everything;
        m_steps = TRY(simulate());
        if (hasFinalShare())
            TRY(meetFinal());
        if (m_terms.count == 0 && countOfLines() == 0) {
            TRY(layOut(mostInstalments));
            m_steps = TRY(simulate());
        }
        const size_t count = countOfLines();
        m_isEndless = count == 0;
        if (m_isEndless)
            return {};
        // What comes after it is not needed.
        m_lines.resize(count);
        m_lines.back().amount = dueAt(count - 1);
        if (m_lines.back().amount != m_steps[count - 1].parts.total())
            m_steps = TRY(simulate());
        m_steps.resize(count);
        return {};
    }

    bool isPaidBy(const PaymentStep& step) const { return step.open.total() <= m_terms.discount; }
    /// What would have to be paid at a line so that nothing more is owed.
    qint64 dueAt(size_t line) const { return m_steps[line].parts.total() + m_steps[line].open.total() - m_terms.discount; }
    /// A number of instalments and the last of them are said, the others follow.
    bool hasFinalShare() const { return m_terms.finalInstalment > 0 && m_terms.count > 0 && m_terms.instalment == 0; }

    /// Up to the line that pays the rest; 0: none does.
    size_t countOfLines() const
    {
        const auto last = std::ranges::find_if(m_steps, [this](const PaymentStep& step) { return isPaidBy(step); });
        if (m_terms.finalInstalment > 0 && m_terms.count == 0) {
            const qint64 most = m_terms.discount + m_terms.finalInstalment;
            const auto before = std::ranges::find_if(m_steps, [&](const PaymentStep& step) { return step.open.total() <= most; });
            if (before < last)
                return before + 1 == m_steps.end() ? 0 : static_cast<size_t>(before - m_steps.begin()) + 2;
        }
        if (last == m_steps.end())
            return 0;
        const size_t count = static_cast<size_t>(last - m_steps.begin()) + 1;
        // Nobody pays in a rest of pennies: the one before takes it.
        const bool isSmall = m_terms.count == 0 && count >= firstRegular() + 2 && dueAt(count - 1) < leastRest && !m_lines[count - 2].isFixed && !m_lines[count - 1].isEdited;
        return isSmall ? count - 1 : count;
    }

    /// Shares the interest on the way among the lines that nobody fixed, so that the last one stays what was said, but for a minor unit
    /// of each.
    Result<> meetFinal()
    {
        const auto regular = m_lines | std::views::drop(firstRegular());
        const qint64 free = std::ranges::count_if(regular, [](const Line& line) { return !line.isFixed; });
        const auto excess = [&] { return dueAt(m_lines.size() - 1) - m_terms.finalInstalment; };
        const auto raise = [&](qint64 by) -> Result<> {
            m_share += by;
            for (Line& line : regular)
                line.amount += line.isFixed ? 0 : by;
            m_steps = TRY(simulate());
            return {};
        };
        // What is paid earlier bears no interest: how much a raise brings is first guessed from the interest, half of which the
        // last line bears, then seen from the raise before.
        qint64 raised = free;
        qint64 brought = free * free + static_cast<qint64>(Int128(free) * free * std::max<qint64>(excess(), 0) / (m_covered.total() + m_terms.finalInstalment));
        for (int round = 0; round < mostRounds && free > 0 && brought > 0; ++round) {
            const qint64 before = excess();
            const Int128 twice = 2 * Int128(before) * raised;
            qint64 by = std::max(static_cast<qint64>((twice + (before < 0 ? -brought : brought)) / (2 * Int128(brought))), 1 - m_share);
            if (by == 0)
                break;
            TRY(raise(by));
            for (; by > 1 && dueAt(m_lines.size() - 1) <= 0; by /= 2)
                TRY(raise(by / 2 - by)); // so much that nothing is left for the last one
            brought = by > 0 ? before - excess() : excess() - before;
            raised = qAbs(by);
        }
        return {};
    }

    /// What is open on the first date, shared by the lines that nobody fixed, half-up (statement.md 18).
    Result<> share()
    {
        std::vector<std::pair<Date, qint64>> before;
        if (m_terms.downPayment > 0)
            before.emplace_back(m_terms.downPaymentOn, m_terms.downPayment);
        before.emplace_back(m_lines[firstRegular()].due, 0);
        qint64 rest = TRY(steps(before)).back().open.total() - m_terms.discount;
        qint64 free = 0;
        for (size_t i = firstRegular(); i < m_lines.size(); ++i) {
            rest -= m_lines[i].isFixed ? m_lines[i].amount : stepOf(i);
            free += m_lines[i].isFixed ? 0 : 1;
        }
        m_share = free == 0 ? 0 : (2 * std::max<qint64>(rest, 0) + free) / (2 * free);
        for (size_t i = firstRegular(); i < m_lines.size(); ++i) {
            if (!m_lines[i].isFixed)
                m_lines[i].amount = m_share + stepOf(i);
        }
        return {};
    }

    Result<std::vector<PaymentStep>> simulate() const
    {
        std::vector<std::pair<Date, qint64>> payments;
        for (const Line& line : m_lines)
            payments.emplace_back(line.due, line.amount);
        return steps(payments);
    }

    PlanSchedule schedule() const
    {
        PlanSchedule made { .lines = {}, .covered = m_covered, .isEndless = m_isEndless, .discount = m_terms.discount };
        for (size_t i = 0; i < m_lines.size(); ++i) {
            made.lines.push_back({ .number = static_cast<int>(i + 1), .nominal = m_lines[i].nominal, .due = m_lines[i].due, .amount = m_lines[i].amount,
                .parts = m_steps[i].parts, .after = m_steps[i].open, .isEdited = m_lines[i].isEdited });
        }
        return made;
    }

    const PlanTerms& m_terms;
    const PlanSubject& m_subject;
    LedgerFacts m_facts;
    std::deque<RateSchedule> m_schedules; ///< that end on the day of the agreement
    OpenParts m_covered;
    std::vector<Line> m_lines;
    std::vector<PaymentStep> m_steps;
    qint64 m_share = 0;
    bool m_isEndless = false;
};

} // namespace

qint64 PlanSchedule::total() const
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0), [](qint64 sum, const Instalment& line) { return sum + line.amount; });
}

OpenParts PlanSchedule::paid() const
{
    OpenParts sum;
    for (const Instalment& line : lines)
        sum += line.parts;
    return sum;
}

qint64 PlanSchedule::interestAdded() const
{
    return total() + discount - covered.total();
}

Result<std::vector<Date>> planDates(const PlanTerms& terms, int count)
{
    std::vector<Date> dates;
    constexpr int latestYear = 9900;
    for (int place = 0; dates.size() < static_cast<size_t>(count); ++place) {
        const Date date = dayOfRhythm(terms, place);
        if (date.year() > latestYear)
            return fail(ErrorCode::InvalidDate, { date.toIso() });
        if (std::ranges::find(terms.pauses, PlanTerms::monthOf(date)) == terms.pauses.end())
            dates.push_back(date);
    }
    return dates;
}

Result<PlanSchedule> planSchedule(const PlanTerms& terms, const PlanSubject& subject)
{
    if (terms.edits.empty())
        return Generator(terms, subject).make();
    // Lines changed by hand are laid over the plan as it was before.
    PlanTerms plain = terms;
    plain.edits.clear();
    Generator before(plain, subject);
    const PlanSchedule made = TRY(before.make());
    const int regular = static_cast<int>(made.lines.size()) - (terms.downPayment > 0 ? 1 : 0);
    PlanTerms edited = terms;
    edited.instalment = terms.respread == Respread::Count ? 0 : before.base();
    edited.count = terms.respread == Respread::Amount ? 0 : std::max(regular, 1);
    return Generator(edited, subject).make();
}

Result<PlanSchedule> scheduleOf(const InstalmentPlan& plan, const PlanSubject& subject)
{
    return Generator(plan.terms, subject).follow(plan.lines);
}

} // namespace mahnwerk
