// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/claim_list.h"
#include "core/book/creditor_commands.h"
#include "tests/support/book_fixture.h"
#include "ui/creditor/creditor_section.h"
#include "ui/desktop/desktop.h"
#include "ui/dunning/dunning_page.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/label.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

/// The whole desktop over a small book, as it was made for a list.
struct Workplace {
    explicit Workplace(BookFixture& of)
        : fixture(of)
        , desktop({ of.path, { .user = u"tester"_s, .clock = of.clock } })
    {
        desktop.start();
        window().resize(1440, 900);
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window does not come up");
        section = window().findChild<CreditorSection*>();
        settings = window().findChild<SettingsPage*>();
    }

    Window& window() const { return desktop.window(); }
    Book& book() const { return *desktop.book(); }
    void settle()
    {
        QTest::qWait(300);
        QTRY_VERIFY_WITH_TIMEOUT(!window().tasks().isBusy(), 20'000);
        QTest::qWait(50);
    }
    QLineEdit* edit(const QString& name) const { return section->findChild<QLineEdit*>(name); }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QString errorOf(QLineEdit* edit) const { return static_cast<Field*>(edit->parentWidget())->error(); }
    void save() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    void undo() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); }
    QString status() const { return window().findChild<StatusLine*>()->text(); }
    std::vector<Creditor> stored() const { return must(creditors(book())); }

    BookFixture& fixture;
    Desktop desktop;
    CreditorSection* section = nullptr;
    SettingsPage* settings = nullptr;
};

} // namespace

class TestCreditorSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        Preferences preferences;
        preferences.locale = Locale::fromCode(u"en-CH");
        preferences.apply();
    }

    void savesWhatIsTypedAndTakesItBack()
    {
        BookFixture fixture(u"2026-11-23");
        Workplace workplace(fixture);
        workplace.window().goTo(*workplace.settings);
        QVERIFY(!workplace.section->findChild<QComboBox*>(u"creditorChoice"_s)->isVisible());
        QCOMPARE(workplace.edit(u"creditorName"_s)->text(), u"Stadtwerke"_s);
        Workplace::type(workplace.edit(u"creditorStreet"_s), u"Seestrasse"_s);
        Workplace::type(workplace.edit(u"creditorHouseNumber"_s), u"5"_s);
        Workplace::type(workplace.edit(u"creditorPostcode"_s), u"8002"_s);
        Workplace::type(workplace.edit(u"creditorCity"_s), u"Basel"_s);
        Workplace::type(workplace.edit(u"creditorIban"_s), u"ch5800791123000889012"_s);
        Workplace::type(workplace.edit(u"creditorPhone"_s), u"044 668 18 00"_s);
        Workplace::type(workplace.edit(u"creditorEmail"_s), u"post@example.ch"_s);
        QCOMPARE(workplace.edit(u"creditorIban"_s)->text(), u"CH58 0079 1123 0008 8901 2"_s);
        QVERIFY(workplace.section->findChild<Label*>(u"creditorGap"_s)->isVisible());
        workplace.save();
        const Creditor saved = workplace.stored().front();
        QCOMPARE(saved.street, u"Seestrasse"_s);
        QCOMPARE(saved.houseNumber, u"5"_s);
        QCOMPARE(saved.postcode, u"8002"_s);
        QCOMPARE(saved.city, u"Basel"_s);
        QCOMPARE(saved.iban, u"CH5800791123000889012"_s);
        QCOMPARE(saved.phone, u"044 668 18 00"_s);
        QCOMPARE(saved.email, u"post@example.ch"_s);
        QCOMPARE(workplace.status(), u"Stadtwerke changed"_s);
        QVERIFY(!workplace.section->findChild<Label*>(u"creditorGap"_s)->isVisible());
        workplace.undo();
        QCOMPARE(workplace.stored(), std::vector { fixture.creditor });
        QCOMPARE(workplace.edit(u"creditorIban"_s)->text(), QString());
        QCOMPARE(workplace.edit(u"creditorCity"_s)->text(), QString());
    }

    void saysWhatIsWrongBesideTheField()
    {
        BookFixture fixture(u"2026-11-23");
        Workplace workplace(fixture);
        workplace.window().goTo(*workplace.settings);
        QLineEdit* iban = workplace.edit(u"creditorIban"_s);
        Workplace::type(iban, u"CH59 0079 1123 0008 8901 2"_s);
        QCOMPARE(workplace.errorOf(iban), QString());
        QTRY_VERIFY2(workplace.errorOf(iban).contains(u"is not an IBAN"_s), qPrintable(workplace.errorOf(iban)));
        Workplace::type(workplace.edit(u"creditorName"_s), u" "_s);
        workplace.save();
        QCOMPARE(workplace.stored(), std::vector { fixture.creditor });
        QVERIFY(workplace.errorOf(workplace.edit(u"creditorName"_s)).contains(u"missing"_s));
        QVERIFY(workplace.edit(u"creditorName"_s)->hasFocus());
        Workplace::type(workplace.edit(u"creditorName"_s), u"Stadtwerke"_s);
        workplace.save();
        QVERIFY(iban->hasFocus());
        QCOMPARE(workplace.stored(), std::vector { fixture.creditor });
        QTest::keyClick(iban, Qt::Key_Tab);
        QCOMPARE(iban->text(), u"CH59 0079 1123 0008 8901 2"_s); // kept to be corrected
        workplace.section->findChild<QPushButton*>(u"discardCreditor"_s)->click();
        QCOMPARE(iban->text(), QString());
        QCOMPARE(workplace.errorOf(iban), QString());
    }

    void addsAnotherAndChooses()
    {
        BookFixture fixture(u"2026-11-23");
        Workplace workplace(fixture);
        workplace.window().goTo(*workplace.settings);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(workplace.edit(u"creditorName"_s)->hasFocus());
        QTest::keyClicks(workplace.edit(u"creditorName"_s), u"STADTWERKE"_s);
        QTest::keyClick(workplace.edit(u"creditorName"_s), Qt::Key_Return);
        QVERIFY(workplace.errorOf(workplace.edit(u"creditorName"_s)).contains(u"already there"_s));
        QCOMPARE(workplace.stored().size(), 1u);
        Workplace::type(workplace.edit(u"creditorName"_s), u"Nord GmbH"_s);
        // What is typed stays while another one is looked at.
        auto* choice = workplace.section->findChild<QComboBox*>(u"creditorChoice"_s);
        QVERIFY(choice->isVisible());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(workplace.edit(u"creditorName"_s)->text(), u"Stadtwerke"_s);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(workplace.edit(u"creditorName"_s)->text(), u"Nord GmbH"_s);
        workplace.save();
        QCOMPARE(workplace.stored().size(), 2u);
        QCOMPARE(workplace.stored().back().currency, Currency::chf());
        QCOMPARE(choice->count(), 2);
        QCOMPARE(choice->currentText(), u"Nord GmbH"_s);
        workplace.undo();
        QCOMPARE(workplace.stored().size(), 1u);
        QVERIFY(!choice->isVisible());
        QCOMPARE(workplace.edit(u"creditorName"_s)->text(), u"Stadtwerke"_s);
    }

    void followsTheBookAndKeepsWhatIsTyped()
    {
        BookFixture fixture(u"2026-11-23");
        Workplace workplace(fixture);
        workplace.window().goTo(*workplace.settings);
        Workplace::type(workplace.edit(u"creditorCity"_s), u"Basel"_s);
        Creditor changed = fixture.creditor;
        changed.street = u"Uferweg"_s;
        must(editCreditor(*fixture.book, changed)); // another program's hand
        QTRY_COMPARE(workplace.edit(u"creditorStreet"_s)->text(), u"Uferweg"_s);
        QCOMPARE(workplace.edit(u"creditorCity"_s)->text(), u"Basel"_s);
        workplace.save();
        QCOMPARE(workplace.stored().front().street, u"Uferweg"_s);
        QCOMPARE(workplace.stored().front().city, u"Basel"_s);
    }

    void theFieldsHaveNamesAndAnOrder()
    {
        BookFixture fixture(u"2026-11-23");
        Workplace workplace(fixture);
        workplace.window().goTo(*workplace.settings);
        workplace.edit(u"creditorName"_s)->setFocus();
        for (const auto* name : { "creditorName", "creditorStreet", "creditorHouseNumber", "creditorPostcode", "creditorCity",
                 "creditorCountry", "creditorIban", "creditorEmail", "creditorPhone", "saveCreditor", "addCreditor" }) {
            QWidget* focused = QApplication::focusWidget();
            QCOMPARE(focused->objectName(), QString::fromLatin1(name));
            if (!qobject_cast<QPushButton*>(focused))
                QVERIFY2(!focused->accessibleName().isEmpty(), name);
            QTest::keyClick(focused, Qt::Key_Tab);
        }
    }

    void aBookToReadIsNotWritten()
    {
        BookFixture fixture(u"2026-11-23");
        fixture.book.reset();
        // The schema version of a newer program, in the header of the file.
        QFile file(fixture.path);
        QVERIFY(file.open(QFile::ReadWrite));
        file.seek(60);
        file.write(QByteArray::fromHex("00002710"));
        file.close();
        Workplace workplace(fixture);
        QVERIFY(workplace.book().isReadOnly());
        workplace.window().goTo(*workplace.settings);
        QVERIFY(workplace.section->findChild<Label*>(u"creditorReason"_s)->isVisible());
        QVERIFY(!workplace.edit(u"creditorName"_s)->isEnabled());
        QVERIFY(!workplace.settings->findChild<QAction*>(u"saveCreditor"_s)->isEnabled());
        QVERIFY(!workplace.settings->findChild<QAction*>(u"addCreditor"_s)->isEnabled());
    }

    void theLetterLeadsToWhatItLacks()
    {
        BookFixture fixture(u"2026-11-23");
        fixture.add({ .debtor = u"Amsler"_s, .due = u"2026-10-01"_s });
        Workplace workplace(fixture);
        auto* dunning = workplace.window().findChild<DunningPage*>();
        workplace.window().goTo(*dunning);
        workplace.settle();
        auto* gap = dunning->findChild<Label*>(u"senderGap"_s);
        QTRY_VERIFY(gap->isVisible());
        QVERIFY2(gap->text().contains(u"address and IBAN of Stadtwerke"_s), qPrintable(gap->text()));
        QVERIFY(dunning->findChild<QAction*>(u"runDunning"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
        QCOMPARE(workplace.window().currentPage(), workplace.settings);
        QVERIFY(workplace.edit(u"creditorStreet"_s)->hasFocus());
        Workplace::type(workplace.edit(u"creditorPostcode"_s), u"8002"_s);
        Workplace::type(workplace.edit(u"creditorCity"_s), u"Basel"_s);
        Workplace::type(workplace.edit(u"creditorIban"_s), u"CH58 0079 1123 0008 8901 2"_s);
        workplace.save();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(workplace.window().currentPage(), dunning);
        workplace.settle();
        QVERIFY(!gap->isVisible());
        QVERIFY(!dunning->findChild<QAction*>(u"enterSender"_s)->isEnabled());
        QVERIFY(dunning->findChild<QAction*>(u"runDunning"_s)->isEnabled());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-test-creditor-section"_s);
    TestCreditorSection test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_creditor_section.moc"
