// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/settings.h"

#include "domain/email_address.h"
#include "services/base/input.h"
#include "services/cases/deadlines.h"
#include "services/cases/work_step_flow.h"
#include "storage/registry/setting_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QSet>

namespace woonrust::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView logoKey("logo"); // in base64; the log tells its sum alone
constexpr qsizetype largestLogo = 500'000;   // bytes

// Every setting that is one value, by key. One list serves loading, saving and the event log.
template <class SettingsType, class Visit> void eachOfOffice(SettingsType& settings, const Visit& visit)
{
    visit("organisation"_L1, settings.organisation);
    visit("phone"_L1, settings.phone);
    visit("email"_L1, settings.email);
    visit("privacyUrl"_L1, settings.privacyUrl);
    visit("complaintsUrl"_L1, settings.complaintsUrl);
    visit("tenantsOrganisation"_L1, settings.tenantsOrganisation);
    visit("address"_L1, settings.letters.address);
    visit("returnLine"_L1, settings.letters.returnLine);
    visit("city"_L1, settings.letters.city);
    visit("legalDesk"_L1, settings.letters.legalDesk);
    visit("municipalHelp"_L1, settings.letters.municipalHelp);
    visit("complaintsCommittee"_L1, settings.letters.committee);
    visit("complaintsCommitteeReach"_L1, settings.letters.committeeReach);
    visit("complaintDays"_L1, settings.letters.complaintDays);
    visit("retention"_L1, settings.letters.retention);
    visit("envelope"_L1, settings.letters.envelope);
    visit("windowX"_L1, settings.letters.windowX);
    visit("windowY"_L1, settings.letters.windowY);
    visit("windowWidth"_L1, settings.letters.windowWidth);
    visit("windowHeight"_L1, settings.letters.windowHeight);
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

void checkRange(int value, int lowest, int highest, const QString& field)
{
    if (value < lowest || value > highest)
        refuseInput(QCoreApplication::translate("Settings", "Enter a number from %1 to %2.").arg(lowest).arg(highest),
                    field);
}

QString sumText(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QString()
                           : QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isPicture(const QByteArray& bytes)
{
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    return type == u"image/png" || type == u"image/jpeg";
}

void checkLetters(LetterSettings& letters)
{
    letters.address = checkedText(letters.address, 300, u"address"_s);
    letters.returnLine = checkedLine(letters.returnLine, 120, u"returnLine"_s);
    letters.city = checkedLine(letters.city, 80, u"city"_s);
    letters.legalDesk = checkedLine(letters.legalDesk, 200, u"legalDesk"_s);
    letters.municipalHelp = checkedLine(letters.municipalHelp, 200, u"municipalHelp"_s);
    letters.committee = checkedLine(letters.committee, 200, u"complaintsCommittee"_s);
    letters.committeeReach = checkedLine(letters.committeeReach, 200, u"complaintsCommitteeReach"_s);
    letters.retention = checkedLine(letters.retention, 80, u"retention"_s);
    checkRange(letters.complaintDays, 1, 60, u"complaintDays"_s);
    if (letters.envelope != u"DL" && letters.envelope != u"C5")
        refuseInput(QCoreApplication::translate("Settings", "Choose an envelope: DL or C5."), u"envelope"_s);
    // All of it on the upper part of the paper, above the text.
    checkRange(letters.windowWidth, 40, 150, u"windowWidth"_s);
    checkRange(letters.windowHeight, 20, 60, u"windowHeight"_s);
    checkRange(letters.windowX, 5, 205 - letters.windowWidth, u"windowX"_s);
    checkRange(letters.windowY, 10, 120 - letters.windowHeight, u"windowY"_s);
    if (letters.logo.size() > largestLogo)
        refuseInput(QCoreApplication::translate("Settings", "The logo is too large; at most 500 kB fits."), logoKey);
    if (!letters.logo.isEmpty() && !isPicture(letters.logo))
        refuseInput(QCoreApplication::translate("Settings", "The logo must be a picture: PNG or JPEG."), logoKey);
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
    noteChange(changes, logoKey, sumText(before.letters.logo), sumText(after.letters.logo));
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
    if (!settings.email.isEmpty() && !isEmailAddress(settings.email))
        refuseInput(QCoreApplication::translate("Persons", "Enter an e-mail address, such as name@example.nl."),
                    u"email"_s);
    settings.privacyUrl = checkedLine(settings.privacyUrl, 200, u"privacyUrl"_s);
    settings.complaintsUrl = checkedLine(settings.complaintsUrl, 200, u"complaintsUrl"_s);
    settings.tenantsOrganisation = checkedLine(settings.tenantsOrganisation, 200, u"tenantsOrganisation"_s);
    checkLetters(settings.letters);
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
    settings.letters.logo = QByteArray::fromBase64(stored.value(logoKey).toLatin1());
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
    put(logoKey, QString::fromLatin1(settings.letters.logo.toBase64()));
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
