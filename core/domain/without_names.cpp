// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/without_names.h"

#include <QRegularExpression>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 2;

QRegularExpression pattern(const QString& name)
{
    QStringList words;
    for (const QString& word : name.simplified().split(u' '))
        words << QRegularExpression::escape(word);
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(words.join(u"\\s+"_s)),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString withoutNames(const QString& text, const QStringList& names)
{
    QStringList longestFirst = names;
    std::ranges::stable_sort(longestFirst, std::greater<>(), [](const QString& name) { return name.size(); });
    QString result = text;
    for (const QString& name : std::as_const(longestFirst))
        if (name.simplified().size() >= shortest)
            result.replace(pattern(name), u"[…]"_s);
    return result;
}

} // namespace woonrust
