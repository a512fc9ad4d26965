// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <memory>

namespace mahnwerk {

struct ImportPlan;

/// A column of the file, as the page shows it.
struct ImportColumnLine {
    /// Chosen: by a person, or remembered from an earlier file.
    enum class Trust { Sure, Check, Chosen, Empty };

    QString letters;
    QString header;
    QString examples;
    int field = 0; ///< one of ImportDraft::fields(); 0 leaves the column out
    int percent = 0;
    Trust trust = Trust::Empty;
    QString remark;
    bool isQuestion = false; ///< and nobody answered yet
};

/// A sheet of a workbook that has rows.
struct ImportSheet {
    QString name;
    int rows = 0;
};

/// Something that only a person knows.
struct ImportQuestion {
    int column = -1; ///< -1: of the whole list
    QString subject; ///< header of the column
    QString lead;
    QString rest;
};

struct ImportCount {
    int count = 0;
    std::vector<Money> sums; ///< per currency
};

struct RefusedLine {
    int row = 0;
    QString title;
    QString value;
    QString advice;
    QString field;
};

struct ImportPreviewLine {
    QString debtor;
    QString reference;
    Date due;
    Money open;
    int level = 0;
    QString history;
};

/// What would change in the book.
struct ImportDifference {
    std::shared_ptr<const ImportPlan> plan;
    ImportCount created;
    ImportCount updated;
    ImportCount unchanged;
    ImportCount refused;
    ImportCount skipped;
    ImportCount noLongerListed;
    ImportCount all; ///< rows of the file
    int debtors = 0;
    bool addsUp = false; ///< every row is in exactly one of them

    int toBringIn() const { return created.count + updated.count; }
    std::vector<RefusedLine> refusedLines() const;
    QString skippedInWords() const;
    std::vector<ImportPreviewLine> preview(int lines) const;
};

ImportDifference differenceOf(std::shared_ptr<const ImportPlan> plan);

struct ImportOutcome {
    Key<Batch> batch;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int settled = 0;
};

/// A file on its way into the book: what was read, what its columns become. A value; copies share the file.
class ImportDraft {
public:
    enum class Answer { Yes, No };
    enum class NoLongerListed { Leave, Settle };

    /// On a worker thread, with its own book. Errors: those of openImport().
    static Result<ImportDraft> read(Book& book, const QString& path, const QString& sheet = {});
    /// On a worker thread too. Errors: those of planImport().
    Result<ImportDifference> compare(Book& book) const;
    /// And this. Errors: those of importItems().
    Result<ImportOutcome> bringIn(
        Book& book, const ImportDifference& difference, NoLongerListed choice, const OnProgress& progress) const;

    QString path() const;
    QString fileName() const;
    /// Those that a list can be on; one at most for a CSV.
    std::vector<ImportSheet> sheets() const;
    QString sheet() const;
    int headerRow() const; ///< as a spreadsheet counts; 0: there is none
    int rows() const;
    bool isRemembered() const;

    std::vector<ImportColumnLine> columns() const;
    /// The choices of a column, as number and words; in the order of the list.
    static std::vector<std::pair<int, QString>> fields();
    void setField(int column, int field);

    std::vector<ImportQuestion> questions() const;
    void answer(const ImportQuestion& question, Answer answer);
    /// Words of the fields without which nothing can be read; empty: all there.
    QString missing() const;

private:
    struct State;
    explicit ImportDraft(std::shared_ptr<const State> state)
        : m_state(std::move(state))
    {
    }
    std::shared_ptr<const State> m_state;
};

} // namespace mahnwerk
