// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/postcode.h"

#include <QRegularExpression>

namespace woonrust {

using namespace Qt::StringLiterals;

std::optional<QString> normalisedPostcode(const QString& text)
{
    static const QRegularExpression form(uR"(^([1-9][0-9]{3})\s*([A-Z]{2})$)"_s);
    const auto match = form.match(text.simplified().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const QString letters = match.captured(2);
    if (letters == u"SA" || letters == u"SD" || letters == u"SS")
        return std::nullopt;
    return match.captured(1) + u' ' + letters;
}

} // namespace woonrust
