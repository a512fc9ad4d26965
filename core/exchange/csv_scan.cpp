// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_scan.h"

#include "core/exchange/csv.h"

#include <algorithm>

namespace mahnwerk {

namespace {

bool endsLine(QChar c) { return c == u'\n' || c == u'\r'; }

/// The apostrophe that a writer puts before a formula is not part of the value.
bool isGuarded(QStringView cell) { return cell.size() > 1 && cell[0] == u'\'' && looksLikeFormula(cell); }

} // namespace

CsvScan::CsvScan(QString text, QChar separator, qsizetype startAt)
    : m_text(std::move(text))
    , m_chars(m_text.data())
    , m_size(m_text.size())
    , m_at(startAt)
    , m_separator(separator)
{
}

bool CsvScan::next()
{
    if (m_at >= m_size)
        return false;
    m_row.clear();
    m_escaped.clear();
    m_quoted = 0;
    m_state = RowState::Sound;
    const qsizetype rowStart = m_at;
    if (!cutRow())
        cutBroken(rowStart);
    else if (!m_escaped.empty())
        unescapeQuotes();
    skipLineEnd();
    return true;
}

bool CsvScan::cutRow()
{
    if (endsLine(at(m_at)))
        return true;
    for (;;) {
        if (m_at < m_size && at(m_at) == u'"') {
            if (!cutQuoted())
                return false;
        } else {
            cutPlain();
        }
        if (m_at >= m_size || at(m_at) != m_separator)
            return true;
        ++m_at;
    }
}

void CsvScan::cutPlain()
{
    const qsizetype from = m_at;
    const QChar* const end = m_chars + m_size;
    const QChar* c = m_chars + m_at;
    while (c != end && *c != m_separator && !endsLine(*c))
        ++c;
    m_at = c - m_chars;
    addCell(from, m_at);
}

/// False if the quote is never closed, or closed in the middle of a cell.
bool CsvScan::cutQuoted()
{
    const qsizetype from = m_at + 1;
    const qsizetype limit = std::min(m_size, from + limits::cellCharacters);
    bool escaped = false;
    for (qsizetype i = from; i < limit; ++i) {
        if (at(i) != u'"')
            continue;
        if (i + 1 < m_size && at(i + 1) == u'"') {
            escaped = true;
            ++i;
            continue;
        }
        addCell(from, i);
        ++m_quoted;
        if (escaped)
            m_escaped.push_back(m_row.size() - 1);
        m_at = i + 1;
        while (m_at < m_size && at(m_at) == u' ')
            ++m_at;
        return m_at >= m_size || at(m_at) == m_separator || endsLine(at(m_at));
    }
    return false;
}

/// One line, split at every separator: enough to show it, never enough to trust it.
void CsvScan::cutBroken(qsizetype rowStart)
{
    m_state = RowState::BrokenQuotes;
    m_row.clear();
    m_at = rowStart;
    for (;;) {
        cutPlain();
        if (m_at >= m_size || at(m_at) != m_separator)
            return;
        ++m_at;
    }
}

void CsvScan::skipLineEnd()
{
    // LF, CR LF or a lone CR.
    if (m_at < m_size && at(m_at) == u'\r')
        ++m_at;
    if (m_at < m_size && at(m_at) == u'\n')
        ++m_at;
}

void CsvScan::unescapeQuotes()
{
    for (const size_t index : m_escaped) {
        StoredCell& cell = m_row[index];
        qsizetype to = cell.at;
        const qsizetype end = static_cast<qsizetype>(cell.at) + cell.length;
        for (qsizetype from = cell.at; from < end; ++from) {
            m_chars[to++] = at(from);
            if (at(from) == u'"')
                ++from;
        }
        cell.length = static_cast<quint32>(to - cell.at);
    }
}

void CsvScan::addCell(qsizetype from, qsizetype to)
{
    if (isGuarded(QStringView(m_chars + from, to - from)))
        ++from;
    m_row.push_back({ static_cast<quint32>(from), static_cast<quint32>(to - from),
        from == to ? CellKind::Empty : CellKind::Text });
}

Result<TableContent> CsvScan::allRows(const QString& path) &&
{
    TableContent content;
    int broken = 0;
    while (next()) {
        if (m_state == RowState::BrokenQuotes && ++broken > limits::brokenRows)
            return fail(ErrorCode::FileDamaged, { path, QStringLiteral("quotes") });
        if (content.rows.size() == limits::rows || content.cells.size() + m_row.size() > limits::cells)
            return fileTooLarge(path);
        content.rows.push_back({ static_cast<quint32>(content.cells.size()),
            static_cast<quint32>(m_row.size()), static_cast<quint32>(content.rows.size() + 1), m_state });
        content.cells.insert(content.cells.end(), m_row.begin(), m_row.end());
    }
    content.text = std::move(m_text);
    return content;
}

} // namespace mahnwerk
