// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/plan_commands.h"
#include "core/storage/rows.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/book_fixture.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_table.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
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
}

} // namespace

/// From a key to the schedule and its chart: 360 instalments over 20 claims that bear interest.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    Preferences { .locale = { Language::German, ReadingRegion::Switzerland }, .look = Look::Light }.apply();
    BookFixture fixture(u"2026-11-23");
    Key<Case> key;
    for (int i = 0; i < 20; ++i) {
        const Claim claim = fixture.add({ .debtor = u"Steiner"_s, .reference = u"RE %1"_s.arg(i), .minor = 500'00 + i * 13'37, .due = u"2025-%1-15"_s.arg(1 + i % 12, 2, 10, QLatin1Char('0')) });
        key = claim.caseKey;
        must(fixture.book->transact(Operation::SetTerms, [&](Transaction& transaction) -> Result<> {
            Claim after = claim;
            after.interestFrom = claim.dueDate.addDays(1);
            return transaction.update(claim, after);
        }));
    }
    const PlanBasis basis = must(planBasis(*fixture.book, key));
    std::vector<double> rule;
    for (int i = 0; i < 40; ++i) {
        const PlanTerms terms { .count = 360 - i % 2, .firstDue = fixture.book->today().addDays(7), .downPaymentOn = {}, .pauses = {}, .respread = Respread::Count, .edits = {} };
        const Stopwatch watch;
        must(planProposal(basis, terms, false));
        rule.push_back(watch.read().wall * 1e3);
    }
    report("the rule alone, 360 instalments over 20 claims", rule, 30);

    Window window;
    window.resize(1440, 900);
    window.addPage(std::make_unique<SettingsPage>(), RailPlace::Bottom);
    window.show();
    window.openPage(std::make_unique<PlanPage>(*fixture.book, key));
    QTest::qWait(100);
    auto* count = window.currentPage()->findChild<QLineEdit*>(u"count"_s);
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, u"36"_s);
    auto* final = window.currentPage()->findChild<QLineEdit*>(u"final"_s);
    for (const bool hasFinal : { false, true }) {
        // A final instalment is met by computing the plan some times more.
        final->setText(hasFinal ? u"3000"_s : QString());
        std::vector<double> keys;
        for (int i = 0; i < 40; ++i) {
            const Stopwatch watch;
            QTest::keyClick(count, i % 2 == 0 ? Qt::Key_0 : Qt::Key_Backspace);
            QApplication::processEvents();
            window.repaint();
            if (i % 2 == 0)
                keys.push_back(watch.read().wall * 1e3);
        }
        const int few = window.currentPage()->findChild<PlanTable*>()->rowCount();
        QTest::keyClick(count, Qt::Key_0);
        std::printf("%d and %d instalments%s: ", few, window.currentPage()->findChild<PlanTable*>()->rowCount(), hasFinal ? " and a final one" : "");
        QTest::keyClick(count, Qt::Key_Backspace);
        report("key to schedule and chart", keys, 30);
    }
    return 0;
}
