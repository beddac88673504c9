// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/file_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace woonrust::ui {

namespace {

void choose(QWidget* parent, const FileQuestion& question, QFileDialog::AcceptMode accept, QFileDialog::FileMode mode,
            const FileDialog::Chosen& chosen)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.defaultSuffix);
    const QFileInfo suggestion(question.suggestion);
    if (suggestion.isDir()) {
        dialog->setDirectory(suggestion.absoluteFilePath());
    } else if (!question.suggestion.isEmpty()) {
        dialog->setDirectory(suggestion.absolutePath());
        dialog->selectFile(suggestion.fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace

FileDialog realFileDialog()
{
    return {
        .open =
            [](QWidget* parent, const FileQuestion& question, const FileDialog::Chosen& chosen) {
                choose(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, chosen);
            },
        .save =
            [](QWidget* parent, const FileQuestion& question, const FileDialog::Chosen& chosen) {
                choose(parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile, chosen);
            },
        .folder =
            [](QWidget* parent, const FileQuestion& question, const FileDialog::Chosen& chosen) {
                choose(parent, question, QFileDialog::AcceptOpen, QFileDialog::Directory, chosen);
            },
    };
}

} // namespace woonrust::ui
