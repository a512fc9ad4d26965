// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/plan_commands.h"
#include "core/contacts/document.h"
#include "core/documents/plan_paper.h"
#include "core/documents/written_letter.h"

#include <QImage>

namespace mahnwerk {

// The paper of a plan: an offer or the agreement, as a letter or as the file of a mail.

/// As it stands today, agreed on a day or (null) offered; the plan may not be stored yet. Errors: NotFound, RateUnknown,
/// NotAllowed (its claims are paid).
Result<PlanPaper> printedPlan(Book& book, const InstalmentPlan& plan, Date agreedOn, LetterLocale locale);

/// Adds what its instalments are paid with: by standing order one code or slip for all, by transfer one for each, none for what
/// is collected or brought. The letter has its head already.
void addCodes(WrittenLetter& letter, const InstalmentPlan& plan, const PaymentReference& reference);

/// A page (from 1) of the paper as a picture that fits into a size, before anything is written. Errors: those of printedPlan(),
/// InvalidValue (page).
Result<QImage> planPicture(Book& book, const PlanDraft& draft, bool isAgreed, LetterLocale locale, int page, QSize size);

/// Writes the letter or mail about a plan into the outbox. Errors: those of printedPlan() and writeDocument(), MissingValue
/// (recipient).
Result<Key<Document>> writePlan(Book& book, Key<InstalmentPlan> key, DocumentChannel channel, LetterLocale locale);

} // namespace mahnwerk
