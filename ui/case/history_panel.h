// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/panel_parts.h"
#include "ui/case/timeline_text.h"
#include "ui/shell/list_view.h"

namespace mahnwerk {

class CaseEditor;
class NoteEditor;
class OpenCase;
class Page;
class ScriptBox;
class TimelineFilter;
class TimelineList;
class TimelineView;

/// What happened: a field for a note, a filter, the history newest first.
class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(OpenCase& file, Page& page, QWidget* parent = nullptr);

    void retranslate();
    /// Fill: the list scrolls in the panel; Content: the panel is as high as the list.
    void setHeight(ListHeight height);
    int heightFor(int width) const;
    CaseEditor* editor() const;
    void focusList();
    bool hasListFocus() const;
    bool hasNoteFocus() const;
    /// What Esc does here; false if nothing.
    bool escape();
    QString keysLine() const;

Q_SIGNALS:
    /// Enter on an amount.
    void accountRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void openAt(int row);
    QString explained(int row) const;
    void reload();
    void showScope(TimelineScope scope);
    void writeNote();
    void editNoteAt(int row);
    void removeNoteHere();
    void returnToNew();

    OpenCase& m_case;
    TimelineList* m_list;
    TimelineView* m_view;
    TimelineFilter* m_filter;
    NoteEditor* m_note;
    ScriptBox* m_script;
    Label* m_title;
    QAction* m_write;
    QAction* m_nextScope;
    QAction* m_edit;
    QAction* m_remove;
};

} // namespace mahnwerk
