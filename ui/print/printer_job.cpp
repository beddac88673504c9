// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printer_job.h"

#include "ui/print/page_style.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTimer>
#include <algorithm>

namespace woonrust::print {

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

PrinterJob::PrinterJob(std::shared_ptr<QPrinter> printer, PageSource pages, QObject* parent)
    : QObject(parent), m_printer(std::move(printer)), m_pages(std::move(pages))
{
    m_printer->setFullPage(true); // the pages have their own margins
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    const bool some = m_printer->fromPage() > 0;
    m_first = m_next = some ? m_printer->fromPage() - 1 : 0;
    m_end = some ? std::min(m_printer->toPage(), m_pages.count) : m_pages.count;
    QTimer::singleShot(0, this, &PrinterJob::step);
}

PrinterJob::~PrinterJob()
{
    if (m_painter.isActive())
        m_painter.end();
}

void PrinterJob::refuse()
{
    end({.kind = ErrorKind::NotFound,
         .message = QCoreApplication::translate("PrinterJob", "The printer did not take it. Look whether it is "
                                                              "on and has paper, and print again.")});
}

void PrinterJob::end(const Error& error)
{
    if (m_painter.isActive())
        m_painter.end();
    Q_EMIT failed(error);
}

void PrinterJob::step()
{
    if (!m_painter.isActive() && !m_painter.begin(m_printer.get()))
        return refuse();
    if (m_next >= m_end) {
        if (!m_painter.end())
            return refuse();
        Q_EMIT finished();
        return;
    }
    if (m_next > m_first && !m_printer->newPage())
        return refuse();
    if (!m_pages.prepare)
        return paintNext();
    m_pages.prepare(m_next, [self = QPointer(this)](const Result<void>& ready) {
        if (!self)
            return;
        if (ready)
            self->paintNext();
        else
            self->end(ready.error());
    });
}

void PrinterJob::paintNext()
{
    const double scale = double(m_printer->resolution()) / unitsPerInch;
    m_painter.save();
    m_painter.scale(scale, scale);
    m_pages.paint(m_painter, m_next);
    m_painter.restore();
    ++m_next;
    Q_EMIT progressed(m_next - m_first, m_end - m_first);
    QTimer::singleShot(0, this, &PrinterJob::step);
}

void askPrinter(QWidget* parent, const PageSource& pages,
                const std::function<void(const std::shared_ptr<QPrinter>& printer)>& chosen)
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(pages.title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages.count);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, chosen] { chosen(printer); });
    // The dialog uses the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

} // namespace woonrust::print
