// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace mahnwerk {

/// One page in the rail: icon, word, Alt+digit, a counter.
class RailTile : public QAbstractButton {
    Q_OBJECT

public:
    RailTile(const QString& iconName, int digit, QWidget* parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString keyWords() const;

    QString m_iconName;
    int m_digit;
    int m_count = 0;
};

/// The pages at the left edge; the last ones stand at its foot.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    enum class Place { Top, Bottom };
    RailTile* addTile(const QString& iconName, Place place);
    RailTile* tile(int index) const { return m_tiles.at(static_cast<size_t>(index)); }
    /// -1 for none.
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    QVBoxLayout* m_column;
    std::vector<RailTile*> m_tiles;
    int m_topCount = 0;
};

} // namespace mahnwerk
