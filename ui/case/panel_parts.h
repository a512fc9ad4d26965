// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/chip.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace mahnwerk {

class Button;
class Label;

/// The heading of a section with its commands as links at the right.
class CommandHeader : public QWidget {
    Q_OBJECT

public:
    explicit CommandHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A link that does what the action does, in fewer words: the heading says the rest.
    Button* addCommand(QAction& action);

private:
    Label* m_title;
    QHBoxLayout* m_row;
};

/// "Language ... German": a muted word at the left, its value or a chip at the right.
struct FactLine {
    QString name;
    QString value;
    Chip chip = {};
};

class FactRows : public QWidget {
    Q_OBJECT

public:
    explicit FactRows(QWidget* parent = nullptr);

    void setFacts(const std::vector<FactLine>& facts);

private:
    QGridLayout* m_grid;
};

/// A column of sections on the ground of the page. Lists reach from edge to edge of it, so that their text
/// stands under the headings.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(QWidget* parent = nullptr);

    static constexpr int margin = 16;
    static constexpr int listPadding = 8;

protected:
    void addSection(QWidget* widget);
    /// outdent: room at the left that the widget keeps for a focus ring, so that its text stands with the others.
    void add(QWidget* widget, int outdent = 0);
    void addList(QWidget* list);
    void addGap(int height);
    void addEnd();

private:
    QWidget* inset(QWidget* widget, int outdent);

    QVBoxLayout* m_column;
};

} // namespace mahnwerk
