// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/report_check.h"
#include "services/cases/reports.h"
#include "services/cases/things/case_fields.h"
#include "storage/cases/report_store.h"

#include <QJsonArray>

namespace woonrust::reports {

using namespace Qt::StringLiterals;

namespace {

QString listOf(const QString& field)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> lists[] = {
        {"channel"_L1, "COMMUNICATIEKANAAL"_L1},
        {"origin"_L1, "ORIGIN"_L1},
        {"category"_L1, "ZAAKTYPEDETAILSOORT"_L1},
        {"otherCategories"_L1, "ZAAKTYPEDETAILSOORT"_L1},
        {"nature"_L1, "NATURE"_L1},
        {"spokenToNeighbour"_L1, "SPOKEN_TO_NEIGHBOUR"_L1},
        {"triageProposal"_L1, "TRIAGE"_L1},
        {"triageOutcome"_L1, "TRIAGE"_L1},
        {"team"_L1, "TEAM"_L1},
    };
    for (const auto& [name, list] : lists)
        if (field == name)
            return list;
    return {};
}

QString reporterKindName(const QString& code)
{
    switch (storage::reporterKindFromCode(code)) {
    case ReporterKind::Known:
        return QCoreApplication::translate("Reports", "Known person");
    case ReporterKind::Anonymous:
        return QCoreApplication::translate("Reports", "Anonymous");
    case ReporterKind::None:
        break;
    }
    return QCoreApplication::translate("Reports", "Own observation");
}

QString shownValue(DisplayNames& names, const QString& field, const QJsonValue& value)
{
    const qint64 id = value.toInteger();
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("Reports", "Yes")
                              : QCoreApplication::translate("Reports", "No");
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts << names.code(listOf(field), part.toString());
        return parts.join(u", "_s);
    }
    if (field == u"receivedAt")
        return amsterdamTime(momentFromStorage(value.toString())).toString(u"d-M-yyyy HH:mm"_s);
    if (field == u"reporterKind")
        return reporterKindName(value.toString());
    if (field == u"reporter" || field == u"accused")
        return names.person(PersonId(id));
    if (field == u"unit" || field == u"reporterUnit")
        return names.address(UnitId(id));
    if (field == u"area")
        return names.area(AreaId(id));
    const QString list = listOf(field);
    return list.isEmpty() ? value.toString() : names.code(list, value.toString());
}

} // namespace

Result<std::vector<Difference>> differences(Session& session, const Report& mine)
{
    return session.read([&] {
        requireOpen(session, mine.id);
        const Report stored = orMissing(storage::findReport(session.db(), mine.id));
        const QJsonObject ours = fieldsOf(mine);
        const QJsonObject theirs = fieldsOf(stored);
        DisplayNames names(session.db());
        std::vector<Difference> result;
        for (auto field = ours.begin(); field != ours.end(); ++field)
            if (field.value() != theirs.value(field.key()))
                result.push_back({.field = field.key(),
                                  .label = fieldLabel(field.key()),
                                  .mine = shownValue(names, field.key(), field.value()),
                                  .theirs = shownValue(names, field.key(), theirs.value(field.key()))});
        return result;
    });
}

} // namespace woonrust::reports
