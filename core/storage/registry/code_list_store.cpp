// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/code_list_store.h"

#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version"_s;

CodeValue readValue(const Row& row)
{
    return {.list = row.text(0),
            .code = row.text(1),
            .parent = row.text(2),
            .nameNl = row.text(3),
            .nameEn = row.text(4),
            .validFrom = row.date(5),
            .validUntil = row.date(6),
            .vera = row.flag(7),
            .order = int(row.integer(8)),
            .version = int(row.integer(9))};
}

// Where the codes of each list are used.
struct Use {
    QLatin1StringView list;
    QLatin1StringView table;
    QLatin1StringView column;
};

constexpr Use uses[] = {
    {"AREA_KIND"_L1, "area"_L1, "kind"_L1},
    {"COMMUNICATIEKANAAL"_L1, "report"_L1, "channel"_L1},
    {"COMMUNICATIEKANAAL"_L1, "contact_moment"_L1, "channel"_L1},
    {"COMMUNICATIERICHTING"_L1, "contact_moment"_L1, "direction"_L1},
    {"CONTACT_KIND"_L1, "contact_moment"_L1, "kind"_L1},
    {"CONTACT_KIND"_L1, "standard_text"_L1, "kind"_L1},
    {"COST_KIND"_L1, "report_cost"_L1, "kind"_L1},
    {"DOSSIER_KIND"_L1, "dossier"_L1, "kind"_L1},
    {"DOSSIER_OUTCOME"_L1, "dossier"_L1, "outcome"_L1},
    {"EENHEIDSOORT"_L1, "unit"_L1, "kind"_L1},
    {"EINDEDETAILREDEN"_L1, "tenancy"_L1, "end_detail"_L1},
    {"EINDEREDEN"_L1, "tenancy"_L1, "end_reason"_L1},
    {"INFORMATIEOBJECTSOORT"_L1, "document"_L1, "kind"_L1},
    {"LATE_REASON"_L1, "deadline"_L1, "late_reason"_L1},
    {"LEAD"_L1, "dossier"_L1, "lead"_L1},
    {"LETTER"_L1, "letter"_L1, "code"_L1},
    {"LETTER_SENDING"_L1, "letter"_L1, "sending"_L1},
    {"NATURE"_L1, "report"_L1, "nature"_L1},
    {"ORIGIN"_L1, "report"_L1, "origin"_L1},
    {"PHASE"_L1, "dossier"_L1, "phase"_L1},
    {"RELATIEROLSOORT"_L1, "party"_L1, "role"_L1},
    {"REPORT_CLOSE_REASON"_L1, "report"_L1, "close_reason"_L1},
    {"SIGNALERINGDETAILSOORT"_L1, "alert"_L1, "kind"_L1},
    {"SPOKEN_TO_NEIGHBOUR"_L1, "report"_L1, "spoken_to_neighbour"_L1},
    {"TASK_KIND"_L1, "task"_L1, "kind"_L1},
    {"TEAM"_L1, "report"_L1, "team"_L1},
    {"TEAM"_L1, "dossier"_L1, "team"_L1},
    {"TEAM"_L1, "account"_L1, "team"_L1},
    {"TRIAGE"_L1, "report"_L1, "triage_proposal"_L1},
    {"TRIAGE"_L1, "report"_L1, "triage_outcome"_L1},
    {"VERTROUWELIJKHEID"_L1, "dossier"_L1, "confidentiality"_L1},
    {"ZAAKROL"_L1, "party"_L1, "role"_L1},
    {"ZAAKSTATUSSOORT"_L1, "report"_L1, "status"_L1},
    {"ZAAKSTATUSSOORT"_L1, "dossier"_L1, "status"_L1},
    {"ZAAKTYPEDETAILSOORT"_L1, "report"_L1, "category"_L1},
    {"ZAAKTYPEDETAILSOORT"_L1, "report_category"_L1, "category"_L1},
};

// Lists whose codes stand in the text of a process.
constexpr QLatin1StringView usedByProcesses[] = {"DOSSIER_KIND"_L1, "DOSSIER_OUTCOME"_L1,  "INSTRUMENT"_L1,
                                                 "LETTER"_L1,       "PARTNER_KIND"_L1,     "REPORT_CLOSE_REASON"_L1,
                                                 "STEP_KIND"_L1,    "VERTROUWELIJKHEID"_L1};

} // namespace

std::vector<CodeValue> allCodeValues(Connection& db)
{
    return db.all<CodeValue>(u"SELECT %1 FROM code_value ORDER BY list, position, code"_s.arg(columns), {}, readValue);
}

std::optional<CodeValue> findCodeValue(Connection& db, const QString& list, const QString& code)
{
    return db.one<CodeValue>(u"SELECT %1 FROM code_value WHERE list = ? AND code = ?"_s.arg(columns), {list, code},
                             readValue);
}

bool hasCode(Connection& db, const QString& list, const QString& code)
{
    return findCodeValue(db, list, code).has_value();
}

bool isCodeOffered(Connection& db, const QString& list, const QString& code, QDate day)
{
    const auto value = findCodeValue(db, list, code);
    return value && value->isOffered(day);
}

void insertCodeValue(Connection& db, const CodeValue& value)
{
    db.exec(u"INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {value.list, value.code, value.parent, value.nameNl, value.nameEn, value.validFrom, value.validUntil,
             value.vera, value.order});
}

bool updateCodeValue(Connection& db, const CodeValue& value)
{
    return db.exec(u"UPDATE code_value SET parent = ?, name_nl = ?, name_en = ?, valid_from = ?, valid_until = ?, "
                   "version = version + 1 WHERE list = ? AND code = ? AND version = ?"_s,
                   {value.parent, value.nameNl, value.nameEn, value.validFrom, value.validUntil, value.list, value.code,
                    value.version}) > 0;
}

void placeCodeValue(Connection& db, const QString& list, const QString& code, int order)
{
    db.exec(u"UPDATE code_value SET position = ? WHERE list = ? AND code = ?"_s, {order, list, code});
}

void removeCodeValue(Connection& db, const QString& list, const QString& code)
{
    db.exec(u"DELETE FROM code_value WHERE list = ? AND code = ?"_s, {list, code});
}

bool isCodeInUse(Connection& db, const QString& list, const QString& code)
{
    for (const Use& use : uses)
        if (use.list == list &&
            db.integer(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 = ?)"_s.arg(use.table, use.column), {code}) != 0)
            return true;
    if (std::ranges::find(usedByProcesses, list) != std::end(usedByProcesses) &&
        db.integer(uR"(SELECT EXISTS (SELECT 1 FROM process WHERE body LIKE ? ESCAPE '\'))"_s,
                   {u"%\"%1\"%"_s.arg(QString(code).replace(u'_', uR"(\_)"_s))}) != 0)
        return true;
    // A value that others stand under is in use too.
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM code_value WHERE parent = ?)"_s, {list + u'.' + code}) != 0;
}

} // namespace woonrust::storage
