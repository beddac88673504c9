// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/email_address.h"

#include <QRegularExpression>

namespace woonrust {

bool isEmailAddress(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^[\p{L}\p{N}!#$%&'*+/=^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=^_`{|}~-]+)*)"
        R"(@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\z)")); // not $,
                                                                                                           // which lets
                                                                                                           // a newline
                                                                                                           // follow
    return text.size() <= 254 && form.match(text).hasMatch();
}

} // namespace woonrust
