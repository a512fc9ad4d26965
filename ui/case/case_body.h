// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace mahnwerk {

class HistoryPanel;

/// The three columns of the case page. Where they do not fit (large text, low window) two stand side by side
/// with the history below, and the whole scrolls; never sideways.
class CaseBody : public QWidget {
    Q_OBJECT

public:
    CaseBody(QWidget* who, QWidget* what, HistoryPanel* history, QWidget* parent = nullptr);

    enum class Columns { Two, Three };
    Columns columns() const { return m_columns; }
    /// Brings a widget of a column into sight.
    void reveal(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void arrangeThree();
    void arrangeTwo();

    QScrollArea* m_who;
    QScrollArea* m_what;
    HistoryPanel* m_history;
    Columns m_columns = Columns::Three;
    QRect m_lines[2];
    bool m_arranging = false;
};

} // namespace mahnwerk
