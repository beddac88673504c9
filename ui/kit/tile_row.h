// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace woonrust::ui {

class Tile;

// Tiles beside each other in equal widths; in a narrow window they wrap to more rows instead of cutting their texts.
class TileRow : public QWidget {
    Q_OBJECT
public:
    explicit TileRow(QWidget* parent = nullptr);

    Tile* addTile(const QString& label);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int tileHeight() const;

    QList<Tile*> m_tiles;
};

} // namespace woonrust::ui
