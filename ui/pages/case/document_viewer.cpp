// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/document_viewer.h"

#include "domain/size_text.h"
#include "services/cases/documents.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/document_helper.h"
#include "ui/pages/case/page_strip.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const Document& document)
{
    return document.mimeType.startsWith("image/"_L1);
}

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
      m_outside(secondaryButton(tr("Save a copy and open it…"))),
      m_pages(new PageStrip),
      m_helper(new DocumentHelper(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_text->setAlignment(Qt::AlignCenter);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(margins(this, Gap::Large));
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_outside, 0, Qt::AlignHCenter);
    column->addStretch();
    named(m_pages, tr("Document"));
    m_stack->addWidget(words);
    m_stack->addWidget(m_pages);
    m_outside->hide();

    connect(m_outside, &QPushButton::clicked, this, &DocumentViewer::openOutsideWanted);
    connect(m_helper, &DocumentHelper::opened, this, [this](const viewer::Opening& opening) {
        m_stack->setCurrentWidget(m_pages);
        if (m_isPicture)
            m_pages->startPicture(opening.firstPage);
        else
            m_pages->start(opening.pages, opening.firstPage);
    });
    connect(m_helper, &DocumentHelper::failed, this, [this](const QString& why) {
        m_pages->clear();
        say(tr("%1 Save a copy to open it in another program.").arg(why), true);
    });
    connect(m_helper, &DocumentHelper::pageReady, this,
            [this](const viewer::PagePicture& picture) { m_pages->setPage(picture.page, picture.image); });
    connect(m_pages, &PageStrip::pageWanted, m_helper, &DocumentHelper::want);
}

DocumentViewer::~DocumentViewer()
{
    m_helper->disconnect(this);
}

void DocumentViewer::clear()
{
    m_generation.next();
    m_helper->close();
    m_pages->clear();
    say({});
}

void DocumentViewer::show(const Document& document)
{
    clear();
    if (!isPicture(document) && !isPdf(document)) {
        say(tr("%1 cannot be shown here. Save a copy to open it in its own program.").arg(document.fileName), true);
        return;
    }
    if (document.size > documents::largestInMemory) {
        say(tr("%1 is too large to show here (%2). Save a copy to open it in its own program.")
                .arg(document.fileName, sizeText(document.size)),
            true);
        return;
    }
    say(tr("Loading…"));
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [id = document.id](Session& session) { return documents::content(session, id); },
        [this, generation, document](const Result<QByteArray>& bytes) {
            if (!m_generation.isCurrent(generation))
                return;
            if (bytes)
                take(document, *bytes);
            else
                say(bytes.error().message);
        });
}

void DocumentViewer::take(const Document& document, const QByteArray& bytes)
{
    m_pages->setAccessibleName(document.title);
    m_isPicture = isPicture(document);
    m_helper->open(m_isPicture ? viewer::MessageKind::OpenPicture : viewer::MessageKind::OpenPdf, bytes);
}

void DocumentViewer::say(const QString& text, bool offerOutside)
{
    m_text->setText(text);
    m_outside->setVisible(offerOutside);
    m_stack->setCurrentIndex(0);
}

} // namespace woonrust::ui
