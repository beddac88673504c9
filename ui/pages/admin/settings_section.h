// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QPushButton;

namespace woonrust::ui {

// A section whose form is a part of the settings: shows them, follows what is changed elsewhere, keeps what was typed
// as a draft, and saves it.
class SettingsSection : public AdminSection {
    Q_OBJECT

public:
    SettingsSection(AppContext& context, SectionTitle title, const QString& sub, QWidget* parent = nullptr);

    void save() override;
    [[nodiscard]] bool isDirty() const override;

protected:
    // Fills the form.
    virtual void fill(const Settings& settings) = 0;
    // Puts this form's part, as it is typed now, into the settings.
    virtual void read(Settings& settings) const = 0;
    // The settings of today with this form's part as it is typed now.
    [[nodiscard]] Settings typed() const;
    // What else follows from what is typed.
    virtual void follow() {}
    // Takes over what stands half typed, before saving; false when it cannot be, and then says why itself.
    [[nodiscard]] virtual bool takePending() { return true; }
    // What the toast says after saving.
    [[nodiscard]] virtual QString notice() const { return tr("The settings were saved."); }

    // The form stands and its fields are watched: show it. Last in the constructor.
    void begin();
    [[nodiscard]] FieldErrors& errors() { return m_errors; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }

private:
    void show();

    FieldErrors m_errors;
    QPushButton* m_save;
    Settings m_shown; // what the form was filled with last
};

} // namespace woonrust::ui
