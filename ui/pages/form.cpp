// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/form.h"

#include "domain/code_names.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/field_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <utility>

namespace woonrust::ui {

namespace {

// What was wrong is no longer there once the user has typed or chosen something else.
void clearWhenChanged(FormField* row, QWidget* field)
{
    const auto clear = [row] { row->setError({}); };
    if (auto* moment = qobject_cast<DateTimeField*>(field))
        QObject::connect(moment, &DateTimeField::valueChanged, row, clear);
    if (auto* edit = qobject_cast<QLineEdit*>(field))
        QObject::connect(edit, &QLineEdit::textChanged, row, clear);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        QObject::connect(text, &QPlainTextEdit::textChanged, row, clear);
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        QObject::connect(box, &QComboBox::currentIndexChanged, row, clear);
        QObject::connect(box, &QComboBox::editTextChanged, row, clear);
    }
    if (auto* number = qobject_cast<QSpinBox*>(field))
        QObject::connect(number, &QSpinBox::valueChanged, row, clear);
    if (auto* choice = qobject_cast<SegmentedChoice*>(field))
        QObject::connect(choice, &SegmentedChoice::valueChanged, row, clear);
    if (auto* tags = qobject_cast<TagField*>(field))
        QObject::connect(tags, &TagField::tagsChanged, row, clear);
    QList<QCheckBox*> boxes = field->findChildren<QCheckBox*>();
    if (auto* box = qobject_cast<QCheckBox*>(field))
        boxes << box;
    for (QCheckBox* box : std::as_const(boxes))
        QObject::connect(box, &QCheckBox::toggled, row, clear);
}

struct Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

bool isInSight(const QWidget* row)
{
    return row->isVisibleTo(row->window());
}

// What is wrong with a field that the form itself can tell; empty when it is fine.
QString faultOf(const FormField* row)
{
    QWidget* field = row->field();
    if (const auto* moment = qobject_cast<DateTimeField*>(field))
        return moment->isValid() && !(row->isRequired() && moment->text().trimmed().isEmpty()) ? QString()
                                                                                               : DateTimeField::help();
    if (!row->isRequired())
        return {};
    if (const auto* tags = qobject_cast<TagField*>(field))
        return tags->tags().isEmpty() ? Faults::tr("Choose one.") : QString();
    if (const auto* choice = qobject_cast<SegmentedChoice*>(field))
        return choice->value().isEmpty() ? Faults::tr("Choose one.") : QString();
    if (const auto* box = qobject_cast<QComboBox*>(field)) {
        const QVariant code = box->currentData();
        const bool none = box->isEditable() ? box->currentText().trimmed().isEmpty()
                                            : code.typeId() == QMetaType::QString && code.toString().isEmpty();
        return none ? Faults::tr("Choose one.") : QString();
    }
    if (const auto* text = qobject_cast<QPlainTextEdit*>(field))
        return text->toPlainText().trimmed().isEmpty() ? Faults::tr("Fill this in.") : QString();
    const auto* line = qobject_cast<QLineEdit*>(field->focusProxy() ? field->focusProxy() : field);
    return line && line->text().trimmed().isEmpty() ? Faults::tr("Fill this in.") : QString();
}

} // namespace

FormField* FieldErrors::add(const QString& name, const QString& label, QWidget* field, Requirement requirement)
{
    auto* made = new FormField(label, field, requirement);
    m_fields.insert(name, made);
    clearWhenChanged(made, field);
    return made;
}

void FieldErrors::clear()
{
    m_bar->setMessage(Tone::Info, {});
    for (FormField* field : std::as_const(m_fields))
        field->setError({});
}

void FieldErrors::show(const Error& error)
{
    clear();
    if (error.kind == ErrorKind::Cancelled)
        return;
    FormField* field = m_fields.value(error.field);
    if (!field || field->isHidden())
        m_bar->setMessage(Tone::Missed, error.message);
    else
        field->setError(error.message);
    if (error.kind == ErrorKind::Input)
        markOthers();
    goToFirst();
}

void FieldErrors::markOthers()
{
    for (FormField* row : std::as_const(m_fields))
        if (row->error().isEmpty() && isInSight(row) && row->field()->isEnabled())
            row->setError(faultOf(row));
}

void FieldErrors::goToFirst()
{
    FormField* first = nullptr;
    const auto placeOf = [](const FormField* row) {
        const QPoint at = row->mapTo(row->window(), QPoint());
        return std::pair(at.y(), at.x());
    };
    for (FormField* row : std::as_const(m_fields))
        if (!row->error().isEmpty() && isInSight(row) && (!first || placeOf(row) < placeOf(first)))
            first = row;
    if (first)
        first->field()->setFocus(Qt::OtherFocusReason);
}

namespace {

// As wide as the form needs, so that whatever holds it gives it that or puts it on a line of its own.
class FormScroller final : public QScrollArea {
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
        return {widget() ? widget()->minimumSizeHint().width() + bar : 0, QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QLayout* sideBySide(const QList<QWidget*>& widgets, const QList<int>& stretches)
{
    auto* row = new FieldRow(widgets.isEmpty() ? 0 : gap(widgets.first()));
    for (qsizetype i = 0; i < widgets.size(); ++i)
        row->addField(widgets.at(i), stretches.value(i, stretches.isEmpty() ? 1 : 0));
    return row;
}

QScrollArea* scrolling(QWidget* form)
{
    auto* area = new FormScroller;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is always there (a bar with nothing to scroll is not drawn): what stands beside it does not jump.
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    // The ground of whatever it lies on shows through.
    area->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    return area;
}

void fillCodes(QComboBox* box, const CodeNames& codes, const QString& list, QDate today, const QString& current,
               const QString& blank)
{
    box->clear();
    if (!blank.isEmpty())
        box->addItem(blank, QString());
    for (const CodeValue& value : codes.offered(list, today))
        box->addItem(codes.name(list, value.code), value.code);
    if (!current.isEmpty() && box->findData(current) < 0)
        box->addItem(codes.name(list, current), current);
    chooseData(box, current);
}

void chooseData(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace woonrust::ui
