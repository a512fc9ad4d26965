// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_galley.h"

#include "core/documents/letter_fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextObjectInterface>
#include <QTextTable>

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr qreal giroCodeSide = 34; // mm
constexpr qreal cellPadding = 2.8; // pt, above and below the text of a cell
constexpr qreal tightCellPadding = 1.6;
constexpr qreal wholeRowMax = 60; ///< mm; a taller row may be cut between its lines

/// Stands for <img src="girocode"> and <img src="girocode-2"> and paints the modules as shapes, not as a picture.
class GiroCodeObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    GiroCodeObject(std::vector<QrSymbol> symbols, QObject* parent)
        : QObject(parent)
        , m_symbols(std::move(symbols))
    {
    }
    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat&) override
    {
        return { mm(giroCodeSide), mm(giroCodeSide) };
    }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) override
    {
        const auto place = static_cast<size_t>(std::max(1, format.toImageFormat().name().section(u'-', 1).toInt()) - 1);
        if (place < m_symbols.size())
            m_symbols[place].draw(*painter, rect);
    }

private:
    std::vector<QrSymbol> m_symbols;
};

/// Only carries the resolution that the document is laid out for.
QImage& layoutDevice()
{
    static QImage device = [] {
        QImage image(1, 1, QImage::Format_Grayscale8);
        image.setDotsPerMeterX(qRound(letterResolution / 0.0254));
        image.setDotsPerMeterY(qRound(letterResolution / 0.0254));
        return image;
    }();
    return device;
}

/// In CSS pixels, 96 to the inch: Qt scales them to the device.
QString styleSheet(GalleyDensity density)
{
    const bool isTight = density == GalleyDensity::Tight;
    const auto px = [](qreal points) { return QStringLiteral("%1px").arg(points * 96 / 72, 0, 'f', 3); };
    return QStringLiteral("p{font-size:10pt;margin-top:0;margin-bottom:%1;line-height:%2}"
                          "p.subject{font-size:12pt;font-weight:700;margin-bottom:%3;line-height:%4}"
                          "p.small{font-size:8pt;color:#444;line-height:%5}"
                          "p.fact{font-size:8pt;color:#444;line-height:%5;margin-bottom:0}"
                          "p.heading{font-size:11pt;font-weight:700;margin-top:%3;margin-bottom:%6}"
                          "table.dense td,table.dense th,table.dense b{font-size:8.5pt}"
                          "p.caption{font-size:8pt;font-weight:700;margin-top:%6;margin-bottom:0}"
                          "p.signature{margin-bottom:0}"
                          "table{margin-top:%6;margin-bottom:%1}"
                          "table.payment{margin-top:%1}"
                          "table.inner{margin-top:0}"
                          "td,th{font-size:9.5pt;padding-top:%7;padding-bottom:%7}"
                          "td.label,td.value{font-size:10pt;padding-top:%8;padding-bottom:%8}"
                          "td.label{color:#555}")
        .arg(px(isTight ? 5 : 7), px(isTight ? 13 : 14), px(isTight ? 7 : 10), px(16), px(11),
            px(isTight ? 3 : 6), px(isTight ? tightCellPadding : cellPadding), px(1));
}

bool hasRightToLeft(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const auto direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || c.isSurrogate();
    });
}

/// A name in Arabic letters must not turn its row round: the letter itself runs from left to right.
void forceLeftToRight(QTextDocument& document)
{
    QTextBlockFormat format;
    format.setLayoutDirection(Qt::LeftToRight);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

bool isBold(const QTextBlock& block)
{
    return block.begin().fragment().charFormat().fontWeight() >= QFont::DemiBold;
}

} // namespace

LetterGalley::LetterGalley(
    const QString& html, qreal width, std::vector<QrSymbol> giroCodes, GalleyDensity density)
    : m_document(std::make_unique<QTextDocument>())
    , m_width(width)
{
    QTextDocument& document = *m_document;
    document.setUndoRedoEnabled(false);
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setDefaultFont(letterFont(10));
    document.setDefaultStyleSheet(styleSheet(density));
    QAbstractTextDocumentLayout* layout = document.documentLayout();
    layout->setPaintDevice(&layoutDevice());
    layout->registerHandler(QTextFormat::ImageObject, new GiroCodeObject(std::move(giroCodes), &document));
    document.setTextWidth(width); // before the text, or it is laid out twice
    document.setHtml(html);
    if (hasRightToLeft(html))
        forceLeftToRight(document);

    for (auto part = document.rootFrame()->begin(); !part.atEnd(); ++part) {
        if (const auto* table = qobject_cast<const QTextTable*>(part.currentFrame()))
            addTable(*table);
        else if (part.currentBlock().isValid())
            addText(part.currentBlock());
    }
    closeGaps(layout->documentSize().height());
    collectLines();
}

LetterGalley::~LetterGalley() = default;

/// The upper edges of the rows and the lower edge of the last.
std::vector<qreal> LetterGalley::rowEdges(const QTextTable& table) const
{
    const QAbstractTextDocumentLayout& layout = *m_document->documentLayout();
    std::vector<qreal> edges;
    for (int row = 0; row < table.rows(); ++row) {
        const QTextTableCell cell = table.cellAt(row, 0);
        const qreal padding = cell.format().toTableCellFormat().topPadding() * letterResolution / 96;
        edges.push_back(layout.blockBoundingRect(cell.firstCursorPosition().block()).top() - padding);
    }
    edges.push_back(layout.frameBoundingRect(const_cast<QTextTable*>(&table)).bottom()
        - table.format().bottomMargin() * letterResolution / 96);
    return edges;
}

void LetterGalley::addTable(const QTextTable& table)
{
    const std::vector<qreal> edges = rowEdges(table);
    // The line of text before a table introduces it.
    if (!m_pieces.empty() && m_pieces.back().isText)
        m_pieces.back().isKeptWithNext = true;
    if (table.format().headerRowCount() > 0)
        addRuledTable(table, edges);
    else
        m_pieces.push_back({ .top = edges.front(), .bottom = edges.back() });
}

void LetterGalley::addRuledTable(const QTextTable& table, const std::vector<qreal>& edges)
{
    const int number = static_cast<int>(m_headers.size());
    const int headerRows = table.format().headerRowCount();
    m_headers.push_back({ edges.front(), edges[static_cast<size_t>(headerRows)] });
    for (int row = 0; row < table.rows(); ++row) {
        const auto edge = static_cast<size_t>(row);
        const bool isHeader = row < headerRows;
        const bool isFirstOfMany = row == headerRows && table.rows() > headerRows + 2; // not alone under the header
        const bool isTotal = row + 1 == table.rows() && isBold(table.cellAt(row, 0).firstCursorPosition().block());
        if (isTotal && !m_pieces.back().isHeader) {
            m_pieces.back().isKeptWithNext = true;
            m_pieces.back().rule = Rule::Strong;
        }
        const Piece piece { .top = edges[edge],
            .bottom = edges[edge + 1],
            .isKeptWithNext = isHeader || isFirstOfMany,
            .table = number,
            .isHeader = isHeader,
            .rule = isHeader ? Rule::Strong
                : isTotal    ? Rule::None
                             : Rule::Hair };
        if (piece.bottom - piece.top > mm(wholeRowMax))
            addTallRow(table.cellAt(row, 0).firstCursorPosition().block(), piece);
        else
            m_pieces.push_back(piece);
    }
}

/// A row that is taller than people make them, by the lines of its first cell.
void LetterGalley::addTallRow(const QTextBlock& cell, const Piece& row)
{
    const QTextLayout& layout = *cell.layout();
    const qreal top = m_document->documentLayout()->blockBoundingRect(cell).top();
    Piece piece = row;
    piece.rule = Rule::None;
    for (int i = 0; i < layout.lineCount(); ++i) {
        piece.bottom = top + layout.lineAt(i).rect().bottom();
        m_pieces.push_back(piece);
        piece.top = piece.bottom;
    }
    m_pieces.back().bottom = row.bottom;
    m_pieces.back().rule = row.rule;
}

void LetterGalley::addText(const QTextBlock& block)
{
    const QTextLayout& layout = *block.layout();
    if (block.text().isEmpty() || layout.lineCount() == 0)
        return;
    const qreal top = m_document->documentLayout()->blockBoundingRect(block).top();
    const bool isHeading = m_pieces.empty() || isBold(block);
    const int count = layout.lineCount();
    for (int i = 0; i < count; ++i) {
        const QRectF line = layout.lineAt(i).rect().translated(0, top);
        // No single line of a paragraph at the foot or the head of a page.
        const bool isFirstOrSecondLast = count > 1 && (i == 0 || i == count - 2);
        m_pieces.push_back({ .top = line.top(),
            .bottom = line.bottom(),
            .isKeptWithNext = isHeading || isFirstOrSecondLast,
            .isText = true });
    }
}

/// Line by line in reading order, table cells too: QTextDocument's own drawing cannot be cut between lines
/// without showing the one before the cut again.
void LetterGalley::collectLines()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QTextLayout* layout = block.layout();
        const QPointF at = m_document->documentLayout()->blockBoundingRect(block).topLeft();
        for (int i = 0; i < layout->lineCount(); ++i)
            m_lines.push_back({ layout, i, at, layout->lineAt(i).rect().center().y() + at.y() });
    }
}

/// Gives the space between two pieces to the upper one; it vanishes at the foot of a page.
void LetterGalley::closeGaps(qreal end)
{
    for (size_t i = 0; i + 1 < m_pieces.size(); ++i) {
        if (m_pieces[i].table < 0 || m_pieces[i].table != m_pieces[i + 1].table)
            continue;
        m_pieces[i].bottom = m_pieces[i + 1].top;
    }
    if (!m_pieces.empty())
        m_pieces.back().bottom = std::min(m_pieces.back().bottom, end);
}

std::optional<LetterGalley::Strip> LetterGalley::repeatedHeader(size_t piece) const
{
    const Piece& first = m_pieces[piece];
    if (first.table < 0 || first.isHeader)
        return std::nullopt;
    return m_headers[static_cast<size_t>(first.table)];
}

/// The last place at or before a piece where a page that began with `from` may end.
size_t LetterGalley::lastBreakUpTo(size_t from, size_t piece) const
{
    size_t at = piece;
    while (at > from && m_pieces[at - 1].isKeptWithNext)
        --at;
    return at > from ? at : piece;
}

size_t LetterGalley::firstAfterTables() const
{
    size_t piece = m_pieces.size();
    while (piece > 0 && m_pieces[piece - 1].table < 0)
        --piece;
    return piece;
}

/// The first piece of each page.
std::vector<size_t> LetterGalley::breaks(const PageRoom& room) const
{
    std::vector<size_t> starts = { 0 };
    const auto height = [&](size_t from, size_t to) {
        const auto header = repeatedHeader(from);
        return m_pieces[to].bottom - m_pieces[from].top + (header ? header->bottom - header->top : 0);
    };
    const auto roomOfPage = [&] { return starts.size() == 1 ? room.first : room.next; };
    for (size_t i = 1; i < m_pieces.size(); ++i) {
        if (height(starts.back(), i) > roomOfPage())
            starts.push_back(lastBreakUpTo(starts.back(), i));
    }
    const size_t last = starts.back();
    if (room.slip > 0 && height(last, m_pieces.size() - 1) > roomOfPage() - room.slip) {
        // The slip goes to a page of its own with what is said about paying, or alone.
        const size_t closing = firstAfterTables();
        starts.push_back(closing > last && closing < m_pieces.size() ? closing : m_pieces.size());
    }
    return starts;
}

std::vector<LetterGalley::Page> LetterGalley::pages(const PageRoom& room) const
{
    if (m_pieces.empty())
        return { Page() };
    std::vector<Page> result;
    const std::vector<size_t> starts = breaks(room);
    for (size_t i = 0; i < starts.size(); ++i) {
        const size_t from = starts[i];
        const size_t to = i + 1 < starts.size() ? starts[i + 1] : m_pieces.size();
        Page page;
        if (from < to) {
            if (const auto header = repeatedHeader(from))
                page.push_back(*header);
            page.push_back({ m_pieces[from].top, m_pieces[to - 1].bottom });
        }
        result.push_back(std::move(page));
    }
    return result;
}

void LetterGalley::draw(QPainter& painter, QPointF at, const Page& page) const
{
    constexpr qreal hairWidth = mm(0.1);
    constexpr qreal strongWidth = mm(0.25);
    qreal y = at.y();
    for (const Strip& strip : page) {
        painter.save();
        painter.translate(at.x(), y - strip.top);
        painter.setPen(Qt::black);
        for (const Line& line : m_lines) {
            if (line.middle > strip.top && line.middle < strip.bottom)
                line.layout->lineAt(line.index).draw(&painter, line.at);
        }
        for (const Piece& piece : m_pieces) {
            if (piece.rule == Rule::None || piece.top < strip.top - 1 || piece.bottom > strip.bottom + 1)
                continue;
            const qreal width = piece.rule == Rule::Hair ? hairWidth : strongWidth;
            painter.fillRect(QRectF(0, piece.bottom - width / 2, m_width, width),
                piece.rule == Rule::Hair ? QColor(0xbb, 0xbb, 0xbb) : QColor(Qt::black));
        }
        painter.restore();
        y += strip.bottom - strip.top;
    }
}

} // namespace mahnwerk

#include "letter_galley.moc"
