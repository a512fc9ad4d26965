// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/book/account_commands.h"
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/demo_commands.h"
#include "tests/support/book_fixture.h"
#include "ui/case/case_list.h"
#include "ui/case/case_list_page.h"
#include "ui/case/case_search.h"
#include "ui/case/found_cases.h"
#include "ui/case/loaded_cases.h"
#include "ui/case/text_scan.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/list_header.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_field.h"
#include "ui/shell/status_line.h"
#include "ui/shell/sum_row.h"
#include "ui/shell/window.h"
#include "ui/words/formats.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

/// The program on a book, as its user has it in front.
struct Workplace {
    explicit Workplace(const BookFixture& fixture)
        : desktop({ fixture.path, { .user = u"tester"_s, .clock = fixture.clock } })
    {
        desktop.start();
        desktop.window().resize(1440, 900);
        QApplication::setActiveWindow(&desktop.window());
        page = desktop.window().findChild<CaseListPage*>();
        view = page->view();
        filter = page->findChild<FilterBox*>();
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < page->list()->rowCount(); ++row)
            names += page->list()->cell(row, static_cast<int>(CaseSort::Debtor)).text;
        return names;
    }
    QString sums() const { return page->findChild<SumRow*>()->accessibleName(); }
    void scope(CaseScope scope) const
    {
        QTest::mouseClick(page->findChild<QAbstractButton*>(u"scope-"_s + nameOf(scope)), Qt::LeftButton);
    }

    Desktop desktop;
    CaseListPage* page;
    ListView* view;
    FilterBox* filter;
};

/// Any letter; QTest::keyClicks() knows ASCII only.
void type(QWidget* widget, const QString& text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void addPhone(BookFixture& fixture, const QString& debtor, const QString& number)
{
    must(addContactPoint(*fixture.book,
        { .debtor = fixture.caseOf(debtor).debtor, .kind = ContactPointKind::Phone, .value = number }));
}

/// Three debtors, one of them twice as late, one not due.
void addPeople(BookFixture& fixture)
{
    fixture.add({ .debtor = u"Müller"_s, .reference = u"RE 2026-0412"_s, .minor = 1'234'50, .due = u"2025-11-01"_s });
    fixture.add({ .debtor = u"Keller"_s, .reference = u"RE 2026-0655"_s, .minor = 80'00, .due = u"2025-12-24"_s });
    fixture.add({ .debtor = u"Özdemir"_s, .reference = u"RE 77"_s, .minor = 500'00, .due = u"2026-02-01"_s });
    addPhone(fixture, u"Keller"_s, u"+41 79 555 01 42"_s);
    addPhone(fixture, u"Müller"_s, u"044 555 99 00"_s);
}

/// The order that a plain sort gives: same values, same ties, much slower.
std::vector<quint32> plainly(const CaseColumns& columns, const CaseSorting& sorting)
{
    std::vector<quint32> rows;
    for (size_t row = columns.size(); row-- > 0;)
        rows.push_back(static_cast<quint32>(row));
    const auto value = [&](quint32 row) -> std::pair<bool, QByteArray> {
        const auto number = [](qint64 n) { return QByteArray::number(n + 1'000'000'000'000'000).rightJustified(20, '0'); };
        const bool isClosed = columns.claimsOpen[row] == 0;
        const auto date = [&](Date day) { return std::pair(day.isNull(), number(day.dayNumber())); };
        switch (sorting.by) {
        case CaseSort::Debtor:
            return { false, columns.search.text(row).mid(1).toUtf8() };
        case CaseSort::Number:
            return { false, columns.number.text(row).toUtf8() };
        case CaseSort::Creditor:
            return { false, folded(columns.creditors[columns.creditor[row]]).toUtf8() };
        case CaseSort::Owner:
            return { columns.owners[columns.owner[row]].isEmpty(), folded(columns.owners[columns.owner[row]]).toUtf8() };
        case CaseSort::Open:
            return { false, number(openOf(columns, row)) };
        case CaseSort::Overdue:
            return { isClosed, number(daysOverdue(columns.oldestDue[row], sorting.asOf)) };
        case CaseSort::Level:
            return { false, number(columns.level[row]) };
        case CaseSort::Status: {
            const CaseStatus status = statusOn(columns, row, sorting.asOf);
            constexpr std::array<int, 4> ranks { 2, 0, 1, 3 };
            const Date day = status == CaseStatus::Held ? columns.holdUntil[row] : columns.oldestDue[row];
            return { false, QByteArray::number(ranks[static_cast<size_t>(status)]) + number(day.dayNumber()) };
        }
        case CaseSort::NextStep:
            return isClosed ? std::pair(true, QByteArray()) : date(stepOn(sorting.asOf, columns.nextStep[row], columns.holdUntil[row]));
        case CaseSort::LastContact:
            return date(columns.lastContact[row]);
        }
        return {};
    };
    std::ranges::stable_sort(rows, [&](quint32 a, quint32 b) {
        const auto left = value(a);
        const auto right = value(b);
        if (left.first || right.first)
            return !left.first && right.first;
        return sorting.order == Qt::AscendingOrder ? left.second < right.second : left.second > right.second;
    });
    return rows;
}

} // namespace

class TestCaseList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void scanFindsWhatFindFinds();
    void typingFindsWhatMatches();
    void ordersAreThoseOfAPlainSort_data();
    void ordersAreThoseOfAPlainSort();
    void typingFiltersAndEscapeClears();
    void searchReadsSpellingsAndPhones_data();
    void searchReadsSpellingsAndPhones();
    void stateAndCreditorNarrowTheList();
    void totalsFollowTheFilter();
    void newsOfAnotherProgramAppear();
    void enterOpensTheCase();
    void foundCaseStaysCurrentWhenTheFilterGoes();
    void headerSortsAndIsRemembered();
    void emptyBookOffersTheImport();
    void nothingFoundSaysSoAndOffersTheWayBack();
    void everythingIsFoundBySearchEverything();
    void aDayMoreIsADayOfInterest();
    void undoTakesBackTheLastStep();
    void midnightMakesCasesOverdue();
    void damagedBookIsLeftAlone();
    void readOnlyBookSaysSo();
    void wholeBookReplacesTheFirstScreenful();

private:
    // Of all rows of a test; gone before the application is, whose plugin closes their files.
    std::unique_ptr<BookFixture> m_sorted;
    std::unique_ptr<BookFixture> m_people;
};

void TestCaseList::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Mahnwerk-tests"_s);
    QCoreApplication::setApplicationName(u"test_case_list"_s);
    const Preferences preferences { .locale = { Language::English, ReadingRegion::Switzerland }, .look = Look::Light };
    preferences.apply();
}

void TestCaseList::scanFindsWhatFindFinds()
{
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        std::string text(random() % 70, ' ');
        for (char& c : text)
            c = static_cast<char>('a' + random() % 3);
        std::string needle(random() % 6, ' ');
        for (char& c : needle)
            c = static_cast<char>('a' + random() % 3);
        QCOMPARE(occursIn(text, needle), text.find(needle) != std::string::npos);
    }
}

// Letter masks, words found before and telephone numbers must not change what is found.
void TestCaseList::typingFindsWhatMatches()
{
    BookFixture fixture;
    must(fillDemo(*fixture.book, { .claims = 500 }));
    fixture.add({ .debtor = u"Ждан Ли"_s, .reference = u"Ж 7"_s });
    CaseColumns columns = must(newestCases(*fixture.book, 1'000));
    FoundCases found;
    found.setColumns(columns);
    const auto hasAll = [&](const CaseQuery& query) {
        for (size_t row = 0; row < columns.size(); ++row) {
            if ((found.marks()[row] != 0) != query.matches(columns.search.at(row)))
                return false;
        }
        return true;
    };
    for (const QString& text : { u"Müller"_s, u"079 55 41 6"_s, u"079x"_s, u"f-26-00012"_s, u"re 2026 04"_s, u"+41 79 5a"_s, u"ж 7"_s, u"a e a"_s }) {
        for (qsizetype size = 1; size < 2 * text.size(); ++size) {
            const CaseQuery query(size <= text.size() ? text.left(size) : text.left(2 * text.size() - size));
            found.search(query);
            QVERIFY2(hasAll(query), qPrintable(text.left(size)));
            if (size == text.size() / 2) {
                const std::vector<size_t> some { 3, columns.size() - 1 };
                must(refresh(columns, *fixture.book, { columns.key[some.front()], columns.key[some.back()] }));
                found.refresh(some);
                QVERIFY2(hasAll(query), qPrintable(text.left(size)));
            }
        }
    }
}

void TestCaseList::ordersAreThoseOfAPlainSort_data()
{
    QTest::addColumn<int>("by");
    for (int by = 0; by <= static_cast<int>(CaseSort::Owner); ++by)
        QTest::newRow(qPrintable(u"column %1"_s.arg(by))) << by;
}

void TestCaseList::ordersAreThoseOfAPlainSort()
{
    QFETCH(int, by);
    if (!m_sorted) {
        m_sorted = std::make_unique<BookFixture>();
        must(fillDemo(*m_sorted->book, { .claims = 500 }));
        for (int i = 0; i < 40; ++i)
            m_sorted->add({ .debtor = u"Müller %1"_s.arg(i % 7), .reference = u"X %1"_s.arg(i), .minor = 100 + i % 3 });
    }
    BookFixture& fixture = *m_sorted;
    const std::atomic_bool stop = false;
    CaseColumns columns = must(caseColumns(*fixture.book, stop));
    CaseOrder order;
    for (const Qt::SortOrder direction : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        const CaseSorting sorting { static_cast<CaseSort>(by), direction, fixture.book->today() };
        order.sort(columns, sorting);
        const auto expected = plainly(columns, sorting);
        QCOMPARE(order.rows().size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(order.rows()[i] == expected[i], qPrintable(u"place %1: %2, not %3"_s.arg(i).arg(order.rows()[i]).arg(expected[i])));
        // A change puts the row where a whole sort would.
        for (const size_t row : { size_t(3), size_t(50), columns.size() - 1 }) {
            columns.principal[row] += 777'00;
            columns.level[row] = 3;
            columns.lastContact[row] = fixture.book->today();
            columns.claimsOpen[row] = row == 50 ? 0 : 2;
        }
        order.place(columns, { 3, 50, columns.size() - 1 });
        const bool isPlaced = order.rows() == plainly(columns, sorting);
        QVERIFY(isPlaced);
    }
}

void TestCaseList::typingFiltersAndEscapeClears()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    const QAbstractItemModelTester tester(place.page->list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(place.shown(), QStringList({ u"Özdemir"_s, u"Keller"_s, u"Müller"_s }));
    QVERIFY(place.view->hasFocus());

    type(place.view, u"k"_s);
    QVERIFY(place.filter->hasFocus());
    type(place.filter, u"ell"_s);
    QCOMPARE(place.shown(), QStringList({ u"Keller"_s }));
    QCOMPARE(place.view->currentRow(), 0);
    QTest::keyClick(place.filter, Qt::Key_Backspace);
    type(place.filter, u" 0655"_s);
    QCOMPARE(place.shown(), QStringList({ u"Keller"_s }));

    QTest::keyClick(place.filter, Qt::Key_Escape);
    QCOMPARE(place.shown().size(), 3);
    QVERIFY(place.filter->text().isEmpty());
}

void TestCaseList::searchReadsSpellingsAndPhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    for (const auto& text : { u"Müller"_s, u"Mueller"_s, u"Muller"_s, u"MÜLLER"_s, u"mueller 0412"_s, u"0412 zürich mü"_s,
             u"044 555 99"_s, u"+41 44 555 99 00"_s, u"0041445559900"_s, u"44 555 99 00"_s, u"F-26-000001"_s })
        QTest::newRow(qPrintable(text)) << text << u"Müller"_s;
    for (const auto& text : { u"079 555 01 42"_s, u"+41795550142"_s, u"0041 79 555"_s, u"555 01 42"_s, u"(079) 555-01"_s, u"re 2026-0655"_s })
        QTest::newRow(qPrintable(text)) << text << u"Keller"_s;
    for (const auto& text : { u"ozdemir"_s, u"oezdemir"_s, u"Özd"_s })
        QTest::newRow(qPrintable(text)) << text << u"Özdemir"_s;
}

void TestCaseList::searchReadsSpellingsAndPhones()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    if (!m_people) {
        m_people = std::make_unique<BookFixture>();
        addPeople(*m_people);
    }
    Workplace place(*m_people);
    // Key by key and at once: narrowing finds the same.
    type(place.filter, text);
    QCOMPARE(place.shown(), QStringList({ found }));
    place.filter->clear();
    place.filter->setText(text);
    QCOMPARE(place.shown(), QStringList({ found }));
}

void TestCaseList::stateAndCreditorNarrowTheList()
{
    BookFixture fixture;
    addPeople(fixture);
    must(placeHold(*fixture.book, { .caseKey = fixture.caseOf(u"Keller"_s).key, .reason = u"dispute"_s, .until = fixture.clock->today().addDays(9) }));
    must(setOwner(*fixture.book, fixture.caseOf(u"Müller"_s).key, u"Sandra"_s));
    must(addPayment(*fixture.book, { .caseKey = fixture.caseOf(u"Özdemir"_s).key, .amount = { 500'00, Currency::chf() }, .valueDate = fixture.clock->today() }));
    Workplace place(fixture);
    QCOMPARE(place.shown(), QStringList({ u"Keller"_s, u"Müller"_s }));
    place.scope(CaseScope::Overdue);
    QCOMPARE(place.shown(), QStringList({ u"Müller"_s }));
    place.scope(CaseScope::Held);
    QCOMPARE(place.shown(), QStringList({ u"Keller"_s }));
    QCOMPARE(place.page->list()->cell(0, static_cast<int>(CaseSort::Status)).chip.text, u"hold until 24.01."_s);
    // The hold suspends the next step.
    QCOMPARE(place.page->list()->cell(0, static_cast<int>(CaseSort::NextStep)).text, format(fixture.clock->today().addDays(10), DateStyle::Weekday));
    place.scope(CaseScope::Closed);
    QCOMPARE(place.shown(), QStringList({ u"Özdemir"_s }));
    place.scope(CaseScope::NotDue);
    QCOMPARE(place.shown(), QStringList());
    place.scope(CaseScope::Open);
    auto* owner = place.page->findChild<QComboBox*>(u"owner"_s);
    owner->setCurrentIndex(owner->findData(u"Sandra"_s));
    QCOMPARE(place.shown(), QStringList({ u"Müller"_s }));
    // Remembered for this user, in the next window too.
    Workplace next(fixture);
    QCOMPARE(next.shown(), QStringList({ u"Müller"_s }));
    QTest::keyClick(next.view, Qt::Key_Escape);
    QCOMPARE(next.shown(), QStringList({ u"Keller"_s, u"Müller"_s }));
}

void TestCaseList::totalsFollowTheFilter()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    QCOMPARE(place.sums(), u"3 cases 1'814.50"_s);
    type(place.filter, u"keller"_s);
    QCOMPARE(place.sums(), u"1 case 80.00"_s);
}

void TestCaseList::newsOfAnotherProgramAppear()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    place.view->setCurrentRow(2);
    fixture.add({ .debtor = u"Zumstein"_s, .reference = u"RE 9"_s, .minor = 9'99, .due = u"2025-10-01"_s });
    QTRY_COMPARE_WITH_TIMEOUT(place.shown().size(), 4, 1'000);
    QCOMPARE(place.shown().first(), u"Zumstein"_s);
    // The row with the tint is still the same case.
    QCOMPARE(place.page->list()->caseAt(place.view->currentRow()), fixture.caseOf(u"Müller"_s).key);
    // What came and what changed later is found as well, and nothing by its old text.
    type(place.filter, u"zum"_s);
    QCOMPARE(place.shown(), QStringList({ u"Zumstein"_s }));
    place.filter->clear();
    Debtor renamed = must(caseView(*fixture.book, fixture.caseOf(u"Keller"_s).key)).debtor;
    renamed.name = u"Zurbriggen"_s;
    must(editDebtor(*fixture.book, renamed));
    QTRY_VERIFY_WITH_TIMEOUT(place.shown().contains(u"Zurbriggen"_s), 1'000);
    place.filter->setText(u"zu"_s);
    // All of them live in Zürich; the order is that of the days overdue.
    QCOMPARE(place.shown(), QStringList({ u"Zumstein"_s, u"Özdemir"_s, u"Zurbriggen"_s, u"Müller"_s }));
    place.filter->setText(u"zurbriggen"_s);
    QCOMPARE(place.shown(), QStringList({ u"Zurbriggen"_s }));
    place.filter->setText(u"keller"_s);
    QCOMPARE(place.shown(), QStringList());
    place.filter->clear();
    must(addPayment(*fixture.book, { .caseKey = fixture.caseOf(u"Müller"_s).key, .amount = { 234'50, Currency::chf() }, .valueDate = fixture.clock->today() }));
    QTRY_COMPARE_WITH_TIMEOUT(place.sums(), u"4 cases 1'589.99"_s, 1'000);
}

void TestCaseList::enterOpensTheCase()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    QSignalSpy opened(place.page, &CaseListPage::caseOpened);
    place.view->setCurrentRow(1);
    QTest::keyClick(place.view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Key<Case>>(), fixture.caseOf(u"Keller"_s).key);
    place.desktop.window().goTo(*place.page);
    // The only hit opens from the filter, too.
    type(place.filter, u"Oezd"_s);
    QTest::keyClick(place.filter, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().value<Key<Case>>(), fixture.caseOf(u"Özdemir"_s).key);
}

void TestCaseList::foundCaseStaysCurrentWhenTheFilterGoes()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    type(place.filter, u"Müller"_s);
    QTest::keyClick(place.filter, Qt::Key_Down);
    QVERIFY(place.view->hasFocus());
    QTest::keyClick(place.view, Qt::Key_Escape);
    QCOMPARE(place.shown().size(), 3);
    QCOMPARE(place.page->list()->caseAt(place.view->currentRow()), fixture.caseOf(u"Müller"_s).key);
}

void TestCaseList::headerSortsAndIsRemembered()
{
    BookFixture fixture;
    addPeople(fixture);
    {
        Workplace place(fixture);
        auto* header = place.view->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, { header->sectionViewportPosition(static_cast<int>(CaseSort::Open)) + 20, 10 });
        QCOMPARE(place.shown(), QStringList({ u"Keller"_s, u"Özdemir"_s, u"Müller"_s }));
        // The same by keys.
        QTest::keyClick(place.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(place.shown(), QStringList({ u"Müller"_s, u"Özdemir"_s, u"Keller"_s }));
        for (int column = static_cast<int>(CaseSort::Open); column > static_cast<int>(CaseSort::Debtor); --column)
            QTest::keyClick(place.view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(place.shown(), QStringList({ u"Özdemir"_s, u"Müller"_s, u"Keller"_s }));
        QTest::keyClick(place.view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(place.shown(), QStringList({ u"Keller"_s, u"Müller"_s, u"Özdemir"_s }));
        for (int column = static_cast<int>(CaseSort::Debtor); column < static_cast<int>(CaseSort::Open); ++column)
            QTest::keyClick(place.view, Qt::Key_Right, Qt::ControlModifier);
    }
    Workplace next(fixture);
    QCOMPARE(next.shown(), QStringList({ u"Keller"_s, u"Özdemir"_s, u"Müller"_s }));
}

void TestCaseList::emptyBookOffersTheImport()
{
    BookFixture fixture;
    Workplace place(fixture);
    QSignalSpy asked(place.page, &CaseListPage::importRequested);
    auto* button = place.page->findChild<EmptyState*>(u"noCases"_s)->button();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    place.desktop.window().goTo(*place.page);
    fixture.add({});
    QTRY_COMPARE_WITH_TIMEOUT(place.shown(), QStringList({ u"Keller"_s }), 1'000);
    QVERIFY(place.view->isVisible());
}

void TestCaseList::nothingFoundSaysSoAndOffersTheWayBack()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    type(place.filter, u"xyz"_s);
    auto* nothing = place.page->findChild<EmptyState*>(u"noMatch"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(place.filter->hasFocus());
    QTest::mouseClick(nothing->button(), Qt::LeftButton);
    QCOMPARE(place.shown().size(), 3);
    QVERIFY(place.view->isVisible());
}

void TestCaseList::everythingIsFoundBySearchEverything()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    QStringList titles;
    const auto take = [&](const std::vector<SearchHit>& hits) {
        titles.clear();
        for (const SearchHit& hit : hits)
            titles += hit.title;
    };
    Key<Case> opened;
    CaseSearch search(*place.desktop.cases(), [&](Key<Case> key) { opened = key; });
    for (const auto& text : { u"mueller"_s, u"044 555 99 00"_s, u"F-26-000001"_s, u"2026-0412"_s }) {
        search.search(text, take);
        QCOMPARE(titles, QStringList({ u"Müller"_s }));
    }
    CaseAmountSearch amounts(*place.desktop.cases(), [](Key<Case>) { });
    for (const auto& text : { u"1'234.50"_s, u"CHF 1234.50"_s }) {
        amounts.search(text, take);
        QCOMPARE(titles, QStringList({ u"Müller"_s }));
    }
    amounts.search(u"EUR 1234.50"_s, take);
    QVERIFY(titles.isEmpty());
    search.search(u"özd"_s, [](std::vector<SearchHit> hits) { hits.front().open(); });
    QCOMPARE(opened, fixture.caseOf(u"Özdemir"_s).key);

    // A text that was read again lies elsewhere in memory: found by its new words, no more by the old.
    Debtor renamed = must(caseView(*place.desktop.book(), fixture.caseOf(u"Müller"_s).key)).debtor;
    renamed.name = u"Quirici"_s;
    must(editDebtor(*place.desktop.book(), renamed));
    search.search(u"quirici"_s, take);
    QCOMPARE(titles, QStringList({ u"Quirici"_s }));
    search.search(u"mueller"_s, take);
    QVERIFY(titles.isEmpty());
}

void TestCaseList::aDayMoreIsADayOfInterest()
{
    BookFixture fixture;
    const Claim claim = fixture.add({ .debtor = u"Keller"_s, .minor = 7'300'00, .due = u"2026-01-01"_s });
    must(setTerms(*fixture.book, claim.key, { .regime = {}, .dayCount = {}, .order = {}, .interestFrom = Date::fromIso(u"2026-01-02").value(), .procedure = {}, .settings = {} }));
    Workplace place(fixture);
    const auto interest = [&] { return place.desktop.cases()->columns().interest.front(); };
    QCOMPARE(interest(), 14'00); // 2026-01-02 to 2026-01-15 at 1.00 a day
    QCOMPARE(place.sums(), u"1 case 7'314.00"_s);
    fixture.clock->moveTo(u"2026-01-20");
    QTRY_COMPARE(interest(), 19'00);
    QTRY_COMPARE(place.sums(), u"1 case 7'319.00"_s);
}

void TestCaseList::undoTakesBackTheLastStep()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    must(addPayment(*place.desktop.book(), { .caseKey = fixture.caseOf(u"Keller"_s).key, .amount = { 30'00, Currency::chf() }, .valueDate = fixture.clock->today() }));
    QCOMPARE(place.sums(), u"3 cases 1'784.50"_s);
    QTest::keyClick(&place.desktop.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(place.sums(), u"3 cases 1'814.50"_s);
    QCOMPARE(place.desktop.window().findChild<StatusLine*>()->text(), u"Undone: Payment recorded (Keller)"_s);
}

void TestCaseList::midnightMakesCasesOverdue()
{
    BookFixture fixture;
    addPeople(fixture);
    Workplace place(fixture);
    place.scope(CaseScope::NotDue);
    QCOMPARE(place.shown(), QStringList({ u"Özdemir"_s }));
    fixture.clock->moveTo(u"2026-02-02");
    QTRY_COMPARE_WITH_TIMEOUT(place.shown(), QStringList(), 1'000);
    place.scope(CaseScope::Overdue);
    QCOMPARE(place.page->list()->cell(0, static_cast<int>(CaseSort::Overdue)).text, u"1"_s);
}

void TestCaseList::damagedBookIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.book"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(5'000, 'x'));
    file.close();
    Desktop desktop({ path, {} });
    desktop.start();
    QVERIFY(desktop.book() == nullptr);
    QVERIFY(desktop.window().findChild<QLabel*>(u"troubleLead"_s)->text().contains(u"not a Mahnwerk book"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(5'000, 'x'));
}

void TestCaseList::readOnlyBookSaysSo()
{
    BookFixture fixture;
    addPeople(fixture);
    QVERIFY(QFile::setPermissions(fixture.path, QFile::ReadOwner));
    Workplace place(fixture);
    if (!place.desktop.book()->isReadOnly())
        QSKIP("this user may write to every file");
    QVERIFY(place.desktop.window().findChild<QWidget*>(u"noticeBanner"_s)->isVisible());
    QCOMPARE(place.shown().size(), 3);
}

void TestCaseList::wholeBookReplacesTheFirstScreenful()
{
    BookFixture fixture;
    must(fillDemo(*fixture.book, { .claims = 1'000 }));
    Workplace place(fixture);
    while (place.page->list()->rowCount() == 0) // the list of today is read before it
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(place.page->list()->rowCount() <= 300);
    const Key<Case> first = place.page->list()->caseAt(0);
    place.view->setCurrentRow(5);
    const Key<Case> current = place.page->list()->caseAt(5);
    QTRY_VERIFY_WITH_TIMEOUT(place.desktop.cases()->isComplete(), 10'000);
    QVERIFY(place.page->list()->rowCount() > 300);
    QCOMPARE(place.page->list()->caseAt(0), first);
    QCOMPARE(place.view->currentRow(), 5);
    QCOMPARE(place.page->list()->caseAt(5), current);
}

QTEST_MAIN(TestCaseList)
#include "test_case_list.moc"
