// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/mail_commands.h"
#include "core/secrets/keychain.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QAction;

namespace mahnwerk {

class Field;
class Label;
class Page;
class SectionHeader;

/// Through which server this workstation sends its mail. The password goes to the keychain, if it takes it; else it is known
/// until the program ends.
class MailSection : public QWidget {
    Q_OBJECT

public:
    /// The page gets the commands.
    MailSection(Book& book, Page& page);

    void reveal();
    /// None: there is no server yet, or its password is not known.
    std::optional<QString> password() const;

Q_SIGNALS:
    /// Mails may leave that did not before.
    void ready();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void show(const MailAccount& account);
    MailAccount typed() const;
    bool save();
    void tryOut();
    void lookUp();
    void say(const QString& words, bool isGood = true);

    Book& m_book;
    Page& m_page;
    Keychain m_keychain;
    MailAccount m_account;
    std::optional<QString> m_password;
    SectionHeader* m_head;
    Label* m_note;
    Label* m_state;
    QLineEdit* m_hosts;
    QLineEdit* m_ports;
    QComboBox* m_securities;
    QLineEdit* m_logins;
    QLineEdit* m_passwords;
    QLineEdit* m_froms;
    QLineEdit* m_names;
    Field* m_host;
    Field* m_port;
    Field* m_security;
    Field* m_login;
    Field* m_secret;
    Field* m_from;
    Field* m_name;
    Label* m_warning;
    QAction* m_save;
    QAction* m_try;
};

} // namespace mahnwerk
