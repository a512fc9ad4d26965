// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QWidget>

class QComboBox;

namespace mahnwerk {

class Field;

/// Country, language, look and text size as fields in a row; a choice is applied and kept at once.
class PreferenceBoxes : public QWidget {
    Q_OBJECT

public:
    enum class TextSizeBox { Shown, Hidden };
    explicit PreferenceBoxes(TextSizeBox textSize, QWidget* parent = nullptr);

    const Preferences& preferences() const { return m_preferences; }
    /// Applies and keeps, as if chosen, but without changed().
    void setPreferences(const Preferences& preferences);
    void retranslate();

Q_SIGNALS:
    void changed(const mahnwerk::Preferences& before);

private:
    void choose();
    void fill(QComboBox* box, const QStringList& words, int current);

    Preferences m_preferences;
    QComboBox* m_region;
    QComboBox* m_language;
    QComboBox* m_look;
    QComboBox* m_text;
    Field* m_regionField;
    Field* m_languageField;
    Field* m_lookField;
    Field* m_textField;
};

} // namespace mahnwerk
