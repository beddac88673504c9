// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace woonrust::ui {

struct Question {
    QString title;   // what is asked, as a question
    QString text;    // what will happen
    QString confirm; // the verb on the button ("Delete the draft")
    bool destructive = false;
    QString back = {};  // on the other button; empty = "Cancel"
    QString later = {}; // on a third button, which loses nothing ("Go on later"); for choose() only
};

enum class Answer { Back, Later, Confirmed };

struct TextQuestion {
    QString title;
    QString text;
    QString label; // of the field, for instance "Reason"
    QString confirm;
    QString initial = {};
    bool multiLine = true;
};

// Asking the user something, as a seam: the app context holds one, tests give one with the answers in it. Nothing here
// blocks; the answer comes in the callback, which is not called when `parent` is gone by then. A destructive question
// starts on a button that loses nothing, and that is what Enter and Space press; Escape goes back.
struct MessageBox {
    std::function<void(QWidget* parent, const Question&, std::function<void(bool yes)>)> ask;
    // The same with three ways out.
    std::function<void(QWidget* parent, const Question&, std::function<void(Answer)>)> choose;
    // An answer is never blank; nothing when the user cancelled.
    std::function<void(QWidget* parent, const TextQuestion&, std::function<void(std::optional<QString>)>)> askText;
    // An error that has no place in the page itself.
    std::function<void(QWidget* parent, const QString& title, const QString& text)> tell;
};

// The one with real dialogs.
[[nodiscard]] MessageBox realMessageBox();

} // namespace woonrust::ui
