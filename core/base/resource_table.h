// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace mahnwerk {

/// The rows of a table that the program ships (";"-separated, UTF-8, first row the header, "#" a comment),
/// without its header. `columns` is the number of cells each row must have. A bad table is a bug: it aborts.
std::vector<QStringList> resourceTable(const QString& path, qsizetype columns);

} // namespace mahnwerk
