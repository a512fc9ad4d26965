// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_fonts.h"

#include <QFontDatabase>

namespace mahnwerk {

Result<> loadLetterFonts()
{
    static const bool isLoaded = [] {
        bool isComplete = true;
        for (const auto& file : { ":/fonts/LiberationSans-Regular.ttf", ":/fonts/LiberationSans-Bold.ttf" })
            isComplete = QFontDatabase::addApplicationFont(QLatin1String(file)) >= 0 && isComplete;
        return isComplete;
    }();
    if (!isLoaded)
        return fail(ErrorCode::Internal, { QStringLiteral(":/fonts") });
    return {};
}

QFont letterFont(qreal points, QFont::Weight weight)
{
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace mahnwerk
