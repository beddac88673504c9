// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/pages/letters/letter_wish.h"

#include <QStackedWidget>

namespace woonrust::ui {

class LetterStart;
class LetterWriter;

// Where letters are begun and written. It stands in the place of a list and its detail.
class LetterDesk final : public QStackedWidget {
    Q_OBJECT

public:
    explicit LetterDesk(AppContext& context, QWidget* parent = nullptr);

    void open(const LetterWish& wish);
    void save();
    // Keeps what was typed as a draft at once.
    void keepDraft();
    // Back to where one came from.
    void leave();
    [[nodiscard]] static QString title();
    [[nodiscard]] QString subtitle() const;

Q_SIGNALS:
    void closed();
    void toast(const QString& text, const std::function<void()>& undo = {});
    void subtitleChanged();

private:
    LetterWish m_wish;
    LetterStart* m_start;
    LetterWriter* m_writer;
};

} // namespace woonrust::ui
