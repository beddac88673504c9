// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/page_source.h"

namespace woonrust::print {

PageSource pagesOf(const PagedReport& report)
{
    return {.count = report.pageCount(), .title = report.about().title, .paint = [report](QPainter& painter, int page) {
                report.paintPage(painter, page);
            }};
}

PageSource pagesOf(const LetterPages& letter)
{
    return {.count = letter.pageCount(), .title = letter.about().title, .paint = [letter](QPainter& painter, int page) {
                letter.paintPage(painter, page);
            }};
}

PageSource screenPagesOf(const std::vector<LetterPages>& letters, int marked)
{
    if (letters.empty())
        return {};
    int count = 0;
    for (const LetterPages& letter : letters)
        count += letter.pagesOfLetter();
    return {.count = count,
            .title = letters.front().about().title,
            .paint = [letters, marked](QPainter& painter, int page) {
                int block = marked;
                for (const LetterPages& letter : letters) {
                    if (page < letter.pagesOfLetter()) {
                        letter.paintPage(painter, page, true, block);
                        return;
                    }
                    page -= letter.pagesOfLetter();
                    block = -1;
                }
            }};
}

} // namespace woonrust::print
