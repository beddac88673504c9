// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/absence/absence_editor.h"

#include "services/base/actor_of.h"
#include "services/cases/absences.h"
#include "ui/kit/date_time_field.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

AbsenceEditor::AbsenceEditor(AppContext& theContext, Absence absence, QWidget* parent)
    : CaseEditor(theContext, absence.id ? tr("Change an absence") : tr("Enter an absence"), tr("Save"), parent),
      m_absence(absence),
      m_user(new QComboBox),
      m_from(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_until(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_deputy(new QComboBox)
{
    const bool divides = context().may(Permission::DivideWork);
    m_deputy->addItem(tr("nobody"), qint64(0));
    for (const User& user : context().users()) {
        const bool works = !user.disabled && policy::may(actorOf(user), Permission::SeeCases);
        if (user.id == m_absence.user || (works && (divides || user.id == context().actor.id)))
            m_user->addItem(user.name, user.id.value());
        if (user.id == m_absence.deputy || works)
            m_deputy->addItem(user.name, user.id.value());
    }
    chooseData(m_user, m_absence.user ? m_absence.user.value() : context().actor.id.value());
    m_user->setEnabled(!m_absence.id);
    chooseData(m_deputy, m_absence.deputy.value());
    m_from->setValue({.date = m_absence.fromOn, .time = {}});
    m_until->setValue({.date = m_absence.untilOn, .time = {}});

    form()->addWidget(addField(u"user"_s, tr("&Who is away"), m_user, Requirement::Required));
    form()->addLayout(sideBySide({addField(u"fromOn"_s, tr("&First day"), m_from, Requirement::Required),
                                  addField(u"untilOn"_s, tr("&Last day"), m_until, Requirement::Required)}));
    FormField* deputy = addField(u"deputy"_s, tr("&Deputy"), m_deputy);
    deputy->setHint(tr("Work can be lent to the deputy, and comes back on return."));
    form()->addWidget(deputy);
    form()->addStretch(1);
    begin(u"absence"_s, QString::number(m_absence.id.value()));
    if (m_absence.id)
        startAt(m_from);
    else
        startAt(m_user);
}

CaseEditor::Work AbsenceEditor::work(Numbers) const
{
    for (const auto& [field, name] : {std::pair(m_from, u"fromOn"_s), std::pair(m_until, u"untilOn"_s)})
        if (!field->value().date.isValid())
            return [name](Session&) -> Result<void> { return failure(ErrorKind::Input, DateTimeField::help(), name); };
    Absence absence = m_absence;
    absence.user = UserId(m_user->currentData().toLongLong());
    absence.fromOn = m_from->value().date;
    absence.untilOn = m_until->value().date;
    absence.deputy = UserId(m_deputy->currentData().toLongLong());
    return [absence](Session& session) -> Result<void> {
        if (absence.id)
            return absences::change(session, absence);
        const auto added = absences::add(session, absence);
        return added ? Result<void>() : std::unexpected(added.error());
    };
}

QString AbsenceEditor::notice() const
{
    return tr("The absence is saved.");
}

QJsonObject AbsenceEditor::content() const
{
    return {{u"user"_s, m_user->currentData().toLongLong()},
            {u"fromOn"_s, m_from->text()},
            {u"untilOn"_s, m_until->text()},
            {u"deputy"_s, m_deputy->currentData().toLongLong()}};
}

void AbsenceEditor::setContent(const QJsonObject& content)
{
    chooseData(m_user, content[u"user"_s].toInteger());
    m_from->setText(content[u"fromOn"_s].toString());
    m_until->setText(content[u"untilOn"_s].toString());
    chooseData(m_deputy, content[u"deputy"_s].toInteger());
}

} // namespace woonrust::ui
