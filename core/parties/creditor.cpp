// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/creditor.h"

#include "core/base/iban.h"
#include "core/base/region.h"
#include "core/base/text.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestDigits = 3; // 117 is a number too

bool isEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && !text.contains(u' ');
}

} // namespace

Result<Creditor> tidied(const Creditor& creditor)
{
    Creditor tidy = creditor;
    for (QString* text : { &tidy.name, &tidy.street, &tidy.houseNumber, &tidy.postcode, &tidy.city, &tidy.phone, &tidy.email })
        *text = text->simplified();
    if (tidy.name.isEmpty())
        return fail(ErrorCode::MissingValue, { u"name"_s });
    tidy.country = countryCode(TRY(countryFromCode(creditor.country.trimmed())));
    if (tidy.currency.isNull())
        return fail(ErrorCode::UnknownCurrency, { QString() });
    tidy.iban = creditor.iban.trimmed().isEmpty() ? QString() : TRY(Iban::parse(creditor.iban)).text();
    if (!tidy.phone.isEmpty() && digitsOf(tidy.phone).size() < fewestDigits)
        return fail(ErrorCode::InvalidValue, { u"phone"_s, tidy.phone });
    if (!tidy.email.isEmpty() && !isEmail(tidy.email))
        return fail(ErrorCode::InvalidValue, { u"email"_s, tidy.email });
    return tidy;
}

std::vector<SenderFact> missingSenderFacts(const Creditor& creditor)
{
    std::vector<SenderFact> missing;
    if (creditor.postcode.isEmpty() || creditor.city.isEmpty())
        missing.push_back(SenderFact::Address);
    const auto iban = Iban::parse(creditor.iban);
    if (!iban)
        missing.push_back(SenderFact::Iban);
    else if (creditor.country == u"CH"_s && iban->country() != u"CH"_s && iban->country() != u"LI"_s)
        missing.push_back(SenderFact::SwissIban);
    return missing;
}

} // namespace mahnwerk
