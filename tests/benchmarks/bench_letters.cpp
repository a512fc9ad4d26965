// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_pdf.h"
#include "tests/support/sample_letters.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace mahnwerk;

/// Half Swiss with QR-bill, half German with GiroCode, one page each, all in one file.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();

    auto pdf = LetterPdf::create(folder.filePath(QStringLiteral("letters.pdf")), QStringLiteral("letters"));
    for (int i = 0; pdf && i < count; ++i) {
        Letter letter = i % 2 ? swissLetter() : germanLetter();
        letter.fileNumber = QStringLiteral("F-26-%1").arg(i, 6, 10, QLatin1Char('0'));
        letter.paymentText = letter.fileNumber;
        if (i % 2)
            letter.reference
                = PaymentReference::qrFrom(QString::number(2'600'000'000 + i)).value_or(PaymentReference());
        if (const auto pages = pdf->add(letter); !pages || *pages != 1)
            return 1;
    }
    if (!pdf || !pdf->finish())
        return 1;
    std::printf("letters %d one-page: %.1f s (target %.1f s)\n", count,
        static_cast<double>(timer.elapsed()) / 1000, 60.0 * count / 10'000);
    return 0;
}
