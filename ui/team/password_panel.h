// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/team_passwords.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QLineEdit;

namespace mahnwerk {

class Banner;
class Field;
class Label;
class Page;
class SectionHeader;

/// The password of the team's database: asked for when it is missing, kept by a passphrase where there is no keychain,
/// forgotten if the user wants.
class PasswordPanel : public QWidget {
    Q_OBJECT

public:
    PasswordPanel(Page& page, TeamPasswords& passwords);

    /// Where the password lies; for another place of the page.
    QWidget* kept() const { return m_kept; }
    void follow(const TeamState& state);
    /// What is to be typed; null: nothing.
    QWidget* firstField() const;
    void retranslate();

Q_SIGNALS:
    /// Where the focus was is nothing any more.
    void finished();
    void said(const QString& words);

private:
    QLineEdit* addSecret(const QString& name, Field*& field);
    QWidget* logInPart();
    QWidget* shutPart();
    QWidget* loosePart();
    QWidget* keptPart();
    void describe();
    void logIn();
    void unlock();
    void keep();
    void fail(const Error& error);

    TeamPasswords& m_passwords;
    bool m_isMissing = false; ///< the database waits for the password
    bool m_isTyping = false; ///< the password itself, though a vault has one
    QAction* m_logInAction;
    QAction* m_unlockAction;
    QAction* m_typeAction;
    QAction* m_keepAction;
    QAction* m_leaveAction;
    QAction* m_forgetAction;
    Field* m_passwordField = nullptr;
    Field* m_passphraseField = nullptr;
    Field* m_newField = nullptr;
    Field* m_againField = nullptr;
    QLineEdit* m_password;
    QLineEdit* m_passphrase;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QCheckBox* m_remember;
    Label* m_shutNote;
    Label* m_busyNote;
    Banner* m_looseBand;
    SectionHeader* m_keptHead;
    Label* m_keptText;
    QWidget* m_logIn;
    QWidget* m_shut;
    QWidget* m_loose;
    QWidget* m_kept;
};

} // namespace mahnwerk
