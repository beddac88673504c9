// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/restore_card.h"

#include "domain/deadline.h"
#include "services/access/backups.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/task_panel.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

RestoreCard::RestoreCard(AppContext& context, TaskPanel* progress, QWidget* parent)
    : Card(tr("Restore a back-up"), parent),
      m_context(context),
      m_progress(progress),
      m_bar(new InlineMessage),
      m_errors(m_bar),
      m_file(wrappedLabel({}))
{
    m_file->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(m_bar);
    body()->addWidget(m_file);
    body()->addWidget(m_question = makeQuestion());
    body()->addWidget(m_answer = makeAnswer());
    m_bar->setMessage(Tone::Info, {});
}

QWidget* RestoreCard::makeQuestion()
{
    auto* question = new QWidget;
    auto* layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this));
    m_login = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    FormField* password =
        m_errors.add(u"password"_s, tr("&Password when it was made"), m_password, Requirement::Required);
    password->setHint(tr("Or the recovery key of then."));
    layout->addLayout(
        sideBySide({m_errors.add(u"login"_s, tr("&User name"), m_login, Requirement::Required), password}));
    m_look = primaryButton(tr("Show &what it holds"));
    QPushButton* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    buttons->addWidget(m_look);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_look, &QPushButton::clicked, this, &RestoreCard::look);
    connect(m_password, &QLineEdit::returnPressed, this, &RestoreCard::look);
    connect(cancel, &QPushButton::clicked, this, &RestoreCard::cancelled);
    return question;
}

QWidget* RestoreCard::makeAnswer()
{
    auto* answer = new QWidget;
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this));
    m_contents = wrappedLabel({});
    m_replace = dangerButton(tr("Put it in the place of this casebook…"));
    m_target = new QLineEdit;
    m_beside = secondaryButton(tr("Restore &beside it"));
    QPushButton* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    buttons->addWidget(m_replace);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    FormField* target = m_errors.add(u"target"_s, tr("Or as a casebook of its &own, to look something up"), m_target);
    target->setHint(tr("Sign out and open it there. This casebook stays as it is."));
    layout->addWidget(m_contents);
    layout->addLayout(buttons);
    layout->addWidget(target);
    layout->addWidget(m_beside, 0, Qt::AlignLeft);
    connect(m_replace, &QPushButton::clicked, this, &RestoreCard::askReplace);
    connect(m_beside, &QPushButton::clicked, this, &RestoreCard::restoreBeside);
    connect(cancel, &QPushButton::clicked, this, &RestoreCard::cancelled);
    return answer;
}

void RestoreCard::begin(const QString& backup)
{
    m_errors.clear();
    m_backup = backup;
    m_file->setText(QDir::toNativeSeparators(backup));
    m_login->setText(m_context.actor.login);
    m_password->clear();
    m_question->show();
    m_answer->hide();
    setBusy(false);
    m_password->setFocus();
}

Credentials RestoreCard::credentials() const
{
    if (backups::isRecoveryKey(m_password->text()))
        return {.login = {}, .password = {}, .recoveryKey = m_password->text()};
    return {.login = m_login->text().trimmed(), .password = m_password->text()};
}

void RestoreCard::setBusy(bool busy)
{
    for (QWidget* widget : QList<QWidget*>{m_look, m_replace, m_beside})
        widget->setEnabled(!busy);
}

void RestoreCard::look()
{
    if (!m_look->isEnabled())
        return;
    m_errors.clear();
    if (m_password->text().isEmpty()) {
        m_errors.show({.kind = ErrorKind::Input, .message = tr("Type the password."), .field = u"password"_s});
        return;
    }
    setBusy(true);
    const auto progress = m_progress->begin(tr("Checking the back-up…"));
    m_context.bench.figures.run(
        this,
        [file = m_context.file, backup = m_backup, credentials = credentials(), progress](Session& session) {
            return backups::look(session, *file, backup, credentials, {.progress = progress});
        },
        [this](const Result<BackupContents>& contents) {
            m_progress->end();
            setBusy(false);
            if (!contents)
                m_errors.show(contents.error());
            else
                showContents(*contents);
        });
}

void RestoreCard::showContents(const BackupContents& contents)
{
    const QDateTime at = amsterdamTime(contents.lastEventUtc);
    m_upTo = contents.lastEventUtc.isValid() ? u"%1 %2"_s.arg(shortDate(at.date()), at.toString(u"HH:mm"_s))
                                             : tr("its beginning");
    const QLocale locale;
    QStringList lines{
        contents.organisation, tr("Everything up to %1").arg(m_upTo),
        tr("%1 reports, %2 dossiers").arg(locale.toString(contents.reports), locale.toString(contents.dossiers)),
        tr("Every page was checked just now: the back-up is whole.")};
    if (!contents.ofThisCasebook)
        lines << tr("It is of another casebook, so it can only be restored beside this one.");
    lines.removeAll(QString());
    m_contents->setText(lines.join(u'\n'));
    m_replace->setVisible(contents.ofThisCasebook);
    const QFileInfo open(m_context.file->path());
    m_target->setText(QDir::toNativeSeparators(open.dir().filePath(u"%1-%2.%3"_s.arg(
        open.completeBaseName(), m_context.today().toString(u"yyyy-MM-dd"_s) + tr("-restored"), open.suffix()))));
    m_question->hide();
    m_answer->show();
    (contents.ofThisCasebook ? m_replace : m_beside)->setFocus();
}

void RestoreCard::askReplace()
{
    m_context.seams.messages.ask(
        this,
        {.title = tr("Put the back-up in the place of this casebook?"),
         .text =
             tr("What was done after %1 is then no longer in the casebook. The present casebook is checked and kept "
                "beside it, so that you can come back to it. Everybody signs in again, with the password of now.")
                 .arg(m_upTo),
         .confirm = tr("Restore the back-up"),
         .destructive = true},
        [this](bool yes) {
            if (!yes)
                return;
            setBusy(true);
            Q_EMIT m_context.restoreRequested({.backup = m_backup,
                                               .casebook = m_context.file->path(),
                                               .credentials = credentials(),
                                               .actor = m_context.actor});
        });
}

void RestoreCard::restoreBeside()
{
    m_errors.clear();
    const QString target = QDir::fromNativeSeparators(m_target->text().trimmed());
    if (target.isEmpty() || QFileInfo::exists(target)) {
        m_errors.show({.kind = ErrorKind::Input,
                       .message = target.isEmpty() ? tr("Type the name of the new casebook.")
                                                   : tr("There is a file of this name already. Choose another name."),
                       .field = u"target"_s});
        return;
    }
    setBusy(true);
    const auto progress = m_progress->begin(tr("Restoring the back-up…"));
    inBackground(
        this,
        [order =
             backups::RestoreOrder{
                 .backup = m_backup, .casebook = target, .credentials = credentials(), .actor = m_context.actor},
         progress, clock = &m_context.bench.clock] { return backups::restore(order, *clock, {.progress = progress}); },
        [this, target](const Result<RestoredCasebook>& restored) {
            m_progress->end();
            setBusy(false);
            if (!restored) {
                m_errors.show(restored.error());
                return;
            }
            m_password->clear();
            Q_EMIT restoredBeside(target, backups::warningsOf(*restored));
        });
}

} // namespace woonrust::ui
