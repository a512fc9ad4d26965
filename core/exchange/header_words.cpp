// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_words.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// Words that mean one field, parted by '|'. Percent: how sure the whole header is, were it just these
/// words.
struct HeaderWords {
    ItemField field;
    int percent;
    QStringView phrases;
};

constexpr HeaderWords headerWords[] = {
    { ItemField::DebtorNumber, 99,
        u"Kd-Nr|Kdnr|Kunden-Nr|Kundennr|Kundennummer|Debitor-Nr|Debitorennr|Debitorennummer|Deb-Nr|"
        u"Debitorenkonto|Debitornummer|Schuldner-Nr|Schuldnernummer|Mitglied-Nr|Mitgliedsnummer|"
        u"Mitgliedernummer|Customer number|Customer no|Customer id|Cust number|Cust no|Client "
        u"number|Client id|Customer code|Debtor number|Debtor id|Debtor no|Numéro client|N° client|No "
        u"client|Numéro de client|No débiteur|Numero cliente|N. cliente|Nr. cliente|Codice cliente|Code "
        u"client" },
    { ItemField::DebtorNumber, 91,
        u"Adressnummer|Adress-Nr|Partner id|Partner number|Partner-Nr|Personenkonto|Account number "
        u"customer|Account id|Kundenkonto|Mieter-Nr|Mieternummer|Patienten-Nr|Patientennummer" },
    { ItemField::DebtorNumber, 80, u"Kunde|Debitor|Client|Customer|Konto|Cliente|Kontonummer" },
    { ItemField::Name, 97,
        u"Firma / Name|Name / Firma|Name Firma|Name|Nachname|Kundenname|Name Kunde|Debitorenname|Name "
        u"1|Customer name|Name customer|Client name|Debtor name|Nom|Nom du client|Nom client|Nom de "
        u"famille|Cognome|Nome cliente|Nominativo|Last name|Surname|Familienname|Schuldnername|Name des "
        u"Schuldners|Name des Kunden|Nome / Ragione sociale|Nom / Société" },
    { ItemField::Name, 88,
        u"Kunde|Debitor|Customer|Client|Schuldner|Debtor|Débiteur|Debitore|Cliente|Empfänger|"
        u"Rechnungsempfänger|Mieter|Mitglied|Patient|Kontakt|Bill to|Name Debitor|Account name" },
    { ItemField::FirstName, 99, u"Vorname|First name|Given name|Prénom|Nome di battesimo|Vornamen" },
    { ItemField::FirstName, 85, u"Nome" },
    { ItemField::Name, 80, u"Nome" },
    { ItemField::Company, 96,
        u"Firma|Firmenname|Unternehmen|Company|Company name|Société|Raison "
        u"sociale|Entreprise|Ditta|Azienda|Ragione sociale|Organisation" },
    { ItemField::Salutation, 97, u"Anrede|Salutation|Title|Titre|Civilité|Titolo|Appellativo" },
    { ItemField::Street, 98,
        u"Straße|Strasse|Str|Straße und Hausnummer|Strasse / Nr|Strasse "
        u"Nr|Anschrift|Adresse|Street|Street address|Address|Address 1|Address line 1|Rue|Adresse "
        u"1|Via|Indirizzo|Adresszeile 1|Address street|Rue et numéro" },
    { ItemField::HouseNumber, 97,
        u"Hausnummer|Haus-Nr|Hausnr|House number|House no|Numéro de rue|No rue|Numero civico|N. "
        u"civico|Street no|Address streetno" },
    { ItemField::Postcode, 98,
        u"PLZ|Postleitzahl|Postcode|Post code|Zip|Zip code|Postal code|NPA|Code postal|CP|CAP|NAP" },
    { ItemField::City, 98, u"Ort|Stadt|Wohnort|City|Town|Ville|Localité|Lieu|Località|Città|Luogo|Ortschaft" },
    { ItemField::PostcodeCity, 96,
        u"PLZ Ort|PLZ / Ort|PLZ und Ort|Postleitzahl Ort|NPA Localité|NPA Lieu|NPA / Ville|Code postal "
        u"ville|Zip city|Postcode city|CAP Località|CAP Luogo|NAP Luogo|CAP Città" },
    { ItemField::Country, 96,
        u"Land|Staat|Country|Pays|Paese|Nazione|Country code|Länderkürzel|Ländercode|Stato" },
    { ItemField::Region, 80, u"Land" },
    { ItemField::Region, 95, u"Kanton|Bundesland|Canton|Cantone|State|Province|Region" },
    { ItemField::Language, 96, u"Sprache|Language|Langue|Lingua|Korrespondenzsprache|Sprachcode" },
    { ItemField::Email, 99,
        u"E-Mail|Email|Mail|E-Mail-Adresse|Mailadresse|Email address|Courriel|Adresse e-mail|Posta "
        u"elettronica|Indirizzo e-mail" },
    { ItemField::Phone, 97,
        u"Tel|Telefon|Telefonnummer|Tel-Nr|Telefon 1|Telefon 2|Tel privat|Tel Geschäft|Telefon "
        u"privat|Telefon Geschäft|Mobil|Mobile|Mobiltelefon|Handy|Natel|Phone|Phone "
        u"number|Telephone|Mobile phone|Téléphone|Portable|Tél|Telefono|Cellulare|Rufnummer" },
    { ItemField::Reference, 99,
        u"Rg-Nr|Rgnr|Rechnungs-Nr|Rechnungsnr|Rechnungsnummer|Rechnung-Nr|Re-Nr|Renr|Rech-Nr|Faktura-Nr|"
        u"Fakturanummer|Faktura|Invoice number|Invoice no|Invoice id|Invoice nr|Inv no|Numéro de "
        u"facture|N° facture|No facture|Numéro facture|Numero fattura|N. fattura|Nr fattura|Fattura "
        u"n|Rechnung Nr" },
    { ItemField::Reference, 90,
        u"Belegnummer|Beleg-Nr|Belegnr|Document number|Document no|Doc no|Belegfeld "
        u"1|Invoice|Rechnung|Facture|Fattura|OP-Nummer|OP-Nr|Numéro de pièce|No pièce|Numero documento" },
    { ItemField::Reference, 80, u"Doc id|Referenz|Reference|Référence|Riferimento|Beleg|Document|Aktenzeichen" },
    { ItemField::Reference, 72, u"Nummer|Number|Nr|No|Numéro|Numero|N" },
    { ItemField::IssueDate, 98,
        u"Rechnungsdatum|Rg-Datum|Re-Datum|Rech-Datum|Rechnung vom|Invoice date|Date de facture|Date "
        u"facture|Date de la facture|Data fattura|Fakturadatum|Fakturierungsdatum|Issue "
        u"date|Ausstellungsdatum|Date d'émission" },
    { ItemField::IssueDate, 91,
        u"Belegdatum|Document date|Bill date|Date de pièce|Data documento|Beleg-Datum|Datum Rechnung" },
    { ItemField::IssueDate, 88, u"Datum|Date|Data|vom" },
    { ItemField::IssueDate, 86, u"Document create date" },
    { ItemField::IssueDate, 84,
        u"Buchungsdatum|Posting date|Erstellt am|Erstelldatum|Create date|Date de comptabilisation|Data "
        u"registrazione|Baseline date" },
    { ItemField::DueDate, 99,
        u"Fällig|Fällig am|Fälligkeit|Fälligkeitsdatum|Fällig per|Zahlbar bis|Zahlungsfrist "
        u"bis|Netto-Fälligkeit|Nettofälligkeit|Due date|Due|Due on|Due in date|Payable by|Pay "
        u"by|Échéance|Date d'échéance|Echéance|Payable jusqu'au|Scadenza|Data scadenza|Data di "
        u"scadenza|Verfall|Verfalldatum|Verfall am" },
    { ItemField::DueDate, 85, u"Frist|Zahlungsfrist|Délai|Délai de paiement|Valuta" },
    { ItemField::Terms, 84, u"Frist" },
    { ItemField::Terms, 97,
        u"Zahlungsziel|Zahlungsziel Tage|Zahlungsziel in Tagen|Zahlungsfrist|Zahlungsfrist Tage|Frist "
        u"Tage|Zahlungsbedingung|Zahlungsbedingungen|Zahlungskondition|Zahlungskonditionen|Payment "
        u"terms|Terms|Net days|Credit days|Délai de paiement|Délai|Conditions de paiement|Termini di "
        u"pagamento|Termine di pagamento|Condizioni di pagamento|Cust payment terms|Tage Ziel" },
    { ItemField::Terms, 74, u"Ziel|Tage|Days|Jours|Giorni|Kondition" },
    { ItemField::InvoiceAmount, 97,
        u"Rechnungsbetrag|Rg-Betrag|Re-Betrag|Rechnungssumme|Rechnungstotal|Invoice amount|Invoice "
        u"total|Montant facture|Montant de la facture|Montant facturé|Importo fattura|Totale "
        u"fattura|Fakturabetrag|Gross amount|Bruttobetrag|Originalbetrag|Original amount|Betrag "
        u"brutto|Montant brut|Montant TTC|Total TTC|Importo lordo|Amount gross" },
    { ItemField::InvoiceAmount, 88,
        u"Betrag|Amount|Montant|Importo|Total|Brutto|Summe|Totale|Gesamtbetrag|Total "
        u"amount|Endbetrag|Forderung|Forderungsbetrag" },
    { ItemField::OpenAmount, 99,
        u"offen|Offener Betrag|Offener Saldo|Betrag offen|Offen CHF|Offen EUR|Restbetrag|Rest|Offener "
        u"Posten|OP-Betrag|Open amount|Total open amount|Amount open|Open "
        u"balance|Outstanding|Outstanding amount|Balance due|Amount due|Open|Solde ouvert|Montant "
        u"ouvert|Solde dû|Reste à payer|Montant dû|Saldo aperto|Importo aperto|Importo "
        u"scoperto|Scoperto|Da pagare|Noch offen|Ausstehend|Ausstand|Offene "
        u"Forderung|Restforderung|Restant dû" },
    { ItemField::OpenAmount, 90, u"Saldo|Balance|Solde|Remaining|Residuo" },
    { ItemField::PaidAmount, 97,
        u"bezahlt|Bezahlter Betrag|Zahlung|Zahlungen|Gezahlt|Bereits bezahlt|Zahlbetrag|Paid|Paid "
        u"amount|Amount paid|Payments|Payé|Montant payé|Acomptes|Pagato|Importo "
        u"pagato|Anzahlung|Teilzahlung|Teilzahlungen|Verrechnet" },
    { ItemField::PositionAmount, 96,
        u"Position total|Positionstotal|Positionsbetrag|Position Betrag|Zeilenbetrag|Line total|Line "
        u"amount|Positionssumme|Total position|Total de la ligne|Totale posizione|Totale riga" },
    { ItemField::Currency, 98,
        u"Währung|Whg|Wrg|WKZ|Currency|Invoice "
        u"currency|Curr|Devise|Monnaie|Divisa|Moneta|Währungscode|Buchungswährung|Währungskennzeichen" },
    { ItemField::Currency, 85, u"Valuta" },
    { ItemField::DebitCredit, 96,
        u"S/H|Soll/Haben|Soll-/Haben-Kennzeichen|Soll/Haben-Kennzeichen|D/C|Debit/Credit|Dr/Cr" },
    { ItemField::DunningLevel, 97,
        u"Mahnstufe|Mahnstufe bisher|Mahn-Stufe|Mahnlevel|Dunning level|Reminder level|Niveau de "
        u"rappel|Rappel|Livello di sollecito|Sollecito|Mahnungen|Anzahl Mahnungen|Niveau rappel" },
    { ItemField::DunningLevel, 91, u"Mahn|Mahnung|Stufe|Reminder|Reminders|Dunning|Rappels|Solleciti|Level" },
    { ItemField::Status, 95,
        u"Status|Zahlungsstatus|Rechnungsstatus|Payment status|Invoice "
        u"status|Statut|État|Stato|Zustand" },
    { ItemField::OpenFlag, 96, u"is open|isopen|Offen ja nein|Open flag|Ist offen|Open yes no" },
    { ItemField::OpenFlag, 85, u"offen|open|ouvert|aperto" },
    { ItemField::PaidDate, 97,
        u"Bezahlt am|Zahlungsdatum|Zahldatum|Zahlungseingang|Paid date|Date paid|Paid on|Payment "
        u"date|Date de paiement|Payé le|Data pagamento|Pagato il|Ausgleichsdatum|Clearing date|Clear "
        u"date" },
    { ItemField::Note, 95,
        u"Bemerkung|Bemerkungen|Notiz|Notizen|Kommentar|Anmerkung|Note|Notes|Remark|Remarks|Comment|"
        u"Comments|Remarque|Remarques|Commentaire|Osservazione|Osservazioni|Commento|Info|Vermerk|Memo" },
    { ItemField::Note, 78, u"Text|Buchungstext|Beschreibung|Description|Libellé|Descrizione|Betreff|Subject" },
    { ItemField::CallNote, 83,
        u"angerufen am|angerufen|Anruf|Anrufe|Telefoniert|Telefonat|Telefonate|letzter Anruf|letzter "
        u"Kontakt|Kontaktiert|Called|Called on|Call|Last call|Call notes|Appelé le|Appel|Dernier "
        u"appel|Chiamato il|Chiamata|Ultima chiamata|Anruf am" },
    { ItemField::DisputeFlag, 96,
        u"Dispute flag|Disputed|Dispute|Strittig|Bestritten|In "
        u"Klärung|Reklamation|Reklamiert|Contesté|Litige|Contestato|Einwand ja nein" },
    { ItemField::DisputeReason, 96,
        u"Dispute reason|Einwand|Einwandgrund|Reklamationsgrund|Grund der Reklamation|Motif du "
        u"litige|Motivo contestazione|Bestreitungsgrund|Reason of dispute" },
    { ItemField::PaymentReference, 98,
        u"QR-Referenz|QRR|ESR-Referenz|ESR-Nummer|ESR number|ESR-Nr|Referenznummer|QR reference|Payment "
        u"reference|Creditor reference|Référence QR|Référence BVR|No BVR|Riferimento QR|Numero "
        u"PVR|Zahlungsreferenz|SCOR|Strukturierte Referenz|Referenznummer QR|Verwendungszweck" },
    { ItemField::Iban, 98, u"IBAN|IBAN-Nr|Bankverbindung|Kontoverbindung|Coordonnées bancaires|IBAN-Nummer" },
    { ItemField::Creditor, 96,
        u"Gläubiger|Mandant|Mandantenname|Creditor|Creditor "
        u"name|Auftraggeber|Créancier|Mandante|Creditore|Buchungskreis|Client mandant" },
    { ItemField::DocumentType, 95,
        u"Document type|Belegart|Belegtyp|Doc type|Dokumenttyp|Dokumentart|Art des Belegs|Type de "
        u"document|Type de pièce|Tipo documento|Tipo di documento|Beleg-Art|Transaction type" },
    { ItemField::DocumentType, 78, u"Art|Typ|Type|Tipo|Kind" },
};

// A header with one of these speaks of something else, unless the known words hold it too.
constexpr QStringView foreignWords = u"position|positions|artikel|article|item|predict|prediction|"
                                     u"forecast|prognose|mwst|mw|ust|tva|iva|vat|tax|taxe|steuer|"
                                     u"fax|telefax|website|homepage|gruppe|group|groups|kategorie|"
                                     u"category|skonto|discount|escompte|sconto|cost|"
                                     u"kostenstelle|lieferant|supplier|vendor|fournisseur|fornitore|"
                                     u"netto|net|ht|person|bank|geburt|birth|lieferung|"
                                     u"delivery|liefer|bucket|aging|code|kurs|rate|basis|base|period|"
                                     u"from|to|ansprechpartner|blz|zins|gebühr|gebühren|"
                                     u"mahngebühr|mahnkosten|spesen|frais|spese|fee|fees";
// And with these it says no more than without.
constexpr QStringView neutralWords = u"chf|eur|euro|usd|gbp|fr|in|der|die|das|des|am|per|bis|de|du|la|le|"
                                     u"di|del|inkl|incl|brutto|gross|ttc|lordo|total|"
                                     u"1|nr|no|nummer|name|of|the|tt mm jjjj|yyyy mm "
                                     u"dd|mw|kunde|kunden|customer|client|cust|debitor|rechnung|invoice";

struct Known {
    ItemField field;
    int percent;
};

QSet<QString> foldedWords(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u'|'))
        set.insert(headerPhrase(word));
    return set;
}

const QMultiHash<QString, Known>& knownPhrases()
{
    static const auto phrases = [] {
        QMultiHash<QString, Known> hash;
        for (const HeaderWords& words : headerWords) {
            for (const QStringView phrase : words.phrases.split(u'|'))
                hash.insert(headerPhrase(phrase), { words.field, words.percent });
        }
        return hash;
    }();
    return phrases;
}

/// What the words around a known phrase take from it; more than it has if they forbid it.
int penalty(const QStringList& words, qsizetype first, qsizetype count)
{
    static const QSet<QString> foreign = foldedWords(foreignWords);
    static const QSet<QString> neutral = foldedWords(neutralWords);
    int sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i >= first && i < first + count)
            continue;
        if (foreign.contains(words[i]))
            return 1000;
        sum += neutral.contains(words[i]) ? 2 : 12;
    }
    return sum;
}

void add(std::vector<FieldGuess>& guesses, FieldGuess guess)
{
    const auto same = std::ranges::find(guesses, guess.field, &FieldGuess::field);
    if (same == guesses.end())
        guesses.push_back(guess);
    else
        same->percent = std::max(same->percent, guess.percent);
}

} // namespace

QString headerPhrase(QStringView header)
{
    QString spaced;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (i > 0 && header[i].isUpper() && header[i - 1].isLower())
            spaced += u' ';
        spaced += header[i];
    }
    return folded(spaced);
}

std::vector<FieldGuess> fieldsOfHeader(QStringView header)
{
    constexpr int leastPercent = 40;
    constexpr qsizetype mostWords = 12;
    const QStringList words = headerPhrase(header).split(u' ', Qt::SkipEmptyParts);
    std::vector<FieldGuess> guesses;
    if (words.size() > mostWords)
        return guesses;
    for (qsizetype count = words.size(); count > 0; --count) {
        for (qsizetype first = 0; first + count <= words.size(); ++first) {
            const QString phrase = words.mid(first, count).join(u' ');
            const int less = penalty(words, first, count);
            const auto [begin, end] = knownPhrases().equal_range(phrase);
            for (auto known = begin; known != end; ++known) {
                if (known->percent - less >= leastPercent)
                    add(guesses, { known->field, known->percent - less });
            }
        }
    }
    std::ranges::stable_sort(guesses, std::greater(), &FieldGuess::percent);
    return guesses;
}

} // namespace mahnwerk
