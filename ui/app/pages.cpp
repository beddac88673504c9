// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/pages.h"

#include "ui/context/app_context.h"
#include "ui/pages/admin/admin_page.h"
#include "ui/pages/directives/directives_page.h"
#include "ui/pages/dossiers/dossiers_page.h"
#include "ui/pages/month_report/month_report_page.h"
#include "ui/pages/registry/registry_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/today/today_page.h"

namespace woonrust::ui {

namespace {

template <class Made> std::function<Page*()> maker(AppContext& context)
{
    return [&context] { return new Made(context); };
}

} // namespace

QList<std::function<Page*()>> pageMakers(AppContext& context)
{
    QList<std::function<Page*()>> makers;
    makers << maker<TodayPage>(context);
    if (context.may(Permission::SeeCases))
        makers << maker<ReportsPage>(context) << maker<DossiersPage>(context) << maker<DirectivesPage>(context)
               << maker<RegistryPage>(context);
    if (context.may(Permission::SeeFigures))
        makers << maker<MonthReportPage>(context);
    makers << maker<AdminPage>(context);
    return makers;
}

} // namespace woonrust::ui
