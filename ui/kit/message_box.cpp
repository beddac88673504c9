// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/message_box.h"

#include "ui/kit/form_field.h"
#include "ui/kit/widgets.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QShortcut>
#include <utility>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

// One shape for all: title, text, an optional field, buttons.
class AskDialog final : public QDialog {
public:
    AskDialog(QWidget* parent, const QString& title, const QString& text)
        : QDialog(parent), m_layout(new QVBoxLayout(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setWindowTitle(title);
        m_layout->setContentsMargins(margins(this, Gap::Large));
        m_layout->setSpacing(gap(this));
        QLabel* head = headingLabel(title, this);
        head->setWordWrap(true);
        QLabel* body = wrappedLabel(text, this);
        body->setVisible(!text.isEmpty());
        m_layout->addWidget(head);
        m_layout->addWidget(body);
        setMinimumWidth(em(this, 32));
        setAccessibleDescription(text);
    }

    void addField(QWidget* field) { m_layout->addWidget(field, 1); }

    // In the order of reading, each with what done() gets. The one that is `usual` has the focus and is for Enter, and
    // for the keys that save in a form.
    void addButtons(const QList<std::pair<QPushButton*, int>>& buttons, QPushButton* usual)
    {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        for (const auto& [button, result] : buttons) {
            connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
            row->addWidget(button);
        }
        m_layout->addLayout(row);
        usual->setDefault(true);
        usual->setFocus();
        // The keys that save in every form; in a text of several lines Enter is for the text.
        for (const QKeySequence& key : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                        QKeySequence(Qt::CTRL | Qt::Key_Enter)})
            connect(new QShortcut(key, this), &QShortcut::activated, usual, [usual] { usual->click(); });
    }

private:
    QVBoxLayout* m_layout;
};

QString cancelText()
{
    return QCoreApplication::translate("MessageBox", "Cancel");
}

constexpr int laterResult = 2;
static_assert(laterResult != QDialog::Accepted && laterResult != QDialog::Rejected);

void choose(QWidget* parent, const Question& question, std::function<void(Answer)> then)
{
    auto* dialog = new AskDialog(parent, question.title, question.text);
    QList<std::pair<QPushButton*, int>> buttons;
    buttons.append(
        {secondaryButton(question.back.isEmpty() ? cancelText() : question.back, dialog), QDialog::Rejected});
    if (!question.later.isEmpty())
        buttons.append(
            {question.destructive ? primaryButton(question.later, dialog) : secondaryButton(question.later, dialog),
             laterResult});
    // What cannot be undone is not confirmed by a stray Enter or Space.
    QPushButton* safe = buttons.last().first;
    QPushButton* confirm =
        question.destructive ? dangerButton(question.confirm, dialog) : primaryButton(question.confirm, dialog);
    buttons.append({confirm, QDialog::Accepted});
    dialog->addButtons(buttons, question.destructive ? safe : confirm);
    QObject::connect(dialog, &QDialog::finished, parent, [then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? Answer::Confirmed : result == laterResult ? Answer::Later : Answer::Back);
    });
    dialog->open();
}

void ask(QWidget* parent, const Question& question, std::function<void(bool)> then)
{
    choose(parent, question, [then = std::move(then)](Answer answer) { then(answer == Answer::Confirmed); });
}

void askText(QWidget* parent, const TextQuestion& question, std::function<void(std::optional<QString>)> then)
{
    auto* dialog = new AskDialog(parent, question.title, question.text);
    QPushButton* confirm = primaryButton(question.confirm, dialog);
    std::function<QString()> answer;
    const auto enable = [confirm](const QString& text) { confirm->setEnabled(!text.trimmed().isEmpty()); };
    QWidget* input = nullptr;
    if (question.multiLine) {
        auto* edit = new QPlainTextEdit(question.initial, dialog);
        edit->setTabChangesFocus(true);
        edit->setMaximumHeight(em(dialog, 9));
        QObject::connect(edit, &QPlainTextEdit::textChanged, confirm, [edit, enable] { enable(edit->toPlainText()); });
        answer = [edit] { return edit->toPlainText(); };
        input = edit;
    } else {
        auto* edit = new QLineEdit(question.initial, dialog);
        QObject::connect(edit, &QLineEdit::textChanged, confirm, enable);
        answer = [edit] { return edit->text(); };
        input = edit;
    }
    enable(question.initial);
    setButtonHint(confirm, QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    dialog->addField(new FormField(question.label, input, Requirement::Required, dialog));
    dialog->addButtons({{secondaryButton(cancelText(), dialog), QDialog::Rejected}, {confirm, QDialog::Accepted}},
                       confirm);
    input->setFocus();
    QObject::connect(dialog, &QDialog::finished, parent, [answer, then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? std::optional(answer().trimmed()) : std::nullopt);
    });
    dialog->open();
}

void tell(QWidget* parent, const QString& title, const QString& text)
{
    auto* dialog = new AskDialog(parent, title, text);
    QPushButton* close = primaryButton(QCoreApplication::translate("MessageBox", "Close"), dialog);
    dialog->addButtons({{close, QDialog::Accepted}}, close);
    dialog->open();
}

} // namespace

MessageBox realMessageBox()
{
    return {.ask = ask, .choose = choose, .askText = askText, .tell = tell};
}

} // namespace woonrust::ui
