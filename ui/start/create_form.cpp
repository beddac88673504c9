// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/create_form.h"

#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/papers/paper_preview.h"
#include "ui/start/new_password_fields.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

CreateForm::CreateForm(const Clock& clock, Seams& seams, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_seams(seams)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_questions = makeQuestions();
    m_keyStep = makeKeyStep();
    outer->addWidget(m_questions);
    m_keyStep->hide(); // and out of the layout, where it would count in the height
}

QWidget* CreateForm::makeQuestions()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    layout->addWidget(headingLabel(tr("New casebook"), page));
    m_message = new InlineMessage(Tone::Missed, {}, page);
    m_message->setMessage(Tone::Missed, {});
    layout->addWidget(m_message);
    const auto field = [&](const QString& label, QLineEdit*& edit, FormField*& form,
                           Requirement requirement = Requirement::Required) {
        edit = new QLineEdit(page);
        form = new FormField(label, edit, requirement, page);
        return form;
    };
    layout->addWidget(field(tr("&Organisation"), m_organisation, m_organisationField));
    auto* place = new QHBoxLayout;
    place->setSpacing(gap(this));
    place->addWidget(field(tr("&Stored in"), m_path, m_pathField), 1);
    // A field of its own without a label lines the button up with the one beside it, also when that has an error.
    auto* browse = secondaryButton(tr("Choose…"), page);
    place->addWidget(new FormField({}, browse, Requirement::Optional, page));
    named(browse, tr("Choose where the casebook is stored"));
    layout->addLayout(place);
    auto* who = new QHBoxLayout;
    who->setSpacing(gap(this));
    who->addWidget(field(tr("Your &name"), m_name, m_nameField, Requirement::Optional), 1);
    who->addWidget(field(tr("&User name"), m_login, m_loginField), 1);
    layout->addLayout(who);
    m_password = new NewPasswordFields(tr("&Password"), m_login, page);
    layout->addWidget(m_password);
    m_coordinates = new QCheckBox(tr("I also work on dossiers, as coordinator"), page);
    setTip(m_coordinates, tr("An administrator sees no dossier contents by default."));
    layout->addWidget(m_coordinates);
    auto* buttons = new QHBoxLayout;
    m_create = primaryButton(tr("Make the casebook"), page);
    m_back = secondaryButton(tr("Back"), page);
    buttons->addWidget(m_create);
    buttons->addWidget(m_back);
    buttons->addStretch();
    layout->addLayout(buttons);

    connect(browse, &QPushButton::clicked, this, [this] {
        m_seams.files.save(this,
                           {.title = tr("Where should the casebook be kept?"),
                            .suggestion = m_path->text(),
                            .filters = {tr("Casebook (*.woonrust)")},
                            .defaultSuffix = u"woonrust"_s},
                           [this](const QString& path) { m_path->setText(QDir::toNativeSeparators(path)); });
    });
    const auto goOn = [this](QLineEdit* from, QLineEdit* to) {
        connect(from, &QLineEdit::returnPressed, to, qOverload<>(&QWidget::setFocus));
    };
    goOn(m_organisation, m_path);
    goOn(m_path, m_name);
    goOn(m_name, m_login);
    connect(m_login, &QLineEdit::returnPressed, m_password, &NewPasswordFields::startTyping);
    connect(m_password, &NewPasswordFields::returnPressed, this, &CreateForm::create);
    connect(m_create, &QPushButton::clicked, this, &CreateForm::create);
    connect(m_back, &QPushButton::clicked, this, &CreateForm::cancelled);
    return page;
}

QWidget* CreateForm::makeKeyStep()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    layout->addWidget(headingLabel(tr("Keep the recovery key"), page));
    layout->addWidget(wrappedLabel(tr("The casebook is encrypted. If every password is lost, only this key still "
                                      "opens it. It is shown once and kept nowhere. Print it and put it in the "
                                      "safe, not on this PC."),
                                   page));
    m_key = named(new QLineEdit(page), tr("Recovery key"));
    m_key->setReadOnly(true);
    m_key->setAlignment(Qt::AlignHCenter);
    QFont mono = m_key->font();
    mono.setStyleHint(QFont::Monospace);
    mono.setFamily(u"Noto Sans Mono"_s);
    m_key->setFont(mono);
    layout->addWidget(m_key);
    auto* ways = new QHBoxLayout;
    auto* print = secondaryButton(tr("&Print…"), page);
    auto* save = secondaryButton(tr("Save as P&DF…"), page);
    auto* copy = secondaryButton(tr("&Copy"), page);
    ways->addWidget(print);
    ways->addWidget(save);
    ways->addWidget(copy);
    ways->addStretch();
    layout->addLayout(ways);
    m_keyMessage = new InlineMessage(Tone::Info, {}, page);
    m_keyMessage->setMessage(Tone::Info, {});
    layout->addWidget(m_keyMessage);
    m_kept = new QCheckBox(tr("&I have put the recovery key in a safe place"), page);
    layout->addWidget(m_kept);
    m_go = primaryButton(tr("Go to sign in"), page);
    m_go->setEnabled(false);
    layout->addWidget(m_go, 0, Qt::AlignLeft);

    connect(print, &QPushButton::clicked, this, [this] {
        (new PaperPreview({.document = print::recoveryDocument(sheet()), .fileName = keyFileName()}, m_seams, this))
            ->open();
    });
    connect(save, &QPushButton::clicked, this, &CreateForm::saveKey);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_seams.copyText(m_key->text());
        m_keyMessage->setMessage(Tone::Info, tr("The key is on the clipboard. Paste it where it is safe, outside this "
                                                "PC."));
    });
    connect(m_kept, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_key->clear();
        Q_EMIT created(m_made, m_login->text().trimmed());
    });
    return page;
}

void CreateForm::begin(const QString& suggestedPath)
{
    m_keyStep->hide();
    layout()->removeWidget(m_keyStep);
    layout()->addWidget(m_questions);
    m_questions->show();
    m_message->setMessage(Tone::Missed, {});
    m_keyMessage->setMessage(Tone::Info, {});
    m_kept->setChecked(false);
    m_key->clear();
    for (QLineEdit* edit : {m_organisation, m_name, m_login})
        edit->clear();
    for (FormField* field : {m_organisationField, m_pathField, m_nameField, m_loginField})
        field->setError({});
    m_password->clear();
    m_coordinates->setChecked(false);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(QDir::toNativeSeparators(
        suggestedPath.isEmpty() ? documents.filePath(u"Woonrust/%1.woonrust"_s.arg(tr("casebook", "name of a file")))
                                : suggestedPath));
    m_organisation->setFocus();
}

bool CreateForm::holdsKey() const
{
    return !m_key->text().isEmpty() && !m_kept->isChecked();
}

bool CreateForm::isComplete()
{
    const auto check = [](FormField* field, const QLineEdit* edit, const QString& error) {
        const bool fine = !edit->text().trimmed().isEmpty();
        field->setError(fine ? QString() : error);
        return fine;
    };
    bool fine = check(m_organisationField, m_organisation, tr("Type the name of your organisation."));
    fine = check(m_pathField, m_path, tr("Choose where the casebook is kept.")) && fine;
    fine = check(m_loginField, m_login, tr("Type the user name to sign in with.")) && fine;
    m_nameField->setError({});
    return m_password->check() && fine;
}

void CreateForm::create()
{
    if (!m_create->isEnabled() || !isComplete())
        return;
    casebooks::CreateRequest request{.path = QDir::fromNativeSeparators(m_path->text().trimmed()),
                                     .organisation = m_organisation->text().trimmed(),
                                     .adminLogin = m_login->text().trimmed(),
                                     .adminName = m_name->text().trimmed(),
                                     .adminPassword = m_password->password(),
                                     .language = QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s};
    if (QFileInfo(request.path).suffix().isEmpty())
        request.path += u".woonrust"_s;
    if (m_coordinates->isChecked())
        request.adminRoles.add(Role::Coordinator);
    m_message->setMessage(Tone::Missed, {});
    m_create->setEnabled(false);
    m_create->setText(tr("Making it…"));
    m_back->setEnabled(false);
    inBackground(
        this,
        [request, clock = &m_clock] {
            QDir().mkpath(QFileInfo(request.path).absolutePath());
            return casebooks::create(request, *clock);
        },
        [this, path = request.path](const Result<QString>& key) {
            m_create->setEnabled(true);
            m_create->setText(tr("Make the casebook"));
            m_back->setEnabled(true);
            if (key)
                showKey(path, *key);
            else
                show(key.error());
        });
}

void CreateForm::show(const Error& error)
{
    const auto at = [&](FormField* field) {
        field->setError(error.message);
        field->field()->setFocus();
    };
    if (error.field == "path"_L1)
        at(m_pathField);
    else if (error.field == "organisation"_L1)
        at(m_organisationField);
    else if (error.field == "adminName"_L1)
        at(m_nameField);
    else if (error.field == "adminLogin"_L1)
        at(m_loginField);
    else if (error.field == "adminPassword"_L1)
        m_password->setError(error.message);
    else
        m_message->setMessage(Tone::Missed, error.message);
}

void CreateForm::showKey(const QString& path, const QString& key)
{
    m_password->clear();
    m_made = path;
    m_key->setText(key);
    m_key->setCursorPosition(0);
    m_questions->hide();
    layout()->removeWidget(m_questions);
    layout()->addWidget(m_keyStep);
    m_keyStep->show();
    m_key->setFocus();
}

print::RecoverySheet CreateForm::sheet() const
{
    return {
        .casebook = m_made, .organisation = m_organisation->text(), .key = m_key->text(), .madeAt = m_clock.nowUtc()};
}

QString CreateForm::keyFileName() const
{
    return tr("Recovery key %1").arg(QFileInfo(m_made).completeBaseName());
}

void CreateForm::saveKey()
{
    m_seams.files.save(this,
                       {.title = tr("Save the recovery key"),
                        .suggestion = keyFileName() + u".pdf"_s,
                        .filters = {tr("PDF (*.pdf)")},
                        .defaultSuffix = u"pdf"_s},
                       [this](const QString& path) {
                           const auto written = print::writeRecoverySheet(path, sheet());
                           if (!written) {
                               m_keyMessage->setMessage(Tone::Missed, written.error().message);
                               return;
                           }
                           m_keyMessage->setMessage(
                               Tone::Good, tr("The key is saved. Print it from the program that opens it now, and "
                                              "then delete the file %1.")
                                               .arg(QDir::toNativeSeparators(path)));
                           m_seams.openUrl(QUrl::fromLocalFile(path));
                       });
}

} // namespace woonrust::ui
