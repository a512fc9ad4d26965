// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/window.h"

namespace mahnwerk {

class IconLabel;
class IconLink;
class SearchField;

/// Search everything at the left; book, state of synchronisation and user at the right.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }
    void setBook(const QString& name);
    void setSync(const SyncText& state);
    void setUser(const QString& name);

Q_SIGNALS:
    void syncClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    SearchField* m_search;
    IconLabel* m_book;
    IconLink* m_sync;
    IconLabel* m_user;
};

} // namespace mahnwerk
