// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mahnwerk {

/// A raised panel inside the window with one flat shadow. Its shadow lies inside its own rectangle:
/// lay out in the contents margins, place it by placeFace().
class PopOver : public QFrame {
    Q_OBJECT

public:
    explicit PopOver(QWidget* window);

    /// Puts the visible panel there, in coordinates of the parent.
    void placeFace(const QRect& face);
    QRect face() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mahnwerk
