// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/paper_box.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

PaperBox::PaperBox(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(u"paper"_s);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // the note beside it gives way
    connect(this, &QComboBox::activated, this, [this] { m_isChosen = true; });
}

void PaperBox::setPossible(const std::vector<DocumentChannel>& channels)
{
    const auto before = chosen();
    m_possible = channels;
    const QSignalBlocker quiet(this);
    clear();
    for (const DocumentChannel channel : m_possible)
        addItem(channel == DocumentChannel::Letter ? tr("with a letter") : tr("with an e-mail"));
    addItem(tr("without paper"));
    const auto kept = before ? std::ranges::find(m_possible, *before) : m_possible.end();
    const bool isKept = kept != m_possible.end();
    setCurrentIndex(!m_isChosen ? 0 : isKept ? static_cast<int>(kept - m_possible.begin()) : count() - 1);
}

std::optional<DocumentChannel> PaperBox::chosen() const
{
    const int at = currentIndex();
    return at >= 0 && static_cast<size_t>(at) < m_possible.size() ? std::optional(m_possible[static_cast<size_t>(at)]) : std::nullopt;
}

void PaperBox::retranslate()
{
    setAccessibleName(tr("Paper about the plan"));
    const auto possible = m_possible;
    setPossible(possible);
}

} // namespace mahnwerk
