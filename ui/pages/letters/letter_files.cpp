// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_files.h"

#include "papers/export_file.h"
#include "papers/letter_files.h"
#include "papers/letter_paper.h"
#include "ui/print/letter_pages.h"
#include "ui/print/page_source.h"
#include "ui/print/printer_job.h"

#include <QUrl>
#include <memory>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> pdfOf(Session& session, const Letter& letter)
{
    return papers::letterPaper(session, letter).and_then([](const papers::LetterPaper& paper) {
        return print::letterPdf(print::layoutLetter(paper));
    });
}

} // namespace

LetterFiles::LetterFiles(AppContext& context, QWidget* over) : QObject(over), m_context(context), m_over(over) {}

void LetterFiles::save(const QString& format, const QString& suffix, const QString& filter, const Letter& letter,
                       const Bytes& make, const std::function<void(const QString&)>& then)
{
    const auto ask = [this, format, suffix, filter, letter, make, then](const QString& name) {
        m_context.seams.files.save(
            m_over,
            {.title = tr("Save the letter"),
             .suggestion = name + u'.' + suffix,
             .filters = {filter},
             .defaultSuffix = suffix},
            [this, format, letter, make, then](const QString& path) {
                m_context.bench.writer.run(
                    this,
                    [format, id = letter.id, make, path](Session& session) -> Result<void> {
                        const auto bytes = make(session);
                        if (!bytes)
                            return std::unexpected(bytes.error());
                        // In the log first: what cannot be accounted for must not exist.
                        return papers::logLetter(session, id, format).and_then([&] {
                            return papers::writeExport(path, *bytes);
                        });
                    },
                    [this, path, then](const Result<void>& written) {
                        if (!written) {
                            Q_EMIT failed(written.error());
                            return;
                        }
                        Q_EMIT done(tr(
                            "The letter is saved. The file is not encrypted: remove it when you no longer need it."));
                        if (then)
                            then(path);
                    });
            });
    };
    // Its name says which letter it is, and no names.
    m_context.bench.reader.run(
        this, [letter](Session& session) { return papers::letterPaper(session, letter); },
        [this, ask](const Result<papers::LetterPaper>& paper) {
            if (paper)
                ask(paper->fileName);
            else
                Q_EMIT failed(paper.error());
        });
}

void LetterFiles::savePdf(const Letter& letter)
{
    save(u"pdf"_s, u"pdf"_s, tr("PDF (*.pdf)"), letter, [letter](Session& session) { return pdfOf(session, letter); });
}

void LetterFiles::saveOdt(const Letter& letter)
{
    save(u"odt"_s, u"odt"_s, tr("OpenDocument text (*.odt)"), letter,
         [letter](Session& session) { return papers::letterPaper(session, letter).transform(papers::letterOdt); });
}

void LetterFiles::openMail(const Letter& letter)
{
    save(
        u"eml"_s, u"eml"_s, tr("E-mail (*.eml)"), letter,
        [letter](Session& session) -> Result<QByteArray> {
            const auto paper = papers::letterPaper(session, letter);
            if (!paper)
                return std::unexpected(paper.error());
            return print::letterPdf(print::layoutLetter(*paper)).transform([&](const QByteArray& pdf) {
                return papers::mailDraft(papers::mailOf(letter, *paper, pdf));
            });
        },
        [this](const QString& path) {
            if (!m_context.seams.openUrl(QUrl::fromLocalFile(path)))
                Q_EMIT done(tr("There is no mail program on this PC that opens it. The e-mail is %1.").arg(path));
        });
}

void LetterFiles::print(const Letter& letter)
{
    if (!print::hasPrinter()) {
        Q_EMIT failed({.kind = ErrorKind::NotFound,
                       .message = tr("This computer knows no printer. Save the letter as PDF, and print that file "
                                     "where there is one.")});
        return;
    }
    m_context.bench.reader.run(
        this,
        [letter](Session& session) { return papers::letterPaper(session, letter).transform(print::layoutLetter); },
        [this, id = letter.id](const Result<print::LetterPages>& pages) {
            if (!pages) {
                Q_EMIT failed(pages.error());
                return;
            }
            const print::PageSource source = print::pagesOf(*pages);
            print::askPrinter(m_over, source, [this, id, source](const std::shared_ptr<QPrinter>& printer) {
                m_context.bench.writer.run(
                    this, [id](Session& session) { return papers::logLetter(session, id, u"printer"_s); },
                    [this, source, printer](const Result<void>& noted) {
                        if (!noted) {
                            Q_EMIT failed(noted.error());
                            return;
                        }
                        auto* job = new print::PrinterJob(printer, source, this);
                        connect(job, &print::PrinterJob::finished, this, [this, job] {
                            job->deleteLater();
                            Q_EMIT done(tr("Sent to the printer."));
                        });
                        connect(job, &print::PrinterJob::failed, this, [this, job](const Error& error) {
                            job->deleteLater();
                            Q_EMIT failed(error);
                        });
                    });
            });
        });
}

} // namespace woonrust::ui
