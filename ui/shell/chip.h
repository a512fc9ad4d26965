// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QString>
#include <QWidget>

namespace mahnwerk {

/// A state in one or two words: overdue Amber, broken Red, promise Blue, paid Green, held Grey, court Violet.
/// An attribute (level, language) is a Box, a key a Key: bordered, not filled.
struct Chip {
    enum class Shape { State, Box, Key };

    QString text = {};
    Tint tint = Tint::Grey;
    Shape shape = Shape::State;

    static Chip box(const QString& text) { return { text, Tint::Grey, Shape::Box }; }
    static Chip key(const QString& text) { return { text, Tint::Grey, Shape::Key }; }
};

/// On a tinted row a state gets an outline in the colour of its text.
enum class ChipGround { Plain, Tinted };

QSize sizeOf(const Chip& chip);
/// Paints at the left of the box, centred upright; returns the width taken.
int paintChip(QPainter& painter, const QRect& box, const Chip& chip, ChipGround ground = ChipGround::Plain);

/// A chip as a widget, for heads of pages and forms.
class ChipLabel : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(const Chip& chip = {}, QWidget* parent = nullptr);

    const Chip& chip() const { return m_chip; }
    /// A chip without text is not shown.
    void setChip(const Chip& chip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

} // namespace mahnwerk
