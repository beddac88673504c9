// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "ui/print/page_source.h"

#include <QObject>
#include <QPainter>
#include <functional>
#include <memory>

class QPrinter;

namespace woonrust::print {

// Whether this computer knows a printer.
[[nodiscard]] bool hasPrinter();

// Sends pages to a printer, one per turn of the event loop. Starts by itself; in the end comes exactly one of
// finished() and failed(). GUI thread only.
class PrinterJob final : public QObject {
    Q_OBJECT

public:
    // The printer's own range of pages is kept to.
    PrinterJob(std::shared_ptr<QPrinter> printer, PageSource pages, QObject* parent = nullptr);
    ~PrinterJob() override;

Q_SIGNALS:
    void progressed(int printed, int pages);
    void finished();
    void failed(const woonrust::Error& error);

private:
    void step();
    void paintNext();
    void refuse();
    void end(const Error& error);

    std::shared_ptr<QPrinter> m_printer;
    PageSource m_pages;
    QPainter m_painter;
    int m_first = 0;
    int m_next = 0;
    int m_end = 0; // past the last page
};

// Asks for a printer and the pages in the system's own dialog; `chosen` gets it, and is not called after Cancel.
void askPrinter(QWidget* parent, const PageSource& pages,
                const std::function<void(const std::shared_ptr<QPrinter>& printer)>& chosen);

} // namespace woonrust::print
