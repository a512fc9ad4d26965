// SPDX-License-Identifier: GPL-3.0-or-later
// The shell with sample pages, to look at: gallery [--page N] [--look dark] [--text 150] [--size 1280x720]
// [--locale de-CH] [--state search|keys|error|task|tick] [--grab FILE]
#include "tests/ui/sample_pages.h"
#include "ui/shell/first_start.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_field.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

class SampleDebtors final : public SearchProvider {
public:
    QString group() const override { return u"Schuldner"_s; }
    void search(const QString& text, Answer answer) override
    {
        std::vector<SearchHit> hits;
        for (const auto& name : { u"Steiner, Nadja"_s, u"Steinmann Transporte AG"_s, u"Stettler, Reto"_s }) {
            if (!text.isEmpty() && name.startsWith(text, Qt::CaseInsensitive))
                hits.push_back({ .title = name, .detail = u"9000 St. Gallen · F-26-001847 · CHF 2'126.71"_s, .iconName = u"debtor"_s, .open = [] { } });
        }
        answer(hits);
    }
};

void fill(Window& window)
{
    auto& today = window.addPage(std::make_unique<SampleWorklist>());
    window.addPage(std::make_unique<SampleEmpty>());
    window.addPage(std::make_unique<SettingsPage>(), RailPlace::Bottom);
    window.setBadge(today, 51);
    window.setBook(u"Limmat Inkasso AG"_s);
    window.setSync({ u"synchron 10:23"_s, u"sync"_s, Tone::Ok });
    window.setUser(u"Sandra Meier"_s);
    window.addSearch(std::make_unique<SampleDebtors>());
}

void show(Window& window, const QString& page, const QString& state)
{
    if (page == u"first") {
        window.showAlone(std::make_unique<FirstStart>(FirstStart::TeamWay::Shown));
    } else if (page == u"form") {
        window.openPage(std::make_unique<SampleForm>());
    } else if (!page.isEmpty()) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + page.toInt()), Qt::AltModifier);
    }
    if (page != u"first")
        window.offerUndo(u"Neuer Termin für Keller, Beat: Do 26.11., 09:00"_s, &window, [] { });
    if (state == u"search") {
        window.focusSearch();
        QTest::keyClicks(window.findChild<QLineEdit*>(u"searchEverything"_s), u"ste"_s);
    } else if (state == u"keys") {
        window.toggleKeys();
    } else if (state == u"tick") {
        window.findChild<QWidget*>(u"acknowledged"_s)->setFocus();
    } else if (state == u"error") {
        window.showError({ ErrorCode::BookBusy, { u"limmat.mahnwerk"_s } });
    } else if (state == u"task") {
        window.tasks().run(u"Kontoauszug wird gelesen"_s, &window, [](Progress& progress) -> Result<> {
            for (int i = 0; i < 100 && !progress.isCancelled(); ++i) {
                progress.set(i, 100);
                QThread::msleep(30);
            }
            return {};
        }, [] { });
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"mahnwerk-gallery"_s);
    QApplication::setApplicationVersion(u"1.0"_s);
    QCommandLineParser options;
    for (const auto& name : { u"page"_s, u"look"_s, u"text"_s, u"size"_s, u"locale"_s, u"state"_s, u"grab"_s })
        options.addOption({ name, name, name });
    options.process(application);
    QSettings().clear();
    Preferences preferences;
    preferences.locale = Locale::fromCode(options.isSet(u"locale"_s) ? options.value(u"locale"_s) : u"de-CH"_s);
    preferences.look = options.value(u"look"_s) == u"dark" ? Look::Dark : Look::Light;
    preferences.textPercent = options.isSet(u"text"_s) ? options.value(u"text"_s).toInt() : 100;
    preferences.save();
    preferences.apply();

    Window window;
    const QStringList size = (options.isSet(u"size"_s) ? options.value(u"size"_s) : u"1440x900"_s).split(u'x');
    window.resize(size.at(0).toInt(), size.at(1).toInt());
    fill(window);
    window.show();
    window.activateWindow();
    QTest::qWait(100);
    show(window, options.value(u"page"_s), options.value(u"state"_s));
    if (options.isSet(u"grab"_s)) {
        QTimer::singleShot(options.value(u"state"_s) == u"task" ? 1500 : 500, &window, [&] {
            window.grab().save(options.value(u"grab"_s));
            application.quit();
        });
    }
    return QApplication::exec();
}
