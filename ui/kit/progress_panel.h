// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace woonrust::ui {

// Long work: what is being done, how far it is, and a way to stop it.
class ProgressPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPanel(const QString& text = {}, QWidget* parent = nullptr);

    void start(const QString& text);
    // `total` 0: not known how long it takes.
    void setProgress(qint64 done, qint64 total, const QString& detail = {});
    void finish(); // hides it
    // False for work that cannot be stopped any more (a commit under way).
    void setCancellable(bool cancellable);

Q_SIGNALS:
    // Once; the button says "Stopping…" until finish().
    void cancelRequested();

private:
    void fill(const QString& text);

    QLabel* m_text;
    QLabel* m_detail;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace woonrust::ui
