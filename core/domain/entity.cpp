// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entity.h"

#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr EntityCode codes[] = {
    {EntityKind::Casebook, "casebook"_L1},
    {EntityKind::User, "user"_L1},
    {EntityKind::CodeValue, "code_value"_L1},
    {EntityKind::Setting, "setting"_L1},
    {EntityKind::Area, "area"_L1},
    {EntityKind::Unit, "unit"_L1},
    {EntityKind::Person, "person"_L1},
    {EntityKind::Tenancy, "tenancy"_L1},
    {EntityKind::Alert, "alert"_L1},
    {EntityKind::Report, "report"_L1},
    {EntityKind::Dossier, "dossier"_L1},
    {EntityKind::Party, "party"_L1},
    {EntityKind::ContactMoment, "contact_moment"_L1},
    {EntityKind::Task, "task"_L1},
    {EntityKind::Note, "note"_L1},
    {EntityKind::Document, "document"_L1},
    {EntityKind::Deadline, "deadline"_L1},
    {EntityKind::StandardText, "standard_text"_L1},
    {EntityKind::SavedView, "saved_view"_L1},
    {EntityKind::FinalReport, "final_report"_L1},
    {EntityKind::Process, "process"_L1},
    {EntityKind::WorkStep, "work_step"_L1},
    {EntityKind::RiskScore, "risk_score"_L1},
    {EntityKind::ReadinessMark, "readiness_mark"_L1},
    {EntityKind::Handbook, "handbook"_L1},
    {EntityKind::HandbookTick, "handbook_tick"_L1},
    {EntityKind::Directive, "directive"_L1},
    {EntityKind::DirectiveParty, "directive_party"_L1},
    {EntityKind::Clause, "directive_clause"_L1},
    {EntityKind::ClauseCheck, "clause_check"_L1},
    {EntityKind::Breach, "breach"_L1},
    {EntityKind::Forfeiture, "forfeiture"_L1},
    {EntityKind::Letter, "letter"_L1},
    {EntityKind::LetterTemplate, "letter_template"_L1},
    {EntityKind::Measure, "measure"_L1},
    {EntityKind::Account, "party_account"_L1},
    {EntityKind::Incident, "incident"_L1},
    {EntityKind::Absence, "absence"_L1},
    {EntityKind::DossierLink, "dossier_link"_L1},
};

constexpr QLatin1StringView invented = "invented-"_L1;

} // namespace

std::span<const EntityCode> entityCodes()
{
    return codes;
}

QString entityCode(EntityKind kind)
{
    const auto* found = std::ranges::find(codes, kind, &EntityCode::kind);
    return found == std::end(codes) ? invented + QString::number(int(kind)) : QString(found->code);
}

std::optional<EntityKind> entityFromCode(const QString& code)
{
    for (const EntityCode& one : codes)
        if (code == one.code)
            return one.kind;
    if (const int number = code.startsWith(invented) ? code.mid(invented.size()).toInt() : 0;
        number >= int(EntityKind::FirstInvented))
        return EntityKind(number);
    return std::nullopt;
}

} // namespace woonrust
