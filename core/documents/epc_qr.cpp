// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/epc_qr.h"

#include "core/documents/swiss_qr_bill.h"

#include <algorithm>
#include <iterator>

namespace mahnwerk {

namespace {

constexpr qsizetype nameMax = 70;
constexpr qsizetype textMax = 140;
constexpr qsizetype payloadMax = 331;
constexpr qint64 amountMax = 99'999'999'999;

/// One line without control characters, at most so many characters (code points).
QString oneLine(const QString& text, qsizetype max)
{
    QList<uint> points = text.simplified().normalized(QString::NormalizationForm_C).toUcs4();
    points.removeIf([](uint c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); });
    points.resize(std::min(points.size(), max));
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), points.size()).trimmed();
}

bool isInSepa(QStringView country)
{
    // European Payments Council, EPC409-09: countries of the SEPA schemes.
    static constexpr QStringView countries[] = { u"AD", u"AL", u"AT", u"BE", u"BG", u"CH", u"CY", u"CZ",
        u"DE", u"DK", u"EE", u"ES", u"FI", u"FR", u"GB", u"GI", u"GR", u"HR", u"HU", u"IE", u"IS", u"IT",
        u"LI", u"LT", u"LU", u"LV", u"MC", u"MD", u"ME", u"MK", u"MT", u"NL", u"NO", u"PL", u"PT", u"RO",
        u"RS", u"SE", u"SI", u"SK", u"SM", u"VA" };
    return std::ranges::find(countries, country) != std::end(countries);
}

} // namespace

std::optional<GiroCode> giroCode(const Letter& letter)
{
    return giroCode(letter, { letter.total, letter.reference, letter.paymentText });
}

std::optional<GiroCode> giroCode(const LetterHead& letter, const PaymentRequest& request)
{
    const auto& iban = letter.sender.iban;
    if (isSwiss(letter.locale) || !iban || !isInSepa(iban->country())
        || request.amount.currency() != Currency::eur())
        return std::nullopt;
    return GiroCode { letter.sender.address.name, *iban, request.amount, request.reference,
        request.text.isEmpty() ? letter.fileNumber : request.text };
}

Result<QByteArray> giroCodePayload(const GiroCode& code)
{
    const QString name = oneLine(code.name, nameMax);
    if (name.isEmpty())
        return fail(ErrorCode::MissingValue, { QStringLiteral("name") });
    if (code.iban.isNull())
        return fail(ErrorCode::InvalidValue, { QStringLiteral("iban"), code.iban.text() });
    if (code.amount.currency() != Currency::eur())
        return fail(ErrorCode::CurrencyMismatch, { code.amount.currency().code(), QStringLiteral("EUR") });
    if (!code.amount.isPositive() || code.amount.minor() > amountMax)
        return fail(ErrorCode::InvalidValue, { QStringLiteral("amount"), code.amount.toDecimal() });

    const bool isStructured = code.reference.kind() == ReferenceKind::Creditor;
    const QString reference = isStructured ? code.reference.text() : QString();
    QString text = isStructured ? QString() : oneLine(code.text, textMax);
    const auto payload = [&] {
        // EPC069-12, 3.: service tag, version, UTF-8, transfer, BIC, name, account, amount, purpose,
        // structured reference, text. The BIC is not needed from version 002 on.
        const QStringList lines = { QStringLiteral("BCD"), QStringLiteral("002"), QStringLiteral("1"),
            QStringLiteral("SCT"), QString(), name, code.iban.text(),
            QStringLiteral("EUR") + code.amount.toDecimal(), QString(), reference, text };
        return lines.join(u'\n').toUtf8();
    };
    while (payload().size() > payloadMax && !text.isEmpty())
        text = oneLine(text, text.size() - 1);
    return payload();
}

} // namespace mahnwerk
