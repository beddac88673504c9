// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/citizen_numbers.h"
#include "ui/context/app_context.h"
#include "ui/pages/form.h"

#include <QJsonObject>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace woonrust::ui {

class FlowLayout;
class FormDrafts;

// A form that stands in the detail pane until it is saved or put away: never a dialog. It runs the write off the GUI
// thread, shows what is wrong at the field it is about, asks about numbers that may be a BSN, and keeps what was typed
// as a draft, which stands there again the next time. Ctrl+Enter saves and Esc puts it away while the focus is inside;
// the page forwards its Ctrl+S to save().
class CaseEditor : public QWidget {
    Q_OBJECT

public:
    // What is saved, in a worker.
    using Work = std::function<Result<void>(Session&)>;

    CaseEditor(AppContext& context, const QString& title, const QString& saveText, QWidget* parent = nullptr);

    void save();
    // Asks first when something would be lost; then closed().
    void putAway();
    [[nodiscard]] bool isDirty() const;
    // Keeps what was typed as a draft at once, before the form or the page goes. False when nothing was typed.
    bool keepNow();
    // After saved(): the way back, where there is one.
    [[nodiscard]] virtual std::function<void()> undo() const { return {}; }

Q_SIGNALS:
    // It is stored; `notice` says so ("Contact noted"), or is empty where the page says it. The page puts the editor
    // away.
    void saved(const QString& notice);
    // The user leaves it without saving.
    void closed();

protected:
    // Reads the fields; what it returns runs in a worker.
    [[nodiscard]] virtual Work work(Numbers numbers) const = 0;
    [[nodiscard]] virtual QString notice() const = 0;
    // What a draft keeps, and back.
    [[nodiscard]] virtual QJsonObject content() const = 0;
    virtual void setContent(const QJsonObject& content) = 0;
    // The chance to ask for more (a reason for being late) when a save is refused; true when it did.
    virtual bool handled(const Error& error);
    // Shows what is wrong where it can be put right; for forms with fields of their own.
    virtual void showError(const Error& error);
    virtual void clearErrors();

    // From now on changes count, and are kept as a draft of this kind and key. Call it when the form stands.
    void begin(const QString& draftKind, const QString& draftKey);
    void touched(); // something was typed or chosen
    // Fills fields without that counting as typing.
    void quietly(const std::function<void()>& fill);
    // Fields call touched() by themselves when they come in here. `name` is the member that errors are about.
    FormField* addField(const QString& name, const QString& label, QWidget* field,
                        Requirement requirement = Requirement::Optional);
    // Where typing begins when the form gets the focus. No focus proxy: Tab would go there too, and pass by the fields
    // that stand before it.
    void startAt(QWidget* field) { m_start = field; }
    [[nodiscard]] QVBoxLayout* form() { return m_form; }
    // Stays in view beside the fields while they scroll; below them where there is no room.
    void setSide(QWidget* side);
    // Offers to remove the thing that is changed here, for a reason that the log keeps; `notice` says that it is gone.
    using Removal = std::function<Result<void>(Session&, const QString& reason, Numbers)>;
    void offerRemoval(const TextQuestion& question, const Removal& remove, const QString& notice,
                      const QString& text = {}); // of the button: "Remove…"
    // It only shows, and offers what else there is beside the save button.
    void hideSave();
    // Beside the save button, at its right; below it where there is no room.
    [[nodiscard]] FlowLayout* buttons() { return m_buttons; }
    [[nodiscard]] AppContext& context() const { return m_context; }
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void run(Numbers numbers);
    void refused(const Error& error);
    void finished(const QString& notice);
    void leave();
    void putButtonsLast();

    AppContext& m_context;
    InlineMessage* m_bar;
    FormDrafts* m_drafts = nullptr; // from begin() on
    FieldErrors m_errors;
    QVBoxLayout* m_form;
    QBoxLayout* m_middle;
    QWidget* m_side = nullptr;
    FlowLayout* m_buttons;
    QPushButton* m_save;
    QWidget* m_start = nullptr;
    QJsonObject m_stored; // the fields before anything was typed
    bool m_begun = false;
    bool m_saving = false;
    bool m_quiet = false;
};

} // namespace woonrust::ui
