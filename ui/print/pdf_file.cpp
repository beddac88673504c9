// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdf_file.h"

#include "reporting/export_file.h"
#include "ui/print/page_style.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace woonrust::print {

struct PdfFile::State {
    State(const QString& path, PagedReport pages) : report(std::move(pages)), file(path) {}

    PagedReport report;
    QSaveFile file;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    int written = 0;

    ~State()
    {
        // In this order: the writer writes its end on closing, and the file must still be there then.
        if (painter.isActive())
            painter.end();
        writer.reset();
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
        return std::unexpected(reporting::exportError(state->file));
    state->writer = std::make_unique<QPdfWriter>(&state->file);
    QPdfWriter& writer = *state->writer;
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(u"%1 - %2"_s.arg(state->report.title(), state->report.subtitle()));
    writer.setCreator(u"Woonrust"_s);
    if (!state->painter.begin(&writer))
        return std::unexpected(reporting::exportError(state->file));
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
    m_state->painter.end();
    m_state->writer.reset();
    if (!m_state->file.commit())
        return std::unexpected(reporting::exportError(m_state->file));
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
