// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/letters/letter_case.h"

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/things/field_text.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

#include <algorithm>
#include <array>

namespace woonrust::letters {

using namespace Qt::StringLiterals;

namespace {

// Who acts for a tenant, and therefore gets a copy (domain.md 1): RELATIEROLSOORT.
constexpr std::array representatives = {"BWI"_L1, "CUR"_L1, "MEN"_L1, "WVT"_L1};

// Who the dossier is about and who reported, to whom no letter to a partner or a court goes: RELATIEROLSOORT, ZAAKROL.
constexpr std::array ofTheCase = {"HUU"_L1, "MDH"_L1, "MBW"_L1, "MEL"_L1, "BEK"_L1, "BTF"_L1};

QStringList addressLines(Connection& db, UnitId id)
{
    const auto unit = id ? storage::findUnit(db, id) : std::nullopt;
    if (!unit)
        return {};
    QStringList lines{unit->addressLine()};
    if (const QString place = (unit->postcode + u"  "_s + unit->city).trimmed(); !place.isEmpty())
        lines << place;
    return lines;
}

class Gather {
public:
    Gather(Session& session, const LetterCase& about, const LetterTemplate& says)
        : m_db(session.db()), m_names(session.db()), m_case(about), m_to(says.to)
    {
    }

    std::vector<Choice> all()
    {
        const bool toReporters = m_to == LetterTo::Reporter || m_to == LetterTo::Person;
        if (m_to == LetterTo::Reporter)
            addReporters();
        if (m_to == LetterTo::Tenants || m_to == LetterTo::Person) {
            addTenants();
            addAccused();
        }
        addParties();
        if (toReporters && m_to != LetterTo::Reporter)
            addReporters();
        return std::move(m_choices);
    }

private:
    void add(const PersonId wanted, UnitId home, const QString& capacity, bool proposed, bool copy = false,
             ReportId report = {})
    {
        const PersonId id = storage::standsFor(m_db, wanted);
        const auto person = id ? storage::findPerson(m_db, id) : std::nullopt;
        if (!person || std::ranges::contains(m_choices, id, [](const Choice& one) { return one.addressee.person; }))
            return;
        if (!home)
            home = storage::homeOn(m_db, id, m_case.today);
        m_choices.push_back({.addressee = {.person = id,
                                           .name = person->displayName(),
                                           .address = addressLines(m_db, home),
                                           .email = person->email,
                                           .capacity = capacity,
                                           .copy = copy},
                             .report = report,
                             .capacityName = capacity.isEmpty()
                                                 ? QString()
                                                 : codeText(m_names, "RELATIEROLSOORT"_L1, "ZAAKROL"_L1, capacity),
                             .proposed = proposed});
    }

    void addTenants()
    {
        if (!m_case.home)
            return;
        for (const storage::Resident& one : storage::residentsOn(m_db, m_case.home, m_case.today))
            add(one.person.id, m_case.home, u"HUU"_s, m_to == LetterTo::Tenants);
    }

    // Of a home that is not ours, or whose tenants are not known.
    void addAccused()
    {
        const bool noTenant = m_choices.empty();
        for (const Report& report : m_case.reports)
            add(report.accused, {}, {}, noTenant && m_to == LetterTo::Tenants);
    }

    void addReporters()
    {
        for (const Report& report : m_case.reports) {
            if (report.reporterKind != ReporterKind::Known)
                continue;
            const Report* last = m_case.lastOf(report.reporter);
            const bool asked = !m_case.about.report || m_case.about.report == last->id;
            add(report.reporter, last->reporterUnit, u"MEL"_s, m_to == LetterTo::Reporter && asked, false, last->id);
        }
    }

    // Who reported is no party for a letter to somebody else.
    bool mayBeNamed(PersonId person) const
    {
        return m_to == LetterTo::Person || !m_case.lastOf(storage::standsFor(m_db, person));
    }

    void addParties()
    {
        if (!m_case.dossier || m_to == LetterTo::Reporter)
            return;
        for (const Party& party : storage::partiesOf(m_db, m_case.dossier->id)) {
            if (party.untilOn.isValid() && party.untilOn < m_case.today)
                continue;
            if (isOutside(m_to) && std::ranges::any_of(ofTheCase, [&](auto role) { return party.role == role; }))
                continue;
            const bool copy = m_to == LetterTo::Tenants &&
                              std::ranges::any_of(representatives, [&](auto role) { return party.role == role; });
            if (party.person && mayBeNamed(party.person))
                add(party.person, party.unit, party.role, copy, copy);
            else if (!party.person && !party.description.isEmpty())
                m_choices.push_back({.addressee = {.name = party.description,
                                                   .address = addressLines(m_db, party.unit),
                                                   .capacity = party.role,
                                                   .copy = copy},
                                     .capacityName = codeText(m_names, "RELATIEROLSOORT"_L1, "ZAAKROL"_L1, party.role),
                                     .proposed = copy});
        }
    }

    Connection& m_db;
    DisplayNames m_names;
    const LetterCase& m_case;
    const LetterTo m_to;
    std::vector<Choice> m_choices;
};

} // namespace

const Report* LetterCase::report(ReportId id) const
{
    const auto found = std::ranges::find(reports, id, &Report::id);
    return found == reports.end() ? nullptr : &*found;
}

const Report* LetterCase::lastOf(PersonId reporter) const
{
    const Report* last = nullptr;
    for (const Report& one : reports)
        if (one.reporterKind == ReporterKind::Known && one.reporter == reporter)
            last = &one;
    return last;
}

LetterCase letterCase(Session& session, const Subject& about)
{
    Connection& db = session.db();
    LetterCase made{.about = about, .dossier = {}, .reports = {}, .home = {}, .today = session.clock().today()};
    if (about.dossier) {
        made.dossier = orMissing(storage::findDossier(db, about.dossier));
        made.home = made.dossier->unit;
        for (const ReportId id : storage::reportsOfDossier(db, about.dossier))
            if (auto report = storage::findReport(db, id))
                made.reports.push_back(*std::move(report));
    } else if (about.report) {
        made.reports.push_back(orMissing(storage::findReport(db, about.report)));
    }
    for (Report& report : made.reports)
        report.reporter = storage::standsFor(db, report.reporter);
    std::ranges::sort(made.reports, {}, [](const Report& one) { return std::pair(one.receivedAt, one.id); });
    if (!made.home && !made.reports.empty()) {
        const Report* one = about.report ? made.report(about.report) : &made.reports.back();
        made.home = one ? one->unit : UnitId();
    }
    return made;
}

std::vector<Choice> choicesOf(Session& session, const LetterCase& about, const LetterTemplate& says)
{
    return Gather(session, about, says).all();
}

} // namespace woonrust::letters
