// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/region.h"
#include "core/book/book.h"
#include "core/claims/case.h"
#include "core/sync/team_passwords.h"
#include "core/sync/team_worker.h"

#include <QPointer>
#include <QTimer>

#include <map>
#include <set>

class QAction;

namespace mahnwerk {

struct UndoStep;
class CaseListPage;
class CasePage;
class LoadedCases;
class LoadedWork;
class MailSection;
class OutboxPage;
class PlanPage;
class Postman;
class TeamPage;
class TodayPage;
struct WorkLine;
class Window;

struct DesktopOptions {
    QString path; ///< of the book; it need not exist
    BookOptions book = {};
    TeamPauses team = {};
};

/// One person's Mahnwerk: the window and the open book, opened, exchanged and followed.
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(DesktopOptions options, QObject* parent = nullptr);
    ~Desktop() override;

    /// Shows the window: with the book, with the first question if there is none, or with what is wrong with it.
    void start();
    Window& window() const { return *m_window; }
    /// Null before one is open.
    Book* book() const { return m_book.get(); }
    LoadedCases* cases() const { return m_cases.get(); }
    LoadedWork* work() const { return m_work.get(); }

    /// Keeps the book and its team together; null before one is open, or if it may only be read.
    TeamWorker* team() const { return m_team.get(); }

    void openCase(Key<Case> key);
    void openTeam();
    /// Ctrl+Z: takes back the last step that this user did in the book.
    void undoLast();

private:
    void openBook(const QString& path);
    void openSoon(const QString& path);
    void furnish();
    void addPages();
    void watchBook();
    void addTeam();
    void followTeam(const TeamState& state);
    std::unique_ptr<CasePage> caseFor(Key<Case> key);
    void prepareNext();
    std::set<qint64> busyCases() const;
    void openNext(const CasePage& page, Key<Case> from, int step);
    void followOutcome(Key<Case> from);
    void openPlans(Key<Case> key);
    void openCourse(Key<Case> key);
    PlanPage* openPlan(Key<Case> key);
    void openWork(Key<Case> key);
    void remind(const WorkLine& line);
    void closeBook();
    void showNotice();
    void askFirst();
    void showTrouble(const QString& path, const Error& error);

    void makeDemo(Country country);
    void makeEmpty(Country country, const QString& list);
    void makeForTeam(Country country);
    void chooseBook();
    void restoreBook();
    void importList() { importFrom({}); }
    void importFrom(const QString& list);
    void undoWhole(const UndoStep& step);

    void poll();

    DesktopOptions m_options;
    // The window goes first: its pages look at the team and the cases, these at the book.
    std::unique_ptr<Book> m_book;
    std::unique_ptr<LoadedCases> m_cases;
    std::unique_ptr<LoadedWork> m_work;
    TeamPasswords m_passwords; ///< of all books that are opened
    std::unique_ptr<TeamWorker> m_team;
    std::unique_ptr<Window> m_window;
    QTimer m_poll;
    QString m_list; ///< to import once the new book is open; empty: the user chooses
    bool m_wantsList = false;
    bool m_wantsTeam = false; ///< to be joined once the new book is open
    bool m_hasJoined = false; ///< the book is opened again for that
    QPointer<TeamPage> m_teamPage;
    QPointer<CaseListPage> m_listPage;
    QPointer<TodayPage> m_todayPage;
    QPointer<OutboxPage> m_outboxPage;
    QPointer<MailSection> m_mail;
    std::unique_ptr<Postman> m_postman;
    std::unique_ptr<CasePage> m_prepared; ///< the next case, not shown yet
    Key<Case> m_preparedKey;
    QTimer m_prepare;
    Key<Case> m_worked; ///< the case that was opened from today's list
    QPointer<QAction> m_bringRates;
    std::map<qint64, TeamLease> m_busyCases; ///< whose debtor a colleague has on the line
    Uuid m_line; ///< the debtor that we have on the line
    Key<Case> m_lineCase;
    Date m_noticeDay; ///< what the notice was made for
    std::shared_ptr<const Law> m_noticeLaw;
};

} // namespace mahnwerk
