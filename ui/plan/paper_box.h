// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/document.h"

#include <QComboBox>

#include <optional>

namespace mahnwerk {

/// Whether a letter or mail about a plan leaves with it.
class PaperBox : public QComboBox {
    Q_OBJECT

public:
    explicit PaperBox(QWidget* parent = nullptr);

    /// The ways by which a paper can reach the debtor; the first is chosen as long as nobody chose another.
    void setPossible(const std::vector<DocumentChannel>& channels);
    /// Null: no paper.
    std::optional<DocumentChannel> chosen() const;
    void retranslate();

private:
    std::vector<DocumentChannel> m_possible;
    bool m_isChosen = false; ///< by hand
};

} // namespace mahnwerk
