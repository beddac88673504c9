// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <span>

namespace woonrust {

// A value of an editable list that the program writes or asks for by its code. It is always offered: retired, the
// program's own choice would be refused.
struct NeededCode {
    QLatin1StringView list;
    QLatin1StringView code;
};

// All of them; whoever writes a code of an editable list into the program adds it here.
[[nodiscard]] std::span<const NeededCode> neededCodes();
[[nodiscard]] bool isNeededCode(const QString& list, const QString& code);

} // namespace woonrust
