// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace mahnwerk {

namespace {

void append(QString& to, QChar c)
{
    // ae, oe, ue are other spellings of ä, ö, ü, which fold to a, o, u.
    if (c == u'e' && !to.isEmpty()) {
        const QChar last = to.back();
        if (last == u'a' || last == u'o' || last == u'u')
            return;
    }
    to += c;
}

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case u'ß':
            result += QLatin1String("ss");
            continue;
        case u'ø':
            result += u'o';
            continue;
        case u'æ':
            result += u'a';
            continue;
        case u'œ':
            result += u'o';
            continue;
        case u'ł':
            result += u'l';
            continue;
        case u'đ':
            result += u'd';
            continue;
        default:
            break;
        }
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate())
            append(result, c);
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
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
