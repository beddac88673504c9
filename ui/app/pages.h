// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <functional>

namespace woonrust::ui {

class AppContext;
class Page;

// The pages of the window that the signed-in user may see, in the order of the rail, each as a call that makes it: all
// of them at once would hold up the window. The caller owns what comes of it. A new page is named here and nowhere
// else.
[[nodiscard]] QList<std::function<Page*()>> pageMakers(AppContext& context);

} // namespace woonrust::ui
