// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/account_commands.h"
#include "core/book/case_view.h"
#include "ui/case/action_editor.h"

class QGridLayout;

namespace mahnwerk {

class DateEdit;

/// How the account of one claim is kept, what is owed for, and when it is barred: its terms (Bedingungen). Only what was
/// changed in the form is written.
class TermsEditor final : public ActionEditor {
    Q_OBJECT

public:
    explicit TermsEditor(OpenCase& file, QWidget* parent = nullptr);

    /// The one that it opens for.
    void setClaim(Key<Claim> claim) { m_claim = claim; }
    qint64 opensFor() const override;
    void retranslate() override;

protected:
    void refill() override;
    QVariantMap stored() const override;
    bool commit() override;
    void showEffect() override;

private:
    enum Since { Now, Start };
    DateEdit* addDate(const QString& name, int width, FlowLayout& line);
    Field* addText(const QString& name, int width, FlowLayout& line);
    QComboBox* addChoice(const QString& name, int width, FlowLayout& line);
    FlowLayout* addGroup(QGridLayout& grid);
    void layOut();
    void setWordsOf(const QString& name, const QString& words);

    const ClaimLine* line() const;
    /// The regime as it is stored: "de-consumer", "fixed:8.5", "".
    QString regime() const;
    QString rateError() const;
    bool changesAccount() const;
    TermsDraft typed() const;

    Key<Claim> m_claim;
    std::vector<Label*> m_groups;
    std::vector<std::pair<QString, Field*>> m_fields;
    std::vector<std::pair<QString, DateEdit*>> m_dates;
    QComboBox* m_since;
    QComboBox* m_regimes = nullptr;
    QComboBox* m_dayCounts = nullptr;
    QComboBox* m_reasons = nullptr;
    QComboBox* m_orders = nullptr;
    QComboBox* m_securities = nullptr;
    QComboBox* m_limitations = nullptr;
};

} // namespace mahnwerk
