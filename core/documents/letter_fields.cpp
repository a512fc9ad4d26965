// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_fields.h"

namespace mahnwerk {

namespace {

QString joined(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() ? QString(a + b) : QString(a + u' ' + b);
}

bool hasFormOfAddress(const Letter& letter)
{
    return letter.recipient.addressee == Addressee::Woman || letter.recipient.addressee == Addressee::Man;
}

Result<> checkPresent(const Letter& letter)
{
    const std::pair<QString, bool> fields[] = {
        { QStringLiteral("sender.name"), !letter.sender.address.name.isEmpty() },
        { QStringLiteral("recipient.name"), !letter.recipient.address.name.isEmpty() },
        { QStringLiteral("recipient.town"), !letter.recipient.address.town.isEmpty() },
        { QStringLiteral("file_number"), !letter.fileNumber.isEmpty() },
        { QStringLiteral("date"), !letter.date.isNull() },
        { QStringLiteral("deadline"), !letter.deadline.isNull() },
        { QStringLiteral("claims"), !letter.claims.empty() },
        { QStringLiteral("interest"), letter.interest || letter.interestRows.empty() },
        { QStringLiteral("last_name"), !hasFormOfAddress(letter) || !letter.recipient.lastName.isEmpty() },
    };
    for (const auto& [name, isPresent] : fields) {
        if (!isPresent)
            return fail(ErrorCode::MissingValue, { name });
    }
    return {};
}

} // namespace

QStringList postalLines(const PostalAddress& address, QStringView senderCountry)
{
    QStringList lines = { address.name, address.addition, joined(address.street, address.houseNumber),
        joined(address.postcode, address.town) };
    if (!address.country.isEmpty() && address.country != senderCountry)
        lines += letterCountry(address.country);
    lines.removeAll(QString());
    return lines;
}

Result<> check(const Letter& letter)
{
    TRY(checkPresent(letter));
    if (letter.level < 1 || letter.level > 3)
        return fail(ErrorCode::InvalidValue, { QStringLiteral("level"), QString::number(letter.level) });

    std::vector<Money> amounts;
    for (const LetterClaim& claim : letter.claims)
        amounts.push_back(claim.openPrincipal);
    for (const LetterCharge& charge : letter.charges)
        amounts.push_back(charge.amount);
    if (letter.interest)
        amounts.push_back(letter.interest->amount);

    Money sum(0, letter.total.currency());
    for (const Money amount : amounts) {
        if (amount.currency() != sum.currency())
            return fail(ErrorCode::CurrencyMismatch, { amount.currency().code(), sum.currency().code() });
        sum += amount;
    }
    if (sum != letter.total || !sum.isPositive())
        return fail(ErrorCode::InvalidValue, { QStringLiteral("total"), letter.total.toDecimal() });
    return {};
}

} // namespace mahnwerk
