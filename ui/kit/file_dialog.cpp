// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/file_dialog.h"

#include "ui/theme/metrics.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTreeView>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"files/folder"_s;

// What Qt's own Dutch lacks of what a file dialog shows: here, so that our translations say it.
[[maybe_unused]] constexpr const char* folderText[] =
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms");
[[maybe_unused]] constexpr const char* driveText = QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive");

// Where the user was last, or the documents; never just where the program was started.
QString startFolder()
{
    // A folder that is not there would be offered as the name of a file.
    for (const QString& folder : {QSettings(u"woonrust"_s, u"woonrust"_s).value(folderKey).toString(),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

void rememberFolder(const QString& path)
{
    const QFileInfo chosen(path);
    QSettings(u"woonrust"_s, u"woonrust"_s)
        .setValue(folderKey, chosen.isDir() ? chosen.absoluteFilePath() : chosen.absolutePath());
}

// Room for names as long as ours, and dates as long as they are.
void makeReadable(QFileDialog* dialog)
{
    const QSize room = dialog->screen()->availableSize() * 0.9;
    dialog->resize(QSize(em(dialog, 60), em(dialog, 36)).boundedTo(room));
    for (QTreeView* view : dialog->findChildren<QTreeView*>()) {
        QHeaderView* header = view->header();
        if (header->count() == 0)
            continue;
        header->setStretchLastSection(false);
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

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
    const bool placed = QDir::isAbsolutePath(question.suggestion);
    const QFileInfo suggestion(placed ? question.suggestion : QDir(startFolder()).filePath(question.suggestion));
    if (suggestion.isDir()) {
        dialog->setDirectory(suggestion.absoluteFilePath());
    } else {
        dialog->setDirectory(suggestion.absolutePath());
        dialog->selectFile(suggestion.fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen](const QString& path) {
        rememberFolder(path);
        chosen(path);
    });
    dialog->open();
    makeReadable(dialog);
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
