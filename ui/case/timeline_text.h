// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "ui/shell/theme.h"

namespace mahnwerk {

/// What the history may be narrowed to.
enum class TimelineScope { All, Notes, Letters, Money };
bool isIn(TimelineScope scope, TimelineKind kind);
QString label(TimelineScope scope);

QString label(TimelineKind kind);
QString iconOf(TimelineKind kind);
Tone toneOf(TimelineKind kind);

/// "Payment CHF 300.00".
QString titleOf(const TimelineItem& item);
/// What stands below the title; may be empty.
QString bodyOf(const TimelineItem& item, Date today);
/// "Fr 13.11. 10:41"; the time only if it was recorded on that day.
QString momentOf(const TimelineItem& item, Date today);

} // namespace mahnwerk
