// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/creditor.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace mahnwerk {

class Book;
class Button;
class CreditorForm;
class Field;
class Label;
class Page;
class SectionHeader;

/// Who writes the letters and where debtors pay to: the creditors of the book, one form, several to choose from.
class CreditorSection : public QWidget {
    Q_OBJECT

public:
    /// The page gets the commands and tells what was done.
    CreditorSection(Book& book, Page& page);

    /// Shows this one, ready to fill in what its letters lack.
    void open(Key<Creditor> key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void reload();
    void fillChoices();
    void choose(Key<Creditor> key);
    void begin();
    void save();
    void discard();
    void tell(const QString& words);
    void describe();
    bool isNew() const;

    Book& m_book;
    Page& m_page;
    std::vector<Creditor> m_creditors;
    SectionHeader* m_head;
    Label* m_reason;
    QComboBox* m_choices;
    Field* m_choice;
    CreditorForm* m_form;
    Label* m_gap;
    QAction* m_save;
    QAction* m_add;
    Button* m_discard;
    bool m_isAdding = false;
};

} // namespace mahnwerk
