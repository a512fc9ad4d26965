// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QVarLengthArray>

#include <algorithm>
#include <charconv>

namespace mahnwerk {

Uuid Uuid::fromBytes(QByteArrayView bytes)
{
    Uuid uuid;
    if (bytes.size() == 16)
        std::copy_n(reinterpret_cast<const quint8*>(bytes.data()), 16, uuid.bytes.begin());
    return uuid;
}

QString Uuid::toString() const
{
    std::array<char, 36> text {};
    size_t at = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = '-';
        text[at++] = "0123456789abcdef"[bytes[i] >> 4];
        text[at++] = "0123456789abcdef"[bytes[i] & 15];
    }
    return QString::fromLatin1(text.data(), text.size());
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    // Read by the million when a book is copied: without a copy of the text.
    Uuid uuid;
    size_t digits = 0;
    for (const QChar c : text.trimmed()) {
        if (c == u'-')
            continue;
        const char16_t lower = c.unicode() | 0x20;
        const int value = c >= u'0' && c <= u'9' ? c.unicode() - u'0' : lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
        if (value < 0 || digits == 2 * uuid.bytes.size())
            return std::nullopt;
        uuid.bytes[digits / 2] = static_cast<quint8>(uuid.bytes[digits / 2] << 4 | value);
        ++digits;
    }
    return digits == 2 * uuid.bytes.size() ? std::optional(uuid) : std::nullopt;
}

IdSource::IdSource(const Clock& clock)
    : m_clock(&clock)
    , m_random(QRandomGenerator::system()->generate64())
{
}

IdSource::IdSource(qint64 instant, quint64 seed)
    : m_instant(instant)
    , m_random(seed)
{
}

Uuid IdSource::next()
{
    const qint64 now = m_clock ? m_clock->now() : m_instant;
    if (now > m_instant) {
        m_instant = now;
        m_counter = 0;
    } else if (++m_counter > 0xfff) {
        ++m_instant;
        m_counter = 0;
    }
    const quint64 random = m_random();
    Uuid uuid;
    for (size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<quint8>(m_instant >> (40 - 8 * i));
    uuid.bytes[6] = static_cast<quint8>(0x70 | (m_counter >> 8));
    uuid.bytes[7] = static_cast<quint8>(m_counter);
    uuid.bytes[8] = static_cast<quint8>(0x80 | (random >> 58));
    for (size_t i = 9; i < 16; ++i)
        uuid.bytes[i] = static_cast<quint8>(random >> (8 * (15 - i)));
    return uuid;
}

QByteArray idempotencyKey(std::initializer_list<QStringView> parts)
{
    QVarLengthArray<char, 256> all;
    for (const QStringView part : parts) {
        const QByteArray utf8 = part.toUtf8();
        std::array<char, 20> size {};
        all.append(size.data(), std::to_chars(size.begin(), size.end(), utf8.size()).ptr - size.data());
        all.append(':');
        all.append(utf8.constData(), utf8.size());
    }
    static thread_local QCryptographicHash hash(QCryptographicHash::Sha256); // making one costs as much as using it
    hash.reset();
    hash.addData(QByteArrayView(all));
    return hash.resultView().first(16).toByteArray();
}

} // namespace mahnwerk
