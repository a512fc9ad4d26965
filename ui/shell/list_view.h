// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/list_model.h"

#include <QTableView>

namespace mahnwerk {

enum class ListRows { OneLine, TwoLines };
/// Fill: scrolls in the room it is given. Content: as high as its rows, for short lists in a page.
enum class ListHeight { Fill, Content };

/// A list without grid, its current row always to be seen. Enter and double click emit opened(), Space
/// ticks, printable keys go to an attached FilterBox; Tab leaves the list.
class ListView : public QTableView {
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);

    /// The caption is what a screen reader says first. The model stays the caller's.
    void setList(ListModel* model, const QString& caption);
    ListModel* list() const;
    void setRows(ListRows rows);
    ListRows rows() const { return m_rows; }
    void setHeight(ListHeight height);
    /// Column widths and sort are kept for the user under this key, from now on.
    void remember(const QString& key);

    int currentRow() const { return currentIndex().row(); }
    /// Clamped to the list; scrolls as little as needed.
    void setCurrentRow(int row);
    Column column(int index) const;
    bool isFirstVisible(int column) const;
    int rowHeightOf(RowKind kind) const;

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void keyboardSearch(const QString&) override { }

Q_SIGNALS:
    void opened(int row);
    void currentRowChanged(int row);
    /// A printable key that is no command: the start of a filter.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void open(const QModelIndex& index);
    void applyHeights();
    void applyWidths();
    int minimumWidth(int column) const;
    void keepWidths();
    bool sortByKey(int key);
    void toggle(int row);

    ListRows m_rows = ListRows::OneLine;
    bool m_hadGroups = false; ///< rows of another height, when the heights were applied last
    ListHeight m_height = ListHeight::Fill;
    QString m_key;
    /// Widths that the user chose, at 100 % text, by column id.
    QHash<QString, int> m_chosen;
    bool m_arranging = false;
};

} // namespace mahnwerk
