// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/case_editor.h"

#include <QPlainTextEdit>

namespace mahnwerk {

class Button;
class Label;

/// A few lines of text that look like a field and grow with what is typed. Ctrl+Enter sends.
class NoteBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteBox(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sent();
    void focusChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void adjust();
};

/// Writes a note (target 0) or puts a new one in the place of another (target: its key). Always there.
class NoteEditor final : public CaseEditor {
    Q_OBJECT

public:
    explicit NoteEditor(OpenCase& file, QWidget* parent = nullptr);

    void retranslate() override;
    bool hasText() const;
    bool isNew() const { return target() == 0; }
    NoteBox* box() const { return m_box; }

protected:
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    const QString* original() const;

    Label* m_title;
    NoteBox* m_box;
    QWidget* m_buttons;
    Button* m_save;
    Button* m_discard;
};

} // namespace mahnwerk
