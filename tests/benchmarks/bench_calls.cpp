// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_commands.h"
#include "core/book/worklist.h"
#include "tests/benchmarks/office_hours.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/must.h"
#include "ui/case/case_page.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window.h"
#include "ui/worklist/loaded_work.h"
#include "ui/worklist/today_page.h"
#include "ui/worklist/work_list.h"

#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

void report(const char* what, std::vector<double> milliseconds, double target)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](size_t percent) { return milliseconds[std::min(milliseconds.size() - 1, milliseconds.size() * percent / 100)]; };
    std::printf("%-52s p50 %6.1f ms, p95 %6.1f ms of %zu (target p95 %.0f)%s\n", what, at(50), at(95), milliseconds.size(), target, at(95) > target ? "  MISSED" : "");
    std::fflush(stdout);
}

void type(Window& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
}

} // namespace

/// What an agent waits for: the list of today, and the next case after an outcome.
/// usage: bench_calls [CLAIMS] [BOOK]      a book that exists is copied, else it is made and kept
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    Preferences preferences;
    preferences.locale = Locale::fromCode(u"de-CH");
    preferences.apply();
    const qint64 claims = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    const QString kept = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"kept.book"_s);
    const auto clock = std::make_shared<OfficeHours>();
    if (!QFile::exists(kept))
        must(fillDemo(*must(Book::create(kept, { .user = u"S. Meier"_s, .clock = clock })), { .claims = claims }));
    const QString path = folder.filePath(u"calls.book"_s);
    QFile::copy(kept, path);

    {
        const auto book = must(Book::open(path, { .user = u"S. Meier"_s, .clock = clock }));
        std::atomic_bool stop = false;
        for (const auto& [name, filter] : std::initializer_list<std::pair<const char*, WorkFilter>> { { "list of an agent, read", { { u"S. Meier"_s } } }, { "list of the team, read", {} } }) {
            std::vector<double> times;
            size_t lines = 0;
            for (int i = 0; i < 5; ++i) {
                const Stopwatch watch;
                lines = must(worklist(*book, filter, stop)).lines.size();
                times.push_back(watch.read().wall * 1e3);
            }
            std::printf("%zu cases: ", lines);
            report(name, times, 1'500);
        }
    }

    Desktop desktop({ path, { .user = u"S. Meier"_s, .clock = clock }, {} });
    desktop.start();
    Window& window = desktop.window();
    window.resize(1440, 900);
    QApplication::setActiveWindow(&window);
    auto* today = window.findChild<TodayPage*>();
    while (!desktop.work()->isLoaded() || window.tasks().isBusy())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);

    std::vector<double> opened;
    for (int i = 0; i < 30; ++i) {
        type(window, Qt::Key_2, Qt::AltModifier);
        QApplication::processEvents();
        const Stopwatch watch;
        type(window, Qt::Key_1, Qt::AltModifier);
        QApplication::processEvents();
        window.repaint();
        opened.push_back(watch.read().wall * 1e3);
    }
    report("page Today, opened and painted", opened, 50);

    today->view()->setCurrentRow(today->list()->firstCase());
    today->view()->setFocus();
    type(window, Qt::Key_Return);
    QApplication::processEvents();
    std::vector<double> next;
    for (int i = 0; i < 60; ++i) {
        const Page* before = window.currentPage();
        if (!qobject_cast<const CasePage*>(before))
            break;
        type(window, Qt::Key_1);
        QApplication::processEvents();
        const Stopwatch watch;
        type(window, Qt::Key_F8);
        while (window.currentPage() == before)
            QApplication::processEvents();
        window.repaint();
        next.push_back(watch.read().wall * 1e3);
        QTest::qWait(600); // an agent speaks now
    }
    report("outcome saved, next case painted", next, 50);
    return 0;
}
