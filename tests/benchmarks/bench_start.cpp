// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/demo_commands.h"
#include "tests/benchmarks/office_hours.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/must.h"
#include "ui/case/loaded_cases.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window.h"
#include "ui/worklist/today_page.h"
#include "ui/worklist/work_list.h"

#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

/// Watches for the first painting of today's list with cases in it.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(const TodayPage& page)
        : m_page(page)
    {
        page.view()->viewport()->installEventFilter(this);
    }
    bool isPainted() const { return m_isPainted; }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_isPainted = m_isPainted || (event->type() == QEvent::Paint && m_page.list()->rowCount() > 0);
        return false;
    }

private:
    const TodayPage& m_page;
    bool m_isPainted = false;
};

void report(const char* what, Time time, double target)
{
    std::printf("%-44s %8.0f ms, %8.0f of them processor (target %.0f)%s\n", what, time.wall * 1e3, time.processor * 1e3, target,
        time.wall * 1e3 > target ? "  MISSED" : "");
}

} // namespace

/// From the start of the program to a window with the cases of the day that takes keys.
/// usage: bench_start [CLAIMS] [BOOK]      a book that exists is used as it is, else it is made and kept
int main(int argc, char** argv)
{
    const Stopwatch watch;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Mahnwerk-tests"_s);
    QCoreApplication::setApplicationName(u"bench_start"_s);
    const QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.book"_s);
    if (!QFile::exists(path)) {
        const auto book = must(Book::create(path, { .user = u"S. Meier"_s, .clock = std::make_shared<OfficeHours>() }));
        must(fillDemo(*book, { .claims = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000 }));
        std::printf("the book is made: start again for the figure\n");
        return 0;
    }
    QSettings().clear();
    Preferences { .locale = { Language::German, ReadingRegion::Switzerland }, .look = Look::Light }.apply();
    Desktop desktop({ .path = path, .book = { .user = u"S. Meier"_s, .clock = std::make_shared<OfficeHours>() } });
    desktop.start();
    const auto* page = desktop.window().findChild<TodayPage*>();
    const FirstPaint paint(*page);
    while (!paint.isPainted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    report("start to a window with the cases of the day", watch.read(), 1'000);
    while (!desktop.cases()->isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    report("start to the whole list of cases", watch.read(), 2'500);
    return 0;
}
