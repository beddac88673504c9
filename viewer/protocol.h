// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <optional>

// What the window and the program that reads foreign documents (woonrust-viewer) say to each other over a pipe. The
// window trusts no byte of it: a document may have taken the other program over.
//
// A message is 4 bytes with the size of the rest, 1 byte with its kind, and its body; numbers are big-endian.
namespace woonrust::viewer {

inline constexpr qint64 largestDocument = qint64(256) << 20; // bytes
inline constexpr qint64 mostPixels = 16'000'000;             // of one picture
inline constexpr int mostPages = 1'000'000;

enum class MessageKind : quint8 {
    // From the window.
    OpenPdf = 1, // body: the file
    OpenPicture = 2,
    WantPage = 3, // PageRequest
    // From the other.
    Opened = 11, // Opening
    Page = 12,   // PagePicture
    Refused = 13 // Refusal
};

struct Message {
    MessageKind kind = MessageKind::Refused;
    QByteArray body;
};

struct PageRequest {
    int page = 0; // from 0
    QSize room;   // pixels: the picture is as large as fits in it
};

struct Opening {
    int pages = 0;   // 1 to mostPages
    QSize firstPage; // its form; of a picture its size, or that to which it was made smaller
};

struct PagePicture {
    int page = 0;
    QImage image; // RGB32, never empty
};

enum class Refusal : quint8 {
    Unreadable = 1,
    TooLarge = 2, // a picture of more pixels than are shown
    Password = 3, // a PDF that asks for one
};

[[nodiscard]] QByteArray encode(MessageKind kind, const QByteArray& body);
[[nodiscard]] QByteArray encode(const PageRequest& request);
[[nodiscard]] QByteArray encode(const Opening& opening);
[[nodiscard]] QByteArray encode(const PagePicture& picture);
[[nodiscard]] QByteArray encode(Refusal refusal);

// Each gives nothing when the body is not exactly such a thing within its bounds.
[[nodiscard]] std::optional<PageRequest> readPageRequest(const QByteArray& body);
[[nodiscard]] std::optional<Opening> readOpening(const QByteArray& body);
[[nodiscard]] std::optional<PagePicture> readPagePicture(const QByteArray& body);
[[nodiscard]] std::optional<Refusal> readRefusal(const QByteArray& body);

// The largest size of this form that fits in the room and has no more than mostPixels; at least 1 by 1.
[[nodiscard]] QSize sizeWithin(QSizeF form, QSize room);

// The largest message that the window takes: the pixels of a page.
inline constexpr qint64 largestAnswer = mostPixels * 4 + 1024;
// And the other: a document.
inline constexpr qint64 largestRequest = largestDocument + 1024;

// Puts messages together from the pieces in which they arrive.
class MessageReader {
public:
    explicit MessageReader(qint64 largest) : m_largest(largest) {}
    void feed(const QByteArray& bytes) { m_waiting += bytes; }
    // The next whole message, when there is one.
    [[nodiscard]] std::optional<Message> next();
    // Something came that cannot be a message; the other end is not to be trusted any more.
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    qint64 m_largest;
    QByteArray m_waiting;
    bool m_broken = false;
};

} // namespace woonrust::viewer
