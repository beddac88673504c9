// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/session.h"

namespace woonrust::tenancies {

// Both need WorkDossier or ImportRegistry. The same person may come back to a unit, but not hold it twice at once.
[[nodiscard]] Result<TenancyId> add(Session& session, const Tenancy& tenancy);
// `endOn` is the last day. `reasonCode` is of EINDEREDEN, `detailCode` of EINDEDETAILREDEN (optional): an eviction is
// OPZ or ONT with detail ONT, and counts for figure S3.
[[nodiscard]] Result<void> end(Session& session, Seen<TenancyId> tenancy, QDate endOn, const QString& reasonCode,
                               const QString& detailCode = {});

} // namespace woonrust::tenancies
