// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossiers_page.h"

#include "papers/case_papers.h"
#include "services/lists/case_lists.h"
#include "ui/context/app_context.h"
#include "ui/pages/dossiers/dossier_detail.h"
#include "ui/pages/dossiers/dossier_list_pane.h"
#include "ui/pages/handbook/handbook_view.h"
#include "ui/pages/letters/letter_desk.h"
#include "ui/pages/split_panes.h"
#include "ui/papers/paper_preview.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QJsonObject>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

DossiersPage::DossiersPage(AppContext& theContext, QWidget* parent)
    : Page(parent),
      m_context(theContext),
      m_list(new DossierListPane(theContext)),
      m_detail(new DossierDetail(theContext)),
      m_panes(new QSplitter(Qt::Horizontal)),
      m_stack(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->setMinimumWidth(em(this, 16));
    m_detail->setMinimumWidth(em(this, 20));
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(new SplitPanes(m_list, m_detail, theContext.preferences,
                                      u"dossiers/%1"_s.arg(theContext.actor.id.value()), 0.3));
    m_stack->addWidget(m_panes);
    layout->addWidget(m_stack);
    connect(m_detail, &DossierDetail::handbookWanted, this, &DossiersPage::openHandbook);

    const auto show = [this](qint64 id) { showDossier(DossierId(id)); };
    connect(m_list, &DossierListPane::idChosen, this, show);
    connect(m_list, &DossierListPane::idOpened, this, show);
    connect(m_list, &DossierListPane::closeWanted, m_detail, &DossierDetail::closeAll);
    connect(m_list, &DossierListPane::newWanted, this, [this] { open({.kind = TargetKind::NewDossier}); });
    connect(m_list, &DossierListPane::countChanged, this, &Page::titleChanged);
    connect(m_list, &DossierListPane::toast, this, &Page::toast);
    connect(m_detail, &DossierDetail::toast, this, &Page::toast);
    connect(m_detail, &DossierDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &DossierDetail::letterWanted, this, &DossiersPage::write);
    connect(m_detail, &DossierDetail::opened, m_list, [this](DossierId id, const QString& number) {
        m_list->choose(id.value());
        Q_EMIT made(tr("Dossier %1 is opened.").arg(number), {.kind = TargetKind::Dossier, .id = id.value()});
    });
    auto* make = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    make->setWhatsThis(tr("New dossier"));
    connect(make, &QShortcut::activated, this, [this] { open({.kind = TargetKind::NewDossier}); });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::Dossier, &Change::kind))
            countOpen();
    });
    countOpen();
}

QString DossiersPage::railName() const
{
    return tr("Dossiers");
}

QString DossiersPage::title() const
{
    return isWriting() ? LetterDesk::title() : railName();
}

QString DossiersPage::subtitle() const
{
    if (isWriting())
        return m_desk->subtitle();
    return m_list->count() < 0 ? QString() : tr("%n in this list", nullptr, m_list->count());
}

bool DossiersPage::opens(TargetKind kind) const
{
    return kind == TargetKind::Dossiers || kind == TargetKind::Dossier || kind == TargetKind::NewDossier;
}

bool DossiersPage::isWriting() const
{
    return m_desk && m_stack->currentWidget() == m_desk;
}

void DossiersPage::write(const LetterWish& wish)
{
    m_detail->keepDraft();
    if (!m_desk) {
        m_desk = new LetterDesk(m_context);
        m_stack->addWidget(m_desk);
        connect(m_desk, &LetterDesk::closed, this, &DossiersPage::showCases);
        connect(m_desk, &LetterDesk::toast, this, &Page::toast);
        connect(m_desk, &LetterDesk::subtitleChanged, this, &Page::titleChanged);
    }
    m_stack->setCurrentWidget(m_desk);
    m_desk->open(wish);
    Q_EMIT titleChanged();
}

void DossiersPage::showCases()
{
    m_stack->setCurrentWidget(m_panes);
    m_detail->takeFocus();
    Q_EMIT titleChanged();
}

void DossiersPage::goHome()
{
    if (isWriting())
        m_desk->leave();
}

void DossiersPage::open(const Target& target)
{
    if (isWriting() &&
        (target.id > 0 || target.filter.isValid() || !target.text.isEmpty() || target.kind == TargetKind::NewDossier))
        m_desk->leave();
    if (target.kind == TargetKind::NewDossier) {
        m_list->stay(); // a list that is just read chooses no other one in the place of the form
        m_detail->startNew();
        return;
    }
    if (target.filter.canConvert<DossierFilter>())
        m_list->setFilter(target.filter.value<DossierFilter>());
    else if (target.filter.canConvert<QJsonObject>())
        m_list->setFilter(dossierFilterFromJson(target.filter.toJsonObject()));
    else if (!target.text.isEmpty() && target.id == 0)
        m_list->setFilter({.text = target.text});
    if (target.id > 0) {
        const DossierId id(target.id);
        m_list->reveal(id.value());
        showDossier(id);
        m_detail->showTab(target.text);
    }
}

void DossiersPage::activate()
{
    if (!isWriting())
        m_list->startTyping();
}

// What is ticked in a handbook belongs to the dossier that it was opened for.
void DossiersPage::showDossier(DossierId id)
{
    if (m_handbook && m_handbook->isVisible() && m_handbook->dossier() != id)
        closeHandbook();
    m_detail->showDossier(id);
}

// Beside the dossier, in the place of the list; or in the window that it stands in already.
void DossiersPage::openHandbook(const QString& process, const QString& step)
{
    if (!m_detail->dossier() || m_detail->view().detail.hidden)
        return;
    if (!m_handbook) {
        m_handbook = new HandbookView(m_context);
        m_handbook->setMinimumWidth(em(this, 22));
        m_panes->addWidget(m_handbook);
        connect(m_handbook, &HandbookView::closeWanted, this, &DossiersPage::closeHandbook);
        connect(m_handbook, &HandbookView::detachWanted, this, &DossiersPage::detachHandbook);
        connect(m_handbook, &HandbookView::failed, this, [this](const QString& message) { Q_EMIT toast(message); });
        connect(m_handbook, &HandbookView::stepWanted, this, [this](const QString& wanted) {
            if (m_detail->dossier() == m_handbook->dossier())
                m_detail->showStep(wanted);
        });
        connect(&m_context.bench.changes, &ChangeNotifier::changed, m_handbook, &HandbookView::follow);
    }
    const CaseView& view = m_detail->view();
    m_handbook->open({.dossier = view.detail.id,
                      .mayTick = view.isOpen() && m_context.may(Permission::WorkDossier),
                      .handbook = handbookFor(process, view.dossier().kind).code,
                      .step = step});
    if (!m_window)
        m_list->hide();
    m_handbook->show();
    if (m_window)
        m_window->raise();
    m_handbook->takeFocus();
}

void DossiersPage::closeHandbook()
{
    m_list->show();
    if (m_window) {
        m_handbook->setDetached(false);
        m_panes->addWidget(m_handbook);
        m_window->deleteLater();
        m_window.clear();
    }
    m_handbook->hide();
    m_detail->setFocus(Qt::OtherFocusReason);
}

// To a window of its own, which goes with the page; closing it puts the handbook away.
void DossiersPage::detachHandbook()
{
    m_window = new QWidget(this, Qt::Window);
    m_window->setWindowTitle(tr("Handbook"));
    m_window->installEventFilter(this);
    auto* layout = new QVBoxLayout(m_window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_handbook);
    m_handbook->setDetached(true);
    m_list->show();
    m_window->resize(em(this, 44), em(this, 48));
    m_handbook->show();
    m_window->show();
    m_handbook->takeFocus();
}

bool DossiersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Close) {
        event->ignore();
        closeHandbook();
        return true;
    }
    return Page::eventFilter(watched, event);
}

bool DossiersPage::canLeave()
{
    // What is typed stays here, and is kept as a draft at once.
    if (m_desk)
        m_desk->keepDraft();
    m_detail->keepDraft();
    return true;
}

void DossiersPage::save()
{
    if (isWriting())
        m_desk->save();
    else
        m_detail->save();
}

// As many as the list shows at first.
void DossiersPage::countOpen()
{
    const int generation = m_count.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return case_lists::countDossiers(session, {.open = true}); },
        [this, generation](const Result<qint64>& count) {
            if (count && m_count.isCurrent(generation))
                Q_EMIT countChanged(int(*count), tr("%n open dossier(s)", nullptr, int(*count)));
        });
}

std::vector<PrintChoice> DossiersPage::printChoices()
{
    std::vector<PrintChoice> choices;
    if (isWriting())
        return choices;
    if (m_detail->dossier())
        choices.push_back(
            {.text = tr("This dossier, with its whole timeline"), .print = [this, id = m_detail->dossier()] {
                 previewPaper(m_context, this, {}, EntityKind::Dossier, id.value(),
                              [id](Session& session) { return papers::dossierPaper(session, id, QLocale()); });
             }});
    if (m_list->mayPrint())
        choices.push_back({.text = tr("The list as it is shown"), .print = [this] { m_list->print(); }});
    return choices;
}

} // namespace woonrust::ui
