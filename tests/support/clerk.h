// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_commands.h"
#include "core/book/dunning_commands.h"
#include "core/book/plan_reminders.h"
#include "core/book/printed_plan.h"
#include "core/book/undo.h"
#include "tests/support/team_fixture.h"

#include <random>

namespace mahnwerk {

using namespace Qt::StringLiterals;

/// Works at random, as its dice fall.
class Clerk {
public:
    explicit Clerk(std::mt19937_64& dice)
        : m_dice(dice)
    {
    }

    /// Does one of the things that clerks do.
    void act(Workstation& station)
    {
        if (must(rows<Creditor>(station.book().database(), u"LIMIT 1"_s)).empty())
            return; // the first copy has only begun
        const auto cases = station.cases();
        const int what = below(24);
        if (cases.empty() || what < 4) {
            // A small stock of references: two may bring the same claim.
            station.addCase(u"Keller %1"_s.arg(below(1'000)), u"RE %1"_s.arg(below(60)), 25'00 + below(200'000));
            return;
        }
        const Key<Case> key = cases[static_cast<size_t>(below(static_cast<int>(cases.size())))];
        if (what < 7)
            station.note(key, u"called, %1 \"quoted\" \\ ünï"_s.arg(below(1'000)));
        else if (what < 10)
            station.pay(key, 1 + below(40'000));
        else if (what < 12)
            station.moveStep(key, below(2) == 0 ? u"call"_s : u"decide"_s, 1 + below(30));
        else if (what < 16)
            station.editDebtor(key, [&](Debtor& debtor) { editOne(debtor); });
        else if (what < 18)
            undoLast(station);
        else if (what < 21)
            plan(station, key);
        else if (what < 22)
            remind(station, key);
        else
            (void)runDunning(station.book());
    }

private:
    void editOne(Debtor& debtor)
    {
        switch (below(4)) {
        case 0:
            debtor.firstName = u"Anna %1"_s.arg(below(4));
            break;
        case 1:
            debtor.doNotCall = !debtor.doNotCall;
            break;
        case 2:
            debtor.birthDate = below(2) == 0 ? Date() : Date::fromIso(u"1980-05-0%1"_s.arg(1 + below(9))).value();
            break;
        default:
            debtor.region = below(2) == 0 ? u"ZH"_s : u"BE"_s;
        }
    }

    /// Agrees on instalments or offers them, writes the letter about them, or ends them; what is refused is refused.
    void plan(Workstation& station, Key<Case> key)
    {
        Book& book = station.book();
        const auto plans = must(plansOf(book.database(), key));
        if (!plans.empty() && below(4) == 0) {
            (void)cancelPlan(book, plans.back().plan.key, u"ended"_s);
            return;
        }
        PlanDraft draft { .caseKey = key, .terms = { .instalment = 20'00 + 10'00 * below(20), .firstDue = book.today().addDays(below(20)), .downPaymentOn = {}, .pauses = {}, .edits = {} } };
        draft.terms.isInterestResting = below(3) == 0;
        draft.isAcknowledged = below(3) == 0;
        draft.validUntil = book.today().addDays(7);
        const auto made = makePlan(book, draft, below(3) == 0 ? PlanStage::Offered : PlanStage::Draft);
        if (made && below(3) > 0)
            (void)agreePlan(book, *made, AgreedBy::Word);
        if (made && below(2) == 0)
            (void)writePlan(book, *made, DocumentChannel::Letter, LetterLocale::GermanSwitzerland);
    }

    /// Some day that comes: whose instalments fall due then is written to, as every workstation does by itself.
    void remind(Workstation& station, Key<Case> key)
    {
        Book& book = station.book();
        const Key<Debtor> debtor = must(row(book.database(), key)).debtor;
        (void)addContactPoint(book, { .debtor = debtor, .kind = ContactPointKind::Email, .value = u"keller@example.org"_s });
        const Date today = book.today();
        station.moveTo(today.addDays(1 + below(15)));
        (void)remindOfInstalments(book, below(2) == 0 ? Reminders::Ours : Reminders::All);
        station.moveTo(today);
    }

    void undoLast(Workstation& station)
    {
        const auto step = must(undoStep(station.book()));
        if (step)
            (void)undo(station.book(), *step);
    }

    int below(int limit) { return static_cast<int>(m_dice() % static_cast<quint64>(limit)); }

    std::mt19937_64& m_dice;
};

} // namespace mahnwerk
