// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_text.h"

#include "core/documents/epc_qr.h"
#include "core/documents/swiss_qr_bill.h"

#include <array>

namespace mahnwerk {

namespace {

constexpr TemplateField claimFields[] = {
    { u"reference", FieldKind::Text },
    { u"issued", FieldKind::Day },
    { u"due", FieldKind::Day },
    { u"days", FieldKind::Count },
    { u"principal", FieldKind::Amount },
};

constexpr TemplateField chargeFields[] = {
    { u"text", FieldKind::Text },
    { u"amount", FieldKind::Amount },
};

constexpr TemplateField interestFields[] = {
    { u"from", FieldKind::Day },
    { u"to", FieldKind::Day },
    { u"days", FieldKind::Count },
    { u"principal", FieldKind::Amount },
    { u"rate", FieldKind::Percent },
    { u"exact", FieldKind::Text },
};

constexpr TemplateField noteFields[] = { { u"note", FieldKind::Text } };

constexpr TemplateField fields[] = {
    { u"level_label", FieldKind::Text },
    { u"name", FieldKind::Text },
    { u"is_woman", FieldKind::Condition },
    { u"is_man", FieldKind::Condition },
    { u"is_person", FieldKind::Condition },
    { u"is_company", FieldKind::Condition },
    { u"sender_name", FieldKind::Text },
    { u"contact_person", FieldKind::Text },
    { u"client_name", FieldKind::Text },
    { u"client_address", FieldKind::Text },
    { u"file_number", FieldKind::Text },
    { u"date", FieldKind::Day },
    { u"previous_notice", FieldKind::Day },
    { u"deadline", FieldKind::Day },
    { u"ground", FieldKind::Text },
    { u"claims", FieldKind::List, claimFields },
    { u"claim_count", FieldKind::Text },
    { u"has_several_claims", FieldKind::Condition },
    { u"interest_text", FieldKind::Text },
    { u"interest", FieldKind::Amount },
    { u"interest_rows", FieldKind::List, interestFields },
    { u"interest_rows_shown", FieldKind::Condition },
    { u"charges", FieldKind::List, chargeFields },
    { u"total", FieldKind::Amount },
    { u"currency", FieldKind::Text },
    { u"per_day", FieldKind::Amount },
    { u"interest_note", FieldKind::Text },
    { u"notes", FieldKind::List, noteFields },
    { u"has_small_print", FieldKind::Condition },
    { u"iban", FieldKind::Text },
    { u"reference", FieldKind::Text },
    { u"purpose", FieldKind::Text },
    { u"has_slip", FieldKind::Condition },
    { u"has_girocode", FieldKind::Condition },
};

TemplateRows rowsOf(const std::vector<LetterClaim>& claims)
{
    TemplateRows rows;
    for (const LetterClaim& claim : claims) {
        rows.push_back({ {
            { QStringLiteral("reference"), claim.reference },
            { QStringLiteral("issued"), claim.issued },
            { QStringLiteral("due"), claim.due },
            { QStringLiteral("days"), qint64(claim.daysOverdue) },
            { QStringLiteral("principal"), claim.openPrincipal },
        } });
    }
    return rows;
}

TemplateRows rowsOf(const std::vector<LetterCharge>& charges)
{
    TemplateRows rows;
    for (const LetterCharge& charge : charges)
        rows.push_back(
            { { { QStringLiteral("text"), charge.text }, { QStringLiteral("amount"), charge.amount } } });
    return rows;
}

TemplateRows rowsOf(const std::vector<LetterInterestRow>& segments, LetterLocale locale)
{
    TemplateRows rows;
    for (const LetterInterestRow& row : segments) {
        rows.push_back({ {
            { QStringLiteral("from"), row.from },
            { QStringLiteral("to"), row.to },
            { QStringLiteral("days"), qint64(row.days) },
            { QStringLiteral("principal"), row.principal },
            { QStringLiteral("rate"), row.rate },
            { QStringLiteral("exact"), letterExactAmount(row.interest, locale) },
        } });
    }
    return rows;
}

TemplateRows rowsOf(const QStringList& notes)
{
    TemplateRows rows;
    for (const QString& note : notes)
        rows.push_back({ { { QStringLiteral("note"), note } } });
    return rows;
}

/// "zwei" to "zwölf", from 13 on in digits, as German letters have it.
QString countWord(size_t count)
{
    static constexpr std::array<QStringView, 13> words = { u"null", u"eine", u"zwei", u"drei", u"vier",
        u"fünf", u"sechs", u"sieben", u"acht", u"neun", u"zehn", u"elf", u"zwölf" };
    return count < words.size() ? words[count].toString() : QString::number(count);
}

void putAmounts(QHash<QString, TemplateValue>& to, const Letter& letter)
{
    to[QStringLiteral("claims")] = rowsOf(letter.claims);
    to[QStringLiteral("claim_count")] = countWord(letter.claims.size());
    to[QStringLiteral("has_several_claims")] = letter.claims.size() > 1;
    to[QStringLiteral("charges")] = rowsOf(letter.charges);
    to[QStringLiteral("total")] = letter.total;
    to[QStringLiteral("currency")] = letter.total.currency().code();
    if (letter.interest) {
        to[QStringLiteral("interest_text")] = letter.interest->text;
        to[QStringLiteral("interest")] = letter.interest->amount;
        to[QStringLiteral("interest_rows")] = rowsOf(letter.interestRows, letter.locale);
        to[QStringLiteral("interest_rows_shown")] = !letter.interestRows.empty();
    }
    if (letter.perDay)
        to[QStringLiteral("per_day")] = *letter.perDay;
}

/// In running text an account number does not break over lines.
QString unbroken(QString number, LetterLocale locale)
{
    const bool isInRunningText = isSwiss(locale);
    return isInRunningText ? number.replace(u' ', QChar(0x00a0)) : number;
}

void putPayment(QHash<QString, TemplateValue>& to, const Letter& letter)
{
    const LetterSender& sender = letter.sender;
    const bool isToQrIban = letter.reference.kind() == ReferenceKind::Qr && sender.qrIban;
    if (const auto& iban = isToQrIban ? sender.qrIban : sender.iban)
        to[QStringLiteral("iban")] = unbroken(iban->formatted(), letter.locale);
    to[QStringLiteral("reference")] = unbroken(letter.reference.formatted(), letter.locale);
    const bool hasReference = letter.reference.kind() == ReferenceKind::Creditor;
    to[QStringLiteral("purpose")] = hasReference ? letter.reference.formatted()
        : letter.paymentText.isEmpty()           ? letter.fileNumber
                                                 : letter.paymentText;
    to[QStringLiteral("has_slip")] = swissQrBill(letter).has_value();
    to[QStringLiteral("has_girocode")] = giroCode(letter).has_value();
}

Result<LetterTemplate> load(LetterLocale locale, int level)
{
    const QString name = QStringLiteral("level-") + QString::number(level);
    const QString text = TRY(letterTemplateText(locale, name));
    return LetterTemplate::parse(letterLocaleCode(locale) + u'/' + name, text, letterTemplateFields());
}

const Result<LetterTemplate>& templateFor(LetterLocale locale, int level)
{
    using Levels = std::array<Result<LetterTemplate>, 3>;
    const auto loadLevels = [](LetterLocale of) { return Levels { load(of, 1), load(of, 2), load(of, 3) }; };
    static const Levels swiss = loadLevels(LetterLocale::GermanSwitzerland);
    static const Levels german = loadLevels(LetterLocale::GermanGermany);
    return (isSwiss(locale) ? swiss : german)[static_cast<size_t>(level - 1)];
}

} // namespace

QString nameInGreeting(const LetterRecipient& recipient)
{
    const bool isFormal = recipient.addressee == Addressee::Woman || recipient.addressee == Addressee::Man;
    const QString& name = isFormal ? recipient.lastName : recipient.address.name;
    return recipient.title.isEmpty() ? name : QString(recipient.title + u' ' + name);
}

QHash<QString, TemplateValue> recipientValues(const LetterRecipient& recipient)
{
    return {
        { QStringLiteral("name"), nameInGreeting(recipient) },
        { QStringLiteral("is_woman"), recipient.addressee == Addressee::Woman },
        { QStringLiteral("is_man"), recipient.addressee == Addressee::Man },
        { QStringLiteral("is_person"), recipient.addressee == Addressee::Person },
        { QStringLiteral("is_company"), recipient.addressee == Addressee::Company },
    };
}

Result<QString> letterTemplateText(LetterLocale locale, const QString& name)
{
    // German words differ between the countries, the others do not.
    const QString code = letterLocaleCode(locale);
    const QString folder = code.startsWith(u"de") ? QString(QStringLiteral("de/") + code) : code.left(2);
    return templateSource(QStringLiteral(":/letters/") + folder + u'/' + name + QStringLiteral(".html"));
}

std::span<const TemplateField> letterTemplateFields() { return fields; }

TemplateValues letterValues(const Letter& letter)
{
    QHash<QString, TemplateValue> values;
    values.reserve(static_cast<qsizetype>(std::size(fields)));
    values.insert(recipientValues(letter.recipient));
    putAmounts(values, letter);
    putPayment(values, letter);
    values[QStringLiteral("level_label")] = letter.levelLabel;
    values[QStringLiteral("sender_name")] = letter.sender.address.name;
    values[QStringLiteral("contact_person")] = letter.contactPerson;
    if (letter.client) {
        values[QStringLiteral("client_name")] = letter.client->name;
        values[QStringLiteral("client_address")] = letter.client->address;
    }
    values[QStringLiteral("file_number")] = letter.fileNumber;
    values[QStringLiteral("date")] = letter.date;
    values[QStringLiteral("previous_notice")] = letter.previousNotice;
    values[QStringLiteral("deadline")] = letter.deadline;
    values[QStringLiteral("ground")] = letter.ground;
    values[QStringLiteral("interest_note")] = letter.interestNote;
    // The foot of a Swiss letter is its payment slip.
    const bool hasFoot = !isSwiss(letter.locale);
    const QStringList notes = hasFoot ? letter.notes : letter.notes + letter.footer;
    values[QStringLiteral("notes")] = rowsOf(notes);
    values[QStringLiteral("has_small_print")]
        = letter.perDay.has_value() || !letter.interestNote.isEmpty() || !notes.isEmpty();
    return { values };
}

Result<QString> letterHtml(const Letter& letter)
{
    TRY(check(letter));
    const Result<LetterTemplate>& text = templateFor(letter.locale, letter.level);
    if (!text)
        return std::unexpected(text.error());
    return text->fill(letterValues(letter), letter.locale);
}

} // namespace mahnwerk
