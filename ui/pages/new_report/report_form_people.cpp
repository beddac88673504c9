// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who reports, from where, and whom it is about.
#include "domain/phone.h"
#include "services/registry/find_people.h"
#include "services/registry/lookup.h"
#include "services/registry/persons.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/new_report/new_person_fields.h"
#include "ui/pages/new_report/report_form.h"

#include <QComboBox>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

void ReportForm::reporterChosen()
{
    const bool isNew = m_reporter->id() == newReporter;
    m_newPerson->setVisible(isNew);
    if (isNew) {
        m_newPerson->setName(m_reporter->text());
        m_newPerson->startTyping();
    }
    m_originFollows = !m_originByUser;
    m_reporterRents = reporter().isValid(); // most do; the answer of the register says so
    followReporter();
    askAboutReporter();
}

// The origin that goes with the reporter, as a report is given that comes in without one.
void ReportForm::followReporter()
{
    if (!m_originFollows)
        return;
    const qint64 who = m_reporter->id();
    const bool rents = who == newReporter ? m_newPerson->home().isValid() : m_reporterRents;
    chooseData(m_origin, who == 0                   ? m_originAsked
                         : who == anonymousReporter ? u"ANONYMOUS"_s
                         : rents                    ? u"TENANT"_s
                                                    : u"RESIDENT"_s);
}

// Address and telephone number of a known caller, to check that it is the one on the line.
void ReportForm::askAboutReporter()
{
    const int generation = m_reach.next();
    m_reporterField->setHint(
        m_reporter->id() == anonymousReporter
            ? tr("We cannot call back. Give the number of the report, so that the caller can ring us about it.")
            : QString());
    if (!reporter())
        return;
    m_context.bench.reader.run(
        this,
        [id = reporter()](Session& session) {
            return persons::get(session, id).and_then([&](const Person& person) {
                return session.read([&] { return std::pair(person, persons::addressOf(session, person.id)); });
            });
        },
        [this, generation](const Result<std::pair<Person, QString>>& found) {
            if (!found || !m_reach.isCurrent(generation))
                return;
            const auto& [person, address] = *found;
            QStringList parts{address, person.tenantNumber, readablePhone(person.phone), person.email};
            parts.removeAll(QString());
            if (person.phone.isEmpty())
                parts << tr("no telephone number yet");
            m_reporterField->setHint(parts.join(u" · "_s));
            m_reporterRents = !address.isEmpty();
            QSignalBlocker quiet(this); // nobody typed it
            followReporter();
            quiet.unblock();
            Q_EMIT settled();
        });
}

const QStringList& ReportForm::possibleDoubles() const
{
    static const QStringList none;
    return m_reporter->id() == newReporter ? m_newPerson->doubles() : none;
}

void ReportForm::placeChosen()
{
    m_accused->clear();
    m_area->setChosen({});
    if (!place())
        return;
    m_context.bench.reader.run(
        this, [unit = place()](Session& session) { return lookup::areaOf(session, unit); },
        [this, unit = place()](const Result<std::optional<Area>>& area) {
            if (area && *area && unit == place())
                m_area->setChosen({.id = (*area)->id.value(), .text = (*area)->name});
            Q_EMIT settled();
        });
}

void ReportForm::takeKnown(const context::Known& known)
{
    m_known = known;
    offerResidents();
    propose();
    Q_EMIT settled();
}

void ReportForm::offerResidents()
{
    const QSignalBlocker quiet(m_accused);
    const PersonId chosen = accused();
    const QString typed = m_accused->currentText();
    m_accused->clear();
    for (const Person& resident : m_known.residents)
        m_accused->addItem(resident.displayName(), resident.id.value());
    // One who lives alone there is most often the one it is about; the user sees the name and can take it out.
    if (!typed.isEmpty() || m_use == Use::Change)
        setAccused(chosen, typed);
    else
        m_accused->setCurrentIndex(m_known.residents.size() == 1 ? 0 : -1);
}

void ReportForm::setAccused(PersonId person, const QString& text)
{
    int row = person ? m_accused->findData(person.value()) : m_accused->findText(text);
    if (row < 0 && person) { // who was chosen before, and does not live there now
        m_accused->addItem(text, person.value());
        row = m_accused->count() - 1;
    }
    m_accused->setCurrentIndex(row);
    if (row < 0)
        m_accused->setEditText(text);
}

PersonId ReportForm::accused() const
{
    const QString text = m_accused->currentText();
    int row = m_accused->currentIndex();
    if (row < 0 || m_accused->itemText(row) != text)
        row = text.isEmpty() ? -1 : m_accused->findText(text);
    return row < 0 || text.isEmpty() ? PersonId() : PersonId(m_accused->itemData(row).toLongLong());
}

} // namespace woonrust::ui
