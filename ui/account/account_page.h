// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/claim.h"
#include "ui/account/explanation.h"
#include "ui/shell/page.h"

#include <memory>
#include <vector>

class QBoxLayout;
class QScrollArea;

namespace mahnwerk {

class AccountTable;
class Banner;
class Book;
class DateEdit;
class ExplanationPanel;
class FileChooser;
class Label;
class ListView;
class PageHead;
class SumRow;

/// What the page is opened for.
struct AccountSubject {
    Key<Case> file;
    Key<Claim> claim = {};                 ///< null: the whole case
    AccountPart figure = AccountPart::Total; ///< explained first
};

/// The statement of account (Forderungsaufstellung) of a claim, a case or all cases of the debtor as of a day, as it was
/// known on a day: every line and period, and beside them how the amount under the cursor came about.
class AccountPage : public Page {
    Q_OBJECT

public:
    AccountPage(Book& book, const AccountSubject& subject, QWidget* parent = nullptr);
    ~AccountPage() override;

    QString title() const override;
    QString iconName() const override;
    QString key() const override;
    std::vector<KeyHint> keyHints() const override;
    QString keysLine() const override;
    void focusFirst() override;
    void arrive() override;
    void retranslate() override;

    void setFileChooser(std::unique_ptr<FileChooser> chooser);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void arrange();
    void reload();
    Result<std::vector<CaseAccount>> accounts(Date asOf, Date knownOn);
    void show();
    /// Whose account it is; the credit may be empty.
    QString captionWith(const QString& credit) const;
    void toggleDebtor();
    void explainRow(int row);
    void savePdf();
    void saveCsv();
    QString pathFor(const QString& title, const QString& suffix);
    template<typename T>
    void tell(const Result<T>& saved, const QString& path);

    Book& m_book;
    AccountSubject m_subject;
    std::unique_ptr<FileChooser> m_chooser;
    std::vector<CaseAccount> m_accounts; ///< of the case, or of all cases of the debtor; none while they cannot be computed
    std::vector<Key<Case>> m_otherCases; ///< of the debtor, in the same currency
    bool m_isOfDebtor = false;
    QString m_number;
    QString m_debtor;
    QString m_creditor;
    PageHead* m_head;
    Label* m_asOfLabel;
    DateEdit* m_asOf;
    Label* m_knownOnLabel;
    DateEdit* m_knownOn;
    Banner* m_trouble;
    AccountTable* m_table;
    ListView* m_list;
    SumRow* m_sums;
    ExplanationPanel* m_explanation;
    QScrollArea* m_side;
    QWidget* m_line; ///< beside the table
    QWidget* m_edge; ///< below it
    QBoxLayout* m_body;
    QAction* m_pdf;
    QAction* m_csv;
    QAction* m_debtorCommand;
};

} // namespace mahnwerk
