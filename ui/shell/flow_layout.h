// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace mahnwerk {

/// Widgets in a row that goes on in the next line when it is full, so that large text cuts nothing.
/// What comes after addGap() stands at the right, in a line of its own if need be.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Centred: all lines as high as the highest widget. Top: fields whose errors make them higher.
    enum class Lines { Centred, Top };
    void setLines(Lines lines) { m_lines = lines; }
    void addGap() { m_gap = static_cast<int>(m_items.size()); }

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Move { Yes, No };
    int arrange(const QRect& rect, Move move) const;
    int widthFrom(size_t first) const;

    std::vector<QLayoutItem*> m_items;
    int m_gap = -1;
    Lines m_lines = Lines::Centred;
};

} // namespace mahnwerk
