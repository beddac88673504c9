// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_document.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPdfDocument>
#include <algorithm>

namespace woonrust::viewer {

namespace {

constexpr int largestSide = 12'000; // pixels
constexpr int keptSide = 4'096;     // of a picture: more than a screen shows
constexpr int megabytesOfPicture = 600;

// A form for the layout of pages that are not drawn yet: whole numbers, however small or long the page.
QSize formOf(QSizeF size)
{
    constexpr QSize room(10'000, 10'000);
    return sizeWithin(size, room);
}

// What is seen through becomes paper. Without a painter, which would need a window system.
QImage onWhite(const QImage& drawn)
{
    if (drawn.isNull() || !drawn.hasAlphaChannel())
        return drawn.convertToFormat(QImage::Format_RGB32);
    QImage paper(drawn.size(), QImage::Format_RGB32);
    for (int y = 0; y < paper.height(); ++y) {
        const QImage line = drawn.copy(0, y, drawn.width(), 1).convertToFormat(QImage::Format_ARGB32);
        const auto* from = reinterpret_cast<const QRgb*>(line.constScanLine(0));
        auto* to = reinterpret_cast<QRgb*>(paper.scanLine(y));
        for (int x = 0; x < paper.width(); ++x) {
            const int alpha = qAlpha(from[x]);
            const auto over = [alpha](int colour) { return (colour * alpha + 255 * (255 - alpha)) / 255; };
            to[x] = qRgb(over(qRed(from[x])), over(qGreen(from[x])), over(qBlue(from[x])));
        }
    }
    return paper;
}

class Pdf final : public ForeignDocument {
public:
    [[nodiscard]] QPdfDocument::Error load(const QByteArray& bytes)
    {
        m_bytes.setData(bytes);
        m_bytes.open(QIODevice::ReadOnly);
        m_pdf.load(&m_bytes);
        return m_pdf.error();
    }
    [[nodiscard]] Opening opening() const override
    {
        return {.pages = std::min(m_pdf.pageCount(), mostPages), .firstPage = formOf(m_pdf.pagePointSize(0))};
    }
    [[nodiscard]] QImage page(int number, QSize room) override
    {
        if (number >= m_pdf.pageCount())
            return {};
        const QImage drawn = m_pdf.render(number, sizeWithin(m_pdf.pagePointSize(number), room));
        return onWhite(drawn);
    }

private:
    QBuffer m_bytes; // read while the document lives
    QPdfDocument m_pdf;
};

class Picture final : public ForeignDocument {
public:
    explicit Picture(QImage image) : m_image(std::move(image)) {}
    [[nodiscard]] Opening opening() const override { return {.pages = 1, .firstPage = m_image.size()}; }
    [[nodiscard]] QImage page(int number, QSize room) override
    {
        if (number != 0)
            return {};
        const QSize size = sizeWithin(m_image.size(), room.boundedTo(m_image.size())); // never larger than it is
        return size == m_image.size() ? m_image : m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    QImage m_image;
};

} // namespace

OpenedDocument openPdf(const QByteArray& bytes)
{
    auto pdf = std::make_unique<Pdf>();
    switch (pdf->load(bytes)) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::IncorrectPassword:
        return std::unexpected(Refusal::Password);
    default:
        return std::unexpected(Refusal::Unreadable);
    }
    if (pdf->opening().pages < 1)
        return std::unexpected(Refusal::Unreadable);
    return pdf;
}

OpenedDocument openPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(megabytesOfPicture);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > largestSide || size.height() > largestSide)
        return std::unexpected(Refusal::TooLarge);
    if (size.width() > keptSide || size.height() > keptSide)
        reader.setScaledSize(size.scaled(keptSide, keptSide, Qt::KeepAspectRatio)); // a JPEG is then decoded smaller
    QImage image;
    if (!reader.read(&image))
        return std::unexpected(Refusal::Unreadable);
    // Only its pixels are handed on: in the colours of a screen, whatever the camera keeps them in.
    if (image.colorSpace().isValid())
        if (QImage known = image.convertedToColorSpace(QColorSpace::SRgb); !known.isNull())
            image = std::move(known);
    return std::make_unique<Picture>(onWhite(image));
}

} // namespace woonrust::viewer
