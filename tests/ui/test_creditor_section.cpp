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
struct Office {
    explicit Office(BookFixture& of)
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
        Office office(fixture);
        office.window().goTo(*office.settings);
        QVERIFY(!office.section->findChild<QComboBox*>(u"creditorChoice"_s)->isVisible());
        QCOMPARE(office.edit(u"creditorName"_s)->text(), u"Stadtwerke"_s);
        Office::type(office.edit(u"creditorStreet"_s), u"Seestrasse"_s);
        Office::type(office.edit(u"creditorHouseNumber"_s), u"5"_s);
        Office::type(office.edit(u"creditorPostcode"_s), u"8002"_s);
        Office::type(office.edit(u"creditorCity"_s), u"Basel"_s);
        Office::type(office.edit(u"creditorIban"_s), u"ch5800791123000889012"_s);
        Office::type(office.edit(u"creditorPhone"_s), u"044 668 18 00"_s);
        Office::type(office.edit(u"creditorEmail"_s), u"post@example.ch"_s);
        QCOMPARE(office.edit(u"creditorIban"_s)->text(), u"CH58 0079 1123 0008 8901 2"_s);
        QVERIFY(office.section->findChild<Label*>(u"creditorGap"_s)->isVisible());
        office.save();
        const Creditor saved = office.stored().front();
        QCOMPARE(saved.street, u"Seestrasse"_s);
        QCOMPARE(saved.houseNumber, u"5"_s);
        QCOMPARE(saved.postcode, u"8002"_s);
        QCOMPARE(saved.city, u"Basel"_s);
        QCOMPARE(saved.iban, u"CH5800791123000889012"_s);
        QCOMPARE(saved.phone, u"044 668 18 00"_s);
        QCOMPARE(saved.email, u"post@example.ch"_s);
        QCOMPARE(office.status(), u"Stadtwerke changed"_s);
        QVERIFY(!office.section->findChild<Label*>(u"creditorGap"_s)->isVisible());
        office.undo();
        QCOMPARE(office.stored(), std::vector { fixture.creditor });
        QCOMPARE(office.edit(u"creditorIban"_s)->text(), QString());
        QCOMPARE(office.edit(u"creditorCity"_s)->text(), QString());
    }

    void saysWhatIsWrongBesideTheField()
    {
        BookFixture fixture(u"2026-11-23");
        Office office(fixture);
        office.window().goTo(*office.settings);
        QLineEdit* iban = office.edit(u"creditorIban"_s);
        Office::type(iban, u"CH59 0079 1123 0008 8901 2"_s);
        QCOMPARE(office.errorOf(iban), QString());
        QTRY_VERIFY2(office.errorOf(iban).contains(u"is not an IBAN"_s), qPrintable(office.errorOf(iban)));
        Office::type(office.edit(u"creditorName"_s), u" "_s);
        office.save();
        QCOMPARE(office.stored(), std::vector { fixture.creditor });
        QVERIFY(office.errorOf(office.edit(u"creditorName"_s)).contains(u"missing"_s));
        QVERIFY(office.edit(u"creditorName"_s)->hasFocus());
        Office::type(office.edit(u"creditorName"_s), u"Stadtwerke"_s);
        office.save();
        QVERIFY(iban->hasFocus());
        QCOMPARE(office.stored(), std::vector { fixture.creditor });
        QTest::keyClick(iban, Qt::Key_Tab);
        QCOMPARE(iban->text(), u"CH59 0079 1123 0008 8901 2"_s); // kept to be corrected
        office.section->findChild<QPushButton*>(u"discardCreditor"_s)->click();
        QCOMPARE(iban->text(), QString());
        QCOMPARE(office.errorOf(iban), QString());
    }

    void addsAnotherAndChooses()
    {
        BookFixture fixture(u"2026-11-23");
        Office office(fixture);
        office.window().goTo(*office.settings);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(office.edit(u"creditorName"_s)->hasFocus());
        QTest::keyClicks(office.edit(u"creditorName"_s), u"STADTWERKE"_s);
        QTest::keyClick(office.edit(u"creditorName"_s), Qt::Key_Return);
        QVERIFY(office.errorOf(office.edit(u"creditorName"_s)).contains(u"already there"_s));
        QCOMPARE(office.stored().size(), 1u);
        Office::type(office.edit(u"creditorName"_s), u"Nord GmbH"_s);
        // What is typed stays while another one is looked at.
        auto* choice = office.section->findChild<QComboBox*>(u"creditorChoice"_s);
        QVERIFY(choice->isVisible());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(office.edit(u"creditorName"_s)->text(), u"Stadtwerke"_s);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(office.edit(u"creditorName"_s)->text(), u"Nord GmbH"_s);
        office.save();
        QCOMPARE(office.stored().size(), 2u);
        QCOMPARE(office.stored().back().currency, Currency::chf());
        QCOMPARE(choice->count(), 2);
        QCOMPARE(choice->currentText(), u"Nord GmbH"_s);
        office.undo();
        QCOMPARE(office.stored().size(), 1u);
        QVERIFY(!choice->isVisible());
        QCOMPARE(office.edit(u"creditorName"_s)->text(), u"Stadtwerke"_s);
    }

    void followsTheBookAndKeepsWhatIsTyped()
    {
        BookFixture fixture(u"2026-11-23");
        Office office(fixture);
        office.window().goTo(*office.settings);
        Office::type(office.edit(u"creditorCity"_s), u"Basel"_s);
        Creditor changed = fixture.creditor;
        changed.street = u"Uferweg"_s;
        must(editCreditor(*fixture.book, changed)); // another program's hand
        QTRY_COMPARE(office.edit(u"creditorStreet"_s)->text(), u"Uferweg"_s);
        QCOMPARE(office.edit(u"creditorCity"_s)->text(), u"Basel"_s);
        office.save();
        QCOMPARE(office.stored().front().street, u"Uferweg"_s);
        QCOMPARE(office.stored().front().city, u"Basel"_s);
    }

    void theFieldsHaveNamesAndAnOrder()
    {
        BookFixture fixture(u"2026-11-23");
        Office office(fixture);
        office.window().goTo(*office.settings);
        office.edit(u"creditorName"_s)->setFocus();
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
        Office office(fixture);
        QVERIFY(office.book().isReadOnly());
        office.window().goTo(*office.settings);
        QVERIFY(office.section->findChild<Label*>(u"creditorReason"_s)->isVisible());
        QVERIFY(!office.edit(u"creditorName"_s)->isEnabled());
        QVERIFY(!office.settings->findChild<QAction*>(u"saveCreditor"_s)->isEnabled());
        QVERIFY(!office.settings->findChild<QAction*>(u"addCreditor"_s)->isEnabled());
    }

    void theLetterLeadsToWhatItLacks()
    {
        BookFixture fixture(u"2026-11-23");
        fixture.add({ .debtor = u"Amsler"_s, .due = u"2026-10-01"_s });
        Office office(fixture);
        auto* dunning = office.window().findChild<DunningPage*>();
        office.window().goTo(*dunning);
        office.settle();
        auto* gap = dunning->findChild<Label*>(u"senderGap"_s);
        QTRY_VERIFY(gap->isVisible());
        QVERIFY2(gap->text().contains(u"address and IBAN of Stadtwerke"_s), qPrintable(gap->text()));
        QVERIFY(dunning->findChild<QAction*>(u"runDunning"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
        QCOMPARE(office.window().currentPage(), office.settings);
        QVERIFY(office.edit(u"creditorStreet"_s)->hasFocus());
        Office::type(office.edit(u"creditorPostcode"_s), u"8002"_s);
        Office::type(office.edit(u"creditorCity"_s), u"Basel"_s);
        Office::type(office.edit(u"creditorIban"_s), u"CH58 0079 1123 0008 8901 2"_s);
        office.save();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(office.window().currentPage(), dunning);
        office.settle();
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
