// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/absence/work_card.h"

#include "services/base/actor_of.h"
#include "ui/kit/button_row.h"
#include "ui/kit/delegates.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

WorkCard::WorkCard(AppContext& context, QWidget* parent)
    : Card({}, parent),
      m_context(context),
      m_user(new QComboBox),
      m_model(new QStandardItemModel(this)),
      m_list(named(new QListView, tr("Everything on this name"),
                   tr("Enter opens a line. What the buttons do counts for the marked lines, or for all."))),
      m_lend(primaryButton({})),
      m_back(secondaryButton(tr("Take back"))),
      m_hand(secondaryButton(tr("Hand over to")))
{
    setTitle(tr("Work (%n)", nullptr, 0));
    const bool divides = m_context.may(Permission::DivideWork);
    for (const User& user : m_context.users())
        if (user.id == m_context.actor.id ||
            (divides && !user.disabled && policy::may(actorOf(user), Permission::SeeCases)))
            m_user->addItem(user.name, user.id.value());
    chooseData(m_user, m_context.actor.id.value());
    QLabel* whose = secondaryLabel(tr("Of whom"));
    whose->setBuddy(m_user);
    addToHeader(whose);
    addToHeader(m_user);

    prepareList(m_list, new ListRowDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    auto* buttons = new ButtonRow;
    buttons->add(m_lend);
    buttons->add(m_back);
    buttons->add(m_hand);
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(margins(this, Gap::Small));
    foot->addWidget(buttons);
    layout->addLayout(foot);
    setFlushBody(whole);

    auto* colleagues = new QMenu(m_hand);
    connect(colleagues, &QMenu::aboutToShow, this, [this, colleagues] {
        colleagues->clear();
        for (const User& user : m_context.users())
            if (!user.disabled && user.id != this->user() && policy::may(actorOf(user), Permission::SeeCases))
                colleagues->addAction(caption(user.name), this, [this, id = user.id] { handTo(id); });
    });
    m_hand->setMenu(colleagues);
    connect(m_user, &QComboBox::activated, this, [this] { Q_EMIT userChosen(user()); });
    connect(m_lend, &QPushButton::clicked, this, &WorkCard::lend);
    connect(m_back, &QPushButton::clicked, this, &WorkCard::giveBack);
    connect(m_list, &QListView::doubleClicked, this, &WorkCard::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorkCard::showButtons);
    showButtons();
}

UserId WorkCard::user() const
{
    return UserId(m_user->currentData().toLongLong());
}

void WorkCard::showWork(UserId user, const absences::AbsenceView& absence)
{
    chooseData(m_user, user.value());
    m_absence = absence;
    reload();
}

void WorkCard::reload()
{
    const int question = m_question.next();
    m_context.bench.reader.run(
        this, [user = user()](Session& session) { return absences::workOf(session, user); },
        [this, question](const Result<std::vector<absences::Work>>& work) {
            if (!m_question.isCurrent(question))
                return;
            if (work)
                fill(*work);
            else
                Q_EMIT failed(work.error());
        });
}

void WorkCard::fill(const std::vector<absences::Work>& work)
{
    const int row = m_list->currentIndex().row();
    m_work = work;
    m_model->clear();
    for (const absences::Work& one : m_work) {
        const bool away = one.keeper != user();
        const QString sub = one.number.isEmpty() ? one.about : u"%1 · %2"_s.arg(one.number, one.about);
        const QString lent = away         ? tr("with %1", "a colleague has it").arg(m_context.userName(one.keeper))
                             : one.lender ? tr("lent by %1").arg(m_context.userName(one.lender))
                             : one.late   ? tr("late")
                                          : QString();
        auto* item = new QStandardItem;
        item->setEditable(false);
        item->setData(one.text, TitleRole);
        item->setData(sub, SubRole);
        item->setData(lent, PillTextRole);
        item->setData(int(away || one.lender ? Tone::Info : Tone::Missed), PillToneRole);
        QStringList spoken{one.text, sub, lent};
        spoken.removeAll(QString());
        item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    setTitle(tr("Work (%n)", nullptr, int(std::ranges::count(m_work, user(), &absences::Work::keeper))));
    if (row >= 0 && m_model->rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0),
                                                  QItemSelectionModel::NoUpdate);
    showButtons();
}

std::vector<WorkRef> WorkCard::chosen(bool lent) const
{
    const QItemSelectionModel* marked = m_list->selectionModel();
    std::vector<WorkRef> refs;
    for (int i = 0; i < int(m_work.size()); ++i) {
        const absences::Work& one = m_work[std::size_t(i)];
        if ((!marked->hasSelection() || marked->isRowSelected(i)) && (one.keeper != user()) == lent)
            refs.push_back(one.ref);
    }
    return refs;
}

void WorkCard::showButtons()
{
    const bool marked = m_list->selectionModel()->hasSelection();
    const bool forThis = m_absence.absence.id && m_absence.absence.user == user();
    m_lend->setVisible(forThis && m_absence.absence.deputy && !chosen(false).empty());
    m_lend->setText(marked ? tr("Lend the marked to %1").arg(caption(m_absence.deputyName))
                           : tr("Lend all to %1").arg(caption(m_absence.deputyName)));
    m_back->setVisible(forThis && !chosen(true).empty());
    m_back->setText(marked ? tr("Take the marked back") : tr("Take all back"));
    m_hand->setVisible(m_context.may(Permission::DivideWork) && !chosen(false).empty());
    m_hand->setText(marked ? tr("Hand the marked to") : tr("Hand all to"));
}

void WorkCard::openCurrent()
{
    const auto row = std::size_t(m_list->currentIndex().row());
    if (!m_list->currentIndex().isValid() || row >= m_work.size())
        return;
    const absences::Work& one = m_work[row];
    if (one.ref.kind == EntityKind::Dossier)
        Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = one.ref.id});
    else if (one.ref.kind == EntityKind::Report)
        Q_EMIT openRequested({.kind = TargetKind::Report, .id = one.ref.id});
    else if (one.hangsOn.dossier)
        Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = one.hangsOn.dossier.value()});
    else if (one.hangsOn.report)
        Q_EMIT openRequested({.kind = TargetKind::Report, .id = one.hangsOn.report.value()});
}

bool WorkCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void WorkCard::run(const Work& work, const Undo& undo, const QString& notice)
{
    m_context.bench.writer.run(this, work, [this, undo, notice](const Result<absences::Outcome>& done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        QStringList refused;
        for (const absences::Refused& one : done->refused)
            refused << u"%1: %2"_s.arg(one.number, one.why);
        if (!refused.isEmpty())
            Q_EMIT failed({.kind = ErrorKind::Input, .message = refused.join(u'\n')});
        if (done->moved.empty())
            return;
        std::function<void()> back;
        if (undo)
            back = [this, undo, moved = done->moved] {
                run([undo, moved](Session& session) { return undo(session, moved); }, {}, tr("Undone."));
            };
        Q_EMIT toast(u"%1 %2"_s.arg(notice, tr("%n line(s)", nullptr, int(done->moved.size()))), back);
    });
}

void WorkCard::lend()
{
    const AbsenceId absence = m_absence.absence.id;
    run([absence, work = chosen(false)](Session& session) { return absences::lend(session, absence, work); },
        [absence](Session& session, const std::vector<WorkRef>& moved) {
            return absences::giveBack(session, absence, moved);
        },
        tr("Lent to %1:").arg(m_absence.deputyName));
}

void WorkCard::giveBack()
{
    const AbsenceId absence = m_absence.absence.id;
    run([absence, work = chosen(true)](Session& session) { return absences::giveBack(session, absence, work); },
        [absence](Session& session, const std::vector<WorkRef>& moved) {
            return absences::lend(session, absence, moved);
        },
        tr("Back:"));
}

void WorkCard::handTo(UserId to)
{
    const UserId from = user();
    run([from, to, work = chosen(false)](Session& session) { return absences::hand(session, from, to, work); },
        [from, to](Session& session, const std::vector<WorkRef>& moved) {
            return absences::hand(session, to, from, moved);
        },
        tr("Handed to %1:").arg(m_context.userName(to)));
}

} // namespace woonrust::ui
