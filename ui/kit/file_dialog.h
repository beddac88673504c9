// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace woonrust::ui {

struct FileQuestion {
    QString title;
    QString suggestion;         // folder, or folder and file name
    QStringList filters;        // "PDF (*.pdf)"
    QString defaultSuffix = {}; // added when saving and the user typed none ("pdf")
};

// Choosing a file, as a seam. The callback gets the path and is not called when the user cancels or `parent` is gone.
struct FileDialog {
    using Chosen = std::function<void(const QString& path)>;
    std::function<void(QWidget* parent, const FileQuestion&, Chosen)> open;
    std::function<void(QWidget* parent, const FileQuestion&, Chosen)> save;
    std::function<void(QWidget* parent, const FileQuestion&, Chosen)> folder;
};

[[nodiscard]] FileDialog realFileDialog();

} // namespace woonrust::ui
