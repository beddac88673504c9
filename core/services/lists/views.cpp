// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/views.h"

#include "services/cases/input.h"

#include <QCoreApplication>

namespace woonrust::views {

using namespace Qt::StringLiterals;

Result<std::vector<SavedView>> list(Session& session, const QString& page)
{
    return session.read([&] { return storage::savedViews(session.db(), session.actor().id, page); });
}

Result<SavedViewId> save(Session& session, const SavedView& wanted)
{
    return session.write([&] {
        SavedView view = wanted;
        view.name =
            checkedLine(view.name, 60, u"name"_s, QCoreApplication::translate("Views", "Enter a name for the view."));
        const SavedViewId id = storage::putSavedView(session.db(), session.actor().id, view);
        session.noteChanged(EntityKind::SavedView, id.value());
        return id;
    });
}

Result<void> remove(Session& session, SavedViewId id)
{
    return session.write([&] {
        storage::removeSavedView(session.db(), session.actor().id, id);
        session.noteChanged(EntityKind::SavedView, id.value());
    });
}

} // namespace woonrust::views
