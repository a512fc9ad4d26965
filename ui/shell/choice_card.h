// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace mahnwerk {

class Button;
class Label;

/// A large choice: icon, key, title, what happens, a small print, a button. All of it is one button.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int fullWidth = 340;

    ChoiceCard(const QString& iconName, const QString& key, QWidget* parent = nullptr);

    struct Words {
        QString title;
        QString text;
        QString note;
        QString action;
    };
    void setWords(const Words& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void adjust();

    QString m_iconName;
    QString m_key;
    QWidget* m_head;
    Label* m_title;
    Label* m_text;
    Label* m_note;
    Button* m_action;
};

} // namespace mahnwerk
