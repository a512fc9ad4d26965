// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace mahnwerk {

struct LabelStyle {
    TextSize size = TextSize::Body;
    Weight weight = Weight::Normal;
    Tone tone = Tone::Normal;
};

/// Text in one of the three sizes that follows look and text scale.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, LabelStyle style = {}, QWidget* parent = nullptr);
    explicit Label(LabelStyle style, QWidget* parent = nullptr)
        : Label(QString(), style, parent)
    {
    }

    static Label* caption(const QString& text = {});
    static Label* title(const QString& text = {});

    void setTextStyle(LabelStyle style);
    void setTone(Tone tone);

private:
    void restyle();

    LabelStyle m_style;
};

/// A caption of parts with points between them that is never cut within one: what does not fit is left out
/// from the end, and the whole stands in the tool tip.
class PartsLabel : public Label {
    Q_OBJECT

public:
    explicit PartsLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    /// What is shown at the present width.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The heading of a section: DemiBold at the left, a muted caption at the right.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title = {}, const QString& note = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title) { m_title->setText(title); }
    void setNote(const QString& note) { m_note->setText(note); }

private:
    Label* m_title;
    PartsLabel* m_note;
};

/// A line of one pixel between sections.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mahnwerk
