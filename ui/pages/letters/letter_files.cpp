// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_files.h"

#include "papers/export_file.h"
#include "papers/letter_files.h"
#include "papers/letter_paper.h"
#include "ui/pages/letters/stored_pages.h"
#include "ui/print/letter_pages.h"
#include "ui/print/page_source.h"
#include "ui/print/printer_job.h"

#include <QUrl>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

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
                    [this, path, then,
                     isCopy = format == u"odt" && letter.finalAt.isValid()](const Result<void>& written) {
                        if (!written) {
                            Q_EMIT failed(written.error());
                            return;
                        }
                        Q_EMIT done(
                            isCopy
                                ? tr("A copy to edit is saved; the letter as it was sent is the PDF. The file is not "
                                     "encrypted: remove it when you no longer need it.")
                                : tr("The letter is saved. The file is not encrypted: remove it when you no longer "
                                     "need it."));
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
    save(u"pdf"_s, u"pdf"_s, tr("PDF (*.pdf)"), letter,
         [letter](Session& session) { return print::leavingPdf(session, letter); });
}

void LetterFiles::saveOdt(const Letter& letter)
{
    save(u"odt"_s, u"odt"_s, tr("OpenDocument text (*.odt)"), letter, [letter](Session& session) {
        return papers::letterPaper(session, letter).transform([&](const papers::LetterPaper& paper) {
            return papers::letterOdt(letter.finalAt.isValid() ? papers::copyOf(paper) : paper);
        });
    });
}

void LetterFiles::openMail(const Letter& letter)
{
    save(
        u"eml"_s, u"eml"_s, tr("E-mail (*.eml)"), letter,
        [letter](Session& session) -> Result<QByteArray> {
            const auto paper = papers::letterPaper(session, letter);
            if (!paper)
                return std::unexpected(paper.error());
            return print::leavingPdf(session, letter).transform([&](const QByteArray& pdf) {
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
    if (letter.finalAt.isValid()) {
        printStored(letter);
        return;
    }
    m_context.bench.reader.run(
        this,
        [letter](Session& session) { return papers::letterPaper(session, letter).transform(print::layoutLetter); },
        [this, id = letter.id](const Result<print::LetterPages>& pages) {
            if (pages)
                send(id, print::pagesOf(*pages));
            else
                Q_EMIT failed(pages.error());
        });
}

// What was kept goes to the printer, not what the letter would look like now.
void LetterFiles::printStored(const Letter& letter)
{
    struct Stored {
        QString title;
        QByteArray pdf;
    };
    m_context.bench.reader.run(
        this,
        [letter](Session& session) -> Result<Stored> {
            const auto paper = papers::letterPaper(session, letter);
            if (!paper)
                return std::unexpected(paper.error());
            return print::leavingPdf(session, letter).transform([&](const QByteArray& pdf) {
                return Stored{.title = paper->title, .pdf = pdf};
            });
        },
        [this, id = letter.id](const Result<Stored>& stored) {
            if (!stored) {
                Q_EMIT failed(stored.error());
                return;
            }
            m_opening = std::make_shared<StoredPages>();
            connect(m_opening.get(), &StoredPages::failed, this, &LetterFiles::failed);
            connect(m_opening.get(), &StoredPages::ready, this,
                    [this, id] { send(id, StoredPages::source(std::exchange(m_opening, {}))); });
            m_opening->open(stored->title, stored->pdf);
        });
}

// Asks for the printer, notes it in the log, and prints.
void LetterFiles::send(LetterId id, const print::PageSource& source)
{
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
}

} // namespace woonrust::ui
