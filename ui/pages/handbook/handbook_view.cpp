// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/handbook/handbook_view.h"

#include "services/base/display_names.h"
#include "services/office/processes.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/handbook/handbook_text.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTabBar>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

struct Loaded {
    handbooks::Handbook book;
    std::vector<handbook_ticks::TickView> ticks;
    QHash<QString, QString> names;
};

// What links name, in words.
QHash<QString, QString> namesOf(Session& session, const CodeNames& codes)
{
    QHash<QString, QString> names;
    if (const auto versions = processes::all(session))
        for (const processes::StoredProcess& each : *versions)
            if (processes::inForce(*versions, each.definition.code, session.clock().today()) == &each)
                for (const ProcessStep& step : each.definition.steps)
                    names.insert(u"step:"_s + step.code, step.name.in(uiLanguage()));
    if (const auto around = handbooks::surroundings(session)) {
        for (const QString& letter : around->letters)
            names.insert(u"letter:"_s + letter, codes.name(u"LETTER"_s, letter));
        for (const QString& instrument : around->instruments)
            names.insert(u"instrument:"_s + instrument, codes.name(u"INSTRUMENT"_s, instrument));
    }
    return names;
}

// The words of a chapter without its points to tick, which stand above them as boxes.
QString withoutPoints(const QString& markdown)
{
    static const QRegularExpression point(uR"(^\s*[-*+] \[[ xX]\]\s+.*$\n?)"_s, QRegularExpression::MultilineOption);
    return QString(markdown).remove(point);
}

} // namespace

HandbookView::HandbookView(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_choice(named(new QComboBox, tr("Which handbook"))),
      m_version(subLabel({})),
      m_detach(iconButton(Icon::Expand, tr("In a window of its own"))),
      m_search(new SearchField(tr("Search in this handbook"))),
      m_found(subLabel({})),
      m_tabs(named(new QTabBar, tr("Chapters"))),
      m_points(new QWidget),
      m_pointLayout(new QVBoxLayout(m_points)),
      m_text(new HandbookText)
{
    setAccessibleName(tr("Handbook"));
    for (const HandbookName& name : handbookNames())
        m_choice->addItem(caption(name.name.in(uiLanguage())), name.code);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    auto* close = iconButton(Icon::Remove, tr("Close the handbook (Esc)"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice, 1);
    head->addWidget(m_detach);
    head->addWidget(close);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    m_pointLayout->setContentsMargins(0, 0, 0, 0);
    m_pointLayout->setSpacing(gap(this, Gap::Tight));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this));
    layout->setSpacing(gap(this, Gap::Small));
    layout->addLayout(head);
    layout->addWidget(m_version);
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addWidget(m_tabs);
    layout->addWidget(m_points);
    layout->addWidget(m_text, 1);
    m_found->hide();
    connect(close, &QToolButton::clicked, this, &HandbookView::closeWanted);
    connect(m_detach, &QToolButton::clicked, this, &HandbookView::detachWanted);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_place.handbook = m_choice->currentData().toString();
        m_place.step.clear();
        m_chapters.clear();
        load();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &HandbookView::showChapter);
    connect(m_search, &QLineEdit::returnPressed, this, &HandbookView::search);
    connect(m_text, &HandbookText::stepWanted, this, &HandbookView::stepWanted);
}

void HandbookView::open(const Place& place)
{
    m_place = place;
    m_chapters.clear();
    m_choice->setCurrentIndex(std::max(m_choice->findData(place.handbook), 0));
    m_place.handbook = m_choice->currentData().toString();
    load();
}

void HandbookView::follow(const Changes& changes)
{
    if (isVisible() && std::ranges::any_of(changes, [this](const Change& change) {
            return change.kind == EntityKind::Handbook ||
                   (change.kind == EntityKind::HandbookTick && change.dossier == m_place.dossier);
        }))
        load();
}

void HandbookView::setDetached(bool detached)
{
    m_detach->setVisible(!detached);
}

void HandbookView::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this,
        [place = m_place, codes = m_context.codes()](Session& session) -> Result<Loaded> {
            auto book = handbooks::read(session, place.handbook, uiLanguage());
            if (!book)
                return std::unexpected(book.error());
            Loaded loaded{.book = *std::move(book), .ticks = {}, .names = namesOf(session, codes)};
            if (place.dossier) {
                auto ticks = handbook_ticks::ticksOf(session, place.dossier);
                if (!ticks)
                    return std::unexpected(ticks.error());
                loaded.ticks = *std::move(ticks);
            }
            return loaded;
        },
        [this, generation](Result<Loaded> loaded) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!loaded) {
                Q_EMIT failed(loaded.error().message);
                return;
            }
            m_book = std::move(loaded->book);
            m_ticks = std::move(loaded->ticks);
            m_names = std::move(loaded->names);
            showChapters();
        });
}

void HandbookView::showChapters()
{
    m_version->setText(m_book.changedAt.isValid()
                           ? tr("Version %1, %2, by %3")
                                 .arg(m_book.number)
                                 .arg(shortDate(amsterdamDate(m_book.changedAt)), m_book.changedBy)
                           : tr("As Woonrust brings it along"));
    const bool isNew = m_chapters.empty();
    const int before = m_tabs->currentIndex();
    m_chapters = chaptersOf(m_book.body);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const HandbookChapter& chapter : m_chapters)
        m_tabs->addTab(caption(chapter.title));
    const int wanted = isNew && !m_place.step.isEmpty() ? chapterOfStep(m_chapters, m_place.step) : isNew ? 0 : before;
    m_tabs->setCurrentIndex(std::clamp(wanted, 0, std::max(0, m_tabs->count() - 1)));
    showChapter(m_tabs->currentIndex());
    if (isNew && !m_place.step.isEmpty()) // the line that names the step
        m_text->find(m_place.step);
}

void HandbookView::showChapter(int index)
{
    if (index < 0 || std::size_t(index) >= m_chapters.size())
        return;
    const QString& body = m_chapters.at(std::size_t(index)).body;
    showTicks(body);
    const QString rest = withoutPoints(body);
    m_text->showText(rest, m_names);
}

const handbook_ticks::TickView* HandbookView::tickOf(const QString& point) const
{
    const auto found = std::ranges::find_if(m_ticks, [&](const handbook_ticks::TickView& view) {
        return view.tick.handbook == m_book.code && view.tick.point == point;
    });
    return found == m_ticks.end() ? nullptr : &*found;
}

void HandbookView::showTicks(const QString& markdown)
{
    const QWidget* focus = m_points->focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->accessibleName() : QString();
    while (QLayoutItem* item = m_pointLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList points = checklistOf(markdown);
    for (const QString& point : points) {
        const handbook_ticks::TickView* tick = tickOf(point);
        // A check box does not wrap its text, so a label beside it does.
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* box = named(new QCheckBox, point);
        box->setChecked(tick != nullptr);
        box->setEnabled(m_place.dossier && m_place.mayTick);
        layout->addWidget(box, 0, Qt::AlignTop);
        layout->addWidget(wrappedLabel(point), 1);
        if (tick)
            layout->addWidget(subLabel(u"%1 %2"_s.arg(shortDate(amsterdamDate(tick->tick.at)), tick->byName)), 0,
                              Qt::AlignTop);
        m_pointLayout->addWidget(line);
        connect(box, &QCheckBox::clicked, this, [this, point](bool on) { this->tick(point, on); });
        if (point == focused)
            box->setFocus(Qt::OtherFocusReason);
    }
    if (!points.isEmpty() && m_place.dossier && m_place.mayTick)
        m_pointLayout->addWidget(subLabel(tr("What you tick stands on the timeline of the dossier.")));
    m_points->setVisible(!points.isEmpty());
}

void HandbookView::tick(const QString& point, bool done)
{
    m_context.bench.writer.run(
        this,
        [place = m_place, point, done](Session& session) {
            return handbook_ticks::set(session, place.dossier, place.handbook, uiLanguage(), point, done);
        },
        [this](const Result<void>& result) {
            if (!result)
                Q_EMIT failed(result.error().message);
            load();
        });
}

// The next place in this chapter, then the first in the next chapter that has it.
void HandbookView::search()
{
    const QString words = m_search->text().trimmed();
    m_found->hide();
    if (words.isEmpty() || m_chapters.empty() || m_text->find(words))
        return;
    const int chapters = int(m_chapters.size());
    for (int step = 1; step <= chapters; ++step) {
        const int index = (m_tabs->currentIndex() + step) % chapters;
        if (!m_chapters.at(std::size_t(index)).body.contains(words, Qt::CaseInsensitive))
            continue;
        m_tabs->setCurrentIndex(index);
        m_text->moveCursor(QTextCursor::Start);
        (void)m_text->find(words);
        return;
    }
    m_found->setText(tr("“%1” is not in this handbook.").arg(words));
    m_found->show();
}

void HandbookView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void HandbookView::takeFocus()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

} // namespace woonrust::ui
