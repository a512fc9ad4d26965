// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "core/book/plan_commands.h"
#include "ui/shell/page.h"

#include <optional>

class QScrollArea;

namespace mahnwerk {

class Banner;
class Book;
class Label;
class LineRow;
class ListView;
class OfferButton;
class PaperBox;
class PageFoot;
class PageHead;
class PlanChart;
class PlanForm;
class PlanSide;
class PlanTable;
class SumRow;

/// Agrees on an instalment plan (Ratenplan) while the debtor is on the line: the schedule, its chart and what to say follow
/// each key.
class PlanPage : public Page {
    Q_OBJECT

public:
    PlanPage(Book& book, Key<Case> key, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QString key() const override;
    std::vector<KeyHint> keyHints() const override;
    QString keysLine() const override;
    void focusFirst() override;
    Escape escape() override;
    bool hasDraft() const override { return m_isTyped; }
    void arrive() override;
    void retranslate() override;
    /// What the debtor said on the telephone: minor units (0: nothing), the first day (null: not said).
    void propose(qint64 instalment, Date first);

Q_SIGNALS:
    /// Agreed, offered or asked for: the page is done.
    void done();
    /// What became of the plans that the case had.
    void pastWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void arrange();
    void addCommands();
    void readBasis();
    void compute();
    void showProposal();
    void showOffers();
    void showNotes();
    void showFoot();
    void takeOffer(int place);
    QString sentenceToSay() const;
    void editLine();
    PlanTerms terms() const;
    PlanDraft draft() const;
    void agree();
    void offerOnly();
    void preview();
    Result<> writePaper(Key<InstalmentPlan> key);
    void tell(const Result<>& result, const QString& what);

    Book& m_book;
    Key<Case> m_key;
    CaseView m_view;
    std::optional<PlanBasis> m_basis;
    std::vector<PlanView> m_plans;
    std::optional<PlanProposal> m_proposal;
    std::vector<PlanOffer> m_offers;
    PlanTerms m_offered; ///< the terms from which the offers were made
    qint64 m_offeredBudget = 0;
    bool m_isTyped = false;

    PageHead* m_head;
    PlanSide* m_side;
    PlanForm* m_form;
    std::vector<OfferButton*> m_offerButtons;
    Banner* m_notes;
    PlanTable* m_table;
    ListView* m_list;
    SumRow* m_sums;
    LineRow* m_lineRow;
    Label* m_sayTitle;
    Label* m_say;
    Label* m_chartTitle;
    PlanChart* m_chart;
    Label* m_chartNote;
    QScrollArea* m_left;
    QWidget* m_right;
    PaperBox* m_paper;
    PageFoot* m_foot;
    QAction* m_agree;
    QAction* m_offerAction;
    QAction* m_past;
    QAction* m_more;
    QAction* m_preview;
    QAction* m_editLine;
    std::vector<QAction*> m_take;
};

} // namespace mahnwerk
