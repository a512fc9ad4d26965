// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxColumns = 16'384;
constexpr int maxRows = static_cast<int>(limits::rows);
constexpr size_t maxStrings = 4 << 20;
constexpr qint64 maxMergedCells = 20'000'000;

/// Zero-based; -1 where a reference leaves it out.
struct Position {
    int row = -1;
    int column = -1;
};

Position positionOf(QStringView reference)
{
    Position position;
    int column = 0;
    int row = 0;
    for (const QChar c : reference) {
        const char16_t upper = c.toUpper().unicode();
        if (upper >= u'A' && upper <= u'Z' && row == 0)
            column = std::min(column * 26 + (upper - u'A' + 1), maxColumns + 1);
        else if (c >= u'0' && c <= u'9')
            row = std::min(row * 10 + (c.unicode() - u'0'), maxRows + 1);
        else if (c != u'$')
            return {};
    }
    position.column = column - 1;
    position.row = row - 1;
    return position;
}

/// "_x000D_" stands for a character that XML cannot hold (ECMA-376 22.9.2.19).
QString withoutEscapes(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView escape = text.mid(i, 7);
        bool hex = false;
        if (escape.size() == 7 && escape.startsWith(u"_x") && escape.endsWith(u'_')) {
            const ushort code = escape.mid(2, 4).toUShort(&hex, 16);
            if (hex && code != 0) {
                result += QChar(code);
                i += 6;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

/// Text of <si> or <is>: all <t> but those inside <rPh>. The reader stands on the start, and then on the
/// end.
QString stringItem(XmlPart& xml, const QString& element)
{
    QString text;
    int phonetic = 0;
    bool inText = false;
    while (xml.next()) {
        if (xml.isEnd() && xml.name() == element)
            break;
        if (xml.name() == u"rPh" && (xml.isStart() || xml.isEnd()))
            phonetic += xml.isStart() ? 1 : -1;
        else if (xml.name() == u"t" && (xml.isStart() || xml.isEnd()))
            inText = xml.isStart();
        else if (xml.isText() && inText && phonetic == 0 && text.size() <= limits::cellCharacters)
            text += xml.text();
    }
    return text.contains("_x"_L1) ? withoutEscapes(text) : text;
}

StoredCell stored(WorkbookParts& parts, QStringView text, CellKind kind)
{
    if (text.isEmpty())
        return {};
    const StoredCell cell { static_cast<quint32>(parts.text.size()), static_cast<quint32>(text.size()),
        kind };
    parts.text += text;
    return cell;
}

class SheetReader {
public:
    SheetReader(XmlPart& xml, WorkbookParts& parts, const QString& path)
        : m_xml(xml)
        , m_parts(parts)
        , m_path(path)
    {
    }

    Result<SheetRows> read()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == u"row")
                TRY(readRow());
            else if (m_xml.name() == u"mergeCell")
                TRY(noteMerge());
        }
        TRY(m_xml.finish());
        std::ranges::stable_sort(m_sheet.rows, {}, &StoredRow::number);
        TRY(applyMerges());
        finishRows();
        return std::move(m_sheet);
    }

private:
    struct Merge {
        Position from;
        Position to;
    };

    Result<> readRow()
    {
        bool numbered = false;
        const int number = m_xml.attribute(u"r").toInt(&numbered);
        m_lastRow = numbered ? number : m_lastRow + 1;
        if (m_lastRow < 1 || m_lastRow > maxRows || m_sheet.rows.size() == limits::rows)
            return fileTooLarge(m_path);
        const QString hidden = m_xml.attribute(u"hidden");
        m_sheet.hiddenRows += hidden == "1"_L1 || hidden == "true"_L1 ? 1 : 0;
        StoredRow row { static_cast<quint32>(m_sheet.cells.size()), 0, static_cast<quint32>(m_lastRow) };
        int column = -1;
        while (m_xml.next()) {
            if (m_xml.isEnd() && m_xml.name() == u"row")
                break;
            if (m_xml.isStart() && m_xml.name() == u"c")
                TRY(readCell(row, column));
        }
        if (row.width > 0)
            m_sheet.rows.push_back(row);
        return {};
    }

    Result<> readCell(StoredRow& row, int& column)
    {
        const Position position = positionOf(m_xml.attribute(u"r"));
        column = position.column >= 0 ? position.column : column + 1;
        const StoredCell cell = cellValue();
        if (column >= maxColumns)
            return fileTooLarge(m_path);
        if (cell.kind == CellKind::Empty)
            return {};
        const auto index = static_cast<quint32>(column);
        if (index >= row.width) {
            const size_t size = row.first + size_t(index) + 1;
            if (size > limits::cells)
                return fileTooLarge(m_path);
            m_sheet.cells.resize(size);
            row.width = index + 1;
        }
        m_sheet.cells[row.first + index] = cell;
        if (m_parts.text.size() > limits::characters)
            return fileTooLarge(m_path);
        return {};
    }

    /// The reader stands on <c> and then on </c>.
    StoredCell cellValue()
    {
        const QString type = m_xml.attribute(u"t");
        const int style = m_xml.attribute(u"s").toInt();
        QString value;
        QString inlineText;
        bool inValue = false;
        while (m_xml.next()) {
            if (m_xml.isEnd() && m_xml.name() == u"c")
                break;
            if (m_xml.isStart() && m_xml.name() == u"is")
                inlineText = stringItem(m_xml, u"is"_s);
            else if (m_xml.name() == u"v" && (m_xml.isStart() || m_xml.isEnd()))
                inValue = m_xml.isStart();
            else if (m_xml.isText() && inValue)
                value += m_xml.text();
        }
        if (type == "inlineStr"_L1)
            return stored(m_parts, inlineText.isEmpty() ? value : inlineText, CellKind::Text);
        return typedValue(type, value, style);
    }

    StoredCell typedValue(const QString& type, const QString& value, int style)
    {
        if (type == "s"_L1) {
            bool valid = false;
            const uint index = value.trimmed().toUInt(&valid);
            return valid && index < m_parts.strings.size() ? m_parts.strings[index] : StoredCell();
        }
        if (type == "str"_L1)
            return stored(m_parts, withoutEscapes(value), CellKind::Text);
        if (type == "e"_L1)
            return stored(m_parts, value.trimmed(), CellKind::Error);
        if (type == "b"_L1)
            return stored(m_parts, value.trimmed() == "1"_L1 ? u"true"_s : u"false"_s, CellKind::Bool);
        if (type == "d"_L1)
            return isoValue(value.trimmed());
        return numberValue(value.trimmed(), style);
    }

    StoredCell isoValue(QString value)
    {
        if (!Date::fromIso(QStringView(value).left(10)))
            return stored(m_parts, value, CellKind::Text);
        if (value.size() > 10)
            value[10] = u' ';
        if (value.endsWith(" 00:00:00"_L1))
            value.truncate(10);
        return stored(m_parts, value, CellKind::Date);
    }

    StoredCell numberValue(const QString& value, int style)
    {
        bool isNumber = false;
        value.toDouble(&isNumber); // only to tell numbers from text; the value stays text
        if (!isNumber)
            return stored(m_parts, value, CellKind::Text);
        const auto index = static_cast<size_t>(std::max(style, 0));
        if (index < m_parts.kindOfStyle.size() && m_parts.kindOfStyle[index] == CellKind::Date) {
            const auto serial = DecimalNumber::fromSpreadsheet(value);
            const QString iso = serial ? isoOfSerial(*serial, m_parts.dateSystem) : QString();
            if (!iso.isEmpty())
                return stored(m_parts, iso, CellKind::Date);
        }
        return stored(m_parts, value, CellKind::Number);
    }

    Result<> noteMerge()
    {
        const QString reference = m_xml.attribute(u"ref");
        const qsizetype colon = reference.indexOf(u':');
        if (colon < 0)
            return {};
        const Merge merge { positionOf(QStringView(reference).left(colon)),
            positionOf(QStringView(reference).mid(colon + 1)) };
        if (merge.from.row >= 0 && merge.from.column >= 0)
            m_merges.push_back(merge);
        return {};
    }

    /// What lies under a merged area is not shown, so it does not count.
    Result<> applyMerges()
    {
        qint64 visited = 0;
        for (const Merge& merge : m_merges) {
            auto row = std::ranges::lower_bound(
                m_sheet.rows, static_cast<quint32>(merge.from.row + 1), {}, &StoredRow::number);
            for (; row != m_sheet.rows.end() && static_cast<int>(row->number) <= merge.to.row + 1; ++row) {
                const int last = std::min(merge.to.column, static_cast<int>(row->width) - 1);
                for (int column = merge.from.column; column <= last; ++column) {
                    const bool topLeft
                        = column == merge.from.column && static_cast<int>(row->number) == merge.from.row + 1;
                    if (!topLeft)
                        m_sheet.cells[row->first + static_cast<quint32>(column)] = {};
                }
                visited += 1 + std::max(0, last - merge.from.column);
                if (visited > maxMergedCells)
                    return fail(ErrorCode::FileSuspicious, { m_path, u"merged cells"_s });
            }
        }
        return {};
    }

    void finishRows()
    {
        for (const StoredRow& row : m_sheet.rows) {
            const auto begin = m_sheet.cells.begin() + static_cast<std::ptrdiff_t>(row.first);
            const auto filled = std::count_if(begin, begin + static_cast<std::ptrdiff_t>(row.width),
                [](const StoredCell& cell) { return cell.kind != CellKind::Empty; });
            m_sheet.usableRows += filled >= 2 ? 1 : 0;
        }
    }

    XmlPart& m_xml;
    WorkbookParts& m_parts;
    const QString& m_path;
    SheetRows m_sheet;
    std::vector<Merge> m_merges;
    int m_lastRow = 0;
};

} // namespace

Result<> readSharedStrings(XmlPart& xml, WorkbookParts& parts, const QString& path)
{
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"si")
            continue;
        parts.strings.push_back(stored(parts, stringItem(xml, u"si"_s), CellKind::Text));
        if (parts.strings.size() > maxStrings || parts.text.size() > limits::characters)
            return fileTooLarge(path);
    }
    return xml.finish();
}

Result<SheetRows> readSheet(XmlPart& xml, WorkbookParts& parts, const QString& path)
{
    return SheetReader(xml, parts, path).read();
}

} // namespace mahnwerk
