// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/documents_view.h"

#include "domain/size_text.h"
#include "services/cases/documents.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/task_panel.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/document_intake.h"
#include "ui/pages/case/document_viewer.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QUrl>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// Of which saving a copy takes long enough to tell how far it is.
constexpr qint64 longWork = 8'000'000;

QString nothingYet()
{
    return DocumentsView::tr("No documents yet. Photos, recordings, letters and reports of visits belong here; a file "
                             "may be at most %1.")
        .arg(sizeText(documents::largestBytes));
}

} // namespace

DocumentsView::DocumentsView(AppContext& theContext, QWidget* parent)
    : QWidget(parent),
      m_context(theContext),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Document, nothingYet(), tr("Add a file"))),
      m_bar(new InlineMessage(Tone::Missed)),
      m_adding(new TaskPanel),
      m_copying(new TaskPanel),
      m_intake(new DocumentIntake(theContext, this, m_adding)),
      m_viewer(new DocumentViewer(theContext))
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this, Gap::Small));
    auto* row = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small));
    auto* add = secondaryButton(tr("Add a file…"));
    setTip(add, tr("Ctrl+O, or drop files here; each may be at most %1").arg(sizeText(documents::largestBytes)));
    auto* copy = secondaryButton(tr("Save a copy…"));
    auto* rename = secondaryButton(tr("Rename…"));
    auto* remove = secondaryButton(tr("Remove…"));
    m_recording = secondaryButton(tr("How it was made…"));
    setTip(m_recording, tr("Who made this recording or photo, where, and with whose knowledge"));
    m_changing = {add, rename, remove};
    for (QPushButton* button : {add, copy, rename, m_recording, remove})
        row->addWidget(button);
    prepareList(m_list, new ListRowDelegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_model);
    named(m_list, tr("Documents"));
    auto* card = new Card;
    card->setFlushBody(m_list);
    auto* shown = new Card;
    shown->setFlushBody(m_viewer);
    auto* filled = new QWidget;
    auto* body = new QVBoxLayout(filled);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(gap(this, Gap::Small));
    body->addLayout(row);
    body->addWidget(new Panes(card, shown, 2, 3), 1);
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_bar);
    layout->addWidget(m_adding);
    layout->addWidget(m_copying);
    layout->addWidget(m_stack, 1);
    m_bar->setMessage(Tone::Missed, {});
    connect(m_intake, &DocumentIntake::began, this, [this] { m_bar->setMessage(Tone::Missed, {}); });
    connect(m_intake, &DocumentIntake::failed, this,
            [this](const QString& why) { m_bar->setMessage(Tone::Missed, why); });
    connect(m_intake, &DocumentIntake::added, this, [this](DocumentId last, bool wasThere) {
        m_wanted = last;
        Q_EMIT toast(wasThere ? tr("This file was here already.") : tr("The file is added."));
        reload();
    });

    connect(add, &QPushButton::clicked, this, &DocumentsView::addFile);
    connect(copy, &QPushButton::clicked, this, [this] { saveCopy(false); });
    connect(m_viewer, &DocumentViewer::openOutsideWanted, this, [this] { saveCopy(true); });
    connect(m_recording, &QPushButton::clicked, this, [this] {
        if (const Document* document = chosen(); document && !m_readOnly)
            Q_EMIT recordingWanted(*document);
    });
    connect(rename, &QPushButton::clicked, this, &DocumentsView::renameChosen);
    connect(remove, &QPushButton::clicked, this, &DocumentsView::removeChosen);
    connect(m_empty, &EmptyState::actionTriggered, this, &DocumentsView::addFile);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentsView::showChosen);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), this);
    shortcut->setWhatsThis(tr("Add a document"));
    connect(shortcut, &QShortcut::activated, this, &DocumentsView::addFile);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::any_of(changes, [this](const Change& change) {
                return change.kind == EntityKind::Document &&
                       (m_about.report ? change.report == m_about.report : change.dossier == m_about.dossier);
            }))
            reload();
    });
}

void DocumentsView::setSubject(const Subject& about)
{
    const bool same = about.report == m_about.report && about.dossier == m_about.dossier;
    m_about = about;
    if (!same) {
        m_bar->setMessage(Tone::Missed, {});
        reload();
    }
}

void DocumentsView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QWidget* widget : std::as_const(m_changing))
        widget->setEnabled(!readOnly);
    m_empty->setText(nothingYet(), readOnly ? QString() : tr("Add a file"));
}

void DocumentsView::select(DocumentId document)
{
    m_wanted = document;
    for (std::size_t i = 0; i < m_documents.size(); ++i)
        if (m_documents[i].id == document)
            m_list->setCurrentIndex(m_model->index(int(i), 0));
}

void DocumentsView::addAbove(QWidget* widget)
{
    auto* box = qobject_cast<QVBoxLayout*>(layout());
    box->insertWidget(box->indexOf(m_stack), widget);
    m_above = widget;
}

void DocumentsView::reload()
{
    if (!m_about.report && !m_about.dossier)
        return;
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [about = m_about](Session& session) { return documents::documentsOf(session, about); },
        [this, generation](Result<std::vector<Document>> found) {
            if (!m_generation.isCurrent(generation))
                return;
            if (found)
                take(*std::move(found));
            else
                m_bar->setMessage(Tone::Missed, found.error().message);
        });
}

void DocumentsView::take(std::vector<Document> documents)
{
    const Document* before = chosen();
    DocumentId keep = m_wanted ? m_wanted : (before ? before->id : DocumentId());
    m_documents = std::move(documents);
    m_model->clear();
    for (const Document& document : m_documents) {
        auto* item = new QStandardItem(document.title);
        item->setData(document.title, TitleRole);
        const bool recording = documents::isRecording(document);
        QStringList made{document.recordedBy, document.recordedWhere,
                         document.knownTo.isEmpty() ? QString() : tr("known to %1").arg(document.knownTo)};
        made.removeAll(QString());
        const QString how = !made.isEmpty() ? made.join(u", "_s)
                            : recording     ? tr("who made it and with whose knowledge is not recorded")
                                            : QString();
        QStringList sub{m_context.codes().name(u"INFORMATIEOBJECTSOORT"_s, document.kind), sizeText(document.size),
                        QLocale().toString(amsterdamDate(document.addedAt), u"d MMM yyyy"_s).remove(u'.'),
                        m_context.userName(document.by), how};
        sub.removeAll(QString());
        item->setData(sub.join(u" · "_s), SubRole);
        m_model->appendRow(item);
    }
    m_stack->setCurrentIndex(m_documents.empty() ? 1 : 0);
    m_viewer->clear();
    if (!m_documents.empty())
        select(std::ranges::contains(m_documents, keep, &Document::id) ? keep : m_documents.front().id);
    m_wanted = {};
    Q_EMIT countChanged(int(m_documents.size()));
}

const Document* DocumentsView::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < int(m_documents.size()) ? &m_documents[std::size_t(row)] : nullptr;
}

void DocumentsView::showChosen()
{
    const Document* one = chosen();
    m_recording->setVisible(one && documents::isRecording(*one));
    m_recording->setEnabled(!m_readOnly);
    // Reading one is a look: only what is in view is read.
    if (const Document* document = chosen(); document && isVisible())
        m_viewer->show(*document);
}

void DocumentsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // It was made later, and Tab goes there first.
    if (m_above) {
        QList<QWidget*> stops;
        for (QWidget* each : m_above->findChildren<QWidget*>())
            if (each->focusPolicy() & Qt::TabFocus && !each->focusProxy())
                stops << each;
        tabBefore(m_changing.first(), stops);
    }
    showChosen();
}

void DocumentsView::addFile()
{
    if (m_readOnly)
        return;
    m_context.seams.files.open(this,
                               {.title = tr("Add a file (at most %1)").arg(sizeText(documents::largestBytes)),
                                .suggestion = {},
                                .filters = {tr("All files (*)")}},
                               [this](const QString& path) { m_intake->add({path}, m_about); });
}

void DocumentsView::saveCopy(bool thenOpen)
{
    const Document* document = chosen();
    if (!document)
        return;
    m_context.seams.files.save(
        this, {.title = tr("Save a copy"), .suggestion = document->fileName, .filters = {tr("All files (*)")}},
        [this, thenOpen, id = document->id, size = document->size](const QString& path) {
            const bool large = size > longWork;
            const auto progress = large ? m_copying->begin(tr("Saving a copy…")) : TaskPanel::Report();
            (large ? m_context.bench.figures : m_context.bench.reader)
                .run(
                    this,
                    [id, path, progress](Session& session) { return documents::saveCopy(session, id, path, progress); },
                    [this, large, thenOpen, path](const Result<void>& written) {
                        if (large)
                            m_copying->end();
                        if (!written) {
                            if (written.error().kind != ErrorKind::Cancelled)
                                m_bar->setMessage(Tone::Missed, written.error().message);
                            return;
                        }
                        Q_EMIT toast(
                            tr("The copy is saved. It is not encrypted: remove it when you no longer need it."));
                        if (thenOpen && !m_context.seams.openUrl(QUrl::fromLocalFile(path)))
                            m_bar->setMessage(Tone::Missed,
                                              tr("There is no program on this PC that opens this document. "
                                                 "The copy is %1.")
                                                  .arg(path));
                    });
        });
}

void DocumentsView::renameChosen()
{
    const Document* document = chosen();
    if (!document || m_readOnly)
        return;
    askAndSave(
        m_context, this,
        {.title = tr("Another name for “%1”").arg(document->title),
         .text = tr("The file itself keeps the name “%1”.").arg(document->fileName),
         .label = tr("Name"),
         .confirm = tr("Rename"),
         .initial = document->title,
         .multiLine = false},
        [seen = Seen<DocumentId>(*document), kind = document->kind](Session& session, const QString& title,
                                                                    Numbers numbers) {
            return documents::rename(session, seen, title, kind, numbers);
        },
        [this](const Result<void>& renamed) {
            if (!renamed)
                m_bar->setMessage(Tone::Missed, renamed.error().message);
        });
}

void DocumentsView::removeChosen()
{
    const Document* document = chosen();
    if (!document || m_readOnly)
        return;
    askAndSave(
        m_context, this,
        {.title = tr("Remove “%1”?").arg(document->title),
         .text = tr("The file is gone for good. Its name and your reason stay in the log."),
         .label = tr("Reason"),
         .confirm = tr("Remove")},
        [id = document->id](Session& session, const QString& reason, Numbers numbers) {
            return documents::remove(session, id, reason, numbers);
        },
        [this](const Result<void>& removed) {
            if (removed)
                Q_EMIT toast(tr("The document is removed."));
            else
                m_bar->setMessage(Tone::Missed, removed.error().message);
            reload();
        });
}

void DocumentsView::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_readOnly && !urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void DocumentsView::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        paths << url.toLocalFile();
    if (!paths.isEmpty() && !m_readOnly)
        m_intake->add(paths, m_about);
    event->acceptProposedAction();
}

} // namespace woonrust::ui
