// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/views.h"

#include "services/base/input.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace woonrust::views {

using namespace Qt::StringLiterals;

namespace {

// The words that the list is searched for, which the view keeps too.
QString searchedFor(const SavedView& view)
{
    const QJsonObject definition = QJsonDocument::fromJson(view.definition.toUtf8()).object();
    return definition[u"filter"_s].toObject()[u"text"_s].toString();
}

} // namespace

Result<std::vector<SavedView>> list(Session& session, const QString& page)
{
    return session.read([&] { return storage::savedViews(session.db(), session.actor().id, page); });
}

Result<SavedViewId> save(Session& session, const SavedView& wanted, Numbers numbers)
{
    return session.write([&] {
        SavedView view = wanted;
        view.name =
            checkedLine(view.name, 60, u"name"_s, QCoreApplication::translate("Views", "Enter a name for the view."));
        questionNumbers(numbers, {{u"name"_s, view.name}, {u"definition"_s, searchedFor(view)}});
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
