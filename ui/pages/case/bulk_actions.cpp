// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/bulk_actions.h"

#include "services/base/actor_of.h"
#include "services/base/policy.h"
#include "ui/context/app_context.h"
#include "ui/kit/plain_text.h"

#include <QMenu>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNamed = 5;

} // namespace

QString refusedText(const std::vector<bulk::Refused>& refused)
{
    if (refused.empty())
        return {};
    QStringList lines{BulkActions::tr("%n could not be changed:", nullptr, int(refused.size()))};
    for (std::size_t i = 0; i < std::min(refused.size(), mostNamed); ++i)
        lines << (refused[i].number.isEmpty()
                      ? refused[i].why
                      : BulkActions::tr("%1: %2", "number and reason").arg(refused[i].number, refused[i].why));
    if (refused.size() > mostNamed)
        lines << BulkActions::tr("and %n more", nullptr, int(refused.size() - mostNamed));
    return lines.join(u'\n');
}

BulkActions::BulkActions(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void BulkActions::assign(const std::vector<ReportId>& reports, UserId handler)
{
    hand(reports, handler);
}

void BulkActions::assign(const std::vector<DossierId>& dossiers, UserId handler)
{
    hand(dossiers, handler);
}

template <class IdType> void BulkActions::hand(const std::vector<IdType>& ids, UserId handler)
{
    m_context.bench.writer.run(
        this, [ids, handler](Session& session) { return bulk::assign(session, ids, handler); },
        [this, handler](const Result<bulk::Outcome<IdType>>& outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            const int count = int(outcome->changed.size());
            tell(*outcome,
                 handler == m_context.actor.id
                     ? BulkActions::tr("You handle %n of them now.", nullptr, count)
                     : BulkActions::tr("%1 handles %n of them now.", nullptr, count).arg(m_context.userName(handler)),
                 m_context.may(Permission::DivideWork));
        });
}

template <class IdType>
void BulkActions::tell(const bulk::Outcome<IdType>& outcome, const QString& notice, bool mayUndo)
{
    if (const QString refused = refusedText(outcome.refused); !refused.isEmpty())
        Q_EMIT failed({.kind = ErrorKind::Input, .message = refused});
    if (outcome.changed.empty() && !outcome.refused.empty())
        return;
    std::function<void()> undo;
    if (mayUndo && !outcome.changed.empty())
        undo = [this, before = outcome.changed] {
            m_context.bench.writer.run(
                this, [before](Session& session) { return bulk::handBack(session, before); },
                [this](const Result<bulk::Outcome<IdType>>& back) {
                    if (!back)
                        Q_EMIT failed(back.error());
                    else
                        tell(*back, BulkActions::tr("Undone."), false);
                });
        };
    Q_EMIT toast(notice, undo);
}

void BulkActions::fillMenu(QMenu* menu, UserId handler, bool isOne, const std::function<void(UserId)>& assignTo)
{
    const UserId me = m_context.actor.id;
    const bool divides = m_context.may(Permission::DivideWork);
    if (!isOne || (handler != me && (!handler || divides)))
        menu->addAction(isOne ? tr("I take this up") : tr("I take these up"), this, [assignTo, me] { assignTo(me); });
    if (!divides)
        return;
    QMenu* to = menu->addMenu(tr("Hand to"));
    for (const User& user : m_context.users())
        if (!user.disabled && policy::may(actorOf(user), Permission::WorkDossier) && (!isOne || user.id != handler))
            to->addAction(caption(user.name), this, [assignTo, id = user.id] { assignTo(id); });
}

} // namespace woonrust::ui
