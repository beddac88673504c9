// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_names.h"

#include "domain/text_fold.h"

#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

CodeNames::CodeNames(std::vector<CodeValue> values, const QString& language) : m_language(language)
{
    std::ranges::stable_sort(values, {}, &CodeValue::order);
    for (CodeValue& value : values)
        m_lists[value.list].push_back(std::move(value));
}

const CodeValue* CodeNames::find(const QString& list, const QString& code) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.cend())
        return nullptr;
    const auto value = std::ranges::find(*found, code, &CodeValue::code);
    return value == found->end() ? nullptr : &*value;
}

QString CodeNames::name(const QString& list, const QString& code) const
{
    const CodeValue* value = find(list, code);
    if (!value)
        return code;
    const bool english = m_language == u"en" && !value->nameEn.isEmpty();
    return english ? value->nameEn : value->nameNl;
}

std::optional<QString> CodeNames::codeOf(const QString& list, const QString& text) const
{
    const QString wanted = foldForSearch(text);
    if (wanted.isEmpty())
        return std::nullopt;
    // A code goes before a name, and a value still offered before a retired one of the same name.
    std::optional<QString> retired;
    for (const CodeValue& value : values(list))
        if (foldForSearch(value.code) == wanted)
            return value.code;
    for (const CodeValue& value : values(list)) {
        if (foldForSearch(value.nameNl) != wanted && foldForSearch(value.nameEn) != wanted)
            continue;
        if (!value.validUntil.isValid())
            return value.code;
        retired = value.code;
    }
    return retired;
}

std::vector<CodeValue> CodeNames::offered(const QString& list, QDate day, const QString& parent) const
{
    std::vector<CodeValue> result = values(list);
    std::erase_if(result, [&](const CodeValue& value) {
        return !value.isOffered(day) || (!parent.isEmpty() && value.parent != parent);
    });
    return result;
}

std::vector<CodeValue> CodeNames::values(const QString& list) const
{
    return m_lists.value(list);
}

bool CodeNames::isOffered(const QString& list, const QString& code, QDate day) const
{
    const CodeValue* value = find(list, code);
    return value && value->isOffered(day);
}

} // namespace woonrust
