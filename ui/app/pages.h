// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace woonrust::ui {

class AppContext;
class Page;

// The pages of the window that the signed-in user may see, in the order of the rail. The caller owns them. A new page
// is made here and nowhere else.
[[nodiscard]] QList<Page*> makePages(AppContext& context);

} // namespace woonrust::ui
