// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contact_texts.h"

#include "core/base/text.h"
#include "core/storage/statement.h"
#include "core/storage/two_halves.h"


namespace mahnwerk {

namespace {

std::string_view bytes(QByteArrayView text)
{
    return { text.data(), static_cast<size_t>(text.size()) };
}

} // namespace

Result<ContactTexts> ContactTexts::load(Database& database, const std::atomic_bool& stop)
{
    Statement& range = *TRY(database.bulk("SELECT coalesce(max(key), 0), (SELECT coalesce(max(key), 0) FROM debtor) FROM contact_point"));
    TRY(range.step());
    const qint64 last = range.integer(0);
    const auto debtors = static_cast<size_t>(range.integer(1)) + 1;
    range.reset();
    auto [texts, later] = TRY(inTwoHalves<ContactTexts>(database.path(), last,
        [&](Database& half, KeyRange keys) { return loadRange(half, keys, debtors, stop); }));
    texts.m_arena.reserve(texts.m_arena.size() + later.m_arena.size());
    texts.append(later);
    return std::move(texts);
}

Result<ContactTexts> ContactTexts::loadRange(
    Database& database, KeyRange range, size_t debtors, const std::atomic_bool& stop)
{
    constexpr size_t bytesOfPoint = 36; // about
    ContactTexts texts;
    texts.m_texts.resize(debtors);
    texts.m_arena.reserve(static_cast<size_t>(range.last - range.first + 1) * bytesOfPoint);
    Statement& points = *TRY(database.bulk("SELECT debtor_key, kind, value, city, postcode FROM contact_point "
                                           "WHERE key BETWEEN ? AND ? AND retracted = 0 ORDER BY key"));
    points.with(range.first, range.last);
    while (TRY(points.step())) {
        if (stop.load(std::memory_order_relaxed)) {
            points.reset();
            return fail(ErrorCode::Cancelled);
        }
        texts.add(points.integer(0), points);
    }
    points.reset();
    return texts;
}

Result<ContactTexts> ContactTexts::ofDebtor(Database& database, qint64 debtor)
{
    ContactTexts texts;
    texts.m_first = debtor;
    texts.m_texts.resize(1);
    Statement& points = *TRY(database.bulk("SELECT debtor_key, kind, value, city, postcode FROM contact_point "
                                           "WHERE debtor_key = ? AND retracted = 0 ORDER BY key"));
    points.with(debtor);
    while (TRY(points.step()))
        texts.add(debtor, points);
    points.reset();
    return texts;
}

void ContactTexts::add(qint64 debtor, const Statement& row)
{
    Texts* const found = of(debtor);
    if (!found)
        return;
    Texts& texts = *found;
    const std::string_view kind = bytes(row.utf8(1));
    m_word.clear();
    if (kind == "phone") {
        for (const char c : bytes(row.utf8(2))) {
            if (c >= '0' && c <= '9')
                m_word += c;
        }
    } else if (kind != "address") {
        appendFolded(m_word, bytes(row.utf8(2)));
    } else if (texts.town.length == 0) {
        std::string town(bytes(row.utf8(4)));
        town += ' ';
        town += bytes(row.utf8(3));
        appendFolded(m_word, town);
        texts.town = { m_arena.size(), static_cast<quint32>(town.size()) };
        m_arena += town;
    }
    if (m_word.empty())
        return;
    m_word += ' ';
    extend(texts.search, m_word);
}

ContactTexts::Texts* ContactTexts::of(qint64 debtor)
{
    const auto place = static_cast<size_t>(debtor - m_first);
    return place < m_texts.size() ? &m_texts[place] : nullptr;
}

void ContactTexts::extend(Span& span, std::string_view text)
{
    // A debtor's points mostly follow one another; a later one takes the text so far to the end.
    if (span.from + span.length != m_arena.size()) {
        const std::string before(m_arena, span.from, span.length);
        span.from = m_arena.size();
        m_arena += before;
    }
    m_arena += text;
    span.length += static_cast<quint32>(text.size());
}

void ContactTexts::append(const ContactTexts& later)
{
    for (size_t debtor = 0; debtor < later.m_texts.size(); ++debtor) {
        const auto key = static_cast<qint64>(debtor);
        if (const std::string_view text = later.search(key); !text.empty())
            extend(m_texts[debtor].search, text);
        if (const std::string_view town = later.town(key); !town.empty() && m_texts[debtor].town.length == 0) {
            m_texts[debtor].town = { m_arena.size(), static_cast<quint32>(town.size()) };
            m_arena += town;
        }
    }
}

} // namespace mahnwerk
