// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/citizen_numbers.h"
#include "ui/context/app_context.h"

#include <QWidget>
#include <optional>
#include <utility>

// Saving what somebody typed: a number in it that may be a BSN is asked about before it is stored (design 3.6).
namespace woonrust::ui {

// When the error asks about a number, puts the question over `owner`: `confirmed` runs when it is something else,
// `back` when the user returns to what was typed. False for every other error; then nothing is asked.
bool askAboutNumbers(AppContext& context, QWidget* owner, const Error& error, const std::function<void()>& confirmed,
                     const std::function<void()>& back);

// Runs `work(session, numbers)`, which returns a Result, on the writer and then `done(result)`. When it asks about a
// number the user is asked first: it runs again, or `done` gets the question as its error, to be shown at the field.
// Dropped when `owner` is gone by then.
template <class Work, class Done>
void saveTyped(AppContext& context, QWidget* owner, Work work, Done done, Numbers numbers = Numbers::Question)
{
    context.bench.writer.run(
        owner, [work, numbers](Session& session) { return work(session, numbers); },
        [&context, owner, work, done](const auto& result) {
            const auto confirmed = [&context, owner, work, done] {
                saveTyped(context, owner, work, done, Numbers::Confirmed);
            };
            if (result || !askAboutNumbers(context, owner, result.error(), confirmed, [done, result] { done(result); }))
                done(result);
        });
}

// Asks for a text, saves it with `work(session, text, numbers)` as above, and then runs `done(result)`; nothing when
// the user cancels. Who goes back from the question about a number finds the text as it was typed.
template <class Work, class Done>
void askAndSave(AppContext& context, QWidget* owner, const TextQuestion& question, Work work, Done done)
{
    context.seams.messages.askText(
        owner, question, [&context, owner, question, work, done](const std::optional<QString>& text) {
            if (!text)
                return;
            saveTyped(
                context, owner,
                [work, typed = *text](Session& session, Numbers numbers) { return work(session, typed, numbers); },
                [&context, owner, question, work, done, typed = *text](const auto& result) {
                    if (result || !asksAboutNumbers(result.error())) {
                        done(result);
                        return;
                    }
                    TextQuestion again = question;
                    again.initial = typed;
                    askAndSave(context, owner, again, work, done);
                });
        });
}

} // namespace woonrust::ui
