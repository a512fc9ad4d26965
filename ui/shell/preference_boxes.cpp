// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preference_boxes.h"

#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int boxWidth = 150;
constexpr std::array textSizes { 100, 110, 125, 150 };

} // namespace

PreferenceBoxes::PreferenceBoxes(TextSizeBox textSize, QWidget* parent)
    : QWidget(parent)
    , m_preferences(Preferences::load())
    , m_region(new QComboBox)
    , m_language(new QComboBox)
    , m_look(new QComboBox)
    , m_text(new QComboBox)
    , m_regionField(new Field({}, m_region))
    , m_languageField(new Field({}, m_language))
    , m_lookField(new Field({}, m_look))
    , m_textField(new Field({}, m_text))
{
    m_region->setObjectName(u"region"_s);
    m_language->setObjectName(u"language"_s);
    m_look->setObjectName(u"look"_s);
    m_text->setObjectName(u"textSize"_s);
    auto* row = new FlowLayout(this);
    row->setSpacing(24);
    for (Field* field : { m_regionField, m_languageField, m_lookField, m_textField })
        row->addWidget(field);
    m_textField->setVisible(textSize == TextSizeBox::Shown);
    for (QComboBox* box : { m_region, m_language, m_look, m_text }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &PreferenceBoxes::choose);
    }
    retranslate();
}

void PreferenceBoxes::setPreferences(const Preferences& preferences)
{
    m_preferences = preferences;
    preferences.save();
    preferences.apply();
    retranslate();
}

void PreferenceBoxes::choose()
{
    const Preferences before = m_preferences;
    Preferences chosen;
    chosen.locale = { static_cast<Language>(m_language->currentIndex()), static_cast<ReadingRegion>(m_region->currentIndex()) };
    chosen.look = static_cast<Look>(m_look->currentIndex());
    chosen.textPercent = textSizes[static_cast<size_t>(std::max(0, m_text->currentIndex()))];
    setPreferences(chosen);
    Q_EMIT changed(before);
}

void PreferenceBoxes::fill(QComboBox* box, const QStringList& words, int current)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(words);
    box->setCurrentIndex(current);
    box->setMinimumWidth(theme().px(boxWidth));
}

void PreferenceBoxes::retranslate()
{
    m_regionField->setLabel(tr("Country"));
    m_languageField->setLabel(tr("Language"));
    m_lookField->setLabel(tr("Look"));
    m_textField->setLabel(tr("Text size"));
    fill(m_region, { tr("Switzerland, CHF"), tr("Germany, EUR"), tr("Austria, EUR") }, static_cast<int>(m_preferences.locale.region));
    // Languages are named in themselves, so that everybody finds their own.
    const std::array countries { u"Schweiz"_s, u"Deutschland"_s, u"Österreich"_s };
    const QString german = u"Deutsch (%1)"_s.arg(countries[static_cast<size_t>(m_preferences.locale.region)]);
    fill(m_language, { u"English"_s, german, u"Français"_s, u"Italiano"_s }, static_cast<int>(m_preferences.locale.language));
    fill(m_look, { tr("as the system"), tr("light"), tr("dark") }, static_cast<int>(m_preferences.look));
    QStringList sizes;
    for (const int size : textSizes)
        sizes += formatPercent(size * 100);
    const auto at = std::ranges::find(textSizes, m_preferences.textPercent);
    fill(m_text, sizes, at == textSizes.end() ? 0 : static_cast<int>(at - textSizes.begin()));
}

} // namespace mahnwerk
