// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_preview.h"

#include "ui/kit/pill.h"
#include "ui/kit/widgets.h"
#include "ui/print/report_preview.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.2;

struct LaidOut {
    std::vector<print::LetterPages> letters;
    QString text;
};

// The words of a letter, line by line.
QString wordsOf(const papers::LetterPaper& paper)
{
    const auto line = [](const std::vector<LetterPiece>& pieces) {
        QString text;
        for (const LetterPiece& piece : pieces)
            text += piece.empty ? u'[' + piece.text + u']' : piece.text;
        return text;
    };
    QStringList lines{paper.copies.empty() ? QString() : paper.copies.front().join(u'\n'), line(paper.subject)};
    for (const LetterLine& each : paper.lines)
        lines << line(each.pieces);
    return lines.join(u'\n');
}

} // namespace

LetterPreview::LetterPreview(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_state(new StatusPill),
      m_where(secondaryLabel({})),
      m_pages(named(new print::ReportPreview, tr("The letter as it prints")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(gap(this), gap(this, Gap::Small), gap(this), gap(this, Gap::Small));
    bar->setSpacing(gap(this, Gap::Small));
    bar->addWidget(boldLabel(tr("Preview")));
    bar->addWidget(m_state);
    bar->addStretch();
    bar->addWidget(m_where);
    auto* smaller = iconButton(Icon::Smaller, tr("Smaller"));
    auto* width = linkButton(tr("Page width"));
    auto* larger = iconButton(Icon::Larger, tr("Larger"));
    for (QWidget* widget :
         {static_cast<QWidget*>(smaller), static_cast<QWidget*>(width), static_cast<QWidget*>(larger)})
        bar->addWidget(widget);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    setState({}, Tone::Neutral);
    connect(smaller, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / zoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() * zoomStep); });
    connect(width, &QPushButton::clicked, this, [this] { m_pages->fitWidth(); });
    connect(m_pages, &print::ReportPreview::currentPageChanged, this, &LetterPreview::showWhere);
}

void LetterPreview::setState(const QString& text, Tone tone)
{
    m_state->setVisible(!text.isEmpty());
    m_state->setPill({.text = text, .tone = tone, .sign = tone == Tone::DueSoon ? Sign::Half : Sign::Automatic});
}

void LetterPreview::showWhere(int page, int count)
{
    m_where->setText(count == 0 ? QString() : tr("page %1 of %2").arg(page + 1).arg(count));
}

void LetterPreview::follow(const Make& make, int marked)
{
    m_make = make;
    m_marked = marked;
    if (m_running)
        m_again = true;
    else
        run();
}

void LetterPreview::run()
{
    m_running = true;
    m_again = false;
    m_context.bench.reader.run(
        this,
        [make = m_make](Session& session) -> Result<LaidOut> {
            return make(session).transform([](const std::vector<papers::LetterPaper>& papers) {
                LaidOut out;
                for (const papers::LetterPaper& paper : papers) {
                    out.letters.push_back(print::layoutLetter(paper));
                    out.text += wordsOf(paper);
                }
                return out;
            });
        },
        [this](const Result<LaidOut>& out) {
            m_running = false;
            if (out)
                take(out->letters, out->text);
            else if (out.error().kind != ErrorKind::Cancelled)
                m_pages->setMessage(out.error().message);
            if (m_again)
                run();
            else
                Q_EMIT followed();
        });
}

void LetterPreview::take(const std::vector<print::LetterPages>& letters, const QString& text)
{
    m_letters = letters;
    m_text = text;
    showPages();
}

void LetterPreview::showPages()
{
    m_pages->setPages(print::screenPagesOf(m_letters, m_marked), m_text);
    showWhere(std::max(0, m_pages->currentPage()), m_pages->pageCount());
    revealMarked();
}

void LetterPreview::mark(int block)
{
    m_marked = block;
    if (!m_running && !m_letters.empty())
        showPages();
}

void LetterPreview::revealMarked()
{
    if (m_letters.empty() || m_marked < 0)
        return;
    const auto places = m_letters.front().placesOf(m_marked);
    if (!places.empty())
        m_pages->reveal(places.front().page, places.front().rect);
}

} // namespace woonrust::ui
