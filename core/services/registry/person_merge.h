// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/session.h"

// Making two entries of one person one. Needs RegisterReport or ImportRegistry.
namespace woonrust::persons {

// All that names `gone` names `keep` from now on: reports, dossiers, contacts, homes and alerts, those that the actor
// may not open included, since a person is one whoever looks. Each change is logged where it belongs, so that an
// earlier day still tells who was named then. Tenant number, phone and e-mail that `keep` lacks are taken over. `gone`
// is found no more: its name and numbers find `keep`. Input when they are the same, one of them was merged already,
// others were merged with `gone`, or a report has one as reporter and the other as accused.
[[nodiscard]] Result<void> merge(Session& session, PersonId keep, PersonId gone);

// Takes it back: what was moved and names `keep` still, names `gone` again, and what was taken over goes back. What was
// added since stays with `keep`.
[[nodiscard]] Result<void> unmerge(Session& session, PersonId gone);

} // namespace woonrust::persons
