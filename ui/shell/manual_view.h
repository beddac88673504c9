// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace woonrust::ui {

// The manual, with its headings beside it: choosing one goes there.
class ManualView final : public QWidget {
    Q_OBJECT

public:
    explicit ManualView(QWidget* parent = nullptr);

private:
    void listHeadings();

    QListWidget* m_headings;
    QTextBrowser* m_text;
};

} // namespace woonrust::ui
