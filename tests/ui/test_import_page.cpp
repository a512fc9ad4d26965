// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_view.h"
#include "core/book/dunning_commands.h"
#include "core/book/verification.h"
#include "tests/support/book_fixture.h"
#include "tests/support/chosen_files.h"
#include "ui/import/import_page.h"
#include "ui/shell/banner.h"
#include "ui/shell/counter_line.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

const QString plainList = u"Kd-Nr.;Name;Strasse;PLZ;Ort;Rechnungsnummer;Rechnungsdatum;Fällig am;Offener Betrag\n"
                          "10421;Müller GmbH;Lindenstrasse 17;8400;Winterthur;40218;29.09.2026;29.10.2026;1'234.50\n"
                          "10422;Petersen, Jens;Hafenweg 3;8001;Zürich;40219;30.09.2026;30.10.2026;748.00\n"
                          "10430;Amsler, Ida;Seestrasse 4;8002;Zürich;40222;01.10.2026;31.10.2026;96.50\n"
                          "10501;Muster Anna;Gasse 1;8003;Zürich;41001;01.10.2026;31.10.2026;10.00\n"
                          "10502;Muster Beat;Gasse 2;8003;Zürich;41002;01.10.2026;31.10.2026;20.00\n"
                          "10503;Muster Carla;Gasse 3;8003;Zürich;41003;01.10.2026;31.10.2026;30.00\n"
                          "10504;Muster Dario;Gasse 4;8003;Zürich;41004;01.10.2026;31.10.2026;40.00\n"
                          "10505;Muster Elsa;Gasse 5;8003;Zürich;41005;01.10.2026;31.10.2026;50.00\n"
                          "10506;Muster Felix;Gasse 6;8003;Zürich;41006;01.10.2026;31.10.2026;60.00\n"
                          "10507;Muster Gerda;Gasse 7;8003;Zürich;41007;01.10.2026;31.10.2026;70.00\n"
                          "10431;Kunz, Paul;Seestrasse 5;8002;Zürich;40223;01.10.2026;31.10.2026;siehe Rechnung\n"_s;

const QString termlessList = u"Kd-Nr.;Name;Strasse;PLZ;Ort;Rechnungsnummer;Rechnungsdatum;Offener Betrag\n"
                             "10421;Müller GmbH;Lindenstrasse 17;8400;Winterthur;40218;29.09.2026;1'234.50\n"
                             "10422;Petersen, Jens;Hafenweg 3;8001;Zürich;40219;30.09.2026;748.00\n"_s;

/// A window with the import page in front, over an empty book.
struct Counter {
    Counter()
        : fixture(u"2026-11-23")
    {
        auto owned = std::make_unique<ImportPage>(*fixture.book);
        page = owned.get();
        auto chooser = std::make_unique<ChosenFiles>();
        files = chooser.get();
        page->setFileChooser(std::move(chooser));
        window.addPage(std::move(owned));
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        settle();
    }

    /// A workbook with a price list of twelve articles before the list of two invoices.
    void openWorkbook()
    {
        const QString path = fixture.folder.filePath(u"book.xlsx"_s);
        lxw_workbook* book = workbook_new(path.toUtf8().constData());
        const auto addSheet = [book](const char* name, const QStringList& rows) {
            lxw_worksheet* sheet = workbook_add_worksheet(book, name);
            for (qsizetype row = 0; row < rows.size(); ++row) {
                const QStringList cells = rows[row].split(u';');
                for (qsizetype column = 0; column < cells.size(); ++column)
                    worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cells[column].toUtf8().constData(), nullptr);
            }
        };
        QStringList articles { u"Artikel;Bezeichnung;Einzelpreis"_s };
        for (int i = 1; i <= 12; ++i)
            articles += u"A-%1;Schraube %1;%1.50"_s.arg(i);
        addSheet("Artikel", articles);
        addSheet("Offen", plainList.split(u'\n').mid(0, 3));
        if (workbook_close(book) != LXW_NO_ERROR)
            qFatal("no workbook");
        files->answer = path;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O, Qt::ControlModifier);
        settle();
    }

    QString write(const QString& name, const QString& text) const
    {
        const QString path = fixture.folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s is not writable", qPrintable(path));
        return path;
    }

    void settle()
    {
        QTest::qWait(200);
        QTRY_VERIFY_WITH_TIMEOUT(!window.tasks().isBusy(), 20'000);
        QTest::qWait(50);
    }

    /// As a person does: Ctrl+O and a file.
    void open(const QString& name, const QString& text)
    {
        files->answer = write(name, text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O, Qt::ControlModifier);
        settle();
    }

    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QAction* command(const QString& name) const { return page->findChild<QAction*>(name); }
    QString count(const QString& name) const { return page->findChild<CounterLine*>(name)->text(); }
    QComboBox* field(int column) const
    {
        return page->findChild<QWidget*>(u"column%1"_s.arg(column))->findChild<QComboBox*>(u"field"_s);
    }
    int act() const { return static_cast<int>(must(dunningProposal(*fixture.book)).act.size()); }

    BookFixture fixture;
    Window window;
    ImportPage* page = nullptr;
    ChosenFiles* files = nullptr;
};

} // namespace

class TestImportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAListInAndTakesItBack();
    void showsWhatWasRefused();
    void asksBeforeItGuesses();
    void letsAPersonChooseAField();
    void comparesTheNextListWithTheBook();
    void settlesWhatIsNoLongerListed();
    void keepsTheBookWhenDiscarded();
    void saysWhyAFileCannotBeRead();
    void takesADroppedFile();
    void findsTheListBehindOtherSheets();
};

void TestImportPage::init()
{
    QSettings().clear();
    Preferences preferences;
    preferences.locale = Locale::fromCode(u"en-CH");
    preferences.apply();
}

void TestImportPage::bringsAListInAndTakesItBack()
{
    Counter counter;
    counter.open(u"list.csv"_s, plainList);
    QVERIFY2(counter.count(u"created"_s).startsWith(u"10 new"_s), qPrintable(counter.count(u"created"_s)));
    QCOMPARE(counter.act(), 0);
    QVERIFY2(counter.command(u"acceptImport"_s)->isEnabled(), qPrintable(counter.page->findChild<Banner*>(u"question"_s)->text()));
    QSignalSpy imported(counter.page, &ImportPage::imported);
    counter.key(Qt::Key_F8);
    QVERIFY(imported.wait(20'000));
    counter.settle();
    QCOMPARE(counter.act(), 10);
    for (const Check& check : must(verify(*counter.fixture.book)))
        QCOMPARE(check.failed, 0);
    QSignalSpy takenBack(counter.page, &ImportPage::takenBack);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(takenBack.wait(20'000));
    counter.settle();
    QCOMPARE(counter.act(), 0);
}

void TestImportPage::showsWhatWasRefused()
{
    Counter counter;
    counter.open(u"list.csv"_s, plainList);
    auto* refused = counter.page->findChild<ListView*>(u"refused"_s);
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->model()->rowCount(), 1);
    QVERIFY(refused->model()->index(0, 0).data().toString().startsWith(u"Row 12"_s));
    counter.files->answer = counter.fixture.folder.filePath(u"refused.csv"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
    QFile file(counter.files->answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.startsWith("\xEF\xBB\xBF"));
    QVERIFY(saved.contains("siehe Rechnung"));
}

void TestImportPage::asksBeforeItGuesses()
{
    Counter counter;
    counter.open(u"list.csv"_s, termlessList);
    auto* question = counter.page->findChild<Banner*>(u"question"_s);
    QVERIFY(question->isVisible());
    QVERIFY2(question->text().contains(u"no due date"_s), qPrintable(question->text()));
    QVERIFY(!counter.command(u"acceptImport"_s)->isEnabled());
    QVERIFY(counter.page->findChild<Label*>(u"whyNot"_s)->text().contains(u"Due date"_s));
    counter.key(Qt::Key_Y);
    counter.settle();
    QVERIFY(!question->isVisible());
    QVERIFY(counter.command(u"acceptImport"_s)->isEnabled());
    counter.key(Qt::Key_F8);
    counter.settle();
    const auto proposal = must(dunningProposal(*counter.fixture.book));
    QCOMPARE(proposal.act.size(), size_t(2));
}

void TestImportPage::letsAPersonChooseAField()
{
    Counter counter;
    counter.open(u"list.csv"_s, plainList);
    QVERIFY(counter.field(0)->hasFocus());
    counter.key(Qt::Key_Down);
    QVERIFY(counter.field(1)->hasFocus());
    QComboBox* amount = counter.field(8);
    amount->setFocus();
    counter.key(Qt::Key_Home);
    QCOMPARE(amount->currentIndex(), 0);
    counter.settle();
    QVERIFY(!counter.command(u"acceptImport"_s)->isEnabled());
    auto* question = counter.page->findChild<Banner*>(u"question"_s);
    QVERIFY2(question->text().contains(u"Open amount"_s), qPrintable(question->text()));
}

void TestImportPage::comparesTheNextListWithTheBook()
{
    Counter counter;
    counter.open(u"list.csv"_s, plainList);
    counter.key(Qt::Key_F8);
    counter.settle();
    counter.open(u"list.csv"_s, plainList);
    QVERIFY(counter.count(u"unchanged"_s).startsWith(u"10 "_s));
    QVERIFY(!counter.command(u"acceptImport"_s)->isEnabled());
    QString next = plainList;
    next.replace(u"748.00"_s, u"500.00"_s);
    counter.open(u"next.csv"_s, next);
    QVERIFY(counter.count(u"updated"_s).startsWith(u"1 "_s));
    counter.key(Qt::Key_F8);
    counter.settle();
    const auto proposal = must(dunningProposal(*counter.fixture.book));
    const auto found = std::ranges::find(proposal.act, u"40219"_s, &ProposalLine::reference);
    QVERIFY(found != proposal.act.end());
    QCOMPARE(found->open.minor(), 500'00);
}

void TestImportPage::settlesWhatIsNoLongerListed()
{
    Counter counter;
    counter.open(u"list.csv"_s, plainList);
    counter.key(Qt::Key_F8);
    counter.settle();
    QStringList lines = plainList.split(u'\n');
    lines.removeAt(2);
    counter.open(u"next.csv"_s, lines.join(u'\n'));
    QVERIFY2(counter.count(u"noLongerListed"_s).startsWith(u"1 "_s), qPrintable(counter.count(u"noLongerListed"_s)));
    counter.key(Qt::Key_E);
    QVERIFY(counter.command(u"acceptImport"_s)->text().contains(u"settle 1"_s));
    counter.key(Qt::Key_F8);
    counter.settle();
    QCOMPARE(counter.act(), 9);
}

void TestImportPage::keepsTheBookWhenDiscarded()
{
    Counter counter;
    counter.open(u"list.csv"_s, plainList);
    counter.key(Qt::Key_Escape);
    QVERIFY(!counter.page->hasDraft());
    QCOMPARE(counter.act(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    counter.settle();
    QVERIFY(counter.page->hasDraft());
    QVERIFY(counter.command(u"acceptImport"_s)->isEnabled());
}

void TestImportPage::saysWhyAFileCannotBeRead()
{
    Counter counter;
    counter.open(u"empty.csv"_s, QString());
    QVERIFY(counter.window.findChild<Banner*>(u"errorBanner"_s)->isVisible());
    QVERIFY(!counter.page->hasDraft());
}

void TestImportPage::takesADroppedFile()
{
    Counter counter;
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(counter.write(u"list.csv"_s, plainList)) });
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(counter.page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(counter.page, &drop);
    counter.settle();
    QVERIFY(counter.page->hasDraft());
}

void TestImportPage::findsTheListBehindOtherSheets()
{
    Counter counter;
    counter.openWorkbook();
    QVERIFY2(counter.count(u"created"_s).startsWith(u"2 new"_s), qPrintable(counter.count(u"created"_s)));
    auto* sheets = counter.page->findChild<QComboBox*>(u"sheet"_s);
    QVERIFY(sheets->isVisible());
    QCOMPARE(sheets->count(), 2);
    QCOMPARE(sheets->currentData().toString(), u"Offen"_s);
    // A sheet that is no list is refused with a sentence, and the list stays.
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_Up);
    counter.settle();
    QCOMPARE(sheets->currentData().toString(), u"Offen"_s);
    QVERIFY2(counter.window.findChild<QWidget*>(u"errorBanner"_s)->isVisible(), "nothing was said");
    QVERIFY(counter.count(u"created"_s).startsWith(u"2 new"_s));
    // A file without sheets has nothing to choose.
    counter.open(u"list.csv"_s, plainList);
    QVERIFY(!sheets->isVisible());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-test-import-page"_s);
    TestImportPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_import_page.moc"
