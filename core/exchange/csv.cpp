// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/csv_scan.h"
#include "core/exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <compare>
#include <map>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array separators = { u';', u',', u'\t', u'|' };
// Enough lines to outvote a title above the table.
constexpr int linesToGuessFrom = 100;
constexpr qsizetype charactersToGuessFrom = 1 << 16;

struct Start {
    QChar separator;
    qsizetype at = 0; ///< of the first row
};

/// Excel's first line "sep=;" names the separator and is no row.
std::optional<Start> separatorLine(QStringView text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    const QStringView rest = text.mid(5, 2);
    if (rest.startsWith(u"\r\n"))
        return Start { text[4], 7 };
    if (rest.isEmpty() || rest[0] == u'\n' || rest[0] == u'\r')
        return Start { text[4], 5 + std::min<qsizetype>(1, rest.size()) };
    return std::nullopt;
}

/// How well a separator cuts a text. That all quotes fit it says most, then the cells beyond the first
/// that it gives in the lines of the most frequent width.
struct Regularity {
    bool quotesFit = false;
    size_t cells = 0;
    auto operator<=>(const Regularity&) const = default;
};

Regularity regularity(const QString& sample, QChar separator)
{
    CsvScan scan(sample, separator, 0);
    std::map<size_t, size_t> linesByWidth;
    size_t broken = 0;
    bool quoted = false;
    for (int line = 0; line < linesToGuessFrom && scan.next(); ++line) {
        const bool sound = scan.state() == RowState::Sound;
        broken += sound ? 0 : 1;
        quoted = quoted || scan.quotedCells() > 0;
        if (sound && scan.row().size() > 1)
            ++linesByWidth[scan.row().size()];
    }
    Regularity best;
    for (const auto& [width, lines] : linesByWidth)
        best.cells = std::max(best.cells, (width - 1) * lines * lines);
    best.cells /= (broken + 1) * (broken + 1);
    best.quotesFit = broken == 0 && quoted && best.cells > 0;
    return best;
}

QChar guessedSeparator(const QString& text)
{
    const QString sample = text.left(charactersToGuessFrom);
    QChar best = separators.front();
    Regularity bestYet;
    for (const char16_t candidate : separators) {
        const Regularity found = regularity(sample, candidate);
        if (found > bestYet) {
            bestYet = found;
            best = candidate;
        }
    }
    return best;
}

bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.mid(1);
    int points = 0;
    for (const QChar c : text) {
        if (c == u'.' || c == u',')
            ++points;
        else if (c < u'0' || c > u'9')
            return false;
    }
    return points <= 1 && !text.isEmpty() && text.front().isDigit() && text.back().isDigit();
}

void appendText(QString& to, const QString& cell)
{
    to += u'"';
    if (looksLikeFormula(cell))
        to += u'\'';
    for (const QChar c : cell) {
        to += c;
        if (c == u'"')
            to += c;
    }
    to += u'"';
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    if (text.isEmpty())
        return false;
    // The last four are the full-width forms, which a spreadsheet folds to the first four.
    static constexpr QStringView openers = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return openers.contains(text.front());
}

Result<Table> readCsv(const QByteArray& bytes, const QString& path, std::optional<QChar> separator)
{
    DecodedText decoded = TRY(decodedText(bytes, path));
    Start start { separator.value_or(QChar()), 0 };
    if (const auto named = separatorLine(decoded.text); named && !separator)
        start = *named;
    else if (!separator)
        start.separator = guessedSeparator(decoded.text);
    TableContent content = TRY(CsvScan(std::move(decoded.text), start.separator, start.at).allRows(path));
    if (std::ranges::all_of(
            content.cells, [](const StoredCell& cell) { return cell.kind == CellKind::Empty; }))
        return fail(ErrorCode::FileEmpty, { path });
    content.origin.path = path;
    content.origin.encoding = decoded.encoding;
    content.origin.separator = start.separator;
    return Table(std::move(content));
}

QByteArray writeCsv(const std::vector<QStringList>& rows, const CsvStyle& style)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += style.separator;
            const auto index = static_cast<size_t>(column);
            const bool isNumber = index < style.columns.size() && style.columns[index] == CsvColumn::Number;
            if (isNumber && isPlainNumber(row[column]) && !row[column].contains(style.separator))
                text += row[column];
            else
                appendText(text, row[column]);
        }
        text += "\r\n"_L1;
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace mahnwerk
