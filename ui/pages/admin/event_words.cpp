// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/event_words.h"

#include <QCoreApplication>
#include <QJsonArray>
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
    {"done", QT_TRANSLATE_NOOP("EventWords", "Done")},
    {"import", QT_TRANSLATE_NOOP("EventWords", "Imported")},
    {"export", QT_TRANSLATE_NOOP("EventWords", "Exported")},
    {"print", QT_TRANSLATE_NOOP("EventWords", "Printed")},
    {"sign-in", QT_TRANSLATE_NOOP("EventWords", "Signed in")},
    {"sign-out", QT_TRANSLATE_NOOP("EventWords", "Signed out")},
    {"refused", QT_TRANSLATE_NOOP("EventWords", "Was refused")},
    {"back-up", QT_TRANSLATE_NOOP("EventWords", "Made a back-up")},
    {"restore", QT_TRANSLATE_NOOP("EventWords", "Restored a back-up")},
});

constexpr auto fields = std::to_array<Word>({
    {"acknowledgeDays", QT_TRANSLATE_NOOP("EventWords", "Acknowledge within")},
    {"addition", QT_TRANSLATE_NOOP("EventWords", "Addition")},
    {"area", QT_TRANSLATE_NOOP("EventWords", "Area")},
    {"backupFolder", QT_TRANSLATE_NOOP("EventWords", "Folder for back-ups")},
    {"backupOnClose", QT_TRANSLATE_NOOP("EventWords", "Back-up on closing")},
    {"backupsKept", QT_TRANSLATE_NOOP("EventWords", "Back-ups kept")},
    {"body", QT_TRANSLATE_NOOP("EventWords", "Text")},
    {"buildYear", QT_TRANSLATE_NOOP("EventWords", "Year of building")},
    {"category", QT_TRANSLATE_NOOP("EventWords", "Category")},
    {"channel", QT_TRANSLATE_NOOP("EventWords", "Channel")},
    {"city", QT_TRANSLATE_NOOP("EventWords", "City")},
    {"closeReason", QT_TRANSLATE_NOOP("EventWords", "Reason for closing")},
    {"code", QT_TRANSLATE_NOOP("EventWords", "Code")},
    {"complex", QT_TRANSLATE_NOOP("EventWords", "Complex")},
    {"condition", QT_TRANSLATE_NOOP("EventWords", "Condition")},
    {"confidentiality", QT_TRANSLATE_NOOP("EventWords", "Confidentiality")},
    {"description", QT_TRANSLATE_NOOP("EventWords", "Description")},
    {"disabled", QT_TRANSLATE_NOOP("EventWords", "Blocked")},
    {"dossier", QT_TRANSLATE_NOOP("EventWords", "Dossier")},
    {"email", QT_TRANSLATE_NOOP("EventWords", "E-mail")},
    {"endOn", QT_TRANSLATE_NOOP("EventWords", "Last day")},
    {"ended", QT_TRANSLATE_NOOP("EventWords", "Ended")},
    {"feedbackDays", QT_TRANSLATE_NOOP("EventWords", "Feedback within")},
    {"fromOn", QT_TRANSLATE_NOOP("EventWords", "First day")},
    {"handler", QT_TRANSLATE_NOOP("EventWords", "Handler")},
    {"houseNumber", QT_TRANSLATE_NOOP("EventWords", "House number")},
    {"idleMinutes", QT_TRANSLATE_NOOP("EventWords", "Lock after (minutes)")},
    {"infix", QT_TRANSLATE_NOOP("EventWords", "Infix")},
    {"initials", QT_TRANSLATE_NOOP("EventWords", "Initials")},
    {"kind", QT_TRANSLATE_NOOP("EventWords", "Kind")},
    {"language", QT_TRANSLATE_NOOP("EventWords", "Language")},
    {"lastName", QT_TRANSLATE_NOOP("EventWords", "Last name")},
    {"login", QT_TRANSLATE_NOOP("EventWords", "Sign-in name")},
    {"name", QT_TRANSLATE_NOOP("EventWords", "Name")},
    {"nameEn", QT_TRANSLATE_NOOP("EventWords", "English name")},
    {"nameNl", QT_TRANSLATE_NOOP("EventWords", "Dutch name")},
    {"nature", QT_TRANSLATE_NOOP("EventWords", "Nature")},
    {"number", QT_TRANSLATE_NOOP("EventWords", "Number")},
    {"organisation", QT_TRANSLATE_NOOP("EventWords", "Organisation")},
    {"origin", QT_TRANSLATE_NOOP("EventWords", "Origin")},
    {"ownClosingDays", QT_TRANSLATE_NOOP("EventWords", "Own closing days")},
    {"parent", QT_TRANSLATE_NOOP("EventWords", "Lies in")},
    {"password", QT_TRANSLATE_NOOP("EventWords", "Password")},
    {"person", QT_TRANSLATE_NOOP("EventWords", "Person")},
    {"phase", QT_TRANSLATE_NOOP("EventWords", "Phase")},
    {"phone", QT_TRANSLATE_NOOP("EventWords", "Phone")},
    {"postcode", QT_TRANSLATE_NOOP("EventWords", "Postcode")},
    {"receivedAt", QT_TRANSLATE_NOOP("EventWords", "Received at")},
    {"remark", QT_TRANSLATE_NOOP("EventWords", "Remark")},
    {"reporter", QT_TRANSLATE_NOOP("EventWords", "Reporter")},
    {"retired", QT_TRANSLATE_NOOP("EventWords", "Retired")},
    {"roles", QT_TRANSLATE_NOOP("EventWords", "Roles")},
    {"source", QT_TRANSLATE_NOOP("EventWords", "Source")},
    {"startOn", QT_TRANSLATE_NOOP("EventWords", "First day")},
    {"status", QT_TRANSLATE_NOOP("EventWords", "Status")},
    {"street", QT_TRANSLATE_NOOP("EventWords", "Street")},
    {"subject", QT_TRANSLATE_NOOP("EventWords", "Subject")},
    {"targetDays", QT_TRANSLATE_NOOP("EventWords", "Target")},
    {"team", QT_TRANSLATE_NOOP("EventWords", "Team")},
    {"tenantNumber", QT_TRANSLATE_NOOP("EventWords", "Tenant number")},
    {"text", QT_TRANSLATE_NOOP("EventWords", "Text")},
    {"title", QT_TRANSLATE_NOOP("EventWords", "Title")},
    {"unit", QT_TRANSLATE_NOOP("EventWords", "Unit")},
    {"untilOn", QT_TRANSLATE_NOOP("EventWords", "Last day")},
    {"user", QT_TRANSLATE_NOOP("EventWords", "User")},
    {"validUntil", QT_TRANSLATE_NOOP("EventWords", "Offered until")},
});

template <class Words> QString wordIn(const Words& words, const QString& key)
{
    for (const auto& [code, word] : words)
        if (key == QLatin1StringView(code))
            return QCoreApplication::translate("EventWords", word);
    return key;
}

QString valueText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("EventWords", "yes")
                              : QCoreApplication::translate("EventWords", "no");
    const QString text = value.toVariant().toString().simplified();
    return text.isEmpty() ? u"–"_s : text;
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
    case EntityKind::Report:
        return QCoreApplication::translate("EventWords", "Report");
    case EntityKind::Dossier:
        return QCoreApplication::translate("EventWords", "Dossier");
    case EntityKind::Party:
        return QCoreApplication::translate("EventWords", "Party");
    case EntityKind::ContactMoment:
        return QCoreApplication::translate("EventWords", "Contact");
    case EntityKind::Task:
        return QCoreApplication::translate("EventWords", "Task");
    case EntityKind::Note:
        return QCoreApplication::translate("EventWords", "Note");
    case EntityKind::Document:
        return QCoreApplication::translate("EventWords", "Document");
    case EntityKind::Deadline:
        return QCoreApplication::translate("EventWords", "Deadline");
    case EntityKind::StandardText:
        return QCoreApplication::translate("EventWords", "Standard text");
    case EntityKind::SavedView:
        return QCoreApplication::translate("EventWords", "Saved view");
    case EntityKind::FinalReport:
        break;
    }
    return QCoreApplication::translate("EventWords", "Month's report");
}

QString changesText(const Event& event)
{
    QStringList lines;
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change) {
        const QJsonArray values = change->toArray();
        const QString field = fieldWord(change.key());
        if (values.size() < 2)
            lines << field;
        else if (values.at(0).isNull() || valueText(values.at(0)) == u"–"_s)
            lines << u"%1: %2"_s.arg(field, valueText(values.at(1)));
        else
            lines << u"%1: %2 → %3"_s.arg(field, valueText(values.at(0)), valueText(values.at(1)));
    }
    return lines.join(u'\n');
}

} // namespace woonrust::ui
