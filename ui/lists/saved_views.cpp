// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/saved_views.h"

#include "ui/context/number_question.h"
#include "ui/kit/plain_text.h"

#include <QJsonDocument>
#include <QMenu>

namespace woonrust::ui {

SavedViews::SavedViews(AppContext& context, QString page, QWidget* owner)
    : QObject(owner), m_context(context), m_page(std::move(page)), m_owner(owner)
{
}

void SavedViews::load()
{
    m_context.bench.reader.run(
        this, [page = m_page](Session& session) { return views::list(session, page); },
        [this](const Result<std::vector<views::SavedView>>& found) {
            if (found)
                m_views = *found;
        });
}

void SavedViews::fillMenu(QMenu* menu, const std::function<QJsonObject()>& now)
{
    for (const views::SavedView& view : m_views)
        menu->addAction(caption(view.name), this,
                        [this, view] { Q_EMIT chosen(QJsonDocument::fromJson(view.definition.toUtf8()).object()); });
    if (!m_views.empty()) {
        QMenu* gone = menu->addMenu(tr("Delete a view"));
        for (const views::SavedView& view : m_views)
            gone->addAction(caption(view.name), this, [this, view] { remove(view); });
        menu->addSeparator();
    }
    menu->addAction(tr("Save this view…"), this, [this, now] { save(now()); });
}

void SavedViews::save(const QJsonObject& view)
{
    askAndSave(
        m_context, m_owner,
        {.title = tr("Save this view"),
         .text = tr("Filters, order and columns are kept under a name. A view of the same name is replaced."),
         .label = tr("Name"),
         .confirm = tr("Save"),
         .multiLine = false},
        [page = m_page, definition = QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact))](
            Session& session, const QString& name, Numbers numbers) {
            return views::save(session, {.id = {}, .page = page, .name = name, .definition = definition}, numbers)
                .transform([&](SavedViewId) { return name; });
        },
        [this](const Result<QString>& saved) {
            if (saved)
                stored(tr("The view “%1” is saved.").arg(*saved));
            else
                Q_EMIT failed(saved.error());
        });
}

void SavedViews::stored(const QString& notice)
{
    Q_EMIT toast(notice);
    load();
}

// It was there before, so nothing is asked about it.
void SavedViews::putBack(const views::SavedView& view)
{
    m_context.bench.writer.run(
        this, [view](Session& session) { return views::save(session, view, Numbers::Confirmed); },
        [this, name = view.name](const Result<SavedViewId>& saved) {
            if (saved)
                stored(tr("The view “%1” is back.").arg(name));
            else
                Q_EMIT failed(saved.error());
        });
}

void SavedViews::remove(const views::SavedView& view)
{
    m_context.bench.writer.run(
        this, [id = view.id](Session& session) { return views::remove(session, id); },
        [this, view](const Result<void>& removed) {
            if (!removed) {
                Q_EMIT failed(removed.error());
                return;
            }
            load();
            Q_EMIT toast(tr("The view “%1” is deleted.").arg(view.name), [this, view] { putBack(view); });
        });
}

} // namespace woonrust::ui
