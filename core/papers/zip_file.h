// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace woonrust::papers {

struct ZipEntry {
    QString name; // "META-INF/manifest.xml"
    QByteArray bytes;
};

// A zip whose entries stand in that order, uncompressed: what an OpenDocument file is. The same entries give the same
// bytes.
[[nodiscard]] QByteArray zipOf(const std::vector<ZipEntry>& entries);

} // namespace woonrust::papers
