// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/contact_commands.h"
#include "core/book/document_commands.h"
#include "core/book/drafts.h"
#include "core/book/mail_commands.h"
#include "core/book/undo.h"
#include "core/book/verification.h"
#include "core/book/worklist.h"
#include "core/storage/setting_store.h"
#include "tests/support/book_fixture.h"
#include "tests/support/private_smtp.h"

#include <QDirIterator>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

/// A case of Zoë Müller, CHF 250, due in October, with a mail address; ten o'clock on Monday, 23 November 2026.
struct Desk {
    Desk()
    {
        claim = fixture.add({ .debtor = u"Müller"_s, .reference = u"RE 4711"_s, .minor = 250'00, .due = u"2026-10-01"_s });
        const Debtor before = must(row(book().database(), fixture.caseOf(u"Müller"_s).debtor));
        Debtor debtor = before;
        debtor.firstName = u"Zoë"_s;
        debtor.salutation = Salutation::Ms;
        must(book().transact(Operation::EditDebtor, [&](Transaction& t) { return t.update(before, debtor); }));
        ContactPoint mail { .debtor = debtor.key, .kind = ContactPointKind::Email, .value = u"zoe@example.ch"_s, .state = ContactPointState::Active };
        must(book().transact(Operation::AddContactPoint, [&](Transaction& t) { return t.insert(mail); }));
    }
    Book& book() const { return *fixture.book; }
    CaseView view() const { return must(caseView(book(), claim.caseKey)); }
    DocumentDraft draft(const QString& kind, DocumentChannel channel) const { return must(draftDocument(book(), view(), kind, channel, localeOf(view()))); }
    /// Ten seconds go by.
    void wait() const
    {
        for (int i = 0; i < 10'001; ++i)
            (void)fixture.clock->now();
    }
    ContactDraft promise(std::optional<DocumentChannel> confirmBy) const
    {
        return { .caseKey = claim.caseKey, .outcome = Outcome::Promise, .texts = {}, .date = must(Date::fromIso(u"2026-11-27")), .amount = Money(100'00, Currency::chf()),
            .evidenceBy = {}, .confirmBy = confirmBy };
    }
    QString failedChecks() const
    {
        QStringList failed;
        const auto checks = must(verify(book(), Rebuild::No));
        for (const Check& check : checks) {
            if (check.failed > 0)
                failed += check.name;
        }
        return failed.join(u", "_s);
    }

    BookFixture fixture { u"2026-11-23" };
    Claim claim;
};

} // namespace

/// Letters and mails to debtors, from their words to their leaving.
class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every message and script fills in for every debtor, in every language; nothing of the template is left.
    void everyTextFillsIn()
    {
        Desk desk;
        must(logContact(desk.book(), desk.promise({})));
        const CaseView view = desk.view();
        TemplateValues values = must(messageValues(desk.book(), view, { .amount = {}, .day = {}, .evidenceBy = must(Date::fromIso(u"2026-12-07")) }));
        int texts = 0;
        for (size_t place = 0; place < names<LetterLocale>.size(); ++place) {
            const auto locale = static_cast<LetterLocale>(place);
            for (const char* kind : messageKinds) {
                for (const QString& salutation : { u"is_woman"_s, u"is_man"_s, u"is_person"_s, u"is_company"_s }) {
                    for (const QString& other : { u"is_woman"_s, u"is_man"_s, u"is_person"_s, u"is_company"_s })
                        values.values[other] = other == salutation;
                    const MessageText message = must(messageText(QString::fromLatin1(kind), values, locale));
                    QVERIFY(!message.subject.isEmpty() && !message.subject.contains(u'\n'));
                    QVERIFY2(!message.text.contains(u"{{"), qPrintable(message.text));
                    QVERIFY2(message.subject.contains(u"F-26-000001"), qPrintable(message.subject));
                    ++texts;
                }
            }
            for (const QString& step : { u"identify"_s, u"call"_s, u"broken"_s, u"call-back"_s, u"check-payment"_s, u"plan"_s, u"answer-dispute"_s }) {
                const QString script = must(scriptText(step, values, locale));
                QVERIFY2(script.contains(u'\n') && !script.contains(u"{{"), qPrintable(script));
                ++texts;
            }
        }
        QCOMPARE(texts, 6 * (6 * 4 + 7));
        QVERIFY(must(scriptText(u"register-claim", values, LetterLocale::GermanSwitzerland)).isEmpty());
        QCOMPARE(messageText(u"no-such", values, LetterLocale::GermanSwitzerland).error().code, ErrorCode::NotFound);
    }

    // A text without what it speaks of is no text.
    void noPromiseNoConfirmation()
    {
        Desk desk;
        QCOMPARE(draftDocument(desk.book(), desk.view(), u"promise"_s, DocumentChannel::Mail, LetterLocale::GermanSwitzerland).error().code, ErrorCode::TemplateField);
    }

    void theWordsOfAPromise()
    {
        Desk desk;
        must(logContact(desk.book(), desk.promise(DocumentChannel::Mail)));
        const auto waiting = must(outbox(desk.book()));
        QCOMPARE(waiting.size(), size_t(1));
        const Document& document = waiting.front().document;
        QCOMPARE(document.recipient, u"zoe@example.ch"_s);
        // Amount and day do not break.
        QCOMPARE(document.subject, u"Ihre Zusage: CHF 100.00 bis Freitag, 27. November 2026 (F-26-000001)"_s);
        QVERIFY(document.text.startsWith(u"Sehr geehrte Frau Müller"));
        QVERIFY(document.text.contains(u"F-26-000001"));
        QVERIFY(!document.contact.isNull());
        // One step: taking back the promise takes back its confirmation.
        must(undo(desk.book(), *must(undoStep(desk.book()))));
        QCOMPARE(must(outbox(desk.book())).size(), size_t(0));
        QCOMPARE(desk.view().promise, PromiseState::None);
        QCOMPARE(desk.failedChecks(), QString());
    }

    // What somebody has to approve first is not confirmed.
    void noConfirmationBeforeTheApproval()
    {
        Desk desk;
        must(setSetting(desk.book().database(), u"team/letter"_s, u"A"_s)); // an agent of a team
        ContactDraft promise = desk.promise(DocumentChannel::Mail);
        promise.date = must(Date::fromIso(u"2027-02-26"));
        QVERIFY(must(logContact(desk.book(), promise)).plan.promise->needsApproval);
        QCOMPARE(must(outbox(desk.book())).size(), size_t(0));
    }

    void itLeavesAfterTenSeconds()
    {
        Desk desk;
        const PrivateSmtp smtp(MailSecurity::StartTls, u"anna"_s, u"geheim"_s);
        QVERIFY2(smtp.why.isEmpty(), qPrintable(smtp.why));
        QCOMPARE(sendWaitingMails(desk.book(), u"geheim"_s).error().code, ErrorCode::NotFound); // no server is known
        must(setMailAccount(desk.book(), { .host = smtp.server.host, .port = smtp.server.port, .security = smtp.server.security, .login = u"anna"_s, .from = u"inkasso@stadtwerke.example"_s,
            .fromName = {}, .authority = smtp.server.authority }));
        const auto key = must(writeDocument(desk.book(), desk.draft(u"please-call"_s, DocumentChannel::Mail)));
        QCOMPARE(must(sendWaitingMails(desk.book(), u"geheim"_s)).sent, 0);
        QVERIFY(must(nextMailAt(desk.book())) > 0);
        desk.wait();
        QCOMPARE(must(sendWaitingMails(desk.book(), u"geheim"_s)).sent, 1);
        QCOMPARE(must(sendWaitingMails(desk.book(), u"geheim"_s)).sent, 0);
        QCOMPARE(smtp.count(), 1);
        QCOMPARE(smtp.read(1, u"From"_s), u"Stadtwerke <inkasso@stadtwerke.example>"_s);
        QCOMPARE(smtp.read(1, u"To"_s), u"Zoë Müller <zoe@example.ch>"_s);
        QVERIFY(smtp.read(1, u"text"_s).contains(u"Wir haben versucht, Sie zu erreichen"));
        QCOMPARE(must(nextMailAt(desk.book())), 0);
        // What left cannot be taken back, and says so.
        QCOMPARE(undo(desk.book(), *must(undoStep(desk.book()))).error().code, ErrorCode::NotAllowed);
        QCOMPARE(removeDocument(desk.book(), key).error().code, ErrorCode::NotAllowed);
        QCOMPARE(resendDocument(desk.book(), key).error().code, ErrorCode::NotAllowed);
        QCOMPARE(desk.failedChecks(), QString());
    }

    void undoneInTimeItNeverLeaves()
    {
        Desk desk;
        const PrivateSmtp smtp(MailSecurity::None);
        must(setMailAccount(desk.book(), { .host = smtp.server.host, .port = smtp.server.port, .security = MailSecurity::None, .login = {}, .from = u"inkasso@stadtwerke.example"_s, .fromName = {}, .authority = {} }));
        must(writeDocument(desk.book(), desk.draft(u"please-call"_s, DocumentChannel::Mail)));
        must(undo(desk.book(), *must(undoStep(desk.book()))));
        desk.wait();
        QCOMPARE(must(sendWaitingMails(desk.book(), {})).sent, 0);
        QCOMPARE(smtp.count(), 0);
    }

    void whatTheServerSays()
    {
        Desk desk;
        const PrivateSmtp smtp(MailSecurity::None);
        const MailAccount account { .host = smtp.server.host, .port = smtp.server.port, .security = MailSecurity::None, .login = {}, .from = u"inkasso@stadtwerke.example"_s, .fromName = {}, .authority = {} };
        must(setMailAccount(desk.book(), account));
        const auto write = [&](const QString& to) {
            DocumentDraft draft = desk.draft(u"please-call"_s, DocumentChannel::Mail);
            draft.recipient = to;
            return must(writeDocument(desk.book(), draft));
        };
        const auto refused = write(u"nobody@example.ch"_s);
        const auto unclear = write(u"cut@example.ch"_s);
        write(u"zoe@example.ch"_s);
        desk.wait();
        const MailTurn turn = must(sendWaitingMails(desk.book(), {}));
        QCOMPARE(turn.sent, 1);
        QCOMPARE(turn.failed, 2);
        const auto state = [&](Key<Document> key) { return must(row(desk.book().database(), key)); };
        QCOMPARE(state(refused).state, DocumentState::Failed);
        QVERIFY(state(refused).trouble.contains(u"no such mailbox"));
        // Nobody knows: it is not sent again by itself.
        QCOMPARE(state(unclear).state, DocumentState::Sending);
        QCOMPARE(must(sendWaitingMails(desk.book(), {})).sent, 0);
        must(markDocumentSent(desk.book(), unclear));
        must(removeDocument(desk.book(), refused));
        QCOMPARE(must(outbox(desk.book())).size(), size_t(0));

        // A server that is away: nothing is lost, it is tried again.
        MailAccount away = account;
        away.port = 1;
        must(setMailAccount(desk.book(), away));
        const auto waits = write(u"zoe@example.ch"_s);
        desk.wait();
        QCOMPARE(sendWaitingMails(desk.book(), {}).error().code, ErrorCode::MailUnreachable);
        QCOMPARE(state(waits).state, DocumentState::Rendered);
        must(setMailAccount(desk.book(), account));
        QCOMPARE(must(sendWaitingMails(desk.book(), {})).sent, 1);
        QCOMPARE(smtp.count(), 2);
        QCOMPARE(desk.failedChecks(), QString());
    }

    // The program died between handing over and noting it.
    void aCrashWhileSendingIsSeen()
    {
        Desk desk;
        const auto key = must(writeDocument(desk.book(), desk.draft(u"please-call"_s, DocumentChannel::Mail)));
        const Document before = must(row(desk.book().database(), key));
        Document after = before;
        after.state = DocumentState::Sending;
        must(desk.book().transact(Operation::SendDocument, [&](Transaction& t) { return t.update(before, after); }));
        QCOMPARE(must(nextMailAt(desk.book())), 0);
        QCOMPARE(must(outbox(desk.book())).front().document.state, DocumentState::Sending);
        must(resendDocument(desk.book(), key));
        QVERIFY(must(nextMailAt(desk.book())) > 0);
    }

    void lettersArePrintedOnce()
    {
        Desk desk;
        must(logContact(desk.book(), desk.promise(DocumentChannel::Letter)));
        must(writeDocument(desk.book(), desk.draft(u"payment-details"_s, DocumentChannel::Letter)));
        const QString folder = desk.fixture.folder.filePath(u"letters"_s);
        QCOMPARE(must(printWaitingLetters(desk.book(), folder)).letters, 0); // still within their ten seconds
        desk.wait();
        const PrintedLetters printed = must(printWaitingLetters(desk.book(), folder));
        QCOMPARE(printed.letters, 2);
        QCOMPARE(printed.pages, 2);
        QCOMPARE(must(printWaitingLetters(desk.book(), folder)).letters, 0);
        QProcess text;
        text.start(u"pdftotext"_s, { u"-layout"_s, printed.file, u"-"_s });
        text.waitForFinished();
        const QString words = QString::fromUtf8(text.readAllStandardOutput());
        for (const QString& wanted : { u"Frau\n"_s, u"Zoë Müller"_s, u"Seestrasse 1"_s, u"8000 Zürich"_s, u"Ihre Zusage"_s, u"So können Sie zahlen"_s, u"tester"_s })
            QVERIFY2(words.contains(wanted), qPrintable(wanted));
        const auto& timeline = desk.view().timeline;
        QCOMPARE(std::ranges::count(timeline, TimelineKind::Letter, &TimelineItem::kind), 2);
    }

    // In a team nothing leaves that the shared database may still refuse.
    void inATeamItWaitsForTheDatabase()
    {
        Desk desk;
        must(setSetting(desk.book().database(), u"team/letter"_s, u"A"_s));
        must(writeDocument(desk.book(), desk.draft(u"please-call"_s, DocumentChannel::Letter)));
        desk.wait();
        const QString folder = desk.fixture.folder.filePath(u"letters"_s);
        QCOMPARE(must(printWaitingLetters(desk.book(), folder)).letters, 0);
        must(desk.book().database().query(u"UPDATE change_set SET seq = 5"_s));
        QCOMPARE(must(printWaitingLetters(desk.book(), folder)).letters, 1);
    }

    void badMessages_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no recipient") << QString() << u"s"_s << u"t"_s << ErrorCode::MissingValue;
        QTest::newRow("no subject") << u"a@b.ch"_s << u"  "_s << u"t"_s << ErrorCode::MissingValue;
        QTest::newRow("no text") << u"a@b.ch"_s << u"s"_s << u"\n"_s << ErrorCode::MissingValue;
        QTest::newRow("no address") << u"a at b.ch"_s << u"s"_s << u"t"_s << ErrorCode::InvalidValue;
        QTest::newRow("a novel") << u"a@b.ch"_s << u"s"_s << QString(1'000'000, u'x') << ErrorCode::NotAllowed;
    }
    void badMessages()
    {
        QFETCH(QString, recipient);
        QFETCH(QString, subject);
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        Desk desk;
        QCOMPARE(writeDocument(desk.book(), { .caseKey = desk.claim.caseKey, .channel = DocumentChannel::Mail, .recipient = recipient, .subject = subject, .text = text }).error().code, code);
        QCOMPARE(must(outbox(desk.book())).size(), size_t(0));
    }

    // The copy that a debtor asked for: once it is written the case goes on by itself.
    void theCopyOfAnInvoice()
    {
        Desk desk;
        must(logContact(desk.book(), { .caseKey = desk.claim.caseKey, .outcome = Outcome::NoInvoice, .texts = { { OutcomeField::Address, u"neu@example.ch"_s } }, .date = {}, .evidenceBy = {} }));
        QCOMPARE(desk.view().nextStep.kind, u"send-copy"_s);
        QVERIFY(must(recipientsOf(desk.book(), desk.view(), DocumentChannel::Mail)).contains(u"neu@example.ch"_s));
        must(writeDocument(desk.book(), desk.draft(u"invoice-copy"_s, DocumentChannel::Mail)));
        QCOMPARE(desk.view().nextStep.kind, u"dun"_s);
        QCOMPARE(desk.failedChecks(), QString());
    }

    void handedToTheSupervisor()
    {
        Desk desk;
        must(setSetting(desk.book().database(), u"team/letter"_s, u"A"_s));
        const auto reason = [&](bool isSupervisor) { return whyNotListed(must(workLine(desk.book(), desk.claim.caseKey)).item, { .isSupervisor = isSupervisor }, desk.book().today()); };
        QCOMPARE(handUp(desk.book(), desk.claim.caseKey, u" "_s).error().code, ErrorCode::MissingValue);
        must(handUp(desk.book(), desk.claim.caseKey, u"Droht mit Anwalt"_s));
        QCOMPARE(reason(false), NotListed::Supervisor);
        QCOMPARE(reason(true), NotListed::Listed);
        const std::atomic_bool stop = false;
        QCOMPARE(must(worklist(desk.book(), {}, stop)).lines.size(), size_t(0));
        must(setSetting(desk.book().database(), u"team/role"_s, u"supervisor"_s));
        const Worklist list = must(worklist(desk.book(), { { u"Graf"_s } }, stop));
        QCOMPARE(list.lines.size(), size_t(1));
        QCOMPARE(list.lines.front().group, WorkGroup::Approval);
        QCOMPARE(list.lines.front().note, u"Droht mit Anwalt"_s);
        must(undo(desk.book(), *must(undoStep(desk.book()))));
        QCOMPARE(desk.view().nextStep.kind, u"dun"_s);
    }

    // Typed and not saved: this user's, in this book, whatever happens to the program.
    void draftsStay()
    {
        Desk desk;
        const auto draft = [&](const QString& form, const QJsonObject& fields) { return FormDraft { .caseKey = desk.claim.caseKey, .form = form, .fields = fields }; };
        must(keepDraft(desk.book(), draft(u"noteEditor"_s, { { u"note"_s, u"halb ge"_s } })));
        must(keepDraft(desk.book(), draft(u"outcomeForm"_s, { { u"amount"_s, u"100"_s } })));
        must(keepDraft(desk.book(), draft(u"noteEditor"_s, { { u"note"_s, u"halb geschrieben"_s } })));
        {
            const auto other = must(Book::open(desk.fixture.path, { .user = u"Graf"_s, .clock = desk.fixture.clock }));
            QCOMPARE(must(draftsOf(*other)).size(), size_t(0));
        }
        desk.fixture.book.reset();
        desk.fixture.book = must(Book::open(desk.fixture.path, { .user = u"tester"_s, .clock = desk.fixture.clock }));
        const auto kept = must(draftsOf(desk.book(), desk.claim.caseKey));
        QCOMPARE(kept.size(), size_t(2));
        QCOMPARE(kept.front().form, u"noteEditor"_s);
        QCOMPARE(kept.front().fields.value(u"note"_s).toString(), u"halb geschrieben"_s);
        QCOMPARE(kept.front().debtor, u"Müller, Zoë"_s);
        must(keepDraft(desk.book(), draft(u"noteEditor"_s, {})));
        QCOMPARE(must(draftsOf(desk.book())).size(), size_t(1));
        QVERIFY(!must(undoStep(desk.book())) || must(undoStep(desk.book()))->operation != Operation::AddNote);
        QCOMPARE(desk.failedChecks(), QString());
    }
};

QTEST_MAIN(TestDocuments)
#include "test_documents.moc"
