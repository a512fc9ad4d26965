// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/chip.h"

#include <QAbstractButton>

class QAction;
class QHBoxLayout;

namespace mahnwerk {

class NameLabel;
class OpenCase;

/// A caption over a value, both of them the button of a command; its key stands beside.
class FactButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FactButton(QAction& action, QWidget* parent = nullptr);

    void setFact(const QString& caption, const QString& value);
    /// At 100 % text; a longer value is cut in its middle and told by the tool tip.
    void setLongest(int width) { m_longest = width; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    QString shownValue() const;

    QAction& m_action;
    QString m_caption;
    QString m_value;
    int m_longest = 300;
};

/// Whose case it is and how it stands; at the right who looks after it and what comes next.
class CaseHead : public QWidget {
    Q_OBJECT

public:
    CaseHead(OpenCase& file, QAction& owner, QAction& step, QWidget* parent = nullptr);

    void retranslate() { reload(); }
    /// Nothing of the claim is shown.
    void setLocked(bool locked);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void adjust();
    void reload();
    /// The name has the first right to the room; chips that are left over stand among the debtor's marks.
    void fitChips();
    void setChips(const std::vector<Chip>& chips);
    QString caption() const;
    QString person() const;

    OpenCase& m_case;
    bool m_isLocked = false;
    NameLabel* m_name;
    NameLabel* m_caption;
    QHBoxLayout* m_nameRow;
    FactButton* m_owner;
    FactButton* m_step;
};

} // namespace mahnwerk
