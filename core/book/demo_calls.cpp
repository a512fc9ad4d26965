// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_calls.h"

#include "core/base/calendar.h"
#include "core/book/demo_random.h"
#include "core/contacts/contact.h"
#include "core/contacts/contact_gate.h"
#include "core/contacts/outcome.h"
#include "core/contacts/promise.h"
#include "core/storage/case_store.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCases = 3'000;
constexpr int shareOfSmall = 90; ///< per mille of the claims
constexpr qint64 dayLength = 86'400'000;

class CallWriter {
public:
    CallWriter(Transaction& transaction, const DemoCallCase& file)
        : m_transaction(transaction)
        , m_file(file)
        , m_random(file.seed ^ (static_cast<quint64>(file.claim.key.value) * 0x9e3779b97f4a7c15))
    {
    }

    Result<> write(qint64 claimsOfDemo)
    {
        const int overdue = m_file.claim.dueDate.daysTo(m_file.today);
        const int share = static_cast<int>(std::min<qint64>(shareOfSmall, mostCases * 1000 / std::max<qint64>(claimsOfDemo, 1)));
        if (overdue < 20 || overdue > 500 || !m_random.chance(share))
            return {};
        const int kind = m_random.below(100);
        if (kind < 35)
            return step(u"call"_s, later(), -1); // nobody called yet
        if (kind < 55)
            return unanswered();
        if (kind < 68)
            return callBack();
        return promise(kind < 84);
    }

private:
    Date workingDaysAgo(int days) const { return nextWorkingDay(m_file.today.addDays(-days), m_file.region); }
    /// Today for two in five, else within the next three weeks.
    Date later() { return m_random.chance(400) ? m_file.today : workingDaysAfter(m_file.today, m_random.between(1, 14), m_file.region); }

    Result<> call(Date date, Outcome outcome)
    {
        const OutcomeRule& rule = ruleOf(outcome);
        const int minute = m_random.between(8 * 12, 19 * 12) * 5;
        Contact contact { .caseKey = m_file.claim.caseKey, .kind = ContactKind::Call, .direction = Direction::Out,
            .at = m_file.noon + (date.dayNumber() - m_file.today.dayNumber()) * dayLength + minute * 1000, .date = date, .user = user(),
            .outcome = nameOf(outcome), .text = {}, .time = timeText(minute), .point = {}, .seconds = m_random.between(20, 280),
            .isAttempt = rule.isAttempt, .isWorked = rule.isWorked, .isRightParty = rule.rightParty == RightParty::Yes };
        TRY(m_transaction.insert(contact));
        return {};
    }

    Result<> step(const QString& kind, Date date, int minute)
    {
        const NextStep before = TRY(nextStepOf(m_transaction.database(), m_file.claim.caseKey));
        NextStep after = before;
        after.kind = kind;
        after.owner = m_file.owner;
        after.date = date;
        after.time = timeText(minute);
        return m_transaction.update(before, after);
    }

    Result<> unanswered()
    {
        TRY(call(workingDaysAgo(6), Outcome::NoAnswer));
        if (m_random.chance(500))
            TRY(call(workingDaysAgo(3), m_random.chance(500) ? Outcome::Voicemail : Outcome::NoAnswer));
        return step(u"call"_s, later(), -1);
    }

    Result<> callBack()
    {
        TRY(call(workingDaysAgo(4), Outcome::CallBack));
        return step(u"call-back"_s, m_random.chance(600) ? m_file.today : workingDaysAfter(m_file.today, 1, m_file.region), m_random.between(9 * 4, 17 * 4) * 15);
    }

    Result<> promise(bool isOver)
    {
        const Date made = workingDaysAgo(isOver ? 13 : 7);
        const Date due = isOver ? m_file.today.addDays(-m_random.between(3, 6)) : later();
        const Money half = m_file.amount.scaled(m_random.between(3, 10), 10);
        TRY(call(made, Outcome::Promise));
        PromiseToPay promised { .caseKey = m_file.claim.caseKey, .amount = half, .madeOn = made, .due = due, .graceDays = 2, .method = PaymentMethod::Transfer,
            .user = user(), .at = m_file.noon + (made.dayNumber() - m_file.today.dayNumber()) * dayLength };
        TRY(m_transaction.insert(promised));
        return step(u"check-payment"_s, nextWorkingDay(due, m_file.region), -1);
    }

    QString user() const { return m_file.owner.isEmpty() ? u"S. Meier"_s : m_file.owner; }

    Transaction& m_transaction;
    const DemoCallCase& m_file;
    DemoRandom m_random;
};

} // namespace

Result<> addDemoCalls(Transaction& transaction, const DemoCallCase& file, qint64 claimsOfDemo)
{
    return CallWriter(transaction, file).write(claimsOfDemo);
}

} // namespace mahnwerk
