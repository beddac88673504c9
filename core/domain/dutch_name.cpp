// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dutch_name.h"

#include "domain/text_fold.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (const QString simple = part.simplified(); !simple.isEmpty())
            filled << simple;
    }
    return filled.join(separator);
}

} // namespace

QString displayName(const QString& initials, const QString& infix, const QString& lastName)
{
    return joined({initials, infix, lastName}, u" "_s);
}

QString sortName(const QString& initials, const QString& infix, const QString& lastName)
{
    return foldForSearch(joined({lastName, infix, initials}, u", "_s));
}

} // namespace woonrust
