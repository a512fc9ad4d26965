// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/import_commands.h"
#include "core/book/intake.h"

namespace mahnwerk {

/// Puts the items of a list into the book, one whole claim after the other.
class ItemWriter {
public:
    ItemWriter(Book& book, const OpenItemList& list, const Creditor& creditor);

    /// What would be done, without doing it. Null currency in `before` if the claim is new.
    Result<ImportLine> look(int item);
    Result<ImportAction> write(Transaction& transaction, const ImportLine& line);
    /// Takes a claim that the list no longer names as paid.
    Result<> settle(Transaction& transaction, const OpenClaim& claim);

private:
    struct Difference {
        qint64 amount = 0; ///< minor units that the list shows more (or less) than the book
        bool due = false;
        bool issued = false;
        bool level = false;
        bool debtor = false;
        bool any() const { return amount != 0 || due || issued || level || debtor; }
    };
    /// What identifies an item's claim in the book.
    QByteArray idempotencyKeyOf(const OpenItem& item, const Creditor& creditor) const;
    Result<Difference> differenceOf(const OpenItem& item, const Claim& claim);
    /// Made if it is new and there is a transaction, else null.
    Result<const Creditor*> creditorOf(Transaction* transaction, const OpenItem& item);
    Result<std::optional<Debtor>> known(const ImportedDebtor& from, const Creditor& creditor);
    struct FoundDebtor {
        Key<Debtor> key;
        bool isNew = false;
    };
    Result<FoundDebtor> debtorFor(Transaction& transaction, int index, const Creditor& creditor);
    Result<bool> updateDebtor(Transaction* transaction, const Debtor& debtor, const ImportedDebtor& from);
    Result<> create(Transaction& transaction, const OpenItem& item, const QByteArray& key, const Creditor& creditor);
    Result<> update(Transaction& transaction, const OpenItem& item, const Claim& claim, const Difference& difference);
    Result<> addRemarks(Transaction& transaction, const OpenItem& item, const Claim& claim);
    Result<> takeOver(Transaction& transaction, const OpenItem& item, const Claim& claim, const Creditor& creditor);
    Result<> correct(Transaction& transaction, const Claim& claim, Money difference);

    Book& m_book;
    const OpenItemList& m_list;
    Creditor m_creditor;
    Intake m_intake;
    std::map<QString, Creditor> m_creditors; ///< by folded name, of items that name their own
    struct KnownDebtor {
        Key<Creditor> creditor;
        Key<Debtor> debtor;
    };
    std::vector<KnownDebtor> m_debtors; ///< by index in the list
};

} // namespace mahnwerk
