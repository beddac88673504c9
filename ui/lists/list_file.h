// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "ui/context/app_context.h"

#include <QWidget>
#include <atomic>
#include <memory>

namespace woonrust::ui {

class ProgressPanel;

// Writes the list that is shown to a file: asks where, shows how far it is, can be stopped; ends when its owner goes.
class ListFile final : public QObject {
    Q_OBJECT

public:
    // Gets the rows written so far; false stops.
    using Progress = std::function<bool(int)>;
    // Writes the list in a worker and gives the number of rows.
    using Write = std::function<Result<int>(Session&, const case_lists::ListTarget& target, const Progress& progress)>;

    ListFile(AppContext& context, ProgressPanel* progress, QWidget* owner);
    ~ListFile() override;

    // `name` without its ending; `rows` as far as they are known, for the progress. One at a time.
    void save(const QString& name, int rows, const Write& write);

Q_SIGNALS:
    void saved(int rows);
    void failed(const woonrust::Error& error);

private:
    void start(const QString& path, int rows, const Write& write);

    AppContext& m_context;
    ProgressPanel* m_progress;
    QWidget* m_owner;
    std::shared_ptr<std::atomic_bool> m_stop; // while it runs
};

} // namespace woonrust::ui
