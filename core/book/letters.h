// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/dunning_commands.h"
#include "core/documents/letter_pdf.h"

namespace mahnwerk {

/// The letter that a case would get today: for the preview. Error: NotAllowed if it gets none.
Result<Letter> letterPreview(Book& book, Key<Case> key);

/// The letters of a run, one for each case, with the amounts that were printed; visited one by one, sorted by
/// country and postcode, so that memory does not grow.
Result<> visitLetters(Book& book, Key<DunningRun> run, const std::function<Result<>(const Letter&, const Case&)>& visit);

struct RenderedLetters {
    QString runFile;  ///< path of the PDF with all letters
    int letters = 0;
    int pages = 0;
    std::vector<std::pair<QString, Error>> failed; ///< file number and why
};
enum class LetterFiles { OneForAll, OneForAllAndEach };
/// Writes "run-3.pdf" and, if asked, one PDF per debtor into a folder (made if missing).
/// Errors: FileUnwritable, DiskFull, NotFound; letters that cannot be drawn are listed, the others are written.
Result<RenderedLetters> renderLetters(
    Book& book, Key<DunningRun> run, const QString& folder, LetterFiles files, const OnProgress& progress = {});

} // namespace mahnwerk
