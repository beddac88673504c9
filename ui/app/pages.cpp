// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/pages.h"

#include "ui/app/app_context.h"
#include "ui/shell/page.h"

namespace woonrust::ui {

QList<Page*> makePages(AppContext& context)
{
    QList<Page*> pages;
    Q_UNUSED(context)
    return pages;
}

} // namespace woonrust::ui
