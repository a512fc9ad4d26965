// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/timeline_text.h"
#include "ui/shell/list_model.h"
#include "ui/shell/list_view.h"

namespace mahnwerk {

/// The history of a case, newest first, narrowed to a scope.
class TimelineList final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    void setTimeline(std::vector<TimelineItem> items, Date today);
    void setScope(TimelineScope scope);
    TimelineScope scope() const { return m_scope; }
    int countOf(TimelineScope scope) const;
    /// Null beyond the end.
    const TimelineItem* item(int row) const;
    int rowOf(TimelineKind kind, qint64 key) const;
    Date today() const { return m_today; }

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    void narrow();

    std::vector<TimelineItem> m_items;
    std::vector<size_t> m_shown;
    TimelineScope m_scope = TimelineScope::All;
    Date m_today;
};

/// Shows it; each row is as high as its words.
class TimelineView final : public ListView {
    Q_OBJECT

public:
    explicit TimelineView(TimelineList& list, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyRowHeights();

    TimelineList& m_list;
};

} // namespace mahnwerk
