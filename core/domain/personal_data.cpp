// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/personal_data.h"

#include <array>

namespace woonrust {

namespace {

using enum PersonalKind;

constexpr QLatin1StringView operator""_l(const char* text, std::size_t size)
{
    return QLatin1StringView(text, qsizetype(size));
}

// Of tables that hold no things of cases; those describe their own fields (services/cases/things).
// search_index holds the words of search_text; it is emptied by the triggers on that table.
constexpr std::array personal = {
    PersonalColumn{"account"_l, "login"_l, Identity},
    PersonalColumn{"account"_l, "name"_l, Identity},
    PersonalColumn{"account"_l, "email"_l, Contact},
    PersonalColumn{"saved_view"_l, "name"_l, Content},
    PersonalColumn{"saved_view"_l, "definition"_l, Trace},
    PersonalColumn{"draft"_l, "body"_l, Trace},
    PersonalColumn{"unit"_l, "number"_l, Identity},
    PersonalColumn{"unit"_l, "street"_l, Contact},
    PersonalColumn{"unit"_l, "street_fold"_l, Contact},
    PersonalColumn{"unit"_l, "house_number"_l, Contact},
    PersonalColumn{"unit"_l, "addition"_l, Contact},
    PersonalColumn{"unit"_l, "postcode"_l, Contact},
    PersonalColumn{"person"_l, "tenant_number"_l, Identity},
    PersonalColumn{"person"_l, "last_name"_l, Identity},
    PersonalColumn{"person"_l, "infix"_l, Identity},
    PersonalColumn{"person"_l, "initials"_l, Identity},
    PersonalColumn{"person"_l, "name_fold"_l, Identity},
    PersonalColumn{"person"_l, "phone"_l, Contact},
    PersonalColumn{"person"_l, "email"_l, Contact},
    PersonalColumn{"person"_l, "remark"_l, Content},
    PersonalColumn{"person"_l, "merged_into"_l, Identity},
    PersonalColumn{"person_word"_l, "word"_l, Trace},
    PersonalColumn{"person_word"_l, "person_id"_l, Trace},
    PersonalColumn{"tenancy"_l, "unit_id"_l, Identity},
    PersonalColumn{"tenancy"_l, "person_id"_l, Identity},
    PersonalColumn{"alert"_l, "person_id"_l, Identity},
    PersonalColumn{"alert"_l, "unit_id"_l, Identity},
    PersonalColumn{"alert"_l, "kind"_l, Content},
    PersonalColumn{"alert"_l, "text"_l, Content},
    PersonalColumn{"alert"_l, "source"_l, Content},
    PersonalColumn{"report_cost"_l, "remark"_l, Content},
    PersonalColumn{"deadline_suspension"_l, "reason"_l, Content},
    PersonalColumn{"document_piece"_l, "bytes"_l, Content},
    PersonalColumn{"deadline_extension"_l, "reason"_l, Content},
    PersonalColumn{"final_report"_l, "figures"_l, Trace},
    PersonalColumn{"event"_l, "subject_id"_l, Trace},
    PersonalColumn{"event"_l, "digest"_l, Trace},
    PersonalColumn{"event_detail"_l, "changes"_l, Trace},
    PersonalColumn{"event_detail"_l, "reason"_l, Content},
    PersonalColumn{"search_text"_l, "id"_l, Trace},
    PersonalColumn{"search_text"_l, "title"_l, Trace},
    PersonalColumn{"search_text"_l, "body"_l, Trace},
    PersonalColumn{"search_text"_l, "words"_l, Trace},
    PersonalColumn{"search_index"_l, "title"_l, Trace},
    PersonalColumn{"search_index"_l, "body"_l, Trace},
    PersonalColumn{"search_index"_l, "words"_l, Trace},
};

// Codes, dates, amounts and ids of rows that say nothing without the columns above. Written out: a new column must
// be thought about, not swept in.
constexpr std::array plain = {
    PlainColumn{"setting"_l, "key"_l},
    PlainColumn{"setting"_l, "value"_l},
    PlainColumn{"account"_l, "id"_l},
    PlainColumn{"account"_l, "team"_l},
    PlainColumn{"account"_l, "disabled"_l},
    PlainColumn{"account"_l, "created_at"_l},
    PlainColumn{"account"_l, "version"_l},
    PlainColumn{"account_role"_l, "user_id"_l},
    PlainColumn{"account_role"_l, "role"_l},
    PlainColumn{"code_value"_l, "list"_l},
    PlainColumn{"code_value"_l, "code"_l},
    PlainColumn{"code_value"_l, "parent"_l},
    PlainColumn{"code_value"_l, "name_nl"_l},
    PlainColumn{"code_value"_l, "name_en"_l},
    PlainColumn{"code_value"_l, "valid_from"_l},
    PlainColumn{"code_value"_l, "valid_until"_l},
    PlainColumn{"code_value"_l, "vera"_l},
    PlainColumn{"code_value"_l, "position"_l},
    PlainColumn{"code_value"_l, "version"_l},
    PlainColumn{"closing_day"_l, "day"_l},
    PlainColumn{"closing_day"_l, "name"_l},
    PlainColumn{"closing_day"_l, "equated"_l},
    PlainColumn{"serial"_l, "kind"_l},
    PlainColumn{"serial"_l, "year"_l},
    PlainColumn{"serial"_l, "last"_l},
    PlainColumn{"standard_text"_l, "id"_l},
    PlainColumn{"standard_text"_l, "code"_l},
    PlainColumn{"standard_text"_l, "language"_l},
    PlainColumn{"standard_text"_l, "kind"_l},
    PlainColumn{"standard_text"_l, "name"_l},
    PlainColumn{"standard_text"_l, "subject"_l},
    PlainColumn{"standard_text"_l, "body"_l},
    PlainColumn{"standard_text"_l, "retired"_l},
    PlainColumn{"standard_text"_l, "version"_l},
    PlainColumn{"saved_view"_l, "id"_l},
    PlainColumn{"saved_view"_l, "user_id"_l},
    PlainColumn{"saved_view"_l, "page"_l},
    PlainColumn{"draft"_l, "user_id"_l},
    PlainColumn{"draft"_l, "kind"_l},
    PlainColumn{"draft"_l, "key"_l},
    PlainColumn{"draft"_l, "saved_at"_l},
    PlainColumn{"area"_l, "id"_l},
    PlainColumn{"area"_l, "code"_l},
    PlainColumn{"area"_l, "name"_l},
    PlainColumn{"area"_l, "kind"_l},
    PlainColumn{"area"_l, "parent_id"_l},
    PlainColumn{"area"_l, "year"_l},
    PlainColumn{"area"_l, "inhabitants"_l},
    PlainColumn{"area"_l, "households"_l},
    PlainColumn{"area"_l, "retired"_l},
    PlainColumn{"area"_l, "version"_l},
    PlainColumn{"area_boundary"_l, "area_id"_l},
    PlainColumn{"area_boundary"_l, "year"_l},
    PlainColumn{"area_boundary"_l, "geometry"_l},
    PlainColumn{"area_boundary"_l, "source"_l},
    PlainColumn{"unit"_l, "id"_l},
    PlainColumn{"unit"_l, "city"_l},
    PlainColumn{"unit"_l, "area_id"_l},
    PlainColumn{"unit"_l, "complex"_l},
    PlainColumn{"unit"_l, "kind"_l},
    PlainColumn{"unit"_l, "build_year"_l},
    PlainColumn{"unit"_l, "condition"_l},
    PlainColumn{"unit"_l, "version"_l},
    PlainColumn{"person"_l, "id"_l},
    PlainColumn{"person"_l, "created_at"_l},
    PlainColumn{"person"_l, "version"_l},
    PlainColumn{"tenancy"_l, "id"_l},
    PlainColumn{"tenancy"_l, "start_on"_l},
    PlainColumn{"tenancy"_l, "end_on"_l},
    PlainColumn{"tenancy"_l, "end_reason"_l},
    PlainColumn{"tenancy"_l, "end_detail"_l},
    PlainColumn{"tenancy"_l, "version"_l},
    PlainColumn{"alert"_l, "id"_l},
    PlainColumn{"alert"_l, "from_on"_l},
    PlainColumn{"alert"_l, "until_on"_l},
    PlainColumn{"alert"_l, "ended"_l},
    PlainColumn{"alert"_l, "version"_l},
    PlainColumn{"dossier_access"_l, "dossier_id"_l},
    PlainColumn{"dossier_access"_l, "user_id"_l},
    PlainColumn{"report_category"_l, "report_id"_l},
    PlainColumn{"report_category"_l, "category"_l},
    PlainColumn{"report_cost"_l, "id"_l},
    PlainColumn{"report_cost"_l, "report_id"_l},
    PlainColumn{"report_cost"_l, "amount_cents"_l},
    PlainColumn{"report_cost"_l, "spent_on"_l},
    PlainColumn{"report_cost"_l, "kind"_l},
    PlainColumn{"deadline_suspension"_l, "id"_l},
    PlainColumn{"deadline_suspension"_l, "deadline_id"_l},
    PlainColumn{"deadline_suspension"_l, "from_on"_l},
    PlainColumn{"deadline_suspension"_l, "until_on"_l},
    PlainColumn{"document_piece"_l, "document_id"_l},
    PlainColumn{"document_piece"_l, "number"_l},
    PlainColumn{"deadline_extension"_l, "id"_l},
    PlainColumn{"deadline_extension"_l, "deadline_id"_l},
    PlainColumn{"deadline_extension"_l, "to_on"_l},
    PlainColumn{"deadline_extension"_l, "told_on"_l},
    PlainColumn{"final_report"_l, "id"_l},
    PlainColumn{"final_report"_l, "kind"_l},
    PlainColumn{"final_report"_l, "period_from"_l},
    PlainColumn{"final_report"_l, "period_until"_l},
    PlainColumn{"final_report"_l, "area_code"_l},
    PlainColumn{"final_report"_l, "external"_l},
    PlainColumn{"final_report"_l, "made_at"_l},
    PlainColumn{"final_report"_l, "by_user_id"_l},
    PlainColumn{"process"_l, "id"_l},
    PlainColumn{"process"_l, "code"_l},
    PlainColumn{"process"_l, "number"_l},
    PlainColumn{"process"_l, "body"_l},
    PlainColumn{"process"_l, "from_on"_l},
    PlainColumn{"process"_l, "added_at"_l},
    PlainColumn{"process"_l, "by_user_id"_l},
    PlainColumn{"process"_l, "version"_l},
    PlainColumn{"letter_template"_l, "id"_l},
    PlainColumn{"letter_template"_l, "code"_l},
    PlainColumn{"letter_template"_l, "number"_l},
    PlainColumn{"letter_template"_l, "body"_l},
    PlainColumn{"letter_template"_l, "from_on"_l},
    PlainColumn{"letter_template"_l, "added_at"_l},
    PlainColumn{"letter_template"_l, "by_user_id"_l},
    PlainColumn{"letter_template"_l, "version"_l},
    PlainColumn{"event"_l, "id"_l},
    PlainColumn{"event"_l, "at"_l},
    PlainColumn{"event"_l, "user_id"_l},
    PlainColumn{"event"_l, "role"_l},
    PlainColumn{"event"_l, "action"_l},
    PlainColumn{"event"_l, "subject_kind"_l},
    PlainColumn{"event"_l, "report_id"_l},
    PlainColumn{"event"_l, "dossier_id"_l},
    PlainColumn{"event"_l, "owner_kind"_l},
    PlainColumn{"event"_l, "owner_id"_l},
    PlainColumn{"event"_l, "hash"_l},
    PlainColumn{"event_detail"_l, "event_id"_l},
    PlainColumn{"event_detail"_l, "salt"_l},
    PlainColumn{"event_detail"_l, "erased_at"_l},
    PlainColumn{"search_text"_l, "dossier_id"_l},
};

constexpr std::array links = {
    PeopleLink{"person"_l, "id"_l, {}, {}},
    PeopleLink{"unit"_l, "id"_l, {}, {}},
    PeopleLink{"person_word"_l, "person_id"_l, "person"_l, "id"_l},
    PeopleLink{"tenancy"_l, "person_id"_l, "person"_l, "id"_l},
    PeopleLink{"tenancy"_l, "unit_id"_l, "unit"_l, "id"_l},
    PeopleLink{"alert"_l, "person_id"_l, "person"_l, "id"_l},
    PeopleLink{"alert"_l, "unit_id"_l, "unit"_l, "id"_l},
    PeopleLink{"report_cost"_l, "report_id"_l, "report"_l, "id"_l},
    PeopleLink{"deadline_suspension"_l, "deadline_id"_l, "deadline"_l, "id"_l},
    PeopleLink{"document_piece"_l, "document_id"_l, "document"_l, "id"_l},
    PeopleLink{"deadline_extension"_l, "deadline_id"_l, "deadline"_l, "id"_l},
    PeopleLink{"event"_l, "report_id"_l, "report"_l, "id"_l},
    PeopleLink{"event"_l, "dossier_id"_l, "dossier"_l, "id"_l},
    PeopleLink{"event_detail"_l, "event_id"_l, "event"_l, "id"_l},
    PeopleLink{"search_text"_l, "dossier_id"_l, "dossier"_l, "id"_l},
    PeopleLink{"search_index"_l, "rowid"_l, "search_text"_l, "id"_l},
};

constexpr std::array places = {
    "back-ups of the casebook"_l,
    "casebooks that a restore kept beside the casebook (<casebook>.voor-terugzetten-<moment>), with their key files"_l,
    "casebooks of before a new version, beside the casebook (<casebook>.before-v<version>-<moment>), with key files"_l,
    "who has the casebook open (<casebook>.holder: name of the user of the PC, and the PC)"_l,
    "wrong passwords of late, per casebook (attempts/<casebook id>.json)"_l,
    "tables of refused rows that an import saved (--refusals)"_l,
    "reports and lists that were exported or printed"_l,
    "letters that were saved outside, printed or mailed (PDF, ODT, .eml)"_l,
    "e-mail drafts that were opened in the mail program"_l,
    "documents that were opened outside Woonrust"_l,
};

} // namespace

std::span<const PersonalColumn> personalColumns()
{
    return personal;
}

std::span<const PlainColumn> columnsWithoutPersonalData()
{
    return plain;
}

std::span<const PeopleLink> linksToPeople()
{
    return links;
}

std::span<const QLatin1StringView> personalPlacesOutsideTheCasebook()
{
    return places;
}

} // namespace woonrust
