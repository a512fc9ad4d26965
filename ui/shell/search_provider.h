// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace mahnwerk {

struct SearchHit {
    QString title = {};
    QString detail = {};
    QString iconName = {};
    QString keys = {}; ///< of a command
    std::function<void()> open = {};
};

/// Something that the field "search everything" looks through. Called on the UI thread after every
/// pause in typing; it answers now or later, from the UI thread, at most once. An answer that comes
/// after the next keystroke is dropped.
class SearchProvider {
public:
    using Answer = std::function<void(std::vector<SearchHit>)>;

    virtual ~SearchProvider() = default;
    /// The heading above the hits: "Debtors".
    virtual QString group() const = 0;
    virtual void search(const QString& text, Answer answer) = 0;
};

} // namespace mahnwerk
