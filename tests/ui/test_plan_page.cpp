// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/document_commands.h"
#include "core/book/plan_commands.h"
#include "core/storage/case_store.h"
#include "core/storage/setting_store.h"
#include "tests/support/book_fixture.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/paper_view.h"
#include "ui/plan/agreement_page.h"
#include "ui/plan/course_page.h"
#include "ui/plan/course_table.h"
#include "ui/plan/offer_button.h"
#include "ui/plan/plan_chart.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_table.h"
#include "ui/shell/banner.h"
#include "ui/shell/list_view.h"
#include "ui/shell/status_line.h"
#include "ui/shell/theme.h"
#include "ui/shell/window.h"
#include "ui/worklist/loaded_work.h"
#include "ui/worklist/today_page.h"
#include "ui/words/formats.h"
#include "ui/worklist/work_list.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

constexpr int aWhile = 20'000;

/// Monday, 23 November 2026: a case with two claims, 600.00 and 400.00, to be called.
struct Telephone {
    Telephone()
    {
        const Claim claim = fixture.add({ .debtor = u"Steiner"_s, .reference = u"RE 1"_s, .minor = 600'00, .due = u"2026-09-01"_s });
        fixture.add({ .debtor = u"Steiner"_s, .reference = u"RE 2"_s, .minor = 400'00, .due = u"2026-10-01"_s });
        key = claim.caseKey;
        NextStep step = must(nextStepOf(fixture.book->database(), key));
        step.kind = u"call"_s;
        step.owner = u"tester"_s;
        step.date = must(Date::fromIso(u"2026-11-23"));
        must(setNextStep(*fixture.book, step));
        desktop = std::make_unique<Desktop>(DesktopOptions { fixture.path, { .user = u"tester"_s, .clock = fixture.clock }, {} });
        desktop->start();
        desktop->window().resize(1440, 900);
        QApplication::setActiveWindow(&desktop->window());
        today = desktop->window().findChild<TodayPage*>();
        if (!QTest::qWaitFor([this] { return desktop->work()->isLoaded() && today->list()->rowCount() > 0; }, aWhile))
            qFatal("the list did not come");
        today->view()->setCurrentRow(today->list()->firstCase());
        today->view()->setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_R);
    }
    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &desktop->window(), pressed, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    CoursePage* course() const { return qobject_cast<CoursePage*>(desktop->window().currentPage()); }
    PlanPage* page() const { return qobject_cast<PlanPage*>(desktop->window().currentPage()); }
    const PlanSchedule& schedule() const { return page()->findChild<PlanTable*>()->schedule(); }
    template<typename T>
    T* find(const QString& name) const
    {
        return page()->findChild<T*>(name);
    }
    Book& book() const { return *desktop->book(); }
    CaseView view() const { return must(caseView(book(), key)); }
    PlanState state() const { return must(planViews(book(), key)).front().state; }
    QString said() const { return desktop->window().findChild<StatusLine*>()->text(); }

    BookFixture fixture { u"2026-11-23" };
    Key<Case> key;
    std::unique_ptr<Desktop> desktop;
    TodayPage* today = nullptr;
};

} // namespace

class TestPlanPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Mahnwerk-tests"_s);
        QCoreApplication::setApplicationName(u"test_plan_page"_s);
    }
    void init() { QSettings().clear(); }
    void itBeginsWithAnOffer();
    void itFollowsEachKey();
    void oneLineByHand();
    void offersByOneKey();
    void whatIsWrongStandsBesideTheField();
    void theWholeLife();
    void aboveTheLimitItIsAskedFor();
    void someOfTheClaims();
    void theirBudgetMakesAnOffer();
    void monthsWithout();
    void aFinalInstalment();
    void theChartFollows();
    void remindedAsTheyLike();
    void theLetterIsReadBefore();
    void withALetter();
    void anOfferIsTaken();
    void aRequestIsApproved();
    void itEndsForAReason();
    void earlierPlansStay();
    void theLetterAgain();
};

void TestPlanPage::itBeginsWithAnOffer()
{
    Telephone office;
    QVERIFY(office.page());
    QCOMPARE(office.schedule().lines.size(), 3u);
    QCOMPARE(office.find<QLabel>(u"planTotal"_s)->text(), formatWithCurrency(Money(1000'00, Currency::chf())));
    QVERIFY(!office.find<PlanChart>(u"planChart"_s)->accessibleName().isEmpty());
    QVERIFY(!office.find<QLabel>(u"planSentence"_s)->text().isEmpty());
    QVERIFY(!office.page()->hasDraft());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"instalment"_s);
}

void TestPlanPage::itFollowsEachKey()
{
    Telephone office;
    office.type(u"2"_s);
    QVERIFY(office.schedule().lines.size() > 400); // 2.00 each
    office.type(u"5"_s);
    QCOMPARE(office.schedule().lines.size(), 40u);
    office.type(u"0"_s);
    QCOMPARE(office.schedule().lines.size(), 4u);
    QCOMPARE(office.find<QLineEdit>(u"count"_s)->text(), u"4"_s);
    office.press(Qt::Key_Tab);
    office.type(u"5"_s); // by number, over what was computed
    QCOMPARE(office.schedule().lines.size(), 5u);
    QCOMPARE(office.schedule().lines.front().amount, 200'00);
    QVERIFY(office.page()->hasDraft());
}

void TestPlanPage::oneLineByHand()
{
    Telephone office;
    office.type(u"250"_s);
    auto* list = office.find<ListView>(u"instalments"_s);
    list->setFocus();
    list->setCurrentRow(1);
    office.press(Qt::Key_F2);
    QVERIFY(office.find<QWidget>(u"lineRow"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"lineAmount"_s);
    office.type(u"100"_s);
    QCOMPARE(office.schedule().lines[1].amount, 100'00);
    QCOMPARE(office.schedule().lines.size(), 5u);
    QCOMPARE(office.schedule().lines[0].amount, 250'00);
    office.press(Qt::Key_Escape);
    QVERIFY(!office.find<QWidget>(u"lineRow"_s)->isVisible());
    QVERIFY(office.page()); // Esc closed the row only
}

void TestPlanPage::offersByOneKey()
{
    Telephone office;
    office.press(Qt::Key_B, Qt::AltModifier);
    const size_t second = office.schedule().lines.size();
    office.press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(office.schedule().lines.size(), 3u);
    QVERIFY(second > 3);
    QVERIFY(office.find<OfferButton>(u"offer0"_s)->isChecked());
    QVERIFY(!office.find<OfferButton>(u"offer1"_s)->isChecked());
}

void TestPlanPage::whatIsWrongStandsBesideTheField()
{
    Telephone office;
    const auto problem = [&](const QString& field) { return office.find<QLineEdit>(field)->accessibleDescription(); };
    office.type(u"5000"_s);
    QVERIFY(!problem(u"instalment"_s).isEmpty());
    QVERIFY(!office.page()->findChild<QAction*>(u"agreePlan"_s)->isEnabled());
    QCOMPARE(office.find<ListView>(u"instalments"_s)->model()->rowCount(), 0);
    office.press(Qt::Key_Tab);
    office.type(u"10000"_s);
    QVERIFY(!problem(u"count"_s).isEmpty());
    QVERIFY(problem(u"instalment"_s).isEmpty());
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.type(u"4"_s);
    QVERIFY(problem(u"count"_s).isEmpty());
    QVERIFY(office.page()->findChild<QAction*>(u"agreePlan"_s)->isEnabled());
    office.press(Qt::Key_Tab);
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.type(u"20.11.2026"_s);
    QVERIFY(!problem(u"first-due"_s).isEmpty());
}

/// Offered, agreed, paid, missed, defaulted, agreed anew, by the keyboard and payments alone.
void TestPlanPage::theWholeLife()
{
    Telephone office;
    office.type(u"400"_s);
    office.press(Qt::Key_O, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile)); // back in the case
    QCOMPARE(office.state(), PlanState::Offered);
    office.press(Qt::Key_R); // what the case has
    QVERIFY(office.course());
    office.press(Qt::Key_S, Qt::AltModifier); // it came back signed
    QVERIFY(QTest::qWaitFor([&] { return !office.course(); }, aWhile));
    QVERIFY2(office.said().contains(u"3"_s), qPrintable(office.said()));
    QCOMPARE(office.state(), PlanState::Running);
    QCOMPARE(office.view().nextStep.kind, u"instalments"_s);
    const auto pay = [&](const QString& date, qint64 minor) {
        must(addPayment(office.book(), { .caseKey = office.key, .claim = {}, .amount = { minor, Currency::chf() }, .valueDate = must(Date::fromIso(date)), .text = {} }));
    };
    office.fixture.clock->moveTo(u"2026-12-01");
    pay(u"2026-11-30"_s, 400'00);
    QCOMPARE(office.state(), PlanState::Running);
    office.fixture.clock->moveTo(u"2027-01-06");
    QCOMPARE(office.state(), PlanState::Missed);
    office.desktop->work()->load();
    QVERIFY(QTest::qWaitFor([&] { return office.today->list()->firstCase() >= 0; }, aWhile));
    QCOMPARE(office.desktop->work()->list().lines.front().group, WorkGroup::InstalmentMissed);
    office.fixture.clock->moveTo(u"2027-02-10");
    QCOMPARE(office.state(), PlanState::Defaulted);

    office.press(Qt::Key_R);
    QVERIFY(office.course());
    office.press(Qt::Key_R); // anew
    QVERIFY(QTest::qWaitFor([&] { return office.page() != nullptr; }, aWhile));
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.type(u"150"_s);
    QCOMPARE(office.schedule().covered.total(), 600'00);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    const auto plans = must(planViews(office.book(), office.key));
    QCOMPARE(plans.size(), 2u);
    QCOMPARE(plans[0].state, PlanState::Running);
    QCOMPARE(plans[1].state, PlanState::Cancelled);
    office.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return must(planViews(office.book(), office.key)).front().state == PlanState::Defaulted; }, aWhile));
}

void TestPlanPage::aboveTheLimitItIsAskedFor()
{
    Telephone office;
    must(setSetting(office.book().database(), u"team/role"_s, u"agent"_s));
    office.press(Qt::Key_Escape);
    office.press(Qt::Key_R);
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.type(u"60"_s);
    const QString notes = office.find<Banner>(u"planNotes"_s)->text();
    QVERIFY2(notes.contains(u'6'), qPrintable(notes));
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    QCOMPARE(office.state(), PlanState::Requested);
    QCOMPARE(office.view().nextStep.kind, u"approve"_s);
}

void TestPlanPage::someOfTheClaims()
{
    Telephone office;
    office.type(u"200"_s);
    auto* first = office.page()->findChild<QWidget*>(u"planSide"_s)->findChildren<QCheckBox*>().front();
    first->setChecked(false);
    QCOMPARE(office.schedule().covered.total(), 400'00);
    // Without any claim nothing of the plan before stays on the page.
    auto* second = office.page()->findChild<QWidget*>(u"planSide"_s)->findChildren<QCheckBox*>().back();
    second->setChecked(false);
    QVERIFY(office.schedule().lines.empty());
    QVERIFY(!office.find<PlanChart>(u"planChart"_s)->isVisible());
    QVERIFY(!office.find<QLabel>(u"planSentence"_s)->isVisible());
    QVERIFY(office.find<Banner>(u"planNotes"_s)->isVisible());
    QVERIFY(!office.page()->findChild<QAction*>(u"agreePlan"_s)->isEnabled());
    second->setChecked(true);
    QCOMPARE(office.schedule().covered.total(), 400'00);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    QCOMPARE(must(planViews(office.book(), office.key)).front().stored.plan.claims.size(), 1u);
}

void TestPlanPage::theirBudgetMakesAnOffer()
{
    Telephone office;
    auto* budget = office.find<QLineEdit>(u"budget"_s);
    budget->setFocus();
    office.type(u"90"_s);
    office.press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(office.schedule().lines.front().amount, 90'00);
}

void TestPlanPage::monthsWithout()
{
    Telephone office;
    office.type(u"250"_s); // 30.11., 30.12., 30.1., 2.3.
    office.press(Qt::Key_M, Qt::AltModifier);
    auto* pauses = office.find<QLineEdit>(u"pauses"_s);
    pauses->setFocus();
    office.type(u"12, 2.2027"_s);
    QStringList months;
    for (const Instalment& line : office.schedule().lines)
        months += line.nominal.toIso().left(7);
    QCOMPARE(months, (QStringList { u"2026-11"_s, u"2027-01"_s, u"2027-03"_s, u"2027-04"_s }));
    office.type(u", 13"_s);
    QVERIFY(pauses->accessibleDescription().contains(u"13"));
    QCOMPARE(office.schedule().lines.size(), 4u); // what can be read counts
}

/// The last one takes more, and the sentence says so.
void TestPlanPage::aFinalInstalment()
{
    Telephone office;
    office.press(Qt::Key_Tab);
    office.type(u"5"_s);
    office.press(Qt::Key_M, Qt::AltModifier);
    auto* last = office.find<QLineEdit>(u"final"_s);
    last->setFocus();
    office.type(u"400"_s);
    QCOMPARE(office.schedule().lines.size(), 5u);
    QCOMPARE(office.schedule().lines.front().amount, 150'00);
    QCOMPARE(office.schedule().lines.back().amount, 400'00);
    QCOMPARE(office.find<QLineEdit>(u"instalment"_s)->text(), u"150.00"_s);
    const QString sentence = office.find<QLabel>(u"planSentence"_s)->text();
    QVERIFY2(sentence.contains(u"400.00") && sentence.contains(u"150.00"), qPrintable(sentence));
    office.type(u"0"_s); // 4,000.00
    QVERIFY(!last->accessibleDescription().isEmpty());
    office.press(Qt::Key_Backspace);
    QVERIFY(last->accessibleDescription().isEmpty());
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    QVERIFY2(office.said().replace(QChar(0x00a0), u' ').contains(u"4 × CHF 150.00 + 400.00"_s), qPrintable(office.said()));
    QCOMPARE(must(planViews(office.book(), office.key)).front().stored.plan.terms.finalInstalment, 400'00);
}

/// What is painted is what the schedule says: the line of what is left falls from the left, bars stand below each instalment.
void TestPlanPage::theChartFollows()
{
    Telephone office;
    office.type(u"250"_s);
    auto* chart = office.find<PlanChart>(u"planChart"_s);
    const auto painted = [&] { return chart->grab().toImage(); };
    const QImage four = painted();
    QVERIFY2(chart->accessibleName().contains(u"1’000.00") || chart->accessibleName().contains(u"1'000.00"), qPrintable(chart->accessibleName()));
    const QRgb principal = theme().colours().series[0].rgb();
    const auto bars = [&](const QImage& image) {
        // Runs of the principal's colour along a row that all bars cross.
        int found = 0;
        const int y = image.height() * 3 / 4;
        for (int x = 1; x < image.width(); ++x)
            found += image.pixel(x, y) == principal && image.pixel(x - 1, y) != principal ? 1 : 0;
        return found;
    };
    QCOMPARE(bars(four), 4);
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.type(u"125"_s);
    QCOMPARE(bars(painted()), 8);
    QVERIFY(painted() != four);
}

/// Days before an instalment, or none.
void TestPlanPage::remindedAsTheyLike()
{
    Telephone office;
    office.type(u"250"_s);
    office.press(Qt::Key_M, Qt::AltModifier);
    auto* remind = office.find<QLineEdit>(u"remind"_s);
    QCOMPARE(remind->text(), u"3"_s);
    remind->setFocus();
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.press(Qt::Key_Delete);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    QCOMPARE(must(planViews(office.book(), office.key)).front().stored.plan.terms.remindDays, 0);
}

/// Alt+V shows the letter that would leave, Esc comes back to what was typed.
void TestPlanPage::theLetterIsReadBefore()
{
    Telephone office;
    office.type(u"250"_s);
    office.press(Qt::Key_V, Qt::AltModifier);
    auto* letter = qobject_cast<AgreementPage*>(office.desktop->window().currentPage());
    QVERIFY(letter);
    QVERIFY(QTest::qWaitFor([&] { return letter->findChild<PaperView*>()->hasImage(); }, aWhile));
    office.press(Qt::Key_Right);
    office.press(Qt::Key_L);
    QVERIFY(letter->findChild<PaperView*>()->hasImage());
    office.press(Qt::Key_Escape);
    QVERIFY(office.page());
    QCOMPARE(office.schedule().lines.front().amount, 250'00);
    QVERIFY(must(planViews(office.book(), office.key)).empty());
}

/// Where letters reach the debtor one leaves with the agreement, unless the agent says no.
void TestPlanPage::withALetter()
{
    Telephone office;
    QCOMPARE(office.find<QComboBox>(u"paper"_s)->count(), 2); // with a letter or without: no mail address is known
    office.type(u"250"_s);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    const auto waiting = must(outbox(office.book()));
    QCOMPARE(waiting.size(), 1u);
    QCOMPARE(waiting.front().document.kind, u"plan-agreement"_s);
    QVERIFY(waiting.front().document.paper.contains(u"RE 2"));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return must(outbox(office.book())).empty() && must(planViews(office.book(), office.key)).empty(); }, aWhile));

    office.press(Qt::Key_R);
    office.find<QComboBox>(u"paper"_s)->setCurrentIndex(1);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    QVERIFY(must(outbox(office.book())).empty());
    QCOMPARE(office.state(), PlanState::Running);
}

/// Signed, or by its first payment: whoever pays agrees, and what they paid counts.
void TestPlanPage::anOfferIsTaken()
{
    for (const bool isSigned : { true, false }) {
        Telephone office;
        office.type(u"250"_s);
        office.press(Qt::Key_O, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
        QCOMPARE(office.state(), PlanState::Offered);
        must(addPayment(office.book(), { .caseKey = office.key, .claim = {}, .amount = { 250'00, Currency::chf() }, .valueDate = must(Date::fromIso(u"2026-11-23")), .text = {} }));
        office.press(Qt::Key_R);
        QVERIFY(office.course());
        office.press(isSigned ? Qt::Key_S : Qt::Key_P, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return !office.course(); }, aWhile));
        const auto plans = must(planViews(office.book(), office.key));
        QCOMPARE(plans.size(), 1u);
        QCOMPARE(plans.front().state, PlanState::Running);
        QCOMPARE(plans.front().stored.agreement->by, isSigned ? AgreedBy::Signature : AgreedBy::Payment);
        QCOMPARE(plans.front().course.paid, 250'00);
        // The plan with what was paid on it is one key away.
        office.press(Qt::Key_R);
        const auto& lines = office.course()->findChild<CourseTable*>()->lines();
        QCOMPARE(lines.size(), 4u);
        QCOMPARE(lines.front().on(office.book().today()), InstalmentState::Paid);
        QVERIFY(!office.course()->findChild<QAction*>(u"planSigned"_s)->isVisible());
    }
}

/// Whoever may approves what an agent asked for, as it stands.
void TestPlanPage::aRequestIsApproved()
{
    Telephone office;
    const auto role = [&](const QString& name) { must(setSetting(office.book().database(), u"team/role"_s, name)); };
    role(u"agent"_s);
    office.press(Qt::Key_Escape);
    office.press(Qt::Key_R);
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.type(u"60"_s);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    office.press(Qt::Key_R);
    QVERIFY(office.course());
    QVERIFY(!office.course()->findChild<QAction*>(u"approvePlan"_s)->isEnabled()); // not by themselves
    const QString notes = office.course()->findChild<Banner*>(u"courseNotes"_s)->text();
    QVERIFY2(notes.contains(u"tester") && notes.contains(u'6'), qPrintable(notes));
    office.press(Qt::Key_Escape);
    role(u"supervisor"_s);
    office.press(Qt::Key_R);
    QVERIFY(office.course()->findChild<QAction*>(u"approvePlan"_s)->isEnabled());
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.course(); }, aWhile));
    QCOMPARE(office.state(), PlanState::Running);
}

/// Refusing and ending want a reason; the one who asked reads it.
void TestPlanPage::itEndsForAReason()
{
    Telephone office;
    must(setSetting(office.book().database(), u"team/role"_s, u"agent"_s));
    office.press(Qt::Key_Escape);
    office.press(Qt::Key_R);
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.type(u"60"_s);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    office.press(Qt::Key_R);
    office.press(Qt::Key_E, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"endReason"_s);
    office.press(Qt::Key_Return);
    QVERIFY(!office.course()->findChild<QLineEdit*>(u"endReason"_s)->accessibleDescription().isEmpty()); // it is missing
    office.type(u"Zuerst 100 anbieten"_s);
    QVERIFY(office.course()->hasDraft());
    office.press(Qt::Key_Escape); // not yet
    QVERIFY(office.course());
    office.press(Qt::Key_E, Qt::AltModifier);
    office.type(u"Zuerst 100 anbieten"_s);
    office.press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return !office.course(); }, aWhile));
    QCOMPARE(office.state(), PlanState::Cancelled);
    QCOMPARE(office.view().nextStep.kind, u"call"_s);
    QCOMPARE(office.view().nextStep.note, u"Zuerst 100 anbieten"_s);
    // Then R is the form again, and what was before a key away.
    office.press(Qt::Key_R);
    QVERIFY(office.page());
    office.press(Qt::Key_H, Qt::AltModifier);
    QVERIFY(office.course());
    QVERIFY(office.course()->findChild<Banner*>(u"courseNotes"_s)->text().contains(u"Zuerst 100 anbieten"));
    office.press(Qt::Key_Escape);
    QVERIFY(office.page());
}

/// The debtor lost the letter: it is written once more.
void TestPlanPage::theLetterAgain()
{
    Telephone office;
    office.type(u"250"_s);
    office.find<QComboBox>(u"paper"_s)->setCurrentIndex(1); // without
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    QVERIFY(must(outbox(office.book())).empty());
    office.press(Qt::Key_R);
    QVERIFY(!office.course()->findChild<QAction*>(u"planMailAgain"_s)->isVisible()); // no address is known
    office.press(Qt::Key_L);
    const auto waiting = must(outbox(office.book()));
    QCOMPARE(waiting.size(), 1u);
    QCOMPARE(waiting.front().document.kind, u"plan-agreement"_s);
    QVERIFY(office.course());
    office.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return must(outbox(office.book())).empty(); }, aWhile));
    QCOMPARE(office.state(), PlanState::Running);
}

/// What was agreed before stays to be seen, with what was paid on it.
void TestPlanPage::earlierPlansStay()
{
    Telephone office;
    office.type(u"250"_s);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    must(addPayment(office.book(), { .caseKey = office.key, .claim = {}, .amount = { 100'00, Currency::chf() }, .valueDate = must(Date::fromIso(u"2026-11-23")), .text = {} }));
    office.press(Qt::Key_R);
    office.press(Qt::Key_R);
    QVERIFY(QTest::qWaitFor([&] { return office.page() != nullptr; }, aWhile));
    office.press(Qt::Key_A, Qt::ControlModifier);
    office.type(u"300"_s);
    office.press(Qt::Key_F8);
    QVERIFY(QTest::qWaitFor([&] { return !office.page(); }, aWhile));
    office.press(Qt::Key_R);
    auto* course = office.course()->findChild<CourseTable*>();
    QCOMPARE(course->lines().front().line.amount, 300'00);
    QCOMPARE(course->lines().front().paid, 0);
    auto* plans = office.course()->findChild<ListView*>(u"casePlans"_s);
    QCOMPARE(plans->model()->rowCount(), 2);
    plans->setFocus();
    office.press(Qt::Key_Down);
    QCOMPARE(course->lines().front().line.amount, 250'00);
    QCOMPARE(course->lines().front().paid, 100'00);
    QVERIFY(office.course()->findChild<Banner*>(u"courseNotes"_s)->isVisible());
}

QTEST_MAIN(TestPlanPage)
#include "test_plan_page.moc"
