// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/readiness_facts.h"

#include "domain/account.h"

#include "domain/deadline.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Texts of content pack (e).
constexpr int writtenDays = 28; // a log or reports over at least four weeks
constexpr int freshDays = 30;   // the latest fact is less old than this
constexpr int gapDays = 56;     // and no gap is longer than eight weeks

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

using enum ReadinessState;
using Codes = std::initializer_list<QLatin1StringView>;

std::vector<DatedFact> withCodes(const std::vector<DatedFact>& facts, Codes codes)
{
    std::vector<DatedFact> found;
    std::ranges::copy_if(facts, std::back_inserter(found), [&](const DatedFact& fact) {
        return std::ranges::any_of(codes, [&](QLatin1StringView code) { return fact.code == code; });
    });
    std::ranges::stable_sort(found, {}, &DatedFact::on);
    return found;
}

void append(std::vector<DatedFact>& to, const std::vector<DatedFact>& more)
{
    to.insert(to.end(), more.begin(), more.end());
    std::ranges::stable_sort(to, {}, &DatedFact::on);
}

std::vector<Evidence> evidenceOf(const std::vector<DatedFact>& facts)
{
    std::vector<Evidence> evidence;
    for (const DatedFact& fact : facts)
        evidence.push_back({fact.kind, fact.id});
    return evidence;
}

// "2-10-2026, 6-11-2026", the last three.
QString days(const std::vector<DatedFact>& facts)
{
    QStringList texts;
    for (std::size_t i = facts.size() > 3 ? facts.size() - 3 : 0; i < facts.size(); ++i)
        if (const QString day = shortDate(facts[i].on); !texts.contains(day))
            texts << day;
    return texts.join(u", "_s);
}

bool fromNeighbour(const ReportFact& report)
{
    return report.household && report.household != report.about;
}

Finding independentReporters(const ReadinessFacts& facts)
{
    QSet<qint64> households;
    Finding finding;
    int anonymous = 0;
    for (const ReportFact& report : facts.reports) {
        anonymous += report.reporterKind == ReporterKind::Anonymous ? 1 : 0;
        if (!fromNeighbour(report))
            continue;
        households.insert(report.household.value());
        finding.evidence.push_back({EntityKind::Report, report.id.value()});
    }
    const int count = int(households.size());
    finding.state = count >= 2 ? Present : count == 1 ? Partly : Missing;
    finding.text = count == 0 ? Texts::tr("no reporter whose address is known")
                              : Texts::tr("%n household(s) reported", nullptr, count);
    if (anonymous > 0)
        finding.text += u"; "_s + Texts::tr("%n anonymous report(s)", nullptr, anonymous);
    return finding;
}

Finding namedReporters(const ReadinessFacts& facts)
{
    QSet<qint64> people;
    Finding finding{.evidence = evidenceOf(withCodes(facts.documents, {"VKL"_L1}))};
    const int statements = int(finding.evidence.size());
    for (const ReportFact& report : facts.reports)
        if (report.reporter && !report.shielded && !people.contains(report.reporter.value())) {
            people.insert(report.reporter.value());
            finding.evidence.push_back({EntityKind::Report, report.id.value()});
        }
    const int named = int(people.size());
    finding.state = statements >= 2 && named >= 2 ? Present : statements + named > 0 ? Partly : Missing;
    finding.text = statements + named == 0
                       ? Texts::tr("nobody whose name may be used")
                       : Texts::tr("%n name(s) not shielded", nullptr, named) + u"; "_s +
                             (statements == 0 ? Texts::tr("no statement is kept")
                                              : Texts::tr("%n statement(s) kept", nullptr, statements));
    return finding;
}

Finding factsInWriting(const ReadinessFacts& facts)
{
    Finding finding;
    QDate first, last;
    int timed = 0;
    const auto take = [&](QDate on, Evidence evidence) {
        finding.evidence.push_back(evidence);
        first = first.isValid() ? std::min(first, on) : on;
        last = last.isValid() ? std::max(last, on) : on;
        ++timed;
    };
    for (const ReportFact& report : facts.reports)
        if (report.timeKnown)
            take(report.on, {EntityKind::Report, report.id.value()});
    for (const DatedFact& incident : facts.incidents)
        take(incident.on, {incident.kind, incident.id});
    const auto logs = withCodes(facts.documents, {"LOG"_L1, "GEL"_L1, "VID"_L1, "FOT"_L1});
    const auto more = evidenceOf(logs);
    finding.evidence.insert(finding.evidence.end(), more.begin(), more.end());
    const qint64 span = first.isValid() ? first.daysTo(last) : 0;
    finding.state = timed > 1 && span >= writtenDays ? Present : timed > 0 || !logs.empty() ? Partly : Missing;
    finding.text = timed == 0 ? Texts::tr("no report with a time")
                   : first == last
                       ? Texts::tr("%n with a time, on %1", nullptr, timed).arg(shortDate(first))
                       : Texts::tr("%n with a time, %1 to %2", nullptr, timed).arg(shortDate(first), shortDate(last));
    if (!logs.empty())
        finding.text += u"; "_s + Texts::tr("%n log(s) or recording(s)", nullptr, int(logs.size()));
    return finding;
}

Finding upToDate(const ReadinessFacts& facts)
{
    std::vector<DatedFact> all = facts.accounts;
    append(all, facts.incidents);
    for (const ReportFact& report : facts.reports)
        all.push_back({.kind = EntityKind::Report, .id = report.id.value(), .code = {}, .on = report.on});
    append(all, facts.contacts);
    if (all.empty())
        return {.state = Missing, .text = Texts::tr("nothing has been recorded yet")};
    qint64 longest = 0;
    QDate from, until;
    for (std::size_t i = 1; i < all.size(); ++i)
        if (const qint64 gap = all[i - 1].on.daysTo(all[i].on); gap > longest) {
            longest = gap;
            from = all[i - 1].on;
            until = all[i].on;
        }
    const DatedFact& last = all.back();
    const bool fresh = last.on.daysTo(facts.today) < freshDays;
    const bool whole = longest <= gapDays;
    Finding finding{.state = fresh && whole   ? Present
                             : fresh || whole ? Partly
                                              : Missing,
                    .text = Texts::tr("latest fact on %1").arg(shortDate(last.on)),
                    .evidence = {{last.kind, last.id}}};
    if (!whole)
        finding.text += u"; "_s + Texts::tr("nothing recorded from %1 to %2").arg(shortDate(from), shortDate(until));
    return finding;
}

// There as soon as one of these is.
Finding anyOf(const std::vector<DatedFact>& found, ReadinessState when, const QString& none)
{
    if (found.empty())
        return {.state = Missing, .text = none};
    return {.state = when,
            .text = Texts::tr("%n time(s): %1", nullptr, int(found.size())).arg(days(found)),
            .evidence = evidenceOf(found)};
}

Finding ownObservation(const ReadinessFacts& facts)
{
    auto found = withCodes(facts.contacts, {"VISIT"_L1});
    append(found, withCodes(facts.instruments, {"BUURTONDERZOEK"_L1, "HUISBEZOEK"_L1, "CONTROLE"_L1}));
    append(found, withCodes(facts.documents, {"RAP"_L1, "FOT"_L1, "VER"_L1}));
    for (const ReportFact& report : facts.reports)
        if (report.reporterKind == ReporterKind::None)
            append(found, {{.kind = EntityKind::Report, .id = report.id.value(), .code = {}, .on = report.on}});
    return anyOf(found, Present, Texts::tr("no visit, check or neighbourhood enquiry recorded"));
}

// Whether we may use it (the ground) nobody but people can tell.
Finding policeAndMunicipality(const ReadinessFacts& facts)
{
    auto found = withCodes(facts.documents, {"RAP"_L1, "BES"_L1});
    append(found, withCodes(facts.contacts, {"MEETING"_L1}));
    Finding finding = anyOf(found, Partly, Texts::tr("not asked for yet"));
    if (!found.empty())
        finding.text += u"; "_s + Texts::tr("say on what ground we have it");
    return finding;
}

Finding bothSidesHeard(const ReadinessFacts& facts)
{
    auto heard = withCodes(facts.contacts, {"HEARING"_L1});
    append(heard, withCodes(facts.accounts, {side::accused}));
    if (!heard.empty())
        return {.state = Present, .text = Texts::tr("heard on %1").arg(days(heard)), .evidence = evidenceOf(heard)};
    const auto invited = withCodes(facts.contacts, {"INVITATION"_L1, "NO_ANSWER"_L1});
    if (invited.empty())
        return {.state = Missing, .text = Texts::tr("the tenant was not heard or invited")};
    return {.state = invited.size() >= 2 ? Present : Partly,
            .text = Texts::tr("not heard; tried %n time(s): %1", nullptr, int(invited.size())).arg(days(invited)),
            .evidence = evidenceOf(invited)};
}

Finding warningsReceived(const ReadinessFacts& facts)
{
    const auto sent = withCodes(facts.contacts, {"WARNING"_L1, "SUMMONS"_L1});
    auto served = withCodes(facts.documents, {"EXP"_L1});
    append(served, withCodes(facts.proven, {"WARNING"_L1, "SUMMONS"_L1}));
    if (sent.empty() && served.empty())
        return {.state = Missing, .text = Texts::tr("no warning or formal demand sent")};
    Finding finding = anyOf(sent, served.empty() ? Partly : Present, {});
    if (sent.empty())
        finding = anyOf(served, Present, {});
    else if (served.empty())
        finding.text += u"; "_s + Texts::tr("proof of receipt is not here");
    else
        finding.evidence.push_back({served.back().kind, served.back().id});
    return finding;
}

Finding lighterMeans(const ReadinessFacts& facts)
{
    auto tried = withCodes(facts.contacts, {"MEDIATION"_L1, "STOP_TALK"_L1});
    append(tried, withCodes(facts.instruments,
                            {"BUURTBEMIDDELING"_L1, "BEMIDDELINGSGESPREK"_L1, "MEDIATION"_L1, "AFSPRAKEN"_L1,
                             "GA_VRIJWILLIG"_L1, "LAATSTE_KANS"_L1, "STOPGESPREK"_L1, "LEEFREGELS"_L1}));
    if (!tried.empty())
        return anyOf(tried, Present, {});
    return anyOf(withCodes(facts.contacts, {"TALK"_L1}), Partly, Texts::tr("no mediation, agreements or directive"));
}

Finding helpOffered(const ReadinessFacts& facts)
{
    const auto offered =
        withCodes(facts.instruments, {"DOORVERWIJZEN"_L1, "BETALINGSREGELING"_L1, "MELDEN_GEMEENTE"_L1});
    return anyOf(offered, Present, Texts::tr("no offer of help is recorded"));
}

// Which circumstances they are, and what an eviction would mean, stands in words that only people can weigh.
Finding circumstances(const ReadinessFacts& facts)
{
    auto talks = withCodes(facts.contacts, {"HEARING"_L1, "TALK"_L1, "VISIT"_L1});
    append(talks, withCodes(facts.accounts, {side::accused}));
    Finding finding{.state = Missing, .text = Texts::tr("not written down yet"), .evidence = facts.causeJudged};
    if (talks.empty() && facts.causeJudged.empty())
        return finding;
    finding.state = Partly;
    finding.text = facts.causeJudged.empty()
                       ? Texts::tr("spoken with on %1; risk and vulnerability are not judged").arg(days(talks))
                       : Texts::tr("risk and vulnerability are judged");
    finding.text += u"; "_s + Texts::tr("say that family, health and what an eviction means are in it");
    const auto more = evidenceOf(talks);
    finding.evidence.insert(finding.evidence.end(), more.begin(), more.end());
    return finding;
}

Finding children(const ReadinessFacts& facts)
{
    Finding finding{.state = Missing, .text = Texts::tr("not asked yet")};
    for (const PartyFact& party : facts.parties)
        if (party.role == "KIN"_L1)
            finding.evidence.push_back({EntityKind::Party, party.id.value()});
    if (finding.evidence.empty())
        return finding;
    finding.state = Partly;
    finding.text = Texts::tr("%n child(ren) involved", nullptr, int(finding.evidence.size())) + u"; "_s +
                   Texts::tr("say that the municipality was asked about shelter");
    return finding;
}

// That the registers were looked at nobody but people can tell.
Finding rightParties(const ReadinessFacts& facts)
{
    Finding finding{.state = Missing, .text = Texts::tr("no tenant of this home is known")};
    int missing = 0;
    bool represented = false;
    for (const PartyFact& party : facts.parties) {
        represented = represented || party.role == "BWI"_L1 || party.role == "CUR"_L1 || party.role == "MEN"_L1;
        if (represented || std::ranges::contains(facts.tenants, party.person))
            finding.evidence.push_back({EntityKind::Party, party.id.value()});
    }
    for (const PersonId tenant : facts.tenants)
        missing += std::ranges::contains(facts.parties, tenant, &PartyFact::person) ? 0 : 1;
    if (facts.tenants.empty())
        return finding;
    if (missing > 0) {
        finding.state = missing == int(facts.tenants.size()) ? Missing : Partly;
        finding.text = Texts::tr("%n tenant(s) of this home not among who is involved", nullptr, missing);
        return finding;
    }
    finding.state = represented ? Present : Partly;
    finding.text = Texts::tr("all %n tenant(s) involved", nullptr, int(facts.tenants.size()));
    if (!represented)
        finding.text += u"; "_s + Texts::tr("say that the registers were looked at");
    return finding;
}

Finding contractAndRule(const ReadinessFacts& facts)
{
    Finding finding =
        anyOf(withCodes(facts.documents, {"OVE"_L1}), Partly, Texts::tr("the tenancy agreement is not here"));
    if (finding.state == Partly)
        finding.text += u"; "_s + Texts::tr("say which rule was broken");
    return finding;
}

Finding closureDecision(const ReadinessFacts& facts)
{
    return anyOf(withCodes(facts.documents, {"BES"_L1}), Present, Texts::tr("the decision is not here"));
}

Finding administrativeReport(const ReadinessFacts& facts)
{
    Finding finding = anyOf(withCodes(facts.documents, {"RAP"_L1}), Partly, Texts::tr("the report is not here"));
    if (finding.state == Partly)
        finding.text += u"; "_s + Texts::tr("say on what ground we have it");
    return finding;
}

Finding ownWeighing(const ReadinessFacts& facts)
{
    return anyOf(withCodes(facts.instruments, {"AFWEGING"_L1}), Partly, Texts::tr("not written down yet"));
}

struct Rule {
    QLatin1StringView point;
    Finding (*finding)(const ReadinessFacts&);
};
constexpr std::array rules = {
    Rule{"independent_reporters"_L1, independentReporters},
    Rule{"named_reporters"_L1, namedReporters},
    Rule{"facts_in_writing"_L1, factsInWriting},
    Rule{"up_to_date"_L1, upToDate},
    Rule{"own_observation"_L1, ownObservation},
    Rule{"police_municipality"_L1, policeAndMunicipality},
    Rule{"both_sides_heard"_L1, bothSidesHeard},
    Rule{"warnings_received"_L1, warningsReceived},
    Rule{"lighter_means"_L1, lighterMeans},
    Rule{"help_offered"_L1, helpOffered},
    Rule{"circumstances"_L1, circumstances},
    Rule{"children"_L1, children},
    Rule{"right_parties"_L1, rightParties},
    Rule{"contract_and_rule"_L1, contractAndRule},
    Rule{"closure_decision"_L1, closureDecision},
    Rule{"administrative_report"_L1, administrativeReport},
    Rule{"own_weighing"_L1, ownWeighing},
};

} // namespace

bool isAfterClosure(const ReadinessFacts& facts, const QString& dossierKind)
{
    return !withCodes(facts.instruments, {"ONTBINDING_BUITEN_RECHTE"_L1}).empty() ||
           (dossierKind == "DRUGS"_L1 && !withCodes(facts.documents, {"BES"_L1}).empty());
}

Finding findingOf(const QString& point, const ReadinessFacts& facts)
{
    const auto* rule = std::ranges::find(rules, point, &Rule::point);
    return rule == rules.end() ? Finding{} : rule->finding(facts);
}

std::vector<ReadinessRow> readinessRows(const ReadinessFacts& facts, const QString& dossierKind,
                                        const std::vector<ReadinessMark>& marks)
{
    std::vector<ReadinessRow> rows;
    for (const ReadinessPoint& point : readinessPoints(isAfterClosure(facts, dossierKind))) {
        ReadinessRow row{.point = point, .finding = findingOf(point.code, facts), .mark = {}};
        row.state = row.finding.state;
        const auto mark = std::ranges::find(marks, point.code, &ReadinessMark::point);
        if (mark != marks.end()) {
            row.state = readinessFromCode(mark->state).value_or(row.state);
            row.mark = mark->id;
        }
        rows.push_back(std::move(row));
    }
    sortForWork(rows);
    return rows;
}

} // namespace woonrust
