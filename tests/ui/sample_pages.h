// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/list_model.h"
#include "ui/shell/page.h"

#include <array>

namespace mahnwerk {

class AmountEdit;
class Banner;
class DateEdit;
class EmptyState;
class Field;
class FilterBox;
class ListView;
class PageFoot;
class PageHead;
class SectionHeader;
class SumRow;

/// Invented rows in two groups, as a worklist shows them.
class SampleRows final : public ListModel {
    Q_OBJECT

public:
    explicit SampleRows(QObject* parent = nullptr);

    void filter(const QString& text);
    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    RowKind kind(int row) const override;
    std::vector<int> groupRows() const override;
    int rowCount(const QModelIndex& parent = {}) const override;

private:
    struct Row {
        QString group;
        QString name;
        QString place;
        QString language;
        qint64 minor = 0;
        int days = 0;
        QString step;
        QString promise;
        Chip chip;
        QString creditor;
    };
    Cell groupCell(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::vector<int> m_shown;
};

class SampleWorklist final : public Page {
    Q_OBJECT

public:
    SampleWorklist();
    QString title() const override;
    QString iconName() const override;
    std::vector<KeyHint> keyHints() const override;
    void focusFirst() override;
    Escape escape() override;
    void retranslate() override;
    ListView* list() const { return m_list; }
    FilterBox* filter() const { return m_filter; }

private:
    void applyFilter(const QString& text);
    void open(int row);
    void followUp();

    SampleRows* m_rows;
    PageHead* m_head;
    FilterBox* m_filter;
    ListView* m_list;
    SumRow* m_sums;
    QAction* m_next;
    QAction* m_later;
};

/// Three claims with ticks in rows of two lines, and their sum.
class SampleClaims final : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;
    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    RowKind kind(int row) const override { return row == 3 ? RowKind::Sum : RowKind::Normal; }
    std::vector<int> groupRows() const override { return { 3 }; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 4; }
    void setTick(int row, Qt::CheckState state) override { m_ticks[static_cast<size_t>(row)] = state; }

private:
    std::array<Qt::CheckState, 3> m_ticks { Qt::Checked, Qt::Checked, Qt::Checked };
};

/// A form with a banner, fields and a foot.
class SampleForm final : public Page {
    Q_OBJECT

public:
    SampleForm();
    QString title() const override;
    QString iconName() const override;
    QString key() const override;
    bool hasDraft() const override;
    void focusFirst() override;
    void retranslate() override;

private:
    void layOut();

    PageHead* m_head;
    SectionHeader* m_section;
    Field* m_amountField;
    Field* m_dateField;
    Field* m_noteField;
    AmountEdit* m_amount;
    DateEdit* m_date;
    Banner* m_banner;
    SampleClaims* m_claims;
    PageFoot* m_foot;
    QAction* m_save;
    QAction* m_discard;
};

class SampleEmpty final : public Page {
    Q_OBJECT

public:
    SampleEmpty();
    QString title() const override;
    QString iconName() const override;
    void retranslate() override;

private:
    EmptyState* m_empty;
};

} // namespace mahnwerk
