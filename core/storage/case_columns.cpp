// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_columns.h"

#include "core/base/text.h"
#include "core/storage/contact_texts.h"
#include "core/storage/open_amounts.h"
#include "core/storage/statement.h"
#include "core/storage/two_halves.h"

#include <limits>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace mahnwerk {

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();

constexpr auto casesSql = R"sql(
    SELECT s.case_key, s.principal_open, s.costs_open, s.unallocated, s.claims_open, s.oldest_due, s.level,
           s.deadline, s.hold_until, s.next_step, s.last_contact, f.currency, f.number, f.owner, f.creditor_key,
           d.name, d.first_name, d.folded, f.debtor_number, d.key
    FROM case_state s CROSS JOIN case_file f ON f.key = s.case_key CROSS JOIN debtor d ON d.key = f.debtor_key
    WHERE s.case_key BETWEEN ? AND ? ORDER BY s.case_key
)sql";
constexpr auto referencesSql = R"sql(
    SELECT c.case_key, c.reference FROM claim c INDEXED BY claim_case
    WHERE c.case_key BETWEEN ? AND ? AND c.retracted = 0 ORDER BY c.case_key, c.key
)sql";

std::string_view view(QByteArrayView bytes)
{
    return { bytes.data(), static_cast<size_t>(bytes.size()) };
}

/// Folded, with a space behind it; nothing for nothing.
void appendWord(std::string& to, std::string_view text)
{
    if (text.empty())
        return;
    appendFolded(to, text);
    to += ' ';
}

quint16 indexOf(std::unordered_map<std::string, quint16>& index, std::vector<QString>& names, std::string_view name)
{
    const auto [found, isNew] = index.try_emplace(std::string(name), static_cast<quint16>(names.size()));
    if (isNew)
        names.push_back(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    return found->second;
}

Result<qint64> lastCase(Database& database)
{
    Statement& last = *TRY(database.bulk("SELECT coalesce(max(case_key), 0) FROM case_state"));
    TRY(last.step());
    const qint64 key = last.integer(0);
    last.reset();
    return key;
}

Date day(const Statement& row, int column)
{
    return Date::fromDayNumber(static_cast<qint32>(row.integer(column)));
}

} // namespace

struct CaseColumns::Loaded {
    ContactTexts contacts;
    std::vector<qint64> interest; ///< by the case's key
};

Result<CaseColumns> CaseColumns::load(Database& database, TermsCache& terms, Date asOf, const std::atomic_bool& stop)
{
    auto loaded = std::make_unique<Loaded>();
    loaded->contacts = TRY(ContactTexts::load(database, stop));
    loaded->interest = TRY(OpenAmounts(database, terms, asOf).interestOfAll(stop));
    auto [columns, newer] = TRY(inTwoHalves<CaseColumns>(database.path(), TRY(lastCase(database)),
        [&](Database& half, KeyRange cases) { return loadRange(half, cases, *loaded, stop); }));
    loaded.reset();
    columns.append(newer);
    newer = {};
#ifdef __GLIBC__
    malloc_trim(0); // the halves and the contact texts are a hundred megabytes
#endif
    columns.asOf = asOf;
    return std::move(columns);
}

Result<CaseColumns> CaseColumns::loadNewest(Database& database, TermsCache& terms, Date asOf, qint64 limit)
{
    // By their ids: a first copy from the team brings the newest under the smallest keys.
    Statement& newest = *TRY(database.bulk("SELECT key FROM case_file WHERE retracted = 0 ORDER BY id DESC LIMIT ?"));
    newest.with(limit);
    std::vector<qint64> keys;
    while (TRY(newest.step()))
        keys.push_back(newest.integer(0));
    newest.reset();
    CaseColumns columns;
    columns.asOf = asOf;
    if (keys.empty())
        return columns;
    std::ranges::sort(keys);
    const qint64 first = keys.front();
    const qint64 last = keys.back();
    if (last - first < 2 * limit)
        TRY(columns.readAnew(database, terms, { first, last }));
    else
        TRY(columns.refresh(database, terms, keys));
    return columns;
}

Result<CaseColumns> CaseColumns::loadRange(
    Database& database, KeyRange range, const Loaded& loaded, const std::atomic_bool& stop)
{
    CaseColumns columns;
    // For all cases: the first part takes the others in, and counting a part takes longer than counting all.
    Statement& count = *TRY(database.bulk("SELECT count(*) FROM case_state"));
    columns.reserve(TRY(count.step()) ? static_cast<size_t>(count.integer(0)) : 0);
    count.reset();
    TRY(columns.read(database, range, [&](qint64 caseKey, qint64) -> Result<Beside> {
        if (stop.load(std::memory_order_relaxed))
            return fail(ErrorCode::Cancelled);
        const auto place = static_cast<size_t>(caseKey);
        return Beside { &loaded.contacts, place < loaded.interest.size() ? loaded.interest[place] : 0 };
    }));
    return columns;
}

void CaseColumns::reserve(size_t rows)
{
    // Of a case, rather too many: what is not used is no memory yet, and a text that outgrows its place is copied.
    constexpr size_t searchBytes = 150;
    constexpr size_t nameBytes = 24;
    for (auto* numbers : { &key, &principal, &costs, &interest, &unallocated, &m_sorted })
        numbers->reserve(rows);
    for (auto* dates : { &oldestDue, &deadline, &holdUntil, &nextStep, &lastContact })
        dates->reserve(rows);
    claimsOpen.reserve(rows);
    level.reserve(rows);
    currency.reserve(rows);
    creditor.reserve(rows);
    letters.reserve(rows);
    owner.reserve(rows);
    for (TextColumn* texts : { &number, &debtor, &city })
        texts->reserve(rows, rows * nameBytes);
    search.reserve(rows, rows * searchBytes);
}

void CaseColumns::append(const CaseColumns& other)
{
    const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    const auto addNames = [](auto& to, const auto& from, auto& index, auto& names, const auto& otherNames) {
        std::vector<quint16> indexes;
        for (const QString& name : otherNames)
            indexes.push_back(indexOf(index, names, name.toStdString()));
        for (const quint16 one : from)
            to.push_back(indexes[one]);
    };
    add(key, other.key);
    add(principal, other.principal);
    add(costs, other.costs);
    add(interest, other.interest);
    add(unallocated, other.unallocated);
    add(claimsOpen, other.claimsOpen);
    add(oldestDue, other.oldestDue);
    add(level, other.level);
    add(deadline, other.deadline);
    add(holdUntil, other.holdUntil);
    add(nextStep, other.nextStep);
    add(lastContact, other.lastContact);
    add(currency, other.currency);
    add(letters, other.letters);
    add(m_sorted, other.m_sorted);
    addNames(creditor, other.creditor, m_creditorIndex, creditors, other.creditors);
    addNames(owner, other.owner, m_ownerIndex, owners, other.owners);
    number.append(other.number);
    debtor.append(other.debtor);
    city.append(other.city);
    search.append(other.search);
}

Result<> CaseColumns::refresh(Database& database, TermsCache& terms, const std::vector<qint64>& cases)
{
    for (const qint64 one : cases) {
        if (const auto row = rowOf(one)) {
            key[*row] = 0;
            claimsOpen[*row] = 0;
        }
        TRY(readAnew(database, terms, { one, one }));
    }
    return {};
}

Result<> CaseColumns::readAnew(Database& database, TermsCache& terms, KeyRange range)
{
    ContactTexts contacts;
    OpenAmounts amounts(database, terms, asOf);
    return read(database, range, [&](qint64 caseKey, qint64 debtorKey) -> Result<Beside> {
        contacts = TRY(ContactTexts::ofDebtor(database, debtorKey));
        return Beside { &contacts, TRY(amounts.interestOfCase({ caseKey })) };
    });
}

Result<> CaseColumns::nameCreditors(Database& database)
{
    Statement& all = *TRY(database.bulk("SELECT key, name FROM creditor"));
    while (TRY(all.step()))
        m_creditorOf[all.integer(0)] = indexOf(m_creditorIndex, creditors, view(all.utf8(1)));
    all.reset();
    return {};
}

template<typename BesideOf>
Result<> CaseColumns::read(Database& database, KeyRange range, BesideOf besideOf)
{
    Statement& references = *TRY(database.bulk(referencesSql));
    Statement& cases = *TRY(database.bulk(casesSql));
    const auto finish = [&] {
        cases.reset();
        references.reset();
    };
    references.with(range.first, range.last);
    cases.with(range.first, range.last);
    bool hasReference = TRY(references.step());
    std::string name, text, lastCode;
    Currency lastCurrency;
    std::optional<std::string> lastOwner;
    quint16 lastOwnerIndex = 0;
    while (TRY(cases.step())) {
        const qint64 caseKey = cases.integer(0);
        const bool isNext = !m_sorted.empty() && m_sorted.back() < caseKey && m_late.empty();
        const auto known = isNext ? std::nullopt : rowOf(caseKey);
        const size_t row = known.value_or(size());
        if (!known) {
            if (m_late.empty() && (m_sorted.empty() || m_sorted.back() < caseKey))
                m_sorted.push_back(caseKey);
            else
                m_late.emplace(caseKey, row);
            for (auto* numbers : { &key, &principal, &costs, &interest, &unallocated })
                numbers->push_back(0);
            for (auto* dates : { &oldestDue, &deadline, &holdUntil, &nextStep, &lastContact })
                dates->emplace_back();
            claimsOpen.push_back(0);
            level.push_back(0);
            currency.emplace_back();
            creditor.push_back(0);
            owner.push_back(0);
            letters.push_back(0);
            for (TextColumn* texts : { &number, &debtor, &city, &search })
                texts->append(std::string_view());
        }
        key[row] = caseKey;
        principal[row] = cases.integer(1);
        costs[row] = cases.integer(2);
        unallocated[row] = cases.integer(3);
        claimsOpen[row] = static_cast<qint32>(cases.integer(4));
        oldestDue[row] = day(cases, 5);
        level[row] = static_cast<qint32>(cases.integer(6));
        deadline[row] = day(cases, 7);
        holdUntil[row] = day(cases, 8);
        nextStep[row] = day(cases, 9);
        lastContact[row] = day(cases, 10);
        if (const std::string_view code = view(cases.utf8(11)); code != lastCode) {
            lastCode = code;
            lastCurrency = Currency::fromCode(cases.text(11)).value_or(Currency());
        }
        currency[row] = lastCurrency;
        if (const std::string_view of = view(cases.utf8(13)); of != lastOwner) {
            lastOwner = of;
            lastOwnerIndex = indexOf(m_ownerIndex, owners, of);
        }
        owner[row] = lastOwnerIndex;
        if (!m_creditorOf.contains(cases.integer(14)))
            TRY(nameCreditors(database));
        creditor[row] = m_creditorOf[cases.integer(14)];
        name = view(cases.utf8(15));
        if (const std::string_view first = view(cases.utf8(16)); !first.empty())
            (name += ", ") += first;
        number.set(row, view(cases.utf8(12)));
        debtor.set(row, name);

        text = ' ';
        text += view(cases.utf8(17));
        text += ' ';
        appendWord(text, view(cases.utf8(12)));
        appendWord(text, view(cases.utf8(18)));
        // A case without a state (undone) is listed but not shown: its texts are passed over.
        for (; hasReference && references.integer(0) <= caseKey; hasReference = TRY(references.step())) {
            if (references.integer(0) == caseKey)
                appendWord(text, view(references.utf8(1)));
        }
        const qint64 debtorKey = cases.integer(19);
        const auto beside = besideOf(caseKey, debtorKey);
        if (!beside) {
            finish();
            return std::unexpected(beside.error());
        }
        interest[row] = beside->interest;
        text += beside->contacts->search(debtorKey);
        city.set(row, beside->contacts->town(debtorKey));
        search.set(row, text);
        letters[row] = lettersOf(text);
    }
    finish();
    return {};
}

} // namespace mahnwerk
