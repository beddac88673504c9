// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/export_log.h"
#include "papers/handouts.h"
#include "papers/month_report.h"
#include "papers/paper_csv.h"
#include "papers/paper_xlsx.h"
#include "papers/report_period.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/segmented_choice.h"
#include "ui/pages/month_report/month_report_page.h"
#include "ui/papers/paper_preview.h"
#include "ui/print/pdf_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

// What leaves the page of the month report: files, and the declaration that a report is final.
namespace woonrust::ui {

using namespace Qt::StringLiterals;

QString MonthReportPage::proposedName() const
{
    const QString period = m_made.course ? m_context.today().toString(Qt::ISODate) : papers::fileText(m_made.period);
    const QString name = m_made.course     ? tr("On course %1 %2", "name of a file: day, organisation")
                         : m_made.external ? tr("Report %1 %2 for partners")
                                           : tr("Report %1 %2");
    // What no file system, Windows' neither, has in a name.
    static const QRegularExpression unfit(u"[\\x00-\\x1f<>:\"/\\\\|?*]"_s);
    return name.arg(period, m_document->organisation).remove(unfit).simplified();
}

void MonthReportPage::exportTo(Format format)
{
    if (m_document)
        askRecipient([this, format](const QString& recipient) { chooseFile(format, recipient); });
}

void MonthReportPage::askRecipient(const std::function<void(const QString& recipient)>& goOn)
{
    if (!m_made.external)
        return goOn({});
    m_context.bench.reader.run(
        this,
        [made = m_made](Session& session) {
            return papers::handoutsBeside(session, {.period = made.period, .areaCode = made.areaCode});
        },
        [this, goOn](const Result<std::vector<papers::Handout>>& handouts) {
            if (!handouts)
                return showError(handouts.error());
            QStringList text{tr("It is kept in the log, so that you are warned when a later report would tell more "
                                "together with this one.")};
            text << papers::handoutWarning(*handouts, QLocale());
            text.removeAll(QString());
            m_context.seams.messages.askText(this,
                                             {.title = tr("Who gets this report?"),
                                              .text = text.join(u"\n\n"_s),
                                              .label = tr("Recipient"),
                                              .confirm = tr("Go on"),
                                              .initial = m_recipient,
                                              .multiLine = false},
                                             [this, goOn](const std::optional<QString>& recipient) {
                                                 if (!recipient)
                                                     return;
                                                 m_recipient = *recipient;
                                                 goOn(*recipient);
                                             });
        });
}

void MonthReportPage::chooseFile(Format format, const QString& recipient)
{
    if (!m_document)
        return;
    FileQuestion question{.title = tr("Save the report as"), .suggestion = {}, .filters = {}, .defaultSuffix = {}};
    switch (format) {
    case Format::Pdf:
        question.filters = {tr("PDF (*.pdf)")};
        question.defaultSuffix = u"pdf"_s;
        break;
    case Format::Excel:
        question.filters = {tr("Excel (*.xlsx)")};
        question.defaultSuffix = u"xlsx"_s;
        break;
    case Format::Csv:
        question.filters = {tr("CSV (*.csv)")};
        question.defaultSuffix = u"csv"_s;
        break;
    }
    question.suggestion = proposedName() + u'.' + question.defaultSuffix;
    m_context.seams.files.save(this, question,
                               [this, format, recipient](const QString& path) { writeTo(format, path, recipient); });
}

void MonthReportPage::writeTo(Format format, const QString& path, const QString& recipient)
{
    if (!m_document || m_writing)
        return;
    m_writing = true;
    enableButtons();
    m_progress->start(tr("Writing the report…"));
    m_progress->setProgress(0, 0);
    m_progress->setCancellable(format == Format::Pdf);
    const QString word = QFileInfo(path).suffix().toLower();
    noteExport(m_made, word, recipient, [this, format, path, document = *m_document](const Result<void>& logged) {
        const auto ended = [this, path](const Result<void>& result) {
            m_writing = false;
            m_progress->finish();
            m_progress->setCancellable(true);
            enableButtons();
            if (result)
                wrote(path);
            else
                showError(result.error());
        };
        if (!logged)
            return ended(logged);
        if (format == Format::Pdf) {
            auto* job = new print::PdfJob(path, print::layout(document), this);
            connect(m_progress, &ProgressPanel::cancelRequested, job, &print::PdfJob::cancel);
            connect(job, &print::PdfJob::progressed, this,
                    [this](int done, int total) { m_progress->setProgress(done, total); });
            connect(job, &print::PdfJob::finished, this, [ended, job] {
                job->deleteLater();
                ended({});
            });
            connect(job, &print::PdfJob::failed, this, [ended, job](const Error& error) {
                job->deleteLater();
                ended(std::unexpected(error));
            });
            return;
        }
        m_context.bench.figures.run(
            this,
            [format, path, document](Session&) {
                return format == Format::Excel ? papers::writeXlsx(path, document) : papers::writeCsv(path, document);
            },
            ended);
    });
}

void MonthReportPage::noteExport(const Choice& made, const QString& format, const QString& recipient,
                                 const std::function<void(const Result<void>&)>& go)
{
    m_context.bench.writer.run(
        this,
        [made, format, recipient](Session& session) {
            return made.course ? papers::logCourse(session, made.areaCode, format)
                               : papers::logExport(session, {.period = made.period, .areaCode = made.areaCode},
                                                   made.external, format, recipient);
        },
        go);
}

void MonthReportPage::wrote(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_message->setAction(tr("Open the folder"));
    m_message->setMessage(Tone::Good, QDir::toNativeSeparators(path), tr("Saved:"));
    Q_EMIT toast(tr("The report was saved."));
}

void MonthReportPage::askFinal()
{
    if (!m_document || m_made.final)
        return;
    m_context.seams.messages.ask(
        this,
        {.title = tr("Declare the report of %1 final?").arg(papers::periodText(m_made.period, QLocale())),
         .text =
             tr("The figures are counted once more and kept as they are. What is registered later no longer changes "
                "this report; a new draft then tells what changed since and why."),
         .confirm = tr("Declare final")},
        [this, wanted = m_made](bool yes) {
            if (yes)
                declare(wanted);
        });
}

void MonthReportPage::declare(const Choice& wanted)
{
    m_progress->start(tr("Declaring the report final…"));
    m_progress->setProgress(0, 0);
    m_progress->setCancellable(false);
    m_writing = true;
    enableButtons();
    m_context.bench.writer.run(
        this,
        [wanted](Session& session) {
            return papers::declareFinal(session, wanted.period, wanted.areaCode, wanted.external);
        },
        [this](const Result<papers::FinalReport>& result) {
            m_writing = false;
            m_progress->finish();
            m_progress->setCancellable(true);
            enableButtons();
            if (!result)
                return showError(result.error());
            Q_EMIT toast(tr("The report is final."));
            loadFinals();
            m_state->setValue(u"final"_s);
            chosenByHand();
        });
}

std::vector<PrintChoice> MonthReportPage::printChoices()
{
    if (!m_document || !m_context.may(Permission::ExportFigures))
        return {};
    return {{.text = tr("This report"),
             .print = [this] { askRecipient([this](const QString& recipient) { showPaper(recipient); }); }}};
}

void MonthReportPage::showPaper(const QString& recipient)
{
    if (!m_document)
        return;
    const auto note = [this, made = m_made, recipient](const QString& format, const Paper::Noted& go) {
        noteExport(made, format, recipient, go);
    };
    (new PaperPreview({.document = *m_document, .fileName = proposedName(), .note = note}, m_context.seams, this))
        ->open();
}

} // namespace woonrust::ui
