// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/document_commands.h"
#include "ui/case/action_editor.h"

namespace mahnwerk {

class NoteBox;

/// A letter or mail to the debtor: what it is about, how it goes, in which language; its words are filled in and may be
/// changed.
class DocumentEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit DocumentEditor(OpenCase& file, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    struct Way {
        DocumentChannel channel = DocumentChannel::Letter;
        QString recipient;
    };
    Way way() const;
    QString kind() const;
    void fillIn();

    std::vector<Way> m_known; ///< where the debtor can be written to
    QComboBox* m_kinds;
    QComboBox* m_ways;
    QComboBox* m_locales;
    NoteBox* m_text;
    Field* m_kind;
    Field* m_way;
    Field* m_locale;
    Field* m_subject;
    Field* m_body;
    QString m_filledFor; ///< kind, way and language of the words below
    MessageText m_filled; ///< by the program
    bool m_isFilling = false;
};

} // namespace mahnwerk
