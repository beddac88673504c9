// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/error.h"

#include <QObject>
#include <functional>

class QMenu;
class QWidget;

namespace woonrust::ui {

class AppContext;
class TabList;
struct TextQuestion;

// What can be done with a task or an appointment besides changing it, in the words of the one or the other: it is done
// (and not done after all), it goes.
class TaskActions final : public QObject {
    Q_OBJECT

public:
    // Questions are asked over `owner`.
    TaskActions(AppContext& context, QWidget* owner);

    void finish(const Task& task);
    void reopen(const Task& task);
    // Whether the colleague who was asked comes along.
    void answer(const Task& task, bool comes);
    void remove(const Task& task);
    // All that can be done with it; `change` opens its form.
    void fillMenu(QMenu* menu, const Task& task, const std::function<void()>& change);

    // A tab with tasks: its buttons, its menu and what opens. `find` gives the task of an id, or null; `edit` opens the
    // form of one (0: a new one); `works` says whether anything may be done.
    using Find = std::function<const Task*(qint64 id)>;
    using Fill = std::function<void(QMenu*, qint64 id)>;
    Fill serve(TabList* tab, const Find& find, const std::function<void(qint64 id)>& edit,
               const std::function<bool()>& works);

    [[nodiscard]] static QString changeText(const Task& task); // "Change the appointment…"
    [[nodiscard]] static QString removeText(const Task& task); // "Cancel the appointment…"
    // What is asked before it goes, and said afterwards.
    [[nodiscard]] static TextQuestion removalQuestion(const Task& task);
    [[nodiscard]] static QString removedText(const Task& task);

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});
    void failed(const woonrust::Error& error);

private:
    void report(const Result<void>& done, const QString& notice, const std::function<void()>& undo = {});

    AppContext& m_context;
    QWidget* m_owner;
};

} // namespace woonrust::ui
