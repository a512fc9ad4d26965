// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/case_filter.h"

#include <QAbstractButton>

class QButtonGroup;

namespace mahnwerk {

/// One state with its count: a caption over a large number, underlined while it is chosen.
class ScopeTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit ScopeTile(QWidget* parent = nullptr);

    /// No count yet: a dash.
    void setCount(std::optional<qint64> count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<qint64> m_count;
};

/// Which states a list shows: one tile each, one of them chosen.
class ScopeBar : public QWidget {
    Q_OBJECT

public:
    explicit ScopeBar(QWidget* parent = nullptr);

    void setScope(CaseScope scope);
    CaseScope scope() const;
    void setCount(CaseScope scope, std::optional<qint64> count);
    void retranslate();

Q_SIGNALS:
    void chosen(mahnwerk::CaseScope scope);

private:
    QButtonGroup* m_tiles;
};

} // namespace mahnwerk
