// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_draft.h"

#include <QWidget>

class QAction;

namespace mahnwerk {

class Button;
class CounterLine;
class Label;
class ListView;
class RefusedModel;
class SectionHeader;

/// What would change in the book, with its sums; rows that cannot be taken, and why.
class DifferencePanel : public QWidget {
    Q_OBJECT

public:
    DifferencePanel(QAction& settle, QAction& save, QWidget* parent = nullptr);

    void setDifference(const ImportDifference& difference, ImportDraft::NoLongerListed choice);
    /// In place of figures: why there are none.
    void setReason(const QString& reason);
    const std::vector<RefusedLine>& refused() const;
    void retranslate();

private:
    void layOut(QAction& settle, QAction& save);
    void countMissing(const ImportDifference& difference, ImportDraft::NoLongerListed choice);

    SectionHeader* m_head;
    Label* m_reason;
    QWidget* m_figures;
    CounterLine* m_created;
    CounterLine* m_updated;
    CounterLine* m_unchanged;
    CounterLine* m_skipped;
    CounterLine* m_refusedLine;
    CounterLine* m_all;
    CounterLine* m_missing;
    QWidget* m_missingRow;
    SectionHeader* m_refusedHead;
    Button* m_save;
    ListView* m_list;
    RefusedModel* m_model;
};

} // namespace mahnwerk
