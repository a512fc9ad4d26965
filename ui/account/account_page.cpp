// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_page.h"

#include "core/book/account_file.h"
#include "core/book/case_view.h"
#include "core/book/printed_account.h"
#include "ui/account/account_table.h"
#include "ui/account/explanation_panel.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/file_chooser.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page_head.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/sum_row.h"
#include "ui/shell/window.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int sideWidth = 360;    ///< of the explanation, at 100 % text
constexpr int tableWidth = 640;   ///< what the table needs beside it, at 100 % text
constexpr int sideHeight = 220;   ///< of the explanation below a table

} // namespace

AccountPage::AccountPage(Book& book, const AccountSubject& subject, QWidget* parent)
    : Page(parent)
    , m_book(book)
    , m_subject(subject)
    , m_chooser(std::make_unique<SystemFileChooser>())
    , m_head(new PageHead)
    , m_asOfLabel(Label::caption())
    , m_asOf(new DateEdit(book.today(), DateSense::Past))
    , m_knownOnLabel(Label::caption())
    , m_knownOn(new DateEdit(book.today(), DateSense::Past))
    , m_trouble(new Banner)
    , m_table(new AccountTable(this))
    , m_list(new ListView)
    , m_sums(new SumRow(m_list))
    , m_explanation(new ExplanationPanel)
    , m_side(scrolled(m_explanation))
    , m_line(new Hairline(Qt::Vertical))
    , m_edge(new Hairline)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_pdf(addCommand(u"saveStatement"_s, Qt::Key_P))
    , m_csv(addCommand(u"saveStatementTable"_s, Qt::Key_T))
    , m_debtorCommand(addCommand(u"wholeDebtor"_s, Qt::Key_D))
{
    setObjectName(u"accountPage"_s);
    m_asOf->setObjectName(u"asOf"_s);
    m_knownOn->setObjectName(u"knownOn"_s);
    m_list->setObjectName(u"account"_s);
    m_sums->setObjectName(u"accountSums"_s);
    m_asOf->setDate(book.today());
    m_asOfLabel->setBuddy(m_asOf);
    m_knownOnLabel->setBuddy(m_knownOn);
    if (const auto view = caseView(book, subject.file)) {
        for (const OtherCase& other : view->otherCases) {
            if (other.open.currency() == view->file.currency)
                m_otherCases.push_back(other.key);
        }
        m_number = view->file.number;
        m_debtor = view->debtor.fullName();
        m_creditor = view->creditor.name;
    }
    layOut();
    connect(m_asOf, &DateEdit::dateChanged, this, &AccountPage::reload);
    connect(m_knownOn, &DateEdit::dateChanged, this, &AccountPage::reload);
    connect(m_list, &ListView::currentRowChanged, this, &AccountPage::explainRow);
    connect(m_pdf, &QAction::triggered, this, &AccountPage::savePdf);
    connect(m_csv, &QAction::triggered, this, &AccountPage::saveCsv);
    connect(m_debtorCommand, &QAction::triggered, this, &AccountPage::toggleDebtor);
    connect(&m_book, &Book::changed, this, &AccountPage::reload);
}

AccountPage::~AccountPage() = default;

void AccountPage::layOut()
{
    auto* days = new QHBoxLayout;
    days->setContentsMargins(16, 8, 16, 8);
    days->setSpacing(8);
    days->addWidget(m_asOfLabel);
    days->addWidget(m_asOf);
    days->addSpacing(16);
    days->addWidget(m_knownOnLabel);
    days->addWidget(m_knownOn);
    days->addStretch();
    auto* table = new QVBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_list, 1);
    table->addWidget(m_sums);
    m_body->setSpacing(0);
    m_body->addLayout(table, 1);
    m_body->addWidget(m_line);
    m_body->addWidget(m_edge);
    m_body->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_trouble);
    column->addLayout(days);
    column->addWidget(new Hairline);
    column->addLayout(m_body, 1);
    auto* debtor = new Button(*m_debtorCommand);
    debtor->setCheckable(true);
    connect(m_debtorCommand, &QAction::changed, debtor, [this, debtor] { debtor->setChecked(m_isOfDebtor); });
    m_debtorCommand->setEnabled(!m_otherCases.empty());
    if (m_otherCases.empty())
        debtor->hide();
    m_head->addWidget(debtor);
    m_head->addWidget(new Button(*m_csv));
    m_head->addWidget(new Button(*m_pdf, Button::Kind::Primary));
    m_trouble->setClosable(false);
    m_trouble->hide();
    m_list->remember(u"account"_s);
    // Room for the day as it is read back.
    for (DateEdit* edit : { m_asOf, m_knownOn })
        edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(u"30.12.2026 → Mo 30.12.2026"_s) + theme().px(36));
}

/// Beside the table where there is room, else below it.
void AccountPage::arrange()
{
    const bool isBeside = width() >= theme().px(sideWidth + tableWidth);
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setVisible(isBeside && !m_accounts.empty());
    m_edge->setVisible(!isBeside && !m_accounts.empty());
    const int below = std::min(theme().px(sideHeight), height() / 3); // the table is what matters
    m_side->setMinimumSize(isBeside ? theme().px(sideWidth) : 0, isBeside ? 0 : below);
    m_side->setMaximumSize(isBeside ? theme().px(sideWidth) : QWIDGETSIZE_MAX, isBeside ? QWIDGETSIZE_MAX : below);
}

QString AccountPage::title() const
{
    return tr("Statement of account");
}

QString AccountPage::iconName() const
{
    return u"case"_s;
}

QString AccountPage::key() const
{
    return u"account:%1:%2"_s.arg(m_subject.file.value).arg(m_subject.claim.value);
}

std::vector<KeyHint> AccountPage::keyHints() const
{
    return { { u"↑↓"_s, tr("from amount to amount; beside the table stands how it came about") },
        { u"Tab"_s, tr("to the days at the top") } };
}

QString AccountPage::keysLine() const
{
    return tr("↑↓ how it came about · P PDF · T table · Esc back");
}

void AccountPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void AccountPage::arrive()
{
    m_asOf->setToday(m_book.today());
    m_knownOn->setToday(m_book.today());
    reload();
}

void AccountPage::retranslate()
{
    m_asOfLabel->setText(tr("As of"));
    m_knownOnLabel->setText(tr("As it was known on"));
    m_knownOn->setPlaceholderText(tr("today"));
    m_pdf->setText(tr("Save as PDF"));
    m_csv->setText(tr("Save as a table"));
    m_debtorCommand->setText(tr("All cases"));
    m_debtorCommand->setToolTip(tr("All cases of the debtor"));
    m_list->setList(m_table, tr("Statement of account"));
    m_head->setTitle(tr("Statement of account"));
    reload();
}

void AccountPage::setFileChooser(std::unique_ptr<FileChooser> chooser)
{
    m_chooser = std::move(chooser);
}

void AccountPage::reload()
{
    const auto asOf = m_asOf->date();
    const auto knownOn = m_knownOn->date();
    if (!asOf || asOf->isNull() || !knownOn)
        return; // being typed
    auto computed = accounts(*asOf, *knownOn);
    m_pdf->setEnabled(computed.has_value());
    m_csv->setEnabled(computed.has_value());
    if (!computed)
        m_trouble->show(Tint::Amber, sentence(computed.error()));
    else
        m_trouble->hide();
    for (QWidget* part : std::initializer_list<QWidget*> { m_list, m_sums, m_side })
        part->setVisible(computed.has_value());
    m_head->setCaption(captionWith({}));
    m_accounts = std::move(computed).value_or(std::vector<CaseAccount>());
    if (!m_accounts.empty())
        show();
    arrange();
}

Result<std::vector<CaseAccount>> AccountPage::accounts(Date asOf, Date knownOn)
{
    std::vector<CaseAccount> all;
    all.push_back(TRY(caseAccount(m_book, m_subject.file, asOf, knownOn)));
    for (const Key<Case> other : m_otherCases) {
        if (m_isOfDebtor)
            all.push_back(TRY(caseAccount(m_book, other, asOf, knownOn)));
    }
    return all;
}

QString AccountPage::captionWith(const QString& credit) const
{
    QStringList parts { m_debtor };
    if (m_isOfDebtor)
        parts += tr("all cases");
    else
        parts += { m_number, m_creditor };
    if (!credit.isEmpty())
        parts += credit;
    return parts.join(u" · "_s);
}

void AccountPage::toggleDebtor()
{
    m_isOfDebtor = !m_isOfDebtor;
    m_list->setCurrentRow(0);
    reload();
    Q_EMIT m_debtorCommand->changed();
}

void AccountPage::show()
{
    const int row = std::max(0, m_list->currentRow());
    // Claims of several cases stand below each other; their numbers say whose they are.
    CaseAccount account = m_accounts.front();
    for (size_t i = 1; i < m_accounts.size(); ++i) {
        std::ranges::copy(m_accounts[i].claims, std::back_inserter(account.claims));
        std::ranges::copy(m_accounts[i].allocations, std::back_inserter(account.allocations));
        account.unallocated += m_accounts[i].unallocated;
    }
    m_table->setAccount(account, m_isOfDebtor ? Key<Claim>() : m_subject.claim, m_subject.figure);
    m_sums->setSums(m_table->sums());
    if (account.unallocated > 0) {
        const QString credit = tr("unallocated credit %1").arg(formatWithCurrency(Money(account.unallocated, account.file.currency)));
        m_head->setCaption(captionWith(credit));
    }
    m_list->setCurrentRow(row);
    explainRow(m_list->currentRow());
}

void AccountPage::explainRow(int row)
{
    if (!m_accounts.empty() && row >= 0 && row < m_table->rowCount())
        m_explanation->setExplanation(m_table->explanation(row, *m_book.law()));
}

QString AccountPage::pathFor(const QString& title, const QString& suffix)
{
    const QString name = m_accounts.front().file.number + u' ' + m_accounts.front().asOf.toIso() + suffix;
    return m_chooser->fileToSave(this, title, name);
}

template<typename T>
void AccountPage::tell(const Result<T>& saved, const QString& path)
{
    if (saved)
        shell()->note(tr("Saved: %1").arg(path));
    else
        shell()->showError(saved.error());
}

void AccountPage::savePdf()
{
    if (m_accounts.empty())
        return;
    const QString path = pathFor(tr("Statement of account as PDF"), u".pdf"_s);
    if (path.isEmpty())
        return;
    const auto pages = writeAccountPdf(m_book, m_accounts, m_isOfDebtor ? Key<Claim>() : m_subject.claim, m_knownOn->date().value_or(Date()), path);
    tell(pages, path);
    if (pages)
        m_chooser->show(path);
}

void AccountPage::saveCsv()
{
    if (m_accounts.empty())
        return;
    const QString path = pathFor(tr("Statement of account as a table"), u".csv"_s);
    if (!path.isEmpty())
        tell(saveAccountCsv(m_accounts, m_isOfDebtor ? Key<Claim>() : m_subject.claim, path), path);
}

void AccountPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace mahnwerk
