// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

// A text may hold a stray control character; a binary file is full of them.
constexpr qsizetype charactersPerControl = 500;

// Windows code page 1252, 0x80-0x9F (unicode.org, CP1252.TXT); the five unused ones stay what they are.
constexpr std::array<char16_t, 32> codePage1252 = { 0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C,
    0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178 };

std::optional<QString> decodedStrictly(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// Own table: Qt knows this code page only when it is built with ICU.
QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(codePage1252[c.unicode() - 0x80U]);
    }
    return text;
}

bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f')
        || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
}

Result<DecodedText> checked(QString text, const QString& encoding, const QString& path)
{
    // DOS programs end a text with Ctrl+Z.
    while (text.endsWith(QChar(0x1A)))
        text.chop(1);
    if (text.contains(QChar(0)))
        return fail(ErrorCode::FileSuspicious, { path, u"NUL"_s });
    if (std::ranges::count_if(text, isControl) > text.size() / charactersPerControl + 1)
        return fail(ErrorCode::FileNotATable, { path });
    return DecodedText { std::move(text), encoding };
}

} // namespace

Result<DecodedText> decodedText(const QByteArray& bytes, const QString& path)
{
    const QByteArrayView view(bytes);
    if (view.startsWith(QByteArrayView("\xEF\xBB\xBF"))) {
        if (auto text = decodedStrictly(view.sliced(3), QStringConverter::Utf8))
            return checked(std::move(*text), u"UTF-8"_s, path);
        return checked(fromWindows1252(view.sliced(3)), u"windows-1252"_s, path);
    }
    const bool little = view.startsWith(QByteArrayView("\xFF\xFE"));
    if (little || view.startsWith(QByteArrayView("\xFE\xFF"))) {
        const auto encoding = little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        if (auto text = view.size() % 2 == 0 ? decodedStrictly(view.sliced(2), encoding) : std::nullopt)
            return checked(std::move(*text), little ? u"UTF-16LE"_s : u"UTF-16BE"_s, path);
        return fail(ErrorCode::FileDamaged, { path, u"UTF-16"_s });
    }
    if (bytes.contains('\0'))
        return fail(ErrorCode::FileSuspicious, { path, u"NUL"_s });
    if (auto text = decodedStrictly(view, QStringConverter::Utf8))
        return checked(std::move(*text), u"UTF-8"_s, path);
    return checked(fromWindows1252(view), u"windows-1252"_s, path);
}

} // namespace mahnwerk
