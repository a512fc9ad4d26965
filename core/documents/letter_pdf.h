// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_fields.h"

#include <QImage>

#include <memory>
#include <span>

namespace mahnwerk {

struct AccountPaper;
struct WrittenLetter;

// Needs a QGuiApplication (offscreen will do). Errors of all functions here: those of check(), TemplateField;
// of those that write: FileUnwritable, DiskFull (path first).

/// Many letters in one PDF, each beginning on a new page; memory does not grow with their number. The file
/// appears under its name when finish() succeeds; before that, and if anything fails, there is none.
class LetterPdf {
public:
    /// title goes into the document's properties.
    static Result<LetterPdf> create(const QString& path, const QString& title);
    LetterPdf(LetterPdf&&) noexcept;
    LetterPdf& operator=(LetterPdf&&) noexcept;
    /// Without finish() nothing is left behind.
    ~LetterPdf();

    /// How many pages it took. A letter that fails its check leaves the document as it was; after an error of
    /// writing no more can be added.
    Result<int> add(const Letter& letter);
    Result<int> add(const AccountPaper& paper);
    Result<int> add(const WrittenLetter& letter);
    /// Pages written so far.
    int pageCount() const;
    /// Error also if no letter was added (MissingValue "letters").
    Result<> finish();

private:
    struct Document;
    struct Drawn;
    explicit LetterPdf(std::unique_ptr<Document> document);
    std::unique_ptr<Document> m_document;
};

/// One letter in its own PDF.
Result<> writeLetter(const Letter& letter, const QString& path);

/// All letters in one PDF.
Result<> writeLetters(std::span<const Letter> letters, const QString& path);

/// A letter as the bytes of a PDF, for the file of a mail.
Result<QByteArray> pdfBytes(const WrittenLetter& letter);

/// How many pages the letter has, payment slip included.
Result<int> letterPageCount(const Letter& letter);

/// A page (from 1) as a picture that fits into size, on white, for the preview beside the list.
/// Error also if there is no such page (InvalidValue "page").
Result<QImage> renderPage(const Letter& letter, int page, QSize size);
Result<QImage> renderPage(const AccountPaper& paper, int page, QSize size);
Result<QImage> renderPage(const WrittenLetter& letter, int page, QSize size);

} // namespace mahnwerk
