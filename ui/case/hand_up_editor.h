// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/action_editor.h"

namespace mahnwerk {

/// Gives the case to whoever decides above the agents.
class HandUpEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit HandUpEditor(OpenCase& file, QWidget* parent = nullptr);

    /// Whether there is somebody above this user.
    bool isAny() const;
    void retranslate() override;

protected:
    QVariantMap stored() const override;
    bool commit() override;

private:
    Field* m_reason;
};

} // namespace mahnwerk
