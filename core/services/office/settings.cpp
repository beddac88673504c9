// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/settings.h"

#include "services/base/input.h"
#include "services/cases/deadlines.h"
#include "services/cases/work_step_flow.h"
#include "storage/registry/setting_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QSet>

namespace woonrust::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView versionKey("version");

// Every setting that is one value, by key. One list serves loading, saving and the event log.
template <class SettingsType, class Visit> void eachOfOffice(SettingsType& settings, const Visit& visit)
{
    visit("organisation"_L1, settings.organisation);
    visit("phone"_L1, settings.phone);
    visit("email"_L1, settings.email);
    visit("privacyUrl"_L1, settings.privacyUrl);
    visit("complaintsUrl"_L1, settings.complaintsUrl);
    visit("tenantsOrganisation"_L1, settings.tenantsOrganisation);
    visit("language"_L1, settings.language);
    visit("calendarNames"_L1, settings.calendarNames);
    visit("idleMinutes"_L1, settings.idleMinutes);
    visit("backupFolder"_L1, settings.backupFolder);
    visit("backupsKept"_L1, settings.backupsKept);
    visit("backupOnClose"_L1, settings.backupOnClose);
}

template <class SettingsType, class Visit> void eachOfWork(SettingsType& settings, const Visit& visit)
{
    visit("acknowledgeDays"_L1, settings.acknowledgeDays);
    visit("feedbackDays"_L1, settings.feedbackDays);
    visit("targetDays"_L1, settings.targetDays);
    visit("goodFridayClosed"_L1, settings.calendar.goodFridayClosed);
    visit("liberationDayOff"_L1, settings.calendar.liberationDay);
    visit("christmasEveClosed"_L1, settings.calendar.christmasEveClosed);
    visit("newYearsEveClosed"_L1, settings.calendar.newYearsEveClosed);
    visit("equatedDaysClosed"_L1, settings.calendar.equatedDaysClosed);
}

// The words in which it is kept.
constexpr std::pair<LiberationDayOff, QLatin1StringView> liberationDays[] = {
    {LiberationDayOff::EveryYear, "every year"_L1},
    {LiberationDayOff::Lustrum, "lustrum"_L1},
    {LiberationDayOff::Never, "never"_L1},
};

QString toText(LiberationDayOff value)
{
    return std::ranges::find(liberationDays, value, &std::pair<LiberationDayOff, QLatin1StringView>::first)->second;
}
QString toText(const QString& value)
{
    return value;
}
QString toText(int value)
{
    return QString::number(value);
}
QString toText(bool value)
{
    return value ? u"1"_s : u"0"_s;
}
void fromText(const QString& text, LiberationDayOff& value)
{
    for (const auto& [one, word] : liberationDays)
        if (text == word)
            value = one;
}
void fromText(const QString& text, QString& value)
{
    value = text;
}
void fromText(const QString& text, int& value)
{
    bool number = false;
    if (const int read = text.toInt(&number); number)
        value = read;
}
void fromText(const QString& text, bool& value)
{
    value = text == u"1";
}

QString daysText(const std::vector<ClosingDay>& days)
{
    QStringList texts;
    for (const ClosingDay& day : days)
        texts << toStorage(day.date) + u' ' + day.name;
    return texts.join(u"; "_s);
}

// The changes as an event shows them.
QJsonObject officeChanges(const Settings& before, const Settings& after)
{
    QHash<QString, QString> old;
    eachOfOffice(before, [&](QLatin1StringView key, const auto& value) { old.insert(key, toText(value)); });
    QJsonObject changes;
    eachOfOffice(after, [&](QLatin1StringView key, const auto& value) {
        noteChange(changes, key, old.value(key), toText(value));
    });
    return changes;
}

QJsonObject workChanges(const Settings& before, const Settings& after)
{
    QHash<QString, QString> old;
    eachOfWork(before, [&](QLatin1StringView key, const auto& value) { old.insert(key, toText(value)); });
    QJsonObject changes;
    eachOfWork(after, [&](QLatin1StringView key, const auto& value) {
        noteChange(changes, key, old.value(key), toText(value));
    });
    noteChange(changes, "ownClosingDays"_L1, daysText(before.calendar.ownClosingDays),
               daysText(after.calendar.ownClosingDays));
    noteChange(changes, "equatedDays"_L1, daysText(before.calendar.equatedDays), daysText(after.calendar.equatedDays));
    return changes;
}

void checkRange(int value, int lowest, int highest, const QString& field)
{
    if (value < lowest || value > highest)
        refuseInput(QCoreApplication::translate("Settings", "Enter a number from %1 to %2.").arg(lowest).arg(highest),
                    field);
}

void checkDays(std::vector<ClosingDay>& days, QSet<QDate>& seen, const QString& field, const QString& nameRequired)
{
    std::ranges::sort(days, {}, &ClosingDay::date);
    for (ClosingDay& day : days) {
        checkDay(day.date, field);
        day.name = checkedLine(day.name, 100, field, nameRequired);
        if (seen.contains(day.date))
            refuseInput(QCoreApplication::translate("Settings", "The date %1 is in the lists of closing days twice.")
                            .arg(day.date.toString(u"d-M-yyyy"_s)),
                        field);
        seen.insert(day.date);
    }
}

Settings checked(Settings settings)
{
    settings.organisation = checkedLine(settings.organisation, 200, u"organisation"_s,
                                        QCoreApplication::translate("Settings", "Enter the name of the organisation."));
    settings.phone = checkedLine(settings.phone, 50, u"phone"_s);
    settings.email = checkedLine(settings.email, 200, u"email"_s);
    settings.privacyUrl = checkedLine(settings.privacyUrl, 200, u"privacyUrl"_s);
    settings.complaintsUrl = checkedLine(settings.complaintsUrl, 200, u"complaintsUrl"_s);
    settings.tenantsOrganisation = checkedLine(settings.tenantsOrganisation, 200, u"tenantsOrganisation"_s);
    if (settings.language != u"nl" && settings.language != u"en")
        refuseInput(QCoreApplication::translate("Settings", "Choose Dutch or English."), u"language"_s);
    checkRange(settings.idleMinutes, 1, 120, u"idleMinutes"_s);
    checkRange(settings.backupsKept, 1, 365, u"backupsKept"_s);
    settings.backupFolder = settings.backupFolder.trimmed();
    if (!settings.backupFolder.isEmpty() && !QDir(settings.backupFolder).exists())
        refuseInput(QCoreApplication::translate("Settings", "The folder for back-ups does not exist. Make it first, or "
                                                            "choose another one."),
                    u"backupFolder"_s);
    checkRange(settings.acknowledgeDays, 1, 60, u"acknowledgeDays"_s);
    checkRange(settings.feedbackDays, 1, 60, u"feedbackDays"_s);
    checkRange(settings.targetDays, 1, settings.feedbackDays, u"targetDays"_s);
    QSet<QDate> seen;
    checkDays(settings.calendar.ownClosingDays, seen, u"ownClosingDays"_s,
              QCoreApplication::translate("Settings", "Give each closing day a name."));
    checkDays(settings.calendar.equatedDays, seen, u"equatedDays"_s, {});
    return settings;
}

} // namespace

Settings current(Connection& db)
{
    Settings settings;
    const QHash<QString, QString> stored = storage::allSettings(db);
    const auto read = [&](QLatin1StringView key, auto& value) {
        if (const auto found = stored.constFind(key); found != stored.cend())
            fromText(*found, value);
    };
    eachOfOffice(settings, read);
    eachOfWork(settings, read);
    read(versionKey, settings.version);
    settings.calendar.ownClosingDays = storage::closingDays(db, false);
    settings.calendar.equatedDays = storage::closingDays(db, true);
    return settings;
}

void store(Connection& db, const Settings& settings)
{
    const auto put = [&](QLatin1StringView key, const auto& value) { storage::putSetting(db, key, toText(value)); };
    eachOfOffice(settings, put);
    eachOfWork(settings, put);
    put(versionKey, settings.version + 1);
    // Both out before either goes in: a day may move from one list to the other.
    storage::replaceClosingDays(db, false, {});
    storage::replaceClosingDays(db, true, settings.calendar.equatedDays);
    storage::replaceClosingDays(db, false, settings.calendar.ownClosingDays);
}

Result<Settings> load(Session& session)
{
    return session.read([&] { return current(session.db()); });
}

Result<void> save(Session& session, const Settings& wanted)
{
    return session.write([&] {
        const Settings before = current(session.db());
        const QJsonObject office = officeChanges(before, wanted);
        const QJsonObject work = workChanges(before, wanted);
        if (!office.isEmpty())
            requirePermission(session, Permission::ManageSettings);
        if (!work.isEmpty())
            requirePermission(session, Permission::ManageLists);
        if (office.isEmpty() && work.isEmpty())
            return;
        requireUnchanged(wanted.version, before.version);
        const Settings after = checked(wanted);
        store(session.db(), after);
        QJsonObject changes = officeChanges(before, after);
        const QJsonObject workAfter = workChanges(before, after);
        for (auto change = workAfter.begin(); change != workAfter.end(); ++change)
            changes.insert(change.key(), change.value());
        session.log({.action = event::changed, .subjectKind = EntityKind::Setting, .changes = changes});
        if (before.calendar != after.calendar) {
            deadlines::followCalendar(session, storage::openDeadlines(session.db()));
            work_steps::followCalendar(session);
        }
    });
}

} // namespace woonrust::settings
