// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/letters/letters.h"
#include "ui/context/app_context.h"
#include "ui/pages/letters/letter_wish.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace woonrust::ui {

class LetterFiles;

// The letters of a report or a dossier, above its documents: drafts to go on with, and what was sent, with the proof of
// it. Not there while there are none.
class LettersCard final : public QWidget {
    Q_OBJECT

public:
    explicit LettersCard(AppContext& context, QWidget* parent = nullptr);

    void setSubject(const Subject& about);
    void setReadOnly(bool readOnly);
    // Marks a letter and opens it.
    void open(LetterId letter);

Q_SIGNALS:
    void wanted(const woonrust::ui::LetterWish& wish);
    void documentWanted(woonrust::DocumentId document);
    void toast(const QString& text, const std::function<void()>& undo = {});
    void failed(const woonrust::Error& error);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void reload();
    void select(LetterId letter);
    void take(std::vector<letters::LetterView> letters);
    void showChosen();
    void openChosen();
    void newEdition();
    void addProof();
    void askProof(LetterId letter, int version, const QString& kind);
    [[nodiscard]] const letters::LetterView* chosen() const;

    AppContext& m_context;
    Subject m_about;
    std::vector<letters::LetterView> m_letters;
    LetterId m_wanted;
    Generation m_generation;
    bool m_readOnly = false;
    LetterFiles* m_files;
    QStandardItemModel* m_model;
    QListView* m_list;
    QPushButton* m_open;
    QPushButton* m_edition;
    QPushButton* m_proof;
    QPushButton* m_send;
};

} // namespace woonrust::ui
