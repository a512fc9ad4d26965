// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "core/book/plan_commands.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace mahnwerk {

class Banner;
class Button;
class CasePlans;
class CourseTable;
class FactRows;
class Field;
class Label;
class ListView;
class PageFoot;
class PageHead;
class SumRow;

/// What became of the instalment plans of a case: what was paid on each instalment, what was agreed. Here a plan is approved, taken or
/// ended; agreeing anew is for PlanPage.
class CoursePage : public Page {
    Q_OBJECT

public:
    CoursePage(Book& book, Key<Case> key, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QString key() const override;
    std::vector<KeyHint> keyHints() const override;
    QString keysLine() const override;
    void focusFirst() override;
    Escape escape() override;
    bool hasDraft() const override;
    void arrive() override;
    void retranslate() override;

Q_SIGNALS:
    /// Approved, taken or ended: the page is done.
    void done();
    /// Another plan is to take the place of this one.
    void anewWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void arrange();
    void reload();
    void describe();
    void showFacts(const PlanView& plan);
    void showNotes(const PlanView& plan);
    void showCommands(PlanState state);
    void agree(AgreedBy by);
    void writeAgain(DocumentChannel channel);
    void askWhy();
    void end();
    void closeReason();
    const PlanView* current() const;
    void tell(const Result<>& result, const QString& what);

    Book& m_book;
    Key<Case> m_key;
    CaseView m_view;
    PageHead* m_head;
    QWidget* m_side;
    Label* m_plansTitle;
    CasePlans* m_plans;
    ListView* m_planList;
    FactRows* m_facts;
    Banner* m_notes;
    CourseTable* m_course;
    ListView* m_list;
    SumRow* m_sums;
    QWidget* m_reasonRow;
    QLineEdit* m_reason;
    Field* m_reasonField;
    Button* m_reasonSave;
    PageFoot* m_foot;
    QAction* m_letter;
    QAction* m_mail;
    QAction* m_end;
    QAction* m_signed;
    QAction* m_paid;
    QAction* m_anew;
    QAction* m_approve;
};

} // namespace mahnwerk
