// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/log_seal.h"

#include <QStringList>

namespace woonrust {

namespace {

constexpr int digits = 2 * LogSeal::hashBytes;
constexpr int digitsPerGroup = 4;
constexpr int longestLine = 18; // digits of a line number

} // namespace

QString LogSeal::toString() const
{
    QStringList groups{QString::number(line)};
    const QString hex = QString::fromLatin1(hash.toHex()).toUpper();
    for (int i = 0; i < hex.size(); i += digitsPerGroup)
        groups << hex.sliced(i, digitsPerGroup);
    return groups.join(u'-');
}

std::optional<LogSeal> parseLogSeal(const QString& text)
{
    QByteArray typed;
    for (const QChar character : text) {
        if (character.isSpace() || character.isPunct())
            continue;
        const char latin = character.toLatin1();
        const bool hex =
            (latin >= '0' && latin <= '9') || (latin >= 'A' && latin <= 'F') || (latin >= 'a' && latin <= 'f');
        if (!hex)
            return {};
        typed += latin;
    }
    if (typed.size() <= digits || typed.size() > digits + longestLine)
        return {};
    bool isNumber = false;
    const qint64 line = typed.chopped(digits).toLongLong(&isNumber);
    if (!isNumber || line < 1)
        return {};
    return LogSeal{.line = line, .hash = QByteArray::fromHex(typed.last(digits))};
}

} // namespace woonrust
