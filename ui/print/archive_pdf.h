// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace woonrust::print {

// A place in a PDF that a reader can go to.
struct Bookmark {
    QString text;
    int level = 0;  // 0: at the top
    int page = 0;   // from 0
    double top = 0; // from the top of the paper, in points
};

// What a PDF says about itself.
struct PdfAbout {
    QString title;
    QString author;   // the organisation
    QString language; // "nl-NL"
    QDateTime madeAt; // UTC; to the second
    std::vector<Bookmark> bookmarks = {};
};

// The metadata of a PDF/A-1b file (ISO 19005-1, 6.7), to give to Qt's writer. Each schema declares its namespace where
// it is used: validators look there.
[[nodiscard]] QByteArray archiveMetadata(const PdfAbout& about);

// Makes what Qt wrote as PDF/A-1b one that validators accept, with an outline, page labels and language, and the same
// bytes whenever the same paper is made. `written` must hold archiveMetadata() of the same paper. Error: not a PDF.
[[nodiscard]] Result<QByteArray> archivePdf(const QByteArray& written, const PdfAbout& about);

} // namespace woonrust::print
