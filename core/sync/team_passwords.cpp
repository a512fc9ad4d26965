// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/team_passwords.h"

#include "core/sync/team_membership.h"
#include "core/sync/team_worker.h"

namespace mahnwerk {

TeamPasswords::TeamPasswords(Vault vault, QObject* parent)
    : QObject(parent)
    , m_vault(std::move(vault))
{
    m_pool.setMaxThreadCount(1);
}

void TeamPasswords::serve(Book& book, TeamWorker& worker)
{
    m_book = &book;
    if (m_worker == &worker)
        return; // it goes on with what it knows
    m_worker = &worker;
    m_handed.clear();
    m_isAsked = false;
    ++m_round;
    m_state.isVaultShut = false;
    connect(&worker, &TeamWorker::stateChanged, this, &TeamPasswords::follow);
    connect(&worker, &TeamWorker::passwordAccepted, this, &TeamPasswords::accept);
    report();
}

void TeamPasswords::follow(const TeamState& state)
{
    if (state.link == TeamLink::Password && state.isPasswordWrong) {
        m_known.remove(m_state.login);
        m_handed.clear();
        m_state.isLoose = m_state.isVaultShut = false;
        m_isAsked = true; // only a person knows more
    } else if (state.link == TeamLink::Password && !m_isAsked) {
        m_isAsked = true;
        lookUp();
    } else if (state.link == TeamLink::Current) {
        m_isAsked = false;
        m_state.isVaultShut = false;
    }
}

void TeamPasswords::lookUp()
{
    const auto membership = membershipOf(*m_book);
    const auto login = membership ? loginOf(membership->dsn) : std::unexpected(membership.error());
    if (!login)
        return;
    if (m_state.login != *login)
        m_state = { .login = *login };
    if (m_known.contains(*login)) {
        hand(m_known.value(*login));
        return;
    }
    m_keychain.read(*login, [this, login = *login, round = m_round](const Result<QString>& password) {
        if (m_round != round || m_state.login != login)
            return; // a person was faster
        if (!password) {
            lookIntoVault();
            return;
        }
        settle(PasswordPlace::Keychain);
        hand(*password);
    });
}

void TeamPasswords::lookIntoVault()
{
    if (!m_vault.holds(m_state.login))
        return;
    const auto password = m_key ? m_vault.read(*m_key, m_state.login) : fail(ErrorCode::InvalidValue);
    if (!password) {
        m_state.isVaultShut = true;
        report();
        return;
    }
    settle(PasswordPlace::Vault);
    hand(*password);
}

void TeamPasswords::hand(const QString& password)
{
    m_known.insert(m_state.login, password);
    m_handed = password;
    if (m_worker)
        m_worker->setPassword(password);
}

void TeamPasswords::logIn(const QString& password, Remember remember)
{
    m_remember = remember;
    ++m_round;
    m_handed.clear();
    if (m_worker)
        m_worker->setPassword(password);
}

void TeamPasswords::accept(const QString& dsn, const QString& password)
{
    const auto login = loginOf(dsn);
    if (!login || password == m_handed)
        return;
    if (m_state.login != *login)
        m_state = { .login = *login };
    m_known.insert(*login, password);
    m_handed = password;
    m_state.isVaultShut = false;
    if (m_remember == Remember::Yes) {
        keep(*login, password);
        return;
    }
    // Neither is an older one.
    m_state.place = PasswordPlace::Unknown;
    m_keychain.forget(*login, [](const Result<>&) {});
    if (const auto forgotten = m_vault.forget(*login); !forgotten)
        Q_EMIT failed(forgotten.error());
    report();
}

void TeamPasswords::keep(const QString& login, const QString& password)
{
    m_keychain.write(login, password, [this, login, password](const Result<>& written) {
        if (m_state.login != login)
            return;
        if (written) {
            settle(PasswordPlace::Keychain);
            if (const auto forgotten = m_vault.forget(login); !forgotten)
                Q_EMIT failed(forgotten.error());
        } else if (m_key && m_vault.write(*m_key, login, password)) {
            settle(PasswordPlace::Vault);
        } else {
            m_state.isLoose = true;
            m_state.keychainError = written.error();
            report();
        }
    });
}

void TeamPasswords::settle(PasswordPlace place)
{
    m_state.place = place;
    m_state.isLoose = false;
    report();
}

void TeamPasswords::unlock(const QString& passphrase)
{
    openVault(passphrase, [this] {
        const auto password = m_vault.read(*m_key, m_state.login);
        if (!password) {
            Q_EMIT failed(password.error());
            return;
        }
        settle(PasswordPlace::Vault);
        if (m_worker && m_worker->state().link == TeamLink::Password)
            hand(*password);
    });
}

void TeamPasswords::keepInVault(const QString& passphrase)
{
    openVault(passphrase, [this] {
        const auto written = m_vault.write(*m_key, m_state.login, m_known.value(m_state.login));
        if (written)
            settle(PasswordPlace::Vault);
        else
            Q_EMIT failed(written.error());
    });
}

void TeamPasswords::openVault(const QString& passphrase, const std::function<void()>& then)
{
    if (m_state.isBusy)
        return;
    m_state.isBusy = true;
    report();
    m_pool.start([this, vault = m_vault, passphrase, then] {
        auto key = std::make_shared<Result<VaultKey>>(vault.unlock(passphrase));
        QMetaObject::invokeMethod(this, [this, key, then] {
            m_state.isBusy = false;
            if (*key) {
                m_key = std::move(**key);
                then();
            } else {
                Q_EMIT failed(key->error());
            }
            report();
        }, Qt::QueuedConnection);
    });
}

void TeamPasswords::leaveLoose()
{
    m_state.isLoose = false;
    report();
}

void TeamPasswords::forget()
{
    m_known.remove(m_state.login);
    if (const auto forgotten = m_vault.forget(m_state.login); !forgotten) {
        Q_EMIT failed(forgotten.error());
        return;
    }
    const bool wasInKeychain = m_state.place == PasswordPlace::Keychain;
    m_keychain.forget(m_state.login, [this, wasInKeychain](const Result<>& forgotten) {
        if (!forgotten && wasInKeychain) {
            Q_EMIT failed(forgotten.error());
            return;
        }
        settle(PasswordPlace::Unknown);
        Q_EMIT this->forgotten();
    });
}

void TeamPasswords::report()
{
    m_state.isVaultThere = m_vault.exists();
    Q_EMIT changed();
}

} // namespace mahnwerk
