// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/pages.h"

#include "ui/app/app_context.h"
#include "ui/pages/admin/admin_page.h"
#include "ui/pages/dossiers/dossiers_page.h"
#include "ui/pages/registry/registry_page.h"
#include "ui/pages/reporting/reporting_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/today/today_page.h"

namespace woonrust::ui {

QList<Page*> makePages(AppContext& context)
{
    QList<Page*> pages;
    pages << new TodayPage(context);
    if (context.may(Permission::SeeCases))
        pages << new ReportsPage(context) << new DossiersPage(context);
    if (context.may(Permission::SeeFigures))
        pages << new ReportingPage(context);
    pages << new AdminPage(context);
    // Without an entry in the rail; these come last.
    if (context.may(Permission::SeeCases))
        pages << new RegistryPage(context);
    return pages;
}

} // namespace woonrust::ui
