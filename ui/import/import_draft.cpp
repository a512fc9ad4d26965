// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_draft.h"

#include "core/book/import_commands.h"
#include "ui/words/import_labels.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct ImportQuestions {
    Q_DECLARE_TR_FUNCTIONS(ImportQuestions)
};

constexpr int usualTerms = 30;
/// The whole list has no due date.
constexpr int wholeList = -1;

ImportQuestion questionOf(const GuessedColumn& column, int index, int rows)
{
    ImportQuestion question { .column = index, .subject = column.header };
    if (column.remark == ColumnRemark::AmbiguousDates) {
        question.lead = ImportQuestions::tr("Does the day come first in “%1”?").arg(column.header);
        question.rest = ImportQuestions::tr("%1: yes reads 3 April, no reads 4 March.").arg(u"03/04/2026"_s);
    } else if (column.remark == ColumnRemark::AmbiguousNumbers) {
        question.lead = ImportQuestions::tr("Is 1.234 in “%1” one thousand two hundred thirty-four?").arg(column.header);
        question.rest = ImportQuestions::tr("The amounts depend on it in %n row(s).", nullptr, rows);
    } else {
        question.lead = ImportQuestions::tr("Is “%1” the field “%2”?").arg(column.header, label(column.field));
        question.rest = ImportQuestions::tr("%n row(s) depend on it.", nullptr, rows);
    }
    return question;
}

} // namespace

struct ImportDraft::State {
    std::shared_ptr<const ImportSource> source;
    Mapping mapping;
    std::set<int> chosen;   ///< columns that a person set
    std::set<int> answered; ///< columns whose question was answered

    const GuessedColumn& guessed(int column) const { return source->guess.columns[static_cast<size_t>(column)]; }
    ColumnMapping& mapped(int column) { return mapping.columns[static_cast<size_t>(column)]; }
    ItemField fieldOf(int column) const
    {
        const auto at = static_cast<size_t>(column);
        return at < mapping.columns.size() ? mapping.columns[at].field : ItemField::Ignore;
    }
    bool isOpen(int column) const
    {
        return guessed(column).isQuestion && !source->isRemembered && !chosen.contains(column) && !answered.contains(column);
    }
};

Result<ImportDraft> ImportDraft::read(Book& book, const QString& path, const QString& sheet)
{
    auto state = std::make_shared<State>();
    auto source = std::make_shared<ImportSource>(TRY(openImport(book, path, sheet)));
    state->mapping = source->guess.mapping;
    state->mapping.columns.resize(source->guess.columns.size());
    state->source = std::move(source);
    return ImportDraft(std::move(state));
}

Result<ImportOutcome> ImportDraft::bringIn(
    Book& book, const ImportDifference& difference, NoLongerListed choice, const OnProgress& progress) const
{
    const ImportOptions options { .creditor = TRY(importCreditor(book)), .mapping = m_state->mapping,
        .missing = choice == NoLongerListed::Settle ? Missing::Settle : Missing::Leave };
    const ImportResult result = TRY(importItems(book, *m_state->source, *difference.plan, options, progress));
    return ImportOutcome { result.batch.key, result.created, result.updated, result.unchanged, result.settled };
}

QString ImportDraft::fileName() const
{
    return QFileInfo(m_state->source->table.origin().path).fileName();
}

QString ImportDraft::path() const
{
    return m_state->source->table.origin().path;
}

std::vector<ImportSheet> ImportDraft::sheets() const
{
    std::vector<ImportSheet> filled;
    for (const SheetSummary& sheet : m_state->source->table.origin().sheets) {
        if (sheet.visibility == SheetVisibility::Visible && sheet.usableRows > 0)
            filled.push_back({ sheet.name, sheet.usableRows });
    }
    return filled;
}

QString ImportDraft::sheet() const
{
    return m_state->source->table.origin().sheet;
}

int ImportDraft::headerRow() const
{
    return m_state->mapping.headerRow < 0 ? 0 : m_state->source->table.rowNumber(m_state->mapping.headerRow);
}

int ImportDraft::rows() const
{
    return m_state->source->guess.dataRows;
}

bool ImportDraft::isRemembered() const
{
    return m_state->source->isRemembered;
}

std::vector<ImportColumnLine> ImportDraft::columns() const
{
    std::vector<ImportColumnLine> lines;
    for (int i = 0; i < static_cast<int>(m_state->source->guess.columns.size()); ++i) {
        const GuessedColumn& guessed = m_state->guessed(i);
        const ItemField field = m_state->fieldOf(i);
        const bool isGuess = field == guessed.field && !m_state->source->isRemembered;
        const bool isSettled = m_state->chosen.contains(i) || m_state->answered.contains(i) || m_state->source->isRemembered;
        ImportColumnLine line { .letters = columnLetters(i), .header = guessed.header,
            .examples = guessed.examples.join(u" · "_s), .field = static_cast<int>(field), .percent = guessed.percent };
        line.trust = field == ItemField::Ignore            ? ImportColumnLine::Trust::Empty
            : isSettled                                ? ImportColumnLine::Trust::Chosen
            : guessed.percent >= sureFrom && isGuess   ? ImportColumnLine::Trust::Sure
                                                       : ImportColumnLine::Trust::Check;
        line.remark = isGuess && !isSettled ? remarkOf(guessed) : QString();
        line.isQuestion = m_state->isOpen(i);
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::pair<int, QString>> ImportDraft::fields()
{
    std::vector<std::pair<int, QString>> choices;
    for (const ItemField field : allFields())
        choices.emplace_back(static_cast<int>(field), label(field));
    return choices;
}

void ImportDraft::setField(int column, int number)
{
    const auto field = static_cast<ItemField>(number);
    auto state = std::make_shared<State>(*m_state);
    // One column for each field: what was chosen last holds.
    for (size_t i = 0; i < state->mapping.columns.size(); ++i) {
        if (!mayRepeat(field) && static_cast<int>(i) != column && state->mapping.columns[i].field == field)
            state->mapping.columns[i] = {};
    }
    const GuessedColumn& guessed = state->guessed(column);
    state->mapped(column) = field == guessed.field ? state->source->guess.mapping.columns[static_cast<size_t>(column)] : ColumnMapping { .field = field };
    state->chosen.insert(column);
    m_state = std::move(state);
}

std::vector<ImportQuestion> ImportDraft::questions() const
{
    std::vector<ImportQuestion> questions;
    for (int i = 0; i < static_cast<int>(m_state->source->guess.columns.size()); ++i) {
        if (m_state->isOpen(i))
            questions.push_back(questionOf(m_state->guessed(i), i, rows()));
    }
    const QStringList missing = missingFields(m_state->mapping);
    const bool canCount = m_state->mapping.has(ItemField::IssueDate) && !m_state->answered.contains(wholeList);
    if (missing.contains(fieldKey(ItemField::DueDate)) && canCount)
        questions.push_back({ .column = wholeList, .subject = label(ItemField::DueDate),
            .lead = ImportQuestions::tr("The list has no due date. Take %n day(s) from the invoice date?", nullptr, usualTerms),
            .rest = ImportQuestions::tr("No leaves it open: choose a column above.") });
    return questions;
}

void ImportDraft::answer(const ImportQuestion& question, Answer answer)
{
    auto state = std::make_shared<State>(*m_state);
    state->answered.insert(question.column);
    const bool yes = answer == Answer::Yes;
    if (question.column == wholeList) {
        if (yes)
            state->mapping.defaultTermsDays = usualTerms;
        m_state = std::move(state);
        return;
    }
    const GuessedColumn& guessed = state->guessed(question.column);
    ColumnMapping& mapped = state->mapped(question.column);
    if (guessed.remark == ColumnRemark::AmbiguousDates)
        mapped.date = yes ? DateFormat::DayMonthYear : DateFormat::MonthDayYear;
    else if (guessed.remark == ColumnRemark::AmbiguousNumbers)
        mapped.number = yes ? NumberFormat::CommaDecimal : NumberFormat::PointDecimal;
    else if (!yes)
        mapped = { .field = state->mapping.has(guessed.runnerUp) ? ItemField::Ignore : guessed.runnerUp };
    m_state = std::move(state);
}

QString ImportDraft::missing() const
{
    QStringList words;
    for (const QString& key : missingFields(m_state->mapping)) {
        const auto field = fieldFromKey(key);
        words += field ? label(*field) : key;
    }
    return words.join(u", "_s);
}

Result<ImportDifference> ImportDraft::compare(Book& book) const
{
    const Creditor creditor = TRY(importCreditor(book));
    auto plan = std::make_shared<ImportPlan>(TRY(planImport(book, *m_state->source, m_state->mapping, creditor)));
    return differenceOf(std::move(plan));
}

} // namespace mahnwerk
