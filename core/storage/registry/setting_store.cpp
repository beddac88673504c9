// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/setting_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

QHash<QString, QString> allSettings(Connection& db)
{
    QHash<QString, QString> settings;
    db.each(u"SELECT key, value FROM setting"_s, {},
            [&](const Row& row) { settings.insert(row.text(0), row.text(1)); });
    return settings;
}

void putSetting(Connection& db, const QString& key, const QString& value)
{
    db.exec(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
            {key, value});
}

std::vector<ClosingDay> closingDays(Connection& db, bool equated)
{
    return db.all<ClosingDay>(u"SELECT day, name FROM closing_day WHERE equated = ? ORDER BY day"_s, {equated},
                              [](const Row& row) { return ClosingDay{.date = row.date(0), .name = row.text(1)}; });
}

void replaceClosingDays(Connection& db, bool equated, const std::vector<ClosingDay>& days)
{
    db.exec(u"DELETE FROM closing_day WHERE equated = ?"_s, {equated});
    for (const ClosingDay& day : days)
        db.exec(u"INSERT INTO closing_day (day, name, equated) VALUES (?, ?, ?)"_s, {day.date, day.name, equated});
}

} // namespace woonrust::storage
