// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace mahnwerk {

/// What somebody typed to find cases: all words must occur in the folded text of a case, or, if it looks
/// like a telephone number, its digits without country code and leading zeros.
class CaseQuery {
public:
    CaseQuery() = default;
    explicit CaseQuery(const QString& text);

    bool isEmpty() const { return m_words.empty() && m_phone.empty(); }
    bool matches(std::string_view searchText) const;
    /// Whether every case that this finds was found by the one before: then only those are looked at.
    bool narrows(const CaseQuery& before) const;
    /// The same for a row that is known to have the first word.
    bool matchesRest(std::string_view searchText) const;
    /// As digits; empty if it does not look like a number.
    const std::string& phone() const { return m_phone; }
    friend bool operator==(const CaseQuery&, const CaseQuery&) = default;
    /// Longest first.
    const std::vector<std::string>& words() const { return m_words; }

private:
    std::vector<std::string> m_words;
    std::string m_phone;
};

} // namespace mahnwerk
