// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/area_codes.h"
#include "exchange/area_file.h"
#include "exchange/import_run.h"
#include "exchange/imports.h"
#include "services/base/input.h"
#include "storage/registry/area_store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNothing(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

class AreaImport {
public:
    AreaImport(Session& session, ImportRun& run, const QString& path)
        : m_session(session), m_run(run), m_areas(session), m_source(QFileInfo(path).fileName())
    {
    }

    RowOutcome operator()(const AreaFeature& feature)
    {
        if (feature.water)
            return RowOutcome::Skipped;
        const QString code = normalisedAreaCode(feature.code);
        const QString kind = areaKindOf(code);
        if (code.isEmpty() || kind == u"OWN")
            refuse(feature, feature.codeColumn, feature.code,
                   QCoreApplication::translate("Import", "This is no code like BU01060204, WK010602 or GM0106."));
        if (const auto other = m_ordinals.constFind(code); other != m_ordinals.cend())
            refuse(feature, feature.codeColumn, feature.code,
                   QCoreApplication::translate("Import", "This code is that of feature %1 too.").arg(*other));
        if (feature.wkb.isEmpty())
            refuse(feature, {}, feature.code, feature.boundaryProblem);
        m_ordinals.insert(code, feature.ordinal);
        const auto existing = storage::findAreaByCode(m_session.db(), code);
        const bool replaces = existing && otherBoundary(existing->id, feature);
        if (replaces && !m_run.options().replaceBoundaries)
            refuse(feature, feature.codeColumn, feature.code,
                   QCoreApplication::translate("Import",
                                               "%1 has another boundary of that year already. To put this one in "
                                               "its place, choose to replace boundaries.")
                       .arg(existing->name));
        if (replaces)
            ++m_run.result.replacedBoundaries;
        if (feature.swapped)
            m_run.warn({.line = feature.ordinal,
                        .column = {},
                        .value = shownValue(feature.code),
                        .reason = QCoreApplication::translate("Import", "Its axes stood the wrong way round (latitude "
                                                                        "first) and were put right.")});
        // An older division adds its boundary to the history and leaves name and numbers as they are.
        const bool newest = !existing || feature.year.value_or(0) >= existing->year;
        Area area = existing.value_or(Area{.code = code, .name = code, .kind = kind});
        if (newest)
            describe(area, feature);
        area.parent = m_areas.findOrMake(parentAreaCode(code));
        const bool stored = store(existing.value_or(Area{}), area, feature);
        nameParents(code, feature);
        if (!existing)
            return RowOutcome::Added;
        return stored ? RowOutcome::Changed : RowOutcome::Unchanged;
    }

private:
    [[noreturn]] static void refuse(const AreaFeature& feature, const QString& column, const QString& value,
                                    const QString& reason)
    {
        throw RowRefused{{{.line = feature.ordinal, .column = column, .value = shownValue(value), .reason = reason}}};
    }

    [[nodiscard]] bool otherBoundary(AreaId area, const AreaFeature& feature) const
    {
        const int year = feature.year.value_or(0);
        const auto boundary = storage::boundaryOf(m_session.db(), area, year);
        return boundary && boundary->year == year && boundary->wkb != feature.wkb;
    }

    static void describe(Area& area, const AreaFeature& feature)
    {
        if (!feature.name.isEmpty())
            area.name = feature.name;
        area.year = feature.year.value_or(area.year);
        if (feature.inhabitants)
            area.inhabitants = feature.inhabitants;
        if (feature.households)
            area.households = feature.households;
    }

    bool store(const Area& before, Area area, const AreaFeature& feature)
    {
        QJsonObject changes;
        noteChange(changes, "code"_L1, before.code, area.code);
        noteChange(changes, "name"_L1, before.name, area.name);
        noteChange(changes, "kind"_L1, before.kind, area.kind);
        noteChange(changes, "parent_id"_L1, before.parent.value(), area.parent.value());
        noteChange(changes, "year"_L1, before.year, area.year);
        noteChange(changes, "inhabitants"_L1, orNothing(before.inhabitants), orNothing(area.inhabitants));
        noteChange(changes, "households"_L1, orNothing(before.households), orNothing(area.households));
        if (!changes.isEmpty() && area.id)
            orStale(storage::updateArea(m_session.db(), area));
        else if (!area.id)
            area.id = storage::insertArea(m_session.db(), area);
        const int year = feature.year.value_or(0);
        const auto boundary = storage::boundaryOf(m_session.db(), area.id, year);
        if (!boundary || boundary->year != year || boundary->wkb != feature.wkb) {
            storage::putBoundary(m_session.db(),
                                 {.area = area.id, .year = year, .wkb = feature.wkb, .source = m_source});
            noteChange(changes, "boundary"_L1, QJsonValue(), year);
        }
        log(area.id, changes);
        return !changes.isEmpty();
    }

    // A file of neighbourhoods may name what lies above them; a name that came with a file of its own stays.
    void nameParents(const QString& code, const AreaFeature& feature)
    {
        QString above = parentAreaCode(code);
        if (areaKindOf(above) == u"DISTRICT") {
            nameArea(above, feature.districtName);
            above = parentAreaCode(above);
        }
        if (!above.isEmpty())
            nameArea(above, feature.municipalityName);
    }

    void nameArea(const QString& code, const QString& name)
    {
        if (name.isEmpty() || m_named.contains(code))
            return;
        m_named.insert(code);
        auto area = storage::findAreaByCode(m_session.db(), code);
        if (!area || area->name != code)
            return;
        area->name = name;
        orStale(storage::updateArea(m_session.db(), *area));
        QJsonObject changes;
        noteChange(changes, "name"_L1, code, name);
        log(area->id, changes);
    }

    void log(AreaId id, const QJsonObject& changes)
    {
        if (!changes.isEmpty())
            m_session.log({.action = event::imported,
                           .subjectKind = EntityKind::Area,
                           .subjectId = id.value(),
                           .changes = changes});
    }

    Session& m_session;
    ImportRun& m_run;
    AreaFinder m_areas;
    QString m_source;
    QHash<QString, qint64> m_ordinals; // code -> where it stood
    QSet<QString> m_named;
};

} // namespace

Result<ImportResult> importAreas(Session& session, const QString& path, const ImportOptions& options)
{
    // Reading shapes takes long, and is done before the casebook is written to: nobody has to wait for it.
    std::vector<AreaFeature> features;
    constexpr double shareOfReading = 0.9;
    const auto allowed = session.read([&] { requirePermission(session, Permission::ImportRegistry); });
    if (!allowed)
        return std::unexpected(allowed.error());
    try {
        ImportRun reading(options);
        double part = 0;
        readAreaFile(
            path, options.columns,
            [&](AreaFeature&& feature, double done) {
                part = done * shareOfReading;
                reading.progress(part);
                features.push_back(std::move(feature));
            },
            [&] { reading.progress(part); });
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
    return runImport(session, options, u"areas"_s, path, [&](ImportRun& run) {
        AreaImport import(session, run, path);
        for (std::size_t i = 0; i < features.size(); ++i) {
            run.progress(shareOfReading + double(i) / double(features.size()) * (1 - shareOfReading));
            run.row([&] { return import(features[i]); });
        }
    });
}

} // namespace woonrust::exchange
