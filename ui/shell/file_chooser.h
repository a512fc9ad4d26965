// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace mahnwerk {

/// Asks where files are or go, and shows them; tests answer in its place. An empty answer: nowhere.
class FileChooser {
public:
    virtual ~FileChooser() = default;
    virtual QString folder(QWidget* above, const QString& title) = 0;
    virtual QString fileToOpen(QWidget* above, const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(QWidget* above, const QString& title, const QString& suggestion) = 0;
    /// In the program that the system has for it.
    virtual void show(const QString& path) = 0;
};

/// The dialogs of the system; the last folder is remembered.
class SystemFileChooser final : public FileChooser {
public:
    QString folder(QWidget* above, const QString& title) override;
    QString fileToOpen(QWidget* above, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* above, const QString& title, const QString& suggestion) override;
    void show(const QString& path) override;
};

} // namespace mahnwerk
