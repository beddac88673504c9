// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter_json.h"

#include <concepts>

// The parts of a letter as fields of it.
namespace woonrust {

template <class Parts>
concept LetterParts = std::same_as<Parts, std::vector<Addressee>> || std::same_as<Parts, std::vector<WrittenBlock>> ||
                      std::same_as<Parts, LetterValues> || std::same_as<Parts, std::vector<SendingProof>>;

template <LetterParts Parts> QJsonValue fieldValue(const Parts& parts)
{
    return toJson(parts);
}
template <LetterParts Parts> void setFieldValue(Parts& parts, const QJsonValue& value)
{
    fromJson(value.toArray(), parts);
}

} // namespace woonrust
