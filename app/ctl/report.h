// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace mahnwerk {

/// What a command says: one JSON document for programs; lines and an aligned table for people.
struct Report {
    QJsonObject json;
    QStringList lines = {};                  ///< above the table
    QStringList headers = {};
    std::vector<QStringList> rows = {};
    std::vector<int> rightAligned = {};      ///< columns of amounts and counts
    bool isPartial = false;                  ///< done, but some rows were refused: exit status 1

    QString text() const;
};

} // namespace mahnwerk
