// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace mahnwerk {

/// Cuts delimited text into rows and cells. Works in place: the cells are ranges of the text it is given.
class CsvScan {
public:
    /// startAt: where the first row starts, in characters.
    CsvScan(QString text, QChar separator, qsizetype startAt);

    /// The next row is cut; false at the end of the text.
    bool next();
    /// Cells of the row that was cut last.
    const std::vector<StoredCell>& row() const { return m_row; }
    RowState state() const { return m_state; }
    /// How many of them stood in quotes.
    int quotedCells() const { return m_quoted; }

    /// All rows. Errors: FileTooLarge, FileDamaged (too many broken rows).
    Result<TableContent> allRows(const QString& path) &&;

private:
    bool cutRow();
    bool cutQuoted();
    void cutPlain();
    void cutBroken(qsizetype rowStart);
    void skipLineEnd();
    void unescapeQuotes();
    void addCell(qsizetype from, qsizetype to);
    QChar at(qsizetype position) const { return m_chars[position]; }

    QString m_text;
    QChar* m_chars;
    qsizetype m_size;
    qsizetype m_at;
    QChar m_separator;
    std::vector<StoredCell> m_row;
    std::vector<size_t> m_escaped; ///< cells of the row with doubled quotes inside
    int m_quoted = 0;
    RowState m_state = RowState::Sound;
};

} // namespace mahnwerk
