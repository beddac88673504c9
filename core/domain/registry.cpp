// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/registry.h"

#include "domain/person_name.h"

namespace woonrust {

using namespace Qt::StringLiterals;

QString Unit::addressLine() const
{
    QString line = street;
    if (houseNumber > 0)
        line += u' ' + QString::number(houseNumber);
    if (!addition.isEmpty())
        line += (addition.front().isDigit() || addition.size() <= 3 ? u"-"_s : u" "_s) + addition;
    return line.trimmed();
}

QString Person::displayName() const
{
    return woonrust::displayName(initials, infix, lastName);
}

} // namespace woonrust
