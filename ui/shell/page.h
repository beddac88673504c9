// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/target.h"
#include "ui/theme/icons.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace woonrust::ui {

// Something half done that waits on a page: a line below the page's entry in the rail.
struct Waiting {
    QString title;
    Target target; // opens it
};

// Something on a page that can be printed: what it is in a menu ("This list"), and what shows it on paper.
struct PrintChoice {
    QString text;
    std::function<void()> print;
};

// One entry of the rail and the content behind it. The window shows title() and subtitle() in its top bar.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Empty for a page without an entry in the rail; it needs a title() then.
    [[nodiscard]] virtual QString railName() const = 0;
    [[nodiscard]] virtual Icon icon() const = 0;
    [[nodiscard]] virtual QString title() const { return railName(); }
    [[nodiscard]] virtual QString subtitle() const { return {}; }

    // Whether open() knows this kind of target. The first page that says yes gets it.
    [[nodiscard]] virtual bool opens(TargetKind kind) const = 0;
    // Called after the page has come into view. A target of a plain list (no id, filter or text) keeps what is shown.
    virtual void open(const Target& target) = 0;
    // The page comes into view, also for the first time: refresh what is cheap, and put the focus where the user starts
    // (without that, the first field of the page gets it).
    virtual void activate() {}
    // The page's entry in the rail was chosen: show what the page starts with, and put aside what was being typed.
    virtual void goHome() {}
    // False keeps the user on this page (it then says why, and after a yes of the user emits openRequested itself).
    [[nodiscard]] virtual bool canLeave() { return true; }
    // Ctrl+S. Nothing to save is fine.
    virtual void save() {}
    // Ctrl+P: what there is to print now, the likeliest first. Of several the user chooses.
    [[nodiscard]] virtual std::vector<PrintChoice> printChoices() { return {}; }

Q_SIGNALS:
    void titleChanged();
    // The number in the rail, and what it counts in words ("47 open dossiers"); below zero shows none.
    void countChanged(int count, const QString& meaning = {});
    void waitingChanged(const QList<woonrust::ui::Waiting>& waiting);
    // A short notice at the bottom; with `undo` it has an undo button.
    void toast(const QString& text, const std::function<void()>& undo = {});
    // A notice that something new is there, with a link to it.
    void made(const QString& text, const woonrust::ui::Target& target);
    void openRequested(const woonrust::ui::Target& target);
};

} // namespace woonrust::ui
