// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace mahnwerk {

/// An icon and its words; long names are cut in the middle and told in full by the tool tip.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& iconName = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setIcon(const QString& iconName, Tone tone = Tone::Muted);
    void setTone(Tone tone);
    void setTextSize(TextSize size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_iconName;
    Tone m_iconTone = Tone::Muted;
    Tone m_tone = Tone::Normal;
    TextSize m_size = TextSize::Body;
};

} // namespace mahnwerk
