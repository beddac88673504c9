// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"
#include "exchange/demo/demo_casebook.h"
#include "storage/casebook/casebook_file.h"
#include "ui/pages/today/due_card.h"
#include "ui/shell/main_window.h"

#include <QElapsedTimer>
#include <QTableView>
#include <stdexcept>

namespace woonrust::bench {

using namespace Qt::StringLiterals;

void Benchmark::signIn()
{
    const QString login = demo::users().front().login;
    Measurement argon{.name = u"Password to key (Argon2id)"_s, .goalMs = 500};
    for (int run = 0; run < std::min(m_runs, 3); ++run) {
        QElapsedTimer timer;
        const double cpu = processCpuMs();
        timer.start();
        auto key = unlockKey(m_path, {.login = login, .password = demo::password(), .recoveryKey = {}}, m_clock,
                             LoginAttempts::defaultFolder());
        argon.wallMs << double(timer.nsecsElapsed()) / 1e6;
        argon.cpuMs << processCpuMs() - cpu;
        if (!key)
            throw std::runtime_error(key.error().message.toStdString());
        m_key = *std::move(key);
    }
    const auto card = [this]() -> ui::DueCard* {
        return m_window.isSignedIn() ? m_window.window().findChild<ui::DueCard*>() : nullptr;
    };
    const Until shown{
        .shown = [&] { return card() && card()->model()->rowCount() > 0; },
        .surface = [&]() -> QWidget* { return card() ? card()->findChild<QTableView*>()->viewport() : nullptr; }};
    const Wish wish{.name = u"Sign-in to a usable Vandaag"_s,
                    .goalMs = 2'000,
                    .prepare = [this](int) { m_window.begin(); },
                    .act = [&](int) { m_window.enterPassword(login, demo::password()); },
                    .until = shown,
                    .note = u"from Enter to the painted deadlines, with Argon2id"_s};
    if (isWanted(wish.name)) {
        measure(wish);
        add(argon);
        return;
    }
    m_window.begin();
    (void)m_window.time(wish.name, [&] { wish.act(0); }, wish.until);
}

} // namespace woonrust::bench
