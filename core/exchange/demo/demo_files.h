// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace woonrust::demo {

// A small picture (a garden under a grey sky) as PNG, and a page of text as PDF: real files, made from nothing.
[[nodiscard]] QByteArray samplePicture();
[[nodiscard]] QByteArray samplePage(const QByteArray& title, const QByteArray& line);

} // namespace woonrust::demo
