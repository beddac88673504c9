// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/pages.h"

#include "ui/app/app_context.h"
#include "ui/pages/admin/admin_page.h"
#include "ui/pages/today/today_page.h"

namespace woonrust::ui {

QList<Page*> makePages(AppContext& context)
{
    QList<Page*> pages;
    pages << new TodayPage(context);
    pages << new AdminPage(context);
    return pages;
}

} // namespace woonrust::ui
