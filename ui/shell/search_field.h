// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace mahnwerk {

class ListView;

/// A line edit with a magnifying glass and, while it is empty, a key cap at its end.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// The placeholder is the accessible name too; the short one stands in a narrow field.
    void setPrompt(const QString& prompt, const QString& shortPrompt = {});
    void setKeyText(const QString& key);

Q_SIGNALS:
    /// Up, down, Enter and Esc belong to whoever shows the results; accept the event to keep it.
    void steered(QKeyEvent* event);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void adjust();
    void choosePrompt();

    QString m_key;
    QString m_prompt;
    QString m_shortPrompt;
};

/// Filters the list of a page: takes what is typed there, gives the keys back with Down, Enter or Esc.
class FilterBox : public SearchField {
    Q_OBJECT

public:
    explicit FilterBox(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// Typing in the list writes here, Ctrl+F and / come here; Down and Enter go to the list, Esc empties the filter first.
    void attach(ListView* list);

Q_SIGNALS:
    /// 120 ms after the last key.
    void filterChanged(const QString& text);

private:
    void take(const QString& text);
    void steer(QKeyEvent* event);

    ListView* m_list = nullptr;
};

} // namespace mahnwerk
