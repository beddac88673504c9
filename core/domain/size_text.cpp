// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/size_text.h"

#include <QLocale>

namespace woonrust {

QString sizeText(qint64 bytes)
{
    constexpr qint64 megabyte = 1'000'000;
    return QLocale().formattedDataSize(bytes, bytes < megabyte ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace woonrust
