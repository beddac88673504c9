// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/measures/measure_editor.h"

#include "services/base/actor_of.h"
#include "services/base/display_names.h"
#include "services/cases/measures.h"
#include "services/office/instruments.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/pages/dossiers/measures/party_box.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

MeasureEditor::MeasureEditor(AppContext& theContext, Measure measure, const dossiers::DossierDetail& detail,
                             Start start, QWidget* parent)
    : CaseEditor(theContext,
                 !measure.id                ? tr("Record a measure")
                 : start == Start::AtResult ? tr("End a measure")
                                            : tr("Change a measure"),
                 tr("Save"), parent),
      m_measure(std::move(measure)),
      m_instrument(new QComboBox),
      m_about(wrappedLabel({})),
      m_warning(new InlineMessage(Tone::DueSoon)),
      m_from(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_until(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_keeper(new QComboBox),
      m_with(new PartyBox(detail.parties)),
      m_role(new QComboBox),
      m_account(new QPlainTextEdit(m_measure.account)),
      m_result(new QComboBox),
      m_ended(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past))
{
    const CodeNames& codes = context().codes();
    fillCodes(m_instrument, codes, instrumentList, context().today(), m_measure.instrument,
              m_measure.id ? QString() : tr("Choose an instrument"));
    fillCodes(m_role, codes, u"OUR_ROLE"_s, context().today(), m_measure.role, tr("Not recorded"));
    fillCodes(m_result, codes, u"MEASURE_RESULT"_s, context().today(), m_measure.result, tr("It still runs"));
    for (const User& user : context().users())
        if (user.id == m_measure.keeper || (!user.disabled && policy::may(actorOf(user), Permission::SeeCases)))
            m_keeper->addItem(user.name, user.id.value());
    chooseData(m_keeper, m_measure.keeper ? m_measure.keeper.value() : context().actor.id.value());
    QString name = m_measure.withWhom;
    for (const dossiers::MeasureView& view : detail.measures)
        if (view.measure.id == m_measure.id && m_measure.id)
            name = view.withName;
    m_with->set(m_measure.person, name);
    m_from->setValue({.date = m_measure.fromOn.isValid() ? m_measure.fromOn : context().today(), .time = {}});
    m_until->setValue({.date = m_measure.untilOn, .time = {}});
    m_ended->setValue({.date = m_measure.endedOn.isValid() ? m_measure.endedOn : context().today(), .time = {}});
    makeFields();
    if (m_measure.id)
        offerRemoval(
            {.title = tr("Remove this measure?"),
             .text = tr("Only for one that was recorded by mistake. One that is over gets a result."),
             .label = tr("Reason"),
             .confirm = tr("Remove")},
            [id = m_measure.id](Session& session, const QString& reason, Numbers numbers) {
                return measures::remove(session, id, reason, numbers);
            },
            tr("The measure is removed."));
    begin(u"measure"_s, u"%1/%2"_s.arg(m_measure.dossier.value()).arg(m_measure.id.value()));
    startAt(start == Start::AtResult         ? static_cast<QWidget*>(m_result)
            : m_measure.instrument.isEmpty() ? static_cast<QWidget*>(m_instrument)
                                             : m_account);
    readCatalogue();
}

void MeasureEditor::makeFields()
{
    m_account->setMinimumHeight(em(this, 8));
    m_warning->setMessage(Tone::DueSoon, {});
    m_about->setForegroundRole(QPalette::PlaceholderText);
    form()->addWidget(addField(u"instrument"_s, tr("&Instrument"), m_instrument, Requirement::Required));
    form()->addWidget(m_warning);
    form()->addWidget(m_about);
    form()->addLayout(sideBySide({addField(u"fromOn"_s, tr("&From"), m_from, Requirement::Required),
                                  addField(u"untilOn"_s, tr("&Planned until"), m_until),
                                  addField(u"withWhom"_s, tr("With who&m"), m_with)},
                                 {1, 1, 2}));
    form()->addLayout(sideBySide(
        {addField(u"keeper"_s, tr("Wh&o carries it out"), m_keeper), addField(u"role"_s, tr("Our &role"), m_role)}));
    FormField* account = addField(u"account"_s, tr("&Account"), m_account);
    account->setHint(tr("What was agreed, and what happened. Facts."));
    form()->addWidget(account, 1);
    m_endedField = addField(u"endedOn"_s, tr("&Ended on"), m_ended);
    form()->addLayout(sideBySide({addField(u"result"_s, tr("Res&ult"), m_result), m_endedField}));
    connect(m_instrument, &QComboBox::currentIndexChanged, this, &MeasureEditor::tellInstrument);
    connect(m_result, &QComboBox::currentIndexChanged, this, &MeasureEditor::showEnd);
    showEnd();
}

void MeasureEditor::readCatalogue()
{
    context().bench.reader.run(
        this, [](Session& session) { return instruments::all(session); },
        [this](Result<std::vector<Instrument>> found) {
            if (found)
                m_catalogue = *std::move(found);
            tellInstrument();
        });
}

// What the catalogue says of it, and whether it is for a role that the user has not.
void MeasureEditor::tellInstrument()
{
    const auto found = std::ranges::find(m_catalogue, m_instrument->currentData().toString(),
                                         [](const Instrument& one) { return one.code(); });
    QStringList lines;
    QString warning;
    if (found != m_catalogue.end()) {
        lines << tr("Kind: %1.").arg(instrumentKindNames(found->kinds));
        if (const QString when = found->when.in(uiLanguage()); !when.isEmpty())
            lines << tr("When: %1").arg(when);
        if (const QString legal = found->legal.in(uiLanguage()); !legal.isEmpty())
            lines << tr("Law: %1").arg(legal);
        if (!found->mayBeUsedBy(context().actor.roles)) {
            QStringList roles;
            for (const Role role : allRoles)
                if (found->roles.has(role))
                    roles << roleName(role);
            warning = tr("Your role does not use this instrument by itself. It is for: %1. Choose who carries it out.")
                          .arg(roles.join(u", "_s));
        }
    }
    m_about->setText(lines.join(u'\n'));
    m_about->setVisible(!lines.isEmpty());
    m_warning->setMessage(Tone::DueSoon, warning);
}

void MeasureEditor::showEnd()
{
    m_endedField->setVisible(!m_result->currentData().toString().isEmpty());
}

Measure MeasureEditor::measure() const
{
    Measure measure = m_measure;
    measure.instrument = m_instrument->currentData().toString();
    measure.fromOn = m_from->value().date;
    measure.untilOn = m_until->value().date;
    measure.keeper = UserId(m_keeper->currentData().toLongLong());
    measure.person = m_with->person();
    measure.withWhom = m_with->typed();
    measure.role = m_role->currentData().toString();
    measure.account = m_account->toPlainText();
    measure.result = m_result->currentData().toString();
    measure.endedOn = measure.result.isEmpty() ? QDate() : m_ended->value().date;
    return measure;
}

CaseEditor::Work MeasureEditor::work(Numbers numbers) const
{
    const bool ends = !m_result->currentData().toString().isEmpty();
    for (const auto& [field, name] :
         {std::pair(m_from, u"fromOn"_s), std::pair(m_until, u"untilOn"_s), std::pair(m_ended, u"endedOn"_s)})
        if (!field->isValid() && (ends || field != m_ended))
            return [name](Session&) -> Result<void> { return failure(ErrorKind::Input, DateTimeField::help(), name); };
    return [measure = measure(), numbers](Session& session) -> Result<void> {
        if (measure.id)
            return measures::update(session, measure, numbers);
        const auto added = measures::add(session, measure, numbers);
        return added ? Result<void>() : std::unexpected(added.error());
    };
}

QString MeasureEditor::notice() const
{
    return measure().result.isEmpty() ? tr("The measure is saved.") : tr("The measure is saved, with its result.");
}

// One that was ended here runs again.
std::function<void()> MeasureEditor::undo() const
{
    if (!m_measure.id || m_measure.endedOn.isValid() || measure().result.isEmpty())
        return {};
    return [&worker = context().bench.writer, owner = &context(), id = m_measure.id] {
        worker.run(
            owner, [id](Session& session) { return measures::takeBack(session, id); }, [](const Result<void>&) {});
    };
}

QJsonObject MeasureEditor::content() const
{
    const Measure m = measure();
    return {{u"instrument"_s, m.instrument},
            {u"fromOn"_s, m_from->text()},
            {u"untilOn"_s, m_until->text()},
            {u"keeper"_s, m.keeper.value()},
            {u"person"_s, m.person.value()},
            {u"withWhom"_s, m_with->currentText()},
            {u"role"_s, m.role},
            {u"account"_s, m.account},
            {u"result"_s, m.result},
            {u"endedOn"_s, m_ended->text()}};
}

void MeasureEditor::setContent(const QJsonObject& content)
{
    chooseData(m_instrument, content[u"instrument"_s].toString());
    m_from->setText(content[u"fromOn"_s].toString());
    m_until->setText(content[u"untilOn"_s].toString());
    chooseData(m_keeper, content[u"keeper"_s].toInteger());
    m_with->set(PersonId(content[u"person"_s].toInteger()), content[u"withWhom"_s].toString());
    chooseData(m_role, content[u"role"_s].toString());
    m_account->setPlainText(content[u"account"_s].toString());
    chooseData(m_result, content[u"result"_s].toString());
    m_ended->setText(content[u"endedOn"_s].toString());
    showEnd();
}

} // namespace woonrust::ui
