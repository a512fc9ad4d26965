// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

class QSplitter;
class QWidget;

namespace mahnwerk {

/// What the workstation remembers for each user: window, splitters, column widths, sort, filters.
class Memory {
public:
    /// All keys below belong to this user from now on; "" before somebody has signed in.
    static void setUser(const QString& user);
    static QVariant value(const QString& key, const QVariant& otherwise = {});
    static void setValue(const QString& key, const QVariant& value);
};

/// Restores the place of the window now and keeps it when it is closed.
void rememberGeometry(QWidget& window, const QString& key);
/// Restores the sizes now and keeps them at every move.
void rememberSizes(QSplitter& splitter, const QString& key);

} // namespace mahnwerk
