// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/outbox_list.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace mahnwerk {

class EmptyState;
class FileChooser;
class Label;
class ListView;
class PaperView;

/// Letters to print and mails to send (Postausgang): what waits, what failed, and what it says.
class OutboxPage : public Page {
    Q_OBJECT

public:
    explicit OutboxPage(Book& book, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    void focusFirst() override;
    void arrive() override;
    void retranslate() override;
    OutboxList* list() const { return m_list; }
    ListView* view() const { return m_view; }
    void setChooser(std::unique_ptr<FileChooser> chooser);
    ~OutboxPage() override;

Q_SIGNALS:
    void caseOpened(mahnwerk::Key<mahnwerk::Case> key);
    /// Mails can only be sent when the server is known.
    void settingsRequested();
    /// How many need somebody.
    void counted(int documents);
    /// Mails may leave that did not before.
    void mailReleased();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void reload();
    void describe();
    void drawPaper();
    void print();
    void act(const std::function<Result<>(Key<Document>)>& command, const QString& words);
    const DocumentLine* current() const;

    Book& m_book;
    OutboxList* m_list;
    ListView* m_view;
    PaperView* m_paper;
    EmptyState* m_empty;
    QStackedWidget* m_body;
    Label* m_heading;
    Label* m_summary;
    Label* m_trouble;
    QAction* m_print;
    QAction* m_again;
    QAction* m_arrived;
    QAction* m_remove;
    QAction* m_open;
    QAction* m_settings;
    QWidget* m_details;
    QWidget* m_hint; ///< no mail server is known
    Label* m_hintText;
    std::unique_ptr<FileChooser> m_chooser;
};

} // namespace mahnwerk
