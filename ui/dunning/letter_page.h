// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/creditor.h"
#include "ui/shell/page.h"

namespace mahnwerk {

class Book;
class DunningActModel;
class LetterView;
class PageHead;

/// One letter of the proposal in the whole window, and with the arrows the next.
class LetterPage : public Page {
    Q_OBJECT

public:
    LetterPage(Book& book, DunningActModel& rows, int row);

    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    QString keysLine() const override;
    void focusFirst() override;
    void arrive() override;
    void retranslate() override;

Q_SIGNALS:
    void rowChanged(int row);
    void creditorRequested(mahnwerk::Key<mahnwerk::Creditor> key);

private:
    void step(int by);
    void toggle();
    void describe();

    DunningActModel& m_rows;
    PageHead* m_head;
    LetterView* m_letter;
    QAction* m_tick;
    QAction* m_sender;
    int m_row;
};

} // namespace mahnwerk
