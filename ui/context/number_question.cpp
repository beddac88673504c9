// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/context/number_question.h"

#include <QCoreApplication>

namespace woonrust::ui {

bool askAboutNumbers(AppContext& context, QWidget* owner, const Error& error, const std::function<void()>& confirmed,
                     const std::function<void()>& back)
{
    if (!asksAboutNumbers(error))
        return false;
    // Destructive, as the log keeps what is stored: a stray Enter goes back.
    context.seams.messages.ask(
        owner,
        {.title = QCoreApplication::translate("NumberQuestion", "Is this a citizen service number (BSN)?"),
         .text = error.message,
         .confirm = QCoreApplication::translate("NumberQuestion", "It is something else"),
         .destructive = true,
         .back = QCoreApplication::translate("NumberQuestion", "Back to the text")},
        [confirmed, back](bool isOther) {
            if (isOther)
                confirmed();
            else
                back();
        });
    return true;
}

} // namespace woonrust::ui
