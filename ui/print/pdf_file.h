// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "ui/print/paged_report.h"

#include <QObject>
#include <memory>

namespace woonrust::print {

// Writes a report as PDF/A-1b, a page at a time; only finish() puts it in its place. Destroyed before that, it leaves
// nothing behind and whatever was there before is untouched. GUI thread only.
class PdfFile {
public:
    // Error: the folder or the file cannot be written.
    [[nodiscard]] static Result<PdfFile> create(const QString& path, PagedReport report);
    ~PdfFile();
    PdfFile(PdfFile&&) noexcept;
    PdfFile& operator=(PdfFile&&) noexcept;

    [[nodiscard]] int pagesWritten() const;
    [[nodiscard]] int pageCount() const;
    // Call until all pages are written.
    void writeNextPage();
    // Error: the disk is full or gone.
    [[nodiscard]] Result<void> finish();

private:
    struct State;
    explicit PdfFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// All at once, for the command line.
[[nodiscard]] Result<void> writePdf(const QString& path, const PagedReport& report);

// A page per turn of the event loop, so that the window stays alive. Starts by itself; in the end comes exactly one of
// finished() and failed().
class PdfJob : public QObject {
    Q_OBJECT
public:
    PdfJob(QString path, PagedReport report, QObject* parent = nullptr);
    ~PdfJob() override;

    // Nothing is written; failed() follows with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(int pagesWritten, int pageCount);
    void finished();
    void failed(const woonrust::Error& error);

private:
    void step();
    void end(const Result<void>& result);

    QString m_path;
    PagedReport m_report;
    std::unique_ptr<PdfFile> m_file;
    bool m_cancelled = false;
};

} // namespace woonrust::print
