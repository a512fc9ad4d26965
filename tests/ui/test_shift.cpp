// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "core/book/demo_commands.h"
#include "core/book/drafts.h"
#include "core/book/undo.h"
#include "core/book/verification.h"
#include "core/book/worklist.h"
#include "core/storage/case_store.h"
#include "core/storage/rows.h"
#include "tests/support/must.h"
#include "ui/case/case_page.h"
#include "ui/case/loaded_cases.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/list_view.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window.h"
#include "ui/worklist/loaded_work.h"
#include "ui/worklist/today_page.h"
#include "ui/worklist/work_list.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstdio>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

constexpr int calls = 70;
constexpr int crashAfter = 31;
constexpr int aWhile = 20'000; // for a busy machine
constexpr int noAnswerKeys = 6; ///< from "next" to the next case painted
constexpr int promiseKeys = 12;
constexpr int inboundKeys = 8; ///< from the last four digits to the open case
const QString note = u"Ruft nach der Pause an, Lohn am 25."_s;

/// Monday, 23 November 2026; a minute goes by with each call.
class ShiftClock final : public Clock {
public:
    qint64 now() const override { return m_system.now(); }
    Date today() const override { return must(Date::fromIso(u"2026-11-23")); }
    int minute() const override { return minutes; }
    int minutes = 9 * 60;

private:
    SystemClock m_system;
};

/// The agent's desktop, driven by keys; it lives in a process of its own, to be killed.
class Agent {
public:
    explicit Agent(const QString& path)
        : m_clock(std::make_shared<ShiftClock>())
        , m_desktop({ path, { .user = u"S. Meier"_s, .clock = m_clock }, {} })
    {
        m_desktop.start();
        m_desktop.window().resize(1440, 900);
        QApplication::setActiveWindow(&m_desktop.window());
        m_today = m_desktop.window().findChild<TodayPage*>();
        if (!QTest::qWaitFor([this] { return m_desktop.work()->isLoaded() && m_today->list()->rowCount() > 0; }, aWhile))
            qFatal("no list");
        m_today->focusFirst();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_desktop.window(), key, modifiers);
        ++m_keys;
        QCoreApplication::processEvents();
    }
    void type(const QString& text)
    {
        m_keys += static_cast<int>(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    Page* front() const { return m_desktop.window().currentPage(); }
    void openFirst()
    {
        m_desktop.window().goTo(*m_today);
        m_today->view()->setCurrentRow(m_today->list()->firstCase());
        m_today->view()->setFocus();
        press(Qt::Key_Return);
        if (!qobject_cast<CasePage*>(front()))
            qFatal("no case");
    }

    /// One call, as it comes: nobody there, a promise, a call-back, an objection, a voicemail.
    void call(int number)
    {
        const Page* before = front();
        m_keys = 0;
        const char* kind = "other";
        switch (number % 5) {
        case 0:
            kind = "promise";
            press(Qt::Key_5);
            press(Qt::Key_Tab);
            type(u"+4"_s);
            break;
        case 1:
            press(Qt::Key_4);
            type(u"+1"_s);
            break;
        case 2:
            press(Qt::Key_7);
            break;
        case 3:
            press(Qt::Key_1);
            press(Qt::Key_M);
            break;
        default:
            kind = "no-answer";
            press(Qt::Key_1);
            break;
        }
        press(Qt::Key_F8);
        if (!QTest::qWaitFor([&] { return front() != before; }, aWhile))
            qFatal("call %d was not saved", number);
        QCoreApplication::processEvents(); // painted
        std::printf("saved %s %d\n", kind, m_keys);
        std::fflush(stdout);
        ++m_clock->minutes;
        if (!qobject_cast<CasePage*>(front()))
            openFirst();
    }

    /// Half a note, half an outcome; then the program is gone.
    [[noreturn]] void dieWhileTyping()
    {
        press(Qt::Key_5);
        press(Qt::Key_Tab);
        type(u"+9"_s);
        press(Qt::Key_Escape);
        press(Qt::Key_N);
        type(note);
        QTest::qWait(700);
        std::printf("draft %s\n", qPrintable(front()->title()));
        std::fflush(stdout);
        ::kill(::getpid(), SIGKILL);
        std::abort();
    }

    /// What was typed is there again.
    void findDraft()
    {
        auto* draft = m_today->findChild<QAction*>(u"openDraft"_s);
        if (draft == nullptr || !draft->isEnabled())
            qFatal("no draft is offered");
        press(Qt::Key_E, Qt::ControlModifier);
        const auto notes = front()->findChildren<QPlainTextEdit*>(u"note"_s);
        if (notes.empty() || notes.front()->toPlainText() != note)
            qFatal("the note is not there");
        std::printf("found %s\n", qPrintable(front()->title()));
        notes.front()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        std::fflush(stdout);
    }

    /// Somebody who was called a while ago calls back: the last four digits of the number find the case.
    void ring(Key<Case> key)
    {
        if (!QTest::qWaitFor([this] { return m_desktop.cases()->isComplete(); }, 3 * aWhile))
            qFatal("no index");
        Book& book = *m_desktop.book();
        const Case file = must(row(book.database(), key));
        QString digits;
        for (const ContactPoint& point : must(contactPointsOf(book.database(), file.debtor))) {
            if (point.kind == ContactPointKind::Phone && point.state != ContactPointState::Bad)
                digits = point.value;
        }
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        m_keys = 0;
        press(Qt::Key_K, Qt::ControlModifier);
        type(digits.right(4));
        QTest::qWait(300);
        press(Qt::Key_Return);
        const QString name = must(row(book.database(), file.debtor)).fullName();
        if (!QTest::qWaitFor([&] { return qobject_cast<CasePage*>(front()) != nullptr && front()->title() == name; }, aWhile))
            qFatal("%s did not find %s but %s", qPrintable(digits.right(4)), qPrintable(name), qPrintable(front()->title()));
        std::printf("rang %d\n", m_keys);
        std::fflush(stdout);
        press(Qt::Key_Escape);
    }

    /// A case of today's calls whose debtor has a telephone.
    Key<Case> calledBefore()
    {
        Book& book = *m_desktop.book();
        for (const Contact& call : must(rows<Contact>(book.database(), u"WHERE kind = 'call' AND date = '2026-11-23' AND user = 'S. Meier' AND retracted = 0 ORDER BY at"_s))) {
            const Case file = must(row(book.database(), call.caseKey));
            const auto points = must(contactPointsOf(book.database(), file.debtor));
            if (std::ranges::any_of(points, [](const ContactPoint& point) { return point.kind == ContactPointKind::Phone && point.state != ContactPointState::Bad; }))
                return call.caseKey;
        }
        qFatal("nobody with a telephone was called");
    }

    /// The last call was the wrong case.
    void takeBack()
    {
        press(Qt::Key_Z, Qt::ControlModifier);
        std::printf("undone\n");
        std::fflush(stdout);
    }

private:
    std::shared_ptr<ShiftClock> m_clock;
    Desktop m_desktop;
    TodayPage* m_today = nullptr;
    int m_keys = 0;
};

/// "--shift BOOK FIRST LAST crash|end": the part of a shift, in a process of its own.
int shift(const QStringList& words)
{
    QStandardPaths::setTestModeEnabled(true);
    Preferences preferences;
    preferences.locale = Locale::fromCode(u"de-CH");
    preferences.apply();
    Agent agent(words[2]);
    if (words[3].toInt() > 0)
        agent.findDraft();
    agent.openFirst();
    for (int i = words[3].toInt(); i < words[4].toInt(); ++i)
        agent.call(i);
    if (words[5] == u"crash")
        agent.dieWhileTyping();
    agent.takeBack();
    agent.ring(agent.calledBefore());
    return 0;
}

} // namespace

/// A day on the telephone with a crash in its middle: nothing that was saved is lost, and what was typed comes back.
class TestShift : public QObject {
    Q_OBJECT

    static QStringList run(const QString& book, int from, int to, const QString& end, int* status)
    {
        QProcess agent;
        agent.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        agent.start(QCoreApplication::applicationFilePath(), { u"--shift"_s, book, QString::number(from), QString::number(to), end });
        agent.waitForFinished(600'000);
        *status = agent.exitStatus() == QProcess::CrashExit ? -1 : agent.exitCode();
        return QString::fromUtf8(agent.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    /// How many calls were saved, none with more keys than its kind may take.
    static int callsSaved(const QStringList& lines)
    {
        int saved = 0;
        for (const QString& line : lines) {
            const QStringList words = line.split(u' ');
            if (words.front() != u"saved")
                continue;
            ++saved;
            const int most = words[1] == u"no-answer" ? noAnswerKeys : promiseKeys;
            if (words[2].toInt() > most)
                qCritical("%s", qPrintable(line));
            saved -= words[2].toInt() > most ? 1 : 0;
        }
        return saved;
    }
    static qint64 callsIn(Book& book)
    {
        return std::ssize(must(rows<Contact>(book.database(), u"WHERE kind = 'call' AND date = '2026-11-23' AND retracted = 0"_s)));
    }
    static QString failedChecks(Book& book)
    {
        QStringList failed;
        const auto checks = must(verify(book, Rebuild::No));
        for (const Check& check : checks) {
            if (check.failed > 0)
                failed += check.name;
        }
        return failed.join(u", "_s);
    }

private Q_SLOTS:
    void seventyCallsAndACrash()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shift.book"_s);
        const BookOptions options { .user = u"S. Meier"_s, .clock = std::make_shared<ShiftClock>(), .seed = 5 };
        {
            // MAHNWERK_MILLION: a demo book of a million claims, for the same day's work on it.
            const QString million = qEnvironmentVariable("MAHNWERK_MILLION");
            QVERIFY(million.isEmpty() || QFile::copy(million, path));
            const auto book = million.isEmpty() ? must(Book::create(path, options)) : must(Book::open(path, options));
            if (million.isEmpty())
                must(fillDemo(*book, { .claims = 600 }));
            int given = 0;
            const auto files = must(rows<Case>(book->database(), QString()));
            for (const Case& file : files) {
                if (given == calls + 10)
                    break;
                NextStep step = must(nextStepOf(book->database(), file.key));
                if (must(caseView(*book, file.key)).status == CaseStatus::Closed || must(caseView(*book, file.key)).total.minor() < 20'00)
                    continue;
                step.kind = u"call"_s;
                step.owner = u"S. Meier"_s;
                step.date = book->today();
                step.time.clear();
                must(setNextStep(*book, step));
                ++given;
            }
            QCOMPARE(given, calls + 10);
        }
        qint64 before = 0;
        {
            const auto book = must(Book::open(path, options));
            before = callsIn(*book);
        }
        int status = 0;
        const QStringList morning = run(path, 0, crashAfter, u"crash"_s, &status);
        QCOMPARE(status, -1);
        QCOMPARE(callsSaved(morning), crashAfter);
        {
            const auto book = must(Book::open(path, options));
            QCOMPARE(callsIn(*book), before + crashAfter);
            QCOMPARE(failedChecks(*book), QString());
            const auto drafts = must(draftsOf(*book));
            QCOMPARE(drafts.size(), size_t(2)); // the note, and the promise of which the day was typed
        }
        const QStringList afternoon = run(path, crashAfter, calls, u"end"_s, &status);
        QCOMPARE(status, 0);
        QVERIFY2(afternoon.front().startsWith(u"found"_s) && afternoon.front().mid(6) == morning.back().mid(6), qPrintable(afternoon.front() + morning.back()));
        QCOMPARE(callsSaved(afternoon), calls - crashAfter);
        QVERIFY2(afternoon.back().startsWith(u"rang "_s) && afternoon.back().mid(5).toInt() <= inboundKeys, qPrintable(afternoon.back()));
        const auto book = must(Book::open(path, options));
        QCOMPARE(callsIn(*book), before + calls - 1); // one was taken back
        const auto notes = must(rows<Contact>(book->database(), u"WHERE kind = 'note' AND retracted = 0 AND text = ?"_s, { note }));
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(failedChecks(*book), QString());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc > 5 && qstrcmp(argv[1], "--shift") == 0)
        return shift(QApplication::arguments());
    TestShift test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_shift.moc"
