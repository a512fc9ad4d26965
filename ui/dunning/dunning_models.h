// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dunning/dunning_rows.h"
#include "ui/shell/list_model.h"

#include <optional>
#include <set>

namespace mahnwerk {

/// The cases that get a letter, each with its tick.
class DunningActModel : public ListModel {
    Q_OBJECT

public:
    using ListModel::ListModel;

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    void setTick(int row, Qt::CheckState state) override;
    int rowCount(const QModelIndex& parent = {}) const override;

    /// What a person unticked stays so.
    void setRows(std::vector<DunningRow> rows);
    const DunningRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    const std::vector<DunningRow>& rows() const { return m_rows; }
    /// -1: not there.
    int rowOf(Key<Case> key) const;
    bool isTicked(int row) const { return !m_leftOut.contains(this->row(row).caseKey.value); }
    const std::set<qint64>& leftOut() const { return m_leftOut; }
    void tickAll();
    const DunningEffect& effect() const;

Q_SIGNALS:
    void ticksChanged();

private:
    void tell();

    std::vector<DunningRow> m_rows;
    std::set<qint64> m_leftOut;
    mutable std::optional<DunningEffect> m_effect;
    bool m_hasOneCurrency = true;
};

/// Cases that need a person, or wait: each line says why, and until when or what to do.
class DunningReasonModel : public ListModel {
    Q_OBJECT

public:
    enum class Amounts { Strong, Muted };
    explicit DunningReasonModel(Amounts amounts, QObject* parent = nullptr);

    std::vector<Column> columns() const override;
    Cell cell(int row, int column) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

    void setRows(std::vector<DunningRow> rows, Date today);
    const DunningRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    int rowOf(Key<Case> key) const;

private:
    Amounts m_amounts;
    std::vector<DunningRow> m_rows;
    Date m_today;
    bool m_hasOneCurrency = true;
};

} // namespace mahnwerk
