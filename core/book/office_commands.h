// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/parties/office.h"

#include <optional>

namespace mahnwerk {

/// Who collects for the creditors of the book; none: they write themselves.
Result<std::optional<Office>> officeOf(Book& book);

/// As it is stored. Errors: MissingValue (name), UnknownCountry, InvalidValue (iban, email).
Result<Office> tidied(Office office);

/// Enters the office, or changes the one that is there. Errors: those of tidied().
Result<> setOffice(Book& book, Office office);

/// From now on creditors write themselves. Error: NotFound.
Result<> removeOffice(Book& book);

} // namespace mahnwerk
