// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/user.h"
#include "ui/context/app_context.h"
#include "ui/kit/plain_text.h"

#include <QMenu>
#include <functional>

namespace woonrust::ui {

// Fills a menu with what a list can be narrowed on: each entry is ticked when it is in force, and gives the filter that
// results from choosing it.
template <class Filter> class FilterMenu {
public:
    using Apply = std::function<void(const Filter&)>;

    FilterMenu(Filter inForce, const AppContext& appContext, Apply applyFilter)
        : now(std::move(inForce)), context(appContext), apply(std::move(applyFilter))
    {
    }

    void tick(QMenu* menu, const QString& text, bool on, const std::function<void(Filter&)>& change) const
    {
        Filter next = now;
        change(next);
        QAction* action = menu->addAction(caption(text), menu, [next, apply = apply] { apply(next); });
        action->setCheckable(true);
        action->setChecked(on);
    }

    // Several codes of a list may be in force at once; choosing one that is takes it out.
    void codes(QMenu* menu, const QString& title, const QString& list, QStringList Filter::* member) const
    {
        QMenu* sub = menu->addMenu(title);
        for (const CodeValue& value : context.codes().offered(list, context.today())) {
            const bool on = (now.*member).contains(value.code);
            tick(sub, context.codes().name(list, value.code), on, [&](Filter& next) {
                if (on)
                    (next.*member).removeAll(value.code);
                else
                    (next.*member) << value.code;
            });
        }
    }

    void open(QMenu* menu, const QString& openText, const QString& closedText) const
    {
        tick(menu, openText, now.open == true, [](Filter& next) { next.open = true; });
        tick(menu, closedText, now.open == false, [](Filter& next) { next.open = false; });
    }

    void handlers(QMenu* menu, const QString& title, const QString& mine, const QString& nobody) const
    {
        QMenu* sub = menu->addMenu(title);
        const auto by = [&](const QString& text, UserId id) {
            tick(sub, text, now.handler == id, [id](Filter& next) {
                next.handler = id;
                next.unassigned = false;
            });
        };
        by(mine, context.actor.id);
        tick(sub, nobody, now.unassigned, [](Filter& next) {
            next.unassigned = true;
            next.handler = {};
        });
        sub->addSeparator();
        for (const User& user : context.users())
            if (user.id != context.actor.id && !user.disabled)
                by(user.name, user.id);
    }

    const Filter now;
    const AppContext& context;
    const Apply apply;
};

} // namespace woonrust::ui
