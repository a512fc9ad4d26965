// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/status_words.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

template <typename Meaning>
struct Meant {
    Meaning meaning;
    std::initializer_list<QStringView> words;
};

template <typename Meaning>
QHash<QString, Meaning> foldedHash(std::initializer_list<Meant<Meaning>> list)
{
    QHash<QString, Meaning> hash;
    for (const Meant<Meaning>& meant : list) {
        for (const QStringView word : meant.words)
            hash.insert(folded(word), meant.meaning);
    }
    return hash;
}

bool hasDunningWord(const QString& foldedText)
{
    static const std::array stems = { folded(u"mahnung"), folded(u"mahnstufe"), folded(u"erinnerung"),
        folded(u"sollecito"), folded(u"richiamo"), folded(u"rappel"), folded(u"sommation"),
        folded(u"reminder"), folded(u"dunning"), folded(u"diffida") };
    return std::ranges::any_of(stems, [&](const QString& stem) { return foldedText.contains(stem); });
}

} // namespace

InvoiceStatus invoiceStatus(QStringView text)
{
    static const auto words = foldedHash<InvoiceStatus>({
        { InvoiceStatus::Open,
            { u"offen", u"open", u"versendet", u"verschickt", u"gesendet", u"sent", u"inviato", u"inviata",
                u"envoyé", u"envoyée", u"ouvert", u"ouverte", u"aperto", u"aperta", u"unbezahlt", u"unpaid",
                u"nicht bezahlt", u"impayé", u"impayée", u"non pagato", u"teilbezahlt", u"teilweise bezahlt",
                u"partially paid", u"partiellement payé", u"overdue", u"überfällig", u"fällig", u"gemahnt",
                u"scaduto" } },
        { InvoiceStatus::Draft,
            { u"entwurf", u"draft", u"bozza", u"brouillon", u"provisorisch", u"vorerfasst", u"projet",
                u"in bearbeitung" } },
        { InvoiceStatus::Paid,
            { u"bezahlt", u"paid", u"pagato", u"pagata", u"payé", u"payée", u"réglé", u"réglée", u"soldé",
                u"soldée", u"saldato", u"saldata", u"ausgeglichen", u"beglichen", u"erledigt", u"closed",
                u"cleared", u"settled", u"abgeschlossen", u"voll bezahlt", u"fully paid", u"ausgebucht" } },
        { InvoiceStatus::Cancelled,
            { u"storniert", u"storno", u"annulliert", u"cancelled", u"canceled", u"void", u"voided",
                u"annulé", u"annulée", u"annullato", u"annullata", u"gelöscht", u"deleted" } },
    });
    return words.value(folded(text), InvoiceStatus::Unknown);
}

DocumentKind documentKind(QStringView text)
{
    static const auto words = foldedHash<DocumentKind>({
        { DocumentKind::Invoice,
            { u"AR", u"Debitor", u"Debitoren", u"Kunde", u"Customer", u"Client", u"Cliente", u"Rechnung",
                u"Invoice", u"Facture", u"Fattura", u"DR", u"RV", u"Ausgangsrechnung", u"Receivable", u"RG",
                u"Debtor", u"Débiteur", u"Debitore" } },
        { DocumentKind::CreditNote,
            { u"Gutschrift", u"GS", u"Credit note", u"Credit memo", u"CN", u"Avoir", u"Note de crédit",
                u"Nota di credito", u"Nota credito", u"DG", u"Rechnungskorrektur", u"Stornorechnung" } },
        { DocumentKind::Payment,
            { u"Zahlung", u"Zahlungseingang", u"Payment", u"Paiement", u"Pagamento", u"DZ", u"ZA", u"Akonto",
                u"Anzahlung", u"Prepayment" } },
        { DocumentKind::Supplier,
            { u"AP", u"Kreditor", u"Kreditoren", u"Lieferant", u"Supplier", u"Vendor", u"Fournisseur",
                u"Fornitore", u"KR", u"KG", u"KZ", u"Eingangsrechnung", u"ER", u"Payable", u"Creditor",
                u"Créancier", u"Creditore", u"Purchase invoice", u"Bill" } },
    });
    return words.value(folded(text), DocumentKind::Unknown);
}

std::optional<int> dunningLevelInWords(QStringView text)
{
    const QString words = folded(text);
    if (!hasDunningWord(words))
        return std::nullopt;
    const QString digits = digitsOf(text);
    if (digits.size() == 1)
        return digits.toInt();
    if (digits.size() > 1)
        return std::nullopt;
    if (words.contains(folded(u"letzte")) || words.contains("final"_L1) || words.contains(folded(u"dernier")))
        return 3;
    return 1;
}

std::optional<int> dunningLevel(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    static const QRegularExpression number(u"^(?:[MmSs] ?)?([0-9])(?:[.,]0+|\\.)?$"_s);
    if (const auto match = number.match(trimmed); match.hasMatch())
        return match.capturedView(1).toInt();
    return dunningLevelInWords(trimmed);
}

std::optional<int> termsInDays(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    static const QRegularExpression plain(
        u"^(\\d{1,3})(?:[.,]0+)?\\s*(?:d|days?|tage?n?|jours?|giorni|gg|t)?\\.?(?:\\s*(?:net|netto|nets?))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression net(
        u"(?:net|netto|n)\\s*(\\d{1,3})(?!\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression days(u"(\\d{1,3})\\s*(?:days?|tagen?|tage|jours?|giorni|gg)\\b[^\\d]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression& pattern : { plain, net, days }) {
        const auto match = pattern.match(trimmed);
        if (match.hasMatch()) {
            const int count = match.capturedView(1).toInt();
            return count <= 365 ? std::optional(count) : std::nullopt;
        }
    }
    static const QRegularExpression atOnce(
        u"^(?:zahlbar )?(?:sofort|immediate|immediately|due on receipt|bar|cash|comptant|immédiat|immediato|a vista|à vue)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return atOnce.match(trimmed).hasMatch() ? std::optional(0) : std::nullopt;
}

std::optional<bool> yesOrNo(QStringView text)
{
    static const auto words = foldedHash<bool>({
        { true,
            { u"1", u"1.0", u"yes", u"y", u"ja", u"j", u"true", u"wahr", u"oui", u"o", u"vrai", u"si", u"sì",
                u"s", u"x", u"vero", u"open", u"offen" } },
        { false,
            { u"0", u"0.0", u"no", u"n", u"nein", u"false", u"falsch", u"non", u"faux", u"falso",
                u"closed" } },
    });
    const auto found = words.constFind(folded(text));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

bool startsWithTotal(QStringView text)
{
    static const std::array words = { folded(u"total"), folded(u"totale"), folded(u"totaux"),
        folded(u"summe"), folded(u"summen"), folded(u"gesamt"), folded(u"gesamtsumme"),
        folded(u"gesamtbetrag"), folded(u"gesamttotal"), folded(u"zwischensumme"), folded(u"zwischentotal"),
        folded(u"subtotal"), folded(u"sous total"), folded(u"somme"), folded(u"somma"), folded(u"endsumme"),
        folded(u"grand total"), folded(u"übertrag") };
    const QString start = folded(text.left(40));
    return std::ranges::any_of(
        words, [&](const QString& word) { return start == word || start.startsWith(word + u' '); });
}

} // namespace mahnwerk
