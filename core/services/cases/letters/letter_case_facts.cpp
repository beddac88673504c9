// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "domain/without_names.h"
#include "services/cases/known_by.h"
#include "services/cases/letters/letter_case.h"
#include "storage/cases/incident_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/unit_store.h"

#include <QLocale>
#include <QSet>
#include <algorithm>
#include <optional>
#include <ranges>

namespace woonrust::letters {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFacts = 15; // the writer chooses; more fill no letter

// Of a report, or of a row of its diary.
struct Fact {
    QDate on;
    QTime at;
    QString kind;
    std::optional<Incident> row = {};
};

// The rows of the diary, and each report that has none of its own; oldest first.
std::vector<Fact> allFacts(Connection& db, const LetterCase& about, const CodeNames& codes)
{
    std::vector<Fact> all;
    QSet<qint64> seen;
    const auto add = [&](const std::vector<Incident>& diary, const QString& kind) {
        for (const Incident& row : diary)
            if (!seen.contains(row.id.value())) {
                seen.insert(row.id.value());
                all.push_back({.on = row.happenedOn, .at = row.startsAt, .kind = kind, .row = row});
            }
    };
    QString kind;
    for (const Report& report : about.reports) {
        kind = codes.name(u"ZAAKTYPEDETAILSOORT"_s, report.category);
        const auto diary = storage::incidentsOf(db, report.id);
        if (diary.empty())
            all.push_back({.on = amsterdamDate(report.receivedAt), .at = {}, .kind = kind});
        add(diary, kind);
    }
    if (about.dossier)
        add(storage::incidentsOf(db, about.dossier->id), kind);
    std::ranges::stable_sort(all, {}, [](const Fact& one) { return std::pair(one.on, one.at); });
    return all;
}

// "28 november 2026, 22.30 tot 23.15 uur"
QString moment(const Fact& fact, bool dutch)
{
    const QString day = QLocale(dutch ? QLocale::Dutch : QLocale::English).toString(fact.on, u"d MMMM yyyy"_s);
    if (!fact.row || !fact.at.isValid())
        return day;
    const QString form = dutch ? u"H.mm"_s : u"H:mm"_s;
    QString at = fact.at.toString(form);
    if (fact.row->endsAt.isValid())
        at += (dutch ? u" tot "_s : u" to "_s) + fact.row->endsAt.toString(form);
    return day + u", "_s + at + (dutch ? u" uur"_s : QString());
}

} // namespace

QStringList factsOf(Connection& db, const LetterCase& about, const CodeNames& codes, const QString& language)
{
    // Reporters write a diary in their own words: by whom they are known is taken out.
    QStringList told;
    for (const Report& report : about.reports) {
        const KnownBy known = reporterKnownBy(db, report);
        told << known.names << known.reach << known.places;
    }
    if (const auto home = about.home ? storage::findUnit(db, about.home) : std::nullopt)
        told.removeAll(home->addressLine()); // who reads it lives there
    QStringList lines;
    for (const Fact& fact : allFacts(db, about, codes) | std::views::reverse) {
        QString what;
        if (fact.row) {
            const KnownBy who = knownBy(db, storage::standsFor(db, fact.row->person));
            what = withoutNames(fact.row->what.simplified(), told + who.names + who.reach);
        }
        const QString line = u"%1: %2"_s.arg(moment(fact, language == u"nl"), what.isEmpty() ? fact.kind : what);
        if (!lines.contains(line))
            lines.prepend(line);
        if (lines.size() == mostFacts)
            break;
    }
    return lines;
}

} // namespace woonrust::letters
