// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/postman.h"

#include "core/book/mail_commands.h"
#include "core/book/plan_reminders.h"
#include "ui/settings/mail_section.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/window.h"
#include "ui/shell/worker_book.h"

namespace mahnwerk {

namespace {

constexpr qint64 pauseAfterFailure = 5 * 60'000;
/// In a team a mail may still wait for the database.
constexpr qint64 pauseAfterTurn = 2'000;

} // namespace

Postman::Postman(Book& book, const MailSection& account, Window& window, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_account(account)
    , m_window(window)
{
}

void Postman::look(bool isCurrent)
{
    if (m_book.isReadOnly() || !m_account.password())
        return;
    if (isCurrent && !m_isReminding && m_remindedOn != m_book.today())
        remind();
    if (!m_isSending && m_book.now() >= m_again)
        send();
}

void Postman::remind()
{
    m_isReminding = true;
    const Date today = m_book.today();
    const auto work = [address = BookAddress(m_book)](Progress& progress) -> Result<int> {
        const auto book = TRY(address.open());
        return remindOfInstalments(*book, Reminders::Ours, [&](qint64 done, qint64 total) {
            progress.set(done, total);
            return !progress.isCancelled();
        });
    };
    m_window.tasks().run(tr("Reminding of instalments"), this, work, [this, today](const Result<int>& written) {
        m_isReminding = false;
        m_remindedOn = today; // what failed is tried again tomorrow, or when the book is opened next
        m_book.pollNews();
        if (!written)
            m_window.showError(written.error());
        else if (*written > 0)
            m_window.note(tr("%n debtor(s) reminded of an instalment", nullptr, *written));
    });
}

void Postman::send()
{
    const qint64 now = m_book.now();
    const qint64 next = nextMailAt(m_book).value_or(0);
    if (next == 0 || next > now)
        return;
    m_isSending = true;
    m_again = now + pauseAfterTurn;
    const auto work = [address = BookAddress(m_book), password = *m_account.password()](Progress& progress) -> Result<MailTurn> {
        const auto book = TRY(address.open());
        return sendWaitingMails(*book, password, [&](qint64 done, qint64 total) {
            progress.set(done, total);
            return !progress.isCancelled();
        });
    };
    m_window.tasks().run(tr("Sending e-mails"), this, work, [this](const Result<MailTurn>& turn) {
        m_isSending = false;
        m_book.pollNews();
        if (!turn) {
            m_again = m_book.now() + pauseAfterFailure;
            m_window.showError(turn.error());
        } else if (turn->failed > 0) {
            m_window.note(tr("%n e-mail(s) could not be sent: look into the outbox", nullptr, turn->failed));
        } else if (turn->sent > 0) {
            m_window.note(tr("%n e-mail(s) sent", nullptr, turn->sent));
        }
    });
}

} // namespace mahnwerk
