// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_lists.h"

#include "ui/words/dunning_labels.h"
#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

enum RefusedColumn { WhatColumn, ValueColumn };
enum PreviewColumn { DebtorColumn, ReferenceColumn, DueColumn, OpenColumn, LevelColumn, HistoryColumn };

constexpr qsizetype longestValue = 40;

QString quoted(const QString& text)
{
    QString safe = text;
    if (!safe.isEmpty() && u"=+-@\t\r"_s.contains(safe.at(0)))
        safe.prepend(u'\'');
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

std::vector<Column> RefusedModel::columns() const
{
    Column what = Column::name(u"what"_s, tr("Row"));
    Column value { .id = u"value"_s, .title = tr("Value"), .width = 96, .align = Column::Align::Right, .elide = Column::Elide::Middle };
    return { what, value };
}

Cell RefusedModel::cell(int row, int column) const
{
    const RefusedLine& line = m_lines[static_cast<size_t>(row)];
    if (column == ValueColumn)
        return { .text = line.value.simplified().left(longestValue), .tone = Tone::Muted };
    return { .text = tr("Row %1: %2").arg(QString::number(line.row), line.title), .detail = line.advice, .weight = Weight::DemiBold };
}

int RefusedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

void RefusedModel::setLines(std::vector<RefusedLine> lines)
{
    m_lines = std::move(lines);
    reset();
}

std::vector<Column> ImportPreviewModel::columns() const
{
    Column reference { .id = u"reference"_s, .title = tr("Invoice"), .width = 110, .elide = Column::Elide::Middle };
    Column level { .id = u"level"_s, .title = tr("Level"), .width = 104, .dropOrder = 2 };
    Column history { .id = u"history"_s, .title = tr("History"), .width = 180, .flow = Column::Flow::Stretch, .dropOrder = 1 };
    Column open = Column::amount(u"open"_s, tr("open"));
    open.sample = u"CHF 999'999.99"_s;
    for (const ImportPreviewLine& line : m_lines) {
        if (formatWithCurrency(line.open).size() > open.sample.size())
            open.sample = formatWithCurrency(line.open);
    }
    Column due = Column::date(u"due"_s, tr("due"), u"29.05.2026"_s);
    due.dropOrder = 3;
    std::vector<Column> all { Column::name(u"debtor"_s, tr("Debtor")), reference, due, open, level, history };
    for (Column& column : all)
        column.sort = Column::Sort::No;
    return all;
}

Cell ImportPreviewModel::cell(int row, int column) const
{
    const ImportPreviewLine& line = m_lines[static_cast<size_t>(row)];
    switch (column) {
    case DebtorColumn:
        return { .text = line.debtor, .weight = Weight::DemiBold };
    case ReferenceColumn:
        return { .text = line.reference };
    case DueColumn:
        return { .text = format(line.due, DateStyle::Full) };
    case OpenColumn:
        return { .text = formatWithCurrency(line.open) };
    case LevelColumn:
        return { .box = line.level > 0 ? dunningLevel(line.level) : QString() };
    case HistoryColumn:
        return { .text = line.history, .tone = Tone::Muted };
    default:
        return {};
    }
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

void ImportPreviewModel::setLines(std::vector<ImportPreviewLine> lines)
{
    m_lines = std::move(lines);
    reset();
}

QByteArray csvOf(const std::vector<RefusedLine>& lines)
{
    const QStringList head { RefusedModel::tr("Row"), RefusedModel::tr("Field"), RefusedModel::tr("Value"), RefusedModel::tr("Reason"), RefusedModel::tr("What to do") };
    QString text = QChar(QChar::ByteOrderMark) + head.join(u';') + u"\r\n"_s;
    for (const RefusedLine& line : lines) {
        const QStringList cells { QString::number(line.row), quoted(line.field), quoted(line.value), quoted(line.title), quoted(line.advice) };
        text += cells.join(u';') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace mahnwerk
