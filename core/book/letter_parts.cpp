// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/letter_parts.h"

#include "core/documents/letter_words.h"
#include "core/storage/case_store.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// An active address before an unverified one, never a bad one.
ContactPoint bestAddress(const std::vector<ContactPoint>& points)
{
    const ContactPoint* best = nullptr;
    for (const ContactPoint& point : points) {
        if (point.kind != ContactPointKind::Address || point.state == ContactPointState::Bad)
            continue;
        if (!best || (point.state == ContactPointState::Active && best->state != ContactPointState::Active))
            best = &point;
    }
    return best ? *best : ContactPoint();
}

void setAccount(LetterSender& sender, const QString& text)
{
    if (const auto iban = Iban::parse(text))
        (iban->isQrIban() ? sender.qrIban : sender.iban) = *iban;
}

template<typename Party>
LetterSender senderFrom(const Party& party)
{
    return { .address = { .name = party.name, .street = party.street, .houseNumber = party.houseNumber,
                 .postcode = party.postcode, .town = party.city, .country = party.country },
        .phone = party.phone, .email = party.email };
}

LetterSender senderOf(const LetterParties& parties)
{
    const Creditor& creditor = parties.creditor;
    if (!parties.office) {
        LetterSender sender = senderFrom(creditor);
        setAccount(sender, creditor.iban);
        return sender;
    }
    LetterSender sender = senderFrom(*parties.office);
    sender.registration = parties.office->registration;
    sender.website = parties.office->website;
    setAccount(sender, parties.office->iban.isEmpty() ? creditor.iban : parties.office->iban);
    return sender;
}

LetterRecipient recipientOf(const Debtor& debtor, const ContactPoint& address)
{
    LetterRecipient recipient { .lastName = debtor.name };
    recipient.address = { .name = debtor.fullName(), .street = address.street, .houseNumber = address.houseNumber,
        .postcode = address.postcode, .town = address.city,
        .country = address.country.isEmpty() ? debtor.country : address.country };
    recipient.addressee = debtor.kind == DebtorKind::Company ? Addressee::Company
        : debtor.salutation == Salutation::Ms                ? Addressee::Woman
        : debtor.salutation == Salutation::Mr                ? Addressee::Man
                                                             : Addressee::Person;
    return recipient;
}

QString inOneLine(const Creditor& creditor)
{
    QStringList parts { QString(creditor.street + u' ' + creditor.houseNumber).simplified(),
        QString(creditor.postcode + u' ' + creditor.city).simplified() };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool owesDuties(const LetterParties& parties)
{
    return parties.office && parties.office->country == u"DE"_s && parties.debtor.kind == DebtorKind::Person;
}

} // namespace

Result<LetterParties> letterParties(Book& book, const Case& file)
{
    Database& database = book.database();
    LetterParties parties;
    parties.creditor = TRY(row(database, file.creditor));
    parties.debtor = TRY(row(database, file.debtor));
    parties.address = bestAddress(TRY(contactPointsOf(database, file.debtor)));
    parties.office = TRY(collectionOffice(database));
    return parties;
}

LetterHead letterHead(const LetterParties& parties, const Case& file, Date date)
{
    LetterHead head;
    head.locale = parties.creditor.country == u"CH"_s ? LetterLocale::GermanSwitzerland : LetterLocale::GermanGermany;
    head.sender = senderOf(parties);
    if (parties.office) {
        head.client = LetterClient { parties.creditor.name, inOneLine(parties.creditor) };
        if (owesDuties(parties) && parties.office->kind == OfficeKind::Agency && !parties.office->supervision.isEmpty())
            head.footer = { QString(letterWord(u"duty/supervision"_s, head.locale) + u": "_s + parties.office->supervision + u'.') };
    }
    head.recipient = recipientOf(parties.debtor, parties.address);
    head.fileNumber = file.number;
    head.date = date;
    head.contactPhone = head.sender.phone;
    head.contactEmail = head.sender.email;
    return head;
}

PaymentReference paymentReference(const LetterSender& sender, const Case& file)
{
    if (sender.qrIban) {
        QString digits;
        for (const QChar c : file.number)
            digits += c.isDigit() ? QString(c) : c.isLetter() && c != u'F' ? QString::number(c.unicode() % 10) : QString();
        return PaymentReference::qrFrom(digits).value_or(PaymentReference());
    }
    return PaymentReference::creditorFrom(file.number).value_or(PaymentReference());
}

QString groundOf(const Claim& claim, LetterLocale locale)
{
    const Date day = claim.groundDate.isNull() ? claim.issueDate : claim.groundDate;
    const QString ground = claim.ground.isEmpty() ? letterWord(u"ground/contract"_s, locale).arg(claim.reference) : claim.ground;
    return day.isNull() ? ground : QString(ground + u", "_s + letterLongDate(day, locale));
}

QString regimeText(const Claim& claim, LetterLocale locale)
{
    if (hasLetterWord(u"regime/"_s + claim.regime))
        return letterWord(u"regime/"_s + claim.regime, locale);
    // "fixed:7.5", "spread:3", "spread:at:3"
    const auto rate = Rate::fromDecimal(claim.regime.section(u':', -1));
    return rate ? letterWord(u"regime/"_s + claim.regime.section(u':', 0, 0), locale).arg(letterRate(*rate, locale)) : claim.regime;
}

QString rateReasonOf(const Law& law, const Claim& claim, Date on, LetterLocale locale)
{
    if (!claim.rateReason.isEmpty() || claim.regime.isEmpty() || law.regime(claim.regime))
        return claim.rateReason;
    const auto own = RateSchedule::of(law, claim.regime, DayCount::Act365, UnknownRate::Extrapolate);
    const auto statutory = RateSchedule::of(law, u"de-consumer", DayCount::Act365, UnknownRate::Extrapolate);
    if (!own || !statutory || !own->on(on) || !statutory->on(on))
        return {};
    return own->on(on)->rate > statutory->on(on)->rate ? regimeText(claim, locale) : QString();
}

QString collectionDutyTitle(const LetterParties& parties, LetterLocale locale)
{
    if (!owesDuties(parties))
        return {};
    return letterWord(u"duty-title/"_s + nameOf(parties.office->kind), locale);
}

std::vector<PaperFact> collectionDuties(const LetterParties& parties, const Claimed& claimed, LetterLocale locale)
{
    if (!owesDuties(parties))
        return {};
    std::vector<PaperFact> duties;
    const auto add = [&](const QString& code, const QString& value) {
        duties.push_back({ letterWord(u"duty/"_s + code, locale), value });
    };
    const Creditor& creditor = parties.creditor;
    add(u"client"_s, inOneLine(creditor).isEmpty() ? creditor.name : QString(creditor.name + u", "_s + inOneLine(creditor)));
    for (const Claim& claim : claimed.claims)
        add(u"ground"_s, groundOf(claim, locale));
    for (const QString& interest : claimed.interest)
        add(u"interest"_s, interest);
    for (const Claim& claim : claimed.claims) {
        if (!claim.rateReason.isEmpty() && !claimed.interest.isEmpty())
            add(u"rate-reason"_s, QString(claim.reference + u": "_s + claim.rateReason));
    }
    for (const ClaimedCost& cost : claimed.costs)
        add(u"cost"_s, QString(letterMoney(cost.amount, locale) + u", "_s + letterDate(cost.date) + u": "_s + cost.text));
    if (!claimed.costs.empty() && !creditor.deductsVat)
        add(u"vat"_s, letterWord(u"duty/vat-text"_s, locale));
    if (parties.address.source == inquirySource)
        add(u"address"_s, letterWord(u"duty/address-text"_s, locale).arg(parties.office->email.isEmpty() ? parties.office->phone : parties.office->email));
    if (parties.office->kind == OfficeKind::Agency && !parties.office->supervision.isEmpty())
        add(u"supervision"_s, parties.office->supervision);
    return duties;
}

} // namespace mahnwerk
