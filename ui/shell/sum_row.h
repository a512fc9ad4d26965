// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/list_model.h"

#include <QWidget>

namespace mahnwerk {

class ListView;

/// The sums below a long list, in the columns of the list; they stay while the list scrolls.
class SumRow : public QWidget {
    Q_OBJECT

public:
    explicit SumRow(ListView* list, QWidget* parent = nullptr);

    /// One text for each column, empty where there is no sum.
    void setSums(const QStringList& sums);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adjust();

    ListView* m_list;
    QStringList m_sums;
};

} // namespace mahnwerk
