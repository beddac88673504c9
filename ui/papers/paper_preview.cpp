// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/paper_preview.h"

#include "papers/case_papers.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/widgets.h"
#include "ui/print/pdf_file.h"
#include "ui/print/printer_job.h"
#include "ui/print/report_preview.h"
#include "ui/theme/metrics.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// Without what no file system, Windows' neither, has in a name.
QString fileNameOf(QString text)
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f<>:\"/\\\\|?*]"_s);
    return text.remove(unfit).simplified();
}

} // namespace

PaperPreview::PaperPreview(Paper paper, const Seams& seams, QWidget* parent)
    : QDialog(parent),
      m_paper(std::move(paper)),
      m_seams(seams),
      m_report(print::layout(m_paper.document)),
      m_message(new InlineMessage),
      m_progress(new ProgressPanel),
      m_print(primaryButton(tr("&Print…"))),
      m_save(secondaryButton(tr("&Save as PDF…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Print: %1").arg(m_paper.document.title));
    auto* preview = named(new print::ReportPreview, tr("The pages as they print"));
    preview->setReport(m_report, print::accessibleText(m_paper.document));
    QPushButton* close = secondaryButton(tr("&Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this));
    layout->setSpacing(gap(this));
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(preview, 1);
    layout->addLayout(buttons);
    m_message->setMessage(Tone::Info, {});
    m_progress->finish();
    m_print->setShortcut(QKeySequence::Print);
    m_save->setShortcut(QKeySequence::Save);
    m_print->setDefault(true);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::print);
    connect(m_save, &QPushButton::clicked, this, &PaperPreview::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QSize room = screen()->availableSize() * 0.9;
    resize(QSize(em(this, 62), em(this, 52)).boundedTo(room));
    m_print->setFocus();
}

void PaperPreview::setBusy(bool busy)
{
    m_print->setEnabled(!busy);
    m_save->setEnabled(!busy);
    if (!busy)
        m_progress->finish();
}

void PaperPreview::show(const Result<void>& result, const QString& success)
{
    setBusy(false);
    if (result)
        m_message->setMessage(Tone::Good, success);
    else if (result.error().kind != ErrorKind::Cancelled)
        m_message->setMessage(Tone::Missed, result.error().message);
}

// In the log first: a paper that cannot be accounted for must not exist.
void PaperPreview::noted(const QString& format, const std::function<void()>& go)
{
    setBusy(true);
    if (!m_paper.note)
        return go();
    m_paper.note(format, [guard = QPointer<PaperPreview>(this), go](const Result<void>& result) {
        if (!guard)
            return;
        if (result)
            go();
        else
            guard->show(result, {});
    });
}

void PaperPreview::savePdf()
{
    m_seams.files.save(this,
                       {.title = tr("Save as PDF"),
                        .suggestion = fileNameOf(m_paper.fileName) + u".pdf"_s,
                        .filters = {tr("PDF (*.pdf)")},
                        .defaultSuffix = u"pdf"_s},
                       [this](const QString& path) { noted(u"pdf"_s, [this, path] { writePdf(path); }); });
}

void PaperPreview::writePdf(const QString& path)
{
    m_progress->start(tr("Writing the PDF…"));
    auto* job = new print::PdfJob(path, m_report, this);
    connect(m_progress, &ProgressPanel::cancelRequested, job, &print::PdfJob::cancel);
    connect(job, &print::PdfJob::progressed, m_progress,
            [this](int done, int total) { m_progress->setProgress(done, total); });
    connect(job, &print::PdfJob::finished, this, [this, job, path] {
        job->deleteLater();
        show({}, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(job, &print::PdfJob::failed, this, [this, job](const Error& error) {
        job->deleteLater();
        show(std::unexpected(error), {});
    });
}

void PaperPreview::print()
{
    if (!print::hasPrinter()) {
        m_message->setMessage(Tone::Info, tr("This computer knows no printer. Save the pages as PDF, and print that "
                                             "file where there is one."));
        return;
    }
    print::askPrinter(this, print::pagesOf(m_report), [this](const std::shared_ptr<QPrinter>& printer) {
        noted(u"printer"_s, [this, printer] {
            m_progress->start(tr("Printing…"));
            m_progress->setCancellable(false);
            auto* job = new print::PrinterJob(printer, print::pagesOf(m_report), this);
            const auto ended = [this, job](const Result<void>& result) {
                job->deleteLater();
                m_progress->setCancellable(true);
                show(result, tr("Sent to the printer."));
            };
            connect(job, &print::PrinterJob::progressed, m_progress,
                    [this](int done, int total) { m_progress->setProgress(done, total); });
            connect(job, &print::PrinterJob::finished, this, [ended] { ended({}); });
            connect(job, &print::PrinterJob::failed, this,
                    [ended](const Error& error) { ended(std::unexpected(error)); });
        });
    });
}

void previewPaper(AppContext& context, QWidget* parent, const QString& fileName, EntityKind kind, qint64 id,
                  const std::function<Result<papers::Paper>(Session&)>& make)
{
    context.bench.reader.run(
        parent, [make](Session& session) { return make(session); },
        [&context, parent, fileName, kind, id](const Result<papers::Paper>& document) {
            if (!document) {
                context.seams.messages.tell(parent, PaperPreview::tr("This cannot be printed"),
                                            document.error().message);
                return;
            }
            const auto note = [&context, kind, id](const QString& format, const Paper::Noted& go) {
                context.bench.writer.run(
                    &context,
                    [kind, id, format](Session& session) { return papers::logPaper(session, kind, id, format); }, go);
            };
            const QString name = fileName.isEmpty() ? document->title : fileName;
            (new PaperPreview({.document = *document, .fileName = name, .note = note}, context.seams, parent))->open();
        });
}

} // namespace woonrust::ui
