// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace mahnwerk {

/// A body that stands as high as it needs, but takes at most a share of the window (less with large text): then it
/// scrolls upright. What gets the focus comes into sight.
class CappedArea : public QScrollArea {
    Q_OBJECT

public:
    CappedArea(QWidget* body, int percentOfWindow, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adjust();

    int m_percent;
    QWidget* m_watched = nullptr; ///< the window
};

} // namespace mahnwerk
