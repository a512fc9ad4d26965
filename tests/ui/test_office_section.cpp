// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/office_commands.h"
#include "tests/support/book_fixture.h"
#include "ui/creditor/office_section.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/label.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/status_line.h"
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

/// The whole desktop with the settings in front.
struct Workplace {
    explicit Workplace(BookFixture& of)
        : desktop({ of.path, { .user = u"tester"_s, .clock = of.clock } })
    {
        desktop.start();
        window().resize(1440, 900);
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window does not come up");
        section = window().findChild<OfficeSection*>();
        settings = window().findChild<SettingsPage*>();
        window().goTo(*settings);
    }

    Window& window() const { return desktop.window(); }
    Book& book() const { return *desktop.book(); }
    QLineEdit* edit(const QString& name) const { return section->findChild<QLineEdit*>(name); }
    QAction* action(const QString& name) const { return settings->findChild<QAction*>(name); }
    Button* button(const QString& name) const { return section->findChild<Button*>(name); }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString errorOf(QLineEdit* edit) const { return static_cast<Field*>(edit->parentWidget())->error(); }
    QString status() const { return window().findChild<StatusLine*>()->text(); }
    QString gap() const
    {
        const auto* label = section->findChild<Label*>(u"officeGap"_s);
        return label->isVisible() ? label->text() : QString();
    }
    std::optional<Office> stored() const { return must(officeOf(book())); }

    Desktop desktop;
    OfficeSection* section = nullptr;
    SettingsPage* settings = nullptr;
};

Office nord()
{
    return { .name = u"Nord Inkasso GmbH"_s, .street = u"Hafenweg"_s, .houseNumber = u"1"_s, .postcode = u"20457"_s,
        .city = u"Hamburg"_s, .country = u"DE"_s, .email = u"post@nord.example"_s, .supervision = u"Bundesamt für Justiz, Bonn"_s };
}

} // namespace

class TestOfficeSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        Preferences preferences;
        preferences.locale = Locale::fromCode(u"en-CH");
        preferences.apply();
    }

    void entersAnOfficeAndTakesItBack()
    {
        BookFixture fixture(u"2026-11-23", u"DE");
        Workplace workplace(fixture);
        QVERIFY(workplace.section->findChild<Label*>(u"noOffice"_s)->isVisible());
        QVERIFY(!workplace.edit(u"officeName"_s)->isVisible());
        QVERIFY(!workplace.action(u"removeOffice"_s)->isVisible());
        workplace.button(u"addOffice"_s)->setFocus();
        Workplace::press(Qt::Key_Space);
        QVERIFY(workplace.edit(u"officeName"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Nord Inkasso GmbH"_s);
        Workplace::type(workplace.edit(u"officeIban"_s), u"de89370400440532013000"_s);
        Workplace::type(workplace.edit(u"officeRegistration"_s), u"Rechtsdienstleistungsregister, 3712 E 1"_s);
        Workplace::press(Qt::Key_F8);
        const Office saved = workplace.stored().value_or(Office());
        QCOMPARE(saved.name, u"Nord Inkasso GmbH"_s);
        QCOMPARE(saved.iban, u"DE89370400440532013000"_s);
        QCOMPARE(saved.country, u"DE"_s);
        QCOMPARE(saved.kind, OfficeKind::Agency);
        QCOMPARE(workplace.edit(u"officeIban"_s)->text(), u"DE89 3704 0044 0532 0130 00"_s);
        QCOMPARE(workplace.status(), u"Nord Inkasso GmbH collects from now on"_s);
        QVERIFY2(workplace.gap().contains(u"supervising authority"_s), qPrintable(workplace.gap()));
        Workplace::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!workplace.stored());
        QVERIFY(workplace.section->findChild<Label*>(u"noOffice"_s)->isVisible());
    }

    void changesWhatIsThere()
    {
        BookFixture fixture(u"2026-11-23", u"DE");
        must(setOffice(*fixture.book, nord()));
        Workplace workplace(fixture);
        QCOMPARE(workplace.edit(u"officeCity"_s)->text(), u"Hamburg"_s);
        QCOMPARE(workplace.gap(), QString());
        Workplace::type(workplace.edit(u"officeSupervision"_s), {});
        auto* kinds = workplace.section->findChild<QComboBox*>(u"officeKind"_s);
        kinds->setFocus();
        Workplace::press(Qt::Key_Down);
        Workplace::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(workplace.stored()->kind, OfficeKind::LawFirm);
        QCOMPARE(workplace.stored()->supervision, QString());
        QCOMPARE(workplace.gap(), QString()); // a lawyer's authority need not be named
        QCOMPARE(workplace.status(), u"Nord Inkasso GmbH changed"_s);
        // Saving here is not saving a creditor, and saving nothing says so.
        Workplace::type(workplace.edit(u"officePhone"_s), u" "_s);
        Workplace::press(Qt::Key_F8);
        QCOMPARE(workplace.edit(u"officePhone"_s)->text(), QString());
    }

    void saysWhatIsWrongBesideTheField()
    {
        BookFixture fixture(u"2026-11-23", u"DE");
        must(setOffice(*fixture.book, nord()));
        Workplace workplace(fixture);
        Workplace::type(workplace.edit(u"officeEmail"_s), u"nobody"_s);
        QTRY_VERIFY2(workplace.errorOf(workplace.edit(u"officeEmail"_s)).contains(u"not an e-mail"_s),
            qPrintable(workplace.errorOf(workplace.edit(u"officeEmail"_s))));
        Workplace::type(workplace.edit(u"officeName"_s), u" "_s);
        Workplace::press(Qt::Key_Return);
        QVERIFY(workplace.errorOf(workplace.edit(u"officeName"_s)).contains(u"missing"_s));
        QVERIFY(workplace.edit(u"officeName"_s)->hasFocus());
        QCOMPARE(workplace.stored()->name, u"Nord Inkasso GmbH"_s);
        workplace.button(u"discardOffice"_s)->click();
        QCOMPARE(workplace.edit(u"officeName"_s)->text(), u"Nord Inkasso GmbH"_s);
        QCOMPARE(workplace.errorOf(workplace.edit(u"officeEmail"_s)), QString());
    }

    void removesAndFollowsTheBook()
    {
        BookFixture fixture(u"2026-11-23", u"DE");
        must(setOffice(*fixture.book, nord()));
        Workplace workplace(fixture);
        Workplace::type(workplace.edit(u"officeCity"_s), u"Kiel"_s);
        Office other = *workplace.stored();
        other.street = u"Elbweg"_s;
        must(setOffice(*fixture.book, other)); // another program's hand
        QTRY_COMPARE(workplace.edit(u"officeStreet"_s)->text(), u"Elbweg"_s);
        QCOMPARE(workplace.edit(u"officeCity"_s)->text(), u"Kiel"_s);
        workplace.button(u"removeOffice"_s)->setFocus();
        Workplace::press(Qt::Key_Space);
        QVERIFY(!workplace.stored());
        QVERIFY(workplace.button(u"addOffice"_s)->hasFocus());
        Workplace::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(workplace.stored()->street, u"Elbweg"_s);
        QCOMPARE(workplace.edit(u"officeCity"_s)->text(), u"Hamburg"_s);
    }

    void theFieldsHaveNamesAndAnOrder()
    {
        BookFixture fixture(u"2026-11-23", u"DE");
        must(setOffice(*fixture.book, nord()));
        Workplace workplace(fixture);
        workplace.section->findChild<QComboBox*>(u"officeKind"_s)->setFocus();
        for (const auto* name : { "officeKind", "officeName", "officeStreet", "officeHouseNumber", "officePostcode", "officeCity",
                 "officeCountry", "officeIban", "officeEmail", "officePhone", "officeWebsite", "officeRegistration",
                 "officeSupervision", "saveOffice", "removeOffice" }) {
            QWidget* focused = QApplication::focusWidget();
            QCOMPARE(focused->objectName(), QString::fromLatin1(name));
            if (!qobject_cast<QPushButton*>(focused))
                QVERIFY2(!focused->accessibleName().isEmpty(), name);
            QTest::keyClick(focused, Qt::Key_Tab);
        }
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-test-office-section"_s);
    TestOfficeSection test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_office_section.moc"
