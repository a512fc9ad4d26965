// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/team_passwords.h"
#include "core/sync/team_worker.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace mahnwerk {

class ErrorLine;
class Field;
class FileChooser;
class Label;

/// Where a team's database is, and as whom this book goes there.
class TeamForm : public QWidget {
    Q_OBJECT

public:
    explicit TeamForm(QWidget* parent = nullptr);
    ~TeamForm() override;

    TeamAddress address() const;
    QString password() const;
    TeamPasswords::Remember remember() const;
    QString team() const;
    void setUser(const QString& user);
    /// The only team is filled in; of several the user chooses.
    void setTeams(const QStringList& teams);
    enum class Asked { Address, All };
    /// Checks the fields; the first that is wrong gets the focus.
    bool isGood(Asked asked);
    /// The field that an answer is about: the team, or the server.
    void focus(Asked asked) const;
    void setFileChooser(std::unique_ptr<FileChooser> chooser);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QLineEdit* addEdit(const QString& name, int width);
    QLineEdit* addFile(const QString& name);
    void layOut();
    void describeRemembering();
    QString checkOf(const QLineEdit* edit, Asked asked) const;
    void chooseFor(QLineEdit* edit);

    std::unique_ptr<FileChooser> m_chooser;
    std::vector<Field*> m_fields;
    std::vector<QAction*> m_choose;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_team;
    QLineEdit* m_authority;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QCheckBox* m_remember;
    Label* m_passwordNote;
    QCheckBox* m_unchecked;
    ErrorLine* m_warning;
};

} // namespace mahnwerk
