// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_fields.h"

namespace mahnwerk {

inline Date day(int year, int month, int dayOfMonth)
{
    return Date::fromYmd(year, month, dayOfMonth).value_or(Date());
}

inline Money chf(qint64 rappen) { return { rappen, Currency::chf() }; }

inline Money eur(qint64 cents) { return { cents, Currency::eur() }; }

/// The total that fits the rows.
inline void addUp(Letter& letter)
{
    Money sum(0, letter.claims.front().openPrincipal.currency());
    for (const LetterClaim& claim : letter.claims)
        sum += claim.openPrincipal;
    for (const LetterCharge& charge : letter.charges)
        sum += charge.amount;
    if (letter.interest)
        sum += letter.interest->amount;
    letter.total = sum;
}

/// A furniture shop in Wil writes to a customer in Basel: two invoices, interest, fee, QR-bill.
inline Letter swissLetter(int level = 1)
{
    Letter letter;
    letter.locale = LetterLocale::GermanSwitzerland;
    letter.sender.address = { QStringLiteral("Möbel Hugentobler AG"), {}, QStringLiteral("Zürcherstrasse"),
        QStringLiteral("214"), QStringLiteral("9500"), QStringLiteral("Wil"), QStringLiteral("CH") };
    letter.sender.phone = QStringLiteral("071 555 08 60");
    letter.sender.email = QStringLiteral("buchhaltung@example.ch");
    letter.sender.iban = Iban::parse(u"CH58 0079 1123 0008 8901 2").value();
    letter.sender.qrIban = Iban::parse(u"CH44 3199 9123 0008 8901 2").value();
    letter.recipient.address = { QStringLiteral("Lea Zumbühl"), {}, QStringLiteral("Colmarerstrasse"),
        QStringLiteral("58"), QStringLiteral("4055"), QStringLiteral("Basel"), QStringLiteral("CH") };
    letter.recipient.addressee = Addressee::Woman;
    letter.recipient.lastName = QStringLiteral("Zumbühl");
    letter.dispatchMark = QStringLiteral("B-ECONOMY");
    letter.fileNumber = QStringLiteral("F-26-001893");
    letter.date = day(2026, 11, 23);
    letter.contactPerson = QStringLiteral("Sandra Meier");
    letter.contactPhone = QStringLiteral("071 555 08 61");
    letter.officeHours = QStringLiteral("Mo–Fr 8–12, 13–17 Uhr");
    letter.level = level;
    letter.ground = QStringLiteral("Ihre Bestellung vom 2. September 2026 (Bett «Sils», Nachttisch)");
    if (level > 1)
        letter.previousNotice = day(2026, 11, 2);
    letter.claims = {
        { QStringLiteral("RE 2026-0655"), day(2026, 9, 9), day(2026, 10, 9), 45, chf(59620) },
        { QStringLiteral("RE 2026-0671"), day(2026, 9, 16), day(2026, 10, 16), 38, chf(24000) },
    };
    letter.interest = { QStringLiteral("Verzugszins 5\u00a0% bis 23.11.2026 auf 836.20"), chf(492) };
    letter.charges
        = { { QStringLiteral("Mahngebühr, vereinbart in Ziffer 6 der Kaufbedingungen"), chf(2000) } };
    addUp(letter);
    letter.deadline = day(2026, 12, 3);
    letter.perDay = chf(11);
    letter.interestNote = QStringLiteral(
        "Der Zins läuft ab dem Tag nach der Fälligkeit (OR\u00a0104), Tage/365, einmal gerundet.");
    letter.reference = PaymentReference::qrFrom(u"2600189301").value();
    letter.paymentText = QStringLiteral("Mahnung vom 23.11.2026, Fall F-26-001893");
    return letter;
}

/// Public works write to a customer in Lübeck: one invoice, interest by segments, GiroCode.
inline Letter germanLetter(int level = 1)
{
    Letter letter;
    letter.locale = LetterLocale::GermanGermany;
    letter.sender.address = { QStringLiteral("Stadtwerke Rheinau GmbH"), {}, QStringLiteral("Uferweg"),
        QStringLiteral("2"), QStringLiteral("79618"), QStringLiteral("Rheinfelden"), QStringLiteral("DE") };
    letter.sender.tagline = QStringLiteral("Strom, Gas, Wasser");
    letter.sender.registration = QStringLiteral(
        "Amtsgericht Freiburg HRB 41122 · USt-IdNr. DE123456789 · Geschäftsführung: Maren Voß");
    letter.sender.website = QStringLiteral("www.example.de");
    letter.sender.iban = Iban::parse(u"DE89 3704 0044 0532 0130 00").value();
    letter.recipient.address = { QStringLiteral("Katharina Petersen"), {}, QStringLiteral("Lindenstraße"),
        QStringLiteral("17"), QStringLiteral("23558"), QStringLiteral("Lübeck"), QStringLiteral("DE") };
    letter.recipient.addressee = Addressee::Woman;
    letter.recipient.lastName = QStringLiteral("Petersen");
    letter.fileNumber = QStringLiteral("F-26-004711");
    letter.date = day(2026, 11, 23);
    letter.contactPerson = QStringLiteral("Jan Oltmann");
    letter.contactPhone = QStringLiteral("07623 555 0190");
    letter.contactEmail = QStringLiteral("konto@example.de");
    letter.officeHours = QStringLiteral("Mo–Fr 8–18 Uhr");
    letter.level = level;
    letter.ground = QStringLiteral("Ihren Stromliefervertrag vom 14.03.2023");
    if (level > 1)
        letter.previousNotice = day(2026, 7, 3);
    letter.claims = { { QStringLiteral("40218"), day(2026, 4, 29), day(2026, 5, 29), 178, eur(74800) } };
    letter.interest
        = { QStringLiteral("Verzugszinsen, Rechnung siehe unten (§\u00a0288 Abs.\u00a01 BGB)"), eur(2362) };
    letter.interestRows = {
        { day(2026, 5, 30), day(2026, 6, 30), 32, eur(74800), Rate(62700), 41117 },
        { day(2026, 7, 1), day(2026, 11, 23), 146, eur(74800), Rate(65200), 195078 },
    };
    letter.charges = { { QStringLiteral("Mahnkosten"), eur(250) } };
    addUp(letter);
    letter.deadline = day(2026, 12, 7);
    letter.perDay = eur(13);
    letter.interestNote = QStringLiteral("Tage/365, erster und letzter Tag gezählt.");
    letter.paymentText = QStringLiteral("F-26-004711 RE 40218");
    return letter;
}

/// A collection agency writes to the same customer for the public works, as § 13a RDG wants it.
inline Letter agencyLetter()
{
    Letter letter = germanLetter();
    letter.client = { letter.sender.address.name, QStringLiteral("Uferweg 2, 79618 Rheinfelden") };
    letter.sender.address
        = { QStringLiteral("Nordlicht Forderungsservice GmbH"), {}, QStringLiteral("Holstenwall"),
              QStringLiteral("5"), QStringLiteral("20355"), QStringLiteral("Hamburg"), QStringLiteral("DE") };
    letter.sender.tagline = QStringLiteral("Inkassodienstleister, registriert nach §\u00a010 RDG");
    letter.sender.registration
        = QStringLiteral("Amtsgericht Hamburg HRB 88123 · Geschäftsführung: Maren Voss");
    letter.charges = {
        { QStringLiteral("Mahnkosten der Gläubigerin, 2. Mahnung vom 03.07.2026"), eur(250) },
        { QStringLiteral(
              "Inkassokosten, entstanden durch den Auftrag vom 20.11.2026: "
              "Geschäftsgebühr 0,5 nach Nr.\u00a02300 VV RVG 46,50, Auslagen Nr.\u00a07002 VV RVG 9,30"),
            eur(5580) },
    };
    addUp(letter);
    letter.notes = { QStringLiteral(
        "Die Stadtwerke Rheinau GmbH kann die Vorsteuer abziehen; Umsatzsteuer wird nicht verlangt.") };
    letter.footer = { QStringLiteral("Aufsicht: Bundesamt für Justiz, Adenauerallee 99–103, 53113 Bonn, "
                                     "poststelle@bfj.bund.de. Ihre Anschrift stammt von der Gläubigerin.") };
    return letter;
}

} // namespace mahnwerk
