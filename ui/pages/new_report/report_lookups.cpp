// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/report_lookups.h"

#include "domain/text_fold.h"
#include "services/base/policy.h"
#include "services/register/areas.h"
#include "services/register/find_people.h"
#include "services/register/units.h"
#include "storage/register/tenancy_store.h"
#include "storage/register/unit_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSuggestions = 10;

struct Lookups {
    Q_DECLARE_TR_FUNCTIONS(Lookups)
};

QString residentsOf(Session& session, UnitId unit)
{
    QStringList names;
    for (const storage::Resident& resident : storage::residentsOn(session.db(), unit, session.clock().today()))
        names << resident.person.displayName();
    return names.join(u", "_s);
}

} // namespace

QString whereAndNumber(Session& session, const Person& person)
{
    QStringList parts;
    for (const QString& part : {persons::addressOf(session, person.id), person.tenantNumber})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

LookupField::Find findReporters()
{
    return [](Session& session, const QString& typed) -> Result<std::vector<Suggestion>> {
        return session.read([&] {
            std::vector<Suggestion> found;
            for (const auto& [person, address] : orThrow(persons::findPeople(session, typed, mostSuggestions))) {
                QStringList sub;
                for (const QString& part : {address, person.tenantNumber})
                    if (!part.isEmpty())
                        sub << part;
                found.push_back({.id = person.id.value(), .text = person.displayName(), .sub = sub.join(u" · "_s)});
            }
            const Suggestion anonymous{.id = anonymousReporter,
                                       .text = Lookups::tr("Anonymous reporter"),
                                       .sub = Lookups::tr("does not want to say who it is")};
            const Suggestion somebodyNew{
                .id = newReporter, .text = typed, .sub = Lookups::tr("new person"), .deliberate = true};
            // Whoever types the word means it.
            if (foldForSearch(anonymous.text).startsWith(foldForSearch(typed))) {
                found.insert(found.begin(), anonymous);
                found.push_back(somebodyNew);
            } else {
                found.push_back(somebodyNew);
                found.push_back(anonymous);
            }
            return found;
        });
    };
}

LookupField::Find findPlaces()
{
    return [](Session& session, const QString& typed) -> Result<std::vector<Suggestion>> {
        return session.read([&] {
            std::vector<Suggestion> found;
            for (const Unit& unit : orThrow(units::search(session, typed))) {
                if (found.size() >= mostSuggestions)
                    break;
                QStringList sub;
                for (const QString& part : {unit.city, residentsOf(session, unit.id)})
                    if (!part.isEmpty())
                        sub << part;
                found.push_back({.id = unit.id.value(), .text = unit.addressLine(), .sub = sub.join(u" · "_s)});
            }
            return found;
        });
    };
}

LookupField::Find findAreas()
{
    return [](Session& session, const QString& typed) -> Result<std::vector<Suggestion>> {
        return areas::all(session).transform([&](const std::vector<Area>& all) {
            std::vector<Suggestion> found;
            const QString folded = foldForSearch(typed);
            for (const Area& area : all)
                if (!area.retired && found.size() < mostSuggestions &&
                    (foldForSearch(area.name).contains(folded) || foldForSearch(area.code).startsWith(folded)))
                    found.push_back({.id = area.id.value(), .text = area.name, .sub = area.code});
            return found;
        });
    };
}

} // namespace woonrust::ui
