// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/qr_symbol.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QTextBlock;
class QTextDocument;
class QTextLayout;
class QTextTable;

namespace mahnwerk {

/// What a page may take of the body, in units of the page (letterResolution).
struct PageRoom {
    qreal first = 0; ///< on the first page
    qreal next = 0; ///< on each further page
    qreal slip = 0; ///< taken away at the foot of the last page by a payment slip; 0 for none
};

enum class GalleyDensity { Normal, Tight };

/// The body of a letter set in one long column, and cut into pages where a person would cut it: between lines
/// and table rows, never inside a row, no single lines, a heading with what follows, a total with its last
/// row, a table's header again on each page.
class LetterGalley {
public:
    /// width in units. The only or first code is drawn where the body has <img src="girocode">, each of several where it has
    /// <img src="girocode-1"> and so on.
    LetterGalley(const QString& html, qreal width, std::vector<QrSymbol> giroCodes, GalleyDensity density);
    ~LetterGalley();

    struct Strip {
        qreal top = 0;
        qreal bottom = 0;
    };
    using Page = std::vector<Strip>; ///< strips of the column, one below the other

    std::vector<Page> pages(const PageRoom& room) const;
    /// Draws a page's strips at a point of the painter, whose device must have letterResolution.
    void draw(QPainter& painter, QPointF at, const Page& page) const;

private:
    enum class Rule { None, Hair, Strong };
    /// The smallest part that may stand alone: a line or a table row.
    struct Piece {
        qreal top = 0;
        qreal bottom = 0;
        bool isKeptWithNext = false;
        bool isText = false; ///< a line outside of tables
        int table = -1; ///< number of the ruled table, -1 for text
        bool isHeader = false;
        Rule rule = Rule::None; ///< below it
    };

    struct Line {
        const QTextLayout* layout = nullptr;
        int index = 0;
        QPointF at; ///< of the layout, in the column
        qreal middle = 0; ///< of the line, in the column
    };

    void addTable(const QTextTable& table);
    void addRuledTable(const QTextTable& table, const std::vector<qreal>& edges);
    void addTallRow(const QTextBlock& cell, const Piece& row);
    void addText(const QTextBlock& block);
    void closeGaps(qreal end);
    void collectLines();
    std::optional<Strip> repeatedHeader(size_t piece) const;
    size_t lastBreakUpTo(size_t from, size_t piece) const;
    size_t firstAfterTables() const;
    std::vector<size_t> breaks(const PageRoom& room) const;
    std::vector<qreal> rowEdges(const QTextTable& table) const;

    std::unique_ptr<QTextDocument> m_document;
    std::vector<Piece> m_pieces;
    std::vector<Line> m_lines;
    std::vector<Strip> m_headers; ///< by number of the ruled table
    qreal m_width = 0;
};

} // namespace mahnwerk
