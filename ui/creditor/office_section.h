// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/office.h"

#include <QWidget>

#include <optional>

namespace mahnwerk {

class Book;
class Button;
class Label;
class OfficeForm;
class Page;
class SectionHeader;

/// Who collects for the creditors of the book and writes in its own name, with what § 13a RDG and § 43d BRAO want of
/// its letters; none: the creditors write themselves.
class OfficeSection : public QWidget {
    Q_OBJECT

public:
    /// The page gets the commands and tells what was done.
    OfficeSection(Book& book, Page& page);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void retranslate();
    void reload();
    void describe();
    void begin();
    void reveal();
    void save();
    void remove();
    void discard();
    void tell(const QString& words);
    QString gap() const;

    Book& m_book;
    Page& m_page;
    std::optional<Office> m_office;
    SectionHeader* m_head;
    Label* m_none;
    OfficeForm* m_form;
    Label* m_gap;
    QAction* m_add;
    QAction* m_save;
    QAction* m_remove;
    Button* m_saveButton;
    Button* m_discard;
    bool m_isAdding = false;
};

} // namespace mahnwerk
