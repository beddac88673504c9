// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/kit/card.h"

class QLineEdit;

namespace woonrust::ui {

class FormField;
class InlineMessage;

// Compares the seal that a printed report has with the log of events.
class SealCard final : public Card {
    Q_OBJECT

public:
    explicit SealCard(AppContext& context, QWidget* parent = nullptr);

private:
    void compare();

    AppContext& m_context;
    Generation m_generation;
    QLineEdit* m_seal;
    FormField* m_field;
    InlineMessage* m_answer;
};

} // namespace woonrust::ui
