// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

struct zip;

namespace mahnwerk {

class ZipPart;

/// A ZIP container in memory, read with limits: see the constants in zip_archive.cpp.
class ZipArchive {
public:
    /// The bytes must outlive the archive. Errors: FileDamaged, FileSuspicious (too many entries).
    static Result<ZipArchive> open(const QByteArray& bytes, const QString& path);

    bool has(const QString& name) const;
    /// The first bytes of an entry, empty if there is none.
    QByteArray start(const QString& name, qsizetype size) const;
    /// Errors: NotFound, FileEncrypted, FileSuspicious (unpacks to far too much), FileDamaged.
    Result<std::unique_ptr<ZipPart>> part(const QString& name);
    const QString& path() const { return m_path; }

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Close> m_zip;
    std::shared_ptr<qint64> m_unpacked; ///< bytes unpacked so far, shared by all parts
    QString m_path;
};

/// An XML entry, token by token, with everything refused that a workbook does not need.
class XmlPart {
public:
    /// As ZipArchive::part; an XML that is no XML shows in finish().
    static Result<XmlPart> open(ZipArchive& archive, const QString& name);
    XmlPart(XmlPart&&) noexcept;
    ~XmlPart();

    /// The next token; false at the end, and after an error.
    bool next();
    bool isStart() const { return m_xml->isStartElement(); }
    bool isEnd() const { return m_xml->isEndElement(); }
    /// Name without prefix: "row" for <row> and <x:row>.
    QStringView name() const { return m_xml->name(); }
    QStringView text() const { return m_xml->text(); }
    bool isText() const { return m_xml->isCharacters(); }
    /// By name without prefix, so "id" finds r:id. Empty if there is none.
    QString attribute(QStringView name) const;
    /// What went wrong, if anything: FileSuspicious (DTD, depth, token size, too much), FileDamaged.
    Result<> finish() const;

private:
    XmlPart(std::unique_ptr<ZipPart> part, QString path);

    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<QXmlStreamReader> m_xml;
    QString m_path;
    QString m_refused; ///< why reading was stopped
    int m_depth = 0;
};

} // namespace mahnwerk
