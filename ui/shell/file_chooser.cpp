// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_chooser.h"

#include "ui/shell/memory.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString kept = Memory::value(u"files/folder"_s, documents).toString();
    return QFileInfo(kept).isDir() ? kept : documents;
}

QString remembered(const QString& path)
{
    if (!path.isEmpty())
        Memory::setValue(u"files/folder"_s, QFileInfo(path).isDir() ? path : QFileInfo(path).path());
    return path;
}

} // namespace

QString SystemFileChooser::folder(QWidget* above, const QString& title)
{
    return remembered(QFileDialog::getExistingDirectory(above, title, lastFolder()));
}

QString SystemFileChooser::fileToOpen(QWidget* above, const QString& title, const QString& filter)
{
    return remembered(QFileDialog::getOpenFileName(above, title, lastFolder(), filter));
}

QString SystemFileChooser::fileToSave(QWidget* above, const QString& title, const QString& suggestion)
{
    return remembered(QFileDialog::getSaveFileName(above, title, QDir(lastFolder()).filePath(suggestion)));
}

void SystemFileChooser::show(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace mahnwerk
