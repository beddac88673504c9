// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csv_cell.h"

#include <QRegularExpression>

namespace woonrust {

QString withoutFormula(QString text)
{
    static const QRegularExpression minus(QStringLiteral(R"(^(?=-)|(?<=[,;])(?=-[\w(]))")); // not that of "5,-"
    static const QRegularExpression other(QStringLiteral(R"((^|[,;]["']*)(?=[=+@\t\r]))"));
    text.replace(minus, QStringLiteral("'"));
    text.replace(other, QStringLiteral("\\1'"));
    return text;
}

} // namespace woonrust
