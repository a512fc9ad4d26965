// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_facts.h"

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// The account of one claim kept the plain way: every day by itself, from the decisions on statements and without
/// anything of the ledger but the interest of a day.
class DailyAccount {
public:
    DailyAccount(const LedgerFacts& facts, Date asOf)
        : m_facts(facts)
        , m_terms(facts.claims.front().terms)
        , m_asOf(asOf)
    {
        for (Date today = firstFactDay; today <= asOf; today = today.addDays(1))
            live(today);
        if (m_terms.settings.statementEnd == StatementEnd::Exclude)
            std::erase_if(m_unposted, [&](const auto& day) { return day.first >= asOf; });
        fix();
    }

    qint64 costs() const { return open(Component::Costs); }
    qint64 principal() const { return open(Component::Principal); }
    qint64 interest() const { return m_posted + m_booked; }
    qint64 unallocated = 0;

private:
    struct Charge {
        Component component;
        qint64 open;
        Date start;
        Date day;
    };
    struct Fact {
        int rank;
        Uuid id;
        const LedgerEntry* entry;
        const LedgerPayment* payment;
    };

    qint64 open(Component component) const
    {
        qint64 sum = 0;
        for (const Charge& charge : m_charges)
            sum += charge.component == component ? charge.open : 0;
        return sum;
    }
    qint64 openOf(Component component) const { return component == Component::Interest ? interest() : open(component); }

    std::vector<Fact> factsOf(Date today) const
    {
        std::vector<Fact> facts;
        for (const LedgerEntry& entry : m_facts.claims.front().entries) {
            const bool isStruck = !entry.reversedOn.isNull() && entry.reversedOn <= m_asOf;
            const int rank = entry.kind == EntryKind::CreditNote ? 1 : entry.kind != EntryKind::WriteOff ? 0 : entry.component ? 4 : 5;
            if (entry.valueDate == today && !isStruck)
                facts.push_back({ rank, entry.id, &entry, nullptr });
        }
        for (const LedgerPayment& payment : m_facts.payments) {
            const bool isStruck = !payment.reversedOn.isNull() && payment.reversedOn <= m_asOf;
            const bool isChosen = !payment.claim.isNull() || !payment.designated.empty() || payment.designation != Designation::None;
            if (payment.valueDate == today && !isStruck)
                facts.push_back({ isChosen ? 2 : 3, payment.id, nullptr, &payment });
        }
        std::ranges::sort(facts, {}, [](const Fact& fact) { return std::tuple(fact.rank, fact.rank > 3 ? -fact.entry->amount : 0, fact.id); });
        return facts;
    }

    void live(Date today)
    {
        bool isCharged = false;
        for (const Fact& fact : factsOf(today)) {
            if (fact.payment)
                pay(*fact.payment, today, isCharged);
            else
                enter(*fact.entry, today, isCharged);
        }
        if (!isCharged)
            charge(today);
    }

    void charge(Date today)
    {
        for (const Charge& charge : m_charges) {
            if (!charge.start.isNull() && charge.start <= today)
                chargeOne(charge.component, charge.open, today);
        }
    }
    void chargeOne(Component component, qint64 minor, Date today)
    {
        const RateSchedule* schedule = component == Component::Costs ? m_terms.costsSchedule : m_terms.schedule;
        if (schedule && today > m_replacedThrough)
            m_unposted.emplace_back(today, schedule->interest(minor, today, today.addDays(1)));
    }

    qint64 accrued() const
    {
        ExactAmount sum = m_carried;
        for (const auto& [day, amount] : m_unposted)
            sum += amount;
        return sum.rounded();
    }
    void fix()
    {
        ExactAmount sum = m_carried;
        for (const auto& [day, amount] : m_unposted)
            sum += amount;
        m_carried = m_terms.settings.residual == Residual::Carry ? sum - ExactAmount::ofMinor(sum.rounded()) : ExactAmount();
        m_posted += sum.rounded();
        m_unposted.clear();
    }
    /// Fixes what accrued up to a payment's day, with or without that day itself.
    void fixForPayment(Date today, bool& isCharged)
    {
        if (m_terms.settings.paymentDay == PaymentDay::Include && !isCharged) {
            charge(today);
            isCharged = true;
        }
        fix();
        m_fixedBefore = m_terms.settings.paymentDay == PaymentDay::Include ? today.addDays(1) : today;
    }

    qint64 take(Component component, qint64 most)
    {
        if (component == Component::Interest) {
            const qint64 part = std::min(most, interest());
            const qint64 accruedPart = std::min(part, m_posted);
            m_posted -= accruedPart;
            m_booked -= part - accruedPart;
            return part;
        }
        qint64 taken = 0;
        for (Charge& charge : m_charges) {
            const qint64 part = charge.component == component ? std::min(most - taken, charge.open) : 0;
            charge.open -= part;
            taken += part;
        }
        return taken;
    }

    std::vector<Component> order() const
    {
        const auto& code = m_terms.order->code;
        using enum Component;
        if (code == u"de-497"_s)
            return { Costs, Principal, Interest };
        if (code == u"at-1416-costs-middle"_s)
            return { Interest, Costs, Principal };
        if (code == u"at-1416-costs-last"_s)
            return { Interest, Principal, Costs };
        return { Costs, Interest, Principal };
    }
    std::vector<Component> orderWith(Component first) const
    {
        std::vector<Component> parts = order();
        std::erase(parts, first);
        parts.insert(parts.begin(), first);
        return parts;
    }

    void pay(const LedgerPayment& payment, Date today, bool& isCharged)
    {
        const bool includesToday = m_terms.settings.paymentDay == PaymentDay::Include && !isCharged;
        DailyAccount trial(*this);
        if (includesToday)
            trial.charge(today);
        if (costs() + principal() + interest() + trial.accrued() == 0) {
            unallocated += payment.amount;
            return;
        }
        fixForPayment(today, isCharged);
        std::vector<Component> parts = order();
        const bool isSwiss = m_terms.order->code == u"ch-85"_s && m_terms.settings.chDesignation == ChDesignation::Statute;
        if (payment.designation == Designation::Costs)
            parts = orderWith(Component::Costs);
        else if (payment.designation == Designation::Interest)
            parts = orderWith(Component::Interest);
        else if (payment.designation == Designation::Principal && !isSwiss)
            parts = orderWith(Component::Principal);
        qint64 rest = payment.amount;
        for (const Component part : parts)
            rest -= take(part, rest);
        unallocated += rest;
    }

    void enter(const LedgerEntry& entry, Date today, bool& isCharged)
    {
        if (entry.kind == EntryKind::CreditNote) {
            const qint64 taken = take(Component::Principal, entry.amount);
            take(Component::Costs, entry.amount - taken);
        } else if (entry.kind == EntryKind::WriteOff) {
            writeOff(entry, today, isCharged);
        } else if (entry.kind == EntryKind::InterestBooked) {
            book(entry);
        } else {
            addCharge(entry, today);
        }
    }
    void writeOff(const LedgerEntry& entry, Date today, bool& isCharged)
    {
        std::vector<Component> parts = m_terms.settings.writeOff == WriteOffBegins::Principal ? orderWith(Component::Principal) : order();
        if (entry.component)
            parts = { *entry.component };
        qint64 rest = entry.amount;
        for (const Component part : parts) {
            if (part == Component::Interest && rest > 0)
                fixForPayment(today, isCharged);
            rest -= std::min(rest, openOf(part));
        }
        rest = entry.amount;
        for (const Component part : parts)
            rest -= take(part, rest);
    }
    void book(const LedgerEntry& entry)
    {
        m_booked += entry.amount;
        if (entry.through.isNull())
            return;
        m_replacedThrough = std::max(m_replacedThrough, entry.through);
        std::erase_if(m_unposted, [&](const auto& day) { return day.first <= entry.through; });
        m_carried = {};
        if (m_fixedBefore <= entry.through.addDays(1))
            m_posted = 0;
    }
    void addCharge(const LedgerEntry& entry, Date today)
    {
        const Component component = entry.kind == EntryKind::Principal ? Component::Principal : Component::Costs;
        Date start = entry.bearsFrom;
        if (start.isNull() && component == Component::Principal && !m_terms.interestFrom.isNull())
            start = std::max(m_terms.interestFrom, today);
        if (!start.isNull() && m_terms.settings.firstDay == FirstDay::Exclude)
            start = start.addDays(1);
        m_charges.push_back({ component, entry.amount, start, today });
        std::ranges::stable_sort(m_charges, {}, [](const Charge& charge) { return std::tuple(charge.day, charge.start.isNull(), charge.start); });
        for (Date day = start; !start.isNull() && day < today; day = day.addDays(1))
            chargeOne(component, entry.amount, day);
    }

    const LedgerFacts& m_facts;
    const ClaimTerms& m_terms;
    Date m_asOf;
    std::vector<Charge> m_charges;
    std::vector<std::pair<Date, ExactAmount>> m_unposted;
    ExactAmount m_carried;
    qint64 m_posted = 0;
    qint64 m_booked = 0;
    Date m_replacedThrough;
    Date m_fixedBefore;
};

} // namespace

/// The account rule beside a second one that keeps every day by itself.
class TestAccountByDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithADailyAccount()
    {
        qputenv("RC_PARAMS", "max_success=10000");
        int bearing = 0;
        QVERIFY(rc::check([&] {
            Dice dice = anyDice();
            LedgerFacts facts = anyFacts(dice, 1);
            if (facts.claims.front().terms.settings.residual == Residual::PerSegment)
                facts.claims.front().terms.settings.residual = Residual::Carry;
            const Date asOf = firstFactDay.addDays(100 + dice.below(factDays));
            const AccountStatement statement = must(accountStatement(facts, asOf));
            const DailyAccount daily(facts, asOf);
            const OpenFigures& open = statement.claims.front().open;
            RC_ASSERT(open.costs == daily.costs());
            RC_ASSERT(open.principal == daily.principal());
            RC_ASSERT(open.interest == daily.interest());
            RC_ASSERT(statement.unallocated == daily.unallocated);
            bearing += open.interest > 0 ? 1 : 0;
        }));
        QVERIFY2(bearing > 3'000, qPrintable(QString::number(bearing)));
    }
};

QTEST_APPLESS_MAIN(TestAccountByDay)
#include "test_account_by_day.moc"
