// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/protocol.h"

#include <expected>
#include <memory>

namespace woonrust::viewer {

class ForeignDocument {
public:
    ForeignDocument() = default;
    ForeignDocument(const ForeignDocument&) = delete;
    ForeignDocument& operator=(const ForeignDocument&) = delete;
    virtual ~ForeignDocument() = default;

    [[nodiscard]] virtual Opening opening() const = 0;
    // A page (from 0) as large as fits in the room; a null image when it cannot be drawn.
    [[nodiscard]] virtual QImage page(int number, QSize room) = 0;
};

using OpenedDocument = std::expected<std::unique_ptr<ForeignDocument>, Refusal>;

[[nodiscard]] OpenedDocument openPdf(const QByteArray& bytes);
// Larger pictures than 12,000 pixels a side are not decoded: a small file can unpack to gigabytes.
[[nodiscard]] OpenedDocument openPicture(const QByteArray& bytes);

} // namespace woonrust::viewer
