// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/password_section.h"

#include "services/access/users.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* hiddenLine()
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

SectionTitle PasswordSection::title()
{
    return {.icon = Icon::Locked, .name = tr("My password"), .draftKind = {}};
}

PasswordSection::PasswordSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), {}, parent),
      m_errors(bar()),
      m_old(hiddenLine()),
      m_new(hiddenLine()),
      m_again(hiddenLine()),
      m_save(primaryButton(tr("Change the password"))),
      m_progress(new ProgressPanel)
{
    auto* card = new Card(tr("Change my password"));
    card->setMaximumWidth(em(this, 40));
    card->body()->addWidget(m_errors.add(u"oldPassword"_s, tr("&Present password"), m_old, Requirement::Required));
    FormField* wanted = m_errors.add(u"password"_s, tr("&New password"), m_new, Requirement::Required);
    wanted->setHint(tr("At least 10 characters. A sentence of a few words is strong and easy to remember."));
    card->body()->addWidget(wanted);
    card->body()->addWidget(m_errors.add(u"again"_s, tr("New password, &again"), m_again, Requirement::Required));
    setButtonHint(m_save, u"Ctrl+S"_s);
    card->body()->addSpacing(gap(this, Gap::Small));
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    content()->addWidget(m_progress);
    content()->addWidget(card);
    content()->addStretch(1);
    m_progress->finish();
    connect(m_save, &QPushButton::clicked, this, &PasswordSection::save);
    for (QLineEdit* edit : {m_old, m_new, m_again}) {
        connect(edit, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(isDirty()); });
        connect(edit, &QLineEdit::returnPressed, this, &PasswordSection::save);
    }
    m_save->setEnabled(false);
}

void PasswordSection::activate()
{
    m_old->setFocus();
}

bool PasswordSection::isDirty() const
{
    return !m_old->text().isEmpty() && !m_new->text().isEmpty() && !m_again->text().isEmpty();
}

void PasswordSection::save()
{
    if (!isDirty())
        return;
    m_errors.clear();
    if (m_new->text() != m_again->text()) {
        m_errors.show({.kind = ErrorKind::Input,
                       .message = tr("The two new passwords differ. Type the new one again."),
                       .field = u"again"_s});
        return;
    }
    m_progress->start(tr("Changing the password…"));
    m_progress->setCancellable(false);
    m_save->setEnabled(false);
    m_context.bench.writer.run(
        this,
        [file = m_context.file, before = m_old->text(), after = m_new->text()](Session& session) {
            return users::changeOwnPassword(session, *file, before, after);
        },
        [this](const Result<void>& done) {
            m_progress->finish();
            m_save->setEnabled(isDirty());
            if (!done) {
                m_errors.show(done.error());
                return;
            }
            for (QLineEdit* edit : {m_old, m_new, m_again})
                edit->clear();
            Q_EMIT toast(tr("Your password was changed."));
        });
}

} // namespace woonrust::ui
