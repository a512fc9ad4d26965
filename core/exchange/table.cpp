// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include "core/exchange/csv.h"
#include "core/exchange/xlsx.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

// [MS-CFB] 2.2: header signature; old Excel, and new Excel inside an encrypted package.
constexpr QByteArrayView compoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

QByteArray utf16(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

Error compoundFileError(const QByteArray& bytes, const QString& path)
{
    // [MS-OFFCRYPTO] 2.3: the stream that holds the encrypted workbook.
    if (bytes.contains(utf16(u"EncryptedPackage")))
        return { ErrorCode::FileEncrypted, { path } };
    return { ErrorCode::FileUnsupported, { path, u"xls"_s } };
}

Error markupError(const QByteArray& start, const QString& path)
{
    const QByteArray lower = start.toLower();
    if (lower.contains("<!entity") || (lower.contains("<!doctype") && !lower.contains("html")))
        return { ErrorCode::FileSuspicious, { path, u"DTD"_s } };
    const bool html = lower.contains("<html") || lower.contains("<table") || lower.contains("<!doctype html");
    return { ErrorCode::FileUnsupported, { path, html ? u"html"_s : u"xml"_s } };
}

/// Known formats that are neither CSV nor XLSX.
std::optional<Error> foreignFormat(const QByteArray& bytes, const QString& path)
{
    if (bytes.startsWith(compoundFile))
        return compoundFileError(bytes, path);
    if (bytes.startsWith("%PDF"))
        return Error { ErrorCode::FileUnsupported, { path, u"pdf"_s } };
    if (bytes.startsWith("\x1F\x8B"))
        return Error { ErrorCode::FileUnsupported, { path, u"gz"_s } };
    if (bytes.startsWith("{\\rtf"))
        return Error { ErrorCode::FileUnsupported, { path, u"rtf"_s } };
    const QByteArray start = bytes.left(4096).trimmed();
    if (start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<"))
        return markupError(start, path);
    return std::nullopt;
}

Result<QByteArray> fileBytes(const QString& path)
{
    // A pipe or a device has no end.
    if (!QFileInfo(path).isFile())
        return fail(
            ErrorCode::FileUnreadable, { path, QFileInfo::exists(path) ? u"not a file"_s : u"not found"_s });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, { path, file.errorString() });
    if (file.size() > limits::fileBytes)
        return fileTooLarge(path);
    QByteArray bytes = file.read(limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, { path, file.errorString() });
    if (bytes.size() > limits::fileBytes)
        return fileTooLarge(path);
    return bytes;
}

} // namespace

Table::Table(TableContent content)
    : m_content(std::move(content))
{
    quint32 widest = 0;
    for (const StoredRow& row : m_content.rows)
        widest = std::max(widest, row.width);
    m_columnCount = static_cast<int>(widest);
}

TableCell Table::cell(int row, int column) const
{
    const StoredRow& stored = rowAt(row);
    if (column < 0 || static_cast<quint32>(column) >= stored.width)
        return {};
    const StoredCell& found = m_content.cells[stored.first + static_cast<quint32>(column)];
    return { QStringView(m_content.text).mid(found.at, found.length), found.kind };
}

int Table::filledCells(int row) const
{
    const StoredRow& stored = rowAt(row);
    const auto begin = m_content.cells.begin() + static_cast<std::ptrdiff_t>(stored.first);
    return static_cast<int>(std::count_if(begin, begin + static_cast<std::ptrdiff_t>(stored.width),
        [](const StoredCell& cell) { return cell.kind != CellKind::Empty; }));
}

std::unexpected<Error> fileTooLarge(const QString& path)
{
    return fail(ErrorCode::FileTooLarge, { path, QString::number(limits::fileBytes >> 20) });
}

Result<Table> readTable(const QString& path, const QString& sheet)
{
    const QByteArray bytes = TRY(fileBytes(path));
    if (bytes.trimmed().isEmpty())
        return fail(ErrorCode::FileEmpty, { path });
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readXlsx(bytes, path, sheet);
    if (const auto foreign = foreignFormat(bytes, path))
        return std::unexpected(*foreign);
    return readCsv(bytes, path);
}

} // namespace mahnwerk
