// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/sync/team_view.h"

#include <QWidget>

#include <optional>

class QAction;

namespace mahnwerk {

class Label;
class Page;

/// One conflict in full, and what can be done about it.
class ConflictPanel : public QWidget {
    Q_OBJECT

public:
    /// The page gets the commands: 1 what stands, 2 the other, 3 both, Enter the case.
    explicit ConflictPanel(Page& page);

    void setConflict(const TeamConflict* conflict, Date today);
    const std::optional<TeamConflict>& conflict() const { return m_conflict; }
    void setEditable(bool editable);
    void retranslate();

    QAction& theirs() const { return *m_theirs; }
    QAction& mine() const { return *m_mine; }
    QAction& both() const { return *m_both; }
    QAction& open() const { return *m_open; }

private:
    void describe();

    std::optional<TeamConflict> m_conflict;
    Date m_today;
    bool m_isEditable = true;
    QAction* m_theirs;
    QAction* m_mine;
    QAction* m_both;
    QAction* m_open;
    Label* m_title;
    Label* m_names[3];
    Label* m_values[3];
    Label* m_note;
};

} // namespace mahnwerk
