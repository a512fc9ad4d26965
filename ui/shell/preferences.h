// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"
#include "ui/words/locale.h"

namespace mahnwerk {

/// What a person chose about reading: kept at this workstation, applied at once.
struct Preferences {
    Locale locale;
    Look look = Look::System;
    int textPercent = 100;

    /// What was kept, else what the system says.
    static Preferences load();
    void save() const;
    /// Catalogue, theme and text size of the running application.
    void apply() const;
};

} // namespace mahnwerk
