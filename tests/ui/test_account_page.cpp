// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"
#include "core/book/known_rates.h"
#include "tests/support/chosen_files.h"
#include "tests/support/programs.h"
#include "tests/ui/sample_case.h"
#include "ui/account/account_page.h"
#include "ui/account/account_table.h"
#include "ui/account/explanation_panel.h"
#include "ui/case/case_page.h"
#include "ui/case/what_panel.h"
#include "ui/desktop/desktop.h"
#include "ui/settings/rates_section.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window.h"
#include "ui/words/catalogue.h"
#include "ui/words/formats.h"

#include <QApplication>
#include <QHelpEvent>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

/// The sample case with interest from the day after each due date.
struct BearingCase : SampleCase {
    BearingCase()
    {
        for (const ClaimLine& line : view().claims) {
            TermsDraft terms;
            terms.interestFrom = line.claim.dueDate.addDays(1);
            must(setTerms(book(), line.claim.key, terms));
        }
    }
};

/// The real window with the statement of the sample case in front, driven by keys.
class Desk {
public:
    explicit Desk(SampleCase& of, const AccountSubject& subject, QSize size = { 1280, 800 })
        : sample(of)
    {
        window.resize(size);
        window.addPage(std::make_unique<SettingsPage>(), RailPlace::Bottom);
        window.show();
        window.activateWindow();
        window.openPage(std::make_unique<AccountPage>(sample.book(), subject));
        page = static_cast<AccountPage*>(window.currentPage());
        QTest::qWait(20);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
        QCoreApplication::processEvents();
    }
    ListView* list() const { return page->findChild<ListView*>(u"account"_s); }
    AccountTable* table() const { return static_cast<AccountTable*>(list()->list()); }
    QString explanation() const { return page->findChild<ExplanationPanel*>()->text(); }
    /// The first row whose second column says this; -1 if there is none.
    int rowOf(const QString& words) const
    {
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->cell(row, 1).text.startsWith(words))
                return row;
        }
        return -1;
    }

    SampleCase& sample;
    Window window;
    AccountPage* page = nullptr;
};

} // namespace

/// How an amount came about: the statement on screen, the tool tips of amounts, files, and rates that are missing.
class TestAccountPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setOrganizationName(u"mahnwerk-test-account-page"_s); }

    void init()
    {
        QSettings().clear();
        Preferences preferences;
        preferences.locale = Locale::fromCode(u"en-CH");
        preferences.apply();
    }

    void everyLineAndPeriodStandsThere()
    {
        BearingCase sample;
        Desk desk(sample, { sample.key });
        const auto account = must(caseAccount(sample.book(), sample.key, sample.book().today()));
        int rows = 1; // the whole case
        for (const ClaimAccount& claim : account.claims)
            rows += 1 + static_cast<int>(claim.statement.lines.size() + claim.statement.periods.size());
        QCOMPARE(desk.table()->rowCount(), rows);
        QCOMPARE(desk.table()->sums().last(), format(Money(account.open().total(), account.file.currency)));
        QCOMPARE(desk.table()->sums().last(), format(sample.view().total));
        QCOMPARE(desk.table()->cell(0, 6).text, desk.table()->sums().last());
    }

    // What stands beside a line of interest gives its amount by hand.
    void interestShowsItsFormula()
    {
        BearingCase sample;
        Desk desk(sample, { sample.key });
        const int row = desk.rowOf(u"Interest"_s);
        QVERIFY(row > 0);
        for (int i = 0; i < row; ++i)
            desk.press(Qt::Key_Down);
        QCOMPARE(desk.list()->currentRow(), row);
        const QString words = desk.explanation();
        QVERIFY2(words.contains(u"× 5 % × "_s) || words.contains(u"× 5\u00a0% × "_s), qPrintable(words));
        QVERIFY2(words.contains(u"Rounded once "_s + desk.table()->cell(row, 2).text), qPrintable(words));
        QVERIFY2(words.contains(u"Art. 104 (1) OR"_s), qPrintable(words));
    }

    void aPaymentShowsWhatItWasSpreadOver()
    {
        BearingCase sample;
        Desk desk(sample, { sample.key });
        const int row = desk.rowOf(u"Payment"_s);
        QVERIFY(row > 0);
        desk.list()->setCurrentRow(row);
        const QString words = desk.explanation();
        QVERIFY2(words.contains(u"Spread in all 300.00"_s), qPrintable(words));
        QVERIFY2(words.contains(u"First costs, then interest, then principal"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Art. 85 (1)"_s), qPrintable(words));
    }

    // Enter on the figure of the case page leads here, with that figure explained first.
    void enterOnAnAmountOpensIt()
    {
        BearingCase sample;
        Window window;
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.openPage(std::make_unique<CasePage>(sample.book(), sample.key));
        auto* page = static_cast<CasePage*>(window.currentPage());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        std::vector<AccountSubject> asked;
        connect(page, &CasePage::accountOpened, this, [&](const AccountSubject& subject) { asked.push_back(subject); });
        for (const QString& name : { u"total"_s, u"principal"_s, u"costs"_s, u"interest"_s }) {
            auto* figure = page->findChild<FigureLabel*>(name);
            figure->setFocus();
            QTest::keyClick(figure, Qt::Key_Return);
            QHelpEvent hover(QEvent::ToolTip, QPoint(4, 4), figure->mapToGlobal(QPoint(4, 4)));
            QCoreApplication::sendEvent(figure, &hover);
            QVERIFY2(QToolTip::text().contains(u"Open"_s), qPrintable(name));
        }
        QCOMPARE(asked.size(), size_t(4));
        QVERIFY(asked[0].figure == AccountPart::Total && asked[1].figure == AccountPart::Principal && asked[2].figure == AccountPart::Costs
            && asked[3].figure == AccountPart::Interest);
        auto* claims = page->findChild<ListView*>(u"claims"_s);
        claims->setFocus();
        claims->setCurrentRow(1);
        QTest::keyClick(claims, Qt::Key_Return);
        QCOMPARE(asked.size(), size_t(5));
        QCOMPARE(asked.back().claim, sample.view().claims.at(1).claim.key);
        QVERIFY(claims->list()->hint(1, 4).contains(sample.view().claims.at(1).claim.reference));
        QVERIFY(claims->list()->hint(1, 0).isEmpty());
        QTest::keyClick(claims, Qt::Key_K);
        QCOMPARE(asked.size(), size_t(6));
        QVERIFY(asked.back().claim.isNull());

        // A payment of the history tells what it was spread over.
        auto* timeline = page->findChild<ListView*>(u"timeline"_s);
        int row = 0;
        while (row < timeline->list()->rowCount() && timeline->list()->hint(row, 0).isEmpty())
            ++row;
        QVERIFY2(timeline->list()->hint(row, 0).contains(u"300.00"_s), qPrintable(timeline->list()->hint(row, 0)));
        timeline->setFocus();
        timeline->setCurrentRow(row);
        QTest::keyClick(timeline, Qt::Key_Return);
        QCOMPARE(asked.size(), size_t(7));

        window.openPage(std::make_unique<AccountPage>(sample.book(), asked[3]));
        QVERIFY(window.currentPage()->findChild<ExplanationPanel*>()->text().startsWith(u"Interest open on 23.11.2026"_s));
    }

    // As of an earlier day, and as it was known then: before the payment was entered it was not there.
    void goesBackInTime()
    {
        BearingCase sample;
        Desk desk(sample, { sample.key });
        auto* asOf = desk.page->findChild<DateEdit*>(u"asOf"_s);
        auto* knownOn = desk.page->findChild<DateEdit*>(u"knownOn"_s);
        QVERIFY(desk.rowOf(u"Payment"_s) > 0);
        knownOn->setFocus();
        QTest::keyClicks(knownOn, u"4.10.2026"_s);
        QCOMPARE(desk.rowOf(u"Payment"_s), -1);
        knownOn->clear();
        QVERIFY(desk.rowOf(u"Payment"_s) > 0);
        asOf->setDate(must(Date::fromIso(u"2026-10-04")));
        QCOMPARE(desk.rowOf(u"Payment"_s), -1);
    }

    // The debtor's other cases come below this one, in the files too.
    void takesInTheDebtorsOtherCases()
    {
        BearingCase sample;
        Desk desk(sample, { sample.key });
        const int alone = desk.table()->rowCount();
        desk.list()->setFocus();
        desk.press(Qt::Key_D);
        QVERIFY(desk.table()->rowCount() > alone);
        const auto openOf = [&](Key<Case> key) { return must(caseAccount(sample.book(), key, sample.book().today())).open().total(); };
        qint64 sum = openOf(sample.key);
        for (const OtherCase& other : sample.view().otherCases)
            sum += openOf(other.key);
        QCOMPARE(desk.table()->sums().last(), format(Money(sum, Currency::chf())));
        desk.press(Qt::Key_D);
        QCOMPARE(desk.table()->rowCount(), alone);
    }

    void savesPdfAndTable()
    {
        BearingCase sample;
        Desk desk(sample, { sample.key });
        QTemporaryDir folder;
        auto chooser = std::make_unique<ChosenFiles>();
        ChosenFiles* chosen = chooser.get();
        desk.page->setFileChooser(std::move(chooser));
        chosen->answer = folder.filePath(u"s.pdf"_s);
        desk.list()->setFocus();
        desk.press(Qt::Key_P);
        const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, { u"-layout"_s, chosen->answer, u"-"_s }));
        QVERIFY2(text.contains(u"Forderungsaufstellung per 23.11.2026"_s), qPrintable(text.left(400)));
        chosen->answer = folder.filePath(u"s.csv"_s);
        desk.press(Qt::Key_T);
        QFile table(chosen->answer);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains("\"row\";\"claim\""));
        QVERIFY(desk.window.findChild<StatusLine*>()->text().contains(u"s.csv"_s));
        // Nowhere to write: a sentence, and no file.
        chosen->answer = folder.filePath(u"no/such/folder.pdf"_s);
        desk.press(Qt::Key_P);
        QVERIFY(!QFile::exists(chosen->answer));
    }

    void fitsSmallAndLargeText_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isBeside");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("percent");
        QTest::newRow("1280x720") << QSize(1280, 720) << true << u"en-CH"_s << 100;
        QTest::newRow("narrow") << QSize(1000, 720) << false << u"en-CH"_s << 100;
        QTest::newRow("German") << QSize(1280, 720) << true << u"de-DE"_s << 100;
        QTest::newRow("German, large") << QSize(1280, 720) << false << u"de-DE"_s << 150;
    }
    void fitsSmallAndLargeText()
    {
        QFETCH(QSize, size);
        QFETCH(bool, isBeside);
        QFETCH(QString, locale);
        QFETCH(int, percent);
        const auto english = qScopeGuard([] {
            installCatalogue(Locale::fromCode(u"en-CH"));
            theme().apply(Look::Light, 100);
        });
        QVERIFY(installCatalogue(Locale::fromCode(locale)));
        theme().apply(Look::Light, percent);
        BearingCase sample;
        Desk desk(sample, { sample.key }, size);
        auto* panel = desk.page->findChild<ExplanationPanel*>();
        QVERIFY(panel->isVisible());
        const bool stands = panel->mapTo(desk.page, QPoint()).x() > desk.list()->geometry().right();
        QCOMPARE(stands, isBeside);
        QCOMPARE(desk.list()->horizontalScrollBar()->maximum(), 0);
        desk.list()->setFocus();
        desk.press(Qt::Key_D);
        QCOMPARE(desk.list()->horizontalScrollBar()->maximum(), 0);
        for (const auto* button : desk.page->findChildren<Button*>())
            QVERIFY2(button->isHidden() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        // Whose account it is stands above it.
        QVERIFY(!must(caseView(sample.book(), sample.key)).otherCases.empty());
        QVERIFY(desk.table()->cell(1, 1).caption.startsWith(u"F-26-"_s));
    }

    // A band says that rates are missing and leads to where a file brings them; then interest is known again.
    void missingRatesAreBroughtIn()
    {
        BookFixture fixture(u"2026-12-31", u"DE");
        const Claim claim = fixture.add({ u"Keller"_s, u"RE 1"_s, 1000'00, u"2026-10-01"_s });
        TermsDraft terms { .regime = u"de-consumer"_s, .dayCount = {}, .order = u"de-367"_s, .interestFrom = claim.dueDate.addDays(1) };
        must(setTerms(*fixture.book, claim.key, terms));
        Desktop desktop({ .path = fixture.path, .book = { .user = u"tester"_s, .clock = fixture.clock } });
        desktop.start();
        const auto notice = [&] {
            QCoreApplication::processEvents();
            QStringList bands;
            for (const Banner* band : desktop.window().findChildren<Banner*>()) {
                if (band->isVisible())
                    bands += band->text();
            }
            return bands.join(u'\n');
        };
        QCOMPARE(notice(), QString());
        fixture.clock->moveTo(u"2027-03-01");
        QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(u"Base rates are missing. For Germany they are known until 31.12.2026."_s), 10'000);
        QCOMPARE(caseAccount(*desktop.book(), claim.caseKey, fixture.clock->today()).error().code, ErrorCode::RateUnknown);

        desktop.window().findChild<QAction*>(u"bringRates"_s)->trigger();
        auto* section = desktop.window().findChild<RatesSection*>();
        QVERIFY(section->isVisible());
        auto chooser = std::make_unique<ChosenFiles>();
        ChosenFiles* chosen = chooser.get();
        section->setFileChooser(std::move(chooser));
        QFile file(fixture.folder.filePath(u"rates.csv"_s));
        const auto bring = [&](const char* text) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(text);
            file.close();
            chosen->answer = file.fileName();
            section->findChild<QPushButton*>(u"bringRates-de"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().tasks().isBusy(), 10'000);
        };
        // A gap is refused, with its line; what is known stays.
        bring("2027-02-01;2027-06-30;2.00;published;Test\n");
        QTRY_VERIFY(notice().contains(u"days before it have no rate"_s));
        QVERIFY(section->findChild<Label*>(u"ratesUntil-de"_s)->text().startsWith(u"known until 31.12.2026"_s));
        bring("2027-01-01;2027-06-30;2.00;published;Test\n");
        QTRY_VERIFY(section->findChild<Label*>(u"ratesUntil-de"_s)->text().startsWith(u"known until 30.06.2027"_s));
        QVERIFY(caseAccount(*desktop.book(), claim.caseKey, fixture.clock->today()).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!notice().startsWith(u"Base rates are missing"_s), 10'000);
    }
};

QTEST_MAIN(TestAccountPage)
#include "test_account_page.moc"
