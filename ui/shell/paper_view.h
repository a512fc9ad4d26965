// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace mahnwerk {

/// A sheet of A4 as large as the room allows: white in every look, as it comes from the printer.
class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    /// In place of a picture.
    void setText(const QString& text);
    /// What the picture should have, in device pixels.
    QSize pixels() const;
    bool hasImage() const { return !m_image.isNull(); }

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect sheet() const;

    QImage m_image;
    QString m_text;
};

} // namespace mahnwerk
