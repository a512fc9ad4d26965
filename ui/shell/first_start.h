// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/words/locale.h"

namespace mahnwerk {

class Button;
class ChoiceCard;
class Label;
class PreferenceBoxes;

/// One question before anything exists: try the demo, bring in a list, join a team.
class FirstStart : public Page {
    Q_OBJECT

public:
    enum class TeamWay { Shown, Hidden };
    explicit FirstStart(TeamWay team, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QString keysLine() const override;
    std::vector<KeyHint> keyHints() const override;
    void focusFirst() override;
    void arrive() override;
    void retranslate() override;
    /// The country whose law and currency a new book starts with.
    ReadingRegion country() const;

Q_SIGNALS:
    void demoRequested();
    void listRequested();
    /// A list was dropped on the window.
    void listDropped(const QString& path);
    void teamRequested();
    void bookRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* content();
    void adjust();

    QWidget* m_middle;
    Label* m_brand;
    Label* m_question;
    Label* m_answer;
    std::vector<ChoiceCard*> m_cards;
    PreferenceBoxes* m_boxes;
    QAction* m_open;
};

} // namespace mahnwerk
