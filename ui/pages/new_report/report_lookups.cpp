// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/report_lookups.h"

#include "domain/text_fold.h"
#include "services/registry/areas.h"
#include "services/registry/find_people.h"
#include "services/registry/lookup.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSuggestions = 10;
constexpr qsizetype fullWord = 4; // letters that are no longer a name by chance

struct Lookups {
    Q_DECLARE_TR_FUNCTIONS(Lookups)
};

QString whereAndNumber(const persons::FoundPerson& found)
{
    QStringList parts{found.address, found.person.tenantNumber};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

LookupField::Find findReporters()
{
    return [](Session& session, const QString& typed) -> Result<std::vector<Suggestion>> {
        return persons::findPeople(session, typed, mostSuggestions)
            .transform([&](const std::vector<persons::FoundPerson>& people) {
                std::vector<Suggestion> found;
                for (const persons::FoundPerson& each : people)
                    found.push_back(
                        {.id = each.person.id.value(), .text = each.person.displayName(), .sub = whereAndNumber(each)});
                const Suggestion anonymous{.id = anonymousReporter,
                                           .text = Lookups::tr("Anonymous reporter"),
                                           .sub = Lookups::tr("does not want to say who it is")};
                const Suggestion somebodyNew{.id = newReporter, .text = typed, .sub = Lookups::tr("new person")};
                // Whoever types the word means it; two letters of it may begin the name of somebody too.
                const QString word = foldForSearch(typed);
                if (foldForSearch(anonymous.text).startsWith(word) && (found.empty() || word.size() >= fullWord)) {
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
        return lookup::homes(session, typed, mostSuggestions).transform([](const std::vector<lookup::HomeHit>& hits) {
            std::vector<Suggestion> found;
            for (const lookup::HomeHit& hit : hits) {
                QStringList names;
                for (const Person& resident : hit.residents)
                    names << resident.displayName();
                QStringList sub{hit.unit.city, names.join(u", "_s)};
                sub.removeAll(QString());
                found.push_back({.id = hit.unit.id.value(), .text = hit.unit.addressLine(), .sub = sub.join(u" · "_s)});
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
