// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/directive_papers.h"
#include "services/cases/views/directive_detail.h"
#include "ui/context/app_context.h"
#include "ui/pages/case/editor_pane.h"
#include "ui/shell/target.h"

#include <QTimer>

class QMenu;
class QPushButton;
class QScrollArea;

namespace woonrust::ui {

class DirectiveCards;
class DirectiveHeader;
class EmptyState;
class InlineMessage;

// The pane at the right: one behaviour directive, or a form in its place.
class DirectivePane final : public EditorPane {
    Q_OBJECT

public:
    explicit DirectivePane(AppContext& context, QWidget* parent = nullptr);

    void showDirective(DirectiveId directive);
    // Asks which dossier, unless it is given.
    void startNew(DossierId dossier = {}, const QString& dossierText = {});
    [[nodiscard]] DirectiveId directive() const { return m_id; }
    // What can be printed of the one in view, the likeliest first.
    [[nodiscard]] std::vector<std::pair<papers::DirectivePaper, QString>> printable() const;
    void print(papers::DirectivePaper paper);

Q_SIGNALS:
    void made(woonrust::DirectiveId directive, const QString& number);
    void openRequested(const woonrust::ui::Target& target);

protected:
    void edited(const CaseEditor& editor) override;
    void showRest() override;

private:
    struct View {
        directives::DirectiveDetail detail;
        std::vector<directives::FactChoice> facts;
    };
    void makeButtons();
    void load(bool quietly);
    void show(const View& view);
    void showButtons();
    void fillMore(QMenu* menu);
    void fillKeepers(QMenu* menu);
    void take(DirectiveEvent event, qint64 part = 0);
    void write(const std::function<Result<void>(Session&)>& work, const QString& notice);
    void writeOn(const ReadyRow& gap = {});
    [[nodiscard]] bool mayWriteOn() const;
    void addKey(const QKeySequence& key, const QString& hint, const std::function<void()>& run);

    AppContext& m_context;
    DirectiveId m_id;
    View m_view;
    Generation m_generation;
    QTimer m_changed;
    bool m_writeOnWhenRead = false; // one that was just made
    EmptyState* m_nothing;
    QWidget* m_case;
    DirectiveHeader* m_header;
    InlineMessage* m_bar;
    DirectiveCards* m_cards;
    QScrollArea* m_area = nullptr;
    std::vector<QPushButton*> m_steps; // the likeliest first
    QPushButton* m_print = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace woonrust::ui
