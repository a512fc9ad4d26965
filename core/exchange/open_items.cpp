// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_items.h"

#include "core/exchange/row_reader.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <utility>

namespace mahnwerk {

namespace {

constexpr qsizetype maxItemCharacters = 128LL << 20;

/// All rows with the same debtor and reference.
using Invoice = std::span<ReadRow>;

class ListReader {
public:
    ListReader(const Table& table, const Mapping& mapping, const ImportDefaults& defaults)
        : m_table(table)
        , m_mapping(mapping)
        , m_rows(table, mapping, defaults)
    {
        m_debtorIndex.reserve(table.rowCount());
        m_invoiceIndex.reserve(table.rowCount());
        m_read.reserve(static_cast<size_t>(table.rowCount()));
    }

    Result<OpenItemList> read()
    {
        for (int row = m_mapping.headerRow + 1; row < m_table.rowCount(); ++row) {
            if (m_table.isBlank(row)) {
                ++m_list.blankRows;
                continue;
            }
            ++m_list.dataRows;
            readRow(row);
            if (m_characters > maxItemCharacters)
                return fileTooLarge(m_table.origin().path);
        }
        if (!std::ranges::is_sorted(m_read, {}, &ReadRow::invoice))
            std::ranges::stable_sort(m_read, {}, &ReadRow::invoice);
        m_list.items.reserve(m_refusedRows.size());
        for (auto first = m_read.begin(); first != m_read.end();) {
            const auto end = std::ranges::find_if(
                first, m_read.end(), [&](const ReadRow& row) { return row.invoice != first->invoice; });
            settle(Invoice(first, end));
            if (m_characters > maxItemCharacters)
                return fileTooLarge(m_table.origin().path);
            first = end;
        }
        finish();
        return std::move(m_list);
    }

private:
    void readRow(int row)
    {
        RowReader::Outcome outcome = m_rows.read(row);
        if (auto* const skip = std::get_if<SkippedRow>(&outcome)) {
            m_list.skipped.push_back(std::move(*skip));
        } else if (auto* const refusal = std::get_if<RefusedRow>(&outcome)) {
            if (m_mapping.has(ItemField::PositionAmount))
                refusedRowOf(invoiceOf(row, debtorOf(row, m_rows.debtorKey(row)))) = refusal->row;
            m_list.refused.push_back(std::move(*refusal));
        } else {
            ReadRow& read = std::get<ReadRow>(outcome);
            read.debtor = debtorOf(row, std::exchange(read.debtorKey, {}));
            read.invoice = invoiceOf(row, read.debtor);
            m_read.push_back(std::move(read));
        }
    }

    int debtorOf(int row, const QString& key)
    {
        int& place = m_debtorIndex[key];
        if (place == 0) {
            m_debtors.push_back(readDebtor(m_rows, row));
            m_lastRows.push_back(row);
            m_characters += key.size() * 4;
            place = static_cast<int>(m_debtors.size());
            return place - 1;
        }
        const auto known = static_cast<size_t>(place - 1);
        if (!m_rows.sameDebtorCells(row, m_lastRows[known]))
            mergeDebtor(m_debtors[known], readDebtor(m_rows, row));
        m_lastRows[known] = row;
        return place - 1;
    }

    int invoiceOf(int row, int debtor)
    {
        const int next = static_cast<int>(m_refusedRows.size());
        int& invoice = m_invoiceIndex[{ debtor, m_rows.reference(row).toString().toCaseFolded() }];
        if (invoice == 0) {
            invoice = next + 1;
            m_refusedRows.push_back(0);
        }
        return invoice - 1;
    }

    /// A position of the invoice that was refused, 0 if none was.
    int& refusedRowOf(int invoice) { return m_refusedRows[static_cast<size_t>(invoice)]; }

    void settle(Invoice invoice)
    {
        if (m_mapping.has(ItemField::PositionAmount))
            settlePositions(invoice);
        else if (invoice.size() == 1)
            settleOne(invoice.front(), *invoice.front().open, invoice);
        else
            settleRepeated(invoice);
    }

    /// Several rows with one number that are no positions.
    void settleRepeated(Invoice invoice)
    {
        ReadRow& first = invoice.front();
        const auto differs
            = [&](const ReadRow& row) { return row.open != first.open || row.currency != first.currency; };
        const auto other = std::ranges::find_if(invoice, differs);
        const int firstRow = first.number;
        if (other == invoice.end()) {
            for (const ReadRow& row : invoice.subspan(1))
                refuse(row, ItemField::Reference, RefusalReason::Duplicate, QString::number(firstRow));
            settleOne(first, *first.open, std::span(&first, 1));
            return;
        }
        for (const ReadRow& row : invoice) {
            const int against = differs(row) ? firstRow : other->number;
            refuse(row, ItemField::Reference, RefusalReason::SameReferenceOtherAmount, QString::number(against));
        }
    }

    void settlePositions(Invoice invoice)
    {
        ReadRow& first = invoice.front();
        const int refused = refusedRowOf(first.invoice);
        const bool bySum = !first.open;
        std::optional<DecimalNumber> sum = bySum ? DecimalNumber() : *first.open;
        for (const ReadRow& row : invoice) {
            const bool same = row.currency == first.currency && row.due == first.due
                && row.issued == first.issued && row.open == first.open;
            if (refused != 0)
                return refuseAll(invoice, RefusalReason::InvoiceIncomplete, QString::number(refused));
            if (!same)
                return refuseAll(invoice, RefusalReason::AmountsDiffer, QString::number(first.number));
            if (bySum && sum)
                sum = sum->plus(*row.position);
            first.computed = first.computed || bySum;
        }
        if (!sum)
            return refuseAll(invoice, RefusalReason::AmountTooLarge, {});
        if (sum->mantissa <= 0) {
            const SkipReason reason = sum->isZero() ? SkipReason::ZeroAmount : SkipReason::CreditNote;
            for (const ReadRow& row : invoice)
                m_list.skipped.push_back({ row.number, reason, {}, amountOf(row) });
            return;
        }
        if (!settleOne(first, *sum, invoice)) {
            for (const ReadRow& row : invoice.subspan(1))
                refuse(row, ItemField::PositionAmount, RefusalReason::InvoiceIncomplete,
                    QString::number(first.number));
        }
    }

    /// One item of the first row; positions: all rows that belong to it. False if it was refused.
    bool settleOne(const ReadRow& row, DecimalNumber open, std::span<const ReadRow> positions)
    {
        const auto rounded = open.rounded(row.currency);
        const auto exact = open.exactly(row.currency);
        if (!rounded || (!exact && !row.computed)) {
            refuse(row, amountField(),
                rounded ? RefusalReason::AmountTooPrecise : RefusalReason::AmountTooLarge, {});
            return false;
        }
        if (!rounded->isPositive()) {
            for (const ReadRow& position : positions)
                m_list.skipped.push_back({ position.number, SkipReason::ZeroAmount, {}, *rounded });
            return true;
        }
        OpenItem item = m_rows.item(row);
        item.open = *rounded;
        if (row.invoiced)
            item.invoiced = row.invoiced->rounded(row.currency).value_or(Money());
        for (const ReadRow& position : positions.subspan(1))
            item.rows.push_back(position.number);
        m_characters += item.note.size() + item.reference.size() + item.disputeReason.size()
            + item.status.size() + item.creditor.size();
        m_list.roundedItems += exact ? 0 : 1;
        m_list.items.push_back(std::move(item));
        return true;
    }

    ItemField amountField() const
    {
        if (m_mapping.has(ItemField::OpenAmount))
            return ItemField::OpenAmount;
        return m_mapping.has(ItemField::InvoiceAmount) ? ItemField::InvoiceAmount : ItemField::PositionAmount;
    }

    static Money amountOf(const ReadRow& row)
    {
        const auto value = row.open ? row.open : row.position;
        return value ? value->rounded(row.currency).value_or(Money()) : Money();
    }

    void refuse(const ReadRow& row, ItemField field, RefusalReason reason, const QString& value)
    {
        m_list.refused.push_back({ row.number, field, reason, value, amountOf(row) });
    }

    void refuseAll(Invoice invoice, RefusalReason reason, const QString& value)
    {
        for (const ReadRow& row : invoice)
            refuse(row, amountField(), reason, value);
    }

    void finish()
    {
        std::ranges::stable_sort(m_list.refused, {}, &RefusedRow::row);
        std::ranges::stable_sort(m_list.skipped, {}, &SkippedRow::row);
        const auto firstRow = [](const OpenItem& item) { return item.rows.front(); };
        if (!std::ranges::is_sorted(m_list.items, {}, firstRow))
            std::ranges::stable_sort(m_list.items, {}, firstRow);
        std::vector<int> place(m_debtors.size(), -1);
        m_list.debtors.reserve(m_debtors.size());
        for (OpenItem& item : m_list.items) {
            int& index = place[static_cast<size_t>(item.debtor)];
            if (index < 0) {
                index = static_cast<int>(m_list.debtors.size());
                m_list.debtors.push_back(std::move(m_debtors[static_cast<size_t>(item.debtor)]));
            }
            item.debtor = index;
            const auto sum = std::ranges::find(m_list.sums, item.open.currency(), &Money::currency);
            (sum == m_list.sums.end() ? m_list.sums.emplace_back() : *sum) += item.open;
        }
        std::ranges::sort(m_list.sums, {}, [](Money sum) { return sum.currency().code(); });
    }

    const Table& m_table;
    const Mapping& m_mapping;
    RowReader m_rows;
    OpenItemList m_list;
    std::vector<ImportedDebtor> m_debtors;
    std::vector<int> m_lastRows; ///< of each debtor, index in the table
    QHash<QString, int> m_debtorIndex; ///< by key, from 1
    std::vector<ReadRow> m_read;
    std::vector<int> m_refusedRows; ///< of each invoice, see refusedRowOf()
    QHash<std::pair<int, QString>, int> m_invoiceIndex; ///< by debtor and reference, from 1
    qsizetype m_characters = 0;
};

} // namespace

Result<OpenItemList> readOpenItems(const Table& table, const Mapping& mapping, const ImportDefaults& defaults)
{
    const QStringList missing = missingFields(mapping);
    if (!missing.isEmpty())
        return fail(ErrorCode::MappingIncomplete, { missing.join(QLatin1String(", ")) });
    if (mapping.headerRow < -1 || mapping.headerRow >= table.rowCount())
        return fail(
            ErrorCode::NotFound, { QStringLiteral("header"), QString::number(mapping.headerRow + 1) });
    return ListReader(table, mapping, defaults).read();
}

} // namespace mahnwerk
