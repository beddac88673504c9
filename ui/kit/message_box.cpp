// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/message_box.h"

#include "ui/kit/form_field.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

// One shape for all three: title, text, an optional field, buttons.
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

    // No text to go back: there is nothing to choose.
    void addButtons(QPushButton* confirm, const QString& back = {})
    {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
        if (!back.isEmpty()) {
            QPushButton* cancel = secondaryButton(back, this);
            connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
            row->addWidget(cancel);
        }
        row->addWidget(confirm);
        m_layout->addLayout(row);
    }

private:
    QVBoxLayout* m_layout;
};

QString cancelText()
{
    return QCoreApplication::translate("MessageBox", "Cancel");
}

void ask(QWidget* parent, const Question& question, std::function<void(bool)> then)
{
    auto* dialog = new AskDialog(parent, question.title, question.text);
    QPushButton* confirm =
        question.destructive ? dangerButton(question.confirm, dialog) : primaryButton(question.confirm, dialog);
    dialog->addButtons(confirm, question.back.isEmpty() ? cancelText() : question.back);
    // What cannot be undone is not confirmed by a stray Enter.
    confirm->setDefault(!question.destructive);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [then = std::move(then)](int result) { then(result == QDialog::Accepted); });
    dialog->open();
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
    dialog->addField(new FormField(question.label, input, Requirement::Required, dialog));
    dialog->addButtons(confirm, cancelText());
    confirm->setDefault(true);
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
    dialog->addButtons(close);
    close->setDefault(true);
    dialog->open();
}

} // namespace

MessageBox realMessageBox()
{
    return {.ask = ask, .askText = askText, .tell = tell};
}

} // namespace woonrust::ui
