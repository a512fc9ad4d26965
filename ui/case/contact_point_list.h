// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/contact_point.h"
#include "ui/shell/list_model.h"
#include "ui/shell/list_view.h"

namespace mahnwerk {

/// Telephone numbers, e-mails, addresses and accounts of a debtor, in this order, wrong ones last.
class ContactPointList final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    void setPoints(std::vector<ContactPoint> points, const QString& homeCountry);
    /// Null beyond the end.
    const ContactPoint* point(int row) const;
    /// -1 if it is not there.
    int rowOf(Key<ContactPoint> key) const;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    std::vector<ContactPoint> m_points;
    QString m_homeCountry;
};

/// Shows them; an address takes two lines.
class ContactPointView final : public ListView {
    Q_OBJECT

public:
    explicit ContactPointView(ContactPointList& list, QWidget* parent = nullptr);

private:
    void applyRowHeights();

    ContactPointList& m_list;
};

} // namespace mahnwerk
