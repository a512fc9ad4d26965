// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"
#include "core/parties/contact_point.h"
#include "core/parties/office.h"
#include "core/worklist/case_status.h"

#include <QString>
#include <QStringList>

namespace mahnwerk {

QString label(CaseStatus status);
QString label(ContactPointKind kind);
QString label(ContactPointState state);
QString label(ClosingReason reason);
QString label(DebtorKind kind);
QString label(OfficeKind kind);
/// "Frau", "Herr"; a dash for none.
QString label(Salutation salutation);

/// "Reminder 2" (2. Mahnung); empty before the first.
QString noticeName(int level);

/// The kinds of a next step that people choose from, as they are stored.
QStringList stepKinds();
/// "Call", for "call"; what is not known stays as it is.
QString stepName(const QString& kind);

/// What holds are usually placed for; people may write something else.
QStringList holdReasons();

/// The languages that a debtor may be written to in, ISO 639.
QStringList correspondenceLanguages();
/// "German" for "de"; what is not known stays as it is, none is a dash.
QString languageName(const QString& code);

/// The text of an entry: those that the program writes itself in the user's language, others as they are.
QString entryText(const QString& stored);

} // namespace mahnwerk
