// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_items.h"

#include "core/exchange/row_reader.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <span>

namespace mahnwerk {

namespace {

constexpr qsizetype maxItemCharacters = 128LL << 20;

/// All rows with the same debtor and reference.
struct Invoice {
    std::vector<ReadRow> rows;
    int refusedRow = 0; ///< a position that was refused, 0 if none was
};

class ListReader {
public:
    ListReader(const Table& table, const Mapping& mapping, const ImportDefaults& defaults)
        : m_table(table)
        , m_mapping(mapping)
        , m_rows(table, mapping, defaults)
    {
        m_invoiceIndex.reserve(table.rowCount());
        m_invoices.reserve(static_cast<size_t>(table.rowCount()));
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
        for (Invoice& invoice : m_invoices) {
            settle(invoice);
            if (m_characters > maxItemCharacters)
                return fileTooLarge(m_table.origin().path);
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
                invoiceOf(row, debtorOf(row, m_rows.debtorKey(row))).refusedRow = refusal->row;
            m_list.refused.push_back(std::move(*refusal));
        } else {
            ReadRow& read = std::get<ReadRow>(outcome);
            read.debtor = debtorOf(row, read.debtorKey);
            Invoice& invoice = invoiceOf(row, read.debtor);
            invoice.rows.push_back(std::move(read));
        }
    }

    int debtorOf(int row, const QString& key)
    {
        const auto known = m_debtorIndex.constFind(key);
        if (known != m_debtorIndex.constEnd()) {
            int& last = m_lastRows[static_cast<size_t>(*known)];
            if (!m_rows.sameDebtorCells(row, last))
                mergeDebtor(m_debtors[static_cast<size_t>(*known)], readDebtor(m_rows, row));
            last = row;
            return *known;
        }
        const int index = static_cast<int>(m_debtors.size());
        m_debtorIndex.insert(key, index);
        m_debtors.push_back(readDebtor(m_rows, row));
        m_lastRows.push_back(row);
        m_characters += key.size() * 4;
        return index;
    }

    Invoice& invoiceOf(int row, int debtor)
    {
        const std::pair key(debtor, m_rows.reference(row).toCaseFolded());
        const auto known = m_invoiceIndex.constFind(key);
        if (known != m_invoiceIndex.constEnd())
            return m_invoices[*known];
        m_invoiceIndex.insert(key, m_invoices.size());
        return m_invoices.emplace_back();
    }

    void settle(Invoice& invoice)
    {
        if (invoice.rows.empty())
            return;
        if (m_mapping.has(ItemField::PositionAmount))
            settlePositions(invoice);
        else if (invoice.rows.size() == 1)
            settleOne(invoice.rows.front(), *invoice.rows.front().open, invoice.rows);
        else
            settleRepeated(invoice);
    }

    /// Several rows with one number that are no positions.
    void settleRepeated(Invoice& invoice)
    {
        ReadRow& first = invoice.rows.front();
        const auto differs
            = [&](const ReadRow& row) { return row.open != first.open || row.currency != first.currency; };
        const auto other = std::ranges::find_if(invoice.rows, differs);
        const int firstRow = first.number;
        if (other == invoice.rows.end()) {
            for (const ReadRow& row : std::span(invoice.rows).subspan(1))
                refuse(row, ItemField::Reference, RefusalReason::Duplicate, QString::number(firstRow));
            settleOne(first, *first.open, std::span(&first, 1));
            return;
        }
        for (const ReadRow& row : invoice.rows) {
            const int against = differs(row) ? firstRow : other->number;
            refuse(row, ItemField::Reference, RefusalReason::SameReferenceOtherAmount, QString::number(against));
        }
    }

    void settlePositions(Invoice& invoice)
    {
        ReadRow& first = invoice.rows.front();
        const bool bySum = !first.open;
        std::optional<DecimalNumber> sum = bySum ? DecimalNumber() : *first.open;
        for (const ReadRow& row : invoice.rows) {
            const bool same = row.currency == first.currency && row.due == first.due
                && row.issued == first.issued && row.open == first.open;
            if (invoice.refusedRow != 0)
                return refuseAll(
                    invoice, RefusalReason::InvoiceIncomplete, QString::number(invoice.refusedRow));
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
            for (const ReadRow& row : invoice.rows)
                m_list.skipped.push_back({ row.number, reason, {}, amountOf(row) });
            return;
        }
        if (!settleOne(first, *sum, invoice.rows)) {
            for (const ReadRow& row : std::span(invoice.rows).subspan(1))
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

    void refuseAll(const Invoice& invoice, RefusalReason reason, const QString& value)
    {
        for (const ReadRow& row : invoice.rows)
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
        std::map<QString, Money> sums;
        for (OpenItem& item : m_list.items) {
            int& index = place[static_cast<size_t>(item.debtor)];
            if (index < 0) {
                index = static_cast<int>(m_list.debtors.size());
                m_list.debtors.push_back(std::move(m_debtors[static_cast<size_t>(item.debtor)]));
            }
            item.debtor = index;
            sums[item.open.currency().code()] += item.open;
        }
        for (const auto& [code, sum] : sums)
            m_list.sums.push_back(sum);
    }

    const Table& m_table;
    const Mapping& m_mapping;
    RowReader m_rows;
    OpenItemList m_list;
    std::vector<ImportedDebtor> m_debtors;
    std::vector<int> m_lastRows; ///< of each debtor, index in the table
    QHash<QString, int> m_debtorIndex;
    std::vector<Invoice> m_invoices;
    QHash<std::pair<int, QString>, size_t> m_invoiceIndex; ///< by debtor and reference
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
