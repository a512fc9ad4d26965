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
    /// Whether every case with these words had those before: then only what was found is looked at.
    bool wordsNarrow(const CaseQuery& before) const;
    /// The same for the telephone number.
    bool phoneNarrows(const CaseQuery& before) const { return !before.m_phone.empty() && m_phone.starts_with(before.m_phone); }
    /// As digits; empty if it does not look like a number.
    const std::string& phone() const { return m_phone; }
    /// Whether what has the words has the number, too: "0795550" contains 795550.
    bool isCoveredByPhone() const;
    friend bool operator==(const CaseQuery&, const CaseQuery&) = default;
    /// Longest first.
    const std::vector<std::string>& words() const { return m_words; }

private:
    std::vector<std::string> m_words;
    std::string m_phone;
};

} // namespace mahnwerk
