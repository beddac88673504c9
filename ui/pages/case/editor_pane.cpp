// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/editor_pane.h"

#include "ui/pages/case/case_editor.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace woonrust::ui {

EditorPane::EditorPane(QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void EditorPane::edit(CaseEditor* editor)
{
    leave();
    m_editor = editor;
    m_stack->addWidget(editor);
    m_stack->setCurrentWidget(editor);
    editor->setFocus(Qt::OtherFocusReason);
    connect(editor, &CaseEditor::saved, this, [this, editor](const QString& notice) {
        endEdit();
        if (!notice.isEmpty())
            Q_EMIT toast(notice, editor->undo());
        edited(*editor);
    });
    connect(editor, &CaseEditor::closed, this, &EditorPane::endEdit);
}

void EditorPane::endEdit()
{
    if (!m_editor)
        return;
    m_stack->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    showRest();
}

bool EditorPane::isBusy() const
{
    return m_editor && m_editor->isDirty();
}

void EditorPane::save()
{
    if (m_editor)
        m_editor->save();
}

void EditorPane::leave()
{
    keepDraft();
    endEdit();
}

void EditorPane::keepDraft()
{
    if (m_editor && m_editor->keepNow())
        Q_EMIT toast(tr("What you typed is kept. It is offered again when you write there."));
}

} // namespace woonrust::ui
