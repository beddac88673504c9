// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/event_words.h"

#include "domain/clock.h"
#include "domain/deadline.h"
#include "services/cases/things/thing_kind.h"
#include "ui/pages/admin/list_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

using Word = std::pair<const char*, const char*>;

constexpr auto actions = std::to_array<Word>({
    {"create", QT_TRANSLATE_NOOP("EventWords", "Added")},
    {"change", QT_TRANSLATE_NOOP("EventWords", "Changed")},
    {"remove", QT_TRANSLATE_NOOP("EventWords", "Removed")},
    {"view", QT_TRANSLATE_NOOP("EventWords", "Looked at")},
    {"close", QT_TRANSLATE_NOOP("EventWords", "Closed")},
    {"reopen", QT_TRANSLATE_NOOP("EventWords", "Reopened")},
    {"join", QT_TRANSLATE_NOOP("EventWords", "Joined to a dossier")},
    {"phase", QT_TRANSLATE_NOOP("EventWords", "Changed phase")},
    {"meet", QT_TRANSLATE_NOOP("EventWords", "Met a deadline")},
    {"suspend", QT_TRANSLATE_NOOP("EventWords", "Suspended a deadline")},
    {"resume", QT_TRANSLATE_NOOP("EventWords", "Resumed a deadline")},
    {"extend", QT_TRANSLATE_NOOP("EventWords", "Extended a deadline")},
    {"done", QT_TRANSLATE_NOOP("EventWords", "Done")},
    {"skip", QT_TRANSLATE_NOOP("EventWords", "Skipped a step")},
    {"leave", QT_TRANSLATE_NOOP("EventWords", "Left a step")},
    {"state", QT_TRANSLATE_NOOP("EventWords", "Next step of a directive")},
    {"merge", QT_TRANSLATE_NOOP("EventWords", "Merged a person")},
    {"unmerge", QT_TRANSLATE_NOOP("EventWords", "Undid a merge")},
    {"import", QT_TRANSLATE_NOOP("EventWords", "Imported")},
    {"export", QT_TRANSLATE_NOOP("EventWords", "Exported")},
    {"print", QT_TRANSLATE_NOOP("EventWords", "Printed")},
    {"sign-in", QT_TRANSLATE_NOOP("EventWords", "Signed in")},
    {"sign-out", QT_TRANSLATE_NOOP("EventWords", "Signed out")},
    {"refused", QT_TRANSLATE_NOOP("EventWords", "Was refused")},
    {"back-up", QT_TRANSLATE_NOOP("EventWords", "Made a back-up")},
    {"restore", QT_TRANSLATE_NOOP("EventWords", "Restored a back-up")},
    {"erase", QT_TRANSLATE_NOOP("EventWords", "Erased from the log")},
});

constexpr auto fields = std::to_array<Word>({
    {"about", QT_TRANSLATE_NOOP("EventWords", "Kind")},
    {"accused", QT_TRANSLATE_NOOP("EventWords", "Accused")},
    {"accusedText", QT_TRANSLATE_NOOP("EventWords", "Description of the accused")},
    {"acknowledgeDays", QT_TRANSLATE_NOOP("EventWords", "Acknowledge within")},
    {"acknowledgedOn", QT_TRANSLATE_NOOP("EventWords", "Acknowledged on")},
    {"acknowledgementDueOn", QT_TRANSLATE_NOOP("EventWords", "Acknowledgement due on")},
    {"action", QT_TRANSLATE_NOOP("EventWords", "Action")},
    {"added", QT_TRANSLATE_NOOP("EventWords", "Added")},
    {"addition", QT_TRANSLATE_NOOP("EventWords", "Addition")},
    {"address", QT_TRANSLATE_NOOP("EventWords", "Address of the letterhead")},
    {"aftercareOn", QT_TRANSLATE_NOOP("EventWords", "Aftercare on")},
    {"area", QT_TRANSLATE_NOOP("EventWords", "Area")},
    {"at", QT_TRANSLATE_NOOP("EventWords", "Moment")},
    {"backup", QT_TRANSLATE_NOOP("EventWords", "Back-up")},
    {"backupFolder", QT_TRANSLATE_NOOP("EventWords", "Folder for back-ups")},
    {"backupOnClose", QT_TRANSLATE_NOOP("EventWords", "Back-up on closing")},
    {"backupsKept", QT_TRANSLATE_NOOP("EventWords", "Back-ups kept")},
    {"body", QT_TRANSLATE_NOOP("EventWords", "Text")},
    {"boundary", QT_TRANSLATE_NOOP("EventWords", "Boundary")},
    {"buildYear", QT_TRANSLATE_NOOP("EventWords", "Year of building")},
    {"calendarNames", QT_TRANSLATE_NOOP("EventWords", "Names in calendar files")},
    {"category", QT_TRANSLATE_NOOP("EventWords", "Category")},
    {"changed", QT_TRANSLATE_NOOP("EventWords", "Changed")},
    {"channel", QT_TRANSLATE_NOOP("EventWords", "Channel")},
    {"christmasEveClosed", QT_TRANSLATE_NOOP("EventWords", "Closed on 24 December")},
    {"city", QT_TRANSLATE_NOOP("EventWords", "City")},
    {"closeReason", QT_TRANSLATE_NOOP("EventWords", "Reason for closing")},
    {"closedAt", QT_TRANSLATE_NOOP("EventWords", "Closed at")},
    {"code", QT_TRANSLATE_NOOP("EventWords", "Code")},
    {"complaintDays", QT_TRANSLATE_NOOP("EventWords", "Complaint answered within")},
    {"complaintsCommittee", QT_TRANSLATE_NOOP("EventWords", "Complaints committee")},
    {"complaintsCommitteeReach", QT_TRANSLATE_NOOP("EventWords", "How to reach the complaints committee")},
    {"complaintsUrl", QT_TRANSLATE_NOOP("EventWords", "Page on complaints")},
    {"complex", QT_TRANSLATE_NOOP("EventWords", "Complex")},
    {"condition", QT_TRANSLATE_NOOP("EventWords", "Condition")},
    {"confidentiality", QT_TRANSLATE_NOOP("EventWords", "Confidentiality")},
    {"cost", QT_TRANSLATE_NOOP("EventWords", "Kind of costs")},
    {"costCents", QT_TRANSLATE_NOOP("EventWords", "Costs")},
    {"deputy", QT_TRANSLATE_NOOP("EventWords", "Deputy")},
    {"description", QT_TRANSLATE_NOOP("EventWords", "Description")},
    {"direction", QT_TRANSLATE_NOOP("EventWords", "Direction")},
    {"disabled", QT_TRANSLATE_NOOP("EventWords", "Blocked")},
    {"done", QT_TRANSLATE_NOOP("EventWords", "Done")},
    {"doneAt", QT_TRANSLATE_NOOP("EventWords", "Done at")},
    {"dossier", QT_TRANSLATE_NOOP("EventWords", "Dossier")},
    {"dueOn", QT_TRANSLATE_NOOP("EventWords", "Due on")},
    {"email", QT_TRANSLATE_NOOP("EventWords", "E-mail")},
    {"endDetail", QT_TRANSLATE_NOOP("EventWords", "Ground of the ending")},
    {"endOn", QT_TRANSLATE_NOOP("EventWords", "Last day")},
    {"endReason", QT_TRANSLATE_NOOP("EventWords", "Reason of the ending")},
    {"ended", QT_TRANSLATE_NOOP("EventWords", "Ended")},
    {"envelope", QT_TRANSLATE_NOOP("EventWords", "Envelope")},
    {"equatedDays", QT_TRANSLATE_NOOP("EventWords", "Days on a par with a holiday")},
    {"equatedDaysClosed", QT_TRANSLATE_NOOP("EventWords", "Closed on days on a par with a holiday")},
    {"external", QT_TRANSLATE_NOOP("EventWords", "Version for partners")},
    {"extensions", QT_TRANSLATE_NOOP("EventWords", "Longer term")},
    {"feedbackDays", QT_TRANSLATE_NOOP("EventWords", "Feedback within")},
    {"feedbackDueOn", QT_TRANSLATE_NOOP("EventWords", "Feedback due on")},
    {"feedbackOn", QT_TRANSLATE_NOOP("EventWords", "Feedback given on")},
    {"file", QT_TRANSLATE_NOOP("EventWords", "File")},
    {"fileName", QT_TRANSLATE_NOOP("EventWords", "File name")},
    {"filter", QT_TRANSLATE_NOOP("EventWords", "Filter")},
    {"format", QT_TRANSLATE_NOOP("EventWords", "Format")},
    {"from", QT_TRANSLATE_NOOP("EventWords", "From")},
    {"fromOn", QT_TRANSLATE_NOOP("EventWords", "First day")},
    {"goodFridayClosed", QT_TRANSLATE_NOOP("EventWords", "Closed on Good Friday")},
    {"handler", QT_TRANSLATE_NOOP("EventWords", "Handler")},
    {"hits", QT_TRANSLATE_NOOP("EventWords", "Search results")},
    {"houseNumber", QT_TRANSLATE_NOOP("EventWords", "House number")},
    {"households", QT_TRANSLATE_NOOP("EventWords", "Households")},
    {"idleMinutes", QT_TRANSLATE_NOOP("EventWords", "Lock after (minutes)")},
    {"infix", QT_TRANSLATE_NOOP("EventWords", "Infix")},
    {"inhabitants", QT_TRANSLATE_NOOP("EventWords", "Inhabitants")},
    {"initials", QT_TRANSLATE_NOOP("EventWords", "Initials")},
    {"kind", QT_TRANSLATE_NOOP("EventWords", "Kind")},
    {"kinds", QT_TRANSLATE_NOOP("EventWords", "Kinds")},
    {"joinedParties", QT_TRANSLATE_NOOP("EventWords", "Double roles in dossiers removed")},
    {"language", QT_TRANSLATE_NOOP("EventWords", "Language")},
    {"lastName", QT_TRANSLATE_NOOP("EventWords", "Last name")},
    {"lateReason", QT_TRANSLATE_NOOP("EventWords", "Reason for being late")},
    {"lateRemark", QT_TRANSLATE_NOOP("EventWords", "Remark on being late")},
    {"lead", QT_TRANSLATE_NOOP("EventWords", "In the lead")},
    {"leadPartner", QT_TRANSLATE_NOOP("EventWords", "Partner in the lead")},
    {"legalDesk", QT_TRANSLATE_NOOP("EventWords", "Free legal advice")},
    {"legalEn", QT_TRANSLATE_NOOP("EventWords", "Legal note in English")},
    {"legalNl", QT_TRANSLATE_NOOP("EventWords", "Legal note in Dutch")},
    {"letters", QT_TRANSLATE_NOOP("EventWords", "Letters")},
    {"liberationDayOff", QT_TRANSLATE_NOOP("EventWords", "Closed on Liberation Day")},
    {"lines", QT_TRANSLATE_NOOP("EventWords", "Lines")},
    {"list", QT_TRANSLATE_NOOP("EventWords", "List")},
    {"login", QT_TRANSLATE_NOOP("EventWords", "Sign-in name")},
    {"logo", QT_TRANSLATE_NOOP("EventWords", "Logo")},
    {"mandatory", QT_TRANSLATE_NOOP("EventWords", "Mandatory")},
    {"mergedInto", QT_TRANSLATE_NOOP("EventWords", "Merged with")},
    {"mergedWith", QT_TRANSLATE_NOOP("EventWords", "Merged with")},
    {"metOn", QT_TRANSLATE_NOOP("EventWords", "Met on")},
    {"mimeType", QT_TRANSLATE_NOOP("EventWords", "File type")},
    {"movedAccounts", QT_TRANSLATE_NOOP("EventWords", "Hearings moved")},
    {"movedAlerts", QT_TRANSLATE_NOOP("EventWords", "Alerts moved")},
    {"movedAsAccused", QT_TRANSLATE_NOOP("EventWords", "Reports moved, as accused")},
    {"movedAsReporter", QT_TRANSLATE_NOOP("EventWords", "Reports moved, as reporter")},
    {"movedContacts", QT_TRANSLATE_NOOP("EventWords", "Contacts moved")},
    {"movedDirectiveParties", QT_TRANSLATE_NOOP("EventWords", "Parties of directives moved")},
    {"movedIncidents", QT_TRANSLATE_NOOP("EventWords", "Incidents moved")},
    {"movedMeasures", QT_TRANSLATE_NOOP("EventWords", "Measures moved")},
    {"movedParties", QT_TRANSLATE_NOOP("EventWords", "Roles in dossiers moved")},
    {"movedTenancies", QT_TRANSLATE_NOOP("EventWords", "Tenancies moved")},
    {"municipalHelp", QT_TRANSLATE_NOOP("EventWords", "Help of the municipality")},
    {"name", QT_TRANSLATE_NOOP("EventWords", "Name")},
    {"nameEn", QT_TRANSLATE_NOOP("EventWords", "English name")},
    {"nameNl", QT_TRANSLATE_NOOP("EventWords", "Dutch name")},
    {"namedPeople", QT_TRANSLATE_NOOP("EventWords", "Open to")},
    {"nature", QT_TRANSLATE_NOOP("EventWords", "Nature")},
    {"newYearsEveClosed", QT_TRANSLATE_NOOP("EventWords", "Closed on 31 December")},
    {"nextReviewOn", QT_TRANSLATE_NOOP("EventWords", "Next review on")},
    {"number", QT_TRANSLATE_NOOP("EventWords", "Number")},
    {"numbersConfirmed", QT_TRANSLATE_NOOP("EventWords", "Number confirmed as no BSN")},
    {"oldPasswords", QT_TRANSLATE_NOOP("EventWords", "With the password of then")},
    {"olderKeyFile", QT_TRANSLATE_NOOP("EventWords", "Older key file")},
    {"openedAt", QT_TRANSLATE_NOOP("EventWords", "Opened at")},
    {"order", QT_TRANSLATE_NOOP("EventWords", "Order")},
    {"organisation", QT_TRANSLATE_NOOP("EventWords", "Organisation")},
    {"origin", QT_TRANSLATE_NOOP("EventWords", "Origin")},
    {"otherCategories", QT_TRANSLATE_NOOP("EventWords", "Other categories")},
    {"outcome", QT_TRANSLATE_NOOP("EventWords", "Outcome")},
    {"outcomeText", QT_TRANSLATE_NOOP("EventWords", "Remark on the outcome")},
    {"ownClosingDays", QT_TRANSLATE_NOOP("EventWords", "Own closing days")},
    {"assignee", QT_TRANSLATE_NOOP("EventWords", "Who does it")},
    {"parent", QT_TRANSLATE_NOOP("EventWords", "Lies in")},
    {"password", QT_TRANSLATE_NOOP("EventWords", "Password")},
    {"person", QT_TRANSLATE_NOOP("EventWords", "Person")},
    {"person_id", QT_TRANSLATE_NOOP("EventWords", "Person")},
    {"phase", QT_TRANSLATE_NOOP("EventWords", "Phase")},
    {"phone", QT_TRANSLATE_NOOP("EventWords", "Phone")},
    {"placeText", QT_TRANSLATE_NOOP("EventWords", "Place")},
    {"pollutedHome", QT_TRANSLATE_NOOP("EventWords", "Polluted home")},
    {"postcode", QT_TRANSLATE_NOOP("EventWords", "Postcode")},
    {"privacyUrl", QT_TRANSLATE_NOOP("EventWords", "Privacy statement")},
    {"read", QT_TRANSLATE_NOOP("EventWords", "Read")},
    {"receivedAt", QT_TRANSLATE_NOOP("EventWords", "Received at")},
    {"receivedTimeKnown", QT_TRANSLATE_NOOP("EventWords", "Time of receipt known")},
    {"recoveryKey", QT_TRANSLATE_NOOP("EventWords", "Recovery key")},
    {"refused", QT_TRANSLATE_NOOP("EventWords", "Refused")},
    {"remark", QT_TRANSLATE_NOOP("EventWords", "Remark")},
    {"report", QT_TRANSLATE_NOOP("EventWords", "Report")},
    {"reporter", QT_TRANSLATE_NOOP("EventWords", "Reporter")},
    {"reporterKind", QT_TRANSLATE_NOOP("EventWords", "Kind of reporter")},
    {"reporterUnit", QT_TRANSLATE_NOOP("EventWords", "Home of the reporter")},
    {"resumedOn", QT_TRANSLATE_NOOP("EventWords", "Resumed on")},
    {"retention", QT_TRANSLATE_NOOP("EventWords", "How long a closed dossier is kept")},
    {"retired", QT_TRANSLATE_NOOP("EventWords", "Retired")},
    {"returnLine", QT_TRANSLATE_NOOP("EventWords", "Return line above the address")},
    {"risk", QT_TRANSLATE_NOOP("EventWords", "Risk score")},
    {"role", QT_TRANSLATE_NOOP("EventWords", "Role")},
    {"roles", QT_TRANSLATE_NOOP("EventWords", "Roles")},
    {"rows", QT_TRANSLATE_NOOP("EventWords", "Rows")},
    {"sha256", QT_TRANSLATE_NOOP("EventWords", "Hash of the contents")},
    {"shielded", QT_TRANSLATE_NOOP("EventWords", "Name kept from the accused")},
    {"size", QT_TRANSLATE_NOOP("EventWords", "Size")},
    {"rolesOfNow", QT_TRANSLATE_NOOP("EventWords", "With the roles of before the restore")},
    {"skippedNumbers", QT_TRANSLATE_NOOP("EventWords", "Numbers skipped")},
    {"source", QT_TRANSLATE_NOOP("EventWords", "Source")},
    {"spokenToNeighbour", QT_TRANSLATE_NOOP("EventWords", "Spoken to the neighbours")},
    {"startOn", QT_TRANSLATE_NOOP("EventWords", "First day")},
    {"startsAt", QT_TRANSLATE_NOOP("EventWords", "Starts at")},
    {"status", QT_TRANSLATE_NOOP("EventWords", "Status")},
    {"street", QT_TRANSLATE_NOOP("EventWords", "Street")},
    {"subject", QT_TRANSLATE_NOOP("EventWords", "Subject")},
    {"subjectId", QT_TRANSLATE_NOOP("EventWords", "One thing")},
    {"suspendedFromOn", QT_TRANSLATE_NOOP("EventWords", "Suspended from")},
    {"suspensions", QT_TRANSLATE_NOOP("EventWords", "Suspensions")},
    {"targetDays", QT_TRANSLATE_NOOP("EventWords", "Target")},
    {"targetDueOn", QT_TRANSLATE_NOOP("EventWords", "Feedback (target) due on")},
    {"targetMetOn", QT_TRANSLATE_NOOP("EventWords", "Feedback (target) met on")},
    {"team", QT_TRANSLATE_NOOP("EventWords", "Team")},
    {"tenantNumber", QT_TRANSLATE_NOOP("EventWords", "Tenant number")},
    {"tenantsOrganisation", QT_TRANSLATE_NOOP("EventWords", "Tenants' organisation")},
    {"text", QT_TRANSLATE_NOOP("EventWords", "Text")},
    {"title", QT_TRANSLATE_NOOP("EventWords", "Title")},
    {"to", QT_TRANSLATE_NOOP("EventWords", "Up to")},
    {"triageOutcome", QT_TRANSLATE_NOOP("EventWords", "Assessment")},
    {"triageProposal", QT_TRANSLATE_NOOP("EventWords", "Proposed assessment")},
    {"triageReason", QT_TRANSLATE_NOOP("EventWords", "Reason of the assessment")},
    {"unit", QT_TRANSLATE_NOOP("EventWords", "Unit")},
    {"until", QT_TRANSLATE_NOOP("EventWords", "Until")},
    {"untilOn", QT_TRANSLATE_NOOP("EventWords", "Last day")},
    {"user", QT_TRANSLATE_NOOP("EventWords", "User")},
    {"validFrom", QT_TRANSLATE_NOOP("EventWords", "Offered from")},
    {"validUntil", QT_TRANSLATE_NOOP("EventWords", "Offered until")},
    {"windowHeight", QT_TRANSLATE_NOOP("EventWords", "Height of the window (mm)")},
    {"windowWidth", QT_TRANSLATE_NOOP("EventWords", "Width of the window (mm)")},
    {"windowX", QT_TRANSLATE_NOOP("EventWords", "Window from the left (mm)")},
    {"windowY", QT_TRANSLATE_NOOP("EventWords", "Window from the top (mm)")},
    {"whenEn", QT_TRANSLATE_NOOP("EventWords", "When to use it, in English")},
    {"whenNl", QT_TRANSLATE_NOOP("EventWords", "When to use it, in Dutch")},
    {"withWhom", QT_TRANSLATE_NOOP("EventWords", "With whom")},
    {"workingDays", QT_TRANSLATE_NOOP("EventWords", "Working days")},
    {"year", QT_TRANSLATE_NOOP("EventWords", "Year")},
});

template <class Words> QString wordIn(const Words& words, const QString& key)
{
    for (const auto& [code, word] : words)
        if (key == QLatin1StringView(code))
            return QCoreApplication::translate("EventWords", word);
    return key;
}

} // namespace

QString actionWord(const QString& action)
{
    return wordIn(actions, action);
}

QString fieldWord(const QString& field)
{
    return wordIn(fields, field);
}

QString kindWord(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Casebook:
        return QCoreApplication::translate("EventWords", "Casebook");
    case EntityKind::User:
        return QCoreApplication::translate("EventWords", "User");
    case EntityKind::CodeValue:
        return QCoreApplication::translate("EventWords", "List");
    case EntityKind::Setting:
        return QCoreApplication::translate("EventWords", "Settings");
    case EntityKind::Area:
        return QCoreApplication::translate("EventWords", "Area");
    case EntityKind::Unit:
        return QCoreApplication::translate("EventWords", "Unit");
    case EntityKind::Person:
        return QCoreApplication::translate("EventWords", "Person");
    case EntityKind::Tenancy:
        return QCoreApplication::translate("EventWords", "Tenancy");
    case EntityKind::Alert:
        return QCoreApplication::translate("EventWords", "Alert");
    case EntityKind::StandardText:
        return QCoreApplication::translate("EventWords", "Standard text");
    case EntityKind::SavedView:
        return QCoreApplication::translate("EventWords", "Saved view");
    case EntityKind::FinalReport:
        return QCoreApplication::translate("EventWords", "Month's report");
    case EntityKind::Process:
        return QCoreApplication::translate("EventWords", "Process");
    case EntityKind::Handbook:
        return QCoreApplication::translate("EventWords", "Handbook");
    case EntityKind::LetterTemplate:
        return QCoreApplication::translate("EventWords", "Letter template");
    case EntityKind::Absence:
        return QCoreApplication::translate("EventWords", "Absence");
    default:
        break;
    }
    const ThingKind* thing = thingKinds().find(kind);
    return thing ? QCoreApplication::translate("Thing", thing->name) : entityCode(kind);
}

QStringList allActions()
{
    QStringList codes;
    for (const auto& [code, word] : actions)
        codes << QString::fromLatin1(code);
    std::ranges::sort(
        codes, [](const QString& a, const QString& b) { return actionWord(a).localeAwareCompare(actionWord(b)) < 0; });
    return codes;
}

QList<EntityKind> allKinds()
{
    QList<EntityKind> kinds;
    for (const EntityCode& one : entityCodes())
        kinds << one.kind;
    std::ranges::sort(kinds,
                      [](EntityKind a, EntityKind b) { return kindWord(a).localeAwareCompare(kindWord(b)) < 0; });
    return kinds;
}

QString subjectWord(const event_log::Line& line)
{
    if (line.event.subjectKind == EntityKind::CodeValue) {
        const QString code = line.event.changes.value(u"code"_s).toArray().at(1).toString();
        const QString list =
            code.isEmpty() ? line.event.changes.value(u"list"_s).toArray().at(1).toString() : code.section(u'.', 0, 0);
        const auto name = std::ranges::find(line.changes, u"code"_s, &ChangeLine::field);
        if (!list.isEmpty())
            return name == line.changes.end() ? listName(list) : u"%1: %2"_s.arg(listName(list), name->after);
    }
    const QString kind = kindWord(line.event.subjectKind);
    return line.subject.isEmpty() ? kind : u"%1 %2"_s.arg(kind, line.subject);
}

QString changesText(const event_log::Line& line)
{
    if (line.event.erasedAt.isValid())
        return QCoreApplication::translate("EventWords", "Erased on %1")
            .arg(shortDate(amsterdamDate(line.event.erasedAt)));
    QStringList lines;
    for (const ChangeLine& change : line.changes) {
        const QString field = change.label.isEmpty() ? fieldWord(change.field) : change.label;
        const QString before = change.before;
        const QString after = change.field == u"list"_s ? listName(change.after)
                              : change.field == u"about"_s
                                  ? kindWord(entityFromCode(change.after).value_or(EntityKind::Casebook))
                              : change.field == u"action"_s ? actionWord(change.after)
                                                            : change.after;
        if (before.isEmpty() && after.isEmpty())
            lines << field;
        else if (before.isEmpty())
            lines << u"%1: %2"_s.arg(field, after);
        else
            lines << u"%1: %2 → %3"_s.arg(field, before, after.isEmpty() ? u"–"_s : after);
    }
    return lines.join(u'\n');
}

} // namespace woonrust::ui
