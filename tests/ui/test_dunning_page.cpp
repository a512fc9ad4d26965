// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/dunning_commands.h"
#include "core/book/interruption.h"
#include "core/book/undo.h"
#include "tests/support/book_fixture.h"
#include "tests/support/chosen_files.h"
#include "ui/dunning/dunning_page.h"
#include "ui/dunning/proposal_view.h"
#include "ui/dunning/runs_view.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QLineEdit>
#include <QPdfDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

/// A window with the dunning page in front, over a book in which some cases are due.
struct Desk {
    enum class Book { Filled, Empty };
    explicit Desk(Book start = Book::Filled)
        : fixture(u"2026-11-23")
    {
        if (start == Book::Filled)
            fill();
        auto owned = std::make_unique<DunningPage>(*fixture.book);
        page = owned.get();
        auto chooser = std::make_unique<ChosenFiles>();
        files = chooser.get();
        files->answer = fixture.folder.filePath(u"letters"_s);
        page->setFileChooser(std::move(chooser));
        window.addPage(std::move(owned));
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        settle();
    }

    void fill()
    {
        fixture.add({ .debtor = u"Amsler"_s, .reference = u"A 1"_s, .minor = 500'00, .due = u"2026-10-01"_s });
        fixture.add({ .debtor = u"Amsler"_s, .reference = u"A 2"_s, .minor = 200'00, .due = u"2026-10-15"_s });
        fixture.add({ .debtor = u"Berisha"_s, .reference = u"B 1"_s, .minor = 120'50, .due = u"2026-10-20"_s });
        fixture.add({ .debtor = u"Caduff"_s, .reference = u"C 1"_s, .minor = 80'00, .due = u"2026-11-01"_s });
        fixture.add({ .debtor = u"Dubach"_s, .reference = u"D 1"_s, .minor = 99'00, .due = u"2026-12-01"_s });
        fixture.add({ .debtor = u"Egger"_s, .reference = u"E 1"_s, .minor = 3'00, .due = u"2026-10-01"_s });
        Debtor dead = must(caseView(*fixture.book, fixture.caseOf(u"Caduff"_s).key)).debtor;
        dead.deceased = true;
        must(editDebtor(*fixture.book, dead));
    }

    /// Until nothing is computed any more.
    void settle()
    {
        QTest::qWait(250);
        QTRY_VERIFY_WITH_TIMEOUT(!window.tasks().isBusy(), 20'000);
        QTest::qWait(50);
    }

    ListView* list(const QString& name) const { return page->findChild<ListView*>(name + u"List"_s); }
    QAction* command(const QString& name) const { return page->findChild<QAction*>(name); }
    QString title() const { return page->findChild<Label*>(u"pageTitle"_s)->text(); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    int notices(const QString& debtor) const
    {
        int count = 0;
        const CaseView view = must(caseView(*fixture.book, fixture.caseOf(debtor).key));
        for (const TimelineItem& item : view.timeline)
            count += item.kind == TimelineKind::Notice ? 1 : 0;
        return count;
    }

    BookFixture fixture;
    Window window;
    DunningPage* page = nullptr;
    ChosenFiles* files = nullptr;
};

} // namespace

class TestDunningPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sortsCasesIntoThreeLists();
    void leavesOutWhatIsUnticked();
    void runsOnceHoweverOftenAsked();
    void holdsFromTheList();
    void writesTheLetters();
    void takesARunBack();
    void explainsWhyARunStays();
    void continuesAStoppedRun();
    void closesARunOfAnotherDay();
    void opensTheCase();
    void showsTheLetterBesideOrAsPage();
    void followsTheBook();
    void saysWhenTheNextIsDue();
    void saysWhatBelongsIntoAnEmptyBook();
};

void TestDunningPage::init()
{
    QSettings().clear();
    Preferences preferences;
    preferences.locale = Locale::fromCode(u"en-CH");
    preferences.apply();
}

void TestDunningPage::sortsCasesIntoThreeLists()
{
    Desk desk;
    QCOMPARE(desk.list(u"act"_s)->model()->rowCount(), 2);
    QCOMPARE(desk.list(u"review"_s)->model()->rowCount(), 1);
    QCOMPARE(desk.list(u"notNow"_s)->model()->rowCount(), 2);
    QCOMPARE(desk.command(u"runDunning"_s)->text(), u"Start the run: 2"_s);
    const auto* act = static_cast<DunningActModel*>(desk.list(u"act"_s)->list());
    QCOMPARE(act->row(0).debtor, u"Amsler"_s);
    QCOMPARE(format(act->row(0).open), u"700.00"_s);
    QVERIFY(desk.list(u"act"_s)->hasFocus());
}

void TestDunningPage::leavesOutWhatIsUnticked()
{
    Desk desk;
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Space);
    QCOMPARE(desk.command(u"runDunning"_s)->text(), u"Start the run: 1"_s);
    QSignalSpy ended(desk.page, &DunningPage::runEnded);
    desk.key(Qt::Key_F5);
    QVERIFY(ended.wait(20'000));
    desk.settle();
    QCOMPARE(desk.notices(u"Amsler"_s), 2);
    QCOMPARE(desk.notices(u"Berisha"_s), 0);
    const auto runs = must(dunningRuns(*desk.fixture.book));
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs.front().letters, 1);
}

void TestDunningPage::runsOnceHoweverOftenAsked()
{
    Desk desk;
    QSignalSpy ended(desk.page, &DunningPage::runEnded);
    desk.key(Qt::Key_F5);
    desk.key(Qt::Key_F5);
    QVERIFY(ended.wait(20'000));
    desk.key(Qt::Key_F5);
    desk.settle();
    desk.key(Qt::Key_Escape);
    desk.settle();
    desk.key(Qt::Key_F5);
    desk.settle();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(must(dunningRuns(*desk.fixture.book)).size(), size_t(1));
    QCOMPARE(desk.notices(u"Amsler"_s), 2);
    QCOMPARE(desk.notices(u"Berisha"_s), 1);
    QVERIFY(!desk.command(u"runDunning"_s)->isEnabled());
}

void TestDunningPage::holdsFromTheList()
{
    Desk desk;
    desk.key(Qt::Key_B);
    auto* until = desk.page->findChild<QLineEdit*>(u"holdUntil"_s);
    QVERIFY(until->hasFocus());
    QTest::keyClicks(until, u"+7"_s);
    desk.key(Qt::Key_Return);
    auto* reason = desk.page->findChild<QLineEdit*>(u"holdReason"_s);
    QVERIFY(reason->hasFocus());
    // A letter key of the page is a letter here.
    QTest::keyClicks(reason, u"Bad goods"_s);
    desk.key(Qt::Key_Return);
    desk.settle();
    QCOMPARE(desk.list(u"act"_s)->model()->rowCount(), 1);
    QCOMPARE(desk.list(u"notNow"_s)->model()->rowCount(), 3);
    const CaseView view = must(caseView(*desk.fixture.book, desk.fixture.caseOf(u"Amsler"_s).key));
    QCOMPARE(view.holds.size(), size_t(1));
    QCOMPARE(view.holds.front().reason, u"Bad goods"_s);
    QCOMPARE(view.holds.front().until, desk.fixture.book->today().addDays(7));
    QVERIFY(desk.list(u"act"_s)->hasFocus());
    QTest::keyClick(desk.list(u"act"_s), Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    QCOMPARE(desk.list(u"act"_s)->model()->rowCount(), 2);
}

void TestDunningPage::writesTheLetters()
{
    Desk desk;
    QSignalSpy ended(desk.page, &DunningPage::runEnded);
    desk.key(Qt::Key_F5);
    QVERIFY(ended.wait(20'000));
    desk.settle();
    desk.command(u"saveEach"_s)->trigger();
    desk.settle();
    const QString file = desk.fixture.folder.filePath(u"letters/run-1.pdf"_s);
    QPdfDocument document;
    QCOMPARE(document.load(file), QPdfDocument::Error::None);
    QVERIFY(document.pageCount() >= 2);
    QCOMPARE(QDir(desk.fixture.folder.filePath(u"letters"_s)).entryList({ u"*.pdf"_s }).size(), 3);
    QVERIFY(desk.page->findChild<Label*>(u"lettersResult"_s)->text().contains(u"2 letters"_s));
    desk.command(u"printLetters"_s)->trigger();
    desk.settle();
    QVERIFY(desk.files->shown.endsWith(u"run-1.pdf"_s));
}

void TestDunningPage::takesARunBack()
{
    Desk desk;
    must(runDunning(*desk.fixture.book));
    desk.settle();
    desk.key(Qt::Key_F6);
    desk.key(Qt::Key_Delete);
    QVERIFY(desk.page->findChild<Banner*>(u"cancelQuestion"_s)->isVisible());
    desk.key(Qt::Key_N);
    QVERIFY(!desk.page->findChild<Banner*>(u"cancelQuestion"_s)->isVisible());
    QCOMPARE(must(dunningRuns(*desk.fixture.book)).front().state, RunState::Done);
    desk.key(Qt::Key_Delete);
    desk.key(Qt::Key_Y);
    desk.settle();
    QCOMPARE(must(dunningRuns(*desk.fixture.book)).front().state, RunState::Cancelled);
    QVERIFY(!desk.command(u"cancelRun"_s)->isEnabled());
    desk.key(Qt::Key_Escape);
    desk.settle();
    QCOMPARE(desk.list(u"act"_s)->model()->rowCount(), 2);
}

void TestDunningPage::explainsWhyARunStays()
{
    Desk desk;
    must(runDunning(*desk.fixture.book));
    desk.fixture.clock->moveTo(u"2027-01-20");
    must(runDunning(*desk.fixture.book));
    desk.settle();
    desk.key(Qt::Key_F6);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Delete);
    desk.key(Qt::Key_Y);
    desk.settle();
    QVERIFY(desk.page->findChild<Label*>(u"cancelNote"_s)->text().contains(u"later reminders build on it"_s));
    QCOMPARE(must(dunningRuns(*desk.fixture.book)).back().state, RunState::Done);
}

void TestDunningPage::continuesAStoppedRun()
{
    Desk desk;
    const auto stopped = runDunning(*desk.fixture.book, {}, {}, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    desk.fixture.add({ .debtor = u"Zbinden"_s, .reference = u"Z 1"_s, .minor = 70'00, .due = u"2026-10-20"_s });
    desk.settle();
    QVERIFY(desk.page->findChild<Banner*>(u"obstacle"_s)->isVisible());
    QCOMPARE(desk.command(u"runDunning"_s)->text(), u"Continue the run: 3"_s);
    QSignalSpy ended(desk.page, &DunningPage::runEnded);
    desk.key(Qt::Key_F5);
    QVERIFY(ended.wait(20'000));
    desk.settle();
    QVERIFY(!must(interruptedBatch(*desk.fixture.book)));
    QVERIFY(!desk.page->findChild<Banner*>(u"obstacle"_s)->isVisible());
    QCOMPARE(desk.notices(u"Zbinden"_s), 1);
}

void TestDunningPage::closesARunOfAnotherDay()
{
    Desk desk;
    QVERIFY(!runDunning(*desk.fixture.book, {}, {}, [](qint64, qint64) { return false; }));
    desk.fixture.clock->advanceDays(1);
    Q_EMIT desk.fixture.book->changed({});
    desk.settle();
    QVERIFY(!desk.command(u"runDunning"_s)->isEnabled());
    desk.command(u"closeOldRun"_s)->trigger();
    desk.settle();
    QVERIFY(!must(interruptedBatch(*desk.fixture.book)));
    QVERIFY(desk.command(u"runDunning"_s)->isEnabled());
}

void TestDunningPage::opensTheCase()
{
    Desk desk;
    QSignalSpy opened(desk.page, &DunningPage::caseOpened);
    desk.list(u"review"_s)->setFocus();
    desk.key(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<Key<Case>>(), desk.fixture.caseOf(u"Caduff"_s).key);
}

void TestDunningPage::showsTheLetterBesideOrAsPage()
{
    Desk desk;
    auto* name = desk.page->findChild<Label*>(u"letterName"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"Amsler"_s);
    desk.key(Qt::Key_Down);
    QCOMPARE(name->text(), u"Berisha"_s);
    desk.window.resize(1280, 720);
    QVERIFY(!name->isVisible());
    desk.key(Qt::Key_Return);
    Page* letter = desk.window.currentPage();
    QCOMPARE(letter->objectName(), u"letterPage"_s);
    QCOMPARE(letter->title(), u"Berisha"_s);
    desk.key(Qt::Key_Up);
    QCOMPARE(letter->title(), u"Amsler"_s);
    desk.key(Qt::Key_Space);
    QTRY_VERIFY(letter->findChild<Label*>(u"letterCaption"_s)->text().contains(u"Page 1 of"_s));
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.window.currentPage(), desk.page);
    QCOMPARE(desk.list(u"act"_s)->currentRow(), 0);
    QCOMPARE(desk.command(u"runDunning"_s)->text(), u"Start the run: 1"_s);
}

void TestDunningPage::followsTheBook()
{
    Desk desk;
    desk.fixture.add({ .debtor = u"Frei"_s, .reference = u"F 1"_s, .minor = 70'00, .due = u"2026-10-20"_s });
    desk.settle();
    QCOMPARE(desk.list(u"act"_s)->model()->rowCount(), 3);
    desk.key(Qt::Key_F3);
    auto* effect = desk.page->findChild<ListView*>(u"effectList"_s);
    QVERIFY(effect->isVisible());
    QCOMPARE(effect->model()->index(1, 1).data().toString(), u"3"_s);
    desk.key(Qt::Key_Escape);
    QVERIFY(!effect->isVisible());
}

void TestDunningPage::saysWhenTheNextIsDue()
{
    Desk desk(Desk::Book::Empty);
    desk.fixture.add({ .debtor = u"Dubach"_s, .reference = u"D 1"_s, .minor = 99'00, .due = u"2026-12-01"_s });
    desk.settle();
    const QString words = desk.page->findChild<QWidget*>(u"act"_s)->findChild<Label*>(u"empty"_s)->text();
    QVERIFY2(words.contains(u"Wed 02.12."_s), qPrintable(words));
    QVERIFY(!desk.command(u"runDunning"_s)->isEnabled());
}

void TestDunningPage::saysWhatBelongsIntoAnEmptyBook()
{
    Desk desk(Desk::Book::Empty);
    QSignalSpy wanted(desk.page, &DunningPage::listRequested);
    auto* button = desk.page->findChild<QPushButton*>(u"fill"_s);
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-test-dunning-page"_s);
    TestDunningPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_dunning_page.moc"
