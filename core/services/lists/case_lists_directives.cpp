// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/case_lists.h"

namespace woonrust::case_lists {

void eachDirectiveId(Session& session, const DirectiveFilter& filter, DirectiveOrder order,
                     const std::function<bool(DirectiveId)>& id)
{
    storage::eachDirectiveId(session.db(), session.visibility(), filter, order, session.clock().today(), id);
}

std::vector<DirectiveRow> directiveRows(Session& session, const std::vector<DirectiveId>& ids)
{
    return storage::directiveRows(session.db(), session.visibility(), ids);
}

Result<qint64> countDirectives(Session& session, const DirectiveFilter& filter)
{
    return session.read(
        [&] { return storage::countDirectives(session.db(), session.visibility(), filter, session.clock().today()); });
}

Result<qint64> countDirectivesDue(Session& session, UserId keeper)
{
    return countDirectives(session, {.keeper = keeper, .due = DirectiveDue::Waits});
}

} // namespace woonrust::case_lists
