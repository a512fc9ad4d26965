// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/document_commands.h"

#include "core/base/calendar.h"
#include "core/book/letter_parts.h"
#include "core/book/printed_plan.h"
#include "core/book/retract.h"
#include "core/documents/letter_page.h"
#include "core/documents/letter_pdf.h"
#include "core/documents/letter_text.h"
#include "core/documents/mail.h"
#include "core/storage/call_store.h"
#include "core/storage/outbox.h"
#include "core/storage/rows.h"
#include "core/storage/setting_store.h"

#include <QDir>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 100'000;

TemplateRows openClaims(const CaseView& view)
{
    TemplateRows rows;
    for (const ClaimLine& line : view.claims) {
        if (!line.isClosed)
            rows.push_back({ { { u"reference"_s, line.claim.reference }, { u"issued"_s, line.claim.issueDate }, { u"due"_s, line.claim.dueDate }, { u"open"_s, line.total() } } });
    }
    return rows;
}

/// What was promised: just now, or last.
Result<> putPromise(QHash<QString, TemplateValue>& to, Book& book, const CaseView& view, const Agreed& agreed)
{
    if (!agreed.day.isNull()) {
        to[u"day"_s] = agreed.day;
        if (agreed.amount.isPositive())
            to[u"amount"_s] = agreed.amount;
        return {};
    }
    if (view.promise == PromiseState::None)
        return {};
    const auto lines = TRY(promiseLines(book.database(), view.file.key));
    if (lines.empty())
        return {};
    const PromiseToPay& last = lines.back().promise;
    to[u"amount"_s] = last.amount;
    to[u"day"_s] = last.due;
    to[u"promised_on"_s] = last.madeOn;
    to[u"is_broken"_s] = view.promise == PromiseState::Broken;
    return {};
}

/// The copy of the invoice is on its way: nobody has to think of it any more.
Result<> goOn(Transaction& transaction, Book& book, const DocumentDraft& draft)
{
    const auto before = row(transaction.database(), Key<NextStep> { draft.caseKey.value });
    if (!before || before->kind != u"send-copy" || draft.kind != u"invoice-copy")
        return {};
    NextStep after = *before;
    after.kind = dunStep.toString();
    after.owner.clear();
    after.time.clear();
    after.note.clear();
    after.date = book.today().addDays(1);
    return transaction.update(*before, after);
}

} // namespace

Result<TemplateValues> messageValues(Book& book, const CaseView& view, const Agreed& agreed)
{
    const LetterParties parties = TRY(letterParties(book, view.file));
    const LetterHead head = letterHead(parties, view.file, book.today());
    QHash<QString, TemplateValue> values = recipientValues(head.recipient);
    values[u"full_name"_s] = head.recipient.address.name;
    values[u"sender_name"_s] = head.sender.address.name;
    values[u"sender_phone"_s] = head.contactPhone;
    if (head.client)
        values[u"client_name"_s] = head.client->name;
    values[u"user"_s] = book.user();
    values[u"file_number"_s] = view.file.number;
    values[u"today"_s] = book.today();
    values[u"total"_s] = view.total;
    values[u"claims"_s] = openClaims(view);
    const auto isOpen = [](const ClaimLine& line) { return !line.isClosed; };
    values[u"has_several_claims"_s] = std::ranges::count_if(view.claims, isOpen) > 1;
    if (const auto oldest = std::ranges::find_if(view.claims, isOpen); oldest != view.claims.end())
        values[u"oldest_due"_s] = oldest->claim.dueDate;
    for (const ClaimLine& line : view.claims) {
        if (!line.noticeDate.isNull()) {
            values[u"last_notice"_s] = line.noticeDate;
            values[u"deadline"_s] = line.deadline;
        }
    }
    values[u"evidence_by"_s] = agreed.evidenceBy;
    TRY(putPromise(values, book, view, agreed));
    const PaymentReference reference = paymentReference(head.sender, view.file);
    const bool isToQrIban = reference.kind() == ReferenceKind::Qr && head.sender.qrIban;
    if (const auto& iban = isToQrIban ? head.sender.qrIban : head.sender.iban) {
        values[u"iban"_s] = iban->formatted();
        values[u"reference"_s] = reference.formatted();
    }
    return TemplateValues { values };
}

LetterLocale localeOf(const CaseView& view)
{
    return letterLocaleFor(view.debtor.language.isEmpty() ? u"de"_s : view.debtor.language, view.creditor.country);
}

Result<QStringList> recipientsOf(Book& book, const CaseView& view, DocumentChannel channel)
{
    if (channel == DocumentChannel::Letter) {
        const LetterParties parties = TRY(letterParties(book, view.file));
        if (parties.address.city.isEmpty())
            return QStringList();
        LetterHead head = letterHead(parties, view.file, book.today());
        head.locale = localeOf(view);
        return QStringList { addressLines(head).join(u'\n') };
    }
    std::vector<const ContactPoint*> mails;
    for (const ContactPoint& point : view.contactPoints) {
        if (point.kind == ContactPointKind::Email && point.state != ContactPointState::Bad)
            mails.push_back(&point);
    }
    std::ranges::stable_sort(mails, {}, [](const ContactPoint* point) { return point->state; });
    QStringList addresses;
    for (const ContactPoint* point : mails)
        addresses += point->value;
    return addresses;
}

Result<DocumentDraft> draftDocument(Book& book, const CaseView& view, const QString& kind, DocumentChannel channel, LetterLocale locale, const Agreed& agreed)
{
    const QStringList recipients = TRY(recipientsOf(book, view, channel));
    if (recipients.isEmpty())
        return fail(ErrorCode::MissingValue, { u"recipient"_s });
    DocumentDraft draft { .caseKey = view.file.key, .channel = channel, .kind = kind, .locale = locale, .recipient = recipients.front(), .subject = {}, .text = {} };
    if (!kind.isEmpty()) {
        const MessageText words = TRY(messageText(kind, TRY(messageValues(book, view, agreed)), locale));
        draft.subject = words.subject;
        draft.text = words.text;
    }
    return draft;
}

Result<Key<Document>> writeDocument(Book& book, const DocumentDraft& draft)
{
    for (const auto& [name, text] : { std::pair(u"recipient"_s, draft.recipient), std::pair(u"subject"_s, draft.subject), std::pair(u"text"_s, draft.text) }) {
        if (text.trimmed().isEmpty())
            return fail(ErrorCode::MissingValue, { name });
    }
    if (draft.text.size() > longestText)
        return fail(ErrorCode::NotAllowed, { u"the text is too long"_s });
    if (draft.channel == DocumentChannel::Mail && !isMailAddress(draft.recipient.trimmed()))
        return fail(ErrorCode::InvalidValue, { u"email"_s, draft.recipient.trimmed() });
    return book.transact(Operation::WriteDocument, [&](Transaction& transaction) -> Result<Key<Document>> {
        TRY(row(transaction.database(), draft.caseKey));
        Document document { .caseKey = draft.caseKey, .contact = draft.contact, .channel = draft.channel, .kind = draft.kind, .locale = letterLocaleCode(draft.locale),
            .recipient = draft.recipient.trimmed(), .subject = draft.subject.simplified(), .text = draft.text.trimmed(), .plan = draft.plan, .paper = draft.paper, .date = book.today(), .at = book.now(),
            .notBefore = book.now() + documentPause, .user = book.user(), .workstation = book.workstation(), .idempotencyKey = draft.idempotencyKey };
        TRY(goOn(transaction, book, draft));
        return transaction.insert(document);
    });
}

Result<> removeDocument(Book& book, Key<Document> key)
{
    return book.transact(Operation::RemoveDocument, [&](Transaction& transaction) -> Result<> {
        const Document document = TRY(row(transaction.database(), key));
        if (document.state == DocumentState::Sent)
            return fail(ErrorCode::NotAllowed, { u"it has left already"_s });
        return retract(book, transaction, document);
    });
}

Result<bool> mayLeave(Book& book, const Document& document)
{
    if (document.notBefore > book.now())
        return false;
    if (TRY(setting(book.database(), u"team/letter"_s)).isEmpty())
        return true;
    return TRY(isSharedRow(book.database(), entity<Document>().info, document.key.value));
}

Result<std::vector<DocumentLine>> outbox(Book& book)
{
    return unsentDocuments(book.database(), book.workstation());
}

Result<WrittenLetter> paperOf(Book& book, const Document& document)
{
    const Case file = TRY(row(book.database(), document.caseKey));
    WrittenLetter letter;
    static_cast<LetterHead&>(letter) = letterHead(TRY(letterParties(book, file)), file, document.date);
    letter.locale = TRY(letterLocale(document.locale));
    letter.contactPerson = document.user;
    // The file of a mail has its window like every letter.
    const bool isFile = document.channel == DocumentChannel::Mail && !document.paper.isEmpty();
    letter.recipientLines = isFile ? postalLines(letter.recipient.address, letter.sender.address.country) : document.recipient.split(u'\n');
    letter.subject = document.subject;
    letter.text = document.text;
    letter.html = document.paper;
    if (!document.plan.isNull())
        addCodes(letter, TRY(row(book.database(), document.plan)), paymentReference(letter.sender, file));
    return letter;
}

Result<QImage> pictureOf(Book& book, const Document& document, QSize size)
{
    return renderPage(TRY(paperOf(book, document)), 1, size);
}

Result<PrintedLetters> printWaitingLetters(Book& book, const QString& folder)
{
    PrintedLetters printed;
    auto lines = TRY(unsentDocuments(book.database(), book.workstation()));
    std::erase_if(lines, [](const DocumentLine& line) { return line.document.channel != DocumentChannel::Letter; });
    std::optional<LetterPdf> pdf;
    std::vector<Document> done;
    QString path;
    for (const DocumentLine& line : lines) {
        if (!TRY(mayLeave(book, line.document)))
            continue;
        if (!pdf) {
            if (!QDir().mkpath(folder))
                return fail(ErrorCode::FileUnwritable, { folder, u"the folder cannot be made"_s });
            const QString name = u"letters-"_s + book.today().toIso();
            for (int i = 1; path.isEmpty() || QFileInfo::exists(path); ++i)
                path = QDir(folder).filePath(i == 1 ? QString(name + u".pdf"_s) : u"%1-%2.pdf"_s.arg(name).arg(i));
            pdf.emplace(TRY(LetterPdf::create(path, name)));
        }
        const auto paper = paperOf(book, line.document);
        const auto pages = paper ? pdf->add(*paper) : Result<int>(std::unexpected(paper.error()));
        if (!pages && (pages.error().code == ErrorCode::DiskFull || pages.error().code == ErrorCode::FileUnwritable))
            return std::unexpected(pages.error());
        if (!pages) {
            printed.failed.emplace_back(line.caseNumber, pages.error());
            continue;
        }
        ++printed.letters;
        printed.pages += *pages;
        done.push_back(line.document);
    }
    if (done.empty())
        return printed;
    TRY(pdf->finish());
    printed.file = path;
    // The file is there: should this fail, they are printed once more, never not at all.
    TRY(book.transact(Operation::SendDocument, [&](Transaction& transaction) -> Result<> {
        for (const Document& before : done) {
            Document after = before;
            after.state = DocumentState::Sent;
            after.sentAt = book.now();
            TRY(transaction.update(before, after));
        }
        return {};
    }));
    return printed;
}

namespace {

Result<> setState(Book& book, Key<Document> key, DocumentState state)
{
    return book.transact(Operation::SendDocument, [&](Transaction& transaction) -> Result<> {
        const Document before = TRY(row(transaction.database(), key));
        if (before.state == DocumentState::Sent)
            return fail(ErrorCode::NotAllowed, { u"it has left already"_s });
        if (before.state == state)
            return fail(ErrorCode::NotAllowed, { u"it waits already"_s });
        Document after = before;
        after.state = state;
        after.trouble.clear();
        after.sentAt = state == DocumentState::Sent ? book.now() : 0;
        return transaction.update(before, after);
    });
}

} // namespace

Result<> resendDocument(Book& book, Key<Document> key) { return setState(book, key, DocumentState::Rendered); }

Result<> markDocumentSent(Book& book, Key<Document> key) { return setState(book, key, DocumentState::Sent); }

} // namespace mahnwerk
