// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace woonrust {

// A Dutch postcode in the one form that is stored, "1234 AB", from what people type: "1234ab", "1234  AB". Nothing when
// it is none: the first digit is 1 to 9, and the letters SA, SD and SS are not given out.
[[nodiscard]] std::optional<QString> normalisedPostcode(const QString& text);

} // namespace woonrust
