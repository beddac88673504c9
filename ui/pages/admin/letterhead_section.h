// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/settings_section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace woonrust::ui {

class LetterPreview;
class SegmentedChoice;

// How letters look (house style), what they say of the office, and where the window of the envelope is; with a page to
// test it on paper.
class LetterheadSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit LetterheadSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void look() override;

protected:
    void fill(const Settings& settings) override;
    void read(Settings& settings) const override;
    void follow() override;

private:
    [[nodiscard]] QWidget* makeStyle();
    [[nodiscard]] QWidget* makeWindow();
    [[nodiscard]] QWidget* makeOffice();
    void chooseLogo();
    void takeLogo(const QString& path);
    void showLogo();
    void printTest();

    QByteArray m_picture;
    QLabel* m_logo;
    QPushButton* m_noLogo;
    QPlainTextEdit* m_address;
    QLineEdit* m_returnLine;
    QLineEdit* m_city;
    QLineEdit* m_legalDesk;
    QLineEdit* m_municipalHelp;
    QLineEdit* m_committee;
    QLineEdit* m_committeeReach;
    QSpinBox* m_complaintDays;
    QLineEdit* m_retention;
    QComboBox* m_envelope;
    SegmentedChoice* m_side;
    QSpinBox* m_x;
    QSpinBox* m_y;
    QSpinBox* m_width;
    QSpinBox* m_height;
    LetterPreview* m_preview;
};

} // namespace woonrust::ui
