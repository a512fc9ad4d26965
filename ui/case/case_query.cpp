// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_query.h"

#include "core/base/text.h"
#include "ui/case/text_scan.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr qsizetype shortestPhone = 3;

bool looksLikePhone(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c.isSpace() || u"+()-/.'"_s.contains(c); });
}

/// "+41 79 555", "0041 79 555" and "079 555" are all 79555.
QString subscriber(const QString& text)
{
    QString digits = digitsOf(text);
    const bool isInternational = text.trimmed().startsWith(u'+') || digits.startsWith(u"00"_s);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (!isInternational)
        return digits;
    for (const QString& code : { u"41"_s, u"49"_s, u"43"_s }) {
        if (digits.startsWith(code))
            return digits.mid(code.size());
    }
    return digits;
}

} // namespace

CaseQuery::CaseQuery(const QString& text)
{
    for (const QString& word : folded(text).split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(word.toStdString());
    std::ranges::stable_sort(m_words, std::ranges::greater(), &std::string::size);
    if (!looksLikePhone(text))
        return;
    if (const QString digits = subscriber(text); digits.size() >= shortestPhone)
        m_phone = digits.toStdString();
}

bool CaseQuery::matches(std::string_view searchText) const
{
    if (!m_phone.empty() && occursIn(searchText, m_phone))
        return true;
    if (m_words.empty())
        return m_phone.empty();
    return std::ranges::all_of(m_words, [&](const std::string& word) { return occursIn(searchText, word); });
}

bool CaseQuery::isCoveredByPhone() const
{
    return !m_phone.empty() && std::ranges::any_of(m_words, [&](const std::string& word) { return word.find(m_phone) != std::string::npos; });
}

bool CaseQuery::wordsNarrow(const CaseQuery& before) const
{
    return std::ranges::all_of(before.m_words, [&](const std::string& old) {
        return std::ranges::any_of(m_words, [&](const std::string& word) { return word.find(old) != std::string::npos; });
    });
}

} // namespace mahnwerk
