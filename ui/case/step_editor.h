// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/next_step.h"
#include "ui/case/action_editor.h"

namespace mahnwerk {

class DateEdit;

/// What happens next in the case, and when.
class StepEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit StepEditor(OpenCase& file, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    QString dateError() const;
    QString timeError() const;
    NextStep typed() const;

    QComboBox* m_kinds;
    DateEdit* m_dates;
    Field* m_date;
    Field* m_kind;
    Field* m_time;
    Field* m_note;
};

/// Who looks after the case.
class OwnerEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit OwnerEditor(OpenCase& file, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    Field* m_owner;
};

} // namespace mahnwerk
