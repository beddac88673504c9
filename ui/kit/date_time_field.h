// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/friendly_date.h"

#include <QLineEdit>

namespace woonrust {
class Clock;
}

namespace woonrust::ui {

enum class DateTimeMode { Date, DateTime };

// A date, or a date with a time, typed the way people say it (friendly_date.h) and shown in full when the field is left
// or Enter is pressed. Up and Down move a day, or five minutes when the cursor is in the time; PageUp and PageDown a
// month; F4 or Alt+Down opens a calendar. Wall-clock time in Europe/Amsterdam. Text it cannot read stays, the field
// turns red and isValid() is false.
class DateTimeField : public QLineEdit {
    Q_OBJECT
public:
    // The clock must outlive the field.
    DateTimeField(const Clock& clock, DateTimeMode mode, Lean lean, QWidget* parent = nullptr);

    void setValue(const DayTime& value); // an invalid date empties the field
    void setNow();
    void setUtc(const QDateTime& utc);
    // Reads what is typed at this moment. An invalid date when the field is empty or cannot be read.
    [[nodiscard]] DayTime value() const;
    // The moment in UTC; a missing time counts as midnight. Invalid without a valid date.
    [[nodiscard]] QDateTime utc() const;
    // Empty is valid; whether it may be empty is the form's business.
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] QSize sizeHint() const override;
    // A date that is half seen is misread.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    // What to tell the user when isValid() is false.
    [[nodiscard]] static QString help();

Q_SIGNALS:
    void valueChanged(); // by the user, once the text is taken

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] DayTime now() const;
    void take();
    void step(int direction, bool month);
    void openCalendar();
    void markValidity();

    const Clock& m_clock;
    DateTimeMode m_mode;
    Lean m_lean;
    DayTime m_value;
};

} // namespace woonrust::ui
