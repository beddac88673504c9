// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/protocol.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace woonrust::viewer;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

// What a document that took woonrust-viewer over may answer to the window: every message is within its bounds or none.
// The first byte says in which pieces the rest comes in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype step = bytes[0] + 1;
    const QByteArray all(reinterpret_cast<const char*>(bytes) + 1, qsizetype(size) - 1);
    MessageReader reader(largestAnswer);
    for (qsizetype at = 0; at < all.size(); at += step) {
        reader.feed(all.sliced(at, std::min(step, all.size() - at)));
        while (const auto message = reader.next()) {
            if (const auto opening = readOpening(message->body))
                require(opening->pages >= 1 && opening->pages <= mostPages && !opening->firstPage.isEmpty());
            if (const auto picture = readPagePicture(message->body))
                require(picture->page >= 0 && picture->page < mostPages && !picture->image.isNull() &&
                        qint64(picture->image.width()) * picture->image.height() <= mostPixels);
            if (const auto request = readPageRequest(message->body))
                require(request->page >= 0 && !request->room.isEmpty());
            (void)readRefusal(message->body);
        }
    }
    return 0;
}
