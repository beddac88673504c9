// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/standard_text.h"

#include <cstdint>
#include <cstdlib>

using namespace woonrust;

// The first line is a value, the rest a text with placeholders. What a text lacks still stands in it, and a value is
// put in as it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QString all = QString::fromUtf8(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const QString value = all.section(QLatin1Char('\n'), 0, 0);
    const QString text = all.section(QLatin1Char('\n'), 1);
    QHash<QString, QString> values;
    for (const QString& name : knownPlaceholders())
        values.insert(name, value);
    const FilledText filled = fillPlaceholders(text, values);
    for (const QString& name : filled.missing)
        if (!filled.text.contains(QLatin1Char('{') + name + QLatin1Char('}')))
            std::abort();
    if (!text.contains(QLatin1Char('{')) && filled.text != text)
        std::abort();
    return 0;
}
