// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "core/book/document_commands.h"
#include "core/book/printed_plan.h"
#include "ui/plan/agreement_page.h"
#include "ui/plan/line_row.h"
#include "ui/plan/offer_button.h"
#include "ui/plan/paper_box.h"
#include "ui/plan/plan_chart.h"
#include "ui/plan/plan_form.h"
#include "ui/plan/plan_chip.h"
#include "ui/plan/plan_side.h"
#include "ui/plan/plan_table.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page_head.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/sum_row.h"
#include "ui/shell/window.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/plan_labels.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int sideWidth = 256; ///< at 100 % text
constexpr int chartWidth = 236;
constexpr int tableWidth = 600;
constexpr int leastList = 120;
constexpr int offerDays = 7;
constexpr int firstDays = 7;

/// The first sentence of what is wrong, and the field that it speaks of.
std::pair<QString, QString> fieldOf(const Error& error)
{
    const QString what = error.args.value(0);
    if (error.code == ErrorCode::MissingValue)
        return { what, PlanPage::tr("is missing") };
    if (what == u"a plan has at most 600 instalments")
        return { u"count"_s, sentence(error) };
    if (what == u"an instalment falls due today or later")
        return { u"first-due"_s, sentence(error) };
    if (what == u"the discount is not less than what is owed")
        return { u"discount"_s, sentence(error) };
    if (what == u"the final instalment leaves nothing for the others")
        return { u"final"_s, sentence(error) };
    if (what == u"a reminder leaves at most 30 days before")
        return { u"remind"_s, sentence(error) };
    return { u"instalment"_s, sentence(error) };
}

} // namespace

PlanPage::PlanPage(Book& book, Key<Case> key, QWidget* parent)
    : Page(parent)
    , m_book(book)
    , m_key(key)
    , m_view(caseView(book, key).value_or(CaseView()))
    , m_head(new PageHead)
    , m_side(new PlanSide)
    , m_form(new PlanForm(m_view.file.currency, book.today()))
    , m_notes(new Banner)
    , m_table(new PlanTable(this))
    , m_list(new ListView)
    , m_sums(new SumRow(m_list))
    , m_lineRow(new LineRow(m_view.file.currency, book.today()))
    , m_sayTitle(Label::caption())
    , m_say(new Label)
    , m_chartTitle(new Label({ .weight = Weight::DemiBold }))
    , m_chart(new PlanChart)
    , m_chartNote(new Label)
    , m_left(scrolled(m_side))
    , m_right(new QWidget)
    , m_paper(new PaperBox)
    , m_foot(new PageFoot)
{
    setObjectName(u"planPage"_s);
    m_list->setObjectName(u"instalments"_s);
    m_say->setObjectName(u"planSentence"_s);
    m_notes->setObjectName(u"planNotes"_s);
    addCommands();
    layOut();
    PlanTerms first { .firstDue = book.today().addDays(firstDays), .downPaymentOn = {}, .pauses = {}, .edits = {} };
    m_form->setTerms(first);
    connect(m_form, &PlanForm::changed, this, [this] {
        m_isTyped = true;
        compute();
    });
    connect(m_side, &PlanSide::chosenChanged, this, [this] {
        m_isTyped = true;
        readBasis();
    });
    connect(&m_book, &Book::changed, this, &PlanPage::readBasis);
    connect(m_lineRow, &LineRow::changed, this, [this] {
        m_isTyped = true;
        compute();
    });
    connect(m_lineRow, &LineRow::left, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &ListView::opened, this, &PlanPage::editLine);
}

void PlanPage::addCommands()
{
    for (int i = 0; i < 3; ++i) {
        QAction* take = addCommand(u"takeOffer%1"_s.arg(i), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_A + i)));
        connect(take, &QAction::triggered, this, [this, i] { takeOffer(i); });
        m_take.push_back(take);
    }
    m_editLine = addCommand(u"editInstalment"_s, Qt::Key_F2);
    m_more = addCommand(u"moreTerms"_s, QKeySequence(Qt::ALT | Qt::Key_M));
    m_past = addCommand(u"pastPlans"_s, QKeySequence(Qt::ALT | Qt::Key_H));
    m_preview = addCommand(u"previewPlan"_s, QKeySequence(Qt::ALT | Qt::Key_V));
    m_offerAction = addCommand(u"offerPlan"_s, QKeySequence(Qt::ALT | Qt::Key_O));
    m_agree = addCommand(u"agreePlan"_s, Qt::Key_F8);
    connect(m_editLine, &QAction::triggered, this, &PlanPage::editLine);
    connect(m_more, &QAction::triggered, this, [this] { m_form->setMoreVisible(!m_form->isMoreVisible()); });
    connect(m_past, &QAction::triggered, this, &PlanPage::pastWanted);
    connect(m_offerAction, &QAction::triggered, this, &PlanPage::offerOnly);
    connect(m_agree, &QAction::triggered, this, &PlanPage::agree);
    connect(m_preview, &QAction::triggered, this, &PlanPage::preview);
}

void PlanPage::layOut()
{
    auto* offers = new FlowLayout;
    offers->setContentsMargins(0, 0, 0, 0);
    offers->setSpacing(8);
    for (int i = 0; i < 3; ++i) {
        auto* button = new OfferButton(keyText(m_take[static_cast<size_t>(i)]->shortcut()));
        button->setObjectName(u"offer%1"_s.arg(i));
        connect(button, &QAbstractButton::clicked, this, [this, i] { takeOffer(i); });
        offers->addWidget(button);
        m_offerButtons.push_back(button);
    }
    m_say->setWordWrap(true);
    m_say->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chartNote->setWordWrap(true);
    m_chartTitle->setWordWrap(true);

    auto* table = new QVBoxLayout;
    table->setContentsMargins(0, 0, 0, 0);
    table->setSpacing(0);
    table->addWidget(m_list, 1);
    table->addWidget(m_sums);
    table->addWidget(m_lineRow);
    table->addSpacing(8);
    table->addWidget(m_sayTitle);
    table->addWidget(m_say);
    table->addStretch(0);
    auto* chart = new QVBoxLayout;
    chart->setContentsMargins(0, 4, 0, 0);
    chart->setSpacing(8);
    chart->addWidget(m_chartTitle);
    chart->addWidget(m_chart);
    chart->addWidget(m_chartNote);
    chart->addStretch();
    m_right->setLayout(chart);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(16);
    lower->addLayout(table, 1);
    lower->addWidget(m_right);
    auto* whole = new QWidget;
    auto* middle = new QVBoxLayout(whole);
    middle->setContentsMargins(16, 12, 16, 8);
    middle->setSpacing(8);
    middle->addWidget(m_form);
    middle->addLayout(offers);
    middle->addWidget(m_notes);
    middle->addLayout(lower, 1);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_left);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(scrolled(whole), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(body, 1);
    column->addWidget(m_foot);
    m_head->addWidget(new Button(*m_past));
    m_head->addWidget(new Button(*m_more));
    m_head->addWidget(new Button(*m_preview));
    m_foot->addWidget(m_paper);
    m_foot->addWidget(new Button(*m_offerAction));
    m_foot->addWidget(new Button(*m_agree, Button::Kind::Primary));
    m_notes->setClosable(false);
    m_notes->hide();
}

/// The chart goes first where there is little room, then what is known beside the plan.
void PlanPage::arrange()
{
    const int room = width();
    m_right->setFixedWidth(theme().px(chartWidth));
    m_left->setFixedWidth(theme().px(sideWidth));
    m_right->setHidden(room < theme().px(sideWidth + tableWidth + chartWidth));
    m_left->setHidden(room < theme().px(sideWidth + tableWidth));
    m_list->setMinimumHeight(theme().px(leastList));
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

QString PlanPage::title() const
{
    return tr("Instalment plan");
}

QString PlanPage::iconName() const
{
    return u"case"_s;
}

QString PlanPage::key() const
{
    return u"plan:%1"_s.arg(m_key.value);
}

std::vector<KeyHint> PlanPage::keyHints() const
{
    return { { u"↑↓"_s, tr("choose an instalment") }, { u"Tab"_s, tr("from field to field") } };
}

QString PlanPage::keysLine() const
{
    return tr("Alt+A–C offers · F2 change an instalment · Alt+M more · Alt+V letter · Alt+O offer · F8 agree · Esc back");
}

void PlanPage::focusFirst()
{
    m_form->focusFirst();
}

Page::Escape PlanPage::escape()
{
    if (m_lineRow->isOpen()) {
        m_lineRow->close();
        return Escape::Handled;
    }
    return Escape::Leave;
}

void PlanPage::arrive()
{
    readBasis();
}

void PlanPage::readBasis()
{
    auto view = caseView(m_book, m_key);
    if (!view)
        return;
    m_view = std::move(*view);
    m_plans = planViews(m_book, m_key).value_or(std::vector<PlanView>());
    m_side->show(m_view, nullptr, m_plans, m_book.today());
    const std::vector<Key<Claim>> chosen = m_side->chosen();
    auto basis = chosen.empty() ? Result<PlanBasis>(fail(ErrorCode::MissingValue, { u"claim"_s })) : planBasis(m_book, m_key, chosen);
    m_basis = basis ? std::optional(std::move(*basis)) : std::nullopt;
    m_side->show(m_view, m_basis ? &*m_basis : nullptr, m_plans, m_book.today());
    m_form->setSettlementFee(m_basis ? m_basis->settlementFee : 0);
    std::vector<DocumentChannel> papers;
    for (const DocumentChannel channel : { DocumentChannel::Letter, DocumentChannel::Mail }) {
        if (!recipientsOf(m_book, m_view, channel).value_or(QStringList()).isEmpty())
            papers.push_back(channel);
    }
    m_paper->setPossible(papers);
    m_head->setTitle(m_view.debtor.fullName());
    m_head->setCaption(QStringList { m_view.file.number, m_view.creditor.name, tr("%n claim(s)", nullptr, static_cast<int>(chosen.size())) }.join(u" · "_s));
    const PlanState state = m_plans.empty() ? PlanState::None : m_plans.front().state;
    m_head->setChips(state == PlanState::None ? std::vector<Chip> { Chip::box(tr("Instalment plan")) }
                                              : std::vector<Chip> { Chip::box(tr("Instalment plan")), chipOf(state) });
    m_offered = {};
    if (!basis) {
        m_proposal.reset();
        showProposal(); // no schedule, chart or sentence of before
        m_notes->show(Tint::Amber, sentence(basis.error()));
        return;
    }
    compute();
}

void PlanPage::propose(qint64 instalment, Date first)
{
    PlanTerms wanted = m_form->terms();
    if (!first.isNull())
        wanted.firstDue = first;
    if (instalment > 0) {
        wanted.instalment = instalment;
        wanted.count = 0;
    }
    m_form->setTerms(wanted);
    m_isTyped = m_isTyped || instalment > 0 || !first.isNull();
    compute();
}

PlanTerms PlanPage::terms() const
{
    PlanTerms terms = m_form->terms();
    terms.edits = m_lineRow->edits();
    terms.respread = m_lineRow->respread().value_or(terms.respread);
    return terms;
}

/// Everything that follows from what is typed.
void PlanPage::compute()
{
    if (!m_basis)
        return;
    m_form->clearErrors();
    showOffers();
    PlanTerms wanted = terms();
    if (wanted.instalment == 0 && wanted.count == 0 && !m_isTyped && !m_offers.empty()) {
        takeOffer(0);
        m_isTyped = false;
        return;
    }
    auto proposal = planProposal(*m_basis, wanted, m_form->isAcknowledged());
    m_proposal = proposal ? std::optional(std::move(*proposal)) : std::nullopt;
    if (!proposal) {
        const auto [field, words] = fieldOf(proposal.error());
        m_form->setError(field, words);
    }
    showProposal();
}

void PlanPage::showOffers()
{
    PlanTerms frame = m_form->terms();
    const qint64 typed = frame.instalment;
    frame.instalment = 0;
    frame.count = 0;
    frame.respread = Respread::Amount;
    const qint64 budget = m_form->budget();
    if (frame != m_offered || budget != m_offeredBudget) {
        m_offered = frame;
        m_offeredBudget = budget;
        m_offers = planOffers(frame, m_basis->subject, m_basis->measure.limit, budget).value_or(std::vector<PlanOffer>());
    }
    for (size_t i = 0; i < m_offerButtons.size(); ++i) {
        OfferButton& button = *m_offerButtons[i];
        const bool isThere = i < m_offers.size();
        button.setVisible(isThere);
        m_take[i]->setEnabled(isThere);
        if (!isThere)
            continue;
        const PlanSchedule& schedule = m_offers[i].schedule;
        const Currency currency = m_basis->currency;
        const bool needsApproval = std::ranges::any_of(limitNotes(schedule, m_basis->subject.agreedOn, m_basis->measure.limit), &PlanNote::needsApproval);
        button.setWords({ .title = planShort(linesOf(schedule), currency),
            .until = tr("until %1, the last %2").arg(format(schedule.lastDue(), DateStyle::WeekdayFull), format(Money(schedule.lines.back().amount, currency))),
            .cost = tr("interest %1 · in all %2").arg(format(Money(schedule.interestAdded(), currency)), format(Money(schedule.total(), currency))),
            .chip = needsApproval ? tr("approval") : QString() });
        button.setChecked(typed > 0 && typed == m_offers[i].terms.instalment);
    }
}

void PlanPage::showProposal()
{
    const PlanSchedule schedule = m_proposal ? m_proposal->schedule : PlanSchedule();
    const int row = m_list->currentRow();
    m_table->show(schedule, m_view.file.currency);
    if (row >= 0 && row < m_table->rowCount())
        m_list->setCurrentRow(row);
    // The sums stand below the last line, not at the foot of the page.
    m_list->setMaximumHeight(std::max(theme().px(leastList), m_list->horizontalHeader()->sizeHint().height() + std::max(1, m_table->rowCount()) * m_list->verticalHeader()->defaultSectionSize() + 2));
    m_sums->setSums(m_table->sums());
    m_chart->show(schedule, m_view.file.currency);
    m_chart->setVisible(m_proposal.has_value());
    m_chartNote->setVisible(m_proposal.has_value());
    if (m_proposal && !schedule.lines.empty()) {
        m_form->showComputed(schedule.lines[schedule.lines.size() > 1 && m_form->terms().downPayment > 0 ? 1 : 0].amount, static_cast<int>(schedule.lines.size()) - (m_form->terms().downPayment > 0 ? 1 : 0));
        const OpenParts first = schedule.lines.front().parts;
        m_chartNote->setText(first.principal > 0 ? tr("From the first instalment on the principal goes down: %1 of %2.")
                                                       .arg(formatWithCurrency(Money(first.principal, m_view.file.currency)), format(Money(schedule.lines.front().amount, m_view.file.currency)))
                                                 : QString());
    }
    m_say->setText(sentenceToSay());
    m_say->setVisible(m_proposal.has_value());
    m_sayTitle->setVisible(m_proposal.has_value());
    showNotes();
    showFoot();
}

void PlanPage::showNotes()
{
    if (!m_proposal || m_proposal->notes.empty()) {
        if (m_basis)
            m_notes->hide();
        return;
    }
    QStringList words;
    for (const PlanNote& note : m_proposal->notes)
        words += noteText(note, m_proposal->schedule.lastDue(), m_view.file.currency);
    const QString lead = words.takeFirst();
    if (m_proposal->needsApproval())
        words += tr("The plan counts when somebody who may has approved it.");
    m_notes->show(Tint::Amber, lead, words.join(u' '));
}

void PlanPage::showFoot()
{
    const bool isPossible = m_proposal && !m_proposal->schedule.isEndless && !m_book.isReadOnly();
    const bool needsApproval = m_proposal && m_proposal->needsApproval();
    m_agree->setText(needsApproval ? tr("Ask for approval") : m_view.plan.plan.isNull() ? tr("Agree") : tr("Agree anew"));
    m_agree->setEnabled(isPossible);
    m_offerAction->setEnabled(isPossible && !needsApproval);
    m_past->setVisible(!m_plans.empty());
    m_past->setEnabled(!m_plans.empty());
    m_preview->setEnabled(m_proposal && !m_proposal->schedule.isEndless);
    m_foot->setNote(clauseText({}));
}

QString PlanPage::sentenceToSay() const
{
    if (!m_proposal || m_proposal->schedule.lines.empty())
        return {};
    const PlanSchedule& schedule = m_proposal->schedule;
    const Currency currency = m_view.file.currency;
    const auto money = [&](qint64 minor) { return formatWithCurrency(Money(minor, currency)); };
    const std::vector<Instalment>& lines = schedule.lines;
    const PlanTerms said = m_form->terms();
    const auto date = [](Date day) { return format(day, DateStyle::Long); };
    const size_t first = said.downPayment > 0 && lines.size() > 1 ? 1 : 0;
    QStringList words;
    if (first > 0)
        words += tr("First %1 on %2.").arg(money(lines.front().amount), date(lines.front().due));
    words += tr("%1 %2, the first time on %3.").arg(money(lines[first].amount), label(said.rhythm), date(lines[first].due));
    if (isBalloon(linesOf(schedule)))
        words += tr("At the end %1.").arg(money(lines.back().amount));
    words += tr("These are %n instalment(s) until %1, together %2, of which %3 is interest. Is that possible for you?", nullptr, static_cast<int>(lines.size()))
                 .arg(format(schedule.lastDue(), DateStyle::LongFull), money(schedule.total()), money(std::max<qint64>(0, schedule.paid().interest)));
    return tr("“%1”", "what somebody says").arg(words.join(u' '));
}

void PlanPage::takeOffer(int place)
{
    if (static_cast<size_t>(place) >= m_offers.size())
        return;
    m_lineRow->clear();
    m_form->setTerms(m_offers[static_cast<size_t>(place)].terms);
    m_isTyped = true;
    compute();
}

void PlanPage::editLine()
{
    if (!m_proposal || m_table->rowCount() == 0)
        return;
    const int row = std::max(0, m_list->currentRow());
    m_list->setCurrentRow(row);
    m_lineRow->open(m_proposal->schedule.lines[static_cast<size_t>(row)], m_form->terms().respread);
}

PlanDraft PlanPage::draft() const
{
    return { .caseKey = m_key, .claims = m_side->chosen(), .terms = terms(), .method = m_form->method(), .isAcknowledged = m_form->isAcknowledged() };
}

void PlanPage::tell(const Result<>& result, const QString& what)
{
    if (!result) {
        shell()->showError(result.error());
        return;
    }
    m_isTyped = false;
    shell()->offerUndo(what, shell(), [window = shell()] { Q_EMIT window->undoRequested(); });
    Q_EMIT done();
}

void PlanPage::agree()
{
    if (!m_proposal)
        return;
    const QString name = m_view.debtor.fullName();
    if (m_proposal->needsApproval()) {
        const auto made = makePlan(m_book, draft(), PlanStage::Requested);
        tell(made ? Result<>() : std::unexpected(made.error()), tr("%1: plan sent for approval").arg(name));
        return;
    }
    const auto agreed = m_book.transact(Operation::AgreePlan, [&](Transaction&) -> Result<> {
        const Key<InstalmentPlan> key = TRY(makePlan(m_book, draft(), PlanStage::Draft));
        TRY(agreePlan(m_book, key, AgreedBy::Word));
        return writePaper(key);
    });
    tell(agreed, tr("%1: plan agreed, %2").arg(name, planShort(linesOf(m_proposal->schedule), m_view.file.currency)));
}

void PlanPage::offerOnly()
{
    PlanDraft offered = draft();
    offered.validUntil = m_book.today().addDays(offerDays);
    const auto made = m_book.transact(Operation::MakePlan, [&](Transaction&) -> Result<> {
        return writePaper(TRY(makePlan(m_book, offered, PlanStage::Offered)));
    });
    tell(made, tr("%1: plan offered until %2").arg(m_view.debtor.fullName(), format(offered.validUntil, DateStyle::Weekday)));
}

/// The letter or mail about it leaves, if there is to be one.
Result<> PlanPage::writePaper(Key<InstalmentPlan> key)
{
    if (const auto channel = m_paper->chosen())
        TRY(writePlan(m_book, key, *channel, localeOf(m_view)));
    return {};
}

void PlanPage::preview()
{
    if (m_proposal)
        shell()->openPage(std::make_unique<AgreementPage>(m_book, draft(), true, localeOf(m_view), m_view.debtor.fullName()));
}

void PlanPage::retranslate()
{
    arrange();
    m_form->retranslate();
    m_side->retranslate();
    m_lineRow->retranslate();
    m_sayTitle->setText(tr("How to say it"));
    m_chartTitle->setText(tr("How fast does the debt go down?"));
    m_more->setText(tr("More"));
    m_editLine->setText(tr("Change an instalment"));
    m_past->setText(tr("Plans so far"));
    m_offerAction->setText(tr("Only offer, 7 days"));
    m_preview->setText(tr("Letter"));
    m_paper->retranslate();
    for (size_t i = 0; i < m_take.size(); ++i)
        m_take[i]->setText(tr("Take offer %1").arg(i + 1));
    m_list->setList(m_table, tr("Instalments"));
    readBasis();
}

} // namespace mahnwerk
