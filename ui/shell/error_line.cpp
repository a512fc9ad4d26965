// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/error_line.h"

#include "ui/shell/icon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int iconLength = 14;
constexpr int gap = 5;

} // namespace

ErrorLine::ErrorLine(QWidget* parent)
    : Label(LabelStyle { .size = TextSize::Caption, .tone = Tone::Bad }, parent)
{
    setWordWrap(true);
    hide();
    connect(&theme(), &Theme::changed, this, &ErrorLine::adjust);
    adjust();
}

void ErrorLine::adjust()
{
    setContentsMargins(theme().px(iconLength) + gap, 0, 0, 0);
}

void ErrorLine::paintEvent(QPaintEvent* event)
{
    Label::paintEvent(event);
    QPainter painter(this);
    const int size = theme().px(iconLength);
    const int top = std::max(0, (fontMetrics().height() - size) / 2);
    paintIcon(painter, u"warning"_s, QRect(0, top, size, size), theme().colours().bad);
}

} // namespace mahnwerk
