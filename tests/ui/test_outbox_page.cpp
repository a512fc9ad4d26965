// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/document_commands.h"
#include "core/book/mail_commands.h"
#include "core/book/plan_commands.h"
#include "core/book/undo.h"
#include "core/book/drafts.h"
#include "core/storage/rows.h"
#include "tests/support/book_fixture.h"
#include "tests/support/private_smtp.h"
#include "tests/support/chosen_files.h"
#include "ui/case/case_page.h"
#include "ui/desktop/desktop.h"
#include "ui/outbox/outbox_page.h"
#include "ui/settings/mail_section.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window.h"
#include "ui/team/team_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

constexpr int aWhile = 20'000; // for a busy machine; all of it takes a second or two

/// The real clock for what leaves when, the day of the tests for the rest.
class Today final : public Clock {
public:
    qint64 now() const override { return m_system.now() + ahead; }
    Date today() const override { return must(Date::fromIso(u"2026-11-23")).addDays(days); }
    int minute() const override { return 10 * 60; }
    std::atomic<qint64> ahead = 0;
    std::atomic<int> days = 0;

private:
    SystemClock m_system;
};

/// The desktop on a book with one case, Zoë Müller with a mail address, in front.
struct Bureau {
    Bureau()
    {
        claim = fixture.add({ .debtor = u"Müller"_s, .reference = u"RE 4711"_s, .minor = 250'00, .due = u"2026-10-01"_s });
        ContactPoint mail { .debtor = fixture.caseOf(u"Müller"_s).debtor, .kind = ContactPointKind::Email, .value = u"zoe@example.ch"_s, .state = ContactPointState::Active };
        must(fixture.book->transact(Operation::AddContactPoint, [&](Transaction& t) { return t.insert(mail); }));
        desktop = std::make_unique<Desktop>(DesktopOptions { fixture.path, { .user = u"tester"_s, .clock = clock }, {} });
        desktop->start();
        desktop->window().resize(1440, 900);
        QApplication::setActiveWindow(&desktop->window());
        page = desktop->window().findChild<OutboxPage*>();
        desktop->openCase(claim.caseKey);
        QCoreApplication::processEvents();
    }
    void press(std::initializer_list<Qt::Key> keys, Qt::KeyboardModifiers modifiers = {})
    {
        for (const Qt::Key key : keys) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desktop->window(), key, modifiers);
            QCoreApplication::processEvents();
        }
    }
    template<typename T>
    T* find(const QString& name) const
    {
        return desktop->window().currentPage()->findChild<T*>(name);
    }
    QString said() const { return desktop->window().findChild<StatusLine*>()->text(); }
    std::vector<DocumentLine> waiting() const { return must(outbox(*desktop->book())); }

    BookFixture fixture { u"2026-11-23" };
    std::shared_ptr<Today> clock = std::make_shared<Today>();
    Claim claim;
    std::unique_ptr<Desktop> desktop;
    OutboxPage* page = nullptr;
};

} // namespace

/// Letters and mails in the real window, to a real mail server.
class TestOutboxPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Preferences preferences;
        preferences.locale = Locale::fromCode(u"de-CH");
        preferences.apply();
    }
    void init() { QSettings().clear(); }

    void aMailLeavesByItself()
    {
        Bureau office;
        const PrivateSmtp smtp(MailSecurity::StartTls);
        QVERIFY2(smtp.why.isEmpty(), qPrintable(smtp.why));
        office.press({ Qt::Key_L });
        auto* form = office.find<QWidget>(u"documentEditor"_s);
        QVERIFY(form->isVisible());
        QVERIFY(form->findChild<QComboBox*>(u"way"_s)->currentText().contains(u"zoe@example.ch"));
        QVERIFY(form->findChild<QLineEdit*>(u"subject"_s)->text().startsWith(u"Bitte rufen Sie uns an"));
        // Another language brings its words; what was typed would stay.
        auto* languages = form->findChild<QComboBox*>(u"locale"_s);
        languages->setCurrentIndex(languages->findText(u"Französisch"_s));
        auto* text = form->findChild<QPlainTextEdit*>(u"text"_s);
        QVERIFY2(text->toPlainText().startsWith(u"Bonjour Müller"), qPrintable(text->toPlainText()));
        text->appendPlainText(u"P.-S. Nous sommes là jusqu'à 18 heures."_s);
        languages->setCurrentIndex(languages->findText(u"Deutsch"_s));
        QVERIFY(text->toPlainText().endsWith(u"18 heures."));
        office.press({ Qt::Key_F8 });
        QVERIFY2(office.said().contains(u"zehn Sekunden"), qPrintable(office.said()));
        QCOMPARE(office.waiting().size(), size_t(1));

        // No server is known yet: the page says so, and leads there.
        office.press({ Qt::Key_4 }, Qt::AltModifier);
        QCOMPARE(office.page->list()->rowCount(), 1);
        auto* settings = office.page->findChild<QAction*>(u"mailSettings"_s);
        settings->trigger();
        auto* section = office.desktop->window().findChild<MailSection*>();
        QVERIFY(section->isVisible());
        section->findChild<QLineEdit*>(u"mailFrom"_s)->setText(u"kein Absender"_s);
        section->findChild<QLineEdit*>(u"mailHost"_s)->setText(smtp.server.host);
        auto* save = office.desktop->window().currentPage()->findChild<QAction*>(u"saveMail"_s);
        save->trigger();
        QVERIFY(!must(mailAccount(*office.desktop->book())).isComplete());
        section->findChild<QLineEdit*>(u"mailFrom"_s)->setText(u"inkasso@stadtwerke.example"_s);
        section->findChild<QLineEdit*>(u"mailPort"_s)->setText(QString::number(smtp.server.port));
        save->trigger();
        QVERIFY(must(mailAccount(*office.desktop->book())).isComplete());
        // Who vouches for the test's server.
        MailAccount account = must(mailAccount(*office.desktop->book()));
        account.authority = smtp.server.authority;
        must(setMailAccount(*office.desktop->book(), account));
        QCOMPARE(smtp.count(), 0);
        office.clock->ahead = documentPause + 3'000;
        QTRY_COMPARE_WITH_TIMEOUT(smtp.count(), 1, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(office.waiting().size(), size_t(0), aWhile);
        QVERIFY(smtp.read(1, u"text"_s).contains(u"18 heures"));
        QTRY_VERIFY_WITH_TIMEOUT(office.said().contains(u"E-Mail gesendet"), aWhile);
        QTest::qWait(900);
        QCOMPARE(smtp.count(), 1);
    }

    /// The book is opened again while one leaves (the window goes, and its work with it): nothing leaves twice, and the next one goes too.
    void theyGoOnInTheNextWindow()
    {
        Bureau office;
        const PrivateSmtp smtp(MailSecurity::None);
        must(setMailAccount(*office.desktop->book(), { .host = smtp.server.host, .port = smtp.server.port, .security = MailSecurity::None, .login = {}, .from = u"inkasso@stadtwerke.example"_s, .fromName = {}, .authority = {} }));
        const auto openAnew = [&] {
            const Window* before = &office.desktop->window();
            Q_EMIT office.desktop->window().findChild<TeamPage*>()->joined(); // as after joining a team
            QTRY_VERIFY_WITH_TIMEOUT(&office.desktop->window() != before, aWhile);
            office.desktop->openCase(office.claim.caseKey);
            QApplication::setActiveWindow(&office.desktop->window());
            QCoreApplication::processEvents();
        };
        openAnew(); // with the server known
        office.press({ Qt::Key_L, Qt::Key_F8 });
        office.clock->ahead = documentPause + 3'000;
        QTRY_VERIFY_WITH_TIMEOUT(office.waiting().empty() || office.waiting().front().document.state == DocumentState::Sending, aWhile);
        openAnew();
        QTRY_COMPARE_WITH_TIMEOUT(smtp.count(), 1, aWhile);
        office.press({ Qt::Key_L, Qt::Key_F8 });
        office.clock->ahead = 2 * (documentPause + 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(smtp.count(), 2, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(office.waiting().size(), size_t(0), aWhile);
    }

    /// Three days before an instalment the debtor gets a friendly mail, without anybody's doing; the next morning no other one.
    void remindsOfInstalmentsByItself()
    {
        Bureau office;
        const PrivateSmtp smtp(MailSecurity::None);
        Book& book = *office.desktop->book();
        PlanDraft draft { .caseKey = office.claim.caseKey, .terms = { .instalment = 100'00, .firstDue = must(Date::fromIso(u"2026-11-30")), .downPaymentOn = {}, .pauses = {}, .edits = {} } };
        must(agreePlan(book, must(makePlan(book, draft, PlanStage::Draft)), AgreedBy::Word));
        office.clock->days = 4;
        QTest::qWait(900);
        QVERIFY(office.waiting().empty()); // nobody could send it
        must(setMailAccount(book, { .host = smtp.server.host, .port = smtp.server.port, .security = MailSecurity::None, .login = {}, .from = u"inkasso@stadtwerke.example"_s, .fromName = {}, .authority = {} }));
        Q_EMIT office.desktop->window().findChild<TeamPage*>()->joined(); // the book is opened again, with the server known
        QTRY_COMPARE_WITH_TIMEOUT(office.waiting().size(), size_t(1), aWhile);
        QTRY_VERIFY2_WITH_TIMEOUT(office.said().contains(u"an eine Rate erinnert"), qPrintable(office.said()), aWhile);
        // Ctrl+Z means what somebody did, not what nobody did.
        QCOMPARE(must(undoStep(*office.desktop->book()))->operation, Operation::AgreePlan);
        office.clock->ahead = documentPause + 3'000;
        QTRY_COMPARE_WITH_TIMEOUT(smtp.count(), 1, aWhile);
        QVERIFY(smtp.read(1, u"text"_s).contains(u"30."));
        office.clock->days = 5;
        office.clock->ahead = 3 * (documentPause + 3'000);
        QTest::qWait(1'200);
        QCOMPARE(smtp.count(), 1);
        QVERIFY(office.waiting().empty());
    }

    void undoneInTimeItStays()
    {
        Bureau office;
        const PrivateSmtp smtp(MailSecurity::None);
        must(setMailAccount(*office.desktop->book(), { .host = smtp.server.host, .port = smtp.server.port, .security = MailSecurity::None, .login = {}, .from = u"inkasso@stadtwerke.example"_s, .fromName = {}, .authority = {} }));
        office.press({ Qt::Key_L, Qt::Key_F8 });
        QCOMPARE(office.waiting().size(), size_t(1));
        office.press({ Qt::Key_Z }, Qt::ControlModifier);
        QCOMPARE(office.waiting().size(), size_t(0));
        office.clock->ahead = documentPause + 3'000;
        QTest::qWait(900);
        QCOMPARE(smtp.count(), 0);
    }

    void lettersArePrinted()
    {
        Bureau office;
        auto files = std::make_unique<ChosenFiles>();
        ChosenFiles* shown = files.get();
        office.page->setChooser(std::move(files));
        office.press({ Qt::Key_L });
        auto* ways = office.find<QComboBox>(u"way"_s);
        ways->setCurrentIndex(ways->count() - 1);
        QVERIFY2(ways->currentText().contains(u"8000 Zürich"), qPrintable(ways->currentText()));
        office.press({ Qt::Key_F8 });
        office.press({ Qt::Key_4 }, Qt::AltModifier);
        QCOMPARE(office.page->list()->rowCount(), 1);
        office.press({ Qt::Key_P }, Qt::ControlModifier);
        QVERIFY2(office.said().contains(u"zurücknehmen"), qPrintable(office.said()));
        office.clock->ahead = documentPause + 1;
        office.press({ Qt::Key_P }, Qt::ControlModifier);
        QVERIFY2(office.said().startsWith(u"1 Brief"), qPrintable(office.said()));
        QVERIFY2(QFile::exists(shown->shown), qPrintable(shown->shown));
        QCOMPARE(office.page->list()->rowCount(), 0);
    }

    // Typed, not saved: it stands there again after the program ended.
    void draftsComeBack()
    {
        Bureau office;
        office.press({ Qt::Key_L });
        auto* text = office.find<QWidget>(u"documentEditor"_s)->findChild<QPlainTextEdit*>(u"text"_s);
        QTest::qWait(600);
        QCOMPARE(must(draftsOf(*office.desktop->book())).size(), size_t(0)); // nobody typed yet
        text->setPlainText(u"Nur halb"_s);
        QTest::qWait(600);
        office.desktop.reset();
        office.desktop = std::make_unique<Desktop>(DesktopOptions { office.fixture.path, { .user = u"tester"_s, .clock = office.clock }, {} });
        office.desktop->start();
        office.desktop->window().resize(1440, 900);
        QApplication::setActiveWindow(&office.desktop->window());
        office.desktop->openCase(office.claim.caseKey);
        QCoreApplication::processEvents();
        auto* form = office.find<QWidget>(u"documentEditor"_s);
        QVERIFY(form->isVisible());
        QCOMPARE(form->findChild<QPlainTextEdit*>(u"text"_s)->toPlainText(), u"Nur halb"_s);
        office.press({ Qt::Key_F8 });
        QCOMPARE(office.waiting().size(), size_t(1));
        QCOMPARE(office.waiting().front().document.text, u"Nur halb"_s);
        QCOMPARE(must(draftsOf(*office.desktop->book())).size(), size_t(0));
    }
};

QTEST_MAIN(TestOutboxPage)
#include "test_outbox_page.moc"
