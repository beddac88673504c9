// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

#include <QStringList>

namespace woonrust::storage {

// The numbers that differ from this one by zeros in front alone; empty when it is not all digits.
[[nodiscard]] inline QStringList numbersWithOtherZeros(const QString& number)
{
    constexpr int mostZeros = 8;
    QString bare = number;
    while (bare.size() > 1 && bare.startsWith(u'0'))
        bare.removeFirst();
    for (const QChar c : bare)
        if (c < u'0' || c > u'9')
            return {};
    QStringList others;
    if (!bare.isEmpty() && bare != u"0")
        for (int zeros = 0; zeros <= mostZeros; ++zeros)
            if (const QString other = QString(zeros, u'0') + bare; other != number)
                others << other;
    return others;
}

// "?, ?" for an IN with these, and their values.
[[nodiscard]] inline QString placesFor(const QStringList& texts)
{
    return QStringList(texts.size(), QStringLiteral("?")).join(QStringLiteral(", "));
}
[[nodiscard]] inline Values valuesOf(const QStringList& texts)
{
    Values values;
    for (const QString& text : texts)
        values.emplace_back(text);
    return values;
}

} // namespace woonrust::storage
