// SPDX-License-Identifier: GPL-3.0-or-later
// The case page with a rich case, to look at: case_page_view [--look dark] [--text 150] [--size 1280x720]
// [--locale de-CH] [--keys "b,tab,..."] [--ugly] [--grab FILE]
#include "tests/ui/sample_case.h"
#include "ui/case/case_page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

void makeUgly(SampleCase& sample)
{
    Debtor debtor = sample.view().debtor;
    debtor.firstName = u"Maximiliane Alexandra Theodora"_s;
    debtor.name = u"von Hohenstein-Wolkenburg zu Donaudampfschifffahrtsgesellschaftskapitän"_s;
    debtor.representedBy = u"Rechtsanwaltskanzlei Mühlethaler, Zurbriggen & Partner AG, Postfach 1234, 8001 Zürich"_s;
    debtor.doNotCall = true;
    debtor.insolvent = true;
    debtor.deceased = true;
    must(editDebtor(sample.book(), debtor));
    must(addContactPoint(sample.book(), { .debtor = debtor.key, .kind = ContactPointKind::Email,
        .value = u"maximiliane.alexandra.von-hohenstein-wolkenburg@donaudampfschifffahrt.example"_s, .label = u"geschäftlich, nur vormittags bis elf Uhr"_s }));
    must(addContactPoint(sample.book(), { .debtor = debtor.key, .kind = ContactPointKind::Address, .street = u"An der Verkehrsübungsplatzzufahrtsstrasse"_s,
        .houseNumber = u"128a"_s, .postcode = u"79618"_s, .city = u"Rheinfelden-Herten-Degerfelden"_s, .country = u"DE"_s, .state = ContactPointState::Unverified }));
    sample.fixture.add({ u"Steiner"_s, u"RE-2026/Rahmenvertrag-Nachtrag-000017-b"_s, 9'999'999'999'99, u"2026-11-30"_s });
    must(addNote(sample.book(), sample.key, u"مرحبا، سأدفع المبلغ في نهاية الشهر. "_s + u"Fristverlängerungsgesuchsbearbeitungsstelle "_s.repeated(8)));
    must(placeHold(sample.book(), { .debtor = debtor.key, .reason = u"Todesfall, Erbschaftsverwaltung noch nicht bestimmt"_s,
        .note = u"Rückfrage beim Erbschaftsamt im neuen Jahr"_s, .until = Date::fromIso(u"2027-01-15").value() }));
    must(setOwner(sample.book(), sample.key, u"Forderungsmanagement Deutschschweiz, Team Ostschweiz-Graubünden"_s));
}

void type(const QString& keys)
{
    for (const QString& key : keys.split(u',', Qt::SkipEmptyParts)) {
        QWidget* target = QApplication::focusWidget();
        if (key.size() > 1 && key.startsWith(u'"'))
            QTest::keyClicks(target, key.mid(1));
        else {
            const QKeySequence sequence(key);
            QTest::keyClick(target, sequence[0].key(), sequence[0].keyboardModifiers());
        }
        QTest::qWait(30);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-case-view"_s);
    QCommandLineParser options;
    for (const auto& name : { u"look"_s, u"text"_s, u"size"_s, u"locale"_s, u"keys"_s, u"grab"_s })
        options.addOption({ name, name, name });
    options.addOption({ u"ugly"_s, u"ugly"_s });
    options.process(application);
    QSettings().clear();
    Preferences preferences;
    preferences.locale = Locale::fromCode(options.isSet(u"locale"_s) ? options.value(u"locale"_s) : u"de-CH"_s);
    preferences.look = options.value(u"look"_s) == u"dark" ? Look::Dark : Look::Light;
    preferences.textPercent = options.isSet(u"text"_s) ? options.value(u"text"_s).toInt() : 100;
    preferences.apply();

    SampleCase sample;
    if (options.isSet(u"ugly"_s))
        makeUgly(sample);
    Window window;
    const QStringList size = (options.isSet(u"size"_s) ? options.value(u"size"_s) : u"1440x900"_s).split(u'x');
    window.resize(size.at(0).toInt(), size.at(1).toInt());
    window.addPage(std::make_unique<SettingsPage>(), RailPlace::Bottom);
    window.setBook(u"Limmat Inkasso AG"_s);
    window.setUser(u"Sandra Meier"_s);
    window.show();
    window.activateWindow();
    window.openPage(std::make_unique<CasePage>(sample.book(), sample.key));
    QTest::qWait(200);
    type(options.value(u"keys"_s));
    if (options.isSet(u"grab"_s)) {
        QTimer::singleShot(700, &window, [&] {
            window.grab().save(options.value(u"grab"_s));
            application.quit();
        });
    }
    return QApplication::exec();
}
