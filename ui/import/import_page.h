// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_draft.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QStackedWidget;

namespace mahnwerk {

class Banner;
class Button;
class DifferencePanel;
class EmptyState;
class FileChooser;
class ImportPreviewModel;
class Label;
class ListView;
class MappingTable;
class PageFoot;
class PageHead;
class ProgressBand;
class SectionHeader;
class StepTrail;

/// Brings a list of open invoices in: what its columns are, what would change, then F8.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(Book& book, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// A file that was dropped or named elsewhere.
    void open(const QString& path, const QString& sheet = {});
    void setFileChooser(std::unique_ptr<FileChooser> chooser);

    QString title() const override;
    QString iconName() const override;
    QString key() const override;
    std::vector<KeyHint> keyHints() const override;
    void focusFirst() override;
    Escape escape() override;
    bool hasDraft() const override { return m_draft.has_value(); }
    void arrive() override;
    void retranslate() override;

Q_SIGNALS:
    void compared();
    void imported(int items);
    void takenBack();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class View { Choose, Mapping, Done };

    void addCommands();
    void layOut();
    QWidget* mappingSide();
    void setView(View view);
    void choose();
    void showSheets();
    void take(Result<ImportDraft> draft);
    void compare();
    void takeDifference(Result<ImportDifference> difference);
    void setField(int column, int field);
    void answer(ImportDraft::Answer answer);
    void toggleSettle();
    void accept();
    void end(const Result<ImportOutcome>& outcome);
    void offerTakeBack();
    void takeBack();
    void endTakeBack(const Result<>& result);
    void discard();
    void saveRefused();

    void describe();
    void describeHead();
    void describeQuestion();
    void describeDifference();
    void describeDone();
    void allow();
    QString obstacle() const;

    Book& m_book;
    std::unique_ptr<FileChooser> m_chooser;
    PageHead* m_head;
    StepTrail* m_steps;
    ProgressBand* m_progress;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    EmptyState* m_done;
    SectionHeader* m_mappingHead;
    QComboBox* m_sheet;
    MappingTable* m_mapping;
    Banner* m_question;
    SectionHeader* m_previewHead;
    ListView* m_preview;
    ImportPreviewModel* m_previewModel;
    DifferencePanel* m_difference = nullptr;
    PageFoot* m_foot;
    Label* m_obstacle;
    QAction* m_open;
    QAction* m_yes;
    QAction* m_no;
    QAction* m_settle;
    QAction* m_save;
    QAction* m_accept;
    QAction* m_discard;
    QAction* m_back;
    Button* m_acceptButton;
    Button* m_discardButton;
    Button* m_openButton;
    Button* m_backButton;
    QTimer m_pause;
    QString m_waiting; ///< to be read once the page is in a window
    std::optional<ImportDraft> m_draft;
    std::optional<ImportDifference> m_result;
    std::optional<ImportOutcome> m_outcome;
    QString m_importedFile;
    ImportDraft::NoLongerListed m_choice = ImportDraft::NoLongerListed::Leave;
    bool m_isReading = false;
    bool m_isComparing = false;
    bool m_isStale = false;
};

} // namespace mahnwerk
