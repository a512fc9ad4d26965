// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/swiss_qr_bill.h"

#include <QRegularExpression>

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr qint64 amountMax = 99'999'999'999;
constexpr qsizetype textMax = 140;

bool isPermitted(char32_t c)
{
    return (c >= 0x20 && c <= 0x7e) || (c >= 0xa1 && c <= 0x17f && c != 0xad) || (c >= 0x218 && c <= 0x21b)
        || c == 0x20ac;
}

/// What stands for a typographic sign; null if it has no plain form.
QStringView plainForm(char32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x2032:
        return u"'";
    case 0x201c:
    case 0x201d:
    case 0x201e:
        return u"\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u"-";
    case 0x2026:
        return u"...";
    case 0x2022:
        return u"·";
    case 0x1e9e:
        return u"SS";
    default:
        return {};
    }
}

bool isSpace(char32_t c) { return QChar::isSpace(c) || c < 0x20 || (c >= 0x7f && c <= 0x9f); }

/// Nothing is printed for these: joiners, direction marks, soft hyphen, variation selectors.
bool isInvisible(char32_t c) { return QChar::category(c) == QChar::Other_Format || QChar::isMark(c); }

void appendPermitted(QString& to, char32_t c)
{
    if (isPermitted(c)) {
        to += QChar(static_cast<char16_t>(c));
        return;
    }
    if (const QStringView plain = plainForm(c); !plain.isNull()) {
        to += plain;
        return;
    }
    if (isSpace(c)) {
        to += u' ';
        return;
    }
    if (isInvisible(c))
        return;
    QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    parts.removeIf([](QChar part) { return !isPermitted(part.unicode()); });
    to += parts.isEmpty() ? QStringLiteral(".") : parts;
}

QStringList addressLines(const PostalAddress& address)
{
    return { QStringLiteral("S"), address.name, address.street, address.houseNumber, address.postcode,
        address.town, address.country };
}

QStringList noAddressLines() { return QStringList(7, QString()); }

bool hasLetters(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// Name, postcode, town and country are mandatory (IG 2.3, 4.2.2).
Result<> checkAddress(const PostalAddress& address)
{
    const std::pair<QString, QString> fields[] = {
        { QStringLiteral("name"), address.name },
        { QStringLiteral("postcode"), address.postcode },
        { QStringLiteral("town"), address.town },
        { QStringLiteral("country"), address.country },
    };
    for (const auto& [name, value] : fields) {
        if (value.isEmpty())
            return fail(ErrorCode::MissingValue, { name });
    }
    return {};
}

Result<> checkBill(const SwissQrBill& bill)
{
    const QString country = bill.iban.country();
    if (country != QLatin1String("CH") && country != QLatin1String("LI"))
        return fail(ErrorCode::InvalidValue, { QStringLiteral("iban"), bill.iban.text() });
    if (bill.iban.isQrIban() != (bill.reference.kind() == ReferenceKind::Qr))
        return fail(ErrorCode::InvalidValue, { QStringLiteral("reference"), bill.reference.text() });
    if (bill.currency != Currency::chf() && bill.currency != Currency::eur())
        return fail(ErrorCode::CurrencyMismatch, { bill.currency.code(), QStringLiteral("CHF") });
    if (bill.amount && bill.amount->currency() != bill.currency)
        return fail(ErrorCode::CurrencyMismatch, { bill.amount->currency().code(), bill.currency.code() });
    if (bill.amount && (bill.amount->isNegative() || bill.amount->minor() > amountMax))
        return fail(ErrorCode::InvalidValue, { QStringLiteral("amount"), bill.amount->toDecimal() });
    if (bill.billingInformation.size() > textMax)
        return fail(
            ErrorCode::InvalidValue, { QStringLiteral("billing_information"), bill.billingInformation });
    if (bill.alternativeSchemes.size() > 2)
        return fail(ErrorCode::InvalidValue,
            { QStringLiteral("alternative_schemes"), QString::number(bill.alternativeSchemes.size()) });
    return {};
}

QString referenceType(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::None:
        return QStringLiteral("NON");
    case ReferenceKind::Qr:
        return QStringLiteral("QRR");
    case ReferenceKind::Creditor:
        return QStringLiteral("SCOR");
    }
    Q_UNREACHABLE();
}

/// Address type S wants the house number by itself: "Rue du Lac 1268", "Musterstrasse 25 c" are split.
PostalAddress withHouseNumber(PostalAddress address)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*[^\\d\\s].*?)\\s+(\\d+\\s?[A-Za-z]?([-/]\\d+\\s?[A-Za-z]?)?)$"));
    if (!address.houseNumber.isEmpty())
        return address;
    if (const auto match = pattern.match(address.street); match.hasMatch()) {
        address.street = match.captured(1);
        address.houseNumber = match.captured(2);
    }
    return address;
}

} // namespace

std::optional<SwissQrBill> swissQrBill(const Letter& letter)
{
    return swissQrBill(letter, { letter.total, letter.reference, letter.paymentText });
}

std::optional<SwissQrBill> swissQrBill(const LetterHead& letter, const PaymentRequest& request)
{
    const Currency currency = request.amount.currency();
    const bool isPayable = isSwiss(letter.locale)
        && (currency == Currency::chf() || currency == Currency::eur());
    const bool isQrReference = request.reference.kind() == ReferenceKind::Qr;
    const auto& account = isQrReference ? letter.sender.qrIban : letter.sender.iban;
    if (!isPayable || !account)
        return std::nullopt;
    SwissQrBill bill { *account, withHouseNumber(letter.sender.address), currency, request.amount,
        withHouseNumber(letter.recipient.address), request.reference, request.text, {}, {} };
    // A debtor whose name has no permitted letter (Arabic, say) or whose town is not known stays open, for
    // the payer to write in; the account still says whose money it is.
    const PostalAddress debtor = qrBillAddress(letter.recipient.address);
    if (!hasLetters(debtor.name) || !hasLetters(debtor.town) || !checkAddress(debtor))
        bill.debtor.reset();
    return swissQrPayload(bill) ? std::optional(bill) : std::nullopt;
}

Result<QByteArray> swissQrPayload(const SwissQrBill& bill)
{
    TRY(checkBill(bill));
    const PostalAddress creditor = qrBillAddress(bill.creditor);
    TRY(checkAddress(creditor));
    QStringList lines
        = { QStringLiteral("SPC"), QStringLiteral("0200"), QStringLiteral("1"), bill.iban.text() };
    lines += addressLines(creditor);
    lines += noAddressLines(); // ultimate creditor: for future use
    lines += bill.amount ? bill.amount->toDecimal() : QString();
    lines += bill.currency.code();
    if (bill.debtor) {
        const PostalAddress debtor = qrBillAddress(*bill.debtor);
        TRY(checkAddress(debtor));
        lines += addressLines(debtor);
    } else {
        lines += noAddressLines();
    }
    lines += referenceType(bill.reference.kind());
    lines += bill.reference.text();
    lines += qrBillText(bill.message, textMax - bill.billingInformation.size());
    lines += QStringLiteral("EPD");
    // What is empty after the end of the payment data is left out.
    if (!bill.billingInformation.isEmpty() || !bill.alternativeSchemes.isEmpty())
        lines += qrBillText(bill.billingInformation, textMax);
    for (const QString& scheme : bill.alternativeSchemes)
        lines += qrBillText(scheme, 100);
    return lines.join(u'\n').toUtf8();
}

QString qrBillText(const QString& text, qsizetype max)
{
    QString permitted;
    const auto points = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint c : points)
        appendPermitted(permitted, c);
    return permitted.simplified().left(max).trimmed();
}

PostalAddress qrBillAddress(const PostalAddress& address)
{
    PostalAddress result = address;
    result.name = qrBillText(address.name, 70);
    result.addition.clear();
    result.street = qrBillText(address.street, 70);
    result.houseNumber = qrBillText(address.houseNumber, 16);
    result.postcode = qrBillText(address.postcode, 16);
    result.town = qrBillText(address.town, 35);
    result.country = address.country.toUpper();
    return result;
}

} // namespace mahnwerk
