// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/page.h"

namespace mahnwerk {

class Button;
class Label;

/// The book cannot be opened: what happened, what was kept, and the ways on. Nothing is ever written over it.
class BookTrouble : public Page {
    Q_OBJECT

public:
    BookTrouble(const QString& path, const Error& error, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void focusFirst() override;
    void retranslate() override;

Q_SIGNALS:
    void retryRequested();
    void bookRequested();
    /// Makes the book from a backup; the damaged one is kept beside it.
    void restoreRequested();

private:
    void layOut();
    void copyDetails();

    QString m_path;
    Error m_error;
    Label* m_lead;
    Label* m_rest;
    Label* m_place;
    QAction* m_retry;
    QAction* m_open;
    QAction* m_restore;
    QAction* m_copy;
};

} // namespace mahnwerk
