// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/book_fixture.h"
#include "tests/support/scram_team.h"
#include "tests/support/workplace.h"
#include "ui/shell/banner.h"
#include "ui/shell/field.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"
#include "ui/team/team_page.h"

#include <QAction>
#include <QSettings>

namespace mahnwerk {

/// Anna's book and desktop, and a team's database that wants her password. Everything that the program keeps for her is
/// in one folder.
class PasswordDesk {
public:
    /// Empty if it is ready, else why not.
    QString start()
    {
        for (const char* name : { "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
            qputenv(name, QFile::encodeName(m_home.path()));
        for (const char* name : { "PGPASSWORD", "PGPASSFILE", "DISPLAY" })
            qunsetenv(name);
        if (const QString why = team.start(); !why.isEmpty())
            return why;
        QSettings().clear();
        Preferences preferences;
        preferences.locale = Locale::fromCode(QStringLiteral("en-CH"));
        preferences.apply();
        m_fixture = std::make_unique<BookFixture>(QStringLiteral("2026-11-23"));
        m_fixture->add({ .debtor = QStringLiteral("Keller"), .due = QStringLiteral("2026-10-01") });
        return {};
    }

    /// Anna starts Mahnwerk (again) and looks at the page of the team.
    Workplace& open()
    {
        m_place.reset();
        m_place = std::make_unique<Workplace>(m_fixture->path, ScramTeam::login(), m_fixture->clock);
        m_place->desktop.openTeam();
        return *m_place;
    }
    void close() { m_place.reset(); }
    Workplace& operator*() const { return *m_place; }
    Workplace* operator->() const { return m_place.get(); }

    QLineEdit* edit(const QString& name) const { return m_place->find<QLineEdit>(name); }
    bool isShown(const QString& name) const
    {
        auto* widget = m_place->find<QWidget>(name);
        return widget && widget->isVisible();
    }
    bool isCurrent() const { return m_place->sync() == QStringLiteral("Team Zürich · up to date"); }
    QString error(const QString& name) const { return static_cast<Field*>(edit(name)->parentWidget())->error(); }
    /// As from the keyboard: into the field, then Enter.
    void enter(const QString& name, const QString& text) const
    {
        edit(name)->setFocus();
        edit(name)->setText(text);
        m_place->key(Qt::Key_Return);
    }

    void fillIn(const QString& password) const
    {
        m_place->type(QStringLiteral("teamHost"), team.postgres().folder());
        m_place->type(QStringLiteral("teamPort"), QString::number(team.postgres().port()));
        m_place->type(QStringLiteral("teamDatabase"), QStringLiteral("team"));
        m_place->type(QStringLiteral("teamUser"), ScramTeam::login());
        edit(QStringLiteral("teamPassword"))->setText(password);
        edit(QStringLiteral("teamName"))->setText(ScramTeam::name());
    }
    void join() const
    {
        edit(QStringLiteral("teamName"))->setFocus();
        m_place->key(Qt::Key_F8);
        m_place->key(Qt::Key_Space); // the button that says yes
    }

    /// The files of the program, its book and its server that have the password in them: none.
    QStringList traces(const QString& password) const
    {
        return filesWith(m_home.path(), password) + filesWith(m_fixture->folder.path(), password) + filesWith(team.postgres().folder(), password);
    }
    QString home() const { return m_home.path(); }

    mutable ScramTeam team;

private:
    QTemporaryDir m_home { QStringLiteral("/tmp/mahnwerk-home-XXXXXX") };
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<Workplace> m_place;
};

} // namespace mahnwerk
