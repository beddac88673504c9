// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"

#include <QList>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace woonrust::tests {

// Dialogs that answer by themselves, at once: what was asked is kept, and the answers are set by the test.
struct AnsweringSeams {
    bool answerYes = true;
    bool answerLater = false; // the third way out, where there is one
    std::optional<QString> answerText = QStringLiteral("reason");
    QList<std::optional<QString>> nextTexts; // answers to the next questions for a text, before answerText
    QStringList offered;                     // what stood in the field of a question for a text
    QString answerPath;                      // empty: the user cancels
    QStringList asked;                       // titles
    QStringList told;                        // the texts below them
    QStringList opened;                      // URLs handed to other programs
    QString clipboard;

    // This must outlive what is returned.
    [[nodiscard]] ui::Seams seams()
    {
        const auto file = [this](QWidget*, const ui::FileQuestion& question, const ui::FileDialog::Chosen& chosen) {
            asked << question.title;
            if (!answerPath.isEmpty())
                chosen(answerPath);
        };
        return {
            .messages = {.ask =
                             [this](QWidget*, const ui::Question& question, const std::function<void(bool)>& answer) {
                                 asked << question.title;
                                 told << question.text;
                                 answer(answerYes);
                             },
                         .choose =
                             [this](QWidget*, const ui::Question& question,
                                    const std::function<void(ui::Answer)>& answer) {
                                 asked << question.title;
                                 told << question.text;
                                 answer(answerLater ? ui::Answer::Later
                                        : answerYes ? ui::Answer::Confirmed
                                                    : ui::Answer::Back);
                             },
                         .askText =
                             [this](QWidget*, const ui::TextQuestion& question,
                                    const std::function<void(std::optional<QString>)>& answer) {
                                 asked << question.title;
                                 offered << question.initial;
                                 answer(nextTexts.isEmpty() ? answerText : nextTexts.takeFirst());
                             },
                         .tell =
                             [this](QWidget*, const QString& title, const QString& text) {
                                 asked << title;
                                 told << text;
                             }},
            .files = {.open = file, .save = file, .folder = file},
            .openUrl =
                [this](const QUrl& url) {
                    opened << url.toString();
                    return true;
                },
            .copyText = [this](const QString& text) { clipboard = text; }};
    }
};

} // namespace woonrust::tests
