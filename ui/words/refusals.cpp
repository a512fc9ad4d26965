// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/refusals.h"

#include "core/base/date.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

namespace mahnwerk {

namespace {

struct Refusals {
    Q_DECLARE_TR_FUNCTIONS(Refusals)
};

// What core says with ErrorCode::NotAllowed; tests/ui/test_translations finds one that is missing here.
[[maybe_unused]] constexpr auto reasons = {
    QT_TRANSLATE_NOOP("Refusals", "a run of %1 exists; a run cannot go back in time"),
    QT_TRANSLATE_NOOP("Refusals", "later notices build on this run"),
    QT_TRANSLATE_NOOP("Refusals", "the run is cancelled already"),
    QT_TRANSLATE_NOOP("Refusals", "it is undone already"),
    QT_TRANSLATE_NOOP("Refusals", "payments or notices were booked on its claims since"),
    QT_TRANSLATE_NOOP("Refusals", "it is reversed already"),
    QT_TRANSLATE_NOOP("Refusals", "the claim is closed"),
    QT_TRANSLATE_NOOP("Refusals", "a claim keeps its principal"),
    QT_TRANSLATE_NOOP("Refusals", "no notice is due for this case today"),
    QT_TRANSLATE_NOOP("Refusals", "the first copy of the team's cases is not whole yet"),
    QT_TRANSLATE_NOOP("Refusals", "the hold has ended"),
    QT_TRANSLATE_NOOP("Refusals", "something is open on the claim"),
    QT_TRANSLATE_NOOP("Refusals", "only a dunning run is left as it is"),
    QT_TRANSLATE_NOOP("Refusals", "both the book and the team have claims"),
    QT_TRANSLATE_NOOP("Refusals", "a newer program has to decide it"),
    QT_TRANSLATE_NOOP("Refusals", "what was made twice counts once"),
    QT_TRANSLATE_NOOP("Refusals", "there is no case for a note"),
    QT_TRANSLATE_NOOP("Refusals", "somebody decided it already"),
    QT_TRANSLATE_NOOP("Refusals", "the day of the payment is still to come"),
    QT_TRANSLATE_NOOP("Refusals", "the day is past"),
    QT_TRANSLATE_NOOP("Refusals", "the day is more than a year away"),
    QT_TRANSLATE_NOOP("Refusals", "nobody is called on Sundays and public holidays"),
    QT_TRANSLATE_NOOP("Refusals", "nobody is called outside %1 to %2"),
    QT_TRANSLATE_NOOP("Refusals", "the time is past"),
    QT_TRANSLATE_NOOP("Refusals", "only %1 is owed on that day"),
    QT_TRANSLATE_NOOP("Refusals", "nothing is open that could be disputed"),
    QT_TRANSLATE_NOOP("Refusals", "more is disputed than is open"),
    QT_TRANSLATE_NOOP("Refusals", "the promise is decided already"),
    QT_TRANSLATE_NOOP("Refusals", "the promise needs no approval"),
    QT_TRANSLATE_NOOP("Refusals", "somebody else has to approve it"),
    QT_TRANSLATE_NOOP("Refusals", "the dispute is decided already"),
    QT_TRANSLATE_NOOP("Refusals", "it has left already"),
    QT_TRANSLATE_NOOP("Refusals", "it waits already"),
    QT_TRANSLATE_NOOP("Refusals", "the text is too long"),
    QT_TRANSLATE_NOOP("Refusals", "the case is closed"),
    QT_TRANSLATE_NOOP("Refusals", "a claim of the plan is closed"),
    QT_TRANSLATE_NOOP("Refusals", "a claim of the plan is disputed"),
    QT_TRANSLATE_NOOP("Refusals", "nothing is open"),
    QT_TRANSLATE_NOOP("Refusals", "the instalments do not pay what is owed"),
    QT_TRANSLATE_NOOP("Refusals", "the plan was cancelled"),
    QT_TRANSLATE_NOOP("Refusals", "the plan is agreed already"),
    QT_TRANSLATE_NOOP("Refusals", "the plan needs approval"),
    QT_TRANSLATE_NOOP("Refusals", "an instalment falls due today or later"),
    QT_TRANSLATE_NOOP("Refusals", "an amount of a plan is above zero"),
    QT_TRANSLATE_NOOP("Refusals", "a plan has at most 600 instalments"),
    QT_TRANSLATE_NOOP("Refusals", "a reminder leaves at most 30 days before"),
    QT_TRANSLATE_NOOP("Refusals", "it is older than this program"),
    QT_TRANSLATE_NOOP("Refusals", "the shared database is newer than this program"),
    QT_TRANSLATE_NOOP("Refusals", "this login may not write here"),
    QT_TRANSLATE_NOOP("Refusals", "this program is too old to write"),
    QT_TRANSLATE_NOOP("Refusals", "this workstation was shut out"),
    QT_TRANSLATE_NOOP("Refusals", "the final instalment leaves nothing for the others"),
    QT_TRANSLATE_NOOP("Refusals", "an instalment is above what is owed"),
    QT_TRANSLATE_NOOP("Refusals", "the discount is not less than what is owed"),
    QT_TRANSLATE_NOOP("Refusals", "an instalment falls due before the one above it"),
    QT_TRANSLATE_NOOP("Refusals", "a plan covers claims of one case"),
    QT_TRANSLATE_NOOP("Refusals", "sslmode=%1 does not check whom it talks to; use verify-full with the certificate of your database, or allow weaker connections"),
};

} // namespace

QString refusalText(const QStringList& reason)
{
    QString text = Refusals::tr(reason.value(0).toUtf8().constData());
    for (const QString& argument : reason.mid(1)) {
        const auto date = Date::fromIso(argument);
        text = text.arg(date ? format(*date, DateStyle::Full) : argument);
    }
    return text;
}

} // namespace mahnwerk
