// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_list.h"
#include "core/book/demo_commands.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/must.h"
#include "ui/case/case_list.h"
#include "ui/case/case_list_page.h"
#include "ui/case/case_search.h"
#include "ui/case/loaded_cases.h"
#include "ui/shell/list_header.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_field.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

/// Missed if both clocks say so: one counts what others did, the other ticks in 4 ms.
void report(const char* what, Time time, double target)
{
    std::printf("%-44s %8.1f ms, %8.1f of them processor (target %.0f)%s\n", what, time.wall * 1e3, time.processor * 1e3, target,
        std::min(time.wall, time.processor) * 1e3 > target ? "  MISSED" : "");
    std::fflush(stdout);
}

Time percentile(const std::vector<Time>& times, double part)
{
    const auto of = [&](double Time::* value) {
        std::vector<double> values;
        for (const Time& time : times)
            values.push_back(time.*value);
        std::ranges::sort(values);
        return values[static_cast<size_t>(part * static_cast<double>(values.size() - 1))];
    };
    return { of(&Time::wall), of(&Time::processor) };
}

double memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void makeBook(const QString& path, qint64 claims)
{
    const Stopwatch watch(Stopwatch::Of::Thread);
    const auto book = must(Book::create(path, { .user = u"bench"_s, .clock = {} }));
    must(fillDemo(*book, { .claims = claims }));
    const Time time = watch.read();
    std::printf("%lld claims made in %.1f s, %.1f of them processor\n", claims, time.wall, time.processor);
}

/// Times a step and the painting of the page that follows from it.
template<typename Step>
Time untilPainted(QWidget& painted, Step step)
{
    const Stopwatch watch(Stopwatch::Of::Thread);
    step();
    QCoreApplication::sendPostedEvents();
    painted.repaint();
    return watch.read();
}

void sorts(CaseListPage& page)
{
    auto* header = static_cast<ListHeader*>(page.view()->horizontalHeader());
    for (int by = 0; by < page.list()->columnCount(); ++by) {
        const bool isText = by == static_cast<int>(CaseSort::Debtor) || by == static_cast<int>(CaseSort::Number);
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            const Time time = untilPainted(page, [&] { header->sortBy(by, order); });
            const QByteArray name = "sort by " + page.view()->column(by).id.toUtf8() + (order == Qt::AscendingOrder ? ", up" : ", down");
            report(name.constData(), time, isText ? 500 : 50);
        }
    }
    header->sortBy(static_cast<int>(CaseSort::Number), Qt::DescendingOrder);
}

void searches(CaseListPage& page)
{
    auto* filter = page.findChild<FilterBox*>();
    std::vector<Time> times;
    std::vector<Time> first;
    for (const auto& text : { u"müller"_s, u"schmid peter"_s, u"079 555 01"_s, u"f-26-000123"_s, u"zürich ag"_s, u"krasniqi"_s, u"re 2026 04"_s, u"qxz"_s }) {
        filter->setFocus();
        for (const QChar c : text) {
            const Time time = untilPainted(page, [&] {
                QTest::sendKeyEvent(QTest::Click, filter, Qt::Key_unknown, QString(c), Qt::NoModifier, 0);
            });
            if (filter->text().size() == 1)
                first.push_back(time);
            times.push_back(time);
        }
        while (!filter->text().isEmpty())
            times.push_back(untilPainted(page, [&] { QTest::keyClick(filter, Qt::Key_Backspace, Qt::NoModifier, 0); }));
    }
    report("search, key to paint, p50", percentile(times, 0.5), 16);
    report("search, key to paint, p95", percentile(times, 0.95), 35);
    report("search, key to paint, worst first letter", percentile(first, 1), 35);
}

void scrolls(CaseListPage& page)
{
    std::vector<Time> frames;
    QScrollBar* bar = page.view()->verticalScrollBar();
    for (int i = 0; i < 200; ++i)
        frames.push_back(untilPainted(*page.view()->viewport(), [&] { bar->setValue(bar->value() + (i % 2 == 0 ? 130 : 5'000)); }));
    report("scroll frame, p95", percentile(frames, 0.95), 8);
    bar->setValue(0);
}

void searchEverything(LoadedCases& cases)
{
    CaseSearch search(cases, [](Key<Case>) { });
    std::vector<Time> times;
    for (const auto& text : { u"mü"_s, u"müller"_s, u"schmid peter"_s, u"0795550142"_s, u"f-26-000123"_s, u"qxz"_s }) {
        const Stopwatch watch(Stopwatch::Of::Thread);
        search.search(text, [](const std::vector<SearchHit>&) { });
        times.push_back(watch.read());
    }
    report("search everything, worst", percentile(times, 1), 35);
}

} // namespace

/// usage: bench_case_list [CLAIMS] [BOOK]      a book that exists is used as it is, else it is made and kept
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Mahnwerk-tests"_s);
    QCoreApplication::setApplicationName(u"bench_case_list"_s);
    QSettings().clear();
    Preferences { .locale = { Language::German, ReadingRegion::Switzerland }, .look = Look::Light }.apply();
    const QTemporaryDir folder;
    const qint64 claims = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.book"_s);
    if (!QFile::exists(path))
        makeBook(path, claims);

    const Stopwatch opening(Stopwatch::Of::Thread);
    const auto book = must(Book::open(path, { .user = u"bench"_s, .clock = {} }));
    const Time opened = opening.read();
    Window window;
    window.resize(1440, 900);
    window.show();
    QCoreApplication::processEvents();
    const Stopwatch watch(Stopwatch::Of::Thread);
    LoadedCases cases(*book, window.tasks());
    cases.load();
    auto& page = static_cast<CaseListPage&>(window.addPage(std::make_unique<CaseListPage>(cases)));
    window.repaint();
    report("open the book", opened, 50);
    report("first paint after the book is open", watch.read(), 50);
    while (!cases.isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.repaint();
    const Time complete = watch.read(); // on threads of its own: the clock decides
    report("whole index, in the background", { complete.wall, complete.wall }, 1'500);
    std::printf("%zu cases, %d shown\n", cases.columns().size(), page.list()->rowCount());
    sorts(page);
    searches(page);
    scrolls(page);
    searchEverything(cases);
    std::printf("%-44s %8.1f MB (target 500)\n", "memory (VmRSS)", memory());
    std::atomic_bool stop = false;
    const Stopwatch loading;
    must(caseColumns(*book, stop));
    const Time loaded = loading.read(); // on two threads: the clock decides
    report("the same without a window", { loaded.wall, loaded.wall }, 1'500);
    return 0;
}
