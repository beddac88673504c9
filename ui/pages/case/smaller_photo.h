// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/pages/case/document_helper.h"

#include <QByteArray>
#include <QObject>
#include <QString>

// Photos as phones and cameras make them, large and telling where they were taken.
namespace woonrust::ui {

// Whether a file is a picture of the kinds that cameras make (JPEG, PNG), and over 2 MB; by its first bytes alone. For
// a worker.
[[nodiscard]] bool isLargePhoto(const QString& path);

// A name that tells that it is not the original: "tuin (made smaller).jpg".
[[nodiscard]] QString smallerName(const QString& path);

// Makes a photo smaller: a JPEG of at most 2,560 pixels a side, the right way up, without place, camera or anything
// beside the picture. The file is read by woonrust-viewer; of what that gives only the pixels are taken. One at a time.
class SmallerPhoto final : public QObject {
    Q_OBJECT

public:
    explicit SmallerPhoto(Workbench& bench, QObject* parent = nullptr);

    void make(const QString& path);
    // Neither made() nor failed() follows.
    void stop();

Q_SIGNALS:
    void made(const QByteArray& jpeg);
    // A sentence that says why, and what to do.
    void failed(const QString& why);

private:
    void encode(const QImage& image);
    void refuse();

    Workbench& m_bench;
    DocumentHelper* m_helper;
    Generation m_generation;
    QString m_name;
};

} // namespace woonrust::ui
