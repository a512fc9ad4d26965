// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mahnwerk {

/// "✓ File › 2 Columns › 3 Done": where one is in work of a few steps.
class StepTrail : public QWidget {
    Q_OBJECT

public:
    explicit StepTrail(QWidget* parent = nullptr);

    void setSteps(const QStringList& steps);
    /// From 0; those before are done.
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace mahnwerk
