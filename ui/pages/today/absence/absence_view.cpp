// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/absence/absence_view.h"

#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/message_box.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/case_editor.h"
#include "ui/pages/case/tab_list.h"
#include "ui/pages/panes.h"
#include "ui/pages/today/absence/absence_editor.h"
#include "ui/pages/today/absence/work_card.h"
#include "ui/pages/today/due_model.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto burst = std::chrono::milliseconds(250);

} // namespace

AbsenceView::AbsenceView(AppContext& context, QWidget* parent)
    : EditorPane(parent),
      m_context(context),
      m_message(new InlineMessage),
      m_list(new TabList(tr("Who is away"), Icon::Person,
                         tr("Nobody is away now or later. Enter an absence to lend your work to a colleague; it comes "
                            "back on return."),
                         tr("Enter an absence"))),
      m_add(secondaryButton(tr("Enter an absence"))),
      m_change(secondaryButton(tr("Change…"))),
      m_remove(secondaryButton(tr("Remove"))),
      m_work(new WorkCard(context))
{
    m_message->hide();
    m_list->addButton(m_add);
    m_list->addButton(m_change);
    m_list->addButton(m_remove);
    auto* card = new Card(tr("Absence"));
    card->setFlushBody(m_list);
    auto* rest = new QWidget;
    auto* layout = new QVBoxLayout(rest);
    layout->setContentsMargins(gap(this, Gap::Large), 0, gap(this, Gap::Large), gap(this));
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(m_message);
    layout->addWidget(new Panes(card, m_work, 5, 6), 1);
    stack()->addWidget(rest);

    connect(m_add, &QPushButton::clicked, this, [this] { editChosen(0); });
    connect(m_list, &TabList::addWanted, this, [this] { editChosen(0); });
    connect(m_list, &TabList::opened, this, &AbsenceView::editChosen);
    connect(m_list, &TabList::currentChanged, this, &AbsenceView::showChosen);
    connect(m_change, &QPushButton::clicked, this, [this] { editChosen(m_list->currentId()); });
    connect(m_remove, &QPushButton::clicked, this, &AbsenceView::removeChosen);
    connect(m_work, &WorkCard::openRequested, this, &AbsenceView::openRequested);
    connect(m_work, &WorkCard::toast, this, &AbsenceView::toast);
    connect(m_work, &WorkCard::failed, this, &AbsenceView::showError);
    connect(m_work, &WorkCard::userChosen, this, [this](UserId user) {
        const auto theirs =
            std::ranges::find(m_absences, user, [](const absences::AbsenceView& view) { return view.absence.user; });
        m_work->showWork(user, theirs == m_absences.end() ? absences::AbsenceView{} : *theirs);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &AbsenceView::load);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this] { m_soon.start(); });
    showChosen();
}

void AbsenceView::focusList()
{
    if (isEditing())
        return;
    auto* list = m_list->findChild<QListView*>();
    QWidget* first = list && list->isVisible() ? static_cast<QWidget*>(list) : m_add;
    first->setFocus(Qt::OtherFocusReason);
}

void AbsenceView::showEvent(QShowEvent* event)
{
    EditorPane::showEvent(event);
    if (m_stale)
        load();
}

void AbsenceView::load()
{
    m_stale = true;
    if (!isVisible())
        return;
    const int question = m_question.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return absences::current(session); },
        [this, question](const Result<std::vector<absences::AbsenceView>>& all) {
            if (!m_question.isCurrent(question))
                return;
            if (!all) {
                showError(all.error());
                return;
            }
            m_stale = false;
            showAbsences(*all);
        });
}

void AbsenceView::showAbsences(const std::vector<absences::AbsenceView>& all)
{
    m_absences = all;
    std::vector<TabLine> lines;
    const QDate today = m_context.today();
    for (const absences::AbsenceView& view : m_absences) {
        const Absence& one = view.absence;
        QStringList sub{tr("%1 to %2", "days").arg(dayText(one.fromOn), dayText(one.untilOn)),
                        view.deputyName.isEmpty() ? tr("no deputy") : tr("deputy: %1").arg(view.deputyName)};
        if (view.lent > 0)
            sub << tr("%n lent", nullptr, view.lent);
        const Pill pill = one.holdsOn(today)    ? Pill{.text = tr("away"), .tone = Tone::Info}
                          : one.untilOn < today ? Pill{.text = tr("back, not all returned"), .tone = Tone::DueSoon}
                                                : Pill{};
        lines.push_back({.id = one.id.value(), .title = view.name, .sub = sub.join(u" · "_s), .pill = pill});
    }
    m_list->setLines(lines);
    showChosen();
}

const absences::AbsenceView* AbsenceView::chosen() const
{
    const auto found = std::ranges::find(m_absences, AbsenceId(m_list->currentId()),
                                         [](const absences::AbsenceView& view) { return view.absence.id; });
    return found == m_absences.end() ? nullptr : &*found;
}

bool AbsenceView::mayChange(const absences::AbsenceView& view) const
{
    return view.absence.user == m_context.actor.id || m_context.may(Permission::DivideWork);
}

void AbsenceView::showChosen()
{
    const absences::AbsenceView* view = chosen();
    const bool mine = view && mayChange(*view);
    m_change->setVisible(mine);
    m_remove->setVisible(mine && view->lent == 0);
    if (mine)
        m_work->showWork(view->absence.user, *view);
    else if (isVisible())
        m_work->showWork(m_context.actor.id, {});
}

void AbsenceView::editChosen(qint64 id)
{
    if (id == 0) {
        edit(new AbsenceEditor(m_context, {.fromOn = {}, .untilOn = {}}));
        return;
    }
    if (const absences::AbsenceView* view = chosen(); view && mayChange(*view))
        edit(new AbsenceEditor(m_context, view->absence));
}

void AbsenceView::removeChosen()
{
    const absences::AbsenceView* view = chosen();
    if (!view)
        return;
    m_context.bench.writer.run(
        this, [absence = view->absence](Session& session) { return absences::remove(session, absence); },
        [this, absence = view->absence](const Result<void>& done) {
            if (!done) {
                showError(done.error());
                return;
            }
            Q_EMIT toast(tr("The absence is removed."), [this, absence] {
                m_context.bench.writer.run(
                    this, [absence](Session& session) { return absences::add(session, absence); },
                    [this](const Result<AbsenceId>& back) {
                        if (!back)
                            showError(back.error());
                    });
            });
        });
}

void AbsenceView::edited(const CaseEditor&)
{
    load();
}

void AbsenceView::showRest()
{
    focusList();
}

void AbsenceView::showError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_message->setMessage(Tone::Missed, error.message);
}

} // namespace woonrust::ui
