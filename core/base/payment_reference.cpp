// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/payment_reference.h"

#include "core/base/iban.h"

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr qsizetype qrLength = 27;
constexpr qsizetype creditorLengthMax = 25;

std::unexpected<Error> invalid(QStringView text)
{
    return fail(ErrorCode::InvalidValue, { QStringLiteral("reference"), text.toString() });
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isDigitOrCapital(QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); }

QString withoutBlanks(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c >= u'a' && c <= u'z' ? c.toUpper() : c;
    }
    return plain;
}

/// ISO 7064 MOD 97-10 over the text with its first four characters moved to the end.
int modulo97(QStringView reference)
{
    int rest = 0;
    for (qsizetype i = 0; i < reference.size(); ++i) {
        const QChar c = reference[(i + 4) % reference.size()];
        rest = isDigit(c) ? (rest * 10 + c.unicode() - u'0') % 97
                          : (rest * 100 + c.unicode() - u'A' + 10) % 97;
    }
    return rest;
}

} // namespace

Result<PaymentReference> PaymentReference::parse(QStringView text)
{
    const QString plain = withoutBlanks(text);
    if (plain.isEmpty())
        return PaymentReference();
    if (plain.startsWith(u"RF")) {
        const bool hasRightForm = plain.size() >= 5 && plain.size() <= creditorLengthMax && isDigit(plain[2])
            && isDigit(plain[3]) && std::ranges::all_of(plain, isDigitOrCapital);
        if (!hasRightForm || modulo97(plain) != 1)
            return invalid(text);
        return PaymentReference(ReferenceKind::Creditor, plain);
    }
    const bool hasRightForm
        = plain.size() == qrLength && std::ranges::all_of(plain, isDigit) && plain.count(u'0') < plain.size();
    if (!hasRightForm || modulo10Recursive(QStringView(plain).chopped(1)) != plain.back().digitValue())
        return invalid(text);
    return PaymentReference(ReferenceKind::Qr, plain);
}

Result<PaymentReference> PaymentReference::qrFrom(QStringView digits)
{
    const QString plain = withoutBlanks(digits);
    if (plain.isEmpty() || plain.size() >= qrLength || !std::ranges::all_of(plain, isDigit)
        || plain.count(u'0') == plain.size())
        return invalid(digits);
    const QString padded = plain.rightJustified(qrLength - 1, u'0');
    return PaymentReference(ReferenceKind::Qr, padded + QString::number(modulo10Recursive(padded)));
}

Result<PaymentReference> PaymentReference::creditorFrom(QStringView text)
{
    QString plain = withoutBlanks(text);
    plain.removeIf([](QChar c) { return !isDigitOrCapital(c); });
    if (plain.isEmpty() || plain.size() > creditorLengthMax - 4)
        return invalid(text);
    const int check = 98 - modulo97(QString(QStringLiteral("RF00") + plain));
    return PaymentReference(ReferenceKind::Creditor,
        QStringLiteral("RF") + QString::number(check).rightJustified(2, u'0') + plain);
}

QString PaymentReference::formatted() const
{
    if (m_kind == ReferenceKind::Qr)
        return m_text.left(2) + u' ' + grouped(QStringView(m_text).mid(2), 5);
    return grouped(m_text, 4);
}

int modulo10Recursive(QStringView digits)
{
    static constexpr int table[] = { 0, 9, 4, 6, 8, 2, 7, 1, 3, 5 };
    int carry = 0;
    for (const QChar c : digits)
        carry = table[(carry + c.unicode() - u'0') % 10];
    return (10 - carry) % 10;
}

} // namespace mahnwerk
