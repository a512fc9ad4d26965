// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mahnwerk {

class Label;

/// A large figure, what it counts over a caption, and its amount at the right; a hairline below.
class CounterLine : public QWidget {
    Q_OBJECT

public:
    explicit CounterLine(QWidget* parent = nullptr);

    struct Words {
        QString figure;
        QString title;
        QString caption = {};
        QString amount = {}; ///< one line for each currency
    };
    void setWords(const Words& words);
    /// Puts the figures of lines below each other into one column.
    static void align(std::initializer_list<CounterLine*> lines);
    /// The title in the colour for what went wrong.
    void setBad(bool bad);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    Label* m_figure;
    Label* m_title;
    Label* m_caption;
    Label* m_amount;
    int m_figureWidth = 0;
};

} // namespace mahnwerk
