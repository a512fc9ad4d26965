// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_words.h"

#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/team_labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct TeamWords {
    Q_DECLARE_TR_FUNCTIONS(TeamWords)
};

QString waitingText(const TeamState& state)
{
    return TeamWords::tr("%n waiting", "changes", static_cast<int>(state.waiting));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString progressText(const TeamState& state)
{
    if (state.copied == 0)
        return TeamWords::tr("copying");
    return state.total > 0 ? TeamWords::tr("copying %1 of %2").arg(formatCount(state.copied), formatCount(state.total))
                           : TeamWords::tr("copying %1").arg(formatCount(state.copied));
}

} // namespace

SyncText syncText(const TeamState& state, Date today)
{
    const QString waiting = state.waiting > 0 ? waitingText(state) : QString();
    const QString team = state.team.isEmpty() ? TeamWords::tr("Team") : TeamWords::tr("Team %1").arg(state.team);
    switch (state.link) {
    case TeamLink::None:
        return { TeamWords::tr("on this computer only"), u"screen"_s, Tone::Muted };
    case TeamLink::Waiting:
        return { team, u"sync"_s, Tone::Muted };
    case TeamLink::Copying:
        return { joined({ team, progressText(state) }), u"sync"_s, Tone::Accent };
    case TeamLink::Current:
        if (state.waiting > 0)
            return { joined({ team, waiting }), u"sync"_s, Tone::Accent };
        if (state.conflicts > 0)
            return { joined({ team, TeamWords::tr("%n to decide", "conflicts", static_cast<int>(state.conflicts)) }), u"warning"_s, Tone::Warn };
        return { joined({ team, TeamWords::tr("up to date") }), u"check"_s, Tone::Ok };
    case TeamLink::Offline:
        return { joined({ TeamWords::tr("offline since %1").arg(momentText(state.since, today)), waiting }), u"offline"_s, Tone::Warn };
    case TeamLink::Password:
        return { joined({ team, TeamWords::tr("password is missing"), waiting }), u"lock"_s, Tone::Warn };
    case TeamLink::Barred:
        return { joined({ team, TeamWords::tr("not let in"), waiting }), u"warning"_s, Tone::Bad };
    }
    Q_UNREACHABLE();
}

QString stateText(const TeamState& state, Date today)
{
    switch (state.link) {
    case TeamLink::None:
        return TeamWords::tr("This book is on this computer only.");
    case TeamLink::Waiting:
        return TeamWords::tr("The shared database is being asked.");
    case TeamLink::Copying:
        return progressText(state);
    case TeamLink::Current:
        return joined({ TeamWords::tr("up to date at %1").arg(momentText(state.since, today)), state.waiting > 0 ? waitingText(state) : QString() });
    case TeamLink::Offline:
        return joined({ TeamWords::tr("offline since %1").arg(momentText(state.since, today)),
            state.next > 0 ? TeamWords::tr("tried again at %1").arg(momentText(state.next, today)) : QString() });
    case TeamLink::Password:
        return TeamWords::tr("The shared database asks for a password.");
    case TeamLink::Barred:
        return TeamWords::tr("The shared database does not let this book in.");
    }
    Q_UNREACHABLE();
}

std::pair<QString, QString> partedSentence(const Error& error)
{
    const QString text = sentence(error);
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? std::pair(text, QString()) : std::pair(text.left(end + 1), text.mid(end + 2));
}

} // namespace mahnwerk
