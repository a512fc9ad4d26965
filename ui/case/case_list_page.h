// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/case.h"
#include "ui/case/case_filter.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;

namespace mahnwerk {

class Button;
class CaseList;
class EmptyState;
class FilterBox;
class ListView;
class LoadedCases;
class PageHead;
class ScopeBar;
class SumRow;

/// Cases (Fälle): every case of the book, filtered by typing, by state, creditor and owner.
class CaseListPage : public Page {
    Q_OBJECT

public:
    explicit CaseListPage(LoadedCases& cases, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    void focusFirst() override;
    Escape escape() override;
    void retranslate() override;

    CaseList* list() const { return m_model; }
    ListView* view() const { return m_view; }

Q_SIGNALS:
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);
    void importRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    QWidget* filterRow();
    void addCommands();
    void takeColumns();
    void takeRows(const std::vector<size_t>& rows);
    void showNews();
    void restoreFilter();
    void filterBy(const CaseFilter& filter);
    void filterByBoxes();
    void clearFilter();
    void openCurrent();
    void openOnly(QKeyEvent* event);
    void keepPlace();
    void returnToPlace();
    void fillBoxes();
    void showRows();
    void showSums();
    void showNothing();
    bool isFiltered() const;

    /// The row that has the tint, through every change of order.
    struct Place {
        Key<Case> key;
        int row = 0;
        int offset = 0; ///< from the top of the viewport
    };

    LoadedCases& m_cases;
    CaseList* m_model;
    PageHead* m_head;
    ScopeBar* m_scopes;
    FilterBox* m_text;
    QComboBox* m_creditor;
    QComboBox* m_owner;
    Button* m_clear;
    QAction* m_open;
    QAction* m_import;
    ListView* m_view;
    std::vector<size_t> m_unseen; ///< rows that changed behind another page
    SumRow* m_sums;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    Place m_place;
};

} // namespace mahnwerk
