// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace mahnwerk {

struct Explanation;
class Label;
class SectionHeader;

/// How an amount came about, as rows of words and figures with their sources below.
class ExplanationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationPanel(QWidget* parent = nullptr);

    void setExplanation(const Explanation& explanation);
    /// All of it in words, for screen readers and tests.
    QString text() const;

private:
    SectionHeader* m_head;
    QWidget* m_rows;
    Label* m_notes;
};

} // namespace mahnwerk
