// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/plan_commands.h"
#include "tests/support/book_fixture.h"
#include "ui/desktop/desktop.h"
#include "ui/case/case_page.h"
#include "ui/plan/course_table.h"
#include "ui/plan/plan_list.h"
#include "ui/plan/plan_list_page.h"
#include "ui/shell/list_view.h"
#include "ui/shell/window.h"
#include "ui/worklist/loaded_work.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

constexpr int aWhile = 20'000;

/// Four debtors with a plan of 100.00 a month agreed on 1 August 2026: one pays, one missed the last instalment, one defaulted, one
/// has paid all; a fifth one has an offer. It is 23 November 2026.
struct Bureau {
    Bureau()
        : fixture(u"2026-08-01")
    {
        const Key<Case> pays = plan(u"Amsler"_s, 800'00);
        const Key<Case> misses = plan(u"Baumann"_s, 800'00);
        plan(u"Caduff"_s, 800'00);
        const Key<Case> kept = plan(u"Dubois"_s, 300'00);
        for (const QString& month : { u"2026-08-31"_s, u"2026-09-30"_s, u"2026-10-30"_s }) {
            fixture.clock->moveTo(month);
            pay(pays, month);
            pay(kept, month);
            if (month != u"2026-10-30")
                pay(misses, month);
        }
        fixture.clock->moveTo(u"2026-11-23");
        const Claim offered = fixture.add({ .debtor = u"Egli"_s, .reference = u"RE E"_s, .minor = 500'00, .due = u"2026-06-01"_s });
        PlanDraft draft = terms(offered.caseKey, u"2026-12-01");
        draft.validUntil = must(Date::fromIso(u"2026-11-30"));
        must(makePlan(*fixture.book, draft, PlanStage::Offered));
        desktop = std::make_unique<Desktop>(DesktopOptions { fixture.path, { .user = u"tester"_s, .clock = fixture.clock }, {} });
        desktop->start();
        desktop->window().resize(1440, 900);
        QApplication::setActiveWindow(&desktop->window());
        page = desktop->window().findChild<PlanListPage*>();
        if (!QTest::qWaitFor([this] { return desktop->work()->isLoaded(); }, aWhile))
            qFatal("the list did not come");
        QTest::keyClick(&desktop->window(), Qt::Key_5, Qt::AltModifier);
        if (!QTest::qWaitFor([this] { return page->list()->rowCount() > 0; }, aWhile))
            qFatal("the plans did not come");
    }
    static PlanDraft terms(Key<Case> key, QStringView first)
    {
        PlanDraft draft { .caseKey = key, .terms = { .instalment = 100'00, .firstDue = must(Date::fromIso(first)), .downPaymentOn = {}, .pauses = {}, .edits = {} } };
        draft.terms.isInterestResting = true;
        return draft;
    }
    Key<Case> plan(const QString& debtor, qint64 minor)
    {
        const Claim claim = fixture.add({ .debtor = debtor, .reference = QString(u"RE "_s + debtor), .minor = minor, .due = u"2026-06-01"_s });
        must(agreePlan(*fixture.book, must(makePlan(*fixture.book, terms(claim.caseKey, u"2026-08-31"), PlanStage::Draft)), AgreedBy::Word));
        return claim.caseKey;
    }
    void pay(Key<Case> key, const QString& date)
    {
        must(addPayment(*fixture.book, { .caseKey = key, .claim = {}, .amount = Money(100'00, Currency::chf()), .valueDate = must(Date::fromIso(date)), .text = {} }));
    }
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < page->list()->rowCount(); ++row) {
            const PlanLineRow& line = *page->list()->row(row);
            rows += QString(line.debtor + u' ' + nameOf(page->list()->stateOf(line)));
        }
        return rows;
    }
    void choose(int state)
    {
        auto* states = page->findChild<QComboBox*>(u"planStates"_s);
        states->setCurrentIndex(state);
        Q_EMIT states->activated(state);
    }

    BookFixture fixture;
    std::unique_ptr<Desktop> desktop;
    PlanListPage* page = nullptr;
};

} // namespace

/// All plans: what comes next, what is missed, how many were kept.
class TestPlanListPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Mahnwerk-tests"_s);
        QCoreApplication::setApplicationName(u"test_plan_list_page"_s);
    }
    void init() { QSettings().clear(); }

    void theNextInstalmentFirst()
    {
        const Bureau office;
        QCOMPARE(office.desktop->window().currentPage(), office.page);
        QCOMPARE(office.shown(), (QStringList { u"Baumann missed"_s, u"Amsler running"_s, u"Egli offered"_s }));
        const auto text = [&](int row, const QString& id) {
            const auto columns = office.page->list()->columns();
            const auto at = std::ranges::find(columns, id, &Column::id);
            return office.page->list()->cell(row, static_cast<int>(at - columns.begin())).text;
        };
        QCOMPARE(text(0, u"missed"_s), u"1"_s);
        QCOMPARE(text(0, u"paid"_s), u"200.00"_s);
        QCOMPARE(text(0, u"amount"_s), u"100.00"_s);
        QVERIFY(text(0, u"next"_s).contains(u"02.11.2026") || text(0, u"next"_s).contains(u"31.10.2026"));
        QCOMPARE(text(1, u"missed"_s), u"0"_s);
        QCOMPARE(text(1, u"paid"_s), u"300.00"_s);
        QVERIFY(text(2, u"next"_s).contains(u"01.12.2026"));
        // One of two that ended was kept.
        QCOMPARE(office.page->list()->keptRate(), 50'00);
        QVERIFY(office.page->findChild<QLabel*>(u"planSummary"_s)->text().contains(u"50"));
    }

    void byState()
    {
        Bureau office;
        office.choose(1);
        QCOMPARE(office.shown(), QStringList { u"Baumann missed"_s });
        office.choose(3);
        QStringList ended = office.shown();
        ended.sort();
        QCOMPARE(ended, (QStringList { u"Caduff defaulted"_s, u"Dubois kept"_s }));
        office.choose(4);
        QCOMPARE(office.shown().size(), 5);
    }

    /// Beside the list: what was paid on each instalment.
    void theCourseOfOne()
    {
        Bureau office;
        auto* course = office.page->findChild<CourseTable*>();
        office.page->view()->setCurrentRow(0); // Baumann paid two, the third is missed
        QCOMPARE(course->lines().size(), 8u);
        QStringList states;
        for (const LineCourse& line : course->lines())
            states += QString(nameOf(line.on(office.fixture.book->today())));
        QCOMPARE(states.first(4), (QStringList { u"paid"_s, u"paid"_s, u"missed"_s, u"open"_s }));
        office.page->view()->setCurrentRow(2); // the offer
        QCOMPARE(course->lines().front().paid, 0);
        office.desktop->window().resize(1000, 700);
        QTRY_VERIFY(!office.page->findChild<ListView*>(u"course"_s)->isVisible());
    }

    /// Enter opens the case; what happens there is seen here.
    void itFollowsTheBook()
    {
        Bureau office;
        office.page->view()->setCurrentRow(0);
        office.page->view()->setFocus();
        QTest::keyClick(office.page->view(), Qt::Key_Return);
        QVERIFY(qobject_cast<CasePage*>(office.desktop->window().currentPage()));
        const Key<Case> key = office.page->list()->row(0)->caseKey;
        must(addPayment(*office.desktop->book(), { .caseKey = key, .claim = {}, .amount = Money(100'00, Currency::chf()), .valueDate = must(Date::fromIso(u"2026-11-20")), .text = {} }));
        QTest::keyClick(&office.desktop->window(), Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(office.page->list()->count(PlanState::Missed), 0, aWhile);
    }
};

QTEST_MAIN(TestPlanListPage)
#include "test_plan_list_page.moc"
