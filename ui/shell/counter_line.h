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
        QString amount = {};
    };
    void setWords(const Words& words);
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
};

} // namespace mahnwerk
