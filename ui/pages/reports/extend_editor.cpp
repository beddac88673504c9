// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/extend_editor.h"

#include "ui/kit/date_time_field.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualWorkingDays = 10;
} // namespace

ExtendEditor::ExtendEditor(AppContext& theContext, const deadlines::DeadlineView& deadline, QWidget* parent)
    : CaseEditor(theContext, tr("A longer term for: %1").arg(deadline.name), tr("Extend"), parent),
      m_deadline(deadline.deadline),
      m_to(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_toldOn(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_reason(new QPlainTextEdit)
{
    const QDate due = deadline.deadline.dueOn;
    m_to->setValue({.date = context().calendar().addWorkingDays(due, usualWorkingDays), .time = {}});
    m_toldOn->setValue({.date = std::min(due, context().today()), .time = {}});
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(em(this, 6));
    form()->addWidget(wrappedLabel(deadline.explanation));
    FormField* told = addField(u"toldOn"_s, tr("&Reporter told on"), m_toldOn, Requirement::Required);
    told->setHint(
        tr("A longer term counts only when the reporter knew before the old one ran out, on %1.").arg(shortDate(due)));
    form()->addLayout(sideBySide({addField(u"to"_s, tr("&New last day"), m_to, Requirement::Required), told}));
    FormField* reason = addField(u"reason"_s, tr("&Why it takes longer"), m_reason, Requirement::Required);
    reason->setHint(tr("It stands with the deadline and on the timeline."));
    form()->addWidget(reason);
    begin(u"extend"_s, QString::number(m_deadline.id.value()));
    startAt(m_to);
}

CaseEditor::Work ExtendEditor::work(Numbers numbers) const
{
    const Extension extension{
        .to = m_to->value().date, .toldOn = m_toldOn->value().date, .reason = m_reason->toPlainText()};
    return [deadline = m_deadline, extension, numbers, to = m_to->isValid(),
            told = m_toldOn->isValid()](Session& session) -> Result<void> {
        if (!to || !told)
            return failure(ErrorKind::Input, DateTimeField::help(), to ? u"toldOn"_s : u"to"_s);
        return deadlines::extend(session, deadline, extension, numbers);
    };
}

QString ExtendEditor::notice() const
{
    return tr("It falls due on %1 now.").arg(shortDate(m_to->value().date));
}

std::function<void()> ExtendEditor::undo() const
{
    // This form is gone by then.
    return [&app = context(), id = m_deadline.id] {
        app.bench.writer.run(
            &app, [id](Session& session) { return deadlines::takeBackExtension(session, id); },
            [](const Result<void>&) {});
    };
}

QJsonObject ExtendEditor::content() const
{
    return {{u"to"_s, toStorage(m_to->value().date)},
            {u"toldOn"_s, toStorage(m_toldOn->value().date)},
            {u"reason"_s, m_reason->toPlainText()}};
}

void ExtendEditor::setContent(const QJsonObject& content)
{
    m_to->setValue({.date = dateFromStorage(content[u"to"_s].toString()), .time = {}});
    m_toldOn->setValue({.date = dateFromStorage(content[u"toldOn"_s].toString()), .time = {}});
    m_reason->setPlainText(content[u"reason"_s].toString());
}

} // namespace woonrust::ui
