// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "core/contacts/document.h"
#include "core/documents/message_text.h"
#include "core/documents/written_letter.h"
#include "core/storage/document_store.h"

#include <QImage>

namespace mahnwerk {

// Letters and mails that people write to a debtor: from a text with the case's data, changed by hand, leaving ten seconds
// after they were saved at the earliest.

/// What was agreed just now, for the words about it.
struct Agreed {
    Money amount = {};
    Date day = {};
    Date evidenceBy = {};
};
/// The fields of messages and scripts for a case; what was promised last if nothing is agreed now.
Result<TemplateValues> messageValues(Book& book, const CaseView& view, const Agreed& agreed = {});
/// The words for a debtor's language from a creditor.
LetterLocale localeOf(const CaseView& view);
/// Where a debtor can be written to by a channel: mail addresses that are not known to be bad, the best first; the postal
/// address, line by line. Empty: nowhere.
Result<QStringList> recipientsOf(Book& book, const CaseView& view, DocumentChannel channel);

struct DocumentDraft {
    Key<Case> caseKey;
    Key<Contact> contact = {};
    DocumentChannel channel = DocumentChannel::Letter;
    QString kind = {};
    LetterLocale locale = LetterLocale::GermanSwitzerland;
    QString recipient;
    QString subject;
    QString text;
    Key<InstalmentPlan> plan = {}; ///< whose paper it is
    QByteArray idempotencyKey = {}; ///< of one that is written by itself
    QString paper = {};            ///< HTML that is printed instead, or goes with a mail
};
/// A message with its words filled in; an empty kind has none. Errors: NotFound (message), TemplateField, MissingValue
/// (recipient).
Result<DocumentDraft> draftDocument(Book& book, const CaseView& view, const QString& kind, DocumentChannel channel, LetterLocale locale, const Agreed& agreed = {});
/// Puts it into the outbox. When the copy of an invoice leaves, the case goes on by itself.
/// Errors: MissingValue (recipient, subject, text), InvalidValue (email), NotAllowed (too long).
Result<Key<Document>> writeDocument(Book& book, const DocumentDraft& draft);
/// Takes back one that has not left. Error: NotAllowed.
Result<> removeDocument(Book& book, Key<Document> key);

/// Whether its ten seconds are over, and the shared database has it where there is one: what it refuses never leaves.
Result<bool> mayLeave(Book& book, const Document& document);

/// What has not left yet, of what was written at this workstation: it is the one that sends it.
Result<std::vector<DocumentLine>> outbox(Book& book);

/// The paper of a letter, or a mail as it would be printed.
Result<WrittenLetter> paperOf(Book& book, const Document& document);

/// Its first page as a picture that fits into a size. Errors: those of drawing a letter.
Result<QImage> pictureOf(Book& book, const Document& document, QSize size);

struct PrintedLetters {
    QString file; ///< empty: none waits
    int letters = 0;
    int pages = 0;
    std::vector<std::pair<QString, Error>> failed; ///< file number and why
};
/// Writes all letters that may leave into one PDF in a folder (made if missing) and marks them as sent. In a team a letter
/// leaves when the shared database has it. Errors: FileUnwritable, DiskFull.
Result<PrintedLetters> printWaitingLetters(Book& book, const QString& folder);

/// Sends once more what failed or what nobody knows of. Error: NotAllowed (sent, or waiting already).
Result<> resendDocument(Book& book, Key<Document> key);
/// Somebody knows that it arrived. Error: NotAllowed (sent already).
Result<> markDocumentSent(Book& book, Key<Document> key);

} // namespace mahnwerk
