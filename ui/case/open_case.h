// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_account.h"
#include "core/book/case_view.h"
#include "core/book/undo.h"

#include <QObject>

namespace mahnwerk {

/// The case that a page shows, read again whenever the book changes, and the place where what was done to
/// it is told. Its panels look here and call the commands of the book.
class OpenCase : public QObject {
    Q_OBJECT

public:
    OpenCase(Book& book, Key<Case> key, QObject* parent = nullptr);

    Book& book() const { return m_book; }
    Key<Case> key() const { return m_key; }
    const CaseView& view() const { return m_view; }
    Date today() const { return m_book.today(); }
    Currency currency() const { return m_view.file.currency; }
    /// "Keller, Beat": how messages name the case.
    QString name() const { return m_view.debtor.sortName(); }
    bool isReadOnly() const { return m_book.isReadOnly(); }
    /// In words; empty if it may be written.
    QString readOnlyReason() const;
    const ClaimLine* claim(Key<Claim> key) const;
    const ContactPoint* contactPoint(Key<ContactPoint> key) const;

    /// The statement of account of today, computed when it is asked for first; null if it cannot be.
    const CaseAccount* account() const;

    void reload();
    /// Tells how a command of the book ended: words for its success, an error as it is.
    template<typename T>
    bool tell(const Result<T>& result, const QString& words)
    {
        if (result)
            tellDone(words);
        else
            Q_EMIT failed(result.error());
        return result.has_value();
    }

Q_SIGNALS:
    void changed();
    /// Something was done here and can be taken back.
    void done(const QString& words, const mahnwerk::UndoStep& step);
    void failed(const mahnwerk::Error& error);

private:
    void follow(const BookNews& news);
    void tellDone(const QString& words);

    Book& m_book;
    Key<Case> m_key;
    CaseView m_view;
    mutable std::optional<CaseAccount> m_account;
};

} // namespace mahnwerk
