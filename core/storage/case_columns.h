// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/storage/database.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mahnwerk {

class ContactTexts;
struct KeyRange;
class TermsCache;

/// A column of texts in one piece of memory (UTF-8).
class TextColumn {
public:
    size_t size() const { return m_spans.size(); }
    std::string_view at(size_t row) const { return { m_arena.data() + m_spans[row].from, m_spans[row].length }; }
    QString text(size_t row) const
    {
        return QString::fromUtf8(m_arena.data() + m_spans[row].from, static_cast<qsizetype>(m_spans[row].length));
    }
    void append(std::string_view text)
    {
        m_spans.push_back({ m_arena.size(), text.size() });
        m_arena += text;
    }
    void append(const TextColumn& other)
    {
        for (const Span& span : other.m_spans)
            m_spans.push_back({ m_arena.size() + span.from, span.length });
        m_arena += other.m_arena;
    }
    void reserve(size_t rows, size_t bytes)
    {
        m_spans.reserve(rows);
        m_arena.reserve(bytes);
    }
    /// The old text stays in the arena, unused, until the column is loaded again.
    void set(size_t row, std::string_view text)
    {
        m_spans[row] = { m_arena.size(), text.size() };
        m_arena += text;
    }

private:
    struct Span {
        size_t from;
        size_t length;
    };
    std::string m_arena;
    std::vector<Span> m_spans;
};

/// What the list of cases shows and is searched by, column by column, for all cases of a book. Amounts are
/// minor units of the case's currency; dates are null if there is none.
struct CaseColumns {
    std::vector<qint64> key;
    std::vector<qint64> principal;
    std::vector<qint64> costs;
    std::vector<qint64> interest; ///< open on asOf, of the claims that are not closed
    std::vector<qint64> unallocated;
    std::vector<qint32> claimsOpen;
    std::vector<Date> oldestDue;
    std::vector<qint32> level;
    std::vector<Date> deadline;
    std::vector<Date> holdUntil;
    std::vector<Date> nextStep;
    std::vector<Date> lastContact;
    std::vector<Currency> currency;
    std::vector<quint16> creditor; ///< index into creditors
    std::vector<quint16> owner;    ///< index into owners
    TextColumn number;
    TextColumn debtor; ///< "Keller, Beat"
    TextColumn city;
    /// Folded: name, number, references, debtor number, city, phone digits, IBAN, e-mail, each between spaces.
    TextColumn search;
    std::vector<quint64> letters; ///< of that text, see lettersOf()
    std::vector<QString> creditors;
    std::vector<QString> owners;

    Date asOf; ///< the day of the interest

    size_t size() const { return key.size(); }
    std::optional<size_t> rowOf(qint64 caseKey) const
    {
        const auto sorted = std::ranges::lower_bound(m_sorted, caseKey);
        if (sorted != m_sorted.end() && *sorted == caseKey)
            return static_cast<size_t>(sorted - m_sorted.begin());
        const auto late = m_late.find(caseKey);
        return late == m_late.end() ? std::nullopt : std::optional(late->second);
    }

    /// Reads all cases, in two halves at the same time; rows stand in the order of their keys. Interest is that of a
    /// day. Stops early, with ErrorCode::Cancelled, when `stop` is set.
    static Result<CaseColumns> load(Database& database, TermsCache& terms, Date asOf, const std::atomic_bool& stop);
    /// Reads the newest cases only.
    static Result<CaseColumns> loadNewest(Database& database, TermsCache& terms, Date asOf, qint64 limit);
    /// Reads these cases again; new ones are appended. Cases that are gone get no open claims and key 0.
    Result<> refresh(Database& database, TermsCache& terms, const std::vector<qint64>& cases);

private:
    /// What belongs to a case and is read elsewhere.
    struct Beside {
        const ContactTexts* contacts = nullptr;
        qint64 interest = 0;
    };
    struct Loaded; ///< what was read before all cases
    static Result<CaseColumns> loadRange(
        Database& database, KeyRange range, const Loaded& loaded, const std::atomic_bool& stop);
    /// Few cases, each with the contact points of its debtor and the interest of its claims.
    Result<> readAnew(Database& database, TermsCache& terms, KeyRange range);
    template<typename BesideOf>
    Result<> read(Database& database, KeyRange range, BesideOf besideOf);
    Result<> nameCreditors(Database& database);
    void reserve(size_t rows);
    /// Of later cases.
    void append(const CaseColumns& other);

    std::vector<qint64> m_sorted;                ///< the cases of the first rows, ascending
    std::unordered_map<qint64, size_t> m_late; ///< rows of cases that came out of order
    std::unordered_map<std::string, quint16> m_creditorIndex;
    std::unordered_map<qint64, quint16> m_creditorOf; ///< by the creditor's key
    std::unordered_map<std::string, quint16> m_ownerIndex;
};

} // namespace mahnwerk
