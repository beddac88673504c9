// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paged_report.h"

#include "ui/charts/chart_painter.h"
#include "ui/charts/text_block.h"
#include "ui/print/figure_fragments.h"
#include "ui/print/page_style.h"
#include "ui/print/paginate.h"
#include "ui/print/table_fragments.h"
#include "ui/print/text_fragments.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust::print {

using charts::TextBlock;
using namespace papers;

struct PagedReport::Data {
    PdfAbout about;
    QString organisation;
    QString runningTitle; // in the head of each page but the first
    QString footer;
    PageStyle style;
    Fragments fragments;
    std::vector<PagePlacements> pages;
};

namespace {

Fragments sectionFragments(const Section& section, const PageStyle& style, const QLocale& locale)
{
    return std::visit(
        [&](const auto& item) -> Fragments {
            if constexpr (std::is_same_v<std::decay_t<decltype(item)>, ChartRow>)
                return fragmentsOf(item, style, pageBody.width(), locale);
            else
                return fragmentsOf(item, style, pageBody.width());
        },
        section);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · ");
}

// One line at the edge of the page; what does not fit beside the other side's text is left out at the end.
void paintLine(QPainter& painter, const QString& text, const PageStyle& style, double y, double width,
               Qt::Alignment alignment)
{
    const QFontMetricsF metrics(style.small);
    const TextBlock block(metrics.elidedText(text, Qt::ElideRight, width), style.small, style.secondary,
                          pageBody.width(), alignment);
    block.paint(painter, QPointF(pageBody.left(), y));
}

} // namespace

int PagedReport::pageCount() const
{
    return m_data ? int(m_data->pages.size()) : 0;
}

PdfAbout PagedReport::about() const
{
    return m_data ? m_data->about : PdfAbout{};
}

void PagedReport::paintPage(QPainter& painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    const PageStyle& style = m_data->style;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QPen rule(style.line, style.hairline);
    if (page > 0) {
        paintLine(painter, m_data->runningTitle, style, headerRule - 4.4 * mm, pageBody.width() * 0.72, Qt::AlignLeft);
        paintLine(painter, m_data->organisation, style, headerRule - 4.4 * mm, pageBody.width() * 0.26, Qt::AlignRight);
        painter.setPen(rule);
        painter.drawLine(QPointF(pageBody.left(), headerRule), QPointF(pageBody.right(), headerRule));
    }
    for (const Placement& placement : m_data->pages[std::size_t(page)]) {
        const Fragment& fragment = m_data->fragments[placement.fragment];
        const Fragment& shown = placement.repeatedHead ? *fragment.repeatedHead : fragment;
        if (shown.paint)
            shown.paint(painter, QPointF(pageBody.left(), pageBody.top() + placement.y));
    }
    painter.setPen(rule);
    painter.drawLine(QPointF(pageBody.left(), footerTop), QPointF(pageBody.right(), footerTop));
    const QString number = QCoreApplication::translate("PagedReport", "page %1 of %2").arg(page + 1).arg(pageCount());
    paintLine(painter, m_data->footer, style, footerTop + 1 * mm, pageBody.width() * 0.8, Qt::AlignLeft);
    paintLine(painter, number, style, footerTop + 1 * mm, pageBody.width() * 0.2, Qt::AlignRight);
    painter.restore();
}

namespace {

// Texts of users stand in it too: what no XML may hold is left out.
QString withoutControls(QString text)
{
    return text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
}

std::vector<Bookmark> bookmarksOf(const Fragments& fragments, const std::vector<PagePlacements>& pages)
{
    std::vector<Bookmark> bookmarks;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const Placement& placement : pages[page]) {
            const Fragment& fragment = fragments[placement.fragment];
            if (!fragment.bookmark.isEmpty() && !placement.repeatedHead)
                bookmarks.push_back({.text = withoutControls(fragment.bookmark),
                                     .level = fragment.bookmarkLevel,
                                     .page = int(page),
                                     .top = (pageBody.top() + placement.y) / pt});
        }
    }
    return bookmarks;
}

double usedHeight(const Fragments& fragments, const PagePlacements& page)
{
    return page.empty() ? 0 : page.back().y + fragments[page.back().fragment].height;
}

// A last page with a few lines is avoided: with less room between the parts they often fit on the page before; if not,
// the last part begins on a page of its own.
std::vector<PagePlacements> filledPages(Fragments& fragments)
{
    constexpr double least = pageBody.height() / 6;
    auto pages = paginate(fragments, pageBody.height());
    if (pages.size() < 2 || usedHeight(fragments, pages.back()) >= least)
        return pages;
    Fragments tighter = fragments;
    for (const double factor : {0.85, 0.7, 0.6}) {
        for (std::size_t i = 0; i < fragments.size(); ++i)
            tighter[i].spaceBefore = fragments[i].spaceBefore * factor;
        auto fewer = paginate(tighter, pageBody.height());
        if (fewer.size() < pages.size()) {
            fragments = tighter;
            return fewer;
        }
    }
    const auto part = std::find_if(fragments.rbegin(), fragments.rend(), [](const Fragment& fragment) {
        return !fragment.bookmark.isEmpty() && fragment.bookmarkLevel == 1;
    });
    if (part == fragments.rend())
        return pages;
    Fragments broken = fragments;
    broken.insert(broken.begin() + (fragments.rend() - part - 1), Fragment{.pageBreak = true});
    auto divided = paginate(broken, pageBody.height());
    if (divided.size() > pages.size())
        return pages;
    fragments = broken;
    return divided;
}

} // namespace

PagedReport layout(const Paper& document)
{
    auto data = std::make_shared<PagedReport::Data>();
    data->organisation = document.organisation;
    const QString draft =
        document.version == Version::Draft ? QCoreApplication::translate("PagedReport", "DRAFT") : QString();
    data->runningTitle = joined({draft, document.title, document.period, document.scope});
    data->footer = joined({document.organisation, versionText(document)});
    data->style = pageStyle();
    data->fragments = titleFragments(document, data->style, pageBody.width());
    for (const Section& section : document.sections) {
        for (Fragment& fragment : sectionFragments(section, data->style, document.locale))
            data->fragments.push_back(std::move(fragment));
    }
    data->pages = filledPages(data->fragments);
    data->about = {.title = withoutControls(u"%1 - %2"_s.arg(document.title, papers::subtitle(document))),
                   .author = withoutControls(document.organisation),
                   .language = document.locale.language() == QLocale::Dutch ? u"nl-NL"_s : u"en-GB"_s,
                   .madeAt = document.madeAt,
                   .bookmarks = bookmarksOf(data->fragments, data->pages)};
    PagedReport report;
    report.m_data = std::move(data);
    return report;
}

namespace {

QString rowText(const Table& table, const Row& row)
{
    QStringList cells;
    for (std::size_t c = 0; c < row.cells.size() && c < table.columns.size(); ++c) {
        if (!row.cells[c].text.isEmpty())
            cells.append(c == 0 ? row.cells[c].text : u"%1 %2"_s.arg(table.columns[c].title, row.cells[c].text));
    }
    return cells.join(u"; ");
}

struct Spoken {
    const QLocale& locale;
    QStringList& lines;

    void operator()(const Heading& heading) const { lines.append(heading.text); }
    void operator()(const Paragraph& paragraph) const { lines.append(paragraph.text); }
    void operator()(const Note& note) const { lines.append(note.text); }
    void operator()(const PageBreak&) const {}
    void operator()(const TileRow& row) const
    {
        for (const Tile& tile : row.tiles)
            lines.append(joined({u"%1: %2"_s.arg(tile.label, tile.value.text), tile.remark}));
    }
    void operator()(const ChartRow& row) const
    {
        for (const Chart& chart : row.charts)
            lines.append(charts::description(chart, locale));
    }
    void operator()(const Table& table) const
    {
        lines.append(table.title);
        for (const Row& row : table.rows)
            lines.append(rowText(table, row));
        if (table.total)
            lines.append(rowText(table, *table.total));
    }
    void operator()(const Definitions& definitions) const
    {
        for (const Definition& entry : definitions.entries)
            lines.append(u"%1: %2"_s.arg(entry.term, entry.text));
    }
};

} // namespace

QString accessibleText(const Paper& document)
{
    QStringList lines{document.title, papers::subtitle(document)};
    for (const Section& section : document.sections)
        std::visit(Spoken{document.locale, lines}, section);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace woonrust::print
