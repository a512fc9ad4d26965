// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/amount_text.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView groupMarks = u"'\u2019\u2018`\u00B4 \u00A0\u202F\u2009";
constexpr QStringView minusSigns = u"-\u2212\u2013";
constexpr qsizetype longestAmount = 60;

struct CurrencySign {
    QStringView sign;
    QStringView code;
};
// Longer ones first.
constexpr std::array currencySigns = { CurrencySign { u"SFr.", u"CHF" }, CurrencySign { u"SFr", u"CHF" },
    CurrencySign { u"Euro", u"EUR" }, CurrencySign { u"US$", u"USD" }, CurrencySign { u"Fr.", u"CHF" },
    CurrencySign { u"Fr", u"CHF" }, CurrencySign { u"\u20AC", u"EUR" }, CurrencySign { u"\u00A3", u"GBP" },
    CurrencySign { u"$", u"$" } };

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// An amount on the way to its digits.
struct Peeled {
    QStringView body;
    QString currency = {};
    int sign = 1;
    int signs = 0; ///< how many were found; more than one is no amount
};

bool peelCode(Peeled& peeled, bool front)
{
    if (peeled.body.size() < 4)
        return false;
    const QStringView code = front ? peeled.body.left(3) : peeled.body.right(3);
    if (!std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; })
        || !Currency::fromCode(code))
        return false;
    peeled.currency = code.toString();
    peeled.body = front ? peeled.body.mid(3) : peeled.body.chopped(3);
    return true;
}

void peelCurrency(Peeled& peeled)
{
    for (const bool front : { true, false }) {
        const bool bare = peeled.body.isEmpty() || isDigit(front ? peeled.body.front() : peeled.body.back());
        if (!peeled.currency.isEmpty() || bare)
            continue;
        if (peelCode(peeled, front))
            continue;
        for (const CurrencySign& known : currencySigns) {
            if (front ? peeled.body.startsWith(known.sign) : peeled.body.endsWith(known.sign)) {
                peeled.currency = known.code.toString();
                peeled.body
                    = front ? peeled.body.mid(known.sign.size()) : peeled.body.chopped(known.sign.size());
                break;
            }
        }
    }
}

void negate(Peeled& peeled)
{
    peeled.sign = -peeled.sign;
    ++peeled.signs;
}

/// "1'234.--" and "1'234.-" are whole francs.
bool peelSwissDashes(Peeled& peeled)
{
    qsizetype end = peeled.body.size();
    while (end > 0 && (minusSigns.contains(peeled.body[end - 1]) || peeled.body[end - 1] == u'\u2014'))
        --end;
    if (end == peeled.body.size() || end < 2
        || (peeled.body[end - 1] != u'.' && peeled.body[end - 1] != u','))
        return false;
    peeled.body = peeled.body.left(end - 1);
    return true;
}

void peelSigns(Peeled& peeled)
{
    if (peeled.body.startsWith(u'(') && peeled.body.endsWith(u')') && peeled.body.size() > 2) {
        peeled.body = peeled.body.mid(1).chopped(1);
        negate(peeled);
    }
    if (!peeled.body.isEmpty() && minusSigns.contains(peeled.body.front())) {
        peeled.body = peeled.body.mid(1);
        negate(peeled);
    } else if (peeled.body.startsWith(u'+')) {
        peeled.body = peeled.body.mid(1);
        ++peeled.signs;
    }
    if (peelSwissDashes(peeled))
        return;
    if (!peeled.body.isEmpty() && minusSigns.contains(peeled.body.back())) {
        peeled.body.chop(1);
        negate(peeled);
    } else if (peeled.body.endsWith(u" H") || peeled.body.endsWith(u" S")) {
        if (peeled.body.endsWith(u'H'))
            negate(peeled);
        peeled.body.chop(2);
    }
}

Peeled peel(QStringView text)
{
    Peeled peeled { text.trimmed() };
    peelSigns(peeled);
    peeled.body = peeled.body.trimmed();
    peelCurrency(peeled);
    peeled.body = peeled.body.trimmed();
    // "CHF -12.50"
    if (!peeled.currency.isEmpty())
        peelSigns(peeled);
    peeled.body = peeled.body.trimmed();
    return peeled;
}

/// The digits of "1'234"; none if the groups are not of three or their marks differ.
std::optional<QString> ungrouped(QStringView whole, QChar otherMark)
{
    QString digits;
    QChar mark;
    qsizetype inGroup = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            ++inGroup;
            continue;
        }
        const bool first = mark.isNull();
        if ((c != otherMark && !groupMarks.contains(c)) || (!first && c != mark))
            return std::nullopt;
        if (first ? inGroup < 1 || inGroup > 3 : inGroup != 3)
            return std::nullopt;
        mark = c;
        inGroup = 0;
    }
    // No one groups "0.123".
    if (!mark.isNull() && (inGroup != 3 || digits.startsWith(u'0')))
        return std::nullopt;
    return digits;
}

std::optional<DecimalNumber> bodyValue(QStringView body, QChar decimalMark)
{
    const qsizetype mark = body.indexOf(decimalMark);
    const QStringView whole = mark < 0 ? body : body.left(mark);
    const QStringView fraction = mark < 0 ? QStringView() : body.mid(mark + 1);
    if (whole.isEmpty() || (mark >= 0 && fraction.isEmpty()))
        return std::nullopt;
    const auto digits = ungrouped(whole, decimalMark == u'.' ? u',' : u'.');
    return digits ? DecimalNumber::fromDigits(*digits, fraction) : std::nullopt;
}

} // namespace

std::optional<WrittenAmount> amountFromText(QStringView text, NumberFormat format)
{
    if (text.size() > longestAmount)
        return std::nullopt;
    const Peeled peeled = peel(text);
    if (peeled.signs > 1)
        return std::nullopt;
    const auto point = format == NumberFormat::CommaDecimal ? std::nullopt : bodyValue(peeled.body, u'.');
    const auto comma = format == NumberFormat::PointDecimal ? std::nullopt : bodyValue(peeled.body, u',');
    if ((!point && !comma) || (point && comma && *point != *comma))
        return std::nullopt;
    const DecimalNumber value = point ? *point : *comma;
    return WrittenAmount { peeled.sign < 0 ? -value : value, peeled.currency };
}

std::optional<WrittenAmount> amountFromCell(const TableCell& cell, NumberFormat format)
{
    if (cell.kind == CellKind::Number) {
        if (const auto value = DecimalNumber::fromSpreadsheet(cell.text))
            return WrittenAmount { *value, {} };
        return std::nullopt;
    }
    return cell.kind == CellKind::Text ? amountFromText(cell.text, format) : std::nullopt;
}

NumberEvidence numberEvidence(QStringView text)
{
    if (text.size() > longestAmount)
        return NumberEvidence::None;
    const Peeled peeled = peel(text);
    const auto point = bodyValue(peeled.body, u'.');
    const auto comma = bodyValue(peeled.body, u',');
    if (peeled.signs > 1 || (!point && !comma))
        return NumberEvidence::None;
    if (point && comma)
        return *point == *comma ? NumberEvidence::Any : NumberEvidence::Ambiguous;
    return point ? NumberEvidence::Point : NumberEvidence::Comma;
}

} // namespace mahnwerk
