// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/date_time_field.h"

#include "domain/clock.h"
#include "ui/kit/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QTimeZone>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {
constexpr int minuteStep = 5;
}

DateTimeField::DateTimeField(const Clock& clock, DateTimeMode mode, Lean lean, QWidget* parent)
    : QLineEdit(parent), m_clock(clock), m_mode(mode), m_lean(lean)
{
    QAction* calendar = addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    setTip(calendar, tr("Calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &DateTimeField::openCalendar);
    setTip(this, help());
}

QString DateTimeField::help()
{
    return tr("Type a date such as 20-11, 20-11-2026, yesterday or fri, with a time if needed: 14:30.");
}

DayTime DateTimeField::now() const
{
    const QDateTime local = amsterdamTime(m_clock.nowUtc());
    return {local.date(), QTime(local.time().hour(), local.time().minute())};
}

void DateTimeField::setValue(const DayTime& value)
{
    m_value = value;
    if (m_mode == DateTimeMode::Date) {
        m_value.time = QTime();
    }
    setText(writeDayTime(m_value));
    markValidity();
}

void DateTimeField::setNow()
{
    setValue(now());
}

void DateTimeField::setUtc(const QDateTime& utc)
{
    if (!utc.isValid()) {
        setValue({});
        return;
    }
    const QDateTime local = amsterdamTime(utc);
    setValue({local.date(), QTime(local.time().hour(), local.time().minute())});
}

DayTime DateTimeField::value() const
{
    if (text() == writeDayTime(m_value)) {
        return m_value;
    }
    const auto read = readDayTime(text(), now(), m_lean);
    if (!read || (m_mode == DateTimeMode::Date && read->time.isValid())) {
        return {};
    }
    DayTime taken = *read;
    // A day typed without a time keeps the time that stood there.
    if (m_mode == DateTimeMode::DateTime && !taken.time.isValid()) {
        taken.time = m_value.time;
    }
    return taken;
}

QDateTime DateTimeField::utc() const
{
    const DayTime current = value();
    if (!current.date.isValid()) {
        return {};
    }
    return utcFromAmsterdam(current.date, current.time.isValid() ? current.time : QTime(0, 0));
}

bool DateTimeField::isValid() const
{
    return text().trimmed().isEmpty() || value().date.isValid();
}

QSize DateTimeField::sizeHint() const
{
    const int sample =
        fontMetrics().horizontalAdvance(m_mode == DateTimeMode::Date ? u"wo 30-00-2000"_s : u"wo 30-00-2000 00:00"_s);
    return {sample + em(this, 3.6), QLineEdit::sizeHint().height()};
}

void DateTimeField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        step(1, false);
        return;
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier) {
            openCalendar();
        } else {
            step(-1, false);
        }
        return;
    case Qt::Key_PageUp:
        step(1, true);
        return;
    case Qt::Key_PageDown:
        step(-1, true);
        return;
    case Qt::Key_F4:
        openCalendar();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void DateTimeField::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        take();
    }
    QLineEdit::focusOutEvent(event);
}

void DateTimeField::take()
{
    const DayTime taken = value();
    const bool empty = text().trimmed().isEmpty();
    if ((taken.date.isValid() || empty) && taken != m_value) {
        setValue(taken);
        Q_EMIT valueChanged();
    } else if (taken.date.isValid()) {
        setText(writeDayTime(taken));
    }
    markValidity();
}

void DateTimeField::step(int direction, bool month)
{
    DayTime next = value();
    if (!next.date.isValid()) {
        next = now();
    } else if (month) {
        next.date = next.date.addMonths(direction);
    } else {
        const qsizetype timeStarts = writeDayTime({next.date, QTime()}).size();
        if (next.time.isValid() && cursorPosition() > timeStarts) {
            QDateTime moment(next.date, next.time, QTimeZone::UTC); // plain arithmetic on the wall clock
            moment = moment.addSecs(qint64(direction) * minuteStep * 60);
            next = {moment.date(), moment.time()};
        } else {
            next.date = next.date.addDays(direction);
        }
    }
    const int cursor = cursorPosition();
    setValue(next);
    setCursorPosition(cursor);
    Q_EMIT valueChanged();
}

void DateTimeField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const DayTime current = value();
    calendar->setSelectedDate(current.date.isValid() ? current.date : now().date);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu, current](QDate date) {
        const QTime time = current.time.isValid() ? current.time : now().time;
        setValue({date, time});
        Q_EMIT valueChanged();
        menu->close();
        setFocus();
    });
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

void DateTimeField::markValidity()
{
    setProperty("woonrustInvalid", !isValid());
    update();
}

} // namespace woonrust::ui
