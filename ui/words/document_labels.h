// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/document.h"

#include <QString>

namespace mahnwerk {

// Letters and mails in the user's language.

/// "Confirm a promise": what a message of this kind is about.
QString messageName(const QString& kind);
QString label(DocumentChannel channel);
QString label(DocumentState state);

} // namespace mahnwerk
