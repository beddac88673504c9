// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"

#include <algorithm>

namespace woonrust {

const ProcessStep* ProcessDefinition::step(const QString& wanted) const
{
    const auto found = std::ranges::find(steps, wanted, &ProcessStep::code);
    return found == steps.end() ? nullptr : &*found;
}

const ProcessEnd* ProcessDefinition::end(const QString& wanted) const
{
    const auto found = std::ranges::find(ends, wanted, &ProcessEnd::code);
    return found == ends.end() ? nullptr : &*found;
}

NextPlace nextPlace(const QString& next)
{
    const qsizetype colon = next.indexOf(u':');
    return colon < 0 ? NextPlace{.process = {}, .code = next}
                     : NextPlace{.process = next.first(colon), .code = next.sliced(colon + 1)};
}

} // namespace woonrust
