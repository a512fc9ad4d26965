// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/course_page.h"

#include "core/book/document_commands.h"
#include "core/book/printed_plan.h"
#include "ui/case/panel_parts.h"
#include "ui/plan/case_plans.h"
#include "ui/plan/course_table.h"
#include "ui/plan/plan_chip.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page_head.h"
#include "ui/shell/sum_row.h"
#include "ui/shell/window.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"
#include "ui/words/plan_labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int sideWidth = 392; ///< at 100 % text
constexpr int listWidth = 520;
constexpr int mostPlans = 6; ///< shown without scrolling
constexpr qsizetype longestReason = 200;

} // namespace

CoursePage::CoursePage(Book& book, Key<Case> key, QWidget* parent)
    : Page(parent)
    , m_book(book)
    , m_key(key)
    , m_head(new PageHead)
    , m_side(new QWidget)
    , m_plansTitle(new Label({ .weight = Weight::DemiBold }))
    , m_plans(new CasePlans(this))
    , m_planList(new ListView)
    , m_facts(new FactRows)
    , m_notes(new Banner)
    , m_course(new CourseTable(this))
    , m_list(new ListView)
    , m_sums(new SumRow(m_list))
    , m_reasonRow(new QWidget)
    , m_reason(new QLineEdit)
    , m_reasonField(new Field(QString(), m_reason))
    , m_reasonSave(new Button)
    , m_foot(new PageFoot)
    , m_letter(addCommand(u"planLetterAgain"_s, QKeySequence(Qt::Key_L), u"printer"_s))
    , m_mail(addCommand(u"planMailAgain"_s, QKeySequence(Qt::Key_E), u"mail"_s))
    , m_end(addCommand(u"endPlan"_s, QKeySequence(Qt::ALT | Qt::Key_E)))
    , m_signed(addCommand(u"planSigned"_s, QKeySequence(Qt::ALT | Qt::Key_S)))
    , m_paid(addCommand(u"planPaid"_s, QKeySequence(Qt::ALT | Qt::Key_P)))
    , m_anew(addCommand(u"agreeAnew"_s, QKeySequence(Qt::Key_R)))
    , m_approve(addCommand(u"approvePlan"_s, QKeySequence(Qt::Key_F8)))
{
    setObjectName(u"coursePage"_s);
    m_planList->setObjectName(u"casePlans"_s);
    m_list->setObjectName(u"course"_s);
    m_notes->setObjectName(u"courseNotes"_s);
    m_reason->setObjectName(u"endReason"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonRow->setObjectName(u"reasonRow"_s);
    layOut();
    connect(m_planList, &ListView::currentRowChanged, this, &CoursePage::describe);
    connect(m_letter, &QAction::triggered, this, [this] { writeAgain(DocumentChannel::Letter); });
    connect(m_mail, &QAction::triggered, this, [this] { writeAgain(DocumentChannel::Mail); });
    connect(m_end, &QAction::triggered, this, &CoursePage::askWhy);
    connect(m_signed, &QAction::triggered, this, [this] { agree(AgreedBy::Signature); });
    connect(m_paid, &QAction::triggered, this, [this] { agree(AgreedBy::Payment); });
    connect(m_approve, &QAction::triggered, this, [this] { agree(AgreedBy::Word); });
    connect(m_anew, &QAction::triggered, this, &CoursePage::anewWanted);
    connect(m_reason, &QLineEdit::returnPressed, this, &CoursePage::end);
    connect(m_reasonSave, &QPushButton::clicked, this, &CoursePage::end);
    connect(&m_book, &Book::changed, this, &CoursePage::reload);
}

void CoursePage::layOut()
{
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(16, 12, 16, 8);
    side->setSpacing(8);
    side->addWidget(m_plansTitle);
    side->addWidget(m_planList);
    side->addSpacing(8);
    side->addWidget(m_facts);
    side->addStretch();
    auto* reason = new QHBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 4, 0, 4);
    reason->setSpacing(8);
    reason->addWidget(m_reasonField, 0, Qt::AlignLeft);
    reason->addWidget(m_reasonSave, 0, Qt::AlignBottom);
    reason->addStretch();
    m_reasonField->setFieldWidth(420);
    m_reasonRow->hide();
    auto* table = new QVBoxLayout;
    table->setContentsMargins(16, 12, 16, 8);
    table->setSpacing(0);
    table->addWidget(m_notes);
    table->addSpacing(4);
    table->addWidget(m_list, 1);
    table->addWidget(m_sums);
    table->addWidget(m_reasonRow);
    table->addStretch();
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_side);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addLayout(table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(body, 1);
    column->addWidget(m_foot);
    for (QAction* action : { m_letter, m_mail })
        m_head->addWidget(new Button(*action));
    for (QAction* action : { m_end, m_signed, m_paid })
        m_foot->addWidget(new Button(*action));
    m_foot->addWidget(new Button(*m_anew));
    m_foot->addWidget(new Button(*m_approve, Button::Kind::Primary));
    m_planList->setList(m_plans, {});
    m_list->setList(m_course, {});
    m_planList->horizontalHeader()->hide();
    m_notes->setClosable(false);
    m_notes->hide();
}

void CoursePage::arrange()
{
    m_side->setFixedWidth(theme().px(sideWidth));
    m_side->setHidden(width() < theme().px(sideWidth + listWidth));
    const int rows = std::clamp(m_plans->rowCount(), 1, mostPlans);
    m_planList->setFixedHeight(rows * m_planList->verticalHeader()->defaultSectionSize() + 2);
    // The sums stand below the last line, not at the foot of the page.
    m_list->setMaximumHeight(m_list->horizontalHeader()->sizeHint().height() + std::max(1, m_course->rowCount()) * m_list->verticalHeader()->defaultSectionSize() + 2);
}

void CoursePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

QString CoursePage::title() const
{
    return tr("Instalment plans");
}

QString CoursePage::iconName() const
{
    return u"payment"_s;
}

QString CoursePage::key() const
{
    return u"plans:%1"_s.arg(m_key.value);
}

std::vector<KeyHint> CoursePage::keyHints() const
{
    return { { u"↑↓"_s, tr("choose an instalment") }, { u"Tab"_s, tr("to the other plans") } };
}

QString CoursePage::keysLine() const
{
    return tr("R agree anew · L letter again · E e-mail again · Alt+E end · Esc back");
}

void CoursePage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

Page::Escape CoursePage::escape()
{
    if (m_reasonRow->isHidden())
        return Escape::Leave;
    closeReason();
    return Escape::Handled;
}

bool CoursePage::hasDraft() const
{
    return !m_reasonRow->isHidden() && !m_reason->text().isEmpty();
}

void CoursePage::arrive()
{
    reload();
}

const PlanView* CoursePage::current() const
{
    return m_plans->plan(m_planList->currentRow());
}

void CoursePage::reload()
{
    auto view = caseView(m_book, m_key);
    if (!view)
        return;
    m_view = std::move(*view);
    const PlanView* before = current();
    const Key<InstalmentPlan> chosen = before ? before->stored.plan.key : Key<InstalmentPlan>();
    auto plans = planViews(m_book, m_key);
    if (!plans) {
        m_notes->show(Tint::Red, sentence(plans.error()));
        return;
    }
    m_plans->setPlans(std::move(*plans));
    const auto& all = m_plans->plans();
    const auto kept = std::ranges::find(all, chosen, [](const PlanView& plan) { return plan.stored.plan.key; });
    m_planList->setCurrentRow(kept == all.end() ? m_plans->rowOfLive() : static_cast<int>(kept - all.begin()));
    describe();
}

void CoursePage::describe()
{
    m_head->setTitle(m_view.debtor.fullName());
    m_head->setCaption(QStringList { m_view.file.number, m_view.creditor.name }.join(u" · "_s));
    const PlanView* plan = current();
    if (!plan) {
        m_head->setChips({ Chip::box(title()) });
        m_course->clear();
        showCommands(PlanState::None);
        return;
    }
    m_head->setChips({ Chip::box(title()), chipOf(plan->state) });
    m_course->show(*plan, m_book.today());
    m_sums->setSums(m_course->sums());
    m_foot->setNote(clauseText(plan->stored.plan.clause()));
    showFacts(*plan);
    showNotes(*plan);
    showCommands(plan->state);
    arrange();
}

void CoursePage::showFacts(const PlanView& plan)
{
    const InstalmentPlan& of = plan.stored.plan;
    const auto& agreement = plan.stored.agreement;
    const Currency currency = of.covered.currency();
    const auto money = [&](qint64 minor) { return format(Money(minor, currency)); };
    const auto date = [](Date day) { return format(day, DateStyle::Full); };
    std::vector<FactLine> facts;
    if (agreement)
        facts.push_back({ tr("Agreed on %1").arg(date(agreement->agreedOn)), label(agreement->by) });
    else if (!of.validUntil.isNull())
        facts.push_back({ tr("Offered until"), date(of.validUntil) });
    facts.push_back({ tr("Entered by"), of.user });
    facts.push_back({ tr("Covers"), formatWithCurrency(of.covered) });
    facts.push_back({ tr("Instalments together"), money(of.total()) });
    if (agreement) {
        facts.push_back({ tr("Paid on it"), money(plan.course.paid) });
        facts.push_back({ tr("Still due"), money(std::max<qint64>(0, of.total() - plan.course.paid)) });
        if (const qint64 late = plan.course.arrearsOn(m_book.today()); late > 0 && isLive(plan.state))
            facts.push_back({ tr("Late"), money(late) });
    }
    if (of.method != PlanMethod::None)
        facts.push_back({ tr("Paid by"), label(of.method) });
    facts.push_back({ tr("Interest"), of.terms.isInterestResting ? tr("rests") : tr("runs on") });
    if (of.terms.discount > 0)
        facts.push_back({ tr("Discount at the end"), money(of.terms.discount) });
    facts.push_back({ tr("Debt acknowledged"), of.isAcknowledged ? tr("yes") : tr("no") });
    facts.push_back({ tr("Reminded by e-mail"), of.terms.remindDays > 0 ? tr("%n day(s) before", nullptr, of.terms.remindDays) : tr("no") });
    m_facts->setFacts(facts);
}

/// What somebody has to decide or know, in words.
void CoursePage::showNotes(const PlanView& plan)
{
    const InstalmentPlan& of = plan.stored.plan;
    const Currency currency = of.covered.currency();
    switch (plan.state) {
    case PlanState::Requested: {
        QStringList words;
        for (const PlanNote& note : limitNotes(of, planLimit({})))
            words += noteText(note, of.lines.back().due, currency);
        if (!of.reason.isEmpty())
            words += of.reason;
        m_notes->show(Tint::Amber, tr("%1 asks for approval.").arg(of.user), words.join(u' '));
        return;
    }
    case PlanState::Missed:
        m_notes->show(Tint::Amber, tr("%n instalment(s) missed, %1 late.", nullptr, plan.course.missedOn(m_book.today())).arg(formatWithCurrency(Money(plan.course.arrearsOn(m_book.today()), currency))),
            plan.course.defaultsOn.isNull() ? QString() : tr("If nothing comes, all is due at once on %1.").arg(format(plan.course.defaultsOn, DateStyle::WeekdayFull)));
        return;
    case PlanState::Defaulted:
        m_notes->show(Tint::Red, tr("All is due at once since %1.").arg(format(plan.course.defaultsOn, DateStyle::Full)), tr("The reminders go on where they stood."));
        return;
    case PlanState::Lapsed:
        m_notes->show(Tint::Amber, tr("The offer lapsed on %1.").arg(format(of.validUntil, DateStyle::Full)));
        return;
    case PlanState::Cancelled:
        m_notes->show(Tint::Amber, tr("Ended: %1.").arg(endText(of)));
        return;
    case PlanState::None:
    case PlanState::Draft:
    case PlanState::Offered:
    case PlanState::Running:
    case PlanState::Kept:
        break;
    }
    m_notes->hide();
}

void CoursePage::showCommands(PlanState state)
{
    const bool mayChange = !m_book.isReadOnly();
    const auto offer = [&](QAction* action, bool isPossible) {
        action->setVisible(isPossible);
        action->setEnabled(isPossible && mayChange);
    };
    const bool isOffered = state == PlanState::Offered || state == PlanState::Lapsed;
    const PlanView* plan = current();
    offer(m_signed, isOffered);
    offer(m_paid, isOffered);
    offer(m_approve, state == PlanState::Requested);
    if (plan && state == PlanState::Requested)
        m_approve->setEnabled(mayChange && mayAgree(m_book, plan->stored.plan).value_or(false));
    offer(m_end, isLive(state));
    // Of what was offered or agreed the debtor can have the paper once more.
    const bool hasPaper = isLive(state) && state != PlanState::Requested;
    for (const auto& [action, channel] : { std::pair(m_letter, DocumentChannel::Letter), std::pair(m_mail, DocumentChannel::Mail) })
        offer(action, hasPaper && !recipientsOf(m_book, m_view, channel).value_or(QStringList()).isEmpty());
    m_end->setText(state == PlanState::Requested ? tr("Refuse") : isOffered ? tr("Withdraw the offer") : tr("End the plan"));
    m_anew->setEnabled(mayChange);
    m_reasonSave->setText(m_end->text());
}

void CoursePage::tell(const Result<>& result, const QString& what)
{
    if (!result) {
        shell()->showError(result.error());
        return;
    }
    closeReason();
    shell()->offerUndo(what, shell(), [window = shell()] { Q_EMIT window->undoRequested(); });
    Q_EMIT done();
}

/// What was offered or asked for is agreed as it stands.
void CoursePage::agree(AgreedBy by)
{
    if (const PlanView* plan = current()) {
        const InstalmentPlan of = plan->stored.plan; // the page is filled anew while it is agreed
        tell(agreePlan(m_book, of.key, by), tr("%1: plan agreed, %2").arg(m_view.debtor.fullName(), planShort(of.lines, of.covered.currency())));
    }
}

/// The debtor lost it: the letter or mail about the plan, in their language.
void CoursePage::writeAgain(DocumentChannel channel)
{
    const PlanView* plan = current();
    if (!plan)
        return;
    const auto written = writePlan(m_book, plan->stored.plan.key, channel, localeOf(m_view));
    if (!written)
        shell()->showError(written.error());
    else
        shell()->offerUndo(channel == DocumentChannel::Letter ? tr("%1: letter about the plan to the outbox").arg(m_view.debtor.fullName()) : tr("%1: e-mail about the plan to the outbox").arg(m_view.debtor.fullName()),
            shell(), [window = shell()] { Q_EMIT window->undoRequested(); });
}

void CoursePage::askWhy()
{
    m_reasonRow->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void CoursePage::end()
{
    const PlanView* plan = current();
    if (!plan)
        return;
    m_reasonField->setError(m_reason->text().trimmed().isEmpty() ? tr("is missing") : QString());
    if (m_reason->text().trimmed().isEmpty())
        return;
    const bool isRequest = plan->state == PlanState::Requested;
    const QString name = m_view.debtor.fullName();
    tell(cancelPlan(m_book, plan->stored.plan.key, m_reason->text()), isRequest ? tr("%1: plan refused").arg(name) : tr("%1: plan ended, reminders go on").arg(name));
}

void CoursePage::closeReason()
{
    m_reason->clear();
    m_reasonField->setError({});
    m_reasonRow->hide();
    focusFirst();
}

void CoursePage::retranslate()
{
    m_plansTitle->setText(tr("Plans of this case"));
    m_planList->setAccessibleName(tr("Plans of this case"));
    m_list->setAccessibleName(tr("What was paid on each instalment"));
    m_reasonField->setLabel(tr("Why"));
    m_signed->setText(tr("Offer came back signed"));
    m_paid->setText(tr("First instalment came"));
    m_anew->setText(tr("Agree anew"));
    m_letter->setText(tr("Letter again"));
    m_mail->setText(tr("E-mail again"));
    m_approve->setText(tr("Approve"));
    m_plans->retitle();
    m_course->retitle();
    reload();
}

} // namespace mahnwerk
