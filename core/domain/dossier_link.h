// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <QString>

namespace woonrust {

// That a dossier belongs with another one, as the first tells it: each of the two has a link of its own.
struct DossierLink {
    DossierLinkId id;
    DossierId dossier;
    DossierId other;
    QString kind;        // DOSSIER_LINK_KIND
    QDateTime createdAt; // UTC
};

// The same link as the other dossier tells it: what one follows on is followed by it.
[[nodiscard]] QString linkKindOfOther(const QString& kind);

} // namespace woonrust
