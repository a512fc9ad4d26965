// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_pages.h"
#include "ui/shell/button.h"
#include "ui/shell/choice_card.h"
#include "ui/shell/field.h"
#include "ui/shell/first_start.h"
#include "ui/shell/keys_overlay.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

/// Answers when the test says so.
class SlowSearch final : public SearchProvider {
public:
    QString group() const override { return u"Fälle"_s; }
    void search(const QString& text, Answer answer) override { asked.emplace_back(text, std::move(answer)); }
    static inline std::vector<std::pair<QString, Answer>> asked;
};

void read(const Locale& locale, Look look, int percent)
{
    const Preferences preferences { .locale = locale, .look = look, .textPercent = percent };
    preferences.save();
    preferences.apply();
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void altDigitGoesToThePage();
    void enterOpensAndEscapeGoesBack();
    void escapeKeepsWhatWasTyped();
    void escapeClosesTheFilterFirst();
    void typingFiltersTheList();
    void lettersAreCommandsOutsideOfTextFields();
    void f1ShowsTheKeysOfThePage();
    void searchRunsACommandByKeyboard();
    void searchDropsLateAnswers();
    void escapeLeavesTheSearch();
    void undoIsOfferedOnce();
    void undoInAFieldStaysInTheField();
    void taskGivesItsResultHere();
    void taskIsShownAndCanBeStopped();
    void taskThatFailsSaysSo();
    void taskForADeadReceiverIsDropped();
    void lookChangesAtRunTime();
    void coloursHaveContrast_data();
    void coloursHaveContrast();
    void largeTextCutsNoWord_data();
    void largeTextCutsNoWord();
    void focusIsAlwaysVisible_data();
    void focusIsAlwaysVisible();
    void everythingHasAName();
    void listDropsColumnsAndNeverAmounts();
    void listRemembersWidths();
    void fieldComplainsAfterAPause();
    void dateIsReadBack();
    void spaceTicksARow();
    void tabGoesThroughTheFormInOrder();
    void firstStartIsChosenByDigits();
    void firstStartHidesTheTeam();
    void settingsApplyAtOnceAndCanBeUndone();
    void languageChangesAtRunTime();

private:
    template<typename T>
    T* child(const QString& name) const
    {
        return m_window->findChild<T*>(name);
    }
    SampleWorklist* worklist() const { return m_window->findChild<SampleWorklist*>(); }
    SampleForm* openForm();

    std::unique_ptr<Window> m_window;
};

void TestShell::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"mahnwerk-test"_s);
    QCoreApplication::setApplicationName(u"test_shell"_s);
    QCoreApplication::setApplicationVersion(u"1.0"_s);
}

void TestShell::init()
{
    QSettings().clear();
    SlowSearch::asked.clear();
    read({ Language::German, ReadingRegion::Switzerland }, Look::Light, 100);
    m_window = std::make_unique<Window>();
    m_window->addPage(std::make_unique<SampleWorklist>());
    m_window->addPage(std::make_unique<SampleEmpty>());
    m_window->addPage(std::make_unique<SettingsPage>(), RailPlace::Bottom);
    m_window->setBook(u"Limmat Inkasso AG"_s);
    m_window->setUser(u"Sandra Meier"_s);
    m_window->addSearch(std::make_unique<SlowSearch>());
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::cleanup()
{
    m_window.reset();
}

SampleForm* TestShell::openForm()
{
    m_window->openPage(std::make_unique<SampleForm>());
    return static_cast<SampleForm*>(m_window->currentPage());
}

void TestShell::altDigitGoesToThePage()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->currentPage()->title(), u"Fälle"_s);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_window->currentPage()->title(), u"Einstellungen"_s);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), worklist());
    QVERIFY(worklist()->list()->hasFocus());
}

void TestShell::enterOpensAndEscapeGoesBack()
{
    QTest::keyClick(worklist()->list(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage()->title(), u"Nadja Steiner"_s);
    QPointer<Page> form = m_window->currentPage();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_window->currentPage(), worklist());
    QTRY_VERIFY(form.isNull()); // a little later
    QTest::keyClick(worklist()->list(), Qt::Key_Escape);
    QCOMPARE(m_window->currentPage(), worklist());
}

void TestShell::escapeKeepsWhatWasTyped()
{
    SampleForm* form = openForm();
    QTest::keyClick(child<AmountEdit>(u"amount"_s), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(child<AmountEdit>(u"amount"_s), u"300"_s);
    QTest::keyClick(child<AmountEdit>(u"amount"_s), Qt::Key_Escape);
    QCOMPARE(m_window->currentPage(), worklist());
    QCOMPARE(openForm(), form);
    QCOMPARE(child<AmountEdit>(u"amount"_s)->text(), u"300"_s);
}

void TestShell::escapeClosesTheFilterFirst()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClicks(worklist()->filter(), u"stei"_s);
    QTest::keyClick(worklist()->filter(), Qt::Key_Escape);
    QCOMPARE(worklist()->filter()->text(), QString());
    QCOMPARE(m_window->currentPage(), worklist());
    QTest::keyClick(worklist()->filter(), Qt::Key_Escape);
    QCOMPARE(m_window->currentPage()->title(), u"Fälle"_s);
}

void TestShell::typingFiltersTheList()
{
    QTest::keyClicks(worklist()->list(), u"s"_s);
    QVERIFY(worklist()->filter()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"teiner"_s);
    QTRY_COMPARE(worklist()->list()->model()->rowCount(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(worklist()->list()->hasFocus());
}

void TestShell::lettersAreCommandsOutsideOfTextFields()
{
    QTest::keyClick(worklist()->list(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(worklist()->filter()->hasFocus());
    worklist()->filter()->setFocus();
    QTest::keyClick(worklist()->filter(), Qt::Key_W);
    QCOMPARE(worklist()->filter()->text(), u"w"_s);
    QVERIFY(child<Button>(u"undo"_s)->isHidden());
    worklist()->list()->setFocus();
    QTest::keyClick(worklist()->list(), Qt::Key_W);
    QVERIFY(!child<Button>(u"undo"_s)->isHidden());
}

void TestShell::f1ShowsTheKeysOfThePage()
{
    auto* keys = child<KeysOverlay>(u"keysOverlay"_s);
    QTest::keyClick(worklist()->list(), Qt::Key_F1);
    QVERIFY(keys->isVisible());
    QVERIFY(keys->accessibleDescription().contains(u"W: Wiedervorlage"_s));
    QVERIFY(keys->accessibleDescription().contains(u"Strg+K"_s));
    QTest::keyClick(keys, Qt::Key_Escape);
    QVERIFY(!keys->isVisible());
    QVERIFY(worklist()->list()->hasFocus());
    QTest::keyClick(worklist()->list(), Qt::Key_F1);
    QTest::keyClick(keys, Qt::Key_F1);
    QVERIFY(!keys->isVisible());
}

void TestShell::searchRunsACommandByKeyboard()
{
    QTest::keyClick(worklist()->list(), Qt::Key_K, Qt::ControlModifier);
    auto* field = child<SearchField>(u"searchEverything"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"einst"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->currentPage()->title(), u"Einstellungen"_s);
    QVERIFY(!child<SearchPalette>(u"searchPalette"_s)->isVisible());
}

void TestShell::searchDropsLateAnswers()
{
    QTest::keyClick(worklist()->list(), Qt::Key_K, Qt::ControlModifier);
    auto* field = child<SearchField>(u"searchEverything"_s);
    SlowSearch::asked.clear();
    QTest::keyClicks(field, u"alt"_s);
    QTRY_COMPARE(SlowSearch::asked.size(), 1U);
    QTest::keyClicks(field, u"er"_s);
    QTRY_COMPARE(SlowSearch::asked.size(), 2U);
    const QAbstractItemModel* hits = child<ListView>(u"searchHits"_s)->model();
    SlowSearch::asked[0].second({ { .title = u"zu spät"_s } });
    QCOMPARE(hits->rowCount(), 0);
    SlowSearch::asked[1].second({ { .title = u"Alter, Karl"_s }, { .title = u"Altermatt AG"_s } });
    QCOMPARE(hits->rowCount(), 3);
    QCOMPARE(child<ListView>(u"searchHits"_s)->currentRow(), 1);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(child<ListView>(u"searchHits"_s)->currentRow(), 2);
}

void TestShell::escapeLeavesTheSearch()
{
    QTest::keyClick(worklist()->list(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(worklist()->list()->hasFocus());
    QVERIFY(!child<SearchPalette>(u"searchPalette"_s)->isVisible());
}

void TestShell::undoIsOfferedOnce()
{
    int undone = 0;
    m_window->offerUndo(u"Keller, Beat bis Mo 30.11. gesperrt"_s, m_window.get(), [&undone] { ++undone; });
    const QSignalSpy older(m_window.get(), &Window::undoRequested);
    QCOMPARE(child<StatusLine>(u"statusLine"_s)->text(), u"Keller, Beat bis Mo 30.11. gesperrt"_s);
    QTest::keyClick(worklist()->list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QCOMPARE(child<StatusLine>(u"statusLine"_s)->text(), u"Zurückgenommen: Keller, Beat bis Mo 30.11. gesperrt"_s);
    QTest::keyClick(worklist()->list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QCOMPARE(older.count(), 1);
}

void TestShell::undoInAFieldStaysInTheField()
{
    openForm();
    int undone = 0;
    m_window->offerUndo(u"x"_s, m_window.get(), [&undone] { ++undone; });
    auto* note = child<QLineEdit>(u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"abc"_s);
    QTest::keyClick(note, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note->text(), QString());
    QCOMPARE(undone, 0);
    QTest::keyClick(note, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
}

void TestShell::taskGivesItsResultHere()
{
    QThread* worker = nullptr;
    QThread* here = nullptr;
    int result = 0;
    m_window->tasks().run(u"Rechnen"_s, m_window.get(), [&worker](Progress&) -> Result<int> {
        worker = QThread::currentThread();
        return 42; }, [&](int value) {
        here = QThread::currentThread();
        result = value; });
    QTRY_COMPARE(result, 42);
    QCOMPARE(here, thread());
    QVERIFY(worker != here);
    QVERIFY(!m_window->tasks().isBusy());
}

void TestShell::taskIsShownAndCanBeStopped()
{
    std::optional<Error> error;
    m_window->tasks().run(u"Kontoauszug wird gelesen"_s, m_window.get(), [](Progress& progress) -> Result<int> {
        for (int i = 0; !progress.isCancelled(); ++i) {
            progress.set(i % 100, 100);
            QThread::msleep(5);
        }
        return fail(ErrorCode::Cancelled); }, [&error](const Result<int>& result) { error = result.error(); });
    QVERIFY(child<Label>(u"taskTitle"_s)->isHidden());
    QTRY_VERIFY(child<Label>(u"taskTitle"_s)->isVisible());
    QVERIFY(child<Button>(u"cancelTask"_s)->isHidden());
    QTRY_VERIFY(child<Button>(u"cancelTask"_s)->isVisible());
    QTest::mouseClick(child<Button>(u"cancelTask"_s), Qt::LeftButton);
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::Cancelled);
    QTRY_VERIFY(child<Label>(u"taskTitle"_s)->isHidden());
}

void TestShell::taskThatFailsSaysSo()
{
    m_window->tasks().run(u"Lesen"_s, m_window.get(), [](Progress&) -> Result<> { return fail(ErrorCode::FileEmpty, { u"liste.csv"_s }); }, [] { });
    QTRY_VERIFY(child<QWidget>(u"errorBanner"_s)->isVisible());
    QCOMPARE(child<QWidget>(u"errorBanner"_s)->accessibleName(), u"Die Datei liste.csv ist leer. Nichts wurde geändert. Bitte eine andere Datei wählen."_s);
    QTest::keyClick(worklist()->list(), Qt::Key_Escape);
    QVERIFY(!child<QWidget>(u"errorBanner"_s)->isVisible());
}

void TestShell::taskForADeadReceiverIsDropped()
{
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    m_window->tasks().run(u"Lesen"_s, receiver.get(), [](Progress&) -> Result<> {
        QThread::msleep(50);
        return {}; }, [&called] { called = true; });
    receiver.reset();
    QTRY_VERIFY(!m_window->tasks().isBusy());
    QVERIFY(!called);
}

void TestShell::lookChangesAtRunTime()
{
    const QPoint inRail(40, 400);
    const QPoint inPage(1000, 80);
    QCOMPARE(m_window->grab().toImage().pixelColor(inRail), lightColours().window);
    QCOMPARE(m_window->grab().toImage().pixelColor(inPage), lightColours().base);
    theme().apply(Look::Dark, 100);
    QTRY_COMPARE(m_window->grab().toImage().pixelColor(inRail), darkColours().window);
    QCOMPARE(m_window->grab().toImage().pixelColor(inPage), darkColours().base);
}

void TestShell::coloursHaveContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestShell::coloursHaveContrast()
{
    QFETCH(bool, dark);
    const Colours& c = dark ? darkColours() : lightColours();
    const auto readable = [](const QColor& text, const QColor& ground) {
        if (contrast(text, ground) < 4.5)
            qWarning("%s on %s: %.2f", qPrintable(text.name()), qPrintable(ground.name()), contrast(text, ground));
        return contrast(text, ground) >= 4.5;
    };
    for (const QColor& ground : { c.window, c.base, c.alt, c.raised, c.button, c.hover, c.accentTint }) {
        for (const QColor& text : { c.text, c.muted, c.accent, c.ok, c.warn, c.bad })
            QVERIFY(readable(text, ground));
    }
    QVERIFY(readable(c.accentText, c.accent));
    for (const TintColours& tint : c.tints)
        QVERIFY(readable(tint.text, tint.background));
    for (const QColor& series : c.series)
        QVERIFY(contrast(series, c.base) >= 3);
    QVERIFY(contrast(c.border, c.base) >= 3);
    QVERIFY(contrast(c.border, c.window) >= 3);
}

/// The first visible text that is cut or lies outside the window; empty if there is none.
static QByteArray cutWidget(const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool counts = label != nullptr || qobject_cast<const QAbstractButton*>(widget) != nullptr
            || qobject_cast<const QComboBox*>(widget) != nullptr || widget->objectName() == u"said";
        if (!counts || !widget->isVisible())
            continue;
        const bool wraps = label != nullptr && label->wordWrap();
        const bool fits = wraps ? widget->height() >= label->heightForWidth(label->width())
                                : qobject_cast<const ChoiceCard*>(widget) != nullptr || widget->width() >= widget->sizeHint().width();
        const QRect onScreen(widget->mapTo(&window, QPoint()), widget->size());
        if (!fits || onScreen.left() < 0 || onScreen.right() >= window.width())
            return widget->metaObject()->className() + QByteArray(" ") + (label != nullptr ? label->text() : widget->accessibleName()).toUtf8();
    }
    return {};
}

void TestShell::largeTextCutsNoWord_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("list") << 1;
    QTest::newRow("empty") << 2;
    QTest::newRow("settings") << 3;
    QTest::newRow("form") << 4;
    QTest::newRow("first start") << 5;
}

void TestShell::largeTextCutsNoWord()
{
    QFETCH(int, page);
    if (page <= 3)
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + page), Qt::AltModifier);
    else if (page == 4)
        openForm();
    else
        m_window->showAlone(std::make_unique<FirstStart>(FirstStart::TeamWay::Shown));
    for (const ReadingRegion region : { ReadingRegion::Switzerland, ReadingRegion::Germany }) {
        read({ Language::German, region }, Look::Light, 150);
        // When the layout has come to rest, which takes longer on a busy machine.
        QTRY_COMPARE(cutWidget(*m_window), QByteArray());
        QCOMPARE(m_window->size(), QSize(1280, 720));
    }
}

void TestShell::focusIsAlwaysVisible_data()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look::Light;
    QTest::newRow("dark") << Look::Dark;
}

void TestShell::focusIsAlwaysVisible()
{
    QFETCH(Look, look);
    theme().apply(look, 100);
    for (const int page : { 1, 2, 3, 4 }) {
        if (page < 4)
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + page), Qt::AltModifier);
        else
            openForm();
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy() != nullptr)
                continue;
            m_window->setFocus();
            if (QApplication::focusWidget() != nullptr)
                QApplication::focusWidget()->clearFocus();
            const int before = pixelsOf(widget->grab().toImage(), theme().colours().accent);
            // However the focus came, not only by Tab.
            widget->setFocus(Qt::OtherFocusReason);
            const int after = pixelsOf(widget->grab().toImage(), theme().colours().accent);
            const QByteArray where = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(std::abs(after - before) > 60, where.constData());
        }
    }
}

void TestShell::everythingHasAName()
{
    for (const int page : { 1, 2, 3, 4 }) {
        if (page < 4)
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + page), Qt::AltModifier);
        else
            openForm();
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr || !widget->isEnabled() || !widget->isVisible())
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                QByteArray(widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8()).constData());
        }
    }
}

void TestShell::listDropsColumnsAndNeverAmounts()
{
    ListView* list = worklist()->list();
    const int amount = 1;
    const int creditor = 5;
    QVERIFY(!list->isColumnHidden(creditor));
    const QFontMetrics metrics(theme().font(TextSize::Body, Weight::DemiBold));
    QVERIFY(list->columnWidth(amount) >= metrics.horizontalAdvance(u"1'234'579'987.12"_s) + 16);
    theme().apply(Look::Light, 150);
    QTest::qWait(20);
    QVERIFY(list->isColumnHidden(creditor));
    QVERIFY(!list->isColumnHidden(amount));
    QVERIFY(!list->horizontalScrollBar()->isVisible());
}

void TestShell::listRemembersWidths()
{
    worklist()->list()->setColumnWidth(3, 220);
    ListView again;
    SampleRows rows;
    again.resize(1200, 400);
    again.setList(&rows, u"Tagesliste"_s);
    again.remember(u"sample"_s);
    QCOMPARE(again.columnWidth(3), 220);
}

void TestShell::fieldComplainsAfterAPause()
{
    openForm();
    auto* amount = child<AmountEdit>(u"amount"_s);
    auto* field = static_cast<Field*>(amount->parentWidget());
    amount->selectAll();
    QTest::keyClicks(amount, u"abc"_s);
    QCOMPARE(field->error(), QString());
    QTRY_COMPARE(field->error(), u"Bitte einen Betrag eingeben, z. B. 250.00"_s);
    QTest::keyClick(amount, Qt::Key_Backspace);
    QCOMPARE(field->error(), QString());
}

void TestShell::dateIsReadBack()
{
    openForm();
    auto* date = child<DateEdit>(u"date"_s);
    QCOMPARE(date->readBack(), u"Mo 30.11.2026"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"fr"_s);
    QCOMPARE(date->readBack(), u"Fr 27.11.2026"_s);
    QTest::keyClicks(date, u"x"_s);
    QCOMPARE(date->readBack(), QString());
}

void TestShell::spaceTicksARow()
{
    openForm();
    auto* claims = child<ListView>(u"claims"_s);
    claims->setFocus();
    QTest::keyClick(claims, Qt::Key_Down);
    QTest::keyClick(claims, Qt::Key_Space);
    QCOMPARE(claims->list()->cell(1, 0).tick, Qt::Unchecked);
    QCOMPARE(claims->list()->data(claims->list()->index(1, 0), Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestShell::tabGoesThroughTheFormInOrder()
{
    openForm();
    QVERIFY(child<AmountEdit>(u"amount"_s)->hasFocus());
    QStringList visited;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(visited, (QStringList { u"date"_s, u"note"_s, u"acknowledged"_s, u"claims"_s, u"discard"_s, u"save"_s }));
}

void TestShell::firstStartIsChosenByDigits()
{
    auto owned = std::make_unique<FirstStart>(FirstStart::TeamWay::Shown);
    FirstStart* start = owned.get();
    m_window->showAlone(std::move(owned));
    const QSignalSpy demo(start, &FirstStart::demoRequested);
    const QSignalSpy list(start, &FirstStart::listRequested);
    const QSignalSpy team(start, &FirstStart::teamRequested);
    const QSignalSpy book(start, &FirstStart::bookRequested);
    QVERIFY(child<ChoiceCard>(u"demo"_s)->hasFocus());
    QVERIFY(!child<QWidget>(u"rail"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(demo.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QCOMPARE(list.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QCOMPARE(team.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(book.count(), 1);
    QCOMPARE(start->country(), ReadingRegion::Switzerland);
}

void TestShell::firstStartHidesTheTeam()
{
    m_window->showAlone(std::make_unique<FirstStart>(FirstStart::TeamWay::Hidden));
    QCOMPARE(child<ChoiceCard>(u"team"_s), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QVERIFY(child<ChoiceCard>(u"list"_s)->isVisible());
}

void TestShell::settingsApplyAtOnceAndCanBeUndone()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    auto* look = child<QComboBox>(u"look"_s);
    look->setFocus();
    QTest::keyClick(look, Qt::Key_Down);
    QCOMPARE(theme().look(), Look::Dark);
    QCOMPARE(Preferences::load().look, Look::Dark);
    QTest::keyClick(look, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(theme().look(), Look::Light);
    QCOMPARE(look->currentIndex(), static_cast<int>(Look::Light));
}

void TestShell::languageChangesAtRunTime()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    auto* language = child<QComboBox>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Up);
    QTRY_COMPARE(m_window->currentPage()->title(), u"Settings"_s);
    QTRY_COMPARE(child<Label>(u"pageTitle"_s) != nullptr, true);
    QTRY_COMPARE(child<QAbstractButton>(u"railTile3"_s)->text(), u"Settings"_s);
    QCOMPARE(child<SearchField>(u"searchEverything"_s)->accessibleName(), u"Name, phone, case no., reference, IBAN, amount or command"_s);
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
