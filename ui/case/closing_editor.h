// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_commands.h"
#include "core/book/case_view.h"
#include "ui/case/action_editor.h"

namespace mahnwerk {

/// Closes one claim for a reason.
class ClosingEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit ClosingEditor(OpenCase& file, QWidget* parent = nullptr);

    void setClaim(Key<Claim> claim) { m_preset = claim; }
    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    ClosingReason reason() const;
    const ClaimLine* claim() const;
    Money openOn(const ClaimLine& line) const;
    QString reasonError() const;

    Key<Claim> m_preset;
    QComboBox* m_claims;
    QComboBox* m_reasons;
    Field* m_claim;
    Field* m_reason;
};

} // namespace mahnwerk
