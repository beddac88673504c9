// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/document_viewer.h"

#include "services/cases/documents.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QStackedWidget>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

// Made in the worker: decoding a large photo takes longer than the window may stand still.
struct DocumentViewer::Loaded {
    QByteArray bytes; // of a PDF
    QImage image;
    QString problem;
};

namespace {

constexpr int allocationLimit = 256; // MB

bool isPdf(const Document& document)
{
    return document.mimeType == "application/pdf"_L1;
}

} // namespace

DocumentViewer::DocumentViewer(AppContext& theContext, QWidget* parent)
    : QWidget(parent),
      m_context(theContext),
      m_stack(new QStackedWidget),
      m_text(wrappedLabel({})),
      m_picture(textLabel({})),
      m_pdfView(new QPdfView(nullptr)),
      m_pdf(new QPdfDocument(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_text->setAlignment(Qt::AlignCenter);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pdfView->setDocument(m_pdf);
    m_pdfView->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdfView->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    named(m_pdfView, tr("Document"));
    for (QWidget* page :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_picture), static_cast<QWidget*>(m_pdfView)})
        m_stack->addWidget(page);
}

DocumentViewer::~DocumentViewer() = default;

void DocumentViewer::clear()
{
    m_generation.next();
    m_pdf->close();
    m_bytes.reset();
    m_image = {};
    m_picture->clear();
    say({});
}

void DocumentViewer::show(const Document& document)
{
    clear();
    const bool picture = document.mimeType.startsWith("image/"_L1);
    if (!picture && !isPdf(document)) {
        say(tr("%1 cannot be shown here. Save a copy to open it in its own program.").arg(document.fileName));
        return;
    }
    say(tr("Loading…"));
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this,
        [id = document.id, picture](Session& session) {
            return documents::content(session, id).transform([&](const QByteArray& bytes) {
                Loaded loaded;
                if (!picture) {
                    loaded.bytes = bytes;
                    return loaded;
                }
                QBuffer buffer;
                buffer.setData(bytes);
                buffer.open(QIODevice::ReadOnly);
                QImageReader::setAllocationLimit(allocationLimit);
                QImageReader reader(&buffer);
                reader.setAutoTransform(true);
                const QSize size = reader.size();
                if (size.width() > largestPicture || size.height() > largestPicture)
                    loaded.problem = tr("This picture is too large to show here. Save a copy to open it.");
                else if (!reader.read(&loaded.image))
                    loaded.problem = tr("This picture cannot be read. Save a copy to try another program.");
                return loaded;
            });
        },
        [this, generation, document](Result<Loaded> loaded) {
            if (!m_generation.isCurrent(generation))
                return;
            if (loaded)
                take(document, *std::move(loaded));
            else
                say(loaded.error().message);
        });
}

void DocumentViewer::take(const Document& document, Loaded loaded)
{
    if (!loaded.problem.isEmpty()) {
        say(loaded.problem);
        return;
    }
    if (isPdf(document)) {
        m_bytes = std::make_unique<QBuffer>();
        m_bytes->setData(loaded.bytes);
        m_bytes->open(QIODevice::ReadOnly);
        m_pdf->load(m_bytes.get());
        if (m_pdf->error() != QPdfDocument::Error::None)
            say(tr("This PDF cannot be shown here. Save a copy to open it in another program."));
        else
            m_stack->setCurrentWidget(m_pdfView);
        return;
    }
    m_image = std::move(loaded.image);
    m_picture->setAccessibleName(document.title);
    m_stack->setCurrentWidget(m_picture);
    fitPicture();
}

void DocumentViewer::fitPicture()
{
    if (m_image.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const QSize room = m_stack->size() * ratio;
    QImage fitted = m_image;
    if (fitted.width() > room.width() || fitted.height() > room.height())
        fitted = fitted.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(fitted));
}

void DocumentViewer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

void DocumentViewer::say(const QString& text)
{
    m_text->setText(text);
    m_stack->setCurrentWidget(m_text);
}

} // namespace woonrust::ui
