// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx.h"

#include "core/exchange/xlsx_sheet.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxSheets = 200;
constexpr size_t maxStyles = 100'000;

struct SheetEntry {
    QString name;
    QString relation;
    SheetVisibility visibility = SheetVisibility::Visible;
};

struct Workbook {
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<SheetEntry> sheets;
};

struct Relation {
    QString type; ///< last word of its address: "worksheet", "sharedStrings"
    QString target; ///< name of the part
};
using Relations = QHash<QString, Relation>; // by id

/// The name a part has in the container: absolute or relative to the folder of the part that names it.
QString partName(QString target, const QString& folder)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
}

Result<Relations> relationsOf(ZipArchive& archive, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(std::max<qsizetype>(slash, 0));
    const QString name
        = (slash < 0 ? QString() : folder + u'/') + "_rels/"_L1 + part.mid(slash + 1) + ".rels"_L1;
    Relations relations;
    if (!archive.has(name))
        return relations;
    XmlPart xml = TRY(XmlPart::open(archive, name));
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship" || relations.size() > qsizetype(maxSheets) * 10)
            continue;
        const QString type = xml.attribute(u"Type");
        if (xml.attribute(u"TargetMode") != "External"_L1)
            relations.insert(xml.attribute(u"Id"),
                { type.mid(type.lastIndexOf(u'/') + 1), partName(xml.attribute(u"Target"), folder) });
    }
    TRY(xml.finish());
    return relations;
}

QString targetOf(const Relations& relations, QLatin1StringView type, const QString& otherwise)
{
    for (const Relation& relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return otherwise;
}

Result<Workbook> readWorkbook(ZipArchive& archive, const QString& part)
{
    Workbook workbook;
    XmlPart xml = TRY(XmlPart::open(archive, part));
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"workbookPr") {
            const QString flag = xml.attribute(u"date1904");
            if (flag == "1"_L1 || flag == "true"_L1)
                workbook.dateSystem = DateSystem::From1904;
        } else if (xml.name() == u"sheet" && workbook.sheets.size() < maxSheets) {
            const QString state = xml.attribute(u"state");
            const bool hidden = state == "hidden"_L1 || state == "veryHidden"_L1;
            workbook.sheets.push_back({ xml.attribute(u"name"), xml.attribute(u"id"),
                hidden ? SheetVisibility::Hidden : SheetVisibility::Visible });
        }
    }
    TRY(xml.finish());
    return workbook;
}

/// Number or Date for each cell format, in the order that cells refer to.
Result<std::vector<CellKind>> readStyles(ZipArchive& archive, const QString& part)
{
    std::vector<CellKind> kinds;
    if (!archive.has(part))
        return kinds;
    QHash<int, bool> isDate;
    bool inCellFormats = false;
    XmlPart xml = TRY(XmlPart::open(archive, part));
    while (xml.next()) {
        if (xml.name() == u"cellXfs" && (xml.isStart() || xml.isEnd())) {
            inCellFormats = xml.isStart();
        } else if (xml.isStart() && xml.name() == u"numFmt" && isDate.size() < qsizetype(maxStyles)) {
            isDate.insert(xml.attribute(u"numFmtId").toInt(), isDateFormat(xml.attribute(u"formatCode")));
        } else if (xml.isStart() && inCellFormats && xml.name() == u"xf" && kinds.size() < maxStyles) {
            const int id = xml.attribute(u"numFmtId").toInt();
            kinds.push_back(isDate.value(id, isBuiltInDateFormat(id)) ? CellKind::Date : CellKind::Number);
        }
    }
    TRY(xml.finish());
    return kinds;
}

/// What a ZIP container is that holds no workbook of ours.
Error foreignContainer(const ZipArchive& archive)
{
    const auto unsupported = [&](const QString& format) {
        return Error { ErrorCode::FileUnsupported, { archive.path(), format } };
    };
    const QByteArray type = archive.start(u"mimetype"_s, 80);
    if (type.contains("opendocument")) {
        if (archive.start(u"META-INF/manifest.xml"_s, 64 << 10).contains("encryption-data"))
            return { ErrorCode::FileEncrypted, { archive.path() } };
        return unsupported(type.contains("spreadsheet") ? u"ods"_s : u"OpenDocument"_s);
    }
    if (archive.has(u"xl/workbook.bin"_s))
        return unsupported(u"xlsb"_s);
    if (archive.has(u"word/document.xml"_s))
        return unsupported(u"docx"_s);
    if (archive.has(u"content.xml"_s))
        return unsupported(u"ods"_s);
    return unsupported(u"zip"_s);
}

class WorkbookReader {
public:
    WorkbookReader(ZipArchive& archive, Workbook workbook)
        : m_archive(archive)
        , m_workbook(std::move(workbook))
    {
    }

    Result<Table> read(const QString& workbookPart, const QString& wanted)
    {
        const Relations relations = TRY(relationsOf(m_archive, workbookPart));
        m_parts.dateSystem = m_workbook.dateSystem;
        m_parts.kindOfStyle
            = TRY(readStyles(m_archive, targetOf(relations, "styles"_L1, u"xl/styles.xml"_s)));
        const QString strings = targetOf(relations, "sharedStrings"_L1, u"xl/sharedStrings.xml"_s);
        if (m_archive.has(strings)) {
            XmlPart xml = TRY(XmlPart::open(m_archive, strings));
            TRY(readSharedStrings(xml, m_parts, m_archive.path()));
        }
        for (const SheetEntry& sheet : m_workbook.sheets)
            TRY(readOne(sheet, relations.value(sheet.relation), wanted));
        return table(wanted);
    }

private:
    Result<> readOne(const SheetEntry& sheet, const Relation& relation, const QString& wanted)
    {
        // Sheets of charts and dialogues have other types.
        if (relation.type != "worksheet"_L1 || !m_archive.has(relation.target))
            return {};
        const qsizetype textBefore = m_parts.text.size();
        XmlPart xml = TRY(XmlPart::open(m_archive, relation.target));
        SheetRows rows = TRY(readSheet(xml, m_parts, m_archive.path()));
        m_summaries.push_back({ sheet.name, rows.usableRows, sheet.visibility });
        const bool better = wanted.isEmpty() ? isBetter(m_summaries.back()) : sheet.name == wanted;
        if (better) {
            m_chosen = m_summaries.size() - 1;
            m_rows = std::move(rows);
        } else {
            m_parts.text.truncate(textBefore);
        }
        return {};
    }

    /// Visible before hidden, then more usable rows, then the earlier one.
    bool isBetter(const SheetSummary& sheet) const
    {
        if (!m_chosen)
            return true;
        const SheetSummary& best = m_summaries[*m_chosen];
        const auto rank = [](const SheetSummary& s) {
            return std::pair(s.usableRows > 0 && s.visibility == SheetVisibility::Visible, s.usableRows);
        };
        return rank(sheet) > rank(best);
    }

    Result<Table> table(const QString& wanted)
    {
        if (!m_chosen && !wanted.isEmpty())
            return fail(ErrorCode::NotFound, { u"sheet"_s, wanted });
        if (!m_chosen || m_rows.rows.empty())
            return fail(ErrorCode::FileEmpty, { m_archive.path() });
        TableContent content { std::move(m_parts.text), std::move(m_rows.cells), std::move(m_rows.rows), {} };
        content.origin.path = m_archive.path();
        content.origin.format = TableFormat::Xlsx;
        content.origin.sheet = m_summaries[*m_chosen].name;
        content.origin.sheets = std::move(m_summaries);
        content.origin.dateSystem = m_parts.dateSystem;
        content.origin.hiddenRows = m_rows.hiddenRows;
        return Table(std::move(content));
    }

    ZipArchive& m_archive;
    Workbook m_workbook;
    WorkbookParts m_parts;
    std::vector<SheetSummary> m_summaries;
    std::optional<size_t> m_chosen;
    SheetRows m_rows;
};

} // namespace

Result<Table> readXlsx(const QByteArray& bytes, const QString& path, const QString& sheet)
{
    ZipArchive archive = TRY(ZipArchive::open(bytes, path));
    const QString part
        = targetOf(TRY(relationsOf(archive, QString())), "officeDocument"_L1, u"xl/workbook.xml"_s);
    if (!archive.has(part) || part.endsWith(".bin"_L1) || part.startsWith("word/"_L1))
        return std::unexpected(foreignContainer(archive));
    Workbook workbook = TRY(readWorkbook(archive, part));
    if (workbook.sheets.empty())
        return fail(ErrorCode::FileEmpty, { path });
    return WorkbookReader(archive, std::move(workbook)).read(part, sheet);
}

} // namespace mahnwerk
