// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

class QVBoxLayout;

namespace mahnwerk {

class Label;
class PageHead;
class PreferenceBoxes;
class SectionHeader;

/// How this person reads; other parts add their sections below.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void focusFirst() override;
    void retranslate() override;
    /// A section of another part of the program, with its own SectionHeader.
    void addSection(QWidget* section);

private:
    void offerBack(const Preferences& before);
    void showSample();

    PageHead* m_head;
    SectionHeader* m_reading;
    PreferenceBoxes* m_boxes;
    Label* m_sample;
    QVBoxLayout* m_column;
};

} // namespace mahnwerk
