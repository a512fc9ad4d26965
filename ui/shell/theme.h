// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>
#include <vector>

namespace mahnwerk {

enum class Look { System, Light, Dark };

/// What a state means; one pair of colours each. Draft and held are Grey, court is Violet.
enum class Tint { Amber, Red, Blue, Green, Grey, Violet };

/// Colour of a text or an icon that says more than its words.
enum class Tone { Normal, Muted, Accent, Ok, Warn, Bad };

enum class TextSize { Caption, Body, Large };
enum class Weight { Normal, DemiBold };

struct TintColours {
    QColor background;
    QColor text;
};

/// All colours of one look; the values are those of the design.
struct Colours {
    QColor window, base, alt, raised, text, muted, hair, border, button, hover;
    QColor accent, accentText, accentTint, ok, warn, bad, grid;
    std::array<TintColours, 6> tints;
    std::array<QColor, 6> series; ///< charts, s1 to s6

    const TintColours& tint(Tint tint) const { return tints[static_cast<size_t>(tint)]; }
    QColor tone(Tone tone) const;
};

const Colours& lightColours();
const Colours& darkColours();

/// The look of the application: colours, fonts and lengths, changed at run time. Everything that paints
/// asks here; widgets are told by QEvent::PaletteChange and FontChange, others by changed().
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme& instance();

    /// Sets style, palette and font of the application. Text in percent, 100 to 150.
    void apply(Look look, int textPercent);
    Look look() const { return m_look; }
    int textPercent() const { return m_textPercent; }
    bool isDark() const;

    const Colours& colours() const { return isDark() ? darkColours() : lightColours(); }
    QFont font(TextSize size, Weight weight = Weight::Normal) const;
    /// A length of the design (at 100 % text) that grows with the text: rows, buttons, chips.
    int px(int length) const { return (length * m_textPercent + 50) / 100; }

Q_SIGNALS:
    void changed();

private:
    Theme();
    void makeFonts();
    QFont makeFont(TextSize size, Weight weight) const;

    Look m_look = Look::System;
    int m_textPercent = 100;
    bool m_systemIsDark = false;
    QString m_family;
    std::vector<QFont> m_fonts; ///< by size and weight
};

inline Theme& theme()
{
    return Theme::instance();
}

/// WCAG 2 contrast of two colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace mahnwerk
