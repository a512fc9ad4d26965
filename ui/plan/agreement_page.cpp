// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/agreement_page.h"

#include "ui/shell/paper_view.h"
#include "ui/shell/button.h"
#include "ui/shell/page_head.h"
#include "ui/words/document_labels.h"
#include "ui/words/labels.h"
#include "ui/words/case_labels.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

AgreementPage::AgreementPage(Book& book, const PlanDraft& draft, bool isAgreed, LetterLocale locale, const QString& debtor)
    : m_book(book)
    , m_draft(draft)
    , m_isAgreed(isAgreed)
    , m_locale(locale)
    , m_debtor(debtor)
    , m_head(new PageHead)
    , m_paper(new PaperView)
    , m_before(addCommand(u"pageBefore"_s, QKeySequence(Qt::Key_Left)))
    , m_next(addCommand(u"nextPage"_s, QKeySequence(Qt::Key_Right)))
    , m_language(addCommand(u"paperLanguage"_s, QKeySequence(Qt::Key_L)))
{
    setObjectName(u"agreementPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_paper, 1);
    for (QAction* action : { m_before, m_next, m_language }) {
        auto* button = new Button(*action);
        button->setFocusPolicy(Qt::NoFocus);
        m_head->addWidget(button);
    }
    connect(m_before, &QAction::triggered, this, [this] { turn(-1); });
    connect(m_next, &QAction::triggered, this, [this] { turn(1); });
    connect(m_language, &QAction::triggered, this, &AgreementPage::speak);
    connect(m_paper, &PaperView::resized, this, &AgreementPage::draw);
}

QString AgreementPage::title() const
{
    return m_isAgreed ? tr("Agreement on instalments") : tr("Offer of instalments");
}

QString AgreementPage::iconName() const
{
    return u"mail"_s;
}

std::vector<KeyHint> AgreementPage::keyHints() const
{
    return { { u"←→"_s, tr("turn the page") } };
}

QString AgreementPage::keysLine() const
{
    return tr("←→ page · L language · Esc back");
}

void AgreementPage::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

void AgreementPage::arrive()
{
    draw();
}

void AgreementPage::retranslate()
{
    m_before->setText(tr("Previous page"));
    m_next->setText(tr("Next page"));
    m_language->setText(tr("Language"));
    m_head->setTitle(m_debtor);
    draw();
}

void AgreementPage::turn(int by)
{
    const int page = std::max(1, m_page + by);
    if (page == m_page || !planPicture(m_book, m_draft, m_isAgreed, m_locale, page, QSize(1, 1)))
        return;
    m_page = page;
    draw();
}

/// The next language in which letters of this form are written.
void AgreementPage::speak()
{
    const bool wasSwiss = isSwiss(m_locale);
    do
        m_locale = static_cast<LetterLocale>((static_cast<size_t>(m_locale) + 1) % names<LetterLocale>.size());
    while (isSwiss(m_locale) != wasSwiss);
    m_page = 1;
    draw();
}

void AgreementPage::draw()
{
    m_head->setCaption(QStringList { title(), languageName(letterLocaleCode(m_locale).left(2)), tr("page %1").arg(m_page) }.join(u" · "_s));
    if (m_paper->pixels().isEmpty())
        return;
    const auto picture = planPicture(m_book, m_draft, m_isAgreed, m_locale, m_page, m_paper->pixels());
    if (picture)
        m_paper->setImage(*picture);
    else
        m_paper->setText(sentence(picture.error()));
}

} // namespace mahnwerk
