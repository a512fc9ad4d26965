// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSaveFile>
#include <QStandardPaths>

#include <sodium.h>

#include <array>
#include <cerrno>
#include <optional>
#include <unistd.h>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mark = "mahnwerk-vault-1 "; ///< then the hash of what follows the line
constexpr qint64 largestFile = 1024 * 1024;
// What a file may ask of the machine that reads it.
constexpr quint64 mostRounds = 20;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

/// A copy of ours that leaves nothing behind.
class WipedUtf8 {
public:
    explicit WipedUtf8(const QString& text)
        : utf8(text.toUtf8())
    {
    }
    explicit WipedUtf8(qsizetype size)
        : utf8(size, '\0')
    {
    }
    ~WipedUtf8() { sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size())); }
    WipedUtf8(const WipedUtf8&) = delete;
    WipedUtf8& operator=(const WipedUtf8&) = delete;

    QByteArray utf8;
};

bool hasSodium()
{
    static const bool isReady = sodium_init() >= 0;
    return isReady;
}

QByteArray hashOf(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

std::unexpected<Error> damaged(const QString& path)
{
    return fail(ErrorCode::FileDamaged, { path, u"vault"_s });
}

std::unexpected<Error> wrongPassphrase()
{
    return fail(ErrorCode::InvalidValue, { u"passphrase"_s, QString() });
}

QByteArray sealed(const unsigned char* key, const QString& name, const QString& secret)
{
    const WipedUtf8 plain(secret);
    const QByteArray label = name.toUtf8();
    QByteArray box(nonceSize + plain.utf8.size() + tagSize, '\0');
    randombytes_buf(box.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(box) + nonceSize, nullptr, bytes(plain.utf8), static_cast<unsigned long long>(plain.utf8.size()),
        bytes(label), static_cast<unsigned long long>(label.size()), nullptr, bytes(std::as_const(box)), key);
    return box;
}

/// Null if the box was not sealed by this key for this name.
std::optional<QString> opened(const unsigned char* key, const QString& name, const QByteArray& box)
{
    if (box.size() < nonceSize + tagSize)
        return std::nullopt;
    WipedUtf8 plain(box.size() - nonceSize - tagSize);
    const QByteArray label = name.toUtf8();
    const bool isOurs = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain.utf8), nullptr, nullptr, bytes(box) + nonceSize,
                            static_cast<unsigned long long>(box.size() - nonceSize), bytes(label), static_cast<unsigned long long>(label.size()),
                            bytes(box), key)
        == 0;
    return isOurs ? std::optional(QString::fromUtf8(plain.utf8)) : std::nullopt;
}

} // namespace

struct VaultKey::Bytes {
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> bytes {};
    ~Bytes() { sodium_memzero(bytes.data(), bytes.size()); }
};

VaultKey::VaultKey(const VaultCost& cost, const QByteArray& salt)
    : m_cost(cost)
    , m_salt(salt)
    , m_bytes(std::make_unique<Bytes>())
{
}
VaultKey::VaultKey(VaultKey&&) noexcept = default;
VaultKey& VaultKey::operator=(VaultKey&&) noexcept = default;
VaultKey::~VaultKey() = default;

struct Vault::Content {
    VaultCost cost;
    QByteArray salt;
    QByteArray check; ///< sealed for the name that nobody has: tells a wrong passphrase
    QMap<QString, QByteArray> secrets;
};

QString Vault::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mahnwerk/passwords.vault"_s;
}

Vault::Vault(QString path, VaultCost cost)
    : m_path(std::move(path))
    , m_cost(cost)
{
}

bool Vault::exists() const
{
    return QFileInfo::exists(m_path);
}

bool Vault::holds(const QString& name) const
{
    const auto content = exists() ? load() : fail(ErrorCode::NotFound);
    return content && content->secrets.contains(name);
}

Result<Vault::Content> Vault::load() const
{
    QFile file(m_path);
    const QFileInfo info(m_path);
    // As libpq holds it with its password file. Sealed or not, nobody else has to do anything here.
    if (info.ownerId() != ::geteuid() || (file.permissions() & others))
        return fail(ErrorCode::FileSuspicious, { m_path, u"vault"_s });
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::FileUnreadable, { m_path, file.errorString() });
    const QByteArray text = file.read(largestFile);
    const qsizetype end = text.indexOf('\n');
    const QByteArray body = text.mid(end + 1);
    // The hash is no protection, it tells chance from a wrong passphrase.
    if (end < 0 || text.left(end) != mark.toByteArray() + hashOf(body))
        return damaged(m_path);
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const auto decoded = [](const QJsonValue& value) { return QByteArray::fromBase64(value.toString().toLatin1()); };
    Content content { { static_cast<quint64>(json.value(u"rounds"_s).toInteger()), static_cast<quint64>(json.value(u"memory"_s).toInteger()) },
        decoded(json.value(u"salt"_s)), decoded(json.value(u"check"_s)), {} };
    const bool isBearable = content.cost.rounds >= crypto_pwhash_OPSLIMIT_MIN && content.cost.rounds <= mostRounds
        && content.cost.memory >= crypto_pwhash_MEMLIMIT_MIN && content.cost.memory <= mostMemory;
    if (!isBearable || content.salt.size() != crypto_pwhash_SALTBYTES || content.check.isEmpty())
        return damaged(m_path);
    const QJsonObject secrets = json.value(u"secrets"_s).toObject();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        content.secrets.insert(secret.key(), decoded(secret.value()));
    return content;
}

Result<> Vault::save(const Content& content) const
{
    QJsonObject secrets;
    for (auto secret = content.secrets.begin(); secret != content.secrets.end(); ++secret)
        secrets.insert(secret.key(), QString::fromLatin1(secret.value().toBase64()));
    const QJsonObject json { { u"rounds"_s, static_cast<qint64>(content.cost.rounds) }, { u"memory"_s, static_cast<qint64>(content.cost.memory) },
        { u"salt"_s, QString::fromLatin1(content.salt.toBase64()) }, { u"check"_s, QString::fromLatin1(content.check.toBase64()) },
        { u"secrets"_s, secrets } };
    const QByteArray body = QJsonDocument(json).toJson();

    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileUnwritable, { m_path, folder });
    QSaveFile file(m_path); // beside the old one, which stays until the new one is whole
    errno = 0;
    if (file.open(QFile::WriteOnly) && file.setPermissions(onlyOwner) && file.write(mark.toByteArray() + hashOf(body) + '\n' + body) > 0
        && file.flush() && file.commit())
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, { m_path, file.errorString() });
}

Result<VaultKey> Vault::unlock(const QString& passphrase) const
{
    if (!hasSodium())
        return fail(ErrorCode::Internal, { u"libsodium does not start"_s });
    VaultCost cost = m_cost;
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    QByteArray check;
    const bool isThere = exists();
    if (isThere) {
        const Content content = TRY(load());
        cost = content.cost;
        salt = content.salt;
        check = content.check;
    }
    VaultKey key(cost, salt);
    const WipedUtf8 words(passphrase.normalized(QString::NormalizationForm_C)); // as keyboards differ in how they say ü
    if (crypto_pwhash(key.m_bytes->bytes.data(), key.m_bytes->bytes.size(), words.utf8.constData(), static_cast<unsigned long long>(words.utf8.size()),
            bytes(std::as_const(salt)), cost.rounds, cost.memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::Internal, { u"not enough memory for the passphrase"_s });
    if (isThere && !opened(key.m_bytes->bytes.data(), {}, check))
        return wrongPassphrase();
    return key;
}

Result<QString> Vault::read(const VaultKey& key, const QString& name) const
{
    const Content content = TRY(exists() ? load() : Result<Content>());
    const auto box = content.secrets.find(name);
    if (box == content.secrets.end())
        return fail(ErrorCode::NotFound, { u"password"_s, name });
    if (content.salt != key.m_salt)
        return wrongPassphrase(); // made anew since
    const auto secret = opened(key.m_bytes->bytes.data(), name, *box);
    if (!secret)
        return damaged(m_path);
    return *secret;
}

Result<> Vault::write(const VaultKey& key, const QString& name, const QString& secret) const
{
    Content content { key.m_cost, key.m_salt, {}, {} };
    if (exists()) {
        content = TRY(load());
        if (content.salt != key.m_salt)
            return wrongPassphrase();
    } else {
        content.check = sealed(key.m_bytes->bytes.data(), {}, {});
    }
    content.secrets.insert(name, sealed(key.m_bytes->bytes.data(), name, secret));
    return save(content);
}

Result<> Vault::forget(const QString& name) const
{
    if (!exists())
        return {};
    Content content = TRY(load());
    if (content.secrets.remove(name) == 0)
        return {};
    if (!content.secrets.isEmpty())
        return save(content);
    QFile file(m_path);
    if (!file.remove())
        return fail(ErrorCode::FileUnwritable, { m_path, file.errorString() });
    return {};
}

} // namespace mahnwerk
