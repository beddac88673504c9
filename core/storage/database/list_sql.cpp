// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/list_sql.h"

namespace woonrust::storage {

QString ftsQuery(const QString& text)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words << u'"' + word + QStringLiteral("\"*");
        word.clear();
    };
    // The tokenizer splits at everything that is no letter or digit, so the query is split in the same way.
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            flush();
    }
    flush();
    return words.join(u' ');
}

} // namespace woonrust::storage
