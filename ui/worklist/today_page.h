// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/worklist.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace mahnwerk {

class Button;
class EmptyState;
class FilterBox;
class Label;
class ListView;
class LoadedWork;
class WhyPanel;
class WorkList;

/// What is to be done today: the list of an agent or of the team, and how far the day has come.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(LoadedWork& work, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    void focusFirst() override;
    Escape escape() override;
    void arrive() override;
    void retranslate() override;

    ListView* view() const { return m_view; }
    WorkList* list() const { return m_model; }

Q_SIGNALS:
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);
    void importRequested();
    /// Cases left, for the badge.
    void counted(int cases);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Figure;

    void layOut();
    QWidget* figures();
    QWidget* filterRow();
    void addCommands();
    void takeList();
    void showFigures();
    void fitFigures();
    void countDrafts();
    void fillBoxes();
    void filter();
    void chooseWhose();
    void openCurrent();
    void explain();
    void postpone();
    void spread();
    void returnTo(Key<Case> key, int row);

    LoadedWork& m_work;
    WorkList* m_model;
    Label* m_date;
    Label* m_caption;
    std::vector<Figure*> m_figures;
    Label* m_promised;
    Label* m_promisedTitle;
    FilterBox* m_text;
    QComboBox* m_creditor;
    QComboBox* m_whose;
    QCheckBox* m_callable;
    QAction* m_why;
    QAction* m_later;
    QAction* m_spread;
    Button* m_spreadButton = nullptr; ///< only where there is too much
    QAction* m_next;
    QAction* m_openDraft;
    ListView* m_view;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    WhyPanel* m_panel;
};

} // namespace mahnwerk
