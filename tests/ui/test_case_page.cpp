// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"
#include "tests/ui/case_desk.h"
#include "ui/case/case_body.h"
#include "ui/case/case_page.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window.h"
#include "ui/words/catalogue.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

const ContactPoint* pointWith(const CaseView& view, const QString& value)
{
    const auto found = std::ranges::find(view.contactPoints, value, &ContactPoint::value);
    return found == view.contactPoints.end() ? nullptr : &*found;
}

int liveNotes(const CaseView& view, const QString& text)
{
    return static_cast<int>(std::ranges::count_if(view.timeline,
        [&](const TimelineItem& item) { return item.kind == TimelineKind::Note && !item.isRetracted && item.text == text; }));
}

} // namespace

/// The case page driven by the keyboard through the real window; what was done is looked up in the book.
class TestCasePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsTheCase();
    void addsANumber();
    void editsMarksAndRemovesANumber();
    void refusesABadNumberBesideTheField();
    void editsTheDebtor();
    void recordsAPayment();
    void paysTheClaimUnderTheCursor();
    void placesAndLiftsAHold();
    void holdsOneClaim();
    void closesAClaim();
    void setsTheNextStepAndTheOwner();
    void writesEditsAndRemovesANote();
    void narrowsTheHistory();
    void keepsDraftsThroughEscape();
    void keepsDraftsWhileThePageIsLeft();
    void takesNewsWithoutLosingWhatIsTyped();
    void keepsFocusAndRowOnNews();
    void undoesByCtrlZ();
    void opensAnotherCase();
    void lettersAreTextInsideForms();
    void tellsWhenAClaimIsBarred();
    void isReadOnlyInANewerBook();
    void namesEverythingForScreenReaders();
    void neverScrollsSideways_data();
    void neverScrollsSideways();
    void listsItsKeys();
    void tabGoesFromLeftToRight();
};

void TestCasePage::initTestCase()
{
    QApplication::setOrganizationName(u"mahnwerk-test-case-page"_s);
    setUserLocale(Locale::fromCode(u"en-CH"));
}

void TestCasePage::init()
{
    QSettings().clear();
    theme().apply(Look::Light, 100);
}

void TestCasePage::showsTheCase()
{
    SampleCase sample;
    Desk desk(sample);
    QCOMPARE(desk.window.windowTitle(), u"Nadja Steiner – Mahnwerk"_s);
    QCOMPARE(desk.find<QLabel>(u"pageTitle"_s)->text(), u"Nadja Steiner"_s);
    QVERIFY(desk.find<QLabel>(u"pageCaption"_s)->text().startsWith(u"F-26-000001 · Stadtwerke · 3 claim"));
    QVERIFY(desk.find<QWidget>(u"total"_s)->accessibleName().endsWith(u"CHF\u00A02'072.50"));
    QCOMPARE(desk.list(u"claims"_s)->model()->rowCount(), 3);
    QCOMPARE(desk.list(u"contactPoints"_s)->model()->rowCount(), 5);
    QCOMPARE(desk.list(u"otherCases"_s)->model()->rowCount(), 1);
    QVERIFY(!desk.list(u"holds"_s)->isVisible());
    QCOMPARE(desk.list(u"timeline"_s)->model()->rowCount(), static_cast<int>(sample.view().timeline.size()));
    QCOMPARE(desk.focused()->objectName(), u"contactPoints"_s);
    QVERIFY(desk.find<QWidget>(u"automaticStep"_s)->findChild<QLabel*>(u"lead"_s)->text().startsWith(u"Reminder 3 for RE 2026-0533"));
}

void TestCasePage::addsANumber()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_A);
    QVERIFY(desk.isOpen(u"contactPointEditor"_s));
    QVERIFY(desk.tabTo(u"value"_s));
    desk.type(u"079 555 88 88"_s);
    desk.press(Qt::Key_F8);
    QVERIFY(!desk.isOpen(u"contactPointEditor"_s));
    const CaseView view = sample.view();
    const ContactPoint* point = pointWith(view, u"079 555 88 88"_s);
    QVERIFY(point);
    QCOMPARE(point->kind, ContactPointKind::Phone);
    QCOMPARE(desk.said(), u"Steiner, Nadja: 079 555 88 88 added"_s);
    QCOMPARE(desk.list(u"contactPoints"_s)->model()->rowCount(), 6);
    QCOMPARE(desk.focused()->objectName(), u"contactPoints"_s);

    desk.press(Qt::Key_A);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    QVERIFY(desk.tabTo(u"city"_s));
    desk.type(u"Wil"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(std::ranges::any_of(sample.view().contactPoints, [](const ContactPoint& p) { return p.city == u"Wil"; }));
}

void TestCasePage::editsMarksAndRemovesANumber()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isOpen(u"contactPointEditor"_s));
    QCOMPARE(desk.focused()->objectName(), u"value"_s);
    desk.type(u"071 555 08 31"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(pointWith(sample.view(), u"071 555 08 31"_s));
    QVERIFY(!pointWith(sample.view(), u"071 555 08 30"_s));

    desk.press(Qt::Key_M);
    QCOMPARE(pointWith(sample.view(), u"071 555 08 31"_s)->state, ContactPointState::Bad);
    QCOMPARE(desk.said(), u"Steiner, Nadja: 071 555 08 31 marked as wrong"_s);
    desk.press(Qt::Key_Delete);
    QVERIFY(!pointWith(sample.view(), u"071 555 08 31"_s));
    QVERIFY(desk.list(u"contactPoints"_s)->hasFocus());
}

void TestCasePage::refusesABadNumberBesideTheField()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_A);
    QVERIFY(desk.tabTo(u"value"_s));
    desk.type(u"x"_s);
    QCOMPARE(desk.error(u"contactPointEditor"_s, u"value"_s), QString());
    QTRY_COMPARE_WITH_TIMEOUT(desk.error(u"contactPointEditor"_s, u"value"_s), u"A number has at least three digits."_s, 2000);
    desk.press(Qt::Key_F8);
    QVERIFY(desk.isOpen(u"contactPointEditor"_s));
    QCOMPARE(sample.view().contactPoints.size(), size_t(5));
}

void TestCasePage::editsTheDebtor()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_E);
    QVERIFY(desk.isOpen(u"debtorEditor"_s));
    QVERIFY(desk.tabTo(u"firstName"_s));
    desk.focused()->setFocus();
    desk.input<QLineEdit>(u"debtorEditor"_s, u"firstName"_s)->selectAll();
    desk.type(u"Nadia"_s);
    QVERIFY(desk.tabTo(u"doNotCall"_s));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_F8);
    QCOMPARE(sample.view().debtor.firstName, u"Nadia"_s);
    QVERIFY(sample.view().debtor.doNotCall);
    QCOMPARE(sample.view().debtor.birthDate.toIso(), u"1988-03-14"_s);
    QCOMPARE(desk.find<QLabel>(u"pageTitle"_s)->text(), u"Nadia Steiner"_s);
    QCOMPARE(desk.said(), u"Steiner, Nadia changed"_s);
}

void TestCasePage::recordsAPayment()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_Z);
    QCOMPARE(desk.focused()->objectName(), u"amount"_s);
    desk.type(u"72.50"_s);
    QVERIFY(desk.input<QLabel>(u"paymentEditor"_s, u"effect"_s)->text().contains(u"2'000.00"));
    desk.press(Qt::Key_Tab);
    desk.input<QLineEdit>(u"paymentEditor"_s, u"date"_s)->selectAll();
    desk.type(u"20."_s);
    desk.press(Qt::Key_F8);
    const CaseView view = sample.view();
    QCOMPARE(view.total, Money(2000'00, Currency::chf()));
    QCOMPARE(view.lastPaymentDate.toIso(), u"2026-11-20"_s);
    QVERIFY(desk.said().startsWith(u"Steiner, Nadja: payment of CHF\u00A072.50 on Fri 20.11."));
    QVERIFY(!desk.isOpen(u"paymentEditor"_s));

    desk.press(Qt::Key_Z);
    desk.press(Qt::Key_F8);
    QCOMPARE(desk.error(u"paymentEditor"_s, u"amount"_s), u"The amount is missing."_s);
    QCOMPARE(sample.view().total, view.total);
}

void TestCasePage::paysTheClaimUnderTheCursor()
{
    SampleCase sample;
    Desk desk(sample);
    QVERIFY(desk.tabTo(u"claims"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Z);
    QCOMPARE(desk.input<QComboBox>(u"paymentEditor"_s, u"claim"_s)->currentText(), u"RE 2026-0578"_s);
    desk.type(u"12.50"_s);
    desk.press(Qt::Key_F8);
    const CaseView view = sample.view();
    QCOMPARE(view.claims.at(2).principal, Money(200'00, Currency::chf()));
    QVERIFY(desk.list(u"claims"_s)->hasFocus());
    QCOMPARE(desk.list(u"claims"_s)->currentRow(), 2);
}

void TestCasePage::placesAndLiftsAHold()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_B);
    desk.type(u"Reklamation"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"+7"_s);
    QCOMPARE(desk.input<QLabel>(u"holdEditor"_s, u"effect"_s)->text(), u"Dunning rests until Mon 30.11."_s);
    desk.press(Qt::Key_F8);
    const CaseView held = sample.view();
    QCOMPARE(held.holds.size(), size_t(1));
    QCOMPARE(held.holds.front().caseKey, sample.key);
    QCOMPARE(held.holds.front().reason, u"Reklamation"_s);
    QCOMPARE(held.holds.front().until.toIso(), u"2026-11-30"_s);
    QCOMPARE(held.status, CaseStatus::Held);
    QCOMPARE(desk.said(), u"Steiner, Nadja on hold until Mon 30.11."_s);

    QVERIFY(desk.list(u"holds"_s)->isVisible());
    desk.list(u"contactPoints"_s)->setFocus();
    QVERIFY(desk.tabTo(u"holds"_s));
    desk.press(Qt::Key_Delete);
    QVERIFY(sample.view().holds.empty());
    QVERIFY(!desk.list(u"holds"_s)->isVisible());
}

void TestCasePage::holdsOneClaim()
{
    SampleCase sample;
    Desk desk(sample);
    QVERIFY(desk.tabTo(u"claims"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_B);
    desk.type(u"Zahlung unterwegs"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"30.11."_s);
    QCOMPARE(desk.input<QLabel>(u"holdEditor"_s, u"effect"_s)->text(), u"Reminder 3 rests until Mon 30.11."_s);
    desk.press(Qt::Key_Return);
    const CaseView view = sample.view();
    QCOMPARE(view.holds.size(), size_t(1));
    QCOMPARE(view.holds.front().claim, view.claims.at(1).claim.key);
    QCOMPARE(desk.said(), u"Steiner, Nadja, RE 2026-0533 on hold until Mon 30.11."_s);

    desk.press(Qt::Key_B);
    desk.press(Qt::Key_F8);
    QCOMPARE(desk.error(u"holdEditor"_s, u"reason"_s), u"The reason is missing."_s);
    QCOMPARE(desk.error(u"holdEditor"_s, u"until"_s), u"The last day is missing."_s);
}

void TestCasePage::closesAClaim()
{
    SampleCase sample;
    Desk desk(sample);
    QVERIFY(desk.tabTo(u"claims"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_X);
    QCOMPARE(desk.input<QComboBox>(u"closingEditor"_s, u"claim"_s)->currentText(), u"RE 2026-0533"_s);
    QVERIFY(desk.tabTo(u"reason"_s));
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Down);
    desk.press(Qt::Key_F8);
    QVERIFY(desk.error(u"closingEditor"_s, u"reason"_s).contains(u"640.00"));
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_F8);
    const CaseView view = sample.view();
    const auto closed = std::ranges::find(view.claims, u"RE 2026-0533"_s, [](const ClaimLine& line) { return line.claim.reference; });
    QCOMPARE(closed->claim.closingReason, ClosingReason::Withdrawn);
    QCOMPARE(desk.said(), u"Steiner, Nadja: RE 2026-0533 closed, withdrawn"_s);
}

void TestCasePage::setsTheNextStepAndTheOwner()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_W);
    QCOMPARE(desk.focused()->objectName(), u"date"_s);
    desk.type(u"+3"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"9.30"_s);
    desk.press(Qt::Key_Tab);
    desk.input<QComboBox>(u"stepEditor"_s, u"kind"_s)->setCurrentIndex(1);
    desk.press(Qt::Key_F8);
    const NextStep step = sample.view().nextStep;
    QCOMPARE(step.date.toIso(), u"2026-11-26"_s);
    QCOMPARE(step.time, u"09:30"_s);
    QCOMPARE(step.kind, u"call"_s);
    QCOMPARE(desk.find<QWidget>(u"stepFact"_s)->accessibleName(), u"Next step: Call, Thu 26.11. 09:30"_s);

    desk.press(Qt::Key_O);
    desk.type(u"T. Graf"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(sample.view().file.owner, u"T. Graf"_s);
    QCOMPARE(desk.said(), u"Steiner, Nadja: owner is T. Graf"_s);
}

void TestCasePage::writesEditsAndRemovesANote()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_N);
    desk.type(u"Ruft wieder an"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(liveNotes(sample.view(), u"Ruft wieder an"_s), 1);
    QCOMPARE(desk.said(), u"Note on Steiner, Nadja saved"_s);
    QCOMPARE(desk.input<QPlainTextEdit>(u"noteEditor"_s, u"note"_s)->toPlainText(), QString());
    QCOMPARE(desk.focused()->objectName(), u"timeline"_s);

    desk.list(u"timeline"_s)->setCurrentRow(0);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.input<QPlainTextEdit>(u"noteEditor"_s, u"note"_s)->toPlainText(), u"Ruft wieder an"_s);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.type(u" am Montag"_s);
    desk.press(Qt::Key_F8);
    QCOMPARE(liveNotes(sample.view(), u"Ruft wieder an"_s), 0);
    QCOMPARE(liveNotes(sample.view(), u"Ruft wieder an am Montag"_s), 1);

    desk.list(u"timeline"_s)->setCurrentRow(0);
    desk.press(Qt::Key_Delete);
    QCOMPARE(liveNotes(sample.view(), u"Ruft wieder an am Montag"_s), 0);
    QVERIFY(std::ranges::any_of(sample.view().timeline, &TimelineItem::isRetracted));
}

void TestCasePage::narrowsTheHistory()
{
    SampleCase sample;
    Desk desk(sample);
    const int all = desk.list(u"timeline"_s)->model()->rowCount();
    desk.press(Qt::Key_F);
    QCOMPARE(desk.list(u"timeline"_s)->model()->rowCount(), 3);
    desk.press(Qt::Key_F);
    QCOMPARE(desk.list(u"timeline"_s)->model()->rowCount(), 6);
    desk.press(Qt::Key_F);
    desk.press(Qt::Key_F);
    QCOMPARE(desk.list(u"timeline"_s)->model()->rowCount(), all);
}

void TestCasePage::keepsDraftsThroughEscape()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_B);
    desk.type(u"Rekla"_s);
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.isOpen(u"holdEditor"_s));
    QVERIFY(desk.page->hasDraft());
    desk.press(Qt::Key_Z);
    desk.type(u"10"_s);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_B);
    QCOMPARE(desk.input<QComboBox>(u"holdEditor"_s, u"reason"_s)->currentText(), u"Rekla"_s);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Z);
    QCOMPARE(desk.input<QLineEdit>(u"paymentEditor"_s, u"amount"_s)->text(), u"10"_s);
    QVERIFY(sample.view().holds.empty());
}

void TestCasePage::keepsDraftsWhileThePageIsLeft()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_N);
    desk.type(u"Halber Satz"_s);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.window.currentPage(), desk.page);
    const QPointer<CasePage> before = desk.page;
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.window.currentPage() != before);
    QTest::qWait(10);
    QVERIFY(before);
    desk.open();
    QCOMPARE(desk.page, before.data());
    QCOMPARE(desk.input<QPlainTextEdit>(u"noteEditor"_s, u"note"_s)->toPlainText(), u"Halber Satz"_s);
}

void TestCasePage::takesNewsWithoutLosingWhatIsTyped()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_E);
    QVERIFY(desk.tabTo(u"firstName"_s));
    desk.input<QLineEdit>(u"debtorEditor"_s, u"firstName"_s)->selectAll();
    desk.type(u"Nadia"_s);

    auto other = must(Book::open(sample.fixture.path, { .user = u"other"_s, .clock = sample.fixture.clock }));
    Debtor debtor = sample.view().debtor;
    debtor.representedBy = u"RA Zgraggen"_s;
    must(editDebtor(*other, debtor));
    must(addNote(*other, sample.key, u"Von nebenan"_s));
    sample.book().pollNews();

    QCOMPARE(desk.input<QLineEdit>(u"debtorEditor"_s, u"firstName"_s)->text(), u"Nadia"_s);
    QVERIFY(desk.input<QLineEdit>(u"debtorEditor"_s, u"firstName"_s)->hasFocus());
    QCOMPARE(desk.input<QLineEdit>(u"debtorEditor"_s, u"representedBy"_s)->text(), u"RA Zgraggen"_s);
    QCOMPARE(desk.list(u"timeline"_s)->model()->rowCount(), static_cast<int>(sample.view().timeline.size()));
    desk.press(Qt::Key_F8);
    QCOMPARE(sample.view().debtor.firstName, u"Nadia"_s);
    QCOMPARE(sample.view().debtor.representedBy, u"RA Zgraggen"_s);
}

void TestCasePage::keepsFocusAndRowOnNews()
{
    SampleCase sample;
    Desk desk(sample);
    QVERIFY(desk.tabTo(u"claims"_s));
    desk.press(Qt::Key_Down);
    auto other = must(Book::open(sample.fixture.path, { .user = u"other"_s, .clock = sample.fixture.clock }));
    must(addPayment(*other, { .caseKey = sample.key, .amount = Money(50'00, Currency::chf()), .valueDate = other->today() }));
    sample.book().pollNews();
    QVERIFY(desk.list(u"claims"_s)->hasFocus());
    QCOMPARE(desk.list(u"claims"_s)->currentRow(), 1);
    QVERIFY(desk.find<QWidget>(u"total"_s)->accessibleName().endsWith(u"2'022.50"));
}

void TestCasePage::undoesByCtrlZ()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_N);
    desk.type(u"Irrtum"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(liveNotes(sample.view(), u"Irrtum"_s), 1);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(liveNotes(sample.view(), u"Irrtum"_s), 0);
    QVERIFY(desk.said().startsWith(u"Undone: "));

    desk.list(u"contactPoints"_s)->setFocus();
    desk.press(Qt::Key_Delete);
    QVERIFY(!pointWith(sample.view(), u"079 555 01 42"_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(pointWith(sample.view(), u"079 555 01 42"_s));
}

void TestCasePage::opensAnotherCase()
{
    SampleCase sample;
    Desk desk(sample);
    std::vector<Key<Case>> opened;
    connect(desk.page, &CasePage::caseOpened, this, [&](Key<Case> key) { opened.push_back(key); });
    QVERIFY(desk.tabTo(u"otherCases"_s));
    desk.press(Qt::Key_Return);
    QCOMPARE(opened.size(), size_t(1));
    QCOMPARE(opened.front(), sample.view().otherCases.front().key);
}

void TestCasePage::lettersAreTextInsideForms()
{
    SampleCase sample;
    Desk desk(sample);
    desk.press(Qt::Key_N);
    desk.type(u"bzwnao"_s);
    QCOMPARE(desk.input<QPlainTextEdit>(u"noteEditor"_s, u"note"_s)->toPlainText(), u"bzwnao"_s);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_X);
    desk.press(Qt::Key_B);
    QVERIFY(desk.isOpen(u"closingEditor"_s));
    QVERIFY(!desk.isOpen(u"holdEditor"_s));
}

void TestCasePage::isReadOnlyInANewerBook()
{
    SampleCase sample;
    const QString path = sample.fixture.path;
    sample.fixture.book.reset();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    // The schema version of an SQLite file stands in its bytes 60 to 63.
    QVERIFY(file.seek(60));
    file.write(QByteArray::fromHex("00002710"));
    file.close();
    sample.fixture.book = must(Book::open(path, { .user = u"tester"_s, .clock = sample.fixture.clock }));
    QVERIFY(sample.book().isReadOnly());

    Desk desk(sample);
    desk.press(Qt::Key_Z);
    QVERIFY(!desk.isOpen(u"paymentEditor"_s));
    desk.press(Qt::Key_Return);
    QVERIFY(!desk.isOpen(u"contactPointEditor"_s));
    desk.press(Qt::Key_Delete);
    QCOMPARE(sample.view().contactPoints.size(), size_t(5));
    QVERIFY(!desk.input<QPlainTextEdit>(u"noteEditor"_s, u"note"_s)->isEnabled());
    const auto* reason = desk.find<QLabel>(u"readOnlyReason"_s);
    QVERIFY(reason->isVisible());
    QVERIFY(reason->text().contains(u"newer Mahnwerk"));
}

void TestCasePage::namesEverythingForScreenReaders()
{
    SampleCase sample;
    Desk desk(sample);
    for (const auto key : { Qt::Key_A, Qt::Key_E, Qt::Key_Z, Qt::Key_B, Qt::Key_W, Qt::Key_X, Qt::Key_O }) {
        desk.list(u"contactPoints"_s)->setFocus();
        desk.press(key);
        for (const QWidget* widget : desk.page->findChildren<QWidget*>()) {
            const bool isInput = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const ListView*>(widget);
            // The edit inside a combo box speaks through its box.
            if (!isInput || !widget->isVisible() || qobject_cast<const QComboBox*>(widget->parentWidget()))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void TestCasePage::neverScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isTwoColumns");
    QTest::newRow("1280, 100 %") << QSize(1280, 720) << 100 << false;
    QTest::newRow("1280, 150 %") << QSize(1280, 720) << 150 << true;
    QTest::newRow("1920, 150 %") << QSize(1920, 1080) << 150 << false;
}

void TestCasePage::neverScrollsSideways()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(bool, isTwoColumns);
    QVERIFY(installCatalogue(Locale::fromCode(u"de-CH")));
    theme().apply(Look::Light, percent);
    SampleCase sample;
    sample.fixture.add({ u"Steiner"_s, u"RE-2026/Rahmenvertrag-Nachtrag-000017-b"_s, 9'999'999'999'99, u"2026-11-30"_s });
    {
        Desk desk(sample, size);
        for (const auto key : { Qt::Key_A, Qt::Key_E, Qt::Key_B }) {
            desk.press(key);
            QTest::qWait(30);
            QCOMPARE(desk.window.size(), size);
            QCOMPARE(desk.page->findChild<CaseBody*>()->columns(), isTwoColumns ? CaseBody::Columns::Two : CaseBody::Columns::Three);
            for (const QScrollBar* bar : desk.page->findChildren<QScrollBar*>())
                QVERIFY2(bar->orientation() == Qt::Vertical || !bar->isVisible() || bar->maximum() == 0, "a horizontal scroll bar");
            for (const QLabel* label : desk.page->findChildren<QLabel*>()) {
                // Names are cut in the middle on purpose, and tell all of it as a tool tip.
                const bool isName = label->inherits("mahnwerk::NameLabel");
                if (label->isVisible() && !isName && !label->wordWrap() && !label->text().isEmpty())
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
            desk.press(Qt::Key_Escape);
        }
        const auto* claims = desk.list(u"claims"_s);
        for (int row = 0; row < claims->model()->rowCount(); ++row)
            QVERIFY(claims->columnWidth(4) - 16 >= QFontMetrics(theme().font(TextSize::Body, Weight::DemiBold)).horizontalAdvance(claims->list()->cell(row, 4).text));
    }
    QVERIFY(installCatalogue(Locale::fromCode(u"en-CH")));
}

void TestCasePage::listsItsKeys()
{
    SampleCase sample;
    Desk desk(sample);
    QStringList keys;
    for (const QAction* action : desk.page->actions()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        keys += action->shortcut().toString();
    }
    for (const auto& key : { u"A"_s, u"E"_s, u"M"_s, u"N"_s, u"F"_s, u"Z"_s, u"B"_s, u"W"_s, u"X"_s, u"T"_s, u"V"_s, u"J"_s, u"O"_s, u"F8"_s })
        QVERIFY2(keys.contains(key), qPrintable(key));
    desk.press(Qt::Key_F1);
    desk.press(Qt::Key_F1);
    QVERIFY(desk.list(u"contactPoints"_s)->hasFocus());
}

void TestCasePage::tellsWhenAClaimIsBarred()
{
    SampleCase sample;
    Desk desk(sample);
    const Key<Claim> first = sample.view().claims.front().claim.key;
    auto* line = desk.find<QWidget>(u"limitation"_s);
    const auto chip = [&] { return desk.find<ChipLabel>(u"limitationChip"_s)->chip(); };
    // Quiet while it is far: paid on 2026-10-05, ten years (Art. 127, 137 OR); the newer ones are due since September.
    QVERIFY(line->isVisible());
    QVERIFY(chip().text.isEmpty());
    QCOMPARE(line->accessibleName(), u"Barred after 02.09.2036, RE 2026-0533"_s);

    TermsDraft draft;
    draft.limitation = u"ch-short"_s;
    draft.arose = Date::fromIso(u"2022-01-03").value();
    const Key<Claim> second = sample.view().claims[1].claim.key;
    must(setTerms(sample.book(), second, draft));
    QTest::qWait(20);
    QCOMPARE(chip().text, u"barred after 04.01.2027"_s); // 3 January is a Sunday
    QCOMPARE(chip().tint, Tint::Amber);
    QVERIFY(line->toolTip().contains(u"Art. 128"_s));
    draft.arose = Date::fromIso(u"2021-05-03").value();
    must(setTerms(sample.book(), second, draft));
    QTest::qWait(20);
    QCOMPARE(chip().text, u"barred since 05.05.2026"_s);
    QCOMPARE(chip().tint, Tint::Red);
    QVERIFY(first != second);

    // Closed claims do not matter.
    must(closeClaim(sample.book(), second, ClosingReason::WrittenOff));
    QTest::qWait(20);
    QVERIFY(chip().text.isEmpty());
    QVERIFY(line->isVisible());
}

void TestCasePage::tabGoesFromLeftToRight()
{
    SampleCase sample;
    Desk desk(sample);
    QStringList met;
    for (int i = 0; i < 40; ++i) {
        met += desk.focused()->objectName();
        desk.press(Qt::Key_Tab);
    }
    qsizetype last = -1;
    for (const auto& name : { u"contactPoints"_s, u"editDebtor"_s, u"otherCases"_s, u"claims"_s, u"timelineFilter"_s, u"note"_s, u"timeline"_s, u"addPayment"_s, u"setDefault"_s }) {
        const qsizetype at = met.indexOf(name, last + 1);
        QVERIFY2(at > last, qPrintable(name + u" after "_s + met.join(u' ')));
        last = at;
    }
}

QTEST_MAIN(TestCasePage)
#include "test_case_page.moc"
