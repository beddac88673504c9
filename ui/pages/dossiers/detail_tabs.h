// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <array>

// The tabs of a dossier, in order.
namespace woonrust::ui {

enum Tab { TimelineTab, ReportsTab, PartiesTab, StepsTab, StrengthTab, MeasuresTab, TasksTab, DocumentsTab };

// As whoever opens a dossier names the one that it should start on.
inline constexpr std::array tabKeys{QLatin1StringView("timeline"), QLatin1StringView("reports"),
                                    QLatin1StringView("involved"), QLatin1StringView("steps"),
                                    QLatin1StringView("strength"), QLatin1StringView("measures"),
                                    QLatin1StringView("tasks"),    QLatin1StringView("documents")};

// "Tasks 3".
[[nodiscard]] inline QString counted(const QString& name, std::size_t count)
{
    return count == 0 ? name : name + QLatin1Char(' ') + QString::number(count);
}

} // namespace woonrust::ui
