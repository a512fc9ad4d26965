// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/chip.h"

#include <QWidget>

class QHBoxLayout;

namespace mahnwerk {

class Label;
class PartsLabel;

/// The head of a page, 60 px: title and chips over a caption at the left, what belongs to all of the page
/// at the right, a hairline below.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCaption(const QString& caption);
    void setChips(const std::vector<Chip>& chips);
    /// At the right, in this order.
    void addWidget(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    Label* m_title;
    PartsLabel* m_caption;
    QHBoxLayout* m_titleRow;
    QHBoxLayout* m_right;
};

/// The foot of a page, 52 px: a note at the left, buttons at the right, the primary one last.
class PageFoot : public QWidget {
    Q_OBJECT

public:
    explicit PageFoot(QWidget* parent = nullptr);

    void setNote(const QString& note);
    void addWidget(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    PartsLabel* m_note;
    QHBoxLayout* m_row;
};

} // namespace mahnwerk
