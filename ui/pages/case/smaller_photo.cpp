// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/smaller_photo.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largeFile = 2'000'000;
constexpr QSize room(2560, 2560);
constexpr int quality = 85;
const QByteArray jpegBegins("\xff\xd8\xff", 3);
const QByteArray pngBegins("\x89PNG\r\n\x1a\n", 8);

Error unreadable()
{
    return {.kind = ErrorKind::Input, .message = {}, .field = {}};
}

} // namespace

bool isLargePhoto(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() <= largeFile || info.size() > viewer::largestDocument)
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(pngBegins.size());
    return begin.startsWith(jpegBegins) || begin.startsWith(pngBegins);
}

QString smallerName(const QString& path)
{
    return SmallerPhoto::tr("%1 (made smaller).jpg").arg(QFileInfo(path).completeBaseName());
}

SmallerPhoto::SmallerPhoto(Workbench& bench, QObject* parent)
    : QObject(parent), m_bench(bench), m_helper(new DocumentHelper(this))
{
    connect(m_helper, &DocumentHelper::opened, this, [this] { m_helper->want(0, room); });
    connect(m_helper, &DocumentHelper::pageReady, this, [this](const viewer::PagePicture& picture) {
        m_helper->close();
        encode(picture.image);
    });
    connect(m_helper, &DocumentHelper::failed, this, &SmallerPhoto::refuse);
}

void SmallerPhoto::make(const QString& path)
{
    m_name = QFileInfo(path).fileName();
    const int generation = m_generation.next();
    m_bench.reader.run(
        this,
        [path](Session&) -> Result<QByteArray> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return std::unexpected(unreadable());
            return file.read(viewer::largestDocument);
        },
        [this, generation](const Result<QByteArray>& bytes) {
            if (!m_generation.isCurrent(generation))
                return;
            if (bytes)
                m_helper->open(viewer::MessageKind::OpenPicture, *bytes);
            else
                refuse();
        });
}

void SmallerPhoto::stop()
{
    m_generation.next();
    m_helper->close();
}

void SmallerPhoto::encode(const QImage& image)
{
    const int generation = m_generation.next();
    m_bench.reader.run(
        this,
        [image](Session&) -> Result<QByteArray> {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            if (!image.save(&buffer, "JPG", quality))
                return std::unexpected(unreadable());
            return bytes;
        },
        [this, generation](const Result<QByteArray>& bytes) {
            if (!m_generation.isCurrent(generation))
                return;
            if (bytes)
                Q_EMIT made(*bytes);
            else
                refuse();
        });
}

void SmallerPhoto::refuse()
{
    Q_EMIT failed(tr("%1 cannot be read as a photo, so it cannot be made smaller. Add it again, and keep it as it is.")
                      .arg(m_name));
}

} // namespace woonrust::ui
