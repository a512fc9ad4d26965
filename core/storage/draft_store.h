// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/case.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <vector>

namespace mahnwerk {

/// What somebody typed into a form of a case and has not saved yet.
struct FormDraft {
    Key<Case> caseKey;
    QString form;      ///< name of the form
    qint64 target = 0; ///< what it edits, as the form counts
    QJsonObject fields; ///< what differs from the book, by input
    qint64 at = 0;      ///< of the last keystroke, UTC milliseconds
    QString debtor = {}; ///< for lists
};

/// Keeps it in the place of the one before; without fields there is none any more.
Result<> saveDraft(Database& database, const QString& user, const FormDraft& draft);
/// Of a user, of one case or of all (null), the newest first.
Result<std::vector<FormDraft>> draftsOf(Database& database, const QString& user, Key<Case> key);

} // namespace mahnwerk
