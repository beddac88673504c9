// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/create_form.h"

#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/print/pdf_file.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

CreateForm::CreateForm(const Clock& clock, Seams& seams, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_seams(seams)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_steps = new QStackedWidget(this);
    outer->addWidget(m_steps);

    auto* first = new QWidget(this);
    auto* layout = new QVBoxLayout(first);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    layout->addWidget(titleLabel(tr("New casebook"), first));
    m_message = new InlineMessage(Tone::Missed, {}, first);
    m_message->setMessage(Tone::Missed, {});
    layout->addWidget(m_message);
    const auto field = [&](const QString& label, QLineEdit*& edit, Requirement requirement = Requirement::Required) {
        edit = new QLineEdit(first);
        auto* form = new FormField(label, edit, requirement, first);
        m_fields << form;
        return form;
    };
    layout->addWidget(field(tr("&Organisation"), m_organisation));
    auto* place = new QHBoxLayout;
    place->addWidget(field(tr("Stored in"), m_path), 1);
    auto* browse = secondaryButton(tr("Choose…"), first);
    place->addWidget(browse, 0, Qt::AlignBottom);
    layout->addLayout(place);
    auto* who = new QHBoxLayout;
    who->setSpacing(gap(this));
    who->addWidget(field(tr("Your &name"), m_name, Requirement::Optional));
    who->addWidget(field(tr("&User name"), m_login));
    layout->addLayout(who);
    auto* secret = new QHBoxLayout;
    secret->setSpacing(gap(this));
    secret->addWidget(field(tr("&Password"), m_password));
    secret->addWidget(field(tr("Password a&gain"), m_repeat));
    layout->addLayout(secret);
    m_fields.at(4)->setHint(tr("At least 10 characters; a sentence is easy to remember."));
    for (QLineEdit* edit : {m_password, m_repeat})
        edit->setEchoMode(QLineEdit::Password);
    m_coordinates = new QCheckBox(tr("I also work on dossiers, as coordinator"), first);
    m_coordinates->setToolTip(tr("An administrator sees no dossier contents by default."));
    layout->addWidget(m_coordinates);
    auto* buttons = new QHBoxLayout;
    m_create = primaryButton(tr("Make the casebook"), first);
    auto* back = secondaryButton(tr("Back"), first);
    buttons->addWidget(m_create);
    buttons->addWidget(back);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    m_steps->addWidget(first);

    auto* second = new QWidget(this);
    auto* keyLayout = new QVBoxLayout(second);
    keyLayout->setContentsMargins({});
    keyLayout->setSpacing(gap(this));
    keyLayout->addWidget(titleLabel(tr("Keep the recovery key"), second));
    keyLayout->addWidget(wrappedLabel(tr("The casebook is encrypted. If every password is lost, only this key still "
                                         "opens it. It is shown once and kept nowhere. Print it and put it in the "
                                         "safe, not on this PC."),
                                      second));
    m_key = named(new QLineEdit(second), tr("Recovery key"));
    m_key->setReadOnly(true);
    QFont mono = m_key->font();
    mono.setStyleHint(QFont::Monospace);
    mono.setFamily(u"Noto Sans Mono"_s);
    m_key->setFont(mono);
    keyLayout->addWidget(m_key);
    auto* keyButtons = new QHBoxLayout;
    auto* print = secondaryButton(tr("Save as PDF to print…"), second);
    auto* copy = secondaryButton(tr("Copy"), second);
    keyButtons->addWidget(print);
    keyButtons->addWidget(copy);
    keyButtons->addStretch();
    keyLayout->addLayout(keyButtons);
    m_kept = new QCheckBox(tr("I have put the recovery key in a safe place"), second);
    keyLayout->addWidget(m_kept);
    m_go = primaryButton(tr("Go to sign in"), second);
    m_go->setEnabled(false);
    keyLayout->addWidget(m_go, 0, Qt::AlignLeft);
    keyLayout->addStretch();
    m_steps->addWidget(second);

    connect(browse, &QPushButton::clicked, this, [this] {
        m_seams.files.save(this,
                           {.title = tr("Where should the casebook be kept?"),
                            .suggestion = m_path->text(),
                            .filters = {tr("Casebook (*.woonrust)")},
                            .defaultSuffix = u"woonrust"_s},
                           [this](const QString& path) { m_path->setText(QDir::toNativeSeparators(path)); });
    });
    connect(m_create, &QPushButton::clicked, this, &CreateForm::create);
    connect(m_repeat, &QLineEdit::returnPressed, this, &CreateForm::create);
    connect(back, &QPushButton::clicked, this, &CreateForm::cancelled);
    connect(print, &QPushButton::clicked, this, &CreateForm::printKey);
    connect(copy, &QPushButton::clicked, this, [this] { m_seams.copyText(m_key->text()); });
    connect(m_kept, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_key->clear();
        Q_EMIT created(m_made);
    });
}

void CreateForm::begin()
{
    m_steps->setCurrentIndex(0);
    m_message->setMessage(Tone::Missed, {});
    m_kept->setChecked(false);
    for (QLineEdit* edit : {m_organisation, m_name, m_login, m_password, m_repeat})
        edit->clear();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(QDir::toNativeSeparators(documents.filePath(u"Woonrust/casebook.woonrust"_s)));
    m_organisation->setFocus();
}

bool CreateForm::isComplete()
{
    const auto check = [this](qsizetype field, bool fine, const QString& error) {
        m_fields.at(field)->setError(fine ? QString() : error);
        return fine;
    };
    bool fine = check(0, !m_organisation->text().trimmed().isEmpty(), tr("Type the name of your organisation."));
    fine = check(1, !m_path->text().trimmed().isEmpty(), tr("Choose where the casebook is kept.")) && fine;
    fine = check(3, !m_login->text().trimmed().isEmpty(), tr("Type the user name to sign in with.")) && fine;
    const Result<void> password = checkNewPassword(m_login->text(), m_password->text());
    fine = check(4, password.has_value(), password ? QString() : password.error().message) && fine;
    fine = check(5, m_repeat->text() == m_password->text(), tr("The two passwords differ.")) && fine;
    return fine;
}

void CreateForm::create()
{
    if (!m_create->isEnabled() || !isComplete())
        return;
    casebooks::CreateRequest request{.path = QDir::fromNativeSeparators(m_path->text().trimmed()),
                                     .organisation = m_organisation->text().trimmed(),
                                     .adminLogin = m_login->text().trimmed(),
                                     .adminName = m_name->text().trimmed(),
                                     .adminPassword = m_password->text(),
                                     .language = QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s};
    if (QFileInfo(request.path).suffix().isEmpty())
        request.path += u".woonrust"_s;
    if (m_coordinates->isChecked())
        request.adminRoles.add(Role::Coordinator);
    m_create->setEnabled(false);
    m_create->setText(tr("Making it…"));
    inBackground(
        this,
        [request, clock = &m_clock] {
            QDir().mkpath(QFileInfo(request.path).absolutePath());
            return casebooks::create(request, *clock);
        },
        [this, path = request.path](const Result<QString>& key) {
            m_create->setEnabled(true);
            m_create->setText(tr("Make the casebook"));
            m_password->clear();
            m_repeat->clear();
            if (key)
                showKey(path, *key);
            else
                m_message->setMessage(Tone::Missed, key.error().message);
        });
}

void CreateForm::showKey(const QString& path, const QString& key)
{
    m_made = path;
    m_key->setText(key);
    m_key->setCursorPosition(0);
    m_steps->setCurrentIndex(1);
    m_kept->setFocus();
}

void CreateForm::printKey()
{
    const QString name = QFileInfo(m_made).completeBaseName();
    m_seams.files.save(
        this,
        {.title = tr("Save the recovery key"),
         .suggestion = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                           .filePath(tr("Recovery key %1.pdf").arg(name)),
         .filters = {tr("PDF (*.pdf)")},
         .defaultSuffix = u"pdf"_s},
        [this, name](const QString& path) {
            reporting::ReportDocument document;
            document.title = tr("Recovery key of the casebook %1").arg(name);
            document.organisation = m_organisation->text();
            document.version = reporting::Version::Final;
            document.madeAt = m_clock.nowUtc();
            document.locale = QLocale();
            document.sections = {reporting::Paragraph{tr(
                                     "If every password is lost, this key opens the casebook. Keep this sheet in the "
                                     "safe and remove the PDF from the PC after printing.")},
                                 reporting::Heading{m_key->text(), 2},
                                 reporting::Paragraph{tr("Casebook: %1").arg(QDir::toNativeSeparators(m_made))}};
            if (const Result<void> written = print::writePdf(path, print::layout(document)); !written)
                m_seams.messages.tell(this, tr("The recovery key was not saved"), written.error().message);
        });
}

} // namespace woonrust::ui
