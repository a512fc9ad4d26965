// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/call_record.h"

#include <algorithm>

namespace mahnwerk {

void CallRecord::add(const Said& said)
{
    lastContact = std::max(lastContact, said.date);
    if (!said.isCall)
        return;
    lastCall = said.date;
    lastOutcome = said.outcome;
    if (said.isRightParty)
        tries = 0;
    else if (said.isAttempt)
        ++tries;
    if (said.isRightParty && said.minute >= 0)
        reached.add(said.minute / 60);
}

void CallRecord::add(Key<PromiseToPay> key, const PromiseFacts& facts)
{
    if (!promise.isNull()) {
        // The one before it is over, one way or the other.
        const PromiseState before = promiseState(promised, facts.madeOn, facts.madeOn);
        if (before == PromiseState::Broken)
            ++brokenBefore;
        else if (before == PromiseState::Kept)
            brokenBefore = 0;
    }
    promise = key;
    promised = facts;
}

int CallRecord::brokenInRowOn(Date asOf) const
{
    const PromiseState last = promiseOn(asOf);
    return last == PromiseState::Kept ? 0 : brokenBefore + (last == PromiseState::Broken ? 1 : 0);
}

} // namespace mahnwerk
