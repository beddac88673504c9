// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QSettings;

namespace woonrust::ui {

// A list and its detail with a divider between them that is dragged, or moved with the arrow keys when it has the
// focus; where it stands is remembered on this PC. On a small screen, or with large letters, the two go below each
// other.
class SplitPanes final : public QSplitter {
    Q_OBJECT

public:
    // `key` is where the place of the divider is kept; `share` is what the first part has of the width, 0 to 1, before
    // anybody moves it.
    SplitPanes(QWidget* first, QWidget* second, QSettings& preferences, QString key, double share,
               QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    // Moves the divider by this many pixels, as a drag does.
    void moveBy(int pixels);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSplitterHandle* createHandle() override;

private:
    [[nodiscard]] QString shareKey() const;
    [[nodiscard]] int length() const;
    void place();
    void remember();

    QSettings& m_preferences;
    QString m_key;
    double m_share;
};

} // namespace woonrust::ui
