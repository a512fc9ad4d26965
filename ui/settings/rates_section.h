// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/known_rates.h"

#include <QWidget>

#include <memory>

class QGridLayout;

namespace mahnwerk {

class FileChooser;
class Label;
class Page;
class SectionHeader;

/// How far the base rates reach with which interest is counted, and files that bring newer ones.
class RatesSection : public QWidget {
    Q_OBJECT

public:
    /// The page's window tells what was done.
    RatesSection(Book& book, Page& page);
    ~RatesSection() override;

    /// Scrolls to it and puts the focus on the first button.
    void reveal();
    void setFileChooser(std::unique_ptr<FileChooser> chooser);

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void bring(const QString& table);

    Book& m_book;
    Page& m_page;
    std::unique_ptr<FileChooser> m_chooser;
    SectionHeader* m_head;
    QWidget* m_rows;
    Label* m_note;
};

/// "For Germany they are known until 31.12.2026 ...": what follows from rates that do not reach today.
QString ratesNotice(const KnownRates& missing);

} // namespace mahnwerk
