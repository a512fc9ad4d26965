// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_draft.h"

#include <QComboBox>
#include <QWidget>

class QHBoxLayout;

namespace mahnwerk {

class ChipLabel;
class Label;
class NameLabel;

/// The choice of a field. Arrows go to the next column, Space and Enter open the choices.
class FieldBox : public QComboBox {
    Q_OBJECT

public:
    explicit FieldBox(QWidget* parent = nullptr);

Q_SIGNALS:
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

/// Widths that all rows and the head of the mapping share.
struct MappingWidths {
    static void add(QHBoxLayout* row, const std::vector<QWidget*>& cells);
    /// For a row of this width; what there is no room for is left out, never the header and what it becomes.
    static void apply(QWidget* row, int width);
};

/// One column of the file: its letter, header and values, what it becomes, how sure that is.
class MappingRow : public QWidget {
    Q_OBJECT

public:
    explicit MappingRow(QWidget* parent = nullptr);

    void setChoices(const std::vector<std::pair<int, QString>>& choices);
    void setLine(const ImportColumnLine& line);
    FieldBox* box() const { return m_box; }

Q_SIGNALS:
    void fieldChosen(int field);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adjust();

    Label* m_letters;
    NameLabel* m_header;
    NameLabel* m_examples;
    FieldBox* m_box;
    Label* m_percent;
    ChipLabel* m_chip;
    NameLabel* m_remark;
};

} // namespace mahnwerk
