// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

namespace mahnwerk {

struct InstalmentPlan;

enum class DocumentChannel { Letter, Mail };
/// Rendered waits to be printed or sent; Sending was handed over, and nobody knows yet what became of it.
enum class DocumentState { Rendered, Sending, Sent, Failed };
template<>
inline constexpr std::array names<DocumentChannel> = { "letter", "mail" };
template<>
inline constexpr std::array names<DocumentState> = { "rendered", "sending", "sent", "failed" };

/// Milliseconds during which what was written can be taken back: it leaves after them.
inline constexpr qint64 documentPause = 10'000;

/// A letter or mail that somebody wrote to a debtor (Schreiben), with the words that it leaves with.
struct Document {
    Key<Document> key;
    Id<Document> id;
    Key<Case> caseKey;
    Key<Contact> contact; ///< the call that it confirms; null: none
    DocumentChannel channel = DocumentChannel::Letter;
    QString kind;   ///< name of the text that it began with (resources/messages); empty: written freely
    QString locale; ///< "de-CH": of words and page
    QString recipient; ///< mail address; of a letter its postal address, line by line
    QString subject;
    QString text;
    Key<InstalmentPlan> plan = {}; ///< whose agreement it is; null: of none
    QString paper = {}; ///< HTML that is printed, or goes with a mail as a file; empty: subject and text are printed
    Date date;
    qint64 at = 0;        ///< written, UTC milliseconds
    qint64 notBefore = 0; ///< leaves at the earliest, UTC milliseconds
    QString user;
    QByteArray workstation; ///< 16 bytes: the copy of the book that sends it
    DocumentState state = DocumentState::Rendered;
    QByteArray idempotencyKey = {}; ///< what it is about, of one that was written by itself; empty: by a person, as often as they like
    QString trouble;   ///< why it failed, in the words of the server
    qint64 sentAt = 0; ///< UTC milliseconds, 0: not yet
    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace mahnwerk
