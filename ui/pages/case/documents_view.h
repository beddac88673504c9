// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace woonrust::ui {

class DocumentIntake;
class DocumentViewer;
class EmptyState;
class InlineMessage;
class TaskPanel;

// The documents of a report or a dossier: a list with the one chosen shown beside it. Files are added with the button,
// Ctrl+O, or by dropping them on it; each is stored in the casebook and the file outside stays as it is.
class DocumentsView final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsView(AppContext& context, QWidget* parent = nullptr);

    void setSubject(const Subject& about);
    void setReadOnly(bool readOnly); // a closed dossier
    // Lets the user choose a file to add.
    void addFile();
    void select(DocumentId document);
    // Something that belongs here too, above the documents.
    void addAbove(QWidget* widget);

Q_SIGNALS:
    void countChanged(int count);
    void recordingWanted(const woonrust::Document& document); // to say how it was made
    void toast(const QString& text, const std::function<void()>& undo = {});

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void take(std::vector<Document> documents);
    void showChosen();
    void saveCopy(bool thenOpen);
    void renameChosen();
    void removeChosen();
    [[nodiscard]] const Document* chosen() const;

    AppContext& m_context;
    Subject m_about;
    std::vector<Document> m_documents;
    DocumentId m_wanted;
    Generation m_generation;
    bool m_readOnly = false;
    QStandardItemModel* m_model;
    QListView* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    InlineMessage* m_bar;
    TaskPanel* m_adding;
    TaskPanel* m_copying;
    DocumentIntake* m_intake;
    DocumentViewer* m_viewer;
    QPushButton* m_recording;
    QWidget* m_above = nullptr;
    QList<QWidget*> m_changing; // what a closed dossier does not offer
};

} // namespace woonrust::ui
