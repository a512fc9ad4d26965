// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include <qt6keychain/keychain.h>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Mahnwerk"_s;

Result<> outcomeOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound, { u"password"_s, job.key() });
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // no D-Bus, or no secret service on it
        break;
    }
    return fail(ErrorCode::NotFound, { u"keychain"_s, job.errorString() });
}

} // namespace

void Keychain::read(const QString& name, const Found& found)
{
    auto* job = new QKeychain::ReadPasswordJob(service); // deletes itself
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, found] {
        const auto outcome = outcomeOf(*job);
        found(outcome ? Result<QString>(job->textData()) : std::unexpected(outcome.error()));
    });
    job->start();
}

void Keychain::write(const QString& name, const QString& secret, const Done& done)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [job, done] { done(outcomeOf(*job)); });
    job->start();
}

void Keychain::forget(const QString& name, const Done& done)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, done] {
        const auto outcome = outcomeOf(*job);
        const bool isGone = outcome || job->error() == QKeychain::EntryNotFound;
        done(isGone ? Result<>() : outcome);
    });
    job->start();
}

} // namespace mahnwerk
