// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/report.h"
#include "core/book/book.h"
#include "core/law/interest.h"

#include <functional>

namespace mahnwerk {

/// What stands before the command: where the book is, whose name and day it is.
struct GlobalOptions {
    QString path;
    BookOptions book;
    bool json = false;
};

/// One command of the contract in the manual: its words, what it takes, what it does.
struct Command {
    QString name; ///< "claim list"
    Usage usage;
    QString synopsis;
    /// With the book open. Commands that make or replace a book have `withoutBook` instead.
    std::function<Result<Report>(Book&, const Arguments&)> run = {};
    std::function<Result<Report>(const GlobalOptions&, const Arguments&)> withoutBook = {};
    bool drawsLetters = false; ///< needs fonts
};

// The commands by group, each in a file of its own.
std::vector<Command> bookCommands();
std::vector<Command> importCommands();
std::vector<Command> claimCommands();
std::vector<Command> partyCommands();
std::vector<Command> creditorCommands();
std::vector<Command> officeCommands();
std::vector<Command> accountCommands();
std::vector<Command> dunningCommands();
std::vector<Command> interestCommands();
std::vector<Command> limitationCommands();
std::vector<Command> costCommands();
std::vector<Command> contactCommands();
std::vector<Command> planCommands();
std::vector<Command> documentCommands();
std::vector<Command> syncCommands();

/// Progress on stderr, only on a terminal.
OnProgress terminalProgress();

/// One period of interest with what it takes to recompute it.
QJsonObject periodJson(const InterestPeriod& period, Currency currency);

/// "1234.50", not negative and small enough to compute with. Error: InvalidAmount.
Result<Money> amountFrom(const QString& text, Currency currency);

/// A word of the command line in the user's language.
QString say(const char* english);

QJsonArray moneyArray(const std::vector<Money>& amounts);
QString moneyText(const std::vector<Money>& amounts);

} // namespace mahnwerk
