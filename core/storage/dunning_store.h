// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dunning/notice.h"
#include "core/dunning/proposal.h"
#include "core/storage/database.h"
#include "core/storage/terms_cache.h"

#include <functional>
#include <optional>
#include <unordered_map>

namespace mahnwerk {

/// A case with open claims as the dunning rule sees it, with what the lists show.
struct DunningCandidate {
    DunningCase file;
    QString caseNumber;
    QString debtor;
    QString creditor;
    QString procedure; ///< the creditor's
    struct ClaimText {
        int ordinal = 1;
        QString reference;
        Uuid id; ///< of the claim
    };
    std::vector<ClaimText> claims; ///< in the order of file.claims
};

/// Visits every case with an open claim whose key is above `after`, in order of keys, until `visit` answers false.
/// Amounts are those of a day.
Result<> visitDunningCandidates(Database& database, TermsCache& terms, Date asOf, Key<Case> after,
    const std::function<Result<bool>(const DunningCandidate&)>& visit);
/// The number of cases with an open claim.
Result<qint64> openCaseCount(Database& database);

Result<std::optional<DunningRun>> runOn(Database& database, Date date, const QString& procedure);
Result<std::optional<Date>> latestRunDate(Database& database);
Result<bool> hasNotice(Database& database, Key<Claim> claim, const QByteArray& idempotencyKey);
/// Claims whose newest notice is of the run: they were reached by it already.
Result<std::optional<DunningRun>> runByNumber(Database& database, int number);
Result<std::optional<DunningRun>> runById(Database& database, const QByteArray& id);

struct RunTotals {
    DunningRun run;
    int notices = 0;
    int letters = 0;
    std::vector<Money> fees;
    bool isRetracted = false;
};
/// Newest first, cancelled ones too.
Result<std::vector<RunTotals>> runTotals(Database& database);
/// Whether a later run issued a notice on a claim of this one.
Result<bool> hasLaterNotice(Database& database, Key<DunningRun> run);
/// Notices of a run by case, oldest claim first.
Result<std::vector<Notice>> noticesOfRun(Database& database, Key<DunningRun> run);

/// The notice on the same claim before this one; of a preview (no key) the newest.
Result<std::optional<Notice>> noticeBefore(Database& database, const Notice& notice);
/// "CH 8000 Keller" for each case of a run, by its key: how letters are sorted for the post.
Result<std::unordered_map<qint64, QString>> postalOrder(Database& database, Key<DunningRun> run);

} // namespace mahnwerk
