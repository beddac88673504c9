// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class OGRMultiPolygon;

namespace woonrust::exchange {

// Whether the lines of a shape cross each other in more places than drawing faults do: more than some hundreds. `goOn`
// is called now and then, and may throw.
[[nodiscard]] bool crossesOften(const OGRMultiPolygon& shape, const std::function<void()>& goOn);

} // namespace woonrust::exchange
