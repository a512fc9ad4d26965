// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/letters.h"
#include "core/parties/creditor.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace mahnwerk {

class DunningActModel;
class IconButton;
class Label;
class NameLabel;
class PaperView;
class TaskRunner;

/// The letter that a case would get, drawn on a worker thread; whose it is, and the way to the next.
class LetterView : public QWidget {
    Q_OBJECT

public:
    LetterView(Book& book, DunningActModel& rows, QWidget* parent = nullptr);

    /// A row of the list; -1 clears.
    void showRow(int row, TaskRunner* tasks);
    void turnPage(int by);
    int row() const { return m_row; }
    /// Buttons below the sheet.
    void addWidget(QWidget* widget);
    /// What enters what the letters lack; shown beside the words for it, while something is lacking.
    void setSenderCommand(QAction& command);
    /// Whose letter it is; the default before one is drawn.
    const Creditor& creditor() const { return m_creditor; }
    /// Where the name stands above already.
    void hideName() { m_isNameShown = false; }
    void retranslate();

Q_SIGNALS:
    void stepped(int by);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Drawn {
        QImage image;
        int pages = 0;
    };

    void layOut();
    void draw();
    void take(const Result<Drawn>& drawn, int generation);
    void describe();
    void showSender(const Creditor& creditor);

    Book& m_book;
    DunningActModel& m_rows;
    TaskRunner* m_tasks = nullptr;
    NameLabel* m_name;
    Label* m_caption;
    Label* m_position;
    IconButton* m_previousPage;
    IconButton* m_nextPage;
    IconButton* m_up;
    IconButton* m_down;
    QWidget* m_gapRow;
    Label* m_gap;
    QAction* m_senderCommand = nullptr;
    PaperView* m_paper;
    QHBoxLayout* m_buttons;
    QTimer m_pause;
    Creditor m_creditor;
    int m_row = -1;
    int m_page = 1;
    int m_pages = 0;
    int m_generation = 0;
    bool m_isDrawing = false;
    bool m_isNameShown = true;
};

} // namespace mahnwerk
