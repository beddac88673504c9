// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace woonrust::ui {

class CaseEditor;

// The pane at the right of a list: what is chosen, or a form in its place. Whoever goes on to something else loses
// nothing: what was typed is kept as a draft at once, and the pane says so.
class EditorPane : public QWidget {
    Q_OBJECT

public:
    // Whether a form with unsaved text is open.
    [[nodiscard]] bool isBusy() const;
    void save(); // what is being written
    // Puts an open form away; what was typed in it is kept as a draft.
    void leave();
    // The form stays; what was typed in it is safe.
    void keepDraft();

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});

protected:
    explicit EditorPane(QWidget* parent = nullptr);

    // Shows a form in the place of the rest, and gives it the focus.
    void edit(CaseEditor* editor);
    void endEdit();
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    [[nodiscard]] QStackedWidget* stack() const { return m_stack; }
    // It is stored, and the form goes.
    virtual void edited(const CaseEditor& editor) = 0;
    // Shows what stands there without a form, and gives it the focus.
    virtual void showRest() = 0;

private:
    void focusRest();

    QStackedWidget* m_stack;
    QPointer<QWidget> m_before; // had the focus before the form
    CaseEditor* m_editor = nullptr;
};

} // namespace woonrust::ui
