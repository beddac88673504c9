// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_editor.h"

#include "services/cases/reports.h"
#include "services/cases/views/known.h"
#include "services/registry/persons.h"
#include "ui/kit/inline_message.h"
#include "ui/pages/new_report/report_form.h"

#include <QBoxLayout>
#include <QJsonArray>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject suggestion(qint64 id, const QString& text)
{
    return {{u"id"_s, id}, {u"text"_s, text}};
}

// A report as the form keeps what was typed.
QJsonObject formContent(const ReportView& view)
{
    const Report& r = view.report();
    const reports::ReportDetail& d = view.detail;
    QJsonArray categories{r.category};
    for (const QString& code : r.otherCategories)
        categories << code;
    const qint64 reporter = r.reporterKind == ReporterKind::Anonymous ? anonymousReporter : r.reporter.value();
    return {{u"receivedAt"_s, toStorage(r.receivedAt)},
            {u"timeKnown"_s, r.receivedTimeKnown},
            {u"channel"_s, r.channel},
            {u"reporter"_s, suggestion(reporter, r.reporterKind == ReporterKind::None ? QString() : d.reporterName)},
            {u"origin"_s, r.origin},
            {u"shielded"_s, r.shielded},
            {u"unit"_s, suggestion(r.unit.value(), d.address)},
            {u"area"_s, suggestion(r.area.value(), d.areaName)},
            {u"accusedId"_s, r.accused.value()},
            {u"accused"_s, d.accusedName},
            {u"categories"_s, categories},
            {u"nature"_s, r.nature},
            {u"description"_s, r.description},
            {u"spokenToNeighbour"_s, r.spokenToNeighbour},
            {u"polluted"_s, r.pollutedHome},
            {u"judgement"_s, r.triageOutcome},
            {u"judgementReason"_s, r.triageReason}};
}

QString shown(const QString& value)
{
    return value.isEmpty() ? u"–"_s : value;
}

// What two people wrote, as the user reads it.
struct Clash {
    int version = 0;
    QStringList lines;
};

} // namespace

ReportEditor::ReportEditor(AppContext& theContext, const ReportView& view, QWidget* parent)
    : CaseEditor(theContext, tr("Change %1").arg(view.detail.number), tr("Save"), parent),
      m_before(view.report()),
      m_version(view.report().version),
      m_form(new ReportForm(theContext, ReportForm::Use::Change)),
      m_conflict(new InlineMessage(Tone::Missed))
{
    form()->addWidget(m_conflict);
    m_conflict->setMessage(Tone::Missed, {});
    form()->addWidget(m_form, 1);
    m_form->setContent(formContent(view));
    connect(m_form, &ReportForm::changed, this, &ReportEditor::touched);
    connect(m_form, &ReportForm::placeOrReporterChanged, this, &ReportEditor::askKnown);
    connect(m_conflict, &InlineMessage::actionTriggered, this, [this] {
        m_version = m_newest;
        m_conflict->setMessage(Tone::Missed, {});
        save();
    });
    begin(u"editReport"_s, QString::number(m_before.id.value()));
    askKnown();
    startAt(m_form);
}

void ReportEditor::askKnown()
{
    context().bench.reader.run(
        this,
        [place = m_form->place(), reporter = m_form->reporter()](Session& session) {
            return context::known(session, place, reporter);
        },
        [this](const Result<context::Known>& known) {
            if (known && known->place == m_form->place() && known->reporter == m_form->reporter())
                m_form->takeKnown(*known);
        });
}

Report ReportEditor::wanted() const
{
    const ReportEntry entry = m_form->entry();
    Report report = entry.report;
    report.id = m_before.id;
    report.version = m_version;
    report.team = m_before.team;
    if (report.reporter == m_before.reporter)
        report.reporterUnit = m_before.reporterUnit; // where that person lived then
    if (report.category == m_before.category && report.nature == m_before.nature) {
        // What was proposed on what was known then, and judged then, stands unless the user judges anew.
        if (report.triageOutcome == report.triageProposal) {
            report.triageOutcome = m_before.triageOutcome;
            report.triageReason = m_before.triageReason;
        }
        report.triageProposal = m_before.triageProposal;
    }
    return report;
}

CaseEditor::Work ReportEditor::work(Numbers numbers) const
{
    const ReportEntry entry = m_form->entry();
    return [report = wanted(), entry, numbers](Session& session) -> Result<void> {
        if (!entry.wrong.isEmpty())
            return failure(ErrorKind::Input, ReportForm::wrongText(entry.wrong), entry.wrong);
        return reports::updateReport(session, report, numbers, entry.newPerson).transform([](int) {});
    };
}

QString ReportEditor::notice() const
{
    return tr("The report is changed.");
}

QJsonObject ReportEditor::content() const
{
    QJsonObject content = m_form->content();
    content.insert(u"version"_s, m_version);
    return content;
}

void ReportEditor::setContent(const QJsonObject& content)
{
    m_form->setContent(content);
    // A draft was made on the report of that moment: what others changed since must not be lost by it.
    m_version = content[u"version"_s].toInt(m_version);
    askKnown();
}

void ReportEditor::showError(const Error& error)
{
    if (error.kind == ErrorKind::Conflict)
        showDifferences();
    else
        m_form->showError(error);
}

void ReportEditor::clearErrors()
{
    m_form->clearErrors();
    m_conflict->setMessage(Tone::Missed, {});
}

void ReportEditor::showDifferences()
{
    context().bench.reader.run(
        this, [mine = wanted()](Session& session) { return reports::differences(session, mine); },
        [this](const Result<reports::Clash>& clash) {
            if (!clash) {
                m_form->showError(clash.error());
                return;
            }
            QStringList lines;
            for (const reports::Difference& difference : clash->differences)
                lines << tr("%1: yours “%2”, theirs “%3”.")
                             .arg(difference.label, shown(difference.mine), shown(difference.theirs));
            m_newest = clash->version;
            m_conflict->setMessage(Tone::Missed, lines.join(u'\n'), tr("Somebody else changed this report meanwhile."));
            m_conflict->setAction(tr("Save mine over it"));
        });
}

} // namespace woonrust::ui
