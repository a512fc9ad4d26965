// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mahnwerk {

class Label;
class OpenCase;

/// What to say at the step of a case, in the debtor's language, with the case's data (Leitfaden): first what is asked, then
/// what may follow. Nothing is shown where there is no script.
class ScriptBox : public QWidget {
    Q_OBJECT

public:
    enum class Part { Identity, Step };

    ScriptBox(OpenCase& file, Part part, QWidget* parent = nullptr);

    void retranslate();
    /// Reads the case again; what is said before the identity is known is read when a call begins.
    void refresh();
    /// Where there is little room the rest comes first.
    void setRoom(bool isRoom);
    /// All that it says.
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString step() const;

    OpenCase& m_case;
    Part m_part;
    Label* m_title;
    Label* m_step;
    QWidget* m_quote;
    Label* m_words;
    Label* m_after;
    bool m_isRoom = true;
};

} // namespace mahnwerk
