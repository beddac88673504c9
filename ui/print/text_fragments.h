// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "ui/print/fragment.h"
#include "ui/print/page_style.h"

namespace woonrust::print {

[[nodiscard]] Fragments titleFragments(const papers::Paper& document, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const papers::Heading& heading, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const papers::Paragraph& paragraph, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const papers::Note& note, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const papers::Definitions& definitions, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const papers::PageBreak& pageBreak, const PageStyle& style, double width);

} // namespace woonrust::print
