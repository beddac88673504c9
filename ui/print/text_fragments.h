// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reporting/report_document.h"
#include "ui/print/fragment.h"
#include "ui/print/page_style.h"

namespace woonrust::print {

[[nodiscard]] Fragments titleFragments(const reporting::ReportDocument& document, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const reporting::Heading& heading, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const reporting::Paragraph& paragraph, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const reporting::Note& note, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const reporting::Definitions& definitions, const PageStyle& style, double width);
[[nodiscard]] Fragments fragmentsOf(const reporting::PageBreak& pageBreak, const PageStyle& style, double width);

} // namespace woonrust::print
