// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/document_csv.h"
#include "reporting/document_xlsx.h"
#include "reporting/export_log.h"
#include "reporting/month_report.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/segmented_choice.h"
#include "ui/pages/reporting/reporting_page.h"
#include "ui/print/pdf_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

// What leaves the page of reporting: files, and the declaration that a report is final.
namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"reporting/folder"_s;

} // namespace

QString ReportingPage::proposedName() const
{
    const QString month = m_made.period.from.toString(u"yyyy-MM"_s);
    const QString name = m_made.external ? tr("Monthly report %1 %2 for partners") : tr("Monthly report %1 %2");
    // What no file system, Windows' neither, has in a name.
    static const QRegularExpression unfit(u"[\\x00-\\x1f<>:\"/\\\\|?*]"_s);
    return name.arg(month, m_document->organisation).remove(unfit).simplified();
}

void ReportingPage::exportTo(Format format)
{
    if (!m_document)
        return;
    const QString folder =
        m_context.preferences.value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
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
    question.suggestion = QDir(folder).filePath(proposedName() + u'.' + question.defaultSuffix);
    m_context.seams.files.save(this, question, [this, format](const QString& path) {
        m_context.preferences.setValue(folderKey, QFileInfo(path).absolutePath());
        writeTo(format, path);
    });
}

void ReportingPage::writeTo(Format format, const QString& path)
{
    if (!m_document || m_writing)
        return;
    m_writing = true;
    enableButtons();
    m_progress->start(tr("Writing the report…"));
    m_progress->setProgress(0, 0);
    m_progress->setCancellable(format == Format::Pdf);
    const QString word = QFileInfo(path).suffix().toLower();
    m_context.bench.writer.run(
        this,
        [made = m_made, word](Session& session) {
            return reporting::logExport(session, {.period = made.period, .areaCode = made.areaCode}, made.external,
                                        word);
        },
        [this, format, path, document = *m_document](const Result<void>& logged) {
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
                    return format == Format::Excel ? reporting::writeXlsx(path, document)
                                                   : reporting::writeCsv(path, document);
                },
                ended);
        });
}

void ReportingPage::wrote(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_message->setAction(tr("Open the folder"));
    m_message->setMessage(Tone::Good, QDir::toNativeSeparators(path), tr("Saved:"));
    Q_EMIT toast(tr("The report was saved."));
}

void ReportingPage::askFinal()
{
    if (!m_document || m_made.final)
        return;
    m_context.seams.messages.ask(
        this,
        {.title = tr("Declare the report of %1 final?").arg(reporting::periodText(m_made.period, QLocale())),
         .text =
             tr("The figures are counted once more and kept as they are. What is registered later no longer changes "
                "this report; a new draft then tells what changed since and why."),
         .confirm = tr("Declare final")},
        [this, wanted = m_made](bool yes) {
            if (yes)
                declare(wanted);
        });
}

void ReportingPage::declare(const Choice& wanted)
{
    m_progress->start(tr("Declaring the report final…"));
    m_progress->setProgress(0, 0);
    m_progress->setCancellable(false);
    m_writing = true;
    enableButtons();
    m_context.bench.writer.run(
        this,
        [wanted](Session& session) {
            return reporting::declareFinal(session, wanted.period, wanted.areaCode, wanted.external);
        },
        [this](const Result<reporting::FinalReport>& result) {
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

} // namespace woonrust::ui
