// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// woonrust-viewer: reads one document of somebody else's making from its standard input and gives pictures of its pages
// (viewer/protocol.h). A program of its own, so that a document that hangs it, eats all memory or breaks it takes
// nothing with it: it has no casebook, no key, and little time and memory.

#include "foreign_document.h"
#include "resource_limits.h"
#include "viewer/protocol.h"

#include <QCoreApplication>
#include <array>
#include <cerrno>
#include <memory>
#include <unistd.h>

using namespace woonrust::viewer;

namespace {

bool say(const QByteArray& message)
{
    qsizetype done = 0;
    while (done < message.size()) {
        const ssize_t written = ::write(STDOUT_FILENO, message.constData() + done, std::size_t(message.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

// The next message; nothing when the window has closed the pipe, or said something that is none.
std::optional<Message> hear(MessageReader& reader)
{
    std::array<char, 1 << 16> piece{};
    for (;;) {
        if (auto message = reader.next())
            return message;
        if (reader.isBroken())
            return {};
        const ssize_t size = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return {};
        reader.feed(QByteArray(piece.data(), size));
    }
}

QByteArray answer(std::unique_ptr<ForeignDocument>& document, const Message& message)
{
    if (message.kind == MessageKind::OpenPdf || message.kind == MessageKind::OpenPicture) {
        auto opened = message.kind == MessageKind::OpenPdf ? openPdf(message.body) : openPicture(message.body);
        if (!opened)
            return encode(opened.error());
        document = *std::move(opened);
        return encode(document->opening());
    }
    const auto request = readPageRequest(message.body);
    if (message.kind != MessageKind::WantPage || !document || !request)
        return encode(Refusal::Unreadable);
    const QImage image = document->page(request->page, request->room);
    return image.isNull() ? encode(Refusal::Unreadable) : encode(PagePicture{.page = request->page, .image = image});
}

} // namespace

int main(int argc, char* argv[])
{
    limitProcess();
    limitNextAnswer();
    const QCoreApplication application(argc, argv); // for the plug-ins that read pictures
    MessageReader reader(largestRequest);
    std::unique_ptr<ForeignDocument> document;
    while (const auto message = hear(reader)) {
        limitNextAnswer();
        if (!say(answer(document, *message)))
            return 1;
    }
    return 0;
}
