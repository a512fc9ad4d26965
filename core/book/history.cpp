// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/history.h"

#include "core/storage/case_store.h"
#include "core/storage/change_store.h"

#include <algorithm>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue& value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

class HistoryReader {
public:
    explicit HistoryReader(Book& book)
        : m_database(book.database())
    {
    }

    Result<> add(const EntityInfo& entity, qint64 key, const QString& name)
    {
        if (const auto set = TRY(insertedBy(m_database, entity, key)))
            m_lines.push_back(lineOf(*set, entity, name));
        for (const auto& [set, fields] : TRY(updatesOf(m_database, entity, key))) {
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                HistoryLine line = lineOf(set, entity, name);
                line.field = field.key();
                if (line.field == u"retracted"_s) {
                    m_lines.push_back(std::move(line));
                    continue;
                }
                line.before = textOf(field->toArray().at(0));
                line.after = textOf(field->toArray().at(1));
                m_lines.push_back(std::move(line));
            }
        }
        return {};
    }

    template<typename T, typename Name>
    Result<> add(const std::vector<T>& rows, Name name)
    {
        for (const T& row : rows)
            TRY(add(entity<T>().info, row.key.value, name(row)));
        return {};
    }

    Result<> addCase(const Case& file)
    {
        TRY(add(std::vector { file }, [](const Case& c) { return c.number; }));
        TRY(add(entity<NextStep>().info, file.key.value, file.number));
        TRY(add(TRY(claimsOf(m_database, file.key)), [](const Claim& c) { return c.reference; }));
        TRY(add(TRY(holdsOf(m_database, file)), [](const Hold& h) { return h.reason; }));
        for (const Standing standing : { Standing::Live, Standing::Retracted }) {
            const auto amountOf = [](const auto& row) { return QString(row.amount.currency().code() + u' ' + row.amount.toDecimal()); };
            TRY(add(TRY(entriesOf(m_database, file.key, standing)), amountOf));
            TRY(add(TRY(paymentsOf(m_database, file.key, standing)), amountOf));
            TRY(add(TRY(noticesOf(m_database, file.key, standing)),
                [](const Notice& n) { return QString(u"level "_s + QString::number(n.level)); }));
            TRY(add(TRY(contactsOf(m_database, file.key, standing)), [](const Contact& c) { return c.text; }));
        }
        return {};
    }

    Result<> addDebtor(Key<Debtor> key)
    {
        const Debtor debtor = TRY(row(m_database, key));
        TRY(add(std::vector { debtor }, [](const Debtor& d) { return d.sortName(); }));
        return add(TRY(contactPointsOf(m_database, key)),
            [](const ContactPoint& p) { return p.value.isEmpty() ? p.city : p.value; });
    }

    std::vector<HistoryLine> lines()
    {
        std::ranges::stable_sort(m_lines, {}, &HistoryLine::at);
        return std::move(m_lines);
    }

private:
    static HistoryLine lineOf(const StoredChangeSet& set, const EntityInfo& entity, const QString& name)
    {
        return { .at = set.at, .user = set.user, .operation = set.operation,
            .entity = QString::fromLatin1(entity.name), .row = name, .isUndone = set.undoneBy != 0 };
    }

    Database& m_database;
    std::vector<HistoryLine> m_lines;
};

} // namespace

Result<std::vector<HistoryLine>> historyOf(Book& book, Key<Case> key)
{
    HistoryReader reader(book);
    const Case file = TRY(row(book.database(), key));
    TRY(reader.addDebtor(file.debtor));
    TRY(reader.addCase(file));
    return reader.lines();
}

Result<std::vector<HistoryLine>> historyOf(Book& book, Key<Debtor> key)
{
    HistoryReader reader(book);
    TRY(reader.addDebtor(key));
    for (const Case& file : TRY(casesOfDebtor(book.database(), key)))
        TRY(reader.addCase(file));
    return reader.lines();
}

} // namespace mahnwerk
