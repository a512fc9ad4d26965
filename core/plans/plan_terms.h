// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/names.h"

#include <vector>

namespace mahnwerk {

/// How often an instalment falls due (Zahlungsrhythmus).
enum class Rhythm {
    Weekly,
    Biweekly,
    Monthly,     ///< on the first one's day of the month, else the month's last
    LastOfMonth,
    MidAndLast,  ///< the 14th and the last day of each month
};
template<>
inline constexpr std::array names<Rhythm> = { "weekly", "biweekly", "monthly", "last-of-month", "14-and-last" };

/// What becomes of the rest when single lines are changed by hand.
enum class Respread {
    Amount, ///< the other instalments keep their amount, there are more or fewer of them
    Count,  ///< the others share it evenly
    Last,   ///< the last one takes it
};
template<>
inline constexpr std::array names<Respread> = { "amount", "count", "last" };

/// No plan has more instalments: ten years of fortnights are 260.
inline constexpr int mostInstalments = 600;

/// Days before an instalment is due on which its debtor is reminded, if nobody says otherwise.
inline constexpr int usualReminderDays = 3;
inline constexpr int mostReminderDays = 30;

/// A line that somebody changed by hand.
struct PlanEdit {
    int number = 0; ///< of the instalment, from 1
    Date due = {};      ///< null: as the rhythm has it
    qint64 amount = 0;  ///< minor units; 0: as the others
    friend bool operator==(const PlanEdit&, const PlanEdit&) = default;
};

/// What somebody says about a plan; the generator makes instalments of it. Amounts are minor units of the case's currency.
struct PlanTerms {
    qint64 instalment = 0; ///< 0: what the count makes of it
    int count = 0;         ///< 0: as many as it takes. With an instalment the last one takes the rest (Schlussrate).
    Date firstDue;         ///< of the first instalment of the rhythm
    Rhythm rhythm = Rhythm::Monthly;
    qint64 downPayment = 0; ///< paid before them (Anzahlung), instalment number 1; 0: none
    Date downPaymentOn;
    qint64 finalInstalment = 0; ///< the last one is larger (Schlussrate): about so much with a count, at most so much without; 0: none
    qint64 stepUp = 0; ///< so much more after each `stepEvery` instalments (Staffelung)
    int stepEvery = 0;
    std::vector<int> pauses; ///< months without an instalment: monthOf()
    bool isMovedToWorkingDay = true; ///< one by one; the rhythm stays
    bool isInterestResting = false;  ///< none accrues from the day of the agreement on, as long as the plan is kept
    qint64 discount = 0; ///< let off when all else is paid (Nachlass)
    qint64 fee = 0; ///< for the agreement (Einigungsgebühr), owed from its day on
    int remindDays = usualReminderDays; ///< before each of them a friendly mail leaves; 0: none
    Respread respread = Respread::Amount; ///< when lines are changed by hand
    std::vector<PlanEdit> edits; ///< by number
    friend bool operator==(const PlanTerms&, const PlanTerms&) = default;

    /// A month as a number that counts on over years.
    static int monthOf(Date date) { return date.ymd().year * 12 + date.ymd().month - 1; }
};

} // namespace mahnwerk
