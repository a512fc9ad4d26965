// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/open_case.h"

#include <algorithm>

namespace mahnwerk {

OpenCase::OpenCase(Book& book, Key<Case> key, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_key(key)
{
    if (auto view = caseView(m_book, m_key))
        m_view = std::move(*view);
    connect(&book, &Book::changed, this, &OpenCase::follow);
}

QString OpenCase::readOnlyReason() const
{
    if (!isReadOnly())
        return {};
    if (m_book.newerVersion() > 0)
        return tr("A newer Mahnwerk wrote this book, so it can only be read here. Install the newer version to edit it.");
    return tr("This book can only be read. Check the access rights of its file to edit it.");
}

const ClaimLine* OpenCase::claim(Key<Claim> key) const
{
    const auto found = std::ranges::find(m_view.claims, key, [](const ClaimLine& line) { return line.claim.key; });
    return found == m_view.claims.end() ? nullptr : &*found;
}

const ContactPoint* OpenCase::contactPoint(Key<ContactPoint> key) const
{
    const auto found = std::ranges::find(m_view.contactPoints, key, &ContactPoint::key);
    return found == m_view.contactPoints.end() ? nullptr : &*found;
}

void OpenCase::follow(const BookNews& news)
{
    if (news.isEverything || std::ranges::count(news.cases, m_key.value) > 0)
        reload();
}

void OpenCase::reload()
{
    auto view = caseView(m_book, m_key);
    if (!view) {
        Q_EMIT failed(view.error());
        return;
    }
    m_view = std::move(*view);
    m_account.reset();
    Q_EMIT changed();
}

const CaseAccount* OpenCase::account() const
{
    if (!m_account || m_account->asOf != today()) {
        m_account.reset();
        if (auto account = caseAccount(m_book, m_key, today()))
            m_account = std::move(*account);
    }
    return m_account ? &*m_account : nullptr;
}

void OpenCase::tellDone(const QString& words)
{
    const auto step = undoStep(m_book);
    if (!step)
        Q_EMIT failed(step.error());
    else
        Q_EMIT done(words, step->value_or(UndoStep()));
}

} // namespace mahnwerk
