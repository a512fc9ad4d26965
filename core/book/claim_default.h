// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/region.h"
#include "core/book/book.h"
#include "core/law/default_start.h"

namespace mahnwerk {

/// What put the debtor of a claim in default and from when on it bears interest, by the law of the creditor's country or
/// another one. What the book knows is filled in: the due date unless another one is said, the holidays of the debtor's
/// Land or canton, and a company is no consumer. None: nothing of it puts the debtor in default. Error: NotFound.
Result<std::optional<DefaultStart>> defaultOf(Book& book, Key<Claim> key, DefaultFacts facts, std::optional<Country> country = {});

/// The claim bears interest from that day on, for that reason; from the beginning if it was wrong: see TermsDraft.
/// Errors: those of setTerms().
Result<> setDefault(Book& book, Key<Claim> key, const DefaultStart& start, bool isCorrection = false);

} // namespace mahnwerk
