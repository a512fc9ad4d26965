// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/book/operation.h"

#include <QString>

namespace mahnwerk {

/// What happened, what was kept and what to do, in the user's language and without codes.
QString sentence(const Error& error);
/// For "copy details": the code and its arguments as they are, never shown by itself.
QString details(const Error& error);
/// The word for a thing or a field that the core names in an error ("claim", "due_date"); other text as it is.
QString noun(const QString& name);
/// What was done to whom, for the history and after undoing it: "Payment for Keller, Beat". The subject may be empty.
QString undoLabel(Operation operation, const QString& subject);

} // namespace mahnwerk
