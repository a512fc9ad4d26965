// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QObject>

namespace mahnwerk {

class Book;
class MailSection;
class Window;

/// What goes to debtors by itself while a book is open, on another thread: reminders of instalments are written, mails leave when
/// their ten seconds are over.
class Postman : public QObject {
    Q_OBJECT

public:
    Postman(Book& book, const MailSection& account, Window& window, QObject* parent = nullptr);

    /// Looks for what is due, as often as one likes. Reminders are written once a day, and only while the book knows all that the team
    /// does: somebody may have paid.
    void look(bool isCurrent);
    /// Does not wait any longer after a failure.
    void retry() { m_again = 0; }

private:
    void remind();
    void send();

    Book& m_book;
    const MailSection& m_account;
    Window& m_window;
    Date m_remindedOn;
    bool m_isReminding = false;
    bool m_isSending = false;
    qint64 m_again = 0; ///< not before, UTC milliseconds
};

} // namespace mahnwerk
