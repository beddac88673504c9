// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "storage/cases/directive_list.h"

// The list of behaviour directives, as case_lists gives those of reports and dossiers.
namespace woonrust {

[[nodiscard]] QJsonObject toJson(const DirectiveFilter& filter);
[[nodiscard]] DirectiveFilter directiveFilterFromJson(const QJsonObject& json);

namespace case_lists {

using storage::DirectiveOrder;

// For a worker, inside Session::read(): these throw.
void eachDirectiveId(Session& session, const DirectiveFilter& filter, DirectiveOrder order,
                     const std::function<bool(DirectiveId)>& id);
[[nodiscard]] std::vector<DirectiveRow> directiveRows(Session& session, const std::vector<DirectiveId>& ids);
[[nodiscard]] Result<qint64> countDirectives(Session& session, const DirectiveFilter& filter);
// The number in the rail: what is due of directives (evaluations, hearings), of this user or of everybody.
[[nodiscard]] Result<qint64> countDirectivesDue(Session& session, UserId keeper = {});

[[nodiscard]] Result<int> writeDirectivesCsv(Session& session, const ListTarget& target, const DirectiveFilter& filter,
                                             DirectiveOrder order, const ListExport<DirectiveRow>& content);

} // namespace case_lists

} // namespace woonrust
