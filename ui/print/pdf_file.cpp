// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_file.h"

#include "services/base/save_error.h"
#include "ui/print/page_style.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimer>

namespace woonrust::print {

struct PdfFile::State {
    State(const QString& path, PagedReport pages) : report(std::move(pages)), file(path) {}

    PagedReport report;
    QSaveFile file;
    QBuffer pages; // as Qt writes them
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    int written = 0;

    // In this order: the writer writes its end on closing, and the buffer must still be there then.
    void endPages()
    {
        if (painter.isActive())
            painter.end();
        writer.reset();
    }
    ~State()
    {
        endPages();
        file.cancelWriting();
    }
};

PdfFile::PdfFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PdfFile::~PdfFile() = default;
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile& PdfFile::operator=(PdfFile&&) noexcept = default;

Result<PdfFile> PdfFile::create(const QString& path, PagedReport report)
{
    auto state = std::make_unique<State>(path, std::move(report));
    if (!state->file.open(QIODevice::WriteOnly))
        return std::unexpected(saveError(state->file));
    state->pages.open(QIODevice::WriteOnly);
    state->writer = std::make_unique<QPdfWriter>(&state->pages);
    QPdfWriter& writer = *state->writer;
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setDocumentXmpMetadata(archiveMetadata(state->report.about()));
    if (!state->painter.begin(&writer))
        return std::unexpected(saveError(state->file));
    return PdfFile(std::move(state));
}

int PdfFile::pagesWritten() const
{
    return m_state->written;
}

int PdfFile::pageCount() const
{
    return m_state->report.pageCount();
}

void PdfFile::writeNextPage()
{
    if (m_state->written >= pageCount())
        return;
    if (m_state->written > 0)
        m_state->writer->newPage();
    m_state->report.paintPage(m_state->painter, m_state->written);
    ++m_state->written;
}

Result<void> PdfFile::finish()
{
    m_state->endPages();
    const Result<QByteArray> bytes = archivePdf(m_state->pages.data(), m_state->report.about());
    if (!bytes)
        return std::unexpected(bytes.error());
    if (m_state->file.write(*bytes) != bytes->size() || !m_state->file.commit())
        return std::unexpected(saveError(m_state->file));
    return {};
}

Result<void> writePdf(const QString& path, const PagedReport& report)
{
    auto file = PdfFile::create(path, report);
    if (!file)
        return std::unexpected(file.error());
    while (file->pagesWritten() < file->pageCount())
        file->writeNextPage();
    return file->finish();
}

PdfJob::PdfJob(QString path, PagedReport report, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_report(std::move(report))
{
    QTimer::singleShot(0, this, &PdfJob::step);
}

PdfJob::~PdfJob() = default;

void PdfJob::cancel()
{
    m_cancelled = true;
}

void PdfJob::step()
{
    if (m_cancelled) {
        end(failure(ErrorKind::Cancelled,
                    QCoreApplication::translate("PdfFile", "Making the PDF was stopped. Nothing was saved.")));
        return;
    }
    if (!m_file) {
        auto file = PdfFile::create(m_path, m_report);
        if (!file) {
            end(std::unexpected(file.error()));
            return;
        }
        m_file = std::make_unique<PdfFile>(std::move(*file));
    } else if (m_file->pagesWritten() < m_file->pageCount()) {
        m_file->writeNextPage();
        Q_EMIT progressed(m_file->pagesWritten(), m_file->pageCount());
    } else {
        end(m_file->finish());
        return;
    }
    QTimer::singleShot(0, this, &PdfJob::step);
}

void PdfJob::end(const Result<void>& result)
{
    m_file.reset();
    if (result)
        Q_EMIT finished();
    else
        Q_EMIT failed(result.error());
}

} // namespace woonrust::print
