// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_text.h"

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

QString csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QByteArray csvBegin()
{
    return QByteArray("\xEF\xBB\xBF");
}

QByteArray csvLine(const QStringList& fields)
{
    QStringList written;
    for (const QString& field : fields)
        written << csvField(field);
    return written.join(u';').toUtf8() + "\r\n";
}

} // namespace woonrust::exchange
