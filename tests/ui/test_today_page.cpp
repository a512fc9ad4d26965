// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/document_commands.h"
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/contact_commands.h"
#include "core/book/demo_commands.h"
#include "core/book/plan_commands.h"
#include "core/book/undo.h"
#include "core/storage/case_store.h"
#include "core/storage/setting_store.h"
#include "tests/support/book_fixture.h"
#include "ui/case/case_page.h"
#include "ui/case/loaded_cases.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/banner.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"
#include "ui/plan/plan_page.h"
#include "ui/shell/window.h"
#include "ui/worklist/loaded_work.h"
#include "ui/worklist/today_page.h"
#include "ui/worklist/why_panel.h"
#include "ui/worklist/work_list.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

constexpr int aWhile = 20'000; // for a busy machine; all of it takes a second or two

/// Takes the place of the program that makes calls.
class Telephone : public QObject {
    Q_OBJECT

public:
    Telephone() { QDesktopServices::setUrlHandler(u"tel"_s, this, "dial"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(u"tel"_s); }
    QStringList dialled;

public Q_SLOTS:
    void dial(const QUrl& url) { dialled += url.path(); }
};

/// Monday, 23 November 2026, ten o'clock: three cases to be called by the tester, one of somebody else.
struct Agency {
    Agency()
    {
        for (const auto& [name, minor] : std::initializer_list<std::pair<QString, qint64>> { { u"Aebi"_s, 900'00 }, { u"Brunner"_s, 500'00 }, { u"Christen"_s, 120'00 } })
            cases.push_back(toCall(name, minor, u"tester"_s));
        other = toCall(u"Dubois"_s, 400'00, u"Graf"_s);
        desktop = std::make_unique<Desktop>(DesktopOptions { fixture.path, { .user = u"tester"_s, .clock = fixture.clock }, {} });
        desktop->start();
        desktop->window().resize(1440, 900);
        QApplication::setActiveWindow(&desktop->window());
        page = desktop->window().findChild<TodayPage*>();
        loaded = QTest::qWaitFor([this] { return desktop->work()->isLoaded() && page->list()->rowCount() > 0; }, aWhile);
        page->focusFirst();
    }

    Key<Case> toCall(const QString& debtor, qint64 minor, const QString& owner)
    {
        const Claim claim = fixture.add({ .debtor = debtor, .reference = u"RE "_s + debtor, .minor = minor, .due = u"2026-10-01"_s });
        const Case file = must(row(fixture.book->database(), claim.caseKey));
        ContactPoint phone { .debtor = file.debtor, .kind = ContactPointKind::Phone, .value = u"+41 42 555 01 %1"_s.arg(++numbers, 2, 10, QLatin1Char('0')) };
        must(fixture.book->transact(Operation::AddContactPoint, [&](Transaction& t) { return t.insert(phone); }));
        NextStep step = must(nextStepOf(fixture.book->database(), claim.caseKey));
        step.kind = u"call"_s;
        step.owner = owner;
        step.date = must(Date::fromIso(u"2026-11-23"));
        must(setNextStep(*fixture.book, step));
        return claim.caseKey;
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < page->list()->rowCount(); ++row)
            names += page->list()->cell(row, 1).text;
        return names;
    }
    /// Presses keys one after the other, and counts them.
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys) {
            QWidget* const focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &desktop->window(), key);
            QCoreApplication::processEvents();
            ++pressed;
        }
    }
    QString front() const
    {
        const Page* current = desktop->window().currentPage();
        return current ? current->title() : QString();
    }
    Book& book() const { return *desktop->book(); }
    CaseView view(Key<Case> key) const { return must(caseView(book(), key)); }
    QString said() const { return desktop->window().findChild<StatusLine*>()->text(); }
    template<typename T>
    T* inCase(const QString& name) const
    {
        return desktop->window().currentPage()->findChild<T*>(name);
    }

    BookFixture fixture { u"2026-11-23" };
    int numbers = 0;
    std::vector<Key<Case>> cases;
    Key<Case> other;
    Telephone telephone;
    std::unique_ptr<Desktop> desktop;
    TodayPage* page = nullptr;
    bool loaded = false;
    int pressed = 0;
};

} // namespace

/// What an agent does all day, by the keyboard alone, in the real window.
class TestTodayPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void itBeginsWithTheList();
    void itIsSound();
    void theTeamsList();
    void whyIsItHere();
    void noAnswerInFourKeys();
    void aPromiseInSevenKeys();
    void aLetterRefines();
    void whatIsWrongStandsBesideItsField();
    void theFormTellsWhatWillHappen();
    void escapeKeepsTheDraft();
    void undoGoesBehindTheNextCase();
    void dialling();
    void nothingIsShownBeforeTheIdentity();
    void nobodyIsDialledWhenTheGateIsClosed();
    void anIncomingCallComesBack();
    void aColleagueSavesTheSameCase();
    void anObjectionIsDecided();
    void aPromiseIsApproved();
    void itsConfirmationWaitsToo();
    void instalmentsInOneCall();
    void theNextCaseIsPrepared();
    void theListIsDone();
    void aMinuteComes();
};

void TestTodayPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Preferences preferences;
    preferences.locale = Locale::fromCode(u"de-CH");
    preferences.apply();
}

void TestTodayPage::itBeginsWithTheList()
{
    Agency agency;
    QVERIFY(agency.loaded);
    QCOMPARE(agency.front(), u"Heute"_s);
    // 500.00: ten points more than 120.00, two less than ... the amounts decide: 900 and 500 get ten, the older key first.
    QCOMPARE(agency.shown(), (QStringList { u"Neu"_s, u"Aebi"_s, u"Brunner"_s, u"Christen"_s }));
    QCOMPARE(agency.page->list()->lineAt(agency.page->view()->currentRow())->debtor, u"Aebi"_s);
}

void TestTodayPage::itIsSound()
{
    Agency agency;
    const QAbstractItemModelTester tester(agency.page->list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    agency.page->list()->toggleGroup(0);
    QCOMPARE(agency.shown(), QStringList { u"Neu"_s });
    agency.page->list()->toggleGroup(0);
    QCOMPARE(agency.shown().size(), 4);
    agency.press({ Qt::Key_Slash });
    QTest::keyClicks(QApplication::focusWidget(), u"brun"_s);
    QCOMPARE(agency.shown(), (QStringList { u"Neu"_s, u"Brunner"_s }));
    agency.press({ Qt::Key_Escape });
    QCOMPARE(agency.shown().size(), 4);
}

void TestTodayPage::theTeamsList()
{
    Agency agency;
    auto* whose = agency.page->findChild<QComboBox*>(u"whose"_s);
    whose->setCurrentIndex(whose->findText(u"Fälle des Teams"_s));
    QTRY_COMPARE_WITH_TIMEOUT(agency.shown().size(), 5, aWhile);
    whose->setCurrentIndex(whose->findText(u"Für Graf"_s)); // a stand-in for an absent colleague
    QTRY_COMPARE_WITH_TIMEOUT(agency.shown(), (QStringList { u"Neu"_s, u"Dubois"_s }), aWhile);
}

void TestTodayPage::whyIsItHere()
{
    Agency agency;
    agency.press({ Qt::Key_Question });
    auto* panel = agency.page->findChild<WhyPanel*>();
    QVERIFY(panel->isVisible());
    const WorkLine* line = agency.page->list()->lineAt(agency.page->view()->currentRow());
    for (const PriorityPoints& points : line->points)
        QVERIFY2(panel->text().contains(u'+' + QString::number(points.points)), qPrintable(panel->text()));
    QVERIFY(panel->text().contains(QString::number(line->score)));
    QVERIFY(panel->text().contains(u"53 Tage überfällig"_s));
    agency.press({ Qt::Key_Escape });
    QVERIFY(panel->isHidden());
    QCOMPARE(QApplication::focusWidget(), agency.page->view());
}

/// From "next" to the next case painted: at most six keys.
void TestTodayPage::noAnswerInFourKeys()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_1, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    QVERIFY(agency.pressed <= 6);
    const CaseView first = agency.view(agency.cases[0]);
    QCOMPARE(first.timeline.front().outcome, u"no-answer"_s);
    QCOMPARE(first.nextStep.kind, u"call"_s);
    QCOMPARE(first.nextStep.time, u"15:00"_s); // at another part of the day
    QCOMPARE(first.calls.tries, 1);
    QVERIFY2(agency.said().contains(u"Aebi: «Nicht erreicht» gespeichert"_s), qPrintable(agency.said()));
}

/// At most twelve keys.
void TestTodayPage::aPromiseInSevenKeys()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_5, Qt::Key_Tab, Qt::Key_F, Qt::Key_R, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    QVERIFY(agency.pressed <= 12);
    const CaseView first = agency.view(agency.cases[0]);
    QCOMPARE(first.promise, PromiseState::Open);
    QCOMPARE(first.calls.promised.due, must(Date::fromIso(u"2026-11-27")));
    QCOMPARE(first.calls.promised.amount, first.total.minor());
    QCOMPARE(first.nextStep.kind, u"check-payment"_s);
    QCOMPARE(agency.desktop->work()->list().done.promised.size(), size_t(1));
}

void TestTodayPage::aLetterRefines()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_1, Qt::Key_M, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    QCOMPARE(agency.view(agency.cases[0]).timeline.front().outcome, u"voicemail"_s);
    agency.press({ Qt::Key_9, Qt::Key_D });
    QTest::keyClicks(QApplication::focusWidget(), u"Tochter"_s);
    agency.press({ Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Christen"_s, aWhile);
    QVERIFY(agency.view(agency.cases[1]).debtor.deceased);
    QCOMPARE(agency.view(agency.cases[1]).timeline.front().text, u"Tochter"_s);
}

void TestTodayPage::whatIsWrongStandsBesideItsField()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_5, Qt::Key_F8 });
    const auto error = [&](const QString& name) { return agency.inCase<QWidget>(u"outcomeForm"_s)->findChild<QWidget*>(name)->accessibleDescription(); };
    QCOMPARE(error(u"date"_s), u"Bitte ausfüllen."_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"date"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"22.11.2026"_s);
    agency.press({ Qt::Key_F8 });
    QVERIFY2(error(u"date"_s).contains(u"der Tag ist vorbei"_s), qPrintable(error(u"date"_s)));
    auto* amount = agency.inCase<QWidget>(u"outcomeForm"_s)->findChild<QLineEdit*>(u"amount"_s);
    agency.inCase<QWidget>(u"outcomeForm"_s)->findChild<QLineEdit*>(u"date"_s)->setText(u"+5"_s);
    amount->setText(u"5000"_s);
    agency.press({ Qt::Key_F8 });
    QVERIFY2(error(u"amount"_s).contains(u"geschuldet"_s), qPrintable(error(u"amount"_s)));
    agency.press({ Qt::Key_Escape, Qt::Key_4 });
    auto* form = agency.inCase<QWidget>(u"outcomeForm"_s);
    form->findChild<QLineEdit*>(u"date"_s)->setText(u"29.11.2026"_s); // a Sunday
    agency.press({ Qt::Key_F8 });
    QVERIFY2(error(u"date"_s).contains(u"Sonn- und Feiertagen"_s), qPrintable(error(u"date"_s)));
    form->findChild<QLineEdit*>(u"date"_s)->setText(u"27.11.2026"_s);
    form->findChild<QLineEdit*>(u"time"_s)->setText(u"halb"_s);
    agency.press({ Qt::Key_F8 });
    QVERIFY2(error(u"time"_s).contains(u"14:30"_s), qPrintable(error(u"time"_s)));
    QCOMPARE(agency.view(agency.cases[0]).timeline.size(), size_t(1)); // nothing was saved
}

void TestTodayPage::theFormTellsWhatWillHappen()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_5 });
    auto* form = agency.inCase<QWidget>(u"outcomeForm"_s);
    form->findChild<QLineEdit*>(u"date"_s)->setText(u"27.11.2026"_s);
    const QString effect = form->findChild<QLabel*>(u"effect"_s)->text();
    QVERIFY2(effect.contains(u"Mahnungen ruhen bis So 29.11."_s), qPrintable(effect));
    QVERIFY2(effect.contains(u"Zahlung prüfen, Fr 27.11."_s), qPrintable(effect));
}

void TestTodayPage::escapeKeepsTheDraft()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_2 });
    QTest::keyClicks(QApplication::focusWidget(), u"Ehefrau"_s);
    agency.press({ Qt::Key_Escape, Qt::Key_1 });
    agency.press({ Qt::Key_Escape, Qt::Key_2 });
    QCOMPARE(agency.inCase<QWidget>(u"outcomeForm"_s)->findChild<QLineEdit*>(u"who"_s)->text(), u"Ehefrau"_s);
}

void TestTodayPage::undoGoesBehindTheNextCase()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_1, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    QTest::keyClick(&agency.desktop->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(agency.view(agency.cases[0]).calls.tries == 0, aWhile);
    QCOMPARE(agency.view(agency.cases[0]).nextStep.kind, u"call"_s);
    QCOMPARE(agency.view(agency.cases[0]).nextStep.time, QString());
}

void TestTodayPage::dialling()
{
    Agency agency;
    agency.press({ Qt::Key_Return });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(agency.telephone.dialled, QStringList { u"+41425550101"_s });
    auto* state = agency.inCase<QLabel>(u"callState"_s);
    QVERIFY2(state->text().startsWith(u"00:0"_s), qPrintable(state->text()));
    agency.press({ Qt::Key_1, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    const auto call = must(lastCallOf(agency.book().database(), agency.cases[0]));
    QVERIFY(call->point.value > 0); // the number that was dialled
    QCOMPARE(call->direction, Direction::Out);
}

/// On a call: only the name, until two facts are confirmed; what was confirmed is in the history.
void TestTodayPage::nothingIsShownBeforeTheIdentity()
{
    Agency agency;
    agency.press({ Qt::Key_Return });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(agency.inCase<QWidget>(u"identityPanel"_s)->isVisible());
    for (const QString& name : { u"total"_s, u"claims"_s, u"timeline"_s, u"ownerFact"_s, u"stepFact"_s }) {
        if (const auto* shown = agency.inCase<QWidget>(name))
            QVERIFY2(!shown->isVisible(), qPrintable(name));
    }
    // A promise would be talk about the claim; that nobody was there is not.
    QVERIFY(!agency.inCase<QAction>(u"outcome-5"_s)->isEnabled());
    QVERIFY(!agency.inCase<QAction>(u"openAccount"_s)->isEnabled());
    QVERIFY(agency.inCase<QAction>(u"outcome-1"_s)->isEnabled());
    agency.press({ Qt::Key_8, Qt::Key_F8 });
    QCOMPARE(agency.front(), u"Aebi"_s);
    QCOMPARE(agency.view(agency.cases[0]).timeline.size(), size_t(1));
    agency.press({ Qt::Key_Escape });

    const auto facts = agency.inCase<QWidget>(u"identityPanel"_s)->findChildren<QCheckBox*>();
    QVERIFY(facts.size() >= 2);
    QCOMPARE(QApplication::focusWidget(), facts.front());
    agency.press({ Qt::Key_Return }); // and on to the next one
    QVERIFY(agency.inCase<QWidget>(u"identityPanel"_s)->isVisible());
    agency.press({ Qt::Key_Return });
    QTRY_VERIFY_WITH_TIMEOUT(!agency.inCase<QWidget>(u"identityPanel"_s)->isVisible(), aWhile);
    QVERIFY(agency.inCase<QWidget>(u"total"_s)->isVisible());
    QVERIFY(agency.inCase<QAction>(u"outcome-5"_s)->isEnabled());
    QCOMPARE(agency.view(agency.cases[0]).timeline.front().outcome, u"identified"_s);
    agency.press({ Qt::Key_5, Qt::Key_Tab, Qt::Key_F, Qt::Key_R, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    QVERIFY(agency.inCase<QWidget>(u"total"_s)->isVisible());
}

void TestTodayPage::nobodyIsDialledWhenTheGateIsClosed()
{
    Agency agency;
    agency.fixture.clock->moveToMinute(20 * 60 + 30);
    agency.press({ Qt::Key_Return });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(agency.telephone.dialled.isEmpty());
    const QString told = agency.inCase<Banner>(u"lineBanner"_s)->text();
    QVERIFY2(told.contains(u"08:00 bis 20:00"_s) && told.contains(u"Di 24.11. 08:00"_s), qPrintable(told));
}

/// The first cockpit keeps its draft; the caller's file number finds the second one; afterwards the first is back.
void TestTodayPage::anIncomingCallComesBack()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_2 });
    QTest::keyClicks(QApplication::focusWidget(), u"Ehefrau"_s);
    agency.pressed = 0;
    QTRY_VERIFY_WITH_TIMEOUT(agency.desktop->cases()->isComplete(), aWhile);
    QTest::keyClick(&agency.desktop->window(), Qt::Key_K, Qt::ControlModifier);
    ++agency.pressed;
    QTest::keyClicks(QApplication::focusWidget(), u"0103"_s); // the last four digits
    agency.pressed += 4;
    QTest::qWait(50);
    agency.press({ Qt::Key_Return });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Christen"_s, aWhile);
    QVERIFY(agency.pressed <= 8);
    agency.press({ Qt::Key_I, Qt::Key_4 });
    agency.inCase<QWidget>(u"outcomeForm"_s)->findChild<QLineEdit*>(u"date"_s)->setText(u"27.11.2026"_s);
    agency.press({ Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Aebi"_s, aWhile);
    const auto call = must(lastCallOf(agency.book().database(), agency.cases[2]));
    QCOMPARE(call->direction, Direction::In);
    QVERIFY(!call->isAttempt); // they called us
    QCOMPARE(agency.inCase<QWidget>(u"outcomeForm"_s)->findChild<QLineEdit*>(u"who"_s)->text(), u"Ehefrau"_s);
}

void TestTodayPage::aColleagueSavesTheSameCase()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_5 });
    // Another program on the same book books a payment meanwhile.
    must(addPayment(*agency.fixture.book, { .caseKey = agency.cases[0], .amount = Money(800'00, Currency::chf()), .valueDate = must(Date::fromIso(u"2026-11-23")) }));
    auto* form = agency.inCase<QWidget>(u"outcomeForm"_s);
    auto* amount = form->findChild<QLineEdit*>(u"amount"_s);
    QTRY_VERIFY_WITH_TIMEOUT(amount->text().startsWith(u"10"_s), aWhile); // the default follows: 100.00 and interest
    amount->setText(u"900"_s);
    form->findChild<QLineEdit*>(u"date"_s)->setText(u"+3"_s);
    agency.press({ Qt::Key_F8 });
    QVERIFY(amount->accessibleDescription().contains(u"geschuldet"_s));
}

/// What is disputed rests until somebody decides; before that there is nothing to decide.
void TestTodayPage::anObjectionIsDecided()
{
    Agency agency;
    agency.press({ Qt::Key_Return });
    QVERIFY(!agency.inCase<QAction>(u"decideDispute"_s)->isVisible());
    agency.press({ Qt::Key_7, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    QCOMPARE(agency.view(agency.cases[0]).disputed, agency.view(agency.cases[0]).principal);
    agency.desktop->openCase(agency.cases[0]);
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Aebi"_s, aWhile);
    QVERIFY(agency.inCase<QWidget>(u"disputed"_s)->isVisible());
    agency.press({ Qt::Key_G });
    auto* form = agency.inCase<QWidget>(u"disputeEditor"_s);
    QVERIFY(form->isVisible());
    form->findChild<QLineEdit*>(u"answer"_s)->setText(u"geprüft, kein Mangel"_s);
    form->findChild<QComboBox*>(u"outcome"_s)->setCurrentIndex(static_cast<int>(DisputeOutcome::Rejected));
    agency.press({ Qt::Key_F8 });
    QVERIFY(agency.view(agency.cases[0]).disputed.isZero());
    QTRY_VERIFY_WITH_TIMEOUT(!agency.inCase<QAction>(u"decideDispute"_s)->isVisible(), aWhile);
    QVERIFY2(agency.said().contains(u"abgelehnt"_s), qPrintable(agency.said()));
}

void TestTodayPage::aPromiseIsApproved()
{
    Agency agency;
    must(setSetting(agency.book().database(), u"team/role"_s, u"agent"_s));
    agency.press({ Qt::Key_Return, Qt::Key_5 });
    agency.inCase<QWidget>(u"outcomeForm"_s)->findChild<QLineEdit*>(u"date"_s)->setText(u"15.01.2027"_s);
    const QString effect = agency.inCase<QWidget>(u"outcomeForm"_s)->findChild<QLabel*>(u"effect"_s)->text();
    QVERIFY2(effect.contains(u"Wartet auf Freigabe"_s), qPrintable(effect));
    agency.press({ Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    QCOMPARE(agency.view(agency.cases[0]).promise, PromiseState::Waiting);
    must(setSetting(agency.book().database(), u"team/role"_s, u"supervisor"_s));
    agency.desktop->openCase(agency.cases[0]);
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Aebi"_s, aWhile);
    agency.press({ Qt::Key_Y, Qt::Key_F8 });
    QCOMPARE(agency.view(agency.cases[0]).promise, PromiseState::Open);
    QVERIFY(!agency.inCase<QAction>(u"decidePromise"_s)->isVisible());
}

/// The debtor was told that a letter comes: it is written when the supervisor says yes, not before, and by what they leave in the form.
void TestTodayPage::itsConfirmationWaitsToo()
{
    Agency agency;
    must(setSetting(agency.book().database(), u"team/role"_s, u"agent"_s));
    agency.press({ Qt::Key_Return, Qt::Key_5 });
    auto* form = agency.inCase<QWidget>(u"outcomeForm"_s);
    form->findChild<QLineEdit*>(u"date"_s)->setText(u"15.01.2027"_s);
    auto* confirmation = form->findChild<QComboBox*>(u"confirmation"_s);
    confirmation->setCurrentIndex(confirmation->findData(static_cast<int>(DocumentChannel::Letter)));
    Q_EMIT confirmation->activated(confirmation->currentIndex());
    agency.press({ Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    QCOMPARE(must(outbox(agency.book())).size(), 0u);
    must(setSetting(agency.book().database(), u"team/role"_s, u"supervisor"_s));
    agency.desktop->openCase(agency.cases[0]);
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Aebi"_s, aWhile);
    agency.press({ Qt::Key_Y });
    auto* decided = agency.inCase<QWidget>(u"approvalEditor"_s)->findChild<QComboBox*>(u"confirmation"_s);
    QVERIFY(decided->isVisible());
    QCOMPARE(decided->currentData().toInt(), static_cast<int>(DocumentChannel::Letter));
    agency.press({ Qt::Key_F8 });
    QCOMPARE(agency.view(agency.cases[0]).promise, PromiseState::Open);
    const auto waiting = must(outbox(agency.book()));
    QCOMPARE(waiting.size(), 1u);
    QCOMPARE(waiting.front().document.kind, u"promise"_s);
    QVERIFY2(QString(waiting.front().document.text).replace(QChar(0x00a0), u' ').contains(u"15. Januar 2027"), qPrintable(waiting.front().document.text));
}

/// 6 keeps the call and opens the plan with what was said; agreeing brings the next case.
void TestTodayPage::instalmentsInOneCall()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_6 });
    auto* form = agency.inCase<QWidget>(u"outcomeForm"_s);
    form->findChild<QLineEdit*>(u"amount"_s)->setText(u"150"_s);
    form->findChild<QLineEdit*>(u"date"_s)->setText(u"01.12.2026"_s);
    QVERIFY(form->findChild<QLabel*>(u"effect"_s)->text().contains(u"Ratenplan"_s));
    agency.press({ Qt::Key_F8 });
    auto* plan = qobject_cast<PlanPage*>(agency.desktop->window().currentPage());
    QVERIFY(plan);
    QCOMPARE(plan->findChild<QLineEdit*>(u"instalment"_s)->text(), u"150.00"_s);
    QCOMPARE(agency.view(agency.cases[0]).status, CaseStatus::Held); // until it is agreed, the call alone holds
    agency.press({ Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    const auto plans = must(planViews(agency.book(), agency.cases[0]));
    QCOMPARE(plans.size(), 1u);
    QCOMPARE(plans.front().state, PlanState::Running);
    QCOMPARE(plans.front().stored.plan.lines.front().due, must(Date::fromIso(u"2026-12-01")));
    const auto call = must(lastCallOf(agency.book().database(), agency.cases[0]));
    QCOMPARE(call->outcome, QString(nameOf(Outcome::Instalments)));
    QVERIFY(agency.view(agency.cases[0]).status != CaseStatus::Held); // the plan itself rests the reminders
    QCOMPARE(agency.view(agency.cases[0]).nextStep.kind, u"instalments"_s);
}

/// The next case is made ready while somebody speaks; what happens to it meanwhile is seen.
void TestTodayPage::theNextCaseIsPrepared()
{
    Agency agency;
    agency.press({ Qt::Key_Return });
    QTest::qWait(500);
    must(addNote(agency.book(), agency.cases[1], u"inzwischen geschrieben"_s));
    agency.press({ Qt::Key_1, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    const auto* timeline = agency.inCase<ListView>(u"timeline"_s);
    QVERIFY(timeline->model()->rowCount() > 0);
    QVERIFY(agency.view(agency.cases[1]).timeline.front().text.contains(u"inzwischen"));
    QCOMPARE(timeline->model()->rowCount(), int(agency.view(agency.cases[1]).timeline.size()));
    // Another one than the prepared one.
    QTest::qWait(500);
    agency.desktop->openCase(agency.other);
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Dubois"_s, aWhile);
}

void TestTodayPage::theListIsDone()
{
    Agency agency;
    agency.press({ Qt::Key_Return, Qt::Key_1, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Brunner"_s, aWhile);
    agency.press({ Qt::Key_1, Qt::Key_M, Qt::Key_F8 });
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Christen"_s, aWhile);
    agency.press({ Qt::Key_1, Qt::Key_M, Qt::Key_F8 });
    // The first one is left, for three in the afternoon.
    QTRY_COMPARE_WITH_TIMEOUT(agency.front(), u"Heute"_s, aWhile);
    QVERIFY2(agency.said().contains(u"Die Liste ist erledigt."_s), qPrintable(agency.said()));
    QCOMPARE(agency.shown().mid(1), QStringList { u"Aebi"_s });
}

void TestTodayPage::aMinuteComes()
{
    Agency agency;
    QSignalSpy spy(agency.desktop->work(), &LoadedWork::callBackDue);
    ContactDraft back { .caseKey = agency.cases[1], .outcome = Outcome::CallBack, .texts = {}, .date = must(Date::fromIso(u"2026-11-23")), .minute = 10 * 60 + 30,
        .amount = Money(0, Currency::chf()), .evidenceBy = {} };
    must(logContact(agency.book(), back));
    QTRY_VERIFY_WITH_TIMEOUT(agency.shown().contains(u"Rückrufe"_s), aWhile);
    agency.fixture.clock->moveToMinute(10 * 60 + 30);
    QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, aWhile);
    QVERIFY2(agency.said().contains(u"10:30: jetzt zurückrufen, Brunner"_s), qPrintable(agency.said()));
}

QTEST_MAIN(TestTodayPage)
#include "test_today_page.moc"
