// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/plan_commands.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;

namespace mahnwerk {

class Book;
class CourseTable;
class EmptyState;
class Label;
class ListView;
class PlanList;

/// All instalment plans (Ratenpläne): which instalment comes next, what is missed, how many are kept.
class PlanListPage : public Page {
    Q_OBJECT

public:
    explicit PlanListPage(Book& book, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    void focusFirst() override;
    void arrive() override;
    void retranslate() override;
    PlanList* list() const { return m_list; }
    ListView* view() const { return m_view; }

Q_SIGNALS:
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void reload();
    void take(Result<std::vector<PlanLineRow>> rows);
    void describe();
    void choose();
    void showCourse();

    Book& m_book;
    PlanList* m_list;
    ListView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_body;
    Label* m_heading;
    Label* m_summary;
    QComboBox* m_states;
    QWidget* m_side;
    Label* m_courseTitle;
    Label* m_courseNote;
    CourseTable* m_course;
    ListView* m_courseView;
    bool m_isStale = true;
    bool m_isLoading = false;
};

} // namespace mahnwerk
