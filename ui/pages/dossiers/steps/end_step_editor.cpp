// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/steps/end_step_editor.h"

#include "services/base/display_names.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

EndStepEditor::EndStepEditor(AppContext& theContext, About about, QWidget* parent)
    : CaseEditor(theContext, about.view.name, about.way == Way::Skip ? tr("Skip the step") : tr("The step is done"),
                 parent),
      m_about(std::move(about)),
      m_on(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_account(new QPlainTextEdit),
      m_phaseReason(new QPlainTextEdit),
      m_lateReason(new QPlainTextEdit),
      m_approver(new QComboBox)
{
    if (!m_about.dossier.isEmpty())
        form()->addWidget(wrappedLabel(tr("In dossier %1").arg(m_about.dossier)));
    const bool skips = m_about.way == Way::Skip;
    const QString outcome = m_about.outcome.name.in(uiLanguage());
    form()->addWidget(wrappedLabel(skips
                                       ? tr("The step is skipped, and the dossier goes on as after “%1”.").arg(outcome)
                                       : tr("Outcome: %1.").arg(outcome)));
    if (!m_about.nextText.isEmpty())
        form()->addWidget(wrappedLabel(tr("What follows: %1").arg(m_about.nextText)));
    if (m_about.isAcute)
        form()->addWidget(
            wrappedLabel(tr("Acute danger: call 112 first, then the coordinator. Write it down afterwards.")));
    m_on->setValue({.date = theContext.today(), .time = {}});
    for (QPlainTextEdit* text : {m_account, m_phaseReason, m_lateReason})
        text->setFixedHeight(em(this, 6));
    form()->addWidget(addField(u"on"_s, tr("&Day"), m_on, Requirement::Required));
    form()->addWidget(addField(u"account"_s, skips ? tr("&Why it is skipped") : tr("&What came of it"), m_account,
                               skips ? Requirement::Required : Requirement::Optional));
    m_phaseField =
        addField(u"phaseReason"_s, tr("Why the dossier becomes &repressive"), m_phaseReason, Requirement::Required);
    m_phaseField->setHint(tr("It stands in the dossier; a judge will ask why the lighter means were not enough."));
    form()->addWidget(m_phaseField);
    m_phaseField->setVisible(m_about.asksPhase);
    m_lateField = addField(u"lateReason"_s, tr("Why it is &later than the norm"), m_lateReason, Requirement::Required);
    form()->addWidget(m_lateField);
    m_approver->addItem(tr("Choose who"), 0);
    if (const auto role = m_about.view.says.approval)
        for (const User& user : theContext.users())
            if (!user.disabled && user.roles.has(*role))
                m_approver->addItem(caption(user.name), user.id.value());
    m_approverField = addField(u"approvedBy"_s, tr("&Decided by"), m_approver, Requirement::Required);
    form()->addWidget(m_approverField);
    m_approverField->setVisible(!skips && m_about.view.says.approval &&
                                !theContext.actor.roles.has(*m_about.view.says.approval));
    connect(m_on, &DateTimeField::valueChanged, this, &EndStepEditor::showLate);
    showLate();
    begin(u"work-step"_s,
          u"%1/%2/%3"_s.arg(m_about.view.step.id.value()).arg(m_about.outcome.code).arg(int(m_about.way)));
    startAt(m_account);
}

void EndStepEditor::showLate()
{
    const QDate due = m_about.view.step.dueOn;
    const QDate on = m_on->value().date;
    m_lateField->setVisible(m_about.way == Way::Finish && due.isValid() && on.isValid() && on > due);
}

CaseEditor::Work EndStepEditor::work(Numbers numbers) const
{
    if (!m_on->value().date.isValid())
        return [](Session&) -> Result<void> { return failure(ErrorKind::Input, DateTimeField::help(), u"on"_s); };
    const work_steps::Ending ending{.outcome = m_about.outcome.code,
                                    .on = m_on->value().date,
                                    .account = m_account->toPlainText(),
                                    .lateReason = m_lateReason->toPlainText(),
                                    .phaseReason = m_phaseReason->toPlainText(),
                                    .approvedBy = UserId(m_approver->currentData().toLongLong())};
    return [seen = Seen<WorkStepId>(m_about.view.step), way = m_about.way, ending, numbers,
            ended = m_ended](Session& session) -> Result<void> {
        auto done = way == Way::Skip ? work_steps::skip(session, seen, ending, numbers)
                                     : work_steps::finish(session, seen, ending, numbers);
        if (!done)
            return std::unexpected(done.error());
        *ended = *std::move(done);
        return {};
    };
}

std::function<void()> EndStepEditor::undo() const
{
    // This form is gone by then.
    return [&app = context(), id = m_about.view.step.id] {
        app.bench.writer.run(
            &app, [id](Session& session) { return work_steps::takeBack(session, id); }, [](const Result<void>&) {});
    };
}

QString EndStepEditor::notice() const
{
    return m_about.way == Way::Skip ? tr("The step is skipped.") : tr("The step is done.");
}

bool EndStepEditor::handled(const Error& error)
{
    for (const auto& [name, field] :
         {std::pair{"phaseReason"_L1, m_phaseField}, std::pair{"lateReason"_L1, m_lateField},
          std::pair{"approvedBy"_L1, m_approverField}})
        if (error.field == name)
            field->show();
    return false;
}

QJsonObject EndStepEditor::content() const
{
    return {{u"on"_s, toStorage(m_on->value().date)},
            {u"account"_s, m_account->toPlainText()},
            {u"phaseReason"_s, m_phaseReason->toPlainText()},
            {u"lateReason"_s, m_lateReason->toPlainText()},
            {u"approvedBy"_s, m_approver->currentData().toLongLong()}};
}

void EndStepEditor::setContent(const QJsonObject& content)
{
    m_on->setValue({.date = dateFromStorage(content[u"on"_s].toString()), .time = {}});
    m_account->setPlainText(content[u"account"_s].toString());
    m_phaseReason->setPlainText(content[u"phaseReason"_s].toString());
    m_lateReason->setPlainText(content[u"lateReason"_s].toString());
    m_approver->setCurrentIndex(std::max(m_approver->findData(content[u"approvedBy"_s].toInteger()), 0));
    showLate();
}

} // namespace woonrust::ui
