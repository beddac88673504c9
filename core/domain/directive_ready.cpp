// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directive_ready.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Points as rows, each with its gap when it has one.
class Rows {
public:
    void add(ReadyPoint point, const QString& text, const QString& gap, const QString& field, qint64 part = 0)
    {
        m_rows.push_back({.point = point,
                          .stands = gap.isEmpty(),
                          .text = text,
                          .gap = gap,
                          .part = gap.isEmpty() ? 0 : part,
                          .field = field});
    }
    void need(ReadyPoint point, const QString& text, bool stands, const QString& gap, const QString& field)
    {
        add(point, text, stands ? QString() : gap, field);
    }
    [[nodiscard]] std::vector<ReadyRow> take() { return std::move(m_rows); }

private:
    std::vector<ReadyRow> m_rows;
};

void addParties(Rows& rows, const DirectiveWhole& whole)
{
    const auto& parties = whole.parties;
    const bool all = std::ranges::all_of(whole.tenants, [&](PersonId tenant) {
        return std::ranges::contains(parties, tenant, &DirectiveParty::person);
    });
    rows.add(ReadyPoint::Parties,
             QCoreApplication::translate("DirectiveReady", "%n tenant(s)", nullptr, int(parties.size())),
             parties.empty() ? QCoreApplication::translate("DirectiveReady", "Add the tenant, and every co-tenant.")
             : !all          ? QCoreApplication::translate("DirectiveReady", "A tenant of the home is not a party yet: "
                                                                                      "all of them sign.")
                             : QString(),
             u"parties"_s);
}

QString capacityGap(const DirectiveParty& party, QDate today)
{
    if (party.capacity.isEmpty() || !party.capacityOn.isValid())
        return QCoreApplication::translate("DirectiveReady",
                                           "Look in the public register whether somebody stands beside "
                                           "the tenant, and record the day.");
    if (party.capacityOn.addDays(capacityValidDays) < today)
        return QCoreApplication::translate("DirectiveReady", "That was more than four weeks ago: look again.");
    if (party.capacity != capacity::none && party.representative.isEmpty())
        return QCoreApplication::translate("DirectiveReady", "Write who the administrator, guardian or mentor is.");
    return {};
}

void addCapacity(Rows& rows, const DirectiveWhole& whole, QDate today)
{
    const QString text = QCoreApplication::translate("DirectiveReady", "Legal capacity looked up");
    const QString understood = QCoreApplication::translate("DirectiveReady", "Understands what is agreed");
    QString gap;
    qint64 part = 0;
    QString notAsked;
    qint64 notAskedOf = 0;
    for (const DirectiveParty& party : whole.parties) {
        if (gap.isEmpty()) {
            gap = capacityGap(party, today);
            part = party.id.value();
        }
        if (notAsked.isEmpty() && party.understands.isEmpty()) {
            notAsked = QCoreApplication::translate("DirectiveReady",
                                                   "Ask what is needed to understand it: language, interpreter, help.");
            notAskedOf = party.id.value();
        }
    }
    rows.add(ReadyPoint::Capacity, text, gap, u"capacity"_s, part);
    rows.add(ReadyPoint::Understands, understood, notAsked, u"understands"_s, notAskedOf);
}

void addClauses(Rows& rows, const DirectiveWhole& whole)
{
    if (whole.clauses.empty()) {
        rows.add(ReadyPoint::Clauses, QCoreApplication::translate("DirectiveReady", "Clauses"),
                 QCoreApplication::translate("DirectiveReady", "Add what the tenant does or does not do."),
                 u"clauses"_s);
        return;
    }
    bool faulty = false;
    for (const DirectiveClause& clause : whole.clauses) {
        if (isMeasurable(clause, whole.directive.kind))
            continue;
        faulty = true;
        rows.add(ReadyPoint::Clauses,
                 QCoreApplication::translate("DirectiveReady", "Clause %1 cannot be checked").arg(clause.position),
                 questionsOf(clause, whole.directive.kind).front().sentence, u"text"_s, clause.id.value());
    }
    if (!faulty)
        rows.add(ReadyPoint::Clauses,
                 QCoreApplication::translate("DirectiveReady", "%n clause(s) that can be checked", nullptr,
                                             int(whole.clauses.size())),
                 {}, u"clauses"_s);
}

void addTexts(Rows& rows, const Directive& d)
{
    rows.need(ReadyPoint::Facts, QCoreApplication::translate("DirectiveReady", "Facts from the dossier"),
              !d.facts.isEmpty() && !d.factsText.isEmpty(),
              d.facts.isEmpty()
                  ? QCoreApplication::translate("DirectiveReady", "Choose the reports and contacts that it "
                                                                  "rests on.")
                  : QCoreApplication::translate("DirectiveReady", "Tell them in a few sentences, without "
                                                                  "the names of reporters."),
              d.facts.isEmpty() ? u"facts"_s : u"factsText"_s);
    rows.need(ReadyPoint::Steps, QCoreApplication::translate("DirectiveReady", "Tried before"), !d.steps.isEmpty(),
              QCoreApplication::translate("DirectiveReady", "Write what was tried before, and why nothing lighter is "
                                                            "left."),
              u"steps"_s);
    rows.need(ReadyPoint::View, QCoreApplication::translate("DirectiveReady", "View of the tenant"), !d.view.isEmpty(),
              QCoreApplication::translate("DirectiveReady", "Ask the tenant, and write what they say."), u"view"_s);
    rows.need(ReadyPoint::Help, QCoreApplication::translate("DirectiveReady", "Help that was offered"),
              !d.help.isEmpty(), QCoreApplication::translate("DirectiveReady", "Write which help was offered with it."),
              u"help"_s);
    rows.need(ReadyPoint::Watch, QCoreApplication::translate("DirectiveReady", "How it is followed"),
              !d.watch.isEmpty(), QCoreApplication::translate("DirectiveReady", "Write how it is followed."),
              u"watch"_s);
    rows.need(ReadyPoint::Consequence, QCoreApplication::translate("DirectiveReady", "What follows on a breach"),
              !d.consequence.isEmpty(),
              QCoreApplication::translate("DirectiveReady", "Write what follows when a clause is not kept."),
              u"consequence"_s);
}

void addTerm(Rows& rows, const Directive& d)
{
    QString gap;
    QString field = u"startsOn"_s;
    if (!d.startsOn.isValid() || !d.endsOn.isValid() || d.endsOn <= d.startsOn) {
        gap = QCoreApplication::translate("DirectiveReady", "Choose the first and the last day.");
    } else if (d.evaluations.empty() || std::ranges::any_of(d.evaluations, [&](const Evaluation& one) {
                   return one.on < d.startsOn || one.on > d.endsOn;
               })) {
        gap = QCoreApplication::translate("DirectiveReady", "Choose days of evaluation between the first and the last "
                                                            "day.");
        field = u"evaluations"_s;
    }
    rows.add(ReadyPoint::Term, QCoreApplication::translate("DirectiveReady", "Term and evaluations"), gap, field);
}

QString penaltyGap(const Directive& d)
{
    if (d.penaltyCents <= 0 || d.penaltyMaxCents < d.penaltyCents)
        return QCoreApplication::translate("DirectiveReady",
                                           "A penalty needs an amount, and a maximum that is no lower.");
    if (!d.negotiated)
        return QCoreApplication::translate("DirectiveReady", "Talk the penalty through with the tenant by itself, or "
                                                             "leave it out: a judge tests it.");
    if (!d.penaltyApprovedBy || d.penaltyApprovedBy == d.penaltyBy)
        return QCoreApplication::translate("DirectiveReady", "Ask a second person to approve the penalty.");
    return {};
}

} // namespace

std::vector<ReadyRow> readyToPropose(const DirectiveWhole& whole, QDate today)
{
    const Directive& d = whole.directive;
    Rows rows;
    addParties(rows, whole);
    if (d.kind == DirectiveKind::Mayor) { // the municipality's own act: we record what it says
        addClauses(rows, whole);
        return rows.take();
    }
    addCapacity(rows, whole, today);
    addTexts(rows, d);
    addClauses(rows, whole);
    if (d.kind == DirectiveKind::Voluntary) // a court says how long, from the day of service
        addTerm(rows, d);
    if (d.penalty && d.kind == DirectiveKind::Voluntary)
        rows.add(ReadyPoint::Penalty, QCoreApplication::translate("DirectiveReady", "Penalty clause"), penaltyGap(d),
                 u"penalty"_s);
    return rows.take();
}

std::vector<ReadyRow> readyToSign(const DirectiveWhole& whole, QDate today)
{
    Rows rows;
    addParties(rows, whole);
    addCapacity(rows, whole, today);
    const QDate from = signableOn(whole.directive);
    rows.need(ReadyPoint::Reflection,
              QCoreApplication::translate("DirectiveReady", "%n day(s) to think it over", nullptr,
                                          int(whole.directive.reflectionDays)),
              from.isValid() && from <= today,
              QCoreApplication::translate("DirectiveReady", "The tenant may think it over until %1.")
                  .arg(shortDate(from.addDays(-1))),
              u"proposedOn"_s);
    QString gap;
    qint64 part = 0;
    for (const DirectiveParty& party : whole.parties) {
        if (!gap.isEmpty() || hasSigned(party))
            continue;
        part = party.id.value();
        gap = tenantSigns(party) && !party.signedOn.isValid()
                  ? QCoreApplication::translate("DirectiveReady", "A tenant has not signed yet.")
                  : QCoreApplication::translate("DirectiveReady", "The administrator or guardian has not signed yet.");
    }
    rows.add(ReadyPoint::Signatures, QCoreApplication::translate("DirectiveReady", "Signatures of all"), gap,
             u"signedOn"_s, part);
    return rows.take();
}

bool allStand(std::span<const ReadyRow> rows)
{
    return std::ranges::all_of(rows, &ReadyRow::stands);
}

} // namespace woonrust
