// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter_days.h"
#include "domain/number.h"
#include "services/base/display_names.h"
#include "services/cases/letters/letter_case.h"
#include "services/office/lists.h"
#include "services/office/settings.h"
#include "storage/cases/account_store.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/party_store.h"
#include "storage/registry/letter_template_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/user_store.h"

#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>

namespace woonrust::letters {

using namespace Qt::StringLiterals;

namespace {

// CONTACT_KIND of what was said and done with the resident.
constexpr std::array stepsWithResident = {"TALK"_L1,    "VISIT"_L1,     "HEARING"_L1, "INVITATION"_L1,
                                          "WARNING"_L1, "STOP_TALK"_L1, "SUMMONS"_L1, "MEDIATION"_L1};
constexpr std::array representativeRoles = {"BWI"_L1, "CUR"_L1, "MEN"_L1, "WVT"_L1};

class Fields {
public:
    Fields(Session& session, const LetterCase& about, const LetterTemplate& says, const Letter& letter)
        : m_session(session),
          m_db(session.db()),
          m_names(session.db()),
          m_codes(lists::current(session.db(), says.language)),
          m_locale(says.language == u"nl" ? QLocale::Dutch : QLocale::English),
          m_dutch(says.language == u"nl"),
          m_case(about),
          m_says(says),
          m_letter(letter)
    {
    }

    LetterValues all()
    {
        addOffice();
        addWriter();
        addRecipient();
        addHome();
        addReport();
        addDossier();
        return std::move(m_values);
    }

private:
    void put(QLatin1StringView field, const QStringList& items)
    {
        QStringList filled = items;
        filled.removeAll(QString());
        if (!filled.isEmpty())
            m_values[field] = {.items = filled};
    }
    void put(QLatin1StringView field, const QString& item) { put(field, QStringList{item}); }
    void put(QLatin1StringView field, QDate day) { put(field, day.isValid() ? toStorage(day) : QString()); }

    [[nodiscard]] QString written(QDate day) const { return m_locale.toString(day, u"d MMMM yyyy"_s); }
    [[nodiscard]] bool isToReporter() const { return m_says.to == LetterTo::Reporter; }

    void addOffice()
    {
        const Settings office = settings::current(m_db);
        put("organisatie"_L1, office.organisation);
        put("organisatie_adres"_L1, QString(office.letters.address).replace(u'\n', u", "_s));
        put("plaats"_L1, office.letters.city);
        put("telefoon"_L1, office.phone);
        put("email"_L1, office.email);
        put("privacy_url"_L1, office.privacyUrl);
        put("klacht_url"_L1, office.complaintsUrl);
        put("huurdersorganisatie"_L1, office.tenantsOrganisation);
        put("juridisch_loket"_L1, office.letters.legalDesk);
        put("gemeente_hulp"_L1, office.letters.municipalHelp);
        put("klachtencommissie"_L1, office.letters.committee);
        put("klachtencommissie_contact"_L1, office.letters.committeeReach);
        put("reactie_dagen"_L1, QString::number(office.letters.complaintDays));
        put("bewaartermijn"_L1, office.letters.retention);
    }

    void addWriter()
    {
        const Report* report = m_case.report(m_letter.about.report);
        const UserId handler = m_case.dossier ? m_case.dossier->handler : report ? report->handler : UserId();
        const QString name = m_names.user(handler);
        put("behandelaar"_L1, name.isEmpty() ? m_session.actor().name : name);
        put("coordinator"_L1, coordinator());
    }

    // Who signs: the actor, or the one of the team; of several the writer says who.
    QString coordinator()
    {
        if (m_session.actor().roles.has(Role::Coordinator))
            return m_session.actor().name;
        QStringList ofTeam;
        QStringList all;
        for (const User& user : storage::allUsers(m_db))
            if (!user.disabled && user.roles.has(Role::Coordinator)) {
                all << user.name;
                if (m_case.dossier && !user.team.isEmpty() && user.team == m_case.dossier->team)
                    ofTeam << user.name;
            }
        return ofTeam.size() == 1 ? ofTeam.front() : all.size() == 1 ? all.front() : QString();
    }

    void addRecipient()
    {
        QStringList names;
        for (const Addressee& one : m_letter.addressees)
            if (!one.copy)
                names << one.name;
        put("naam"_L1, names);
        if (isOutside(m_says.to)) {
            put("partner_naam"_L1, names.value(0));
            put("deelnemer"_L1, names.value(0));
        }
        if (m_says.to == LetterTo::Tenants)
            put("huurder_naam"_L1, names);
    }

    void addHome()
    {
        const Report* report = m_case.report(m_letter.about.report);
        const QString address = m_names.address(m_case.home);
        put("adres"_L1, address.isEmpty() && report ? report->placeText : address);
        if (!m_case.home || isToReporter()) // who reported does not read who lives there
            return;
        QStringList names;
        QDate since;
        for (const storage::Resident& one : storage::residentsOn(m_db, m_case.home, m_case.today)) {
            names << one.person.displayName();
            if (!since.isValid() || one.tenancy.startOn < since)
                since = one.tenancy.startOn;
        }
        if (m_says.to != LetterTo::Tenants)
            put("huurder_naam"_L1, names);
        put("bewoner_naam"_L1, names);
        put("huurovereenkomst_datum"_L1, since);
    }

    void addReport()
    {
        const Report* report = m_case.report(m_letter.about.report);
        const Report* any = report ? report : m_case.reports.empty() ? nullptr : &m_case.reports.back();
        if (any)
            put("categorie"_L1, m_codes.name(u"ZAAKTYPEDETAILSOORT"_s, any->category));
        if (!report)
            return;
        put("meldingnummer"_L1, SerialNumber::fromKey(SerialNumber::report, report->number).toString());
        put("datum_ontvangst"_L1, amsterdamDate(report->receivedAt));
        for (const StoredDeadline& deadline : storage::deadlinesOf(m_db, report->id))
            if (deadline.kind == deadline_kind::feedback && deadline.dueOn >= m_case.today)
                put("termijn_terugkoppeling"_L1, deadline.dueOn);
        // In a letter to the reporter themselves alone.
        if (isToReporter() && m_letter.addressees.size() == 1 && m_letter.addressees.front().person == report->reporter)
            put("melder_naam"_L1, m_letter.addressees.front().name);
    }

    void addDossier()
    {
        addCounts();
        if (!m_case.dossier)
            return;
        put("dossiernummer"_L1, SerialNumber::fromKey(SerialNumber::dossier, m_case.dossier->number).toString());
        put("nazorg_datum"_L1, m_case.dossier->aftercareOn);
        if (m_case.dossier->risk)
            put("score"_L1, QString::number(*m_case.dossier->risk));
        addRepresentatives();
        addSteps();
        addHearing();
    }

    // How many, from how many homes, and when. A letter to a reporter tells nothing of the others.
    void addCounts()
    {
        if (isToReporter())
            return;
        put("feiten"_L1, factsOf(m_db, m_case, m_codes, m_says.language));
        if (m_case.reports.empty())
            return;
        const QDate first = amsterdamDate(m_case.reports.front().receivedAt);
        const QDate last = amsterdamDate(m_case.reports.back().receivedAt);
        const bool oneDay = first == last;
        put("periode"_L1, oneDay
                              ? written(first)
                              : (m_dutch ? u"%1 tot en met %2"_s : u"%1 to %2"_s).arg(written(first), written(last)));
        put("wanneer"_L1,
            oneDay ? (m_dutch ? u"op %1"_s : u"on %1"_s).arg(written(first))
                   : (m_dutch ? u"van %1 tot en met %2"_s : u"from %1 to %2"_s).arg(written(first), written(last)));
        const qsizetype count = qsizetype(m_case.reports.size());
        put("aantal_meldingen"_L1, QString::number(count));
        put("meldingen"_L1, counted(count, u"melding"_s, u"meldingen"_s, u"report"_s, u"reports"_s));
        QSet<PersonId> reporters;
        QSet<std::pair<qint64, qint64>> homes; // a home, or who has none that we know
        for (const Report& report : m_case.reports) {
            if (report.reporterKind != ReporterKind::Known)
                continue;
            reporters.insert(report.reporter);
            const UnitId home =
                report.reporterUnit ? report.reporterUnit : storage::homeOn(m_db, report.reporter, m_case.today);
            homes.insert(home ? std::pair(home.value(), qint64(0)) : std::pair(qint64(0), report.reporter.value()));
        }
        if (!reporters.isEmpty()) {
            put("aantal_melders"_L1, QString::number(reporters.size()));
            put("adressen"_L1, counted(homes.size(), u"adres"_s, u"adressen"_s, u"address"_s, u"addresses"_s));
        }
    }

    [[nodiscard]] QString counted(qsizetype count, const QString& one, const QString& several,
                                  const QString& oneEnglish, const QString& severalEnglish) const
    {
        const QString& word = m_dutch ? (count == 1 ? one : several) : (count == 1 ? oneEnglish : severalEnglish);
        return QString::number(count) + u' ' + word;
    }

    // The talk in which the accused was heard, for a letter that tells of it; one that invites names a day to come.
    void addHearing()
    {
        if (dayMeaning(m_letter, u"gesprek_datum"_s) != DayMeaning::Past)
            return;
        for (const Account& account : storage::accountsOf(m_db, m_case.dossier->id)) // newest first
            if (account.side == side::accused && account.heardOn <= m_case.today) {
                put("gesprek_datum"_L1, account.heardOn);
                return;
            }
    }

    void addRepresentatives()
    {
        QStringList names;
        for (const Party& party : storage::partiesOf(m_db, m_case.dossier->id))
            if (std::ranges::any_of(representativeRoles, [&](auto role) { return party.role == role; }) &&
                (!party.untilOn.isValid() || party.untilOn >= m_case.today))
                names << (party.person ? m_names.person(party.person) : party.description);
        put("wettelijk_vertegenwoordiger"_L1, names);
    }

    // What was said and sent to the resident, oldest first.
    void addSteps()
    {
        std::vector<std::pair<QDate, QString>> steps;
        QDate warned;
        const auto warnedOn = [&](QDate day) {
            if (!warned.isValid() || day < warned)
                warned = day;
        };
        for (const ContactMoment& contact : storage::contactsOf(m_db, m_case.dossier->id)) {
            const PersonId person = storage::standsFor(m_db, contact.person);
            const bool known = std::ranges::any_of(stepsWithResident, [&](auto kind) { return contact.kind == kind; });
            if (!known || contact.direction == u"INK" || (person && m_case.lastOf(person)) ||
                storage::letterOfContact(m_db, contact.id))
                continue;
            steps.emplace_back(amsterdamDate(contact.at), m_codes.name(u"CONTACT_KIND"_s, contact.kind));
            if (contact.kind == "WARNING"_L1)
                warnedOn(amsterdamDate(contact.at));
        }
        for (const Letter& other : storage::lettersOf(m_db, m_case.dossier->id)) {
            if (stateOf(other) != LetterState::Final || other.id == m_letter.id)
                continue;
            const auto says = storage::findLetterTemplate(m_db, other.code, other.number);
            if (!says || says->letter.to != LetterTo::Tenants)
                continue;
            steps.emplace_back(other.datedOn, m_codes.name(u"LETTER"_s, other.code));
            if (says->letter.contactKind == u"WARNING")
                warnedOn(other.datedOn);
        }
        std::ranges::stable_sort(steps, {}, &std::pair<QDate, QString>::first);
        if (isToReporter())
            return;
        QStringList lines;
        for (const auto& [day, what] : steps)
            lines << u"%1: %2"_s.arg(written(day), what);
        lines.removeDuplicates();
        put("eerdere_stappen"_L1, lines);
        put("datum_eerste_waarschuwing"_L1, warned);
    }

    Session& m_session;
    Connection& m_db;
    DisplayNames m_names;
    const CodeNames m_codes;
    const QLocale m_locale;
    const bool m_dutch;
    const LetterCase& m_case;
    const LetterTemplate& m_says;
    const Letter& m_letter;
    LetterValues m_values;
};

} // namespace

LetterValues valuesOf(Session& session, const LetterCase& about, const LetterTemplate& says, const Letter& letter,
                      const QStringList& fields)
{
    LetterValues known = Fields(session, about, says, letter).all();
    std::erase_if(known, [&](const auto& one) { return !fields.contains(one.first); });
    return known;
}

void fill(Session& session, const LetterCase& about, const LetterTemplate& says, Letter& letter)
{
    // Of blocks that are left out too: they may come back.
    QStringList used = fieldsIn(letter.subject);
    for (const WrittenBlock& block : letter.blocks)
        used << fieldsIn(block.heading) << fieldsIn(block.text);
    LetterValues values = valuesOf(session, about, says, letter, used);
    for (const auto& [field, value] : letter.values)
        if (value.typed && used.contains(field))
            values[field] = value;
    letter.values = std::move(values);
}

} // namespace woonrust::letters
