// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace mahnwerk {

/// A plan that can be taken with one key: "3 × 715.00", until when, what it costs.
class OfferButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit OfferButton(const QString& key, QWidget* parent = nullptr);

    struct Words {
        QString title;
        QString until;
        QString cost;
        QString chip; ///< "approval"; empty: none
    };
    void setWords(const Words& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
    Words m_words;
};

} // namespace mahnwerk
