// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_file.h"

#include "core/exchange/csv.h"

#include <QSaveFile>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

class AccountRows {
public:
    explicit AccountRows(Currency currency)
        : m_currency(currency)
    {
    }

    static QStringList header()
    {
        return { u"row"_s, u"claim"_s, u"reference"_s, u"currency"_s, u"date"_s, u"to"_s, u"kind"_s, u"text"_s, u"amount"_s,
            u"to_costs"_s, u"to_interest"_s, u"to_principal"_s, u"costs_open"_s, u"interest_open"_s, u"principal_open"_s,
            u"days"_s, u"rate_percent"_s, u"amount_exact"_s, u"formula"_s, u"rate_source"_s };
    }
    static CsvStyle style()
    {
        CsvStyle style;
        style.columns.resize(static_cast<size_t>(header().size()), CsvColumn::Text);
        for (size_t number = 8; number <= 17; ++number) // amount to amount_exact
            style.columns[number] = CsvColumn::Number;
        return style;
    }

    QStringList line(const ClaimAccount& account, size_t index) const
    {
        const StatementLine& line = account.statement.lines[index];
        QStringList row = start(u"line"_s, account, line.date);
        row << QString() << kindOf(line) << account.texts[index] << text(line.amount) << parts(line.effect)
            << parts(line.open);
        return filled(std::move(row));
    }
    QStringList period(const ClaimAccount& account, const InterestPeriod& period) const
    {
        QStringList row = start(u"period"_s, account, period.from);
        row << period.to.toIso() << nameOf(period.on) << QString() << text(period.minor) << QString() << QString() << QString()
            << QString() << QString() << QString() << QString::number(period.days) << period.rate.toDecimal()
            << period.amount.toDecimal(m_currency) << formulaOf(period, m_currency) << period.source;
        return row;
    }
    QStringList open(const ClaimAccount& account, Date asOf) const
    {
        const OpenFigures& open = account.statement.open;
        QStringList row = start(u"open"_s, account, asOf);
        row << QString() << u"total"_s << account.claim.settings << text(open.total()) << QString() << QString() << QString()
            << parts({ open.costs, open.interest, open.principal });
        return filled(std::move(row));
    }

private:
    QString text(qint64 minor) const { return Money(minor, m_currency).toDecimal(); }
    QStringList parts(const OpenParts& parts) const
    {
        return { text(parts.costs), text(parts.interest), text(parts.principal) };
    }
    QStringList start(const QString& row, const ClaimAccount& account, Date date) const
    {
        return { row, account.number, account.claim.reference, m_currency.code(), date.toIso() };
    }
    static QStringList filled(QStringList row)
    {
        while (row.size() < header().size())
            row << QString();
        return row;
    }

    Currency m_currency;
};

} // namespace

QString kindOf(const StatementLine& line)
{
    switch (line.kind) {
    case LineKind::Entry:
        return nameOf(line.entry);
    case LineKind::Interest:
        return u"interest"_s;
    case LineKind::Payment:
        return u"payment"_s;
    case LineKind::Reversal:
        return u"reversal"_s;
    }
    Q_UNREACHABLE();
}

QByteArray accountCsv(const std::vector<CaseAccount>& accounts, Key<Claim> claim)
{
    std::vector<QStringList> rows { AccountRows::header() };
    for (const CaseAccount& account : accounts) {
        const AccountRows of(account.file.currency);
        for (const ClaimAccount& one : account.claims) {
            if (!claim.isNull() && one.claim.key != claim)
                continue;
            for (size_t i = 0; i < one.statement.lines.size(); ++i)
                rows.push_back(of.line(one, i));
            for (const InterestPeriod& period : one.statement.periods)
                rows.push_back(of.period(one, period));
            rows.push_back(of.open(one, account.asOf));
        }
    }
    return writeCsv(rows, AccountRows::style());
}

Result<> saveAccountCsv(const std::vector<CaseAccount>& accounts, Key<Claim> claim, const QString& path)
{
    const QByteArray bytes = accountCsv(accounts, claim);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, { path, file.errorString() });
    return {};
}

} // namespace mahnwerk
