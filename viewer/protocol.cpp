// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace woonrust::viewer {

namespace {

constexpr qsizetype headSize = 5;
constexpr int bytesPerPixel = 4;
constexpr int largestSide = 32'767;

template <class... Numbers> QByteArray numbers(Numbers... values)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    (out << ... << qint32(values));
    return body;
}

template <std::size_t count> std::optional<std::array<qint32, count>> readNumbers(const QByteArray& body)
{
    if (body.size() != qsizetype(count * sizeof(qint32)))
        return {};
    std::array<qint32, count> values{};
    QDataStream in(body);
    for (qint32& value : values)
        in >> value;
    return values;
}

bool isSide(qint32 value)
{
    return value >= 1 && value <= largestSide;
}

} // namespace

QByteArray encode(MessageKind kind, const QByteArray& body)
{
    QByteArray message(headSize, '\0');
    qToBigEndian(quint32(body.size() + 1), message.data());
    message[headSize - 1] = char(kind);
    return message + body;
}

QByteArray encode(const PageRequest& request)
{
    return encode(MessageKind::WantPage, numbers(request.page, request.room.width(), request.room.height()));
}

QByteArray encode(const Opening& opening)
{
    return encode(MessageKind::Opened, numbers(opening.pages, opening.firstPage.width(), opening.firstPage.height()));
}

QByteArray encode(const PagePicture& picture)
{
    const QImage image = picture.image.convertToFormat(QImage::Format_RGB32);
    QByteArray body = numbers(picture.page, image.width(), image.height());
    body.reserve(body.size() + image.sizeInBytes());
    for (int y = 0; y < image.height(); ++y)
        body.append(reinterpret_cast<const char*>(image.constScanLine(y)), qsizetype(image.width()) * bytesPerPixel);
    return encode(MessageKind::Page, body);
}

QByteArray encode(Refusal refusal)
{
    return encode(MessageKind::Refused, QByteArray(1, char(refusal)));
}

std::optional<PageRequest> readPageRequest(const QByteArray& body)
{
    const auto values = readNumbers<3>(body);
    if (!values || (*values)[0] < 0 || (*values)[0] >= mostPages || !isSide((*values)[1]) || !isSide((*values)[2]))
        return {};
    return PageRequest{.page = (*values)[0], .room = QSize((*values)[1], (*values)[2])};
}

std::optional<Opening> readOpening(const QByteArray& body)
{
    const auto values = readNumbers<3>(body);
    if (!values || (*values)[0] < 1 || (*values)[0] > mostPages || !isSide((*values)[1]) || !isSide((*values)[2]))
        return {};
    return Opening{.pages = (*values)[0], .firstPage = QSize((*values)[1], (*values)[2])};
}

std::optional<PagePicture> readPagePicture(const QByteArray& body)
{
    constexpr qsizetype numbersSize = 3 * sizeof(qint32);
    const auto values = readNumbers<3>(body.first(std::min(body.size(), numbersSize)));
    if (!values || (*values)[0] < 0 || (*values)[0] >= mostPages || !isSide((*values)[1]) || !isSide((*values)[2]))
        return {};
    const QSize size((*values)[1], (*values)[2]);
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > mostPixels || body.size() != numbersSize + pixels * bytesPerPixel)
        return {};
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const qsizetype lineSize = qsizetype(size.width()) * bytesPerPixel;
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(image.scanLine(y), body.constData() + numbersSize + y * lineSize, std::size_t(lineSize));
    return PagePicture{.page = (*values)[0], .image = image};
}

std::optional<Refusal> readRefusal(const QByteArray& body)
{
    if (body.size() != 1 || body[0] < char(Refusal::Unreadable) || body[0] > char(Refusal::Password))
        return {};
    return Refusal(body[0]);
}

QSize sizeWithin(QSizeF form, QSize room)
{
    if (!(form.width() > 0) || !(form.height() > 0) || !std::isfinite(form.width()) || !std::isfinite(form.height()))
        return {1, 1};
    double scale = std::min(room.width() / form.width(), room.height() / form.height());
    const double pixels = form.width() * scale * form.height() * scale;
    if (pixels > double(mostPixels))
        scale *= std::sqrt(double(mostPixels) / pixels);
    const auto side = [scale](double length) { return std::clamp(int(length * scale), 1, largestSide); };
    return {side(form.width()), side(form.height())};
}

std::optional<Message> MessageReader::next()
{
    if (m_broken || m_waiting.size() < headSize)
        return {};
    const qint64 size = qFromBigEndian<quint32>(m_waiting.constData());
    if (size < 1 || size > m_largest) {
        m_broken = true;
        m_waiting.clear();
        return {};
    }
    if (m_waiting.size() < headSize - 1 + size)
        return {};
    Message message{.kind = MessageKind(quint8(m_waiting[headSize - 1])), .body = m_waiting.sliced(headSize, size - 1)};
    m_waiting.remove(0, headSize - 1 + size);
    return message;
}

} // namespace woonrust::viewer
