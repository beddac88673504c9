// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/amount.h"

#include <QRegularExpression>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

std::optional<qint64> centsOf(const QString& typed)
{
    // Thousands in groups of three, or none; then at most two decimals after a comma or a point.
    static const QRegularExpression amount(
        u"^(\\d{1,3}(?:[.]\\d{3})+(?=,|$)|\\d{1,3}(?:,\\d{3})+(?=[.])|\\d{1,9})(?:[.,](\\d{1,2}))?$"_s);
    QString text = typed.trimmed();
    if (text.startsWith(u'€'))
        text = text.mid(1).trimmed();
    const auto match = amount.match(text);
    if (!match.hasMatch())
        return {};
    QString euros = match.captured(1);
    euros.remove(u'.').remove(u',');
    const QString decimals = match.captured(2).leftJustified(2, u'0');
    const qint64 cents = euros.toLongLong() * 100 + decimals.toLongLong();
    return cents > 0 ? std::optional(cents) : std::nullopt;
}

} // namespace woonrust::ui
