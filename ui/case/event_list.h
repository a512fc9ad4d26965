// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_view.h"
#include "core/claims/claim_event.h"
#include "ui/shell/list_model.h"

#include <map>

namespace mahnwerk {

/// What bears on the limitation of a case's claims: the event over its days, claim and note.
class EventList final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    void setEvents(std::vector<ClaimEvent> events, const CaseView& view);
    /// Null beyond the end.
    const ClaimEvent* event(int row) const;
    int rowOf(Key<ClaimEvent> key) const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    std::vector<ClaimEvent> m_events;
    std::map<Key<Claim>, QString> m_references;
};

/// "01.11.2026 – 30.11.2026", or the one day.
QString daysOf(const ClaimEvent& event);

} // namespace mahnwerk
