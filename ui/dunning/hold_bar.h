// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/case_commands.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace mahnwerk {

class Button;
class DateEdit;
class Field;
class NameLabel;

/// "Hold Keller until ... because ...", at the foot of the page. What was typed for a case is kept until
/// it is saved.
class HoldBar : public QWidget {
    Q_OBJECT

public:
    explicit HoldBar(QWidget* parent = nullptr);

    void begin(Key<Case> key, const QString& debtor, Date today);
    void close();
    void retranslate();

Q_SIGNALS:
    void wanted(const mahnwerk::HoldDraft& draft);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void save();
    QString dateError() const;

    NameLabel* m_title;
    DateEdit* m_until;
    QLineEdit* m_reason;
    Field* m_untilField;
    Field* m_reasonField;
    Button* m_save;
    Button* m_discard;
    Key<Case> m_case;
    QString m_debtor;
    Date m_today;
    QHash<qint64, QStringList> m_kept;
};

} // namespace mahnwerk
