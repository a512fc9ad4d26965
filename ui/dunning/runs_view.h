// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/letters.h"
#include "ui/dunning/run_list_model.h"

#include <QWidget>

#include <optional>

class QAction;

namespace mahnwerk {

class Banner;
class Button;
class CounterLine;
class FileChooser;
class Label;
class ListView;
class Page;
class ProgressBand;
class SectionHeader;

/// The runs that were made: their letters once more, and taking one back.
class RunsView : public QWidget {
    Q_OBJECT

public:
    RunsView(Book& book, Page& page);

    void setChooser(FileChooser* chooser) { m_chooser = chooser; }
    void reload();
    /// The newest if it is not there.
    void select(Key<DunningRun> key);
    std::optional<RunLine> selected() const;
    bool isEmpty() const { return m_runs.runs().empty(); }
    /// Its keys act only while it is shown.
    void setActive(bool active);
    /// Closes the open question; false if there is none.
    bool dismiss();
    void focusList();
    void retranslate();

Q_SIGNALS:
    void selectionChanged();

private:
    enum class Purpose { Keep, KeepEach, Print };

    QWidget* list();
    QWidget* details();
    QWidget* buttons();
    void describe();
    void allow();
    void write(Purpose purpose);
    void render(Purpose purpose, const QString& folder);
    void report(Purpose purpose, const Result<RenderedLetters>& rendered);
    void askToCancel();
    void cancel();
    void explainCancel(const Result<>& result, const RunLine& line);
    QString cancelNote(const RunLine& line) const;

    Book& m_book;
    Page& m_page;
    FileChooser* m_chooser = nullptr;
    RunListModel m_runs;
    ListView* m_list;
    ProgressBand* m_progress;
    Banner* m_question;
    Label* m_empty;
    CounterLine* m_letters;
    CounterLine* m_notices;
    CounterLine* m_fees;
    SectionHeader* m_lettersHead;
    SectionHeader* m_cancelHead;
    Label* m_result;
    Label* m_cancelNote;
    QWidget* m_details = nullptr;
    QAction* m_save;
    QAction* m_print;
    QAction* m_each;
    QAction* m_cancel;
    QAction* m_yes;
    QAction* m_no;
    Button* m_open;
    QString m_file;
    bool m_isActive = false;
};

} // namespace mahnwerk
