// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/printed_plan.h"
#include "ui/shell/page.h"

namespace mahnwerk {

class PageHead;
class PaperView;

/// The letter about a plan in the whole window, before anybody agrees to it.
class AgreementPage : public Page {
    Q_OBJECT

public:
    /// isAgreed: as the agreement, else as the offer.
    AgreementPage(Book& book, const PlanDraft& draft, bool isAgreed, LetterLocale locale, const QString& debtor);

    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    QString keysLine() const override;
    void focusFirst() override;
    void arrive() override;
    void retranslate() override;

private:
    void turn(int by);
    void speak();
    void draw();

    Book& m_book;
    PlanDraft m_draft;
    bool m_isAgreed;
    LetterLocale m_locale;
    QString m_debtor;
    PageHead* m_head;
    PaperView* m_paper;
    QAction* m_before;
    QAction* m_next;
    QAction* m_language;
    int m_page = 1;
};

} // namespace mahnwerk
