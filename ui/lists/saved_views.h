// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/views.h"
#include "ui/context/app_context.h"

#include <QJsonObject>
#include <QWidget>

class QMenu;

namespace woonrust::ui {

// The named views that a user keeps of a list (filter, order, columns): uses, keeps and deletes them.
class SavedViews final : public QObject {
    Q_OBJECT

public:
    // `page` is the list they belong to; `owner` the widget that questions are asked over.
    SavedViews(AppContext& context, QString page, QWidget* owner);

    void load();
    // Adds the views, "delete a view" and "save this view"; `now` gives what is shown at the moment of saving.
    void fillMenu(QMenu* menu, const std::function<QJsonObject()>& now);

Q_SIGNALS:
    void chosen(const QJsonObject& view);
    void failed(const woonrust::Error& error);
    void toast(const QString& text, const std::function<void()>& undo = {});

private:
    void save(const QJsonObject& view);
    void stored(const QString& notice);
    void putBack(const views::SavedView& view);
    void remove(const views::SavedView& view);

    AppContext& m_context;
    QString m_page;
    QWidget* m_owner;
    std::vector<views::SavedView> m_views;
};

} // namespace woonrust::ui
