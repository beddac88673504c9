// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/form_field.h"

#include "ui/kit/widgets.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

QString withoutMnemonic(QString label)
{
    constexpr QChar kept(0x1f);
    return label.replace("&&"_L1, QString(kept)).remove(u'&').replace(kept, u'&');
}

} // namespace

FormField::FormField(const QString& label, QWidget* field, Requirement requirement, QWidget* parent)
    : QWidget(parent),
      m_required(requirement == Requirement::Required),
      m_label(secondaryLabel({}, this)),
      m_field(field),
      m_below(subLabel({}, this))
{
    field->setParent(this);
    m_label->setFont(slightlySmaller(font()));
    m_label->setBuddy(field);
    setLabel(label);
    m_below->setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, fieldGrows() ? QSizePolicy::Expanding : QSizePolicy::Minimum);
    setFocusProxy(field);
    showBelow();
}

void FormField::setLabel(const QString& label)
{
    // The star is read by eye; a screen reader gets the word.
    m_label->setText(m_required ? u"%1 *"_s.arg(label) : label);
    if (!label.isEmpty()) {
        const QString name = withoutMnemonic(label);
        m_field->setAccessibleName(m_required ? tr("%1, required").arg(name) : name);
    }
    describeField();
}

void FormField::setError(const QString& error)
{
    m_error = error;
    m_field->setProperty("woonrustInvalid", !error.isEmpty());
    m_field->setAccessibleDescription(error);
    describeField();
    m_field->update();
    showBelow();
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    showBelow();
}

// A field made of parts: the line inside it has the focus, so it is what a screen reader reads.
void FormField::describeField()
{
    if (auto* line = qobject_cast<QLineEdit*>(m_field->focusProxy())) {
        line->setAccessibleName(m_field->accessibleName());
        line->setAccessibleDescription(m_field->accessibleDescription());
    }
}

void FormField::showBelow()
{
    const bool wrong = !m_error.isEmpty();
    m_below->setText(wrong ? m_error : m_hint);
    // BrightText is the palette's colour for what is missed or wrong.
    m_below->setForegroundRole(wrong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_below->setVisible(!m_below->text().isEmpty());
    updateGeometry();
    arrange();
}

bool FormField::fieldGrows() const
{
    return m_field->sizePolicy().expandingDirections() & Qt::Vertical;
}

int FormField::fieldHeightFor(int width) const
{
    if (fieldGrows()) {
        // The least it can do with: what is left over goes to it anyway.
        return std::max(m_field->minimumSizeHint().height(), m_field->minimumHeight());
    }
    return m_field->hasHeightForWidth() ? m_field->heightForWidth(width) : m_field->sizeHint().height();
}

int FormField::belowHeightFor(int width) const
{
    return m_below->text().isEmpty() ? 0 : em(this, 0.2) + m_below->heightForWidth(width);
}

int FormField::labelPart() const
{
    return m_label->sizeHint().height() + em(this, 0.2);
}

int FormField::heightForWidth(int width) const
{
    return labelPart() + std::max(fieldHeightFor(width), fieldHeight(fontMetrics())) + belowHeightFor(width);
}

QSize FormField::sizeHint() const
{
    const int width = std::max(m_label->sizeHint().width(), m_field->sizeHint().width());
    return {width, heightForWidth(width)};
}

QSize FormField::minimumSizeHint() const
{
    const int width = std::max({m_field->minimumSizeHint().width(), m_field->minimumWidth(), em(this, 4)});
    const int field =
        std::max({m_field->minimumSizeHint().height(), m_field->minimumHeight(), fieldHeight(fontMetrics())});
    return {width, labelPart() + field};
}

void FormField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FormField::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    } else if (event->type() == QEvent::Polish && m_field->focusProxy() && m_field->focusPolicy() == Qt::NoFocus) {
        m_field->setFocusPolicy(Qt::StrongFocus); // or the letter of the label would do nothing; Tab skips it still
    }
    return QWidget::event(event);
}

void FormField::arrange()
{
    const int top = labelPart();
    m_label->setGeometry(0, 0, width(), m_label->sizeHint().height());
    const int below = belowHeightFor(width());
    const int wanted = fieldHeightFor(width());
    const int line = fieldHeight(fontMetrics());
    const int given = fieldGrows() ? std::max(wanted, height() - top - below) : wanted;
    const int limited = std::min(given, m_field->maximumHeight());
    // What is lower than a field (a check box, pills) stands in the middle of the line.
    const int shift = std::max(0, (line - limited) / 2);
    m_field->setGeometry(0, top + shift, width(), limited);
    m_below->setGeometry(0, top + std::max(limited, line) + em(this, 0.2), width(), std::max(0, below - em(this, 0.2)));
}

} // namespace woonrust::ui
