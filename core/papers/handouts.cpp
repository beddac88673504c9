// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/handouts.h"

#include "domain/clock.h"
#include "papers/month_report.h"
#include "services/base/display_names.h"
#include "storage/figures/handout_store.h"
#include "storage/registry/area_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLookedAt = 2000;
constexpr std::size_t mostNamed = 5;

QString text(const char* source)
{
    return QCoreApplication::translate("Handouts", source);
}

} // namespace

Result<std::vector<Handout>> handoutsBeside(Session& session, const FigureRequest& request)
{
    return session.read([&] {
        requirePermission(session, Permission::ExportFigures);
        DisplayNames names(session.db());
        std::vector<Handout> found;
        for (const storage::HandoutRow& row : storage::handouts(session.db(), mostLookedAt)) {
            const QJsonObject changes = QJsonDocument::fromJson(row.changes).object();
            const auto value = [&changes](const QString& field) { return changes[field].toArray().at(1); };
            Handout handout{.period = {.from = QDate::fromString(value(u"from"_s).toString(), Qt::ISODate),
                                       .until = QDate::fromString(value(u"until"_s).toString(), Qt::ISODate)},
                            .areaCode = value(u"area"_s).toString(),
                            .areaName = {},
                            .recipient = value(u"recipient"_s).toString(),
                            .at = row.at,
                            .byName = names.user(row.by)};
            const bool sameDays =
                handout.period.from < request.period.until && request.period.from < handout.period.until;
            const bool same = handout.period == request.period && handout.areaCode == request.areaCode;
            if (!value(u"external"_s).toBool() || !sameDays || same)
                continue;
            const bool known = std::ranges::any_of(found, [&handout](const Handout& other) {
                return other.period == handout.period && other.areaCode == handout.areaCode &&
                       other.recipient == handout.recipient;
            });
            if (known)
                continue;
            if (!handout.areaCode.isEmpty()) {
                const auto area = storage::findAreaByCode(session.db(), handout.areaCode);
                handout.areaName = area ? area->name : handout.areaCode;
            }
            found.push_back(std::move(handout));
            if (found.size() == mostNamed)
                break;
        }
        return found;
    });
}

QString handoutWarning(const std::vector<Handout>& handouts, const QLocale& locale)
{
    if (handouts.empty())
        return {};
    QStringList lines{text(QT_TRANSLATE_NOOP("Handouts", "Earlier reports about the same days went to others. Whoever "
                                                         "has both can subtract them, and may find a small number "
                                                         "that is left out of each:"))};
    for (const Handout& handout : handouts) {
        const QString where =
            handout.areaName.isEmpty() ? text(QT_TRANSLATE_NOOP("Handouts", "the whole work area")) : handout.areaName;
        const QString who = handout.recipient.isEmpty() ? text(QT_TRANSLATE_NOOP("Handouts", "recipient not noted"))
                                                        : handout.recipient;
        //: %1 October 2026, %2 area, %3 recipient, %4 day, %5 user
        lines << text(QT_TRANSLATE_NOOP("Handouts", "%1, %2: to %3 on %4 by %5"))
                     .arg(periodText(handout.period, locale), where, who,
                          locale.toString(amsterdamDate(handout.at), u"d-M-yyyy"), handout.byName);
    }
    return lines.join(u'\n');
}

} // namespace woonrust::papers
