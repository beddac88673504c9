// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/form_field.h"

#include "ui/kit/widgets.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

QString withoutMnemonic(QString label)
{
    return label.replace("&&"_L1, "\x1f"_L1).remove(u'&').replace("\x1f"_L1, "&"_L1);
}

} // namespace

FormField::FormField(const QString& label, QWidget* field, Requirement requirement, QWidget* parent)
    : QWidget(parent), m_label(secondaryLabel({}, this)), m_field(field), m_below(subLabel({}, this))
{
    const bool required = requirement == Requirement::Required;
    // The star is read by eye; a screen reader gets the word.
    m_label->setText(required ? u"%1 *"_s.arg(label) : label);
    QFont labelFont = smaller(font());
    labelFont.setPointSizeF(font().pointSizeF() * 0.93);
    m_label->setFont(labelFont);
    m_label->setBuddy(field);
    const QString name = withoutMnemonic(label);
    field->setAccessibleName(required ? tr("%1, required").arg(name) : name);
    m_below->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.2));
    layout->addWidget(m_label);
    layout->addWidget(field, 1);
    layout->addWidget(m_below);
    setFocusProxy(field);
    showBelow();
}

void FormField::setError(const QString& error)
{
    m_error = error;
    m_field->setProperty("woonrustInvalid", !error.isEmpty());
    m_field->setAccessibleDescription(error);
    m_field->update();
    showBelow();
}

QString FormField::error() const
{
    return m_error;
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    showBelow();
}

void FormField::showBelow()
{
    const bool wrong = !m_error.isEmpty();
    m_below->setText(wrong ? m_error : m_hint);
    // BrightText is the palette's colour for what is missed or wrong.
    m_below->setForegroundRole(wrong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_below->setVisible(!m_below->text().isEmpty());
}

} // namespace woonrust::ui
