// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/file_chooser.h"

namespace mahnwerk {

/// Answers in place of the dialogs of the system.
class ChosenFiles final : public FileChooser {
public:
    QString folder(QWidget*, const QString&) override { return answer; }
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return answer; }
    QString fileToSave(QWidget*, const QString&, const QString&) override { return answer; }
    void show(const QString& path) override { shown = path; }

    QString answer;
    QString shown;
};

} // namespace mahnwerk
