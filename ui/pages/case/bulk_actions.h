// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/bulk.h"

#include <QObject>
#include <functional>

class QMenu;

namespace woonrust::ui {

class AppContext;

// What was refused of a piece of work on many, as lines; empty when nothing was.
[[nodiscard]] QString refusedText(const std::vector<bulk::Refused>& refused);

// Hands reports or dossiers that are chosen in a list to somebody, says for how many that worked and which were refused
// and why, and offers the way back.
class BulkActions final : public QObject {
    Q_OBJECT

public:
    explicit BulkActions(AppContext& context, QObject* parent);

    void assign(const std::vector<ReportId>& reports, UserId handler);
    void assign(const std::vector<DossierId>& dossiers, UserId handler);
    // "I take this up" and "Hand to", as far as the user's role goes; `handler` is who has the one that is chosen.
    template <class IdType> void fillMenu(QMenu* menu, const std::vector<IdType>& ids, UserId handler, bool isOne)
    {
        fillMenu(menu, handler, isOne, [this, ids](UserId to) { assign(ids, to); });
    }

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});
    void failed(const woonrust::Error& error);

private:
    void fillMenu(QMenu* menu, UserId handler, bool isOne, const std::function<void(UserId)>& assignTo);
    template <class IdType> void hand(const std::vector<IdType>& ids, UserId handler);
    template <class IdType> void tell(const bulk::Outcome<IdType>& outcome, const QString& notice, bool mayUndo);

    AppContext& m_context;
};

} // namespace woonrust::ui
