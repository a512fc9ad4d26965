// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QKeySequence>
#include <QPointer>
#include <QPushButton>

class QAction;

namespace mahnwerk {

/// A button that shows its key after its words. One Primary per page; a Link has no frame.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Normal, Primary, Link };

    explicit Button(const QString& text = {}, Kind kind = Kind::Normal, QWidget* parent = nullptr);
    /// Does what the action does, with its words, icon, key and state; words follow the action.
    explicit Button(QAction& action, Kind kind = Kind::Normal, QWidget* parent = nullptr);

    /// Only shown; the key itself belongs to an action or a key event of the page.
    void setKeyText(const QString& key);
    void setIconName(const QString& name);
    void setKind(Kind kind);
    /// Caption text and 22 px, for lines such as the status line.
    void setSmall();
    /// A link in muted text.
    void setMuted();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
    QFont textFont() const;
    QFont keyFont() const;
    int contentWidth() const;
    TextSize textSize() const;
    void paintContent(QPainter& painter, const QRect& rect, const QColor& text, const QColor& key);

    enum class Size { Normal, Small };
    enum class Ink { Accent, Muted };

    Kind m_kind;
    Size m_size = Size::Normal;
    Ink m_ink = Ink::Accent;
    QString m_key;
    QString m_iconName;
    QPointer<QAction> m_action;
};

/// An icon alone (close, up, down, sort); the words are its tool tip and accessible name.
class IconButton : public QPushButton {
    Q_OBJECT

public:
    explicit IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

/// A key as the user's keyboard names it: "Strg+K", "F8", "Enter", "Leertaste".
QString keyText(const QKeySequence& keys);

} // namespace mahnwerk
