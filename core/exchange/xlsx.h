// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QByteArray>

namespace mahnwerk {

/// Reads an Excel workbook (xlsx, xlsm; ISO/IEC 29500 transitional and strict). Formulas are not computed,
/// their stored result is taken; macros, links and pictures are not looked at. Without a sheet name the
/// visible sheet with the most usable rows is taken; origin().sheets lists all. Errors: FileUnsupported
/// (xlsb, ods, docx, ...), FileEncrypted, FileEmpty, FileTooLarge, FileDamaged, FileSuspicious (zip bomb,
/// DTD), NotFound (no such sheet).
Result<Table> readXlsx(const QByteArray& bytes, const QString& path, const QString& sheet = {});

} // namespace mahnwerk
