// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/timeline_text.h"

#include <QWidget>

#include <array>

namespace mahnwerk {

/// "All  Notes 6  Letters 4  Money 1": one of them is chosen, by left and right or by the mouse.
class TimelineFilter : public QWidget {
    Q_OBJECT

public:
    explicit TimelineFilter(QWidget* parent = nullptr);

    static constexpr std::array scopes { TimelineScope::All, TimelineScope::Notes, TimelineScope::Letters, TimelineScope::Money };

    void setCounts(const std::array<int, 4>& counts);
    void setScope(TimelineScope scope);
    /// The one after the present one, round and round.
    void chooseNext() { step(1); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(mahnwerk::TimelineScope scope);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void step(int by);
    void choose(TimelineScope scope);
    void speak();
    QString words(size_t index) const;
    int widthOf(size_t index) const;

    std::array<int, 4> m_counts {};
    TimelineScope m_scope = TimelineScope::All;
};

} // namespace mahnwerk
