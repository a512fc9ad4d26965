// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <zip.h>

#include <cstdlib>

namespace mahnwerk {

/// A ZIP container of the given entries, as bytes.
inline QByteArray zipped(const QList<QPair<QByteArray, QByteArray>>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    for (const auto& [name, content] : entries) {
        zip_source_t* source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// A workbook written by hand, for what no writer produces.
struct RawWorkbook {
    QByteArray sheetData; ///< inside <worksheet>
    QByteArray sharedStrings = {}; ///< inside <sst>
    QByteArray styles = {}; ///< inside <styleSheet>
    QByteArray workbookProperties = {};
    QByteArray prologue = {}; ///< before <worksheet>: a DTD

    QByteArray bytes() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        return zipped({
            { "_rels/.rels",
                xml + "<Relationships xmlns=\"" + packageRelations + "\"><Relationship Id=\"a\" Type=\""
                    + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>" },
            { "xl/workbook.xml",
                xml + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\">" + workbookProperties
                    + "<sheets><sheet name=\"Offen\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>" },
            { "xl/_rels/workbook.xml.rels",
                xml + "<Relationships xmlns=\"" + packageRelations
                    + "\">"
                      "<Relationship Id=\"s1\" Type=\""
                    + relations
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                      "<Relationship Id=\"s2\" Type=\""
                    + relations
                    + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                      "<Relationship Id=\"s3\" Type=\""
                    + relations + "/styles\" Target=\"styles.xml\"/></Relationships>" },
            { "xl/sharedStrings.xml", xml + "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>" },
            { "xl/styles.xml", xml + "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>" },
            { "xl/worksheets/sheet1.xml",
                xml + prologue + "<worksheet xmlns=\"" + main + "\">" + sheetData + "</worksheet>" },
        });
    }
};

} // namespace mahnwerk
