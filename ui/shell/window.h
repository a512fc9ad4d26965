// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/page.h"
#include "ui/shell/search_provider.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace mahnwerk {

class Banner;
class Button;
class KeysOverlay;
class Rail;
class SearchPalette;
class StatusLine;
class TopBar;

enum class RailPlace { Top, Bottom };

/// "local only", "synchronised 10:42", "3 waiting", "offline".
struct SyncText {
    QString text = {};
    QString iconName = {};
    Tone tone = Tone::Muted;
};

/// The one window: rail, top bar, pages with a history, status line.
class Window : public QWidget {
    Q_OBJECT

public:
    explicit Window(QWidget* parent = nullptr);
    ~Window() override;

    /// A page of the rail, with the next Alt+digit.
    Page& addPage(std::unique_ptr<Page> page, RailPlace place = RailPlace::Top);
    void goTo(Page& page);
    /// A page above the present one, such as a case; Esc goes back. If a page with the same key is still
    /// open, that one is shown and the new one dropped.
    void openPage(std::unique_ptr<Page> page);
    void goBack();
    /// A page without rail and top bar (first start), until goTo() or openPage().
    void showAlone(std::unique_ptr<Page> page);
    Page* currentPage() const;

    void setBadge(const Page& page, int count);
    void setBook(const QString& name);
    void setSync(const SyncText& state);
    void setUser(const QString& name);
    void addSearch(std::unique_ptr<SearchProvider> provider);

    /// One line at the bottom left: object and result.
    void say(const QString& text);
    /// The same without a tick, for what is merely so: "412 rows read, 0 skipped".
    void note(const QString& text);
    /// The same with Undo (Ctrl+Z), until the next line. undo is called only while the receiver lives.
    void offerUndo(const QString& text, QObject* receiver, std::function<void()> undo);
    /// A red band above the page: the sentence, its details to copy.
    void showError(const Error& error);
    /// An amber band that stays above all pages: the book may only be read. Empty removes it. The action, if there is
    /// one, is what can be done about it.
    void setNotice(const QString& lead, const QString& rest = {}, QAction* action = nullptr);
    TaskRunner& tasks() { return *m_tasks; }

public Q_SLOTS:
    void undo();
    void toggleKeys();
    void focusSearch();

Q_SIGNALS:
    void pageChanged(mahnwerk::Page* page);
    /// Ctrl+Z, and there is nothing on offer in the status line: older steps belong to the book.
    void undoRequested();
    /// The state of synchronisation was chosen.
    void syncRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Frame { Whole, Bare };

    void layOut();
    void addShortcuts();
    void adopt(Page& page);
    void bringUp(Page& page);
    void push(Page& page);
    void discardUnreachable();
    bool isMain(const Page& page) const;
    void setFrame(Frame frame);
    void followTitle();

    TaskRunner* m_tasks;
    TopBar* m_top;
    Rail* m_rail;
    Banner* m_notice;
    QPointer<Button> m_noticeButton;
    Banner* m_error;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    SearchPalette* m_palette;
    KeysOverlay* m_keys;

    Frame m_frame = Frame::Whole;
    std::vector<Page*> m_main;
    std::vector<Page*> m_history;
    QPointer<QObject> m_undoReceiver;
    std::function<void()> m_undo;
};

} // namespace mahnwerk
