// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/set_password.h"

#include "ui/context/app_context.h"
#include "ui/kit/card.h"
#include "ui/kit/widgets.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace woonrust::ui {

SetPassword::SetPassword(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_text(wrappedLabel({})), m_password(new QLineEdit)
{
    auto* card = new Card;
    card->body()->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(this, Gap::Small));
    m_password->setReadOnly(true);
    m_password->setFont(bold(m_password->font()));
    row->addWidget(named(m_password, tr("The password that was set")), 1);
    auto* copy = secondaryButton(tr("Copy"));
    auto* done = secondaryButton(tr("It is handed over"));
    row->addWidget(copy);
    row->addWidget(done);
    card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    hide();
    connect(copy, &QPushButton::clicked, this, [this] {
        m_context.seams.copyText(m_password->text());
        Q_EMIT toast(tr("The password is copied."));
        close();
    });
    connect(done, &QPushButton::clicked, this, &SetPassword::close);
}

void SetPassword::show(const QString& login, const QString& password)
{
    m_text->setText(tr("This is the password of %1. It is kept nowhere: write it down or copy it, and hand it over in "
                       "person.")
                        .arg(login));
    m_password->setText(password);
    QWidget::show();
}

void SetPassword::close()
{
    m_password->clear();
    hide();
}

} // namespace woonrust::ui
