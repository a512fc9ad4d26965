// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/locale.h"

namespace mahnwerk {

/// Loads the words of a locale (ours from ":/i18n", Qt's own from its folder) into the running
/// application, in place of those loaded before, and makes it the userLocale(). Widgets are told by
/// QEvent::LanguageChange. False if our catalogue is not there.
bool installCatalogue(const Locale& locale);

} // namespace mahnwerk
