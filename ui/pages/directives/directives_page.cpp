// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directives_page.h"

#include "ui/context/app_context.h"
#include "ui/pages/directives/directive_list_pane.h"
#include "ui/pages/directives/directive_pane.h"
#include "ui/pages/split_panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QShortcut>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

DirectivesPage::DirectivesPage(AppContext& theContext, QWidget* parent)
    : Page(parent),
      m_context(theContext),
      m_list(new DirectiveListPane(theContext)),
      m_detail(new DirectivePane(theContext))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->setMinimumWidth(em(this, 16));
    m_detail->setMinimumWidth(em(this, 20));
    layout->addWidget(new SplitPanes(m_list, m_detail, theContext.preferences,
                                     u"directives/%1"_s.arg(theContext.actor.id.value()), 0.28));

    const auto show = [this](qint64 id) { m_detail->showDirective(DirectiveId(id)); };
    connect(m_list, &DirectiveListPane::idChosen, this, show);
    connect(m_list, &DirectiveListPane::idOpened, this, show);
    connect(m_list, &DirectiveListPane::newWanted, this, [this] { open({.kind = TargetKind::NewDirective}); });
    connect(m_list, &DirectiveListPane::countChanged, this, &Page::titleChanged);
    connect(m_list, &DirectiveListPane::toast, this, &Page::toast);
    connect(m_list, &DirectiveListPane::dossierWanted, this,
            [this](DossierId dossier) { Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = dossier.value()}); });
    connect(m_detail, &DirectivePane::toast, this, &Page::toast);
    connect(m_detail, &DirectivePane::openRequested, this, &Page::openRequested);
    connect(m_detail, &DirectivePane::made, m_list, [this](DirectiveId id, const QString& number) {
        m_list->choose(id.value());
        Q_EMIT toast(tr("Behaviour directive %1 is begun.").arg(number));
    });
    auto* make = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    make->setWhatsThis(tr("New behaviour directive"));
    connect(make, &QShortcut::activated, this, [this] { open({.kind = TargetKind::NewDirective}); });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::any_of(changes, [](const Change& change) {
                return change.kind == EntityKind::Directive || change.kind == EntityKind::Breach;
            }))
            countDue();
    });
    countDue();
}

QString DirectivesPage::railName() const
{
    return tr("Directives");
}

QString DirectivesPage::subtitle() const
{
    return m_list->count() < 0 ? QString() : tr("%n in this list", nullptr, m_list->count());
}

bool DirectivesPage::opens(TargetKind kind) const
{
    return kind == TargetKind::Directives || kind == TargetKind::Directive || kind == TargetKind::NewDirective;
}

void DirectivesPage::open(const Target& target)
{
    const QJsonObject filter = target.filter.toJsonObject();
    if (target.kind == TargetKind::NewDirective) {
        m_list->stay(); // a list that is just read chooses no other one in the place of the form
        m_detail->startNew(DossierId(filter[u"dossier"_s].toInteger()), filter[u"dossierText"_s].toString());
        return;
    }
    if (!filter.isEmpty())
        m_list->setFilter(directiveFilterFromJson(filter));
    else if (!target.text.isEmpty() && target.id == 0)
        m_list->setFilter({.text = target.text});
    if (target.id > 0) {
        m_list->reveal(target.id);
        m_detail->showDirective(DirectiveId(target.id));
    }
}

void DirectivesPage::activate()
{
    m_list->startTyping();
}

bool DirectivesPage::canLeave()
{
    // What is typed stays here, and is kept as a draft at once.
    m_detail->keepDraft();
    return true;
}

void DirectivesPage::save()
{
    m_detail->save();
}

// Evaluations and hearings that are due, of everybody.
void DirectivesPage::countDue()
{
    const int generation = m_count.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return case_lists::countDirectivesDue(session); },
        [this, generation](const Result<qint64>& count) {
            if (count && m_count.isCurrent(generation))
                Q_EMIT countChanged(int(*count), tr("%n evaluation(s) or hearing(s) due", nullptr, int(*count)));
        });
}

std::vector<PrintChoice> DirectivesPage::printChoices()
{
    std::vector<PrintChoice> choices;
    for (const auto& [paper, text] : m_detail->printable())
        choices.push_back({.text = text, .print = [this, paper] { m_detail->print(paper); }});
    if (m_list->mayPrint())
        choices.push_back({.text = tr("The list as it is shown"), .print = [this] { m_list->print(); }});
    return choices;
}

} // namespace woonrust::ui
