// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/names.h"
#include "core/base/region.h"

#include <optional>
#include <vector>

namespace mahnwerk {

/// How many within how many days, the day itself included.
struct ContactWindow {
    int most = 0; ///< 0: no limit
    int days = 0;
};

/// From minute to minute of a day, the end not included; none: closed.
struct CallHours {
    int from = 0;
    int to = 0;
    bool isOpen() const { return from < to; }
};

/// When and how often a debtor of a country may be called: resources/contacts/contact_rules.csv.
struct ContactRules {
    CallHours weekday;
    CallHours saturday;
    CallHours sunday; ///< and public holidays
    ContactWindow attempts;
    ContactWindow conversations;
    int quietDays = 0; ///< after a conversation
    int minorAge = 18;
    int tries = 3; ///< attempts in a row without an answer before another way is taken

    /// Of a day in a region.
    CallHours hoursOn(Date date, Region region) const;
};
/// Those of the debtor's country; Switzerland's for a country that has none.
const ContactRules& contactRules(QStringView country);

/// What can keep an agent from dialling.
enum class GateRule { Deceased, Minor, Insolvent, Represented, DoNotCall, NoNumber, Hours, Attempts, Conversations, Quiet };
template<>
inline constexpr std::array names<GateRule> = { "deceased", "minor", "insolvent", "represented", "do-not-call", "no-number", "hours", "attempts",
    "conversations", "quiet" };

/// What is known of a debtor, over all cases.
struct GateFacts {
    bool isDeceased = false;
    bool isInsolvent = false;
    bool isRepresented = false;
    bool isDoNotCall = false;
    bool isPerson = true;
    Date birthDate;
    int numbers = 0; ///< phone numbers that are not known to be bad
    Region region;
    std::vector<Date> attempts;      ///< days of our attempts, in any order
    std::vector<Date> conversations; ///< days on which the debtor was spoken to
    Moment agreed; ///< a call-back that the debtor asked for: from then on that day, frequency keeps nobody from calling
};

struct GateBlock {
    GateRule rule = GateRule::Hours;
    Moment opens; ///< null: not by itself
};

struct GateAnswer {
    std::vector<GateBlock> blocks; ///< empty: the debtor may be called
    int attempts = 0; ///< within the window
    ContactWindow window;
    CallHours hours; ///< of the day

    bool isOpen() const { return blocks.empty(); }
    /// When nothing keeps from calling any more; null: not by itself, or it may be called.
    Moment opens() const;
};

/// Whether a debtor may be called at a moment (Anrufprüfung).
GateAnswer contactGate(const GateFacts& facts, const ContactRules& rules, Moment now);

/// The next attempt after one that reached nobody: the other half of the calling hours, today if it is still to come,
/// else on the next working day.
Moment nextAttempt(Moment last, const ContactRules& rules, Region region);
/// So many working days later, 0: the day itself.
Date workingDaysAfter(Date date, int days, Region region);

} // namespace mahnwerk
