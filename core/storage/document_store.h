// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/document.h"
#include "core/storage/case_store.h"

namespace mahnwerk {

/// Of a case, in the order in which they were written.
Result<std::vector<Document>> documentsOf(Database& database, Key<Case> key, Standing standing);
/// Whether one was ever written about this, also if somebody took it back.
Result<bool> wasWritten(Database& database, Key<Case> key, const QByteArray& idempotencyKey);

/// A document with its case, for lists.
struct DocumentLine {
    Document document;
    QString caseNumber;
    QString debtor;
};
/// Those that are not sent, of this workstation or (empty) of all, the oldest first.
Result<std::vector<DocumentLine>> unsentDocuments(Database& database, const QByteArray& workstation);

/// When the next mail of a workstation may leave, UTC milliseconds; 0: none waits.
Result<qint64> nextMailAt(Database& database, const QByteArray& workstation);

} // namespace mahnwerk
