// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr double captionPoints = 8.5;
constexpr double bodyPoints = 10;
constexpr double largePoints = 16;

/// Columns of figures need digits of one width.
bool hasTabularFigures(const QString& family)
{
    QFont font(family);
    font.setPixelSize(100);
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(u'0') == metrics.horizontalAdvance(u'1');
}

QString interfaceFamily()
{
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    QStringList families { system, u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s };
    // A generic name says nothing about which face the system takes; prefer the one we designed with.
    if (system.compare(u"Sans Serif"_s, Qt::CaseInsensitive) == 0)
        families.move(0, 1);
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : std::as_const(families)) {
        if ((family == system || installed.contains(family)) && hasTabularFigures(family))
            return family;
    }
    return system;
}

/// Qt 6.4 cannot ask for the colour scheme: read it from the palette that the platform started with.
bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personal(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s, QSettings::NativeFormat);
    return personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
#endif
}

void setShades(QPalette& palette, const Colours& c)
{
    palette.setColor(QPalette::Midlight, c.hair);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
}

QPalette paletteOf(const Colours& c)
{
    QPalette palette(c.button, c.window);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alt);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText, QPalette::HighlightedText })
        palette.setColor(role, c.text);
    palette.setColor(QPalette::BrightText, c.accentText);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Highlight, c.accentTint);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    setShades(palette, c);
    const TintColours& grey = c.tint(Tint::Grey);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, grey.text);
    palette.setColor(QPalette::Disabled, QPalette::Button, grey.background);
    palette.setColor(QPalette::Disabled, QPalette::Base, grey.background);
    return palette;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

} // namespace

const Colours& lightColours()
{
    static const Colours colours {
        .window = 0xF1F4F4, .base = 0xFFFFFF, .alt = 0xF7F9F9, .raised = 0xFFFFFF, .text = 0x172024, .muted = 0x526068,
        .hair = 0xD6DDDF, .border = 0x7C8992, .button = 0xFFFFFF, .hover = 0xEAF1F2,
        .accent = 0x0B6470, .accentText = 0xFFFFFF, .accentTint = 0xDCEEF0,
        .ok = 0x176B34, .warn = 0x8A5A00, .bad = 0xA8241A, .grid = 0xE3E8EA,
        .tints = { { { 0xFBE7BE, 0x694300 }, { 0xFADAD6, 0x8C1B12 }, { 0xDAE6FA, 0x16478F }, { 0xD6EEDC, 0x125428 },
            { 0xE2E7E9, 0x434F57 }, { 0xE9DDF7, 0x532887 } } },
        .series = { 0x134F97, 0xC47C0C, 0x4A2340, 0x43A383, 0x9F3823, 0x7B8097 },
    };
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours {
        .window = 0x1E2427, .base = 0x161B1E, .alt = 0x1A2023, .raised = 0x262E32, .text = 0xE7ECEE, .muted = 0xA5B2B9,
        .hair = 0x364045, .border = 0x71808A, .button = 0x2A3338, .hover = 0x232C30,
        .accent = 0x5CC5D1, .accentText = 0x05262B, .accentTint = 0x123A41,
        .ok = 0x7FD69B, .warn = 0xF0C15C, .bad = 0xF59A8F, .grid = 0x2C3539,
        .tints = { { { 0x46350F, 0xF6D084 }, { 0x4D201B, 0xF8B0A7 }, { 0x1B365C, 0xAECDFB }, { 0x16402A, 0x98DDAF },
            { 0x37424A, 0xC5CFD5 }, { 0x3C285C, 0xD2B9F6 } } },
        .series = { 0x3A86EE, 0xEE9F2A, 0xDDBBDD, 0x5CDDB0, 0xC4472B, 0x6D727B },
    };
    return colours;
}

QColor Colours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    }
    Q_UNREACHABLE();
}

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : m_systemIsDark(systemIsDark())
    , m_family(interfaceFamily())
{
    makeFonts();
}

bool Theme::isDark() const
{
    return m_look == Look::Dark || (m_look == Look::System && m_systemIsDark);
}

void Theme::apply(Look look, int textPercent)
{
    m_look = look;
    m_textPercent = std::clamp(textPercent, 100, 150);
    makeFonts();
    if (qobject_cast<Style*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);
    QApplication::setFont(font(TextSize::Body));
    QPalette palette = paletteOf(colours());
    QApplication::setPalette(palette);
    // Selected text in fields: accent, not the tint of rows.
    palette.setColor(QPalette::Highlight, colours().accent);
    palette.setColor(QPalette::HighlightedText, colours().accentText);
    for (const char* field : { "QLineEdit", "QPlainTextEdit", "QTextEdit", "QAbstractSpinBox" })
        QApplication::setPalette(palette, field);
    QToolTip::setPalette(QApplication::palette());
    QToolTip::setFont(font(TextSize::Caption));
    Q_EMIT changed();
}

QFont Theme::font(TextSize size, Weight weight) const
{
    // One copy each: a font that is made anew looks for its faces anew.
    return m_fonts.at(static_cast<size_t>(size) * 2 + static_cast<size_t>(weight));
}

void Theme::makeFonts()
{
    m_fonts.clear();
    for (const TextSize size : { TextSize::Caption, TextSize::Body, TextSize::Large }) {
        for (const Weight weight : { Weight::Normal, Weight::DemiBold })
            m_fonts.push_back(makeFont(size, weight));
    }
}

QFont Theme::makeFont(TextSize size, Weight weight) const
{
    const double points = size == TextSize::Caption ? captionPoints : size == TextSize::Body ? bodyPoints : largePoints;
    QFont font(m_family);
    font.setPointSizeF(points * m_textPercent / 100);
    font.setWeight(weight == Weight::DemiBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace mahnwerk
