// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/case.h"
#include "ui/case/panel_parts.h"

namespace mahnwerk {

class CaseEditor;
class ContactPointEditor;
class ContactPointList;
class ContactPointView;
class DebtorEditor;
class HoldList;
class ListView;
class OpenCase;
class OtherCaseList;
class Page;

/// Who owes: how to reach them, what is special about them, what holds us back, their other cases.
class WhoPanel final : public Panel {
    Q_OBJECT

public:
    WhoPanel(OpenCase& file, Page& page, QWidget* parent = nullptr);

    void retranslate();
    void focusFirst();
    std::vector<CaseEditor*> editors() const;
    /// Where the focus goes when an editor of this panel closes.
    void focusAfter(const CaseEditor* editor);
    /// Keys of the list that has the focus, for the status line; empty if none has.
    QString keysLine() const;

Q_SIGNALS:
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);

private:
    void addCommands(Page& page);
    void layOut();
    void addMenus();
    void reload();
    void showFacts();
    void addPoint();
    void editPoint();
    void toggleBad();
    void remove();
    void release();

    OpenCase& m_case;
    ContactPointList* m_points;
    HoldList* m_holds;
    OtherCaseList* m_others;
    ContactPointView* m_pointView;
    ListView* m_holdView;
    ListView* m_otherView;
    CommandHeader* m_reach;
    CommandHeader* m_facts;
    CommandHeader* m_holdHead;
    CommandHeader* m_otherHead;
    FactRows* m_factRows;
    Label* m_noPoints;
    ContactPointEditor* m_pointEditor;
    DebtorEditor* m_debtorEditor;
    QWidget* m_holdSection;
    QWidget* m_otherSection;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_bad;
    QAction* m_remove;
    QAction* m_editDebtor;
    QAction* m_release;
    Button* m_addButton;
    Button* m_editButton;
    Button* m_releaseButton;
};

} // namespace mahnwerk
