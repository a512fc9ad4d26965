// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace mahnwerk {

/// The rows of a table that is part of the program (":/law/de/holidays.csv"): UTF-8, cells apart by ";" and
/// never quoted, lines with "#" are comments, the first row names the columns and is left out.
/// A table that is missing or whose rows are not all as wide as the first is a bug and ends the program.
std::vector<QStringList> programTable(const QString& path);

} // namespace mahnwerk
