// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace mahnwerk {

namespace {

constexpr char16_t latinEnd = 0x180; // Basic Latin to Latin Extended-A: the names of Europe

/// What becomes of one character: at most three ("½" is "1 2"), ended by 0. A blank is a gap between words.
using Folding = std::array<char16_t, 4>;

char16_t withoutStroke(char16_t c)
{
    switch (c) {
    case u'ø':
    case u'œ':
        return u'o';
    case u'æ':
        return u'a';
    case u'ł':
        return u'l';
    case u'đ':
        return u'd';
    default:
        return c;
    }
}

Folding foldingOf(char16_t character)
{
    Folding folding {};
    size_t size = 0;
    const auto put = [&](char16_t c) { folding[size++] = c; };
    for (const QChar c : QString(QChar(character)).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c == u'ß') {
            put(u's');
            put(u's');
        } else if (c.isLetterOrNumber()) {
            put(withoutStroke(c.unicode()));
        } else if (!c.isMark()) {
            put(u' ');
        }
    }
    return folding;
}

const std::array<Folding, latinEnd>& latinFoldings()
{
    static const auto foldings = [] {
        std::array<Folding, latinEnd> all;
        for (char16_t c = 0; c < latinEnd; ++c)
            all[c] = foldingOf(c);
        return all;
    }();
    return foldings;
}

using Units = QVarLengthArray<char16_t, 64>;

void put(Units& to, char16_t c)
{
    const char16_t last = to.isEmpty() ? u' ' : to.back();
    // ae, oe, ue are other spellings of ä, ö, ü, which fold to a, o, u.
    if (c == u'e' && (last == u'a' || last == u'o' || last == u'u'))
        return;
    if (c != u' ' || last != u' ')
        to.append(c);
}

} // namespace

QString folded(QStringView text)
{
    const bool isLatin = std::ranges::all_of(text, [](QChar c) { return c.unicode() < latinEnd; });
    const QString decomposed
        = isLatin ? QString() : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    const auto& foldings = latinFoldings();
    Units units;
    for (const QChar c : isLatin ? text : QStringView(decomposed)) {
        if (c.unicode() < latinEnd) {
            for (const char16_t* part = foldings[c.unicode()].data(); *part != 0; ++part)
                put(units, *part);
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            put(units, c.unicode());
        } else if (!c.isMark()) {
            put(units, u' ');
        }
    }
    if (!units.isEmpty() && units.back() == u' ')
        units.removeLast();
    return QStringView(units.data(), units.size()).toString();
}

void appendFolded(std::string& to, std::string_view utf8)
{
    const bool isAscii = std::ranges::none_of(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; });
    if (!isAscii) {
        const QByteArray text = folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toUtf8();
        to.append(text.constData(), static_cast<size_t>(text.size()));
        return;
    }
    const size_t begin = to.size();
    for (char c : utf8) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        const char last = to.size() > begin ? to.back() : ' ';
        const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!isLetterOrDigit && last != ' ')
            to += ' ';
        else if (isLetterOrDigit && !(c == 'e' && (last == 'a' || last == 'o' || last == 'u')))
            to += c;
    }
    if (to.size() > begin && to.back() == ' ')
        to.pop_back();
}

quint64 lettersOf(std::string_view foldedText)
{
    static constexpr auto bits = [] {
        std::array<quint64, 256> ofBytes {};
        int shared = 0;
        for (size_t c = 0; c < ofBytes.size(); ++c) {
            const size_t own = c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : ofBytes.size();
            ofBytes[c] = quint64(1) << (own < ofBytes.size() ? own : 36 + static_cast<size_t>(shared++ % 28));
        }
        return ofBytes;
    }();
    quint64 letters = 0;
    for (const char c : foldedText)
        letters |= bits[static_cast<unsigned char>(c)];
    return letters;
}

QString digitsOf(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            result += c;
    }
    return result;
}

} // namespace mahnwerk
