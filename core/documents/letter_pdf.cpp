// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_pdf.h"

#include "core/documents/account_paper.h"
#include "core/documents/epc_qr.h"
#include "core/documents/letter_fonts.h"
#include "core/documents/letter_galley.h"
#include "core/documents/letter_page.h"
#include "core/documents/letter_text.h"
#include "core/documents/swiss_qr_slip.h"
#include "core/documents/written_letter.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cerrno>

namespace mahnwerk {

namespace {

constexpr QSizeF sheet(210, 297); // A4, mm

Result<QrSymbol> symbolOf(const GiroCode& code)
{
    const QByteArray payload = TRY(giroCodePayload(code));
    return QrSymbol::encode(payload, giroCodeVersionMax);
}

/// What stands inside the frame.
struct LetterBody {
    QString html;
    std::vector<QrSymbol> giroCodes;
    std::vector<SwissQrSlip> slips;
};

Result<LetterBody> bodyOf(const Letter& letter)
{
    LetterBody body;
    body.html = TRY(letterHtml(letter));
    if (const auto code = giroCode(letter))
        body.giroCodes.push_back(TRY(symbolOf(*code)));
    if (const auto bill = swissQrBill(letter))
        body.slips.push_back(TRY(SwissQrSlip::of(*bill, letter.locale)));
    return body;
}

Result<LetterBody> bodyOf(const AccountPaper& paper)
{
    LetterBody body;
    body.html = TRY(accountHtml(paper));
    return body;
}

Result<LetterBody> bodyOf(const WrittenLetter& letter)
{
    LetterBody body;
    body.html = TRY(writtenHtml(letter));
    for (const GiroCode& code : letter.codes)
        body.giroCodes.push_back(TRY(symbolOf(code)));
    for (const SwissQrBill& bill : letter.slips)
        body.slips.push_back(TRY(SwissQrSlip::of(bill, letter.locale)));
    return body;
}

/// A paper set and cut into pages, ready to be drawn.
class SetLetter {
public:
    /// The painter's device decides nothing but must have letterResolution.
    template<typename Paper>
    static Result<SetLetter> set(const Paper& paper, QPainter& painter)
    {
        return SetLetter(paper, TRY(bodyOf(paper)), painter);
    }

    int pageCount() const { return textPages() + std::max(0, static_cast<int>(m_slips.size()) - 1); }

    void draw(QPainter& painter, int page) const
    {
        const LetterForm& form = letterForm(m_head->locale);
        drawPageFrame(painter, *m_head, { page, pageCount() });
        const QPointF at(mm(form.left), mm(page == 1 ? form.bodyTop : nextBodyTop));
        if (page <= textPages())
            m_galley->draw(painter, at, m_pages[static_cast<size_t>(page - 1)]);
        if (!m_slips.empty() && page >= textPages())
            m_slips[static_cast<size_t>(page - textPages())].draw(painter);
    }

private:
    int textPages() const { return static_cast<int>(m_pages.size()); }

    SetLetter(const LetterHead& head, LetterBody body, QPainter& painter)
        : m_head(&head)
        , m_slips(std::move(body.slips))
    {
        const LetterForm& form = letterForm(head.locale);
        const PageRoom room { .first = mm(firstBodyBottom(painter, head) - form.bodyTop),
            .next = mm(form.bodyBottom - nextBodyTop),
            .slip = !m_slips.empty() ? mm(form.bodyBottom - SwissQrSlip::top + SwissQrSlip::clearance) : 0 };
        // A letter that runs over by little is set more tightly: a second sheet costs paper and postage.
        for (const auto density : { GalleyDensity::Normal, GalleyDensity::Tight }) {
            auto galley = std::make_unique<LetterGalley>(body.html, mm(form.width), body.giroCodes, density);
            auto pages = galley->pages(room);
            if (!m_galley || pages.size() < m_pages.size()) {
                m_galley = std::move(galley);
                m_pages = std::move(pages);
            }
            if (textPages() == 1 || textPages() > 3)
                break;
        }
    }

    const LetterHead* m_head;
    std::unique_ptr<LetterGalley> m_galley;
    std::vector<LetterGalley::Page> m_pages;
    std::vector<SwissQrSlip> m_slips;
};

/// A picture with letterResolution in name: units of the page are its units before scaling.
QImage imageOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(letterResolution / 0.0254));
    image.setDotsPerMeterY(qRound(letterResolution / 0.0254));
    image.fill(Qt::white);
    return image;
}

Error writeError(const QFileDevice& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
    return isFull ? Error { ErrorCode::DiskFull, { file.fileName() } }
                  : Error { ErrorCode::FileUnwritable, { file.fileName(), file.errorString() } };
}

} // namespace

struct LetterPdf::Document {
    explicit Document(const QString& path)
        : file(path)
    {
    }
    /// The painter must end before the writer, and the writer before the file.
    QSaveFile file;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    int pages = 0;
};

LetterPdf::LetterPdf(std::unique_ptr<Document> document)
    : m_document(std::move(document))
{
}

LetterPdf::LetterPdf(LetterPdf&&) noexcept = default;
LetterPdf& LetterPdf::operator=(LetterPdf&&) noexcept = default;
LetterPdf::~LetterPdf() = default;

Result<LetterPdf> LetterPdf::create(const QString& path, const QString& title)
{
    TRY(loadLetterFonts());
    // Renaming over a device or a folder would replace it.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return fail(ErrorCode::FileUnwritable, { path, QStringLiteral("not a regular file") });
    auto document = std::make_unique<Document>(path);
    if (!document->file.open(QIODevice::WriteOnly))
        return std::unexpected(writeError(document->file));
    document->writer = std::make_unique<QPdfWriter>(&document->file);
    QPdfWriter& writer = *document->writer;
    writer.setResolution(letterResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Mahnwerk"));
    if (!document->painter.begin(&writer))
        return fail(ErrorCode::FileUnwritable, { path, document->file.errorString() });
    return LetterPdf(std::move(document));
}

struct LetterPdf::Drawn {
    template<typename Paper>
    static Result<int> on(Document& document, const Paper& paper)
    {
        const SetLetter set = TRY(SetLetter::set(paper, document.painter));
        for (int page = 1; page <= set.pageCount(); ++page) {
            if (document.pages > 0)
                document.writer->newPage();
            ++document.pages;
            set.draw(document.painter, page);
        }
        if (document.file.error() != QFileDevice::NoError)
            return std::unexpected(writeError(document.file));
        return set.pageCount();
    }
};

Result<int> LetterPdf::add(const Letter& letter) { return Drawn::on(*m_document, letter); }

Result<int> LetterPdf::add(const AccountPaper& paper) { return Drawn::on(*m_document, paper); }

Result<int> LetterPdf::add(const WrittenLetter& letter) { return Drawn::on(*m_document, letter); }

int LetterPdf::pageCount() const { return m_document->pages; }

Result<> LetterPdf::finish()
{
    Document& document = *m_document;
    if (document.pages == 0)
        return fail(ErrorCode::MissingValue, { QStringLiteral("letters") });
    document.painter.end();
    document.writer.reset();
    if (document.file.error() != QFileDevice::NoError || !document.file.commit())
        return std::unexpected(writeError(document.file));
    return {};
}

Result<> writeLetter(const Letter& letter, const QString& path) { return writeLetters({ &letter, 1 }, path); }

Result<> writeLetters(std::span<const Letter> letters, const QString& path)
{
    const QString title = letters.size() == 1 ? letters.front().fileNumber : QString();
    LetterPdf pdf = TRY(LetterPdf::create(path, title));
    for (const Letter& letter : letters)
        TRY(pdf.add(letter));
    return pdf.finish();
}

Result<QByteArray> pdfBytes(const WrittenLetter& letter)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.pdf"));
    LetterPdf pdf = TRY(LetterPdf::create(path, letter.subject));
    TRY(pdf.add(letter));
    TRY(pdf.finish());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, { path, file.errorString() });
    return file.readAll();
}

Result<int> letterPageCount(const Letter& letter)
{
    TRY(loadLetterFonts());
    QImage device = imageOf({ 1, 1 });
    QPainter painter(&device);
    return TRY(SetLetter::set(letter, painter)).pageCount();
}

namespace {

template<typename Paper>
Result<QImage> renderedPage(const Paper& paper, int page, QSize size)
{
    TRY(loadLetterFonts());
    QImage image = imageOf(sheet.scaled(size, Qt::KeepAspectRatio).toSize());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(image.width() / mm(sheet.width()), image.height() / mm(sheet.height()));
    const SetLetter set = TRY(SetLetter::set(paper, painter));
    if (page < 1 || page > set.pageCount())
        return fail(ErrorCode::InvalidValue, { QStringLiteral("page"), QString::number(page) });
    set.draw(painter, page);
    painter.end();
    return image;
}

} // namespace

Result<QImage> renderPage(const Letter& letter, int page, QSize size) { return renderedPage(letter, page, size); }

Result<QImage> renderPage(const AccountPaper& paper, int page, QSize size) { return renderedPage(paper, page, size); }

Result<QImage> renderPage(const WrittenLetter& letter, int page, QSize size) { return renderedPage(letter, page, size); }

} // namespace mahnwerk
