// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/log_section.h"

#include "domain/deadline.h"
#include "ui/kit/card.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/section_header.h"
#include "ui/kit/task_panel.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/event_words.h"
#include "ui/pages/form.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, Who, What, About, ColumnCount };
constexpr int pageSize = 100;

QString momentText(const QDateTime& utc)
{
    const QDateTime at = amsterdamTime(utc);
    return u"%1 %2"_s.arg(shortDate(at.date()), at.toString(u"HH:mm"_s));
}

// A line of the saved table. The moment in a form that spreadsheets sort.
QStringList cellsOf(const event_log::Line& line)
{
    return {QString::number(line.event.id.value()),
            amsterdamTime(line.event.at).toString(u"yyyy-MM-dd HH:mm:ss"_s),
            line.userName,
            actionWord(line.event.action),
            subjectWord(line),
            changesText(line),
            line.event.reason};
}

} // namespace

SectionTitle LogSection::title()
{
    return {.icon = Icon::History, .name = tr("Log"), .draftKind = {}};
}

LogSection::LogSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("Who did or looked at what; looking here is logged too"), parent),
      m_export(secondaryButton(tr("Save as &CSV…"))),
      m_check(secondaryButton(tr("Chec&k the log"))),
      m_progress(new TaskPanel),
      m_table(named(new QTableWidget(0, ColumnCount), tr("Log"))),
      m_empty(new EmptyState(Icon::History, tr("Nothing in the log answers to this choice."), tr("Show everything"))),
      m_detail(new Card(tr("Chosen line"))),
      m_changes(wrappedLabel(QString())),
      m_open(secondaryButton(tr("&Open it"))),
      m_only(secondaryButton(tr("Only this &thing"))),
      m_more(secondaryButton(tr("Show o&lder lines")))
{
    QPushButton* refresh = secondaryButton(tr("&Refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    for (QPushButton* button : {m_check, m_export, refresh})
        header()->addAction(button);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("About")});
    prepareTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(em(this, 14));
    m_table->horizontalHeader()->resizeSection(When, em(this, 12));
    m_table->horizontalHeader()->resizeSection(Who, em(this, 14));
    m_table->horizontalHeader()->resizeSection(What, em(this, 13));
    m_lineCard = new Card;
    m_lineCard->setFlushBody(m_table);
    content()->addWidget(makeFilters());
    content()->addWidget(m_progress);
    content()->addWidget(m_lineCard, 1);
    content()->addWidget(m_empty, 1);
    content()->addWidget(m_more, 0, Qt::AlignLeft);
    m_detail->addToHeader(m_only);
    m_detail->addToHeader(m_open);
    m_detail->body()->addWidget(m_changes);
    content()->addWidget(m_detail);
    m_detail->hide();
    m_more->hide();
    m_empty->hide();
    showUsers();
    for (QComboBox* box : {m_user, m_about, m_action})
        connect(box, &QComboBox::activated, this, [this] { load(false); });
    for (DateTimeField* day : {m_from, m_until})
        connect(day, &DateTimeField::valueChanged, this, [this] { load(false); });
    connect(refresh, &QPushButton::clicked, this, [this] { load(false); });
    connect(m_clear, &QPushButton::clicked, this, &LogSection::clearFilters);
    connect(m_empty, &EmptyState::actionTriggered, this, &LogSection::clearFilters);
    connect(m_more, &QPushButton::clicked, this, [this] { load(true); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LogSection::showDetail);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &LogSection::openChosen);
    auto* enter = new QAction(this);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(enter);
    connect(enter, &QAction::triggered, this, &LogSection::openChosen);
    connect(m_open, &QPushButton::clicked, this, &LogSection::openChosen);
    connect(m_only, &QPushButton::clicked, this, &LogSection::onlyChosen);
    connect(m_export, &QPushButton::clicked, this, &LogSection::exportCsv);
    connect(m_check, &QPushButton::clicked, this, &LogSection::checkChain);
    connect(&m_context, &AppContext::referenceChanged, this, &LogSection::showUsers);
}

QWidget* LogSection::makeFilters()
{
    m_user = named(new QComboBox, tr("Whose lines"));
    m_about = named(new QComboBox, tr("About what"));
    m_action = named(new QComboBox, tr("Which action"));
    m_from = new DateTimeField(m_context.bench.clock, DateTimeMode::Date, Lean::Past);
    m_until = new DateTimeField(m_context.bench.clock, DateTimeMode::Date, Lean::Past);
    m_clear = secondaryButton(tr("&Everything"));
    m_about->addItem(tr("About everything"), -1);
    for (const EntityKind kind : allKinds())
        m_about->addItem(kindWord(kind), static_cast<int>(kind));
    m_action->addItem(tr("Every action"), QString());
    for (const QString& action : allActions())
        m_action->addItem(actionWord(action), action);
    for (auto [day, text] : {std::pair{m_from, tr("From day")}, std::pair{m_until, tr("Up to day")}}) {
        named(day, text);
        day->setPlaceholderText(text);
        day->setFixedWidth(em(this, 11));
    }
    auto* filters = new QWidget;
    auto* row = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small), filters);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : QList<QWidget*>{m_user, m_action, m_about, m_from, m_until, m_clear})
        row->addWidget(widget);
    return filters;
}

void LogSection::showUsers()
{
    const QVariant before = m_user->currentData();
    m_user->clear();
    m_user->addItem(tr("Everybody"), 0);
    for (const User& user : m_context.users())
        m_user->addItem(user.name, user.id.value());
    m_user->setCurrentIndex(std::max(0, m_user->findData(before)));
}

void LogSection::look()
{
    if (m_lines.empty())
        load(false);
}

void LogSection::activate()
{
    m_table->setFocus();
}

event_log::Query LogSection::query() const
{
    event_log::Query query{.user = UserId(m_user->currentData().toLongLong()),
                           .from = m_from->value().date,
                           .until = m_until->value().date,
                           .action = m_action->currentData().toString(),
                           .limit = pageSize};
    if (m_about->currentData().toInt() >= 0)
        query.about = static_cast<EntityKind>(m_about->currentData().toInt());
    if (m_one && query.about == m_oneKind)
        query.subject = m_one;
    return query;
}

void LogSection::load(bool more)
{
    event_log::Query wanted = query();
    if (wanted.from.isValid() && wanted.until.isValid() && wanted.until < wanted.from) {
        bar()->setMessage(Tone::Missed, tr("The last day lies before the first."));
        return;
    }
    bar()->setMessage(Tone::Info, {});
    if (more && !m_lines.empty())
        wanted.before = m_lines.back().event.id;
    const int generation = m_generation.next();
    // On the lister: a rare line may stand far back, and nobody who saves waits for that.
    m_context.bench.lister.run(
        this, [wanted](Session& session) { return event_log::page(session, wanted); },
        [this, generation, more](const Result<std::vector<event_log::Line>>& lines) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!lines) {
                showError(lines.error());
                return;
            }
            if (!more) {
                m_lines.clear();
                m_table->setRowCount(0);
            }
            append(*lines);
            m_more->setVisible(lines->size() == pageSize);
            m_empty->setVisible(m_lines.empty());
            m_lineCard->setVisible(!m_lines.empty());
        });
}

void LogSection::append(const std::vector<event_log::Line>& lines)
{
    for (const event_log::Line& line : lines) {
        const int row = m_table->rowCount();
        m_table->setRowCount(row + 1);
        const QStringList texts{momentText(line.event.at), line.userName, actionWord(line.event.action),
                                subjectWord(line)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            setTip(item, texts.at(column));
            m_table->setItem(row, column, item);
        }
        m_lines.push_back(line);
    }
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, When);
    showDetail();
}

const event_log::Line* LogSection::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_lines.size()) ? nullptr : &m_lines.at(static_cast<size_t>(row));
}

std::optional<Target> LogSection::targetOf(const event_log::Line& line) const
{
    const Event& event = line.event;
    const auto section = [](const QString& name) { return Target{.kind = TargetKind::Administration, .text = name}; };
    switch (event.subjectKind) {
    case EntityKind::User:
        return m_context.may(Permission::ManageUsers) ? std::optional(section(u"users"_s)) : std::nullopt;
    case EntityKind::CodeValue:
        return section(u"lists"_s);
    case EntityKind::StandardText:
        return section(u"texts"_s);
    case EntityKind::Handbook:
        return section(u"handbooks"_s);
    case EntityKind::Area:
        return section(u"areas"_s);
    case EntityKind::Setting:
        return section(m_context.may(Permission::ManageSettings) ? u"organisation"_s : u"norms"_s);
    case EntityKind::FinalReport:
        return m_context.may(Permission::SeeFigures) ? std::optional(Target{.kind = TargetKind::MonthReport})
                                                     : std::nullopt;
    default:
        break;
    }
    if (!m_context.may(Permission::SeeCases))
        return {};
    if (event.subjectKind == EntityKind::Person && event.subjectId)
        return Target{.kind = TargetKind::Person, .id = event.subjectId};
    if (event.subjectKind == EntityKind::Unit && event.subjectId)
        return Target{.kind = TargetKind::Unit, .id = event.subjectId};
    if (event.subjectKind == EntityKind::Dossier && event.subjectId)
        return Target{.kind = TargetKind::Dossier, .id = event.subjectId};
    if (event.report)
        return Target{.kind = TargetKind::Report, .id = event.report.value()};
    if (event.subjectKind == EntityKind::Report && event.subjectId)
        return Target{.kind = TargetKind::Report, .id = event.subjectId};
    if (event.dossier)
        return Target{.kind = TargetKind::Dossier, .id = event.dossier.value()};
    return {};
}

void LogSection::showDetail()
{
    const event_log::Line* line = chosen();
    m_detail->setVisible(line);
    if (!line)
        return;
    QStringList parts;
    if (!line->event.reason.isEmpty())
        parts << tr("Reason: %1").arg(line->event.reason);
    if (const QString changes = changesText(*line); !changes.isEmpty())
        parts << changes;
    m_changes->setText(parts.isEmpty() ? tr("Nothing was changed.") : parts.join(u'\n'));
    m_open->setVisible(targetOf(*line).has_value());
    m_only->setVisible(line->event.subjectId != 0 && m_one != line->event.subjectId);
}

void LogSection::openChosen()
{
    const event_log::Line* line = chosen();
    if (!line)
        return;
    if (const auto target = targetOf(*line))
        Q_EMIT openRequested(*target);
}

void LogSection::onlyChosen()
{
    const event_log::Line* line = chosen();
    if (!line)
        return;
    m_oneKind = line->event.subjectKind;
    m_one = line->event.subjectId;
    chooseData(m_about, static_cast<int>(m_oneKind));
    for (QComboBox* box : {m_user, m_action})
        box->setCurrentIndex(0);
    m_table->setFocus();
    load(false);
}

void LogSection::clearFilters()
{
    m_one = 0;
    for (QComboBox* box : {m_user, m_about, m_action})
        box->setCurrentIndex(0);
    for (DateTimeField* day : {m_from, m_until})
        day->setValue({});
    load(false);
}

void LogSection::exportCsv()
{
    m_context.seams.files.save(this,
                               {.title = tr("Save the log"),
                                .suggestion = tr("log-%1.csv").arg(m_context.today().toString(u"yyyy-MM-dd"_s)),
                                .filters = {tr("Tables (*.csv)")},
                                .defaultSuffix = u"csv"_s},
                               [this](const QString& path) {
                                   bar()->setMessage(Tone::Info, {});
                                   m_export->setEnabled(false);
                                   const auto progress = m_progress->begin(tr("Saving the log…"));
                                   const QStringList titles{tr("Line"),  tr("When"),    tr("Who"),   tr("What"),
                                                            tr("About"), tr("Changes"), tr("Reason")};
                                   m_context.bench.lister.run(
                                       this,
                                       [path, wanted = query(), titles, progress](Session& session) {
                                           return event_log::writeCsv(session, path, wanted, titles, cellsOf,
                                                                      [&](int done) { return progress(done, 0); });
                                       },
                                       [this](const Result<int>& rows) {
                                           m_progress->end();
                                           m_export->setEnabled(true);
                                           if (!rows)
                                               showError(rows.error());
                                           else
                                               Q_EMIT toast(tr("%n line(s) of the log were saved.", nullptr, *rows));
                                       });
                               });
}

void LogSection::checkChain()
{
    bar()->setMessage(Tone::Info, {});
    m_check->setEnabled(false);
    const auto progress = m_progress->begin(tr("Checking the log…"));
    m_context.bench.figures.run(
        this,
        [progress](Session& session) {
            return event_log::checkChain(session, [&](qint64 done) { return progress(done, 0); });
        },
        [this](const Result<event_log::ChainCheck>& state) {
            m_progress->end();
            m_check->setEnabled(true);
            if (!state)
                showError(state.error());
            else if (state->firstBroken)
                bar()->setMessage(Tone::Missed, tr("Line %1 of the log was altered or removed outside Woonrust. Keep "
                                                   "this file, and go back to the last good back-up.")
                                                    .arg(state->firstBroken.value()));
            else
                bar()->setMessage(Tone::Good, tr("The log is whole: all %1 lines are as they were written.")
                                                  .arg(QLocale().toString(state->events)));
        });
}

} // namespace woonrust::ui
