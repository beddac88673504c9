// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"

#include <QJsonArray>

// The members of directives that have a type of their own, as fields of a thing.
namespace woonrust {

inline QJsonValue fieldValue(DirectiveKind kind)
{
    return directiveKindCode(kind);
}
inline void setFieldValue(DirectiveKind& kind, const QJsonValue& value)
{
    kind = directiveKindFromCode(value.toString());
}
inline QJsonValue fieldValue(DirectiveState state)
{
    return directiveStateCode(state);
}
inline void setFieldValue(DirectiveState& state, const QJsonValue& value)
{
    state = directiveStateFromCode(value.toString());
}

// By day, as objects of on, heldOn, account and reporters.
[[nodiscard]] QJsonValue fieldValue(const std::vector<Evaluation>& evaluations);
void setFieldValue(std::vector<Evaluation>& evaluations, const QJsonValue& value);

} // namespace woonrust
