// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/formats.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

/// Takes a currency off either end. Error: CurrencyMismatch.
Result<QString> withoutCurrency(QString text, Currency currency)
{
    static const QRegularExpression letters(u"^([A-Z]{3}|€|Fr\\.?)\\s*|\\s*([A-Z]{3}|€|Fr\\.?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = letters.match(text);
    if (!match.hasMatch())
        return text;
    QString given = (match.captured(1) % match.captured(2)).toUpper();
    if (given == u"€")
        given = u"EUR"_s;
    else if (given.startsWith(u"FR"))
        given = u"CHF"_s;
    if (!Currency::fromCode(given))
        return text;
    if (given != currency.code())
        return fail(ErrorCode::CurrencyMismatch, { given, currency.code() });
    return text.remove(match.capturedStart(), match.capturedLength()).trimmed();
}

/// Where the decimals begin, -1 for none. Two kinds of separators: the last one is decimal. One
/// separator followed by three digits is the region's; by one or two digits it can only be decimal.
qsizetype decimalPosition(const QString& text, ReadingRegion region)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0)
        return std::max(dot, comma);
    const qsizetype last = std::max(dot, comma);
    if (last < 0 || text.count(text.at(last)) > 1)
        return -1;
    const QChar decimal = region == ReadingRegion::Switzerland ? u'.' : u',';
    return text.at(last) == decimal || text.size() - last - 1 < 3 ? last : -1;
}

/// Digits, or digits in groups of three by one and the same sign.
bool isWhole(const QString& text)
{
    static const QRegularExpression pattern(u"^(?:\\d+|\\d{1,3}(?:(['’. ,])\\d{3})(?:\\1\\d{3})*)$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

Result<Money> parseAmount(QStringView text, Currency currency, const Locale& locale)
{
    const auto invalid = [&]() -> Result<Money> { return fail(ErrorCode::InvalidAmount, { text.toString() }); };
    QString input = text.trimmed().toString();
    input.replace(u'\u2212', u'-').replace(u'\u00A0', u' ').replace(u'\u202F', u' ').replace(u'–', u'-');
    input = TRY(withoutCurrency(input, currency));
    // "12.-" and "12.--" are how francs without Rappen are written.
    static const QRegularExpression dashes(u"[.,]-{1,2}$"_s);
    input.remove(dashes);
    const bool negative = input.startsWith(u'-');
    if (negative)
        input = input.mid(1).trimmed();

    const qsizetype at = decimalPosition(input, locale.region);
    QString whole = at < 0 ? input : input.left(at);
    const QString decimals = at < 0 ? QString() : input.mid(at + 1);
    if (whole.isEmpty() && !decimals.isEmpty())
        whole = u"0"_s;
    const QChar decimalSign = at < 0 ? QChar() : input.at(at);
    if (!isWhole(whole) || (at >= 0 && whole.contains(decimalSign)))
        return invalid();
    static const QRegularExpression notDigits(u"\\D"_s);
    if (decimals.contains(notDigits) || decimals.size() > currency.digits())
        return invalid();
    whole.remove(notDigits);
    const QString plain = (negative ? u"-"_s : QString()) % whole % (decimals.isEmpty() ? QString() : u'.' % decimals);
    const Result<Money> amount = Money::fromDecimal(plain, currency);
    return amount ? amount : invalid();
}

} // namespace mahnwerk
