// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include "core/exchange/table.h"

#include <QIODevice>

#include <zip.h>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxEntries = 10'000;
constexpr qint64 maxPartBytes = 256LL << 20;
constexpr qint64 maxUnpackedBytes = 512LL << 20; // of one workbook
// Sheets pack 10 to 60 times; deflate ends at 1032. Small parts may be as regular as they like.
constexpr quint64 maxRatio = 300;
constexpr quint64 ratioMattersFrom = 16ULL << 20;
// The longest text Excel allows, each character written as a reference, is 330 KB.
constexpr qint64 maxTokenBytes = 512LL << 10;
constexpr int maxDepth = 200;

Error zipError(const QString& path, int code)
{
    switch (code) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return { ErrorCode::FileEncrypted, { path } };
    default:
        break;
    }
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return { ErrorCode::FileDamaged, { path, detail } };
}

} // namespace

/// An entry as a device that counts what it unpacks.
class ZipPart : public QIODevice {
public:
    ZipPart(zip_file* file, std::shared_ptr<qint64> unpacked)
        : m_file(file)
        , m_unpacked(std::move(unpacked))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override { zip_fclose(m_file); }
    ZipPart(const ZipPart&) = delete;
    ZipPart& operator=(const ZipPart&) = delete;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }
    void startToken() { m_tokenBytes = 0; }
    /// Why it stopped early; empty if it did not.
    const QString& refusal() const { return m_refusal; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (m_ended)
            return 0;
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        m_tokenBytes += got;
        m_partBytes += got;
        *m_unpacked += got;
        if (got < 0)
            m_refusal = u"packed data"_s;
        else if (m_tokenBytes > maxTokenBytes)
            m_refusal = u"token size"_s;
        else if (m_partBytes > maxPartBytes || *m_unpacked > maxUnpackedBytes)
            m_refusal = u"zip bomb"_s;
        m_ended = got <= 0 || !m_refusal.isEmpty();
        return m_ended ? 0 : got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    std::shared_ptr<qint64> m_unpacked;
    qint64 m_tokenBytes = 0;
    qint64 m_partBytes = 0;
    QString m_refusal;
    bool m_ended = false;
};

void ZipArchive::Close::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, const QString& path)
{
    // Before libzip builds its directory: the signature of its entries (APPNOTE 4.3.12).
    if (bytes.count("PK\x01\x02") > maxEntries)
        return fail(ErrorCode::FileSuspicious, { path, u"zip entries"_s });
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        const int code = zip_error_code_zip(&error);
        zip_error_fini(&error);
        return std::unexpected(zipError(path, code));
    }
    zip_error_fini(&error);
    ZipArchive result;
    result.m_zip.reset(archive);
    result.m_unpacked = std::make_shared<qint64>(0);
    result.m_path = path;
    return result;
}

bool ZipArchive::has(const QString& name) const
{
    return zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

QByteArray ZipArchive::start(const QString& name, qsizetype size) const
{
    zip_file* file = zip_fopen(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (!file)
        return {};
    QByteArray bytes(size, '\0');
    bytes.truncate(std::max<qsizetype>(0, zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(size))));
    zip_fclose(file);
    return bytes;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString& name)
{
    const zip_int64_t index = zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return fail(ErrorCode::NotFound, { u"part"_s, name });
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return fail(ErrorCode::FileDamaged, { m_path, name });
    const quint64 packed = std::max<quint64>(stat.comp_size, 1);
    if (stat.size > static_cast<quint64>(maxPartBytes)
        || (stat.size > ratioMattersFrom && stat.size / packed > maxRatio))
        return fail(ErrorCode::FileSuspicious, { m_path, u"zip bomb"_s });
    zip_file* file = zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return std::unexpected(zipError(m_path, zip_error_code_zip(zip_get_error(m_zip.get()))));
    return std::make_unique<ZipPart>(file, m_unpacked);
}

Result<XmlPart> XmlPart::open(ZipArchive& archive, const QString& name)
{
    return XmlPart(TRY(archive.part(name)), archive.path());
}

XmlPart::XmlPart(std::unique_ptr<ZipPart> part, QString path)
    : m_part(std::move(part))
    , m_xml(std::make_unique<QXmlStreamReader>(m_part.get()))
    , m_path(std::move(path))
{
}

XmlPart::XmlPart(XmlPart&&) noexcept = default;
XmlPart::~XmlPart() = default;

bool XmlPart::next()
{
    if (!m_refused.isEmpty() || m_xml->atEnd())
        return false;
    m_part->startToken();
    switch (m_xml->readNext()) {
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_refused = u"DTD"_s;
        return false;
    case QXmlStreamReader::StartElement:
        if (++m_depth > maxDepth)
            m_refused = u"depth"_s;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::EndDocument:
    case QXmlStreamReader::Characters:
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::ProcessingInstruction:
        break;
    }
    return m_refused.isEmpty() && !m_xml->hasError();
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Result<> XmlPart::finish() const
{
    if (!m_refused.isEmpty())
        return fail(ErrorCode::FileSuspicious, { m_path, m_refused });
    if (m_part->refusal() == "packed data"_L1)
        return fail(ErrorCode::FileDamaged, { m_path, m_part->refusal() });
    if (!m_part->refusal().isEmpty())
        return fail(ErrorCode::FileSuspicious, { m_path, m_part->refusal() });
    if (m_xml->hasError())
        return fail(ErrorCode::FileDamaged, { m_path, m_xml->errorString() });
    return {};
}

} // namespace mahnwerk
