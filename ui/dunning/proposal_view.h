// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dunning/dunning_models.h"
#include "ui/dunning/effect_model.h"

#include <QWidget>

class QStackedWidget;

namespace mahnwerk {

class CountedList;
class Label;
class LetterView;
class ListView;
class SectionHeader;
class TaskRunner;

/// Act, review, not now: three lists side by side, and where there is room the letter or the effect.
class ProposalView : public QWidget {
    Q_OBJECT

public:
    explicit ProposalView(Book& book, QWidget* parent = nullptr);

    void setTasks(TaskRunner* tasks) { m_tasks = tasks; }
    /// The rows that people look at stay where they are.
    void setLists(DunningLists lists);
    DunningActModel& act() { return m_act; }
    bool isBare() const { return m_act.rowCount() + m_review.rowCount() + m_notNow.rowCount() == 0; }
    /// Whose row has the keyboard, else the current letter; null if there is none.
    const DunningRow* chosen() const;
    void selectAct(int row);
    LetterView* letter() { return m_letter; }
    void toggleEffect();
    /// False if there was nothing to close.
    bool closeEffect();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);
    /// The letter as a page of its own.
    void letterOpened(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* effectPanel();
    void layOut();
    void arrange();
    void showLetter(int row);
    void openLetter(int row);
    void openReview(int row);
    void openNotNow(int row);
    void count();
    void fillEffect();
    bool isWide() const;

    DunningActModel m_act;
    DunningReasonModel m_review;
    DunningReasonModel m_notNow;
    EffectModel m_effect;
    TaskRunner* m_tasks = nullptr;
    Date m_nextDay;
    CountedList* m_actList;
    CountedList* m_reviewList;
    CountedList* m_notNowList;
    QStackedWidget* m_side;
    LetterView* m_letter;
    SectionHeader* m_effectHead;
    ListView* m_effectList;
    Label* m_effectNote;
};

} // namespace mahnwerk
