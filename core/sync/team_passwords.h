// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"
#include "core/secrets/vault.h"
#include "core/sync/team_view.h"

#include <QHash>
#include <QPointer>
#include <QThreadPool>

#include <optional>

namespace mahnwerk {

class TeamWorker;

enum class PasswordPlace { Unknown, Keychain, Vault };

/// How it stands about the password of the open book's team.
struct PasswordState {
    QString login; ///< whose: "anna@db.example.ch:5432/team"
    PasswordPlace place = PasswordPlace::Unknown; ///< known once it was needed
    bool isVaultShut = false; ///< it is needed and lies in the vault, which wants its passphrase; until the database took it
    bool isLoose = false; ///< it is to be remembered, and the keychain does not: a vault can
    bool isVaultThere = false; ///< its passphrase is the one that it has
    bool isBusy = false; ///< a vault is being opened
    Error keychainError = {}; ///< of isLoose
};

/// Remembers the passwords of shared databases: while the program runs, and if the user wants in the keychain, else in a
/// vault. The worker is given one when its database asks for it and libpq has none.
class TeamPasswords : public QObject {
    Q_OBJECT

public:
    enum class Remember { Yes, No };

    explicit TeamPasswords(Vault vault = Vault(), QObject* parent = nullptr);

    /// From now on for this book, as long as its worker lives.
    void serve(Book& book, TeamWorker& worker);
    const PasswordState& state() const { return m_state; }

    /// What becomes of the next password that a database accepts.
    void setRemember(Remember remember) { m_remember = remember; }
    /// A person typed the password that the worker waits for.
    void logIn(const QString& password, Remember remember);
    /// Opens the vault and gives the worker what lies in it.
    void unlock(const QString& passphrase);
    /// Puts the loose password into the vault; makes one if there is none.
    void keepInVault(const QString& passphrase);
    /// Leaves it loose: it goes with the program.
    void leaveLoose();
    /// Takes it out of keychain and vault.
    void forget();

Q_SIGNALS:
    void changed();
    /// Of unlock(), keepInVault() or forget().
    void failed(const mahnwerk::Error& error);
    void forgotten();

private:
    void follow(const TeamState& state);
    void lookUp();
    void lookIntoVault();
    void hand(const QString& password);
    void accept(const QString& dsn, const QString& password);
    void keep(const QString& login, const QString& password);
    void settle(PasswordPlace place);
    void openVault(const QString& passphrase, const std::function<void()>& then);
    void report();

    Vault m_vault;
    std::optional<VaultKey> m_key;
    Keychain m_keychain;
    QThreadPool m_pool; ///< the key of a vault takes its time
    Book* m_book = nullptr; ///< as long as the worker lives
    QPointer<TeamWorker> m_worker;
    PasswordState m_state;
    QHash<QString, QString> m_known; ///< of this run, by login
    QString m_handed; ///< what the worker has from us
    Remember m_remember = Remember::No;
    bool m_isAsked = false; ///< by the worker
    int m_round = 0; ///< what was looked up in an earlier one comes too late
};

} // namespace mahnwerk
