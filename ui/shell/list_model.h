// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/chip.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace mahnwerk {

/// What one cell shows, left to right: tick, icon, text, caption, box, chip. In a row of two lines the
/// second line is box, chip, detail.
struct Cell {
    QString text = {};
    QString caption = {}; ///< muted and small after the text
    QString detail = {};  ///< second line
    Tone tone = Tone::Normal;
    Weight weight = Weight::Normal;
    Chip chip = {};
    QString box = {}; ///< level or language
    QString iconName = {};
    Tone iconTone = Tone::Muted;
    std::optional<Qt::CheckState> tick = {};
    std::vector<double> bar = {}; ///< parts of the cell's width, in the colours s3, s2, s1
};

enum class RowKind { Normal, Group, Sum };

struct Column {
    enum class Align { Left, Right };
    enum class Flow { Fixed, Stretch };
    enum class Elide { Right, Middle, Never };
    enum class Sort { No, Yes };

    QString id = {}; ///< for remembering; never translated
    QString title = {};
    int width = 100; ///< at 100 % text
    Align align = Align::Left;
    Flow flow = Flow::Fixed;
    Elide elide = Elide::Right;
    QString sample = {};    ///< the widest text that must never be cut: "999'999.99"
    int dropOrder = 0; ///< columns above 0 leave a narrow list, 1 first
    Sort sort = Sort::Yes;

    /// A name: takes what is left and is cut in its middle.
    static Column name(const QString& id, const QString& title);
    /// An amount: at the right, never cut. widest: the sum of the column, or the largest amount of it.
    static Column amount(const QString& id, const QString& title, const QString& widest = {});
    static Column number(const QString& id, const QString& title);
    /// A date, in the longest form of its style.
    static Column date(const QString& id, const QString& title, const QString& sample);
};

/// Rows of a list. A page keeps its rows and their order (a vector of indices) and answers cell() for
/// what is on the screen; there is no proxy between.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Asked again after a change of language.
    virtual std::vector<Column> columns() const = 0;
    virtual Cell cell(int row, int column) const = 0;
    virtual RowKind kind(int) const { return RowKind::Normal; }
    /// Rows that are higher: groups and their like. Empty for the plain list.
    virtual std::vector<int> groupRows() const { return {}; }
    /// More about a cell of a row and column, for its tool tip (HTML); empty: its own words where they are cut.
    void setHint(std::function<QString(int row, int column)> hint) { m_hint = std::move(hint); }
    QString hint(int row, int column) const { return m_hint ? m_hint(row, column) : QString(); }
    /// Space and clicks on the box of a cell with a tick.
    virtual void setTick(int, Qt::CheckState) { }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// After rows were exchanged or reordered.
    void reset();
    /// After columns() answers differently: other titles, samples or widths, as many as before.
    void retitle();

private:
    const std::vector<Column>& cachedColumns() const;
    void forgetColumns() { m_columns.clear(); }

    mutable std::vector<Column> m_columns;
    std::function<QString(int, int)> m_hint;

    friend class ListView;
};

} // namespace mahnwerk
