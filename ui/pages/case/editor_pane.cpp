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
    if (!m_editor)
        m_before = window()->focusWidget();
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
    const QWidget* typed = window()->focusWidget();
    const bool hadFocus = !typed || m_editor->isAncestorOf(typed);
    m_stack->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    const QWidget* fallen = window()->focusWidget(); // to where Qt let it go
    showRest();
    const QWidget* now = window()->focusWidget();
    if (hadFocus && now == fallen && (!now || !isAncestorOf(now)))
        focusRest();
}

// What was in view before the form has the focus again, and not the first button of the window.
void EditorPane::focusRest()
{
    if (m_before && m_before->isVisible() && m_before->isEnabled()) {
        m_before->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget* shown = m_stack->currentWidget();
    if (!shown)
        return;
    for (QWidget* next = shown->nextInFocusChain(); next != shown; next = next->nextInFocusChain())
        if (shown->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
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
