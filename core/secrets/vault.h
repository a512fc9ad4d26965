// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace mahnwerk {

/// How dear one try of a passphrase is (Argon2id).
struct VaultCost {
    quint64 rounds = 3;
    quint64 memory = 256 * 1024 * 1024; ///< bytes
};

/// What a passphrase makes of a vault's salt. Wiped when it goes.
class VaultKey {
public:
    VaultKey(VaultKey&&) noexcept;
    VaultKey& operator=(VaultKey&&) noexcept;
    ~VaultKey();

private:
    friend class Vault;
    struct Bytes;
    VaultKey(const VaultCost& cost, const QByteArray& salt);

    VaultCost m_cost;
    QByteArray m_salt;
    std::unique_ptr<Bytes> m_bytes;
};

/// Named passwords in a file that a passphrase protects (Tresor), each sealed for its name. Only its user may read the
/// file. Nothing of it is kept in memory: desktop and command line share it.
class Vault {
public:
    /// Beside what the program keeps for this user; the same for desktop and command line.
    static QString usualPath();

    explicit Vault(QString path = usualPath(), VaultCost cost = {});

    QString path() const { return m_path; }
    bool exists() const;
    /// Whether there is a password of this name; to know that takes no passphrase.
    bool holds(const QString& name) const;

    /// The key of the vault, or of a new one; slow on purpose. Errors: InvalidValue (passphrase), FileDamaged,
    /// FileSuspicious (others may read it), FileUnreadable.
    Result<VaultKey> unlock(const QString& passphrase) const;
    /// Errors: NotFound (password), InvalidValue (the vault has got another passphrase), FileDamaged, ...
    Result<QString> read(const VaultKey& key, const QString& name) const;
    /// What was there stays if that fails. Errors: FileUnwritable, DiskFull, and those of read().
    Result<> write(const VaultKey& key, const QString& name, const QString& secret) const;
    /// Takes no passphrase.
    Result<> forget(const QString& name) const;

private:
    struct Content;
    Result<Content> load() const;
    Result<> save(const Content& content) const;

    QString m_path;
    VaultCost m_cost; ///< of a new one
};

} // namespace mahnwerk
