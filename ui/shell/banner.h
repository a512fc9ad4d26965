// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace mahnwerk {

class Button;
class IconButton;
class Label;

/// The one filled band of a page: a warning in amber, a fault in red. The first sentence stands out.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// lead in DemiBold, the rest beside it; shows the band.
    void show(Tint tint, const QString& lead, const QString& rest = {});
    using QFrame::show;
    /// Buttons at the right, such as "J ja".
    void addAction(QWidget* button);
    using QWidget::addAction;
    /// For faults: a button that copies this text. Empty removes it.
    void setDetails(const QString& details);
    void setClosable(bool closable);
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void copyDetails();
    void recolour();
    void retranslate();

    Tint m_tint = Tint::Amber;
    QString m_details;
    QString m_lead;
    QString m_rest;
    QHBoxLayout* m_row;
    QLabel* m_text;
    Button* m_copy;
    IconButton* m_close;
};

} // namespace mahnwerk
