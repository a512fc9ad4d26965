// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include "ui/shell/label.h"
#include "ui/shell/page_head.h"
#include "ui/shell/preference_boxes.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/window.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

SettingsPage::SettingsPage(QWidget* parent)
    : Page(parent)
    , m_head(new PageHead)
    , m_reading(new SectionHeader)
    , m_boxes(new PreferenceBoxes(PreferenceBoxes::TextSizeBox::Shown))
    , m_sample(Label::caption())
{
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(8);
    m_column->addWidget(m_reading);
    m_column->addWidget(m_boxes);
    m_column->addWidget(m_sample);
    m_column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(scrolled(body), 1);
    m_sample->setObjectName(u"sample"_s);
    connect(m_boxes, &PreferenceBoxes::changed, this, &SettingsPage::offerBack);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

void SettingsPage::focusFirst()
{
    m_boxes->findChild<QComboBox*>(u"region"_s)->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::addSection(QWidget* section)
{
    m_column->insertSpacing(m_column->count() - 1, 14);
    m_column->insertWidget(m_column->count() - 1, section);
}

void SettingsPage::retranslate()
{
    m_head->setTitle(title());
    m_head->setCaption({});
    m_reading->setTitle(tr("Reading"));
    m_reading->setNote(tr("Applied at once, kept on this computer for you"));
    m_boxes->retranslate();
    showSample();
}

void SettingsPage::showSample()
{
    const Date day = *Date::fromYmd(2026, 11, 30);
    m_sample->setText(tr("Amounts and dates look like this: %1 and %2")
                          .arg(format(Money(123450, Currency::chf())), format(day, DateStyle::WeekdayFull)));
}

void SettingsPage::offerBack(const Preferences& before)
{
    showSample();
    shell()->offerUndo(tr("Settings changed"), this, [this, before] { m_boxes->setPreferences(before); });
}

} // namespace mahnwerk
