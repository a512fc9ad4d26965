// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

bool isCreditSide(QStringView text)
{
    static const std::array words
        = { u"h"_s, u"haben"_s, u"c"_s, u"cr"_s, u"credit"_s, u"crédit"_s, u"avere"_s };
    return !text.isEmpty()
        && std::ranges::any_of(words, [&](const QString& word) { return folded(text) == folded(word); });
}

bool isDollar(Currency currency)
{
    static const std::array codes = { u"USD"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"HKD"_s, u"SGD"_s };
    return std::ranges::find(codes, currency.code()) != codes.end();
}

} // namespace

/// The amounts of a row and what was written beside them.
struct RowReader::Amounts {
    std::optional<DecimalNumber> value;
    QString currency;
    bool computed = false;
};

std::optional<RefusedRow> RowReader::readAmount(int row, ItemField field, Amounts& amounts) const
{
    const TableCell found = cell(row, field);
    if (found.isEmpty())
        return std::nullopt;
    const auto written = amountFromCell(found, formatOf(field).number);
    if (!written)
        return refused(row, field, RefusalReason::AmountUnreadable, found.text.left(80).toString());
    amounts.value = isCreditSide(text(row, ItemField::DebitCredit)) ? -written->value : written->value;
    amounts.computed = amounts.computed || found.kind == CellKind::Number;
    if (!written->currency.isEmpty())
        amounts.currency = written->currency;
    return std::nullopt;
}

std::optional<RefusedRow> RowReader::readAmounts(int row, ReadRow& read) const
{
    Amounts open;
    Amounts invoiced;
    Amounts paid;
    Amounts position;
    const std::array fields
        = { std::pair(ItemField::OpenAmount, &open), std::pair(ItemField::InvoiceAmount, &invoiced),
              std::pair(ItemField::PaidAmount, &paid), std::pair(ItemField::PositionAmount, &position) };
    QString currency;
    for (const auto& [field, amounts] : fields) {
        if (auto refusal = readAmount(row, field, *amounts))
            return refusal;
        if (!currency.isEmpty() && !amounts->currency.isEmpty() && currency != amounts->currency)
            return refused(row, field, RefusalReason::CurrencyUnknown, amounts->currency);
        if (!amounts->currency.isEmpty())
            currency = amounts->currency;
        read.computed = read.computed || amounts->computed;
    }
    read.invoiced = invoiced.value;
    read.position = position.value;
    read.open = open.value;
    if (!m_mapping.has(ItemField::OpenAmount) && invoiced.value)
        read.open = paid.value ? invoiced.value->plus(-*paid.value) : invoiced.value;
    const bool byPosition = !m_mapping.has(ItemField::OpenAmount) && !m_mapping.has(ItemField::InvoiceAmount);
    if (byPosition ? !read.position : !read.open) {
        const ItemField field = byPosition
            ? ItemField::PositionAmount
            : (m_mapping.has(ItemField::OpenAmount) ? ItemField::OpenAmount : ItemField::InvoiceAmount);
        return refused(row, field, RefusalReason::AmountMissing, {});
    }
    return readCurrency(row, currency, read);
}

std::optional<RefusedRow> RowReader::readCurrency(int row, const QString& written, ReadRow& read) const
{
    const QString named = text(row, ItemField::Currency);
    read.currency = m_defaults.currency;
    if (!named.isEmpty() || (!written.isEmpty() && written != u"$"_s)) {
        const auto known = Currency::fromCode(named.isEmpty() ? written : named);
        if (!known)
            return refused(row, ItemField::Currency, RefusalReason::CurrencyUnknown, named);
        read.currency = *known;
    }
    const bool agrees = written.isEmpty() || written == read.currency.code()
        || (written == u"$"_s && isDollar(read.currency));
    if (!agrees)
        return refused(row, ItemField::Currency, RefusalReason::CurrencyUnknown, written);
    if (read.currency.isNull())
        return refused(row, ItemField::Currency, RefusalReason::CurrencyMissing, {});
    return std::nullopt;
}

} // namespace mahnwerk
