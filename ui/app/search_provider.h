// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/shell/command_palette.h"

namespace woonrust::ui {

// Answers the search field: a number at once ("M26-00905", or "905" alone), then people with where they live,
// addresses, dossiers and reports by the beginnings of words, a group at a time. For an empty field: who and what the
// user looked at last. What the user may not see is not found.
class SearchProvider final : public QObject {
    Q_OBJECT

public:
    explicit SearchProvider(AppContext& context, QObject* parent = nullptr);
    void find(const QString& text, quint64 generation, const PaletteDelivery& deliver);

private:
    void findRecent(quint64 generation, const PaletteDelivery& deliver);
    void findNumber(const QString& text, quint64 generation, const PaletteDelivery& deliver);
    void findPeople(const QString& text, quint64 generation, const PaletteDelivery& deliver);

    AppContext& m_context;
    quint64 m_newest = 0;
};

} // namespace woonrust::ui
