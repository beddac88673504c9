// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/size_text.h"

#include <QLocale>

namespace woonrust {

namespace {

QString withDecimals(qint64 bytes, int decimals)
{
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

// Tenths where the number before the comma is a single one, and says too little by itself.
int usualDecimals(qint64 bytes)
{
    constexpr qint64 megabyte = 1'000'000;
    if (bytes < megabyte)
        return 0;
    qint64 units = bytes;
    while (units >= 1'000)
        units /= 1'000;
    return units < 10 ? 1 : 0;
}

} // namespace

QString sizeText(qint64 bytes)
{
    return withDecimals(bytes, usualDecimals(bytes));
}

QString sizeTextBeside(qint64 bytes, qint64 limit)
{
    constexpr int mostDecimals = 9;
    const QString other = sizeText(limit);
    for (int decimals = usualDecimals(bytes); decimals <= mostDecimals; ++decimals)
        if (const QString text = withDecimals(bytes, decimals); withDecimals(limit, decimals) != text && text != other)
            return text;
    return sizeText(bytes);
}

} // namespace woonrust
