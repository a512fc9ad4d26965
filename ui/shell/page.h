// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QAction;

namespace mahnwerk {

class Window;

/// A line of the F1 overlay for a key that is no command: "↑↓ choose a row".
struct KeyHint {
    QString keys;
    QString text;
};

/// One screen inside the window. All words are set in retranslate(), which is called before the page
/// is first shown and after every change of language.
class Page : public QWidget {
    Q_OBJECT

public:
    /// What Esc did: nothing yet (the window goes back), or closed something of the page's own.
    enum class Escape { Leave, Handled };

    explicit Page(QWidget* parent = nullptr);

    /// Also the accessible name and the word in the rail.
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// The same thing opened twice is one page: "case:0190...". Empty: always a new page.
    virtual QString key() const { return {}; }
    virtual std::vector<KeyHint> keyHints() const { return {}; }
    /// At the right of the status line, in place of "F1 Keys of this page".
    virtual QString keysLine() const { return {}; }
    virtual void focusFirst();
    virtual Escape escape() { return Escape::Leave; }
    /// Something is typed and not saved: the page is kept alive when the user leaves it.
    virtual bool hasDraft() const { return false; }
    /// The page comes to the front, for the first time or again.
    virtual void arrive() { }
    virtual void retranslate() { }

    /// A command with a key, for buttons, the search field and F1. It acts only while this page is in
    /// front; letters only while no text field has the focus. Its text is set in retranslate().
    QAction* addCommand(const QString& name, const QKeySequence& keys = {}, const QString& iconName = {});

    /// The window around; null until the page was added to it.
    Window* shell() const { return m_shell; }

Q_SIGNALS:
    void titleChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    friend class Window;

    Window* m_shell = nullptr;
};

} // namespace mahnwerk
