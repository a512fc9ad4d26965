// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/shell/memory.h"
#include "ui/words/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

Preferences Preferences::load()
{
    Preferences preferences;
    const QString code = Memory::value(u"locale"_s).toString();
    preferences.locale = code.isEmpty() ? Locale::ofSystem() : Locale::fromCode(code);
    const QString look = Memory::value(u"look"_s).toString();
    preferences.look = look == u"dark" ? Look::Dark : look == u"light" ? Look::Light : Look::System;
    preferences.textPercent = std::clamp(Memory::value(u"textPercent"_s, 100).toInt(), 100, 150);
    return preferences;
}

void Preferences::save() const
{
    Memory::setValue(u"locale"_s, locale.code());
    Memory::setValue(u"look"_s, look == Look::Dark ? u"dark"_s : look == Look::Light ? u"light"_s : u"system"_s);
    Memory::setValue(u"textPercent"_s, textPercent);
}

void Preferences::apply() const
{
    // The look first: words are measured with its fonts when they change.
    theme().apply(look, textPercent);
    installCatalogue(locale);
}

} // namespace mahnwerk
