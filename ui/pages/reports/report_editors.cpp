// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_editors.h"

#include "services/cases/reports.h"
#include "ui/kit/date_time_field.h"
#include "ui/pages/case/amount.h"
#include "ui/pages/case/bulk_actions.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

CloseReportEditor::CloseReportEditor(AppContext& theContext, std::vector<ReportId> reports, QWidget* parent)
    : CaseEditor(theContext,
                 reports.size() == 1 ? tr("Close the report") : tr("Close %n report(s)", nullptr, int(reports.size())),
                 tr("Close"), parent),
      m_reports(std::move(reports)),
      m_reason(new QComboBox),
      m_remark(new QPlainTextEdit)
{
    fillCodes(m_reason, context().codes(), u"REPORT_CLOSE_REASON"_s, context().today(), {}, tr("Choose a reason"));
    form()->addWidget(addField(u"closeReason"_s, tr("&Why it can close"), m_reason, Requirement::Required));
    m_remark->setMinimumHeight(em(this, 6));
    FormField* remark = addField(u"remark"_s, tr("&Remark"), m_remark);
    remark->setHint(tr("It stands on the timeline with the closing."));
    form()->addWidget(remark);
    begin(u"closeReport"_s, QString::number(m_reports.front().value()));
    startAt(m_reason);
}

CaseEditor::Work CloseReportEditor::work(Numbers numbers) const
{
    return [ids = m_reports, numbers, reason = m_reason->currentData().toString(), remark = m_remark->toPlainText(),
            outcome = m_outcome](Session& session) -> Result<void> {
        if (reason.isEmpty())
            return failure(ErrorKind::Input, tr("Choose why the report can close."), u"closeReason"_s);
        if (ids.size() == 1)
            return reports::closeReport(session, ids.front(), reason, remark, numbers).transform([&] {
                outcome->changed = {{ids.front(), {}}};
            });
        auto done = bulk::close(session, ids, reason, remark, numbers);
        if (!done)
            return std::unexpected(done.error());
        if (done->changed.empty())
            return failure(ErrorKind::Input, refusedText(done->refused));
        *outcome = *std::move(done);
        return {};
    };
}

QString CloseReportEditor::notice() const
{
    return m_reports.size() == 1 ? tr("The report is closed.")
                                 : tr("%n report(s) closed.", nullptr, int(m_outcome->changed.size()));
}

QString CloseReportEditor::refused() const
{
    return refusedText(m_outcome->refused);
}

std::function<void()> CloseReportEditor::undo() const
{
    std::vector<ReportId> closed;
    for (const auto& one : m_outcome->changed)
        closed.push_back(one.id);
    // This form is gone by then.
    return [&app = context(), closed, why = tr("Closing it was undone")] {
        app.bench.writer.run(
            &app, [closed, why](Session& session) { return bulk::reopen(session, closed, why, Numbers::Confirmed); },
            [](const Result<bulk::Outcome<ReportId>>&) {});
    };
}

QJsonObject CloseReportEditor::content() const
{
    return {{u"reason"_s, m_reason->currentData().toString()}, {u"remark"_s, m_remark->toPlainText()}};
}

void CloseReportEditor::setContent(const QJsonObject& content)
{
    chooseData(m_reason, content[u"reason"_s].toString());
    m_remark->setPlainText(content[u"remark"_s].toString());
}

CostEditor::CostEditor(AppContext& theContext, ReportId report, QWidget* parent)
    : CaseEditor(theContext, tr("Add costs"), tr("Add"), parent),
      m_report(report),
      m_amount(new QLineEdit),
      m_spentOn(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_kind(new QComboBox),
      m_remark(new QLineEdit)
{
    m_amount->setPlaceholderText(tr("0.00"));
    m_spentOn->setValue({.date = context().today(), .time = {}});
    fillCodes(m_kind, context().codes(), u"COST_KIND"_s, context().today(), {});
    form()->addLayout(sideBySide({addField(u"amountCents"_s, tr("&Amount in euros"), m_amount, Requirement::Required),
                                  addField(u"spentOn"_s, tr("&Day"), m_spentOn, Requirement::Required),
                                  addField(u"kind"_s, tr("&Kind of costs"), m_kind, Requirement::Required)}));
    form()->addWidget(addField(u"remark"_s, tr("&Remark"), m_remark));
    begin(u"cost"_s, QString::number(report.value()));
    startAt(m_amount);
}

CaseEditor::Work CostEditor::work(Numbers numbers) const
{
    const auto cents = centsOf(m_amount->text());
    const ReportCost cost{.amountCents = cents.value_or(0),
                          .spentOn = m_spentOn->value().date,
                          .kind = m_kind->currentData().toString(),
                          .remark = m_remark->text()};
    return [report = m_report, cost, numbers, readable = cents.has_value(),
            day = m_spentOn->isValid()](Session& session) -> Result<void> {
        if (!readable)
            return failure(ErrorKind::Input, tr("Enter an amount, such as 125.00."), u"amountCents"_s);
        if (!day)
            return failure(ErrorKind::Input, DateTimeField::help(), u"spentOn"_s);
        return reports::addCost(session, report, cost, numbers).transform([](qint64) {});
    };
}

QString CostEditor::notice() const
{
    return tr("The costs are added.");
}

QJsonObject CostEditor::content() const
{
    return {{u"amount"_s, m_amount->text()},
            {u"spentOn"_s, toStorage(m_spentOn->value().date)},
            {u"kind"_s, m_kind->currentData().toString()},
            {u"remark"_s, m_remark->text()}};
}

void CostEditor::setContent(const QJsonObject& content)
{
    m_amount->setText(content[u"amount"_s].toString());
    m_spentOn->setValue({.date = dateFromStorage(content[u"spentOn"_s].toString()), .time = {}});
    chooseData(m_kind, content[u"kind"_s].toString());
    m_remark->setText(content[u"remark"_s].toString());
}

AttachEditor::AttachEditor(AppContext& theContext, ReportId report, QWidget* parent)
    : CaseEditor(theContext, tr("Put in a dossier"), tr("Put it there"), parent),
      m_report(report),
      m_dossier(new LookupField(theContext.bench, findOpenDossiers()))
{
    m_dossier->setPlaceholderText(tr("Number, title or address"));
    FormField* dossier = addField(u"dossier"_s, tr("&Dossier"), m_dossier, Requirement::Required);
    dossier->setHint(tr("The contacts, tasks, notes and documents of the report come along; its reporter and accused "
                        "become involved there."));
    form()->addWidget(dossier);
    begin(u"attach"_s, QString::number(report.value()));
    startAt(m_dossier);
}

CaseEditor::Work AttachEditor::work(Numbers /*numbers*/) const
{
    return [report = m_report, dossier = DossierId(m_dossier->id())](Session& session) -> Result<void> {
        if (!dossier)
            return failure(ErrorKind::Input, tr("Type a part of its number or title, and choose one from the list."),
                           u"dossier"_s);
        return reports::attachToDossier(session, report, dossier);
    };
}

QString AttachEditor::notice() const
{
    return tr("The report is in %1 now.").arg(m_dossier->text());
}

QJsonObject AttachEditor::content() const
{
    return {{u"id"_s, m_dossier->id()}, {u"text"_s, m_dossier->text()}};
}

void AttachEditor::setContent(const QJsonObject& content)
{
    m_dossier->setChosen({.id = content[u"id"_s].toInteger(), .text = content[u"text"_s].toString(), .sub = {}});
}

} // namespace woonrust::ui
