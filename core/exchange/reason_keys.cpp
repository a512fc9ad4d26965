// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_items.h"

#include <array>

namespace mahnwerk {

namespace {

constexpr std::array refusalKeys = { "broken-quotes", "debtor-missing", "reference-missing",
    "reference-damaged", "amount-missing", "amount-unreadable", "amount-too-precise", "amount-too-large",
    "amounts-differ", "currency-unknown", "currency-missing", "date-unreadable", "due-date-missing",
    "duplicate", "same-reference-other-amount", "invoice-incomplete", "text-too-long" };
static_assert(refusalKeys.size() == static_cast<size_t>(RefusalReason::TextTooLong) + 1);

constexpr std::array skipKeys = { "draft", "paid", "cancelled", "supplier", "credit-note", "payment",
    "zero-amount", "total-row", "repeated-header", "footnote" };
static_assert(skipKeys.size() == static_cast<size_t>(SkipReason::Footnote) + 1);

} // namespace

QString reasonKey(RefusalReason reason)
{
    return QString::fromLatin1(refusalKeys[static_cast<size_t>(reason)]);
}

QString reasonKey(SkipReason reason) { return QString::fromLatin1(skipKeys[static_cast<size_t>(reason)]); }

} // namespace mahnwerk
