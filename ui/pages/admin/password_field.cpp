// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/password_field.h"

#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

PasswordField::PasswordField(QWidget* parent) : QWidget(parent), m_edit(new QLineEdit)
{
    QPushButton* suggest = secondaryButton(tr("Make &one up"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(m_edit, 1);
    layout->addWidget(suggest);
    setFocusProxy(m_edit);
    named(m_edit, tr("Password"));
    m_edit->setAttribute(Qt::WA_InputMethodEnabled, true);
    m_edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    connect(suggest, &QPushButton::clicked, this, [this] {
        m_edit->setText(suggestion());
        m_edit->setFocus();
        m_edit->selectAll();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::entered);
}

QString PasswordField::password() const
{
    return m_edit->text();
}

void PasswordField::clear()
{
    m_edit->clear();
}

QString PasswordField::suggestion()
{
    const QString letters = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    QString made;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            made += u'-';
        made += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    return made;
}

} // namespace woonrust::ui
