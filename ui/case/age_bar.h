// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"

#include <QWidget>

namespace mahnwerk {

/// How old the open principal is: one stacked bar, the words below it.
class AgeBar : public QWidget {
    Q_OBJECT

public:
    explicit AgeBar(QWidget* parent = nullptr);

    void setCase(const CaseView& view, Date today);
    bool isEmpty() const { return m_parts.empty(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QString words;
        Money amount;
        size_t series;
    };
    /// Draws the words if there is a painter; the height that they take.
    int layWords(QPainter* painter, int width) const;

    std::vector<Part> m_parts;
};

} // namespace mahnwerk
