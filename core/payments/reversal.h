// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/entry.h"
#include "core/payments/payment.h"

namespace mahnwerk {

/// Takes back an entry or a payment from a day on (Storno, Rücklastschrift): seen from that day it was never made; a
/// statement of an earlier day still shows it. A mistake is retracted instead and counts on no day.
struct Reversal {
    Key<Reversal> key;
    Id<Reversal> id;
    Key<Entry> entry; ///< exactly one of the two is set
    Key<Payment> payment;
    Date date;
    qint64 bookedAt = 0; ///< UTC milliseconds
    QString reason;
    friend bool operator==(const Reversal&, const Reversal&) = default;
};

} // namespace mahnwerk
