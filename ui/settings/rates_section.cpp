// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rates_section.h"

#include "ui/shell/button.h"
#include "ui/shell/file_chooser.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"
#include "ui/shell/window.h"
#include "ui/shell/worker_book.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

class RateWords {
    Q_DECLARE_TR_FUNCTIONS(RateWords)
};

QString countryName(const QString& table)
{
    return table == u"at"_s ? RateWords::tr("Austria") : RateWords::tr("Germany");
}

} // namespace

QString ratesNotice(const KnownRates& missing)
{
    return RateWords::tr("For %1 they are known until %2. Interest goes on at the last rate on the screen; statements and letters "
                         "do not claim it. A file with the newer rates settles it.")
        .arg(countryName(missing.table), format(missing.until, DateStyle::Full));
}

RatesSection::RatesSection(Book& book, Page& page)
    : m_book(book)
    , m_page(page)
    , m_chooser(std::make_unique<SystemFileChooser>())
    , m_head(new SectionHeader)
    , m_rows(new QWidget)
    , m_note(Label::caption())
{
    setObjectName(u"ratesSection"_s);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_rows);
    column->addWidget(m_note);
    connect(&m_book, &Book::changed, this, &RatesSection::reload);
    reload();
}

RatesSection::~RatesSection() = default;

void RatesSection::setFileChooser(std::unique_ptr<FileChooser> chooser)
{
    m_chooser = std::move(chooser);
}

void RatesSection::reload()
{
    m_head->setTitle(tr("Base rates"));
    m_head->setNote(tr("For interest that follows them, kept in the book"));
    m_note->setText(tr("A file has lines such as 2027-01-01;2027-06-30;1.52;published;Deutsche Bundesbank. Lines of days that are "
                       "known already take their place."));
    const auto known = knownRates(m_book);
    if (!known)
        return; // its pages say what is wrong with the book
    auto* fresh = new QWidget;
    auto* grid = new QGridLayout(fresh);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const KnownRates& rates : *known) {
        auto* name = new Label(countryName(rates.table), LabelStyle { .weight = Weight::DemiBold });
        auto* reach = new Label(tr("known until %1, last %2").arg(format(rates.until, DateStyle::Full), format(rates.last)));
        reach->setToolTip(rates.source);
        reach->setObjectName(u"ratesUntil-"_s + rates.table);
        auto* button = new Button(tr("Bring in rates…"));
        button->setObjectName(u"bringRates-"_s + rates.table);
        button->setAccessibleName(tr("Bring in rates for %1").arg(countryName(rates.table)));
        button->setEnabled(!m_book.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, table = rates.table] { bring(table); });
        grid->addWidget(name, row, 0);
        grid->addWidget(reach, row, 1);
        grid->addWidget(button, row++, 2, Qt::AlignLeft);
    }
    delete layout()->replaceWidget(m_rows, fresh);
    m_rows->deleteLater(); // a button of it may be what asked
    m_rows->hide();
    m_rows = fresh;
}

void RatesSection::reveal()
{
    for (QWidget* widget = parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            area->ensureWidgetVisible(this);
    }
    if (auto* button = m_rows->findChild<Button*>())
        button->setFocus(Qt::OtherFocusReason);
}

void RatesSection::bring(const QString& table)
{
    const QString path = m_chooser->fileToOpen(this, tr("Base rates of %1").arg(countryName(table)), tr("Tables of rates (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_page.shell()->showError({ ErrorCode::FileUnreadable, { path, file.errorString() } });
        return;
    }
    constexpr qint64 most = 1 << 20; // a table of rates is some kilobytes
    const auto work = [address = BookAddress(m_book), table, text = QString::fromUtf8(file.read(most))](Progress& progress) -> Result<> {
        const auto book = TRY(address.open());
        return bringRates(*book, table, text, [&](qint64 done, qint64 total) {
            progress.set(done, total);
            return !progress.isCancelled();
        });
    };
    m_page.shell()->tasks().run(tr("Bringing in base rates"), this, work, [this, table](const Result<>& brought) {
        if (!brought) {
            m_page.shell()->showError(brought.error());
            return;
        }
        m_book.pollNews();
        reload();
        m_page.shell()->say(tr("Base rates of %1 brought in.").arg(countryName(table)));
    });
}

void RatesSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reload();
}

} // namespace mahnwerk
