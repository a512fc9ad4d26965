// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/claims/case.h"
#include "core/parties/contact_point.h"

namespace mahnwerk {

enum class ContactKind { Note, Call, Letter, Mail, Visit };
enum class Direction { None, In, Out };
template<>
inline constexpr std::array names<ContactKind> = { "note", "call", "letter", "mail", "visit" };
template<>
inline constexpr std::array names<Direction> = { "", "in", "out" };

/// From so many seconds on a call is long, and very long: most end before the first. Own values.
inline constexpr int longCall = 6 * 60;
inline constexpr int veryLongCall = 10 * 60;

/// What was said, written or noted in a case (Kontakt): a fact.
struct Contact {
    Key<Contact> key;
    Id<Contact> id;
    Key<Case> caseKey;
    ContactKind kind = ContactKind::Note;
    Direction direction = Direction::None;
    qint64 at = 0; ///< UTC milliseconds of recording
    Date date;     ///< the business day it belongs to
    QString user;
    QString outcome; ///< of a call: a name of Outcome
    QString text;
    QString time; ///< HH:MM at the place of the workstation, when it began; empty: not known
    Key<ContactPoint> point; ///< the number or address used
    int seconds = 0; ///< how long it took
    bool isAttempt = false;    ///< to reach the debtor
    bool isWorked = false;     ///< work was done on the case
    bool isRightParty = false; ///< the debtor was reached
    friend bool operator==(const Contact&, const Contact&) = default;
};

} // namespace mahnwerk
