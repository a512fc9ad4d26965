// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/document_commands.h"
#include "core/book/dunning_commands.h"
#include "core/book/mail_commands.h"
#include "core/book/office_commands.h"
#include "core/book/plan_reminders.h"
#include "core/book/printed_plan.h"
#include "core/book/undo.h"
#include "core/documents/letter_pdf.h"
#include "core/storage/case_store.h"
#include "core/storage/rows.h"
#include "tests/support/book_fixture.h"
#include "tests/support/private_smtp.h"

#include <QTextDocument>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

Date day(QStringView iso)
{
    return must(Date::fromIso(iso));
}

/// 23 November 2026: Zoë Müller owes 600.00 and 400.00, was reminded on 12 November, and lives where letters reach her.
struct Desk {
    explicit Desk(QStringView country = u"CH")
        : fixture(u"2026-11-12", country)
    {
        Creditor creditor = fixture.creditor;
        creditor.street = u"Werkstrasse"_s;
        creditor.houseNumber = u"5"_s;
        creditor.postcode = country == u"CH" ? u"8005"_s : u"50667"_s;
        creditor.city = country == u"CH" ? u"Zürich"_s : u"Köln"_s;
        creditor.iban = country == u"CH" ? u"CH9300762011623852957"_s : u"DE89370400440532013000"_s;
        must(book().transact(Operation::EditCreditor, [&](Transaction& t) { return t.update(fixture.creditor, creditor); }));
        first = fixture.add({ .debtor = u"Müller"_s, .reference = u"RE 4711"_s, .minor = 600'00, .due = u"2026-09-01"_s });
        second = fixture.add({ .debtor = u"Müller"_s, .reference = u"RE 4712"_s, .minor = 400'00, .due = u"2026-10-01"_s });
        const Debtor before = must(row(book().database(), fixture.caseOf(u"Müller"_s).debtor));
        Debtor debtor = before;
        debtor.firstName = u"Zoë"_s;
        debtor.salutation = Salutation::Ms;
        debtor.country = country.toString();
        must(book().transact(Operation::EditDebtor, [&](Transaction& t) { return t.update(before, debtor); }));
        ContactPoint mail { .debtor = debtor.key, .kind = ContactPointKind::Email, .value = u"zoe@example.ch"_s, .state = ContactPointState::Active };
        ContactPoint address { .debtor = debtor.key, .kind = ContactPointKind::Address, .state = ContactPointState::Active };
        address.street = u"Rosenweg"_s;
        address.houseNumber = u"8"_s;
        address.postcode = country == u"CH" ? u"3011"_s : u"53113"_s;
        address.city = country == u"CH" ? u"Bern"_s : u"Bonn"_s;
        address.country = country.toString();
        must(book().transact(Operation::AddContactPoint, [&](Transaction& t) -> Result<> {
            TRY(t.insert(mail));
            TRY(t.insert(address));
            return {};
        }));
        must(runDunning(book()));
        fixture.clock->moveTo(u"2026-11-23");
    }
    Book& book() const { return *fixture.book; }
    PlanDraft draft(PlanMethod method = PlanMethod::None) const
    {
        return { .caseKey = first.caseKey, .terms = { .instalment = 300'00, .firstDue = day(u"2026-11-30"), .downPaymentOn = {}, .pauses = {}, .edits = {} }, .method = method };
    }
    Key<InstalmentPlan> agreed(const PlanDraft& draft) const
    {
        const auto key = must(makePlan(book(), draft, PlanStage::Draft));
        must(agreePlan(book(), key, AgreedBy::Word));
        return key;
    }
    InstalmentPlan plan(Key<InstalmentPlan> key) const { return must(storedPlan(book().database(), key)).plan; }
    void pay(qint64 minor, QStringView date) const
    {
        must(addPayment(book(), { .caseKey = first.caseKey, .claim = {}, .amount = Money(minor, fixture.creditor.currency), .valueDate = day(date), .text = {} }));
    }
    /// The words of the paper, as somebody reads them.
    QString words(const InstalmentPlan& plan, Date agreedOn, LetterLocale locale) const
    {
        QTextDocument document;
        document.setHtml(must(planHtml(must(printedPlan(book(), plan, agreedOn, locale)))));
        return document.toPlainText().replace(QChar(0x00a0), u' ');
    }
    /// Ten seconds go by.
    void wait() const
    {
        for (int i = 0; i < 10'001; ++i)
            (void)fixture.clock->now();
    }

    BookFixture fixture;
    Claim first;
    Claim second;
};

} // namespace

/// The letter about a plan: what it must name, in every language, and how it leaves.
class TestPlanPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Parties, claims, schedule, total cost, interest rule, default clause, acknowledgement, the notice that is withdrawn.
    void itNamesEverything_data()
    {
        QTest::addColumn<LetterLocale>("locale");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("German, Switzerland") << LetterLocale::GermanSwitzerland
                                             << QStringList { u"Gläubigerin"_s, u"5 % (Art. 104 Abs. 1 OR)"_s, u"Art. 82 SchKG"_s, u"mehr als eine Rate verpasst"_s, u"mehr als 30 Tage"_s, u"Die Mahnung vom 12. November 2026"_s, u"zusammen"_s };
        QTest::newRow("French") << LetterLocale::FrenchSwitzerland
                                << QStringList { u"Créancière"_s, u"5 % (art. 104 al. 1 CO)"_s, u"art. 82 LP"_s, u"plus d’un acompte"_s, u"plus de 30 jours"_s, u"le rappel du 12 novembre 2026"_s, u"Reconnaissance de dette"_s };
        QTest::newRow("Italian") << LetterLocale::ItalianSwitzerland
                                 << QStringList { u"Creditrice"_s, u"5 % (art. 104 cpv. 1 CO)"_s, u"art. 82 LEF"_s, u"più di una rata"_s, u"più di 30 giorni"_s, u"il sollecito del 12 novembre 2026"_s, u"Riconoscimento di debito"_s };
        QTest::newRow("English") << LetterLocale::EnglishSwitzerland
                                 << QStringList { u"Creditor"_s, u"5 % (Art. 104 (1) CO)"_s, u"Art. 82 SchKG"_s, u"more than one instalment"_s, u"more than 30 days"_s, u"the reminder of 12 November 2026"_s, u"Acknowledgement of debt"_s };
    }
    void itNamesEverything()
    {
        QFETCH(LetterLocale, locale);
        QFETCH(QStringList, said);
        const Desk desk;
        PlanDraft draft = desk.draft();
        draft.isAcknowledged = true;
        const InstalmentPlan plan = must(planOf(desk.book(), draft, PlanStage::Draft));
        const QString words = desk.words(plan, day(u"2026-11-23"), locale);
        const auto money = [](qint64 minor) { return letterAmount(Money(minor, Currency::chf()), LetterLocale::GermanSwitzerland); };
        said += { u"Stadtwerke, Werkstrasse 5, 8005 Zürich"_s, u"Zoë Müller, Rosenweg 8, 3011 Bern"_s, u"RE 4711"_s, u"RE 4712"_s, money(plan.total()), money(plan.covered.minor()),
            u"CH93 0076 2011 6238 5295 7"_s };
        for (const PlanLine& line : plan.lines)
            said += letterDate(line.due) + u'\n' + money(line.amount);
        for (const QString& each : said)
            QVERIFY2(words.contains(each), qPrintable(u"%1 is not in\n%2"_s.arg(each, words)));
        QVERIFY2(!words.contains(u"{{"), qPrintable(words));
        QVERIFY(!words.contains(u"RDG"));
    }

    /// Every paper and message about a plan fills in, in every language and with everything that a plan can have.
    void everythingFillsIn()
    {
        for (const QString& country : { u"CH"_s, u"DE"_s }) {
            const Desk desk(country);
            PlanDraft rich = desk.draft(PlanMethod::Transfer);
            rich.terms.isInterestResting = true;
            rich.terms.discount = 50'00;
            rich.terms.fee = 20'00;
            rich.isAcknowledged = true;
            rich.clause.missedAtMost = 2;
            PlanDraft bare = desk.draft(PlanMethod::Cash);
            bare.clause = { .missedAtMost = 0, .daysLateAtMost = 0 };
            const CaseView view = must(caseView(desk.book(), rich.caseKey));
            for (size_t i = 0; i < names<LetterLocale>.size(); ++i) {
                const auto locale = static_cast<LetterLocale>(i);
                if (isSwiss(locale) != (country == u"CH"))
                    continue;
                for (const PlanDraft& draft : { rich, bare }) {
                    InstalmentPlan plan = must(planOf(desk.book(), draft, PlanStage::Draft));
                    plan.validUntil = day(u"2026-11-30");
                    for (const Date agreedOn : { day(u"2026-11-23"), Date() }) {
                        const QString words = desk.words(plan, agreedOn, locale);
                        QVERIFY2(!words.contains(u"{{") && !words.contains(u"  "), qPrintable(words));
                        QCOMPARE(words.contains(u"50.00") || words.contains(u"50,00"), draft.terms.discount > 0);
                    }
                }
                for (const QString& kind : { u"plan-agreement"_s, u"plan-offer"_s, u"instalment-due"_s }) {
                    const auto draft = must(draftDocument(desk.book(), view, kind, DocumentChannel::Mail, locale, { .amount = Money(300'00, view.file.currency), .day = day(u"2026-11-30"), .evidenceBy = {} }));
                    QVERIFY2(!draft.text.contains(u"{{") && draft.subject.contains(view.file.number), qPrintable(draft.text));
                }
            }
        }
    }

    /// § 13a (3), (4) RDG: an agency tells a private person what the agreement costs and what an acknowledgement takes away.
    void whatAnAgencyMustTell()
    {
        const Desk desk(u"DE");
        PlanDraft draft = desk.draft();
        draft.isAcknowledged = true;
        InstalmentPlan plan = must(planOf(desk.book(), draft, PlanStage::Draft));
        const QString own = desk.words(plan, {}, LetterLocale::GermanGermany);
        QVERIFY(own.contains(u"entstehen Ihnen keine Kosten"));
        QVERIFY(!own.contains(u"§ 13a")); // the creditor writes

        must(setOffice(desk.book(), { .kind = OfficeKind::Agency, .name = u"Rheinwart Inkasso GmbH"_s, .street = u"Hafenstr."_s, .houseNumber = u"12"_s, .postcode = u"50667"_s, .city = u"Köln"_s,
            .country = u"DE"_s, .phone = u"+49 221 555010"_s, .email = u"kontakt@rheinwart.example"_s, .iban = u"DE89370400440532013000"_s, .supervision = u"Bundesamt für Justiz, Bonn"_s }));
        const PlanBasis basis = must(planBasis(desk.book(), draft.caseKey));
        // law.md DE-R-03: 1 000 with an agreement is 139.75; without it 83.70 and 16.74 are 100.44.
        QCOMPARE(basis.settlementFee, 139'75 - 100'44);
        draft.terms.fee = basis.settlementFee;
        plan = must(planOf(desk.book(), draft, PlanStage::Draft));
        QCOMPARE(plan.covered.minor() - must(planOf(desk.book(), desk.draft(), PlanStage::Draft)).covered.minor(), basis.settlementFee);
        const QString words = desk.words(plan, {}, LetterLocale::GermanGermany);
        for (const QString& each : { u"für sie handelt Rheinwart Inkasso GmbH"_s, u"Kosten von 39,31 € (VV 1000 Nr. 2 RVG)"_s, u"Hinweis nach § 13a Abs. 4 RDG"_s, u"Einwendungen und Einreden"_s,
                 u"dass sie verjährt ist"_s, u"§ 212 BGB"_s, u"Angaben nach § 13a RDG"_s, u"Bundesamt für Justiz, Bonn"_s })
            QVERIFY2(words.contains(each), qPrintable(u"%1 is not in\n%2"_s.arg(each, words)));
        // English readers of a German creditor are told the same.
        QVERIFY(desk.words(plan, {}, LetterLocale::EnglishGermany).contains(u"Note under section 13a (4) RDG"));
    }

    /// The fee is a cost from the agreement on, once, and stays owed when the plan ends.
    void theFeeIsBooked()
    {
        const Desk desk(u"DE");
        PlanDraft draft = desk.draft();
        draft.terms.fee = 39'31;
        const auto key = desk.agreed(draft);
        const auto fees = [&] {
            qint64 sum = 0;
            for (const Entry& entry : must(entriesOf(desk.book().database(), draft.caseKey, Standing::Live)))
                sum += entry.source == planFeeSource(desk.plan(key)) ? entry.amount.minor() : 0;
            return sum;
        };
        QCOMPARE(fees(), 39'31);
        QCOMPARE(must(caseView(desk.book(), draft.caseKey)).total.minor(), desk.plan(key).covered.minor());
        must(cancelPlan(desk.book(), key, u"lost the job"_s));
        QCOMPARE(fees(), 39'31);
    }

    /// What was booked by the agreement does not change what its letter says.
    void laterItSaysTheSame()
    {
        const Desk desk;
        PlanDraft draft = desk.draft();
        draft.terms.isInterestResting = true;
        draft.terms.fee = 20'00;
        const QString before = desk.words(must(planOf(desk.book(), draft, PlanStage::Draft)), day(u"2026-11-23"), LetterLocale::GermanSwitzerland);
        const auto key = desk.agreed(draft);
        QCOMPARE(desk.words(desk.plan(key), day(u"2026-11-23"), LetterLocale::GermanSwitzerland), before);
        QVERIFY(before.contains(u"läuft kein weiterer Zins"));
    }

    /// A code for each transfer, one for a standing order, none for a direct debit.
    void codesForEachWayOfPaying_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<PlanMethod>("method");
        QTest::addColumn<int>("codes");
        for (const QString& country : { u"CH"_s, u"DE"_s }) {
            QTest::addRow("%s transfer", qPrintable(country)) << country << PlanMethod::Transfer << 4;
            QTest::addRow("%s standing order", qPrintable(country)) << country << PlanMethod::StandingOrder << 1;
            QTest::addRow("%s not said", qPrintable(country)) << country << PlanMethod::None << 1;
            QTest::addRow("%s direct debit", qPrintable(country)) << country << PlanMethod::DirectDebit << 0;
        }
    }
    void codesForEachWayOfPaying()
    {
        QFETCH(QString, country);
        QFETCH(PlanMethod, method);
        QFETCH(int, codes);
        const Desk desk(country);
        const auto key = desk.agreed(desk.draft(method));
        const LetterLocale locale = country == u"CH" ? LetterLocale::GermanSwitzerland : LetterLocale::GermanGermany;
        const auto written = must(writePlan(desk.book(), key, DocumentChannel::Letter, locale));
        const WrittenLetter letter = must(paperOf(desk.book(), must(row(desk.book().database(), written))));
        QCOMPARE(letter.slips.size() + letter.codes.size(), static_cast<size_t>(codes));
        QCOMPARE(letter.slips.empty(), codes == 0 || country == u"DE");
        const bool hasOrder = letter.html.contains(u"Dauerauftrag");
        QCOMPARE(hasOrder, method == PlanMethod::StandingOrder || method == PlanMethod::None);
        const InstalmentPlan plan = desk.plan(key);
        for (int i = 0; i < static_cast<int>(letter.slips.size()); ++i) {
            QCOMPARE(letter.slips[static_cast<size_t>(i)].amount->minor(), plan.lines[static_cast<size_t>(i)].amount);
            QVERIFY(letter.slips[static_cast<size_t>(i)].message.contains(letterDate(plan.lines[static_cast<size_t>(i)].due)));
        }
        for (size_t i = 0; i < letter.codes.size(); ++i)
            QCOMPARE(letter.codes[i].amount.minor(), plan.lines[i].amount);
        // One slip a page behind the text.
        const QTemporaryDir folder;
        auto pdf = must(LetterPdf::create(folder.filePath(u"plan.pdf"_s), u"plan"_s));
        const int pages = must(pdf.add(letter));
        QVERIFY2(country == u"DE" || codes < 2 || pages >= codes, qPrintable(QString::number(pages)));
        must(pdf.finish());
    }

    /// Many instalments: the data of the standing order, not a pile of slips.
    void manyInstalmentsNoPile()
    {
        const Desk desk;
        PlanDraft draft = desk.draft(PlanMethod::Transfer);
        draft.terms.instalment = 20'00;
        draft.terms.rhythm = Rhythm::Weekly;
        const auto key = desk.agreed(draft);
        QVERIFY(desk.plan(key).lines.size() > 36);
        WrittenLetter letter;
        static_cast<LetterHead&>(letter) = must(printedPlan(desk.book(), desk.plan(key), day(u"2026-11-23"), LetterLocale::GermanSwitzerland));
        addCodes(letter, desk.plan(key), {});
        QCOMPARE(letter.slips.size(), 1u);
    }

    /// Whoever pays the first instalment of an offer agrees by that, and the payment counts.
    void theFirstPaymentAgrees()
    {
        const Desk desk;
        PlanDraft draft = desk.draft();
        draft.validUntil = day(u"2026-11-30");
        const auto key = must(makePlan(desk.book(), draft, PlanStage::Offered));
        desk.fixture.clock->moveTo(u"2026-12-02");
        desk.pay(300'00, u"2026-11-28");
        must(agreePlan(desk.book(), key, AgreedBy::Payment));
        const PlanView view = must(planViews(desk.book(), draft.caseKey)).front();
        QCOMPARE(view.stored.agreement->agreedOn, day(u"2026-11-28"));
        QCOMPARE(view.course.paid, 300'00);
        QCOMPARE(view.state, PlanState::Running);
        const PlanRecord record = must(planRecordOf(desk.book().database(), draft.caseKey));
        QCOMPARE(record.paidOn(view.stored.plan), 300'00);
        QCOMPARE(record.missedIn(view.stored.plan, day(u"2027-01-04")), 0);
        QCOMPARE(record.missedIn(view.stored.plan, day(u"2027-01-05")), 1);
        QCOMPARE(record.missedIn(view.stored.plan, day(u"2027-02-08")), 2);
    }

    /// Three days before, once for each instalment, as long as the plan is kept.
    void aReminderBeforeAnInstalment()
    {
        const Desk desk;
        desk.agreed(desk.draft()); // 30.11., 30.12., 1.2., 1.3.
        const auto remind = [&] { return must(remindOfInstalments(desk.book(), Reminders::Ours)); };
        QCOMPARE(remind(), 0);
        desk.fixture.clock->moveTo(u"2026-11-27");
        QCOMPARE(remind(), 1);
        QCOMPARE(remind(), 0);
        const Document mail = must(outbox(desk.book())).front().document;
        QCOMPARE(mail.channel, DocumentChannel::Mail);
        QVERIFY2(mail.subject.contains(u"300.00") && mail.subject.contains(u"30."), qPrintable(mail.subject));
        QVERIFY(mail.text.contains(u"CH93"));
        desk.fixture.clock->moveTo(u"2026-11-29");
        QCOMPARE(remind(), 0);
        desk.pay(300'00, u"2026-11-28");
        desk.fixture.clock->moveTo(u"2026-12-28");
        QCOMPARE(remind(), 1);
        // What nobody did, nobody undoes: the step before is the payment. What was taken out of the outbox is not written again.
        QCOMPARE(must(undoStep(desk.book()))->operation, Operation::AddPayment);
        must(removeDocument(desk.book(), must(outbox(desk.book())).back().document.key));
        QCOMPARE(remind(), 0);
        // What is missed is for the telephone.
        desk.fixture.clock->moveTo(u"2027-01-30");
        QCOMPARE(remind(), 0);
    }

    /// The plan says how many days before, or that nobody is reminded; a colleague's debtor is reminded a day later.
    void whomAndWhenAReminderReaches_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("user"); // who looks
        QTest::addColumn<QString>("trouble"); // of the debtor
        QTest::addColumn<QString>("first"); // day of the reminder; empty: none
        QTest::newRow("three days") << 3 << u"tester"_s << QString() << u"2026-12-27"_s;
        QTest::newRow("the day before") << 1 << u"tester"_s << QString() << u"2026-12-29"_s;
        QTest::newRow("nobody") << 0 << u"tester"_s << QString() << QString();
        QTest::newRow("a colleague's") << 3 << u"beat"_s << QString() << u"2026-12-28"_s;
        QTest::newRow("a colleague's, on the day") << 1 << u"beat"_s << QString() << u"2026-12-30"_s;
        QTest::newRow("represented") << 3 << u"tester"_s << u"represented"_s << QString();
        QTest::newRow("insolvent") << 3 << u"tester"_s << u"insolvent"_s << QString();
        QTest::newRow("deceased") << 3 << u"tester"_s << u"deceased"_s << QString();
    }
    void whomAndWhenAReminderReaches()
    {
        QFETCH(int, days);
        QFETCH(QString, user);
        QFETCH(QString, trouble);
        QFETCH(QString, first);
        const Desk desk;
        PlanDraft draft = desk.draft();
        draft.terms.firstDue = day(u"2026-12-30");
        draft.terms.remindDays = days;
        desk.agreed(draft);
        if (!trouble.isEmpty()) {
            const Debtor before = must(caseView(desk.book(), draft.caseKey)).debtor;
            Debtor after = before;
            after.deceased = trouble == u"deceased";
            after.insolvent = trouble == u"insolvent";
            after.representedBy = trouble == u"represented" ? u"RA Amsler"_s : QString();
            must(desk.book().transact(Operation::EditDebtor, [&](Transaction& transaction) { return transaction.update(before, after); }));
        }
        const auto colleague = must(Book::open(desk.book().path(), { .user = user, .clock = desk.fixture.clock }));
        QString written;
        for (Date today = day(u"2026-12-20"); today <= day(u"2027-01-03") && written.isEmpty(); today = today.addDays(1)) {
            desk.fixture.clock->moveTo(today.toIso());
            if (must(remindOfInstalments(*colleague, Reminders::Ours)) > 0)
                written = today.toIso();
        }
        QCOMPARE(written, first);
    }

    /// Undo takes letter and plan back together; a mail carries the letter as a PDF.
    void itLeavesByMail()
    {
        const Desk desk;
        const PrivateSmtp smtp(MailSecurity::StartTls, u"anna"_s, u"geheim"_s);
        QVERIFY2(smtp.why.isEmpty(), qPrintable(smtp.why));
        must(setMailAccount(desk.book(), { .host = smtp.server.host, .port = smtp.server.port, .security = smtp.server.security, .login = u"anna"_s, .from = u"inkasso@stadtwerke.example"_s,
            .fromName = {}, .authority = smtp.server.authority }));
        const auto agreeWithMail = [&] {
            must(desk.book().transact(Operation::AgreePlan, [&](Transaction&) -> Result<> {
                TRY(writePlan(desk.book(), desk.agreed(desk.draft()), DocumentChannel::Mail, LetterLocale::GermanSwitzerland));
                return {};
            }));
        };
        agreeWithMail();
        QCOMPARE(must(outbox(desk.book())).size(), size_t(1));
        must(undo(desk.book(), *must(undoStep(desk.book()))));
        QCOMPARE(must(outbox(desk.book())).size(), size_t(0));
        QVERIFY(must(planViews(desk.book(), desk.first.caseKey)).empty());

        agreeWithMail();
        desk.wait();
        QCOMPARE(must(sendWaitingMails(desk.book(), u"geheim"_s)).sent, 1);
        QVERIFY(smtp.read(1, u"text"_s).contains(u"Wir haben Raten vereinbart: CHF 300.00"_s) || smtp.read(1, u"text"_s).contains(u"Raten vereinbart"));
        const QByteArray mail = smtp.mail(1);
        QVERIFY(mail.contains("Content-Type: application/pdf"));
        const QByteArray number = must(caseView(desk.book(), desk.first.caseKey)).file.number.toLatin1();
        QVERIFY(mail.contains(QByteArray("filename=\"" + number + ".pdf\"")));
        // The file is a whole PDF.
        const qsizetype at = mail.indexOf("\r\n\r\n", mail.indexOf("application/pdf")) + 4;
        const QByteArray bytes = QByteArray::fromBase64(mail.mid(at, mail.indexOf("\r\n--", at) - at));
        QVERIFY2(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"), bytes.left(20).constData());
    }
};

QTEST_MAIN(TestPlanPapers)
#include "test_plan_papers.moc"
