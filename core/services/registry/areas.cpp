// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/areas.h"

#include "services/base/input.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

namespace woonrust::areas {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(Connection& db, AreaId id)
{
    const auto area = id ? storage::findArea(db, id) : std::nullopt;
    return area ? area->code : QString();
}

void logChange(Session& session, QLatin1StringView action, AreaId id, const QJsonObject& changes)
{
    session.log({.action = action, .subjectKind = EntityKind::Area, .subjectId = id.value(), .changes = changes});
}

QString nextOwnCode(Connection& db)
{
    for (int i = 1;; ++i)
        if (const QString code = u"EIGEN-%1"_s.arg(i); !storage::findAreaByCode(db, code))
            return code;
}

QString checkedName(const QString& name)
{
    return checkedLine(name, 100, u"name"_s, QCoreApplication::translate("Areas", "Enter a name for the area."));
}

void requireManaging(Session& session)
{
    requireEither(session, Permission::ManageLists, Permission::ImportRegistry);
}

} // namespace

Result<std::vector<Area>> all(Session& session)
{
    return session.read([&] { return storage::allAreas(session.db()); });
}

Result<Area> get(Session& session, AreaId id)
{
    return session.read([&] { return orMissing(storage::findArea(session.db(), id)); });
}

Result<std::vector<Area>> path(Session& session, AreaId id)
{
    return session.read([&] { return storage::areaPath(session.db(), id); });
}

Result<std::vector<storage::AreaBoundary>> boundaries(Session& session, const QString& kind, int year)
{
    return session.read([&] { return storage::boundariesOf(session.db(), kind, year); });
}

Result<AreaId> add(Session& session, const Area& wanted)
{
    return session.write([&] {
        requireManaging(session);
        Area area = wanted;
        area.code = area.code.trimmed().toUpper();
        if (area.code.isEmpty())
            area.code = nextOwnCode(session.db());
        static const QRegularExpression form(u"^[A-Z0-9][A-Z0-9._-]{0,29}$"_s);
        if (!form.match(area.code).hasMatch())
            refuseInput(QCoreApplication::translate("Areas", "An area code has at most 30 letters, digits, points and "
                                                             "dashes."),
                        u"code"_s);
        if (storage::findAreaByCode(session.db(), area.code))
            refuseInput(
                QCoreApplication::translate("Areas", "There is an area with the code %1 already.").arg(area.code),
                u"code"_s);
        area.name = checkedName(area.name);
        if (area.kind.isEmpty())
            area.kind = u"OWN"_s;
        checkCode(session, u"AREA_KIND"_s, area.kind, u"kind"_s);
        if (area.parent)
            (void)orMissing(storage::findArea(session.db(), area.parent));
        const AreaId id = storage::insertArea(session.db(), area);
        QJsonObject changes;
        noteChange(changes, "code"_L1, {}, area.code);
        noteChange(changes, "name"_L1, {}, area.name);
        noteChange(changes, "kind"_L1, {}, area.kind);
        logChange(session, event::created, id, changes);
        return id;
    });
}

Result<void> rename(Session& session, Seen<AreaId> seen, const QString& name)
{
    return session.write([&] {
        requireManaging(session);
        Area area = orMissing(storage::findArea(session.db(), seen.id));
        requireUnchanged(seen.version, area.version);
        QJsonObject changes;
        noteChange(changes, "name"_L1, area.name, checkedName(name));
        if (changes.isEmpty())
            return;
        area.name = checkedName(name);
        orStale(storage::updateArea(session.db(), area));
        logChange(session, event::changed, area.id, changes);
    });
}

Result<void> move(Session& session, Seen<AreaId> seen, AreaId parent)
{
    return session.write([&] {
        requireManaging(session);
        Area area = orMissing(storage::findArea(session.db(), seen.id));
        requireUnchanged(seen.version, area.version);
        if (area.parent == parent)
            return;
        if (parent) {
            (void)orMissing(storage::findArea(session.db(), parent));
            if (std::ranges::contains(storage::areaAndDescendants(session.db(), area.id), parent))
                refuseInput(QCoreApplication::translate("Areas", "An area cannot lie within itself or within an area "
                                                                 "below it."),
                            u"parent"_s);
        }
        QJsonObject changes;
        noteChange(changes, "parent"_L1, codeOf(session.db(), area.parent), codeOf(session.db(), parent));
        area.parent = parent;
        orStale(storage::updateArea(session.db(), area));
        logChange(session, event::changed, area.id, changes);
    });
}

Result<void> retire(Session& session, Seen<AreaId> seen, bool retired)
{
    return session.write([&] {
        requireManaging(session);
        Area area = orMissing(storage::findArea(session.db(), seen.id));
        requireUnchanged(seen.version, area.version);
        if (area.retired == retired)
            return;
        if (retired)
            for (const Area& other : storage::allAreas(session.db()))
                if (other.parent == area.id && !other.retired)
                    refuseInput(QCoreApplication::translate("Areas", "There are areas in use below this one. Move or "
                                                                     "retire them first."),
                                u"retired"_s);
        QJsonObject changes;
        noteChange(changes, "retired"_L1, area.retired, retired);
        area.retired = retired;
        orStale(storage::updateArea(session.db(), area));
        logChange(session, event::changed, area.id, changes);
    });
}

} // namespace woonrust::areas
