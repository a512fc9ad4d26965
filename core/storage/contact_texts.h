// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <atomic>
#include <string>
#include <string_view>
#include <vector>

namespace mahnwerk {

class Statement;
struct KeyRange;

/// What debtors are searched by besides their names: phone digits, e-mail, IBAN, postcode and town, folded, each with
/// a space behind it; and the town of their first address, for lists. A whole book's are read in the order of the
/// table, which takes a third of the time of asking debtor by debtor.
class ContactTexts {
public:
    /// Of all debtors, in two halves at the same time. Stops early, with ErrorCode::Cancelled, when `stop` is set.
    static Result<ContactTexts> load(Database& database, const std::atomic_bool& stop);
    /// Of one debtor.
    static Result<ContactTexts> ofDebtor(Database& database, qint64 debtor);

    std::string_view search(qint64 debtor) const { return text(debtor, &Texts::search); }
    /// "8400 Winterthur"; empty without an address.
    std::string_view town(qint64 debtor) const { return text(debtor, &Texts::town); }

private:
    struct Span {
        size_t from = 0;
        quint32 length = 0;
    };
    struct Texts {
        Span search;
        Span town;
    };
    std::string_view text(qint64 debtor, Span Texts::*part) const
    {
        const auto place = static_cast<size_t>(debtor - m_first);
        if (place >= m_texts.size())
            return {};
        const Span& span = m_texts[place].*part;
        return { m_arena.data() + span.from, span.length };
    }
    /// With room for so many debtors, the keys from 0.
    static Result<ContactTexts> loadRange(
        Database& database, KeyRange range, size_t debtors, const std::atomic_bool& stop);
    void add(qint64 debtor, const Statement& row);
    void append(const ContactTexts& later);
    /// Null for a debtor that does not exist: a damaged book.
    Texts* of(qint64 debtor);
    void extend(Span& span, std::string_view text);

    std::string m_arena;
    qint64 m_first = 0;         ///< key of the first debtor
    std::vector<Texts> m_texts; ///< by the debtor's key, from the first
    std::string m_word;
};

} // namespace mahnwerk
