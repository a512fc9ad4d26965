// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/case.h"
#include "ui/shell/search_provider.h"

#include <QCoreApplication>

namespace mahnwerk {

class LoadedCases;

/// Cases for "search everything": by name, phone digits, file number, reference, IBAN or e-mail.
class CaseSearch final : public SearchProvider {
    Q_DECLARE_TR_FUNCTIONS(CaseSearch)

public:
    using Open = std::function<void(Key<Case>)>;

    /// The cases stay the caller's.
    CaseSearch(const LoadedCases& cases, Open open);

    QString group() const override;
    void search(const QString& text, Answer answer) override;

private:
    const LoadedCases& m_cases;
    Open m_open;
};

/// Cases of which exactly this amount is open: somebody reads it from a statement.
class CaseAmountSearch final : public SearchProvider {
    Q_DECLARE_TR_FUNCTIONS(CaseAmountSearch)

public:
    CaseAmountSearch(const LoadedCases& cases, CaseSearch::Open open);

    QString group() const override;
    void search(const QString& text, Answer answer) override;

private:
    const LoadedCases& m_cases;
    CaseSearch::Open m_open;
};

} // namespace mahnwerk
