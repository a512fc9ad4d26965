// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/verification.h"
#include "core/sync/team_server.h"

namespace mahnwerk {

enum class Mend { No, Yes };

/// Holds the book against what its team has, kind by kind, without sending the rows: what waits here is sent and what
/// others did is taken first. Then the chain of each log, on the server and as far as this book saw it. With Mend::Yes
/// rows that differ become what they are on the server; rows that it does not have stay. Error: NotInTeam.
Result<std::vector<Check>> verifyTeam(Book& book, TeamServer& server, Mend mend = Mend::No, const OnProgress& progress = {});

/// After the program was exchanged for a newer one: what the one before did not know, kinds of rows and fields, is taken
/// from the server. To be called when the logs were followed.
Result<> catchUp(Book& book, TeamServer& server);

} // namespace mahnwerk
