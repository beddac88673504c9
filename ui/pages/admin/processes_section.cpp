// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/processes_section.h"

#include "domain/deadline.h"
#include "domain/process_file.h"
#include "papers/export_file.h"
#include "services/base/display_names.h"
#include "services/registry/office_calendar.h"
#include "ui/kit/card.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/message_box.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/process_trial_panel.h"
#include "ui/pages/panes.h"
#include "ui/process/process_chart.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFile>
#include <QListWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFaults = 12; // that are told at once
constexpr qint64 largestFile = 4 * 1024 * 1024;

// Read and checked, in a worker: all faults, or the process.
struct Checked {
    std::optional<ProcessDefinition> process;
    std::vector<ProcessFault> faults;
};

// What a chart and a trial run need, made in a worker.
struct Drawn {
    ProcessLayout layout;
    WorkingCalendar calendar;
};

Result<Checked> check(Session& session, const QByteArray& file)
{
    auto process = readProcess(file);
    if (!process)
        return Checked{.process = {}, .faults = process.error()};
    return processes::surroundings(session, process->code).transform([&](const ProcessSurroundings& around) {
        auto faults = faultsOf(*process, around);
        return Checked{.process = faults.empty() ? std::optional(*process) : std::nullopt, .faults = std::move(faults)};
    });
}

} // namespace

SectionTitle ProcessesSection::title()
{
    return {.icon = Icon::Columns, .name = tr("Processes"), .draftKind = {}};
}

ProcessesSection::ProcessesSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("Step by step, by kind of dossier"), parent),
      m_list(named(new QListWidget, tr("Processes and their versions"))),
      m_card(new Card),
      m_state(wrappedLabel({})),
      m_chart(new ProcessChart),
      m_from(new DateTimeField(context.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_export(secondaryButton(tr("Save as a file…"))),
      m_putInForce(primaryButton(tr("Put in force"))),
      m_remove(dangerButton(tr("Remove this version…"))),
      m_try(secondaryButton(tr("&Trial run"))),
      m_trial(new ProcessTrialPanel(context.bench.clock)),
      m_trialCard(new Card)
{
    QPushButton* import = secondaryButton(tr("Read a file…"));
    header()->addAction(import);
    header()->addAction(m_export);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    auto* listCard = new Card;
    listCard->setFlushBody(m_list);
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    auto* line = new QHBoxLayout;
    auto* from = textLabel(tr("From &day"));
    from->setBuddy(m_from);
    for (QWidget* widget :
         {static_cast<QWidget*>(from), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_putInForce),
          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_try)})
        line->addWidget(widget);
    line->addStretch();
    layout->addLayout(line);
    m_card->setFlushBody(m_chart);
    layout->addWidget(m_card, 1);
    // A trial run takes the place of the list of versions: one thing at a time.
    m_try->setCheckable(true);
    setTip(m_try, tr("Go through this version with a dossier that does not exist"));
    m_trialCard->setTitle(tr("Trial run"));
    m_trialCard->setFlushBody(m_trial);
    m_trialCard->hide();
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(listCard, 1);
    column->addWidget(m_trialCard, 1);
    content()->addWidget(new Panes(left, right, 3, 7), 1);
    connect(m_try, &QPushButton::toggled, this, [this, listCard](bool on) {
        listCard->setVisible(!on);
        m_trialCard->setVisible(on);
        showChosen();
    });
    connect(m_trial, &ProcessTrialPanel::changed, this, &ProcessesSection::showTrial);
    connect(m_trial, &ProcessTrialPanel::stepChosen, m_chart, &ProcessChart::choose);
    connect(m_chart, &ProcessChart::stepChosen, m_trial, &ProcessTrialPanel::choose);
    connect(import, &QPushButton::clicked, this, &ProcessesSection::importFile);
    connect(m_export, &QPushButton::clicked, this, &ProcessesSection::exportFile);
    connect(m_putInForce, &QPushButton::clicked, this, &ProcessesSection::putInForce);
    connect(m_remove, &QPushButton::clicked, this, &ProcessesSection::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProcessesSection::showChosen);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::Process, &Change::kind))
            load();
    });
    load();
}

void ProcessesSection::activate()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

const processes::StoredProcess* ProcessesSection::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || std::size_t(row) >= m_processes.size() ? nullptr : &m_processes[std::size_t(row)];
}

QString ProcessesSection::stateOf(const processes::StoredProcess& process) const
{
    if (!process.fromOn.isValid())
        return tr("not in force");
    if (process.fromOn > m_context.today())
        return tr("in force from %1").arg(shortDate(process.fromOn));
    return processes::inForce(m_processes, process.definition.code, m_context.today()) == &process
               ? tr("in force")
               : tr("for dossiers of before");
}

void ProcessesSection::showTrial()
{
    if (m_try->isChecked())
        m_chart->setMarks(m_trial->marks(), m_trial->repressiveFrom());
}

void ProcessesSection::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return processes::all(session); },
        [this, generation](Result<std::vector<processes::StoredProcess>> all) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!all) {
                showError(all.error());
                return;
            }
            if (!m_select)
                if (const auto* before = chosen())
                    m_select = before->id;
            m_processes = *std::move(all);
            showList();
        });
}

void ProcessesSection::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const processes::StoredProcess& each : m_processes) {
        if (each.id == m_select)
            row = m_list->count();
        m_list->addItem(tr("%1, version %2 (%3)")
                            .arg(each.definition.name.in(uiLanguage()))
                            .arg(each.definition.version)
                            .arg(stateOf(each)));
    }
    m_select = {};
    m_list->setCurrentRow(row);
    showChosen();
}

void ProcessesSection::showChosen()
{
    const auto* process = chosen();
    for (QWidget* widget : {static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_card)})
        widget->setVisible(process);
    const bool isNew = process && !process->fromOn.isValid();
    m_remove->setVisible(isNew);
    m_state->setVisible(process);
    if (!process)
        return;
    m_from->setValue({.date = m_context.today(), .time = {}});
    m_card->setTitle(
        tr("%1, version %2").arg(process->definition.name.in(uiLanguage())).arg(process->definition.version));
    m_state->setText(isNew
                         ? tr("This version is not in force yet. Look at its chart, and choose from which day new "
                              "dossiers run on it.")
                         : tr("This version: %1. Dossiers that run on it stay on it. To change it, save it as a file, "
                              "change that, and read it again: it becomes the next version.")
                               .arg(stateOf(*process)));
    std::vector<ProcessDefinition> inForce;
    for (const processes::StoredProcess& each : m_processes)
        if (processes::inForce(m_processes, each.definition.code, m_context.today()) == &each)
            inForce.push_back(each.definition);
    const int drawn = m_drawn.next();
    m_context.bench.reader.run(
        this,
        [definition = process->definition](Session& session) -> Result<Drawn> {
            return office_calendar::current(session).transform([&](const WorkingCalendar& calendar) {
                return Drawn{.layout = layoutOf(definition), .calendar = calendar};
            });
        },
        [this, drawn, definition = process->definition,
         places = placesOf(inForce, uiLanguage())](const Result<Drawn>& result) {
            if (!m_drawn.isCurrent(drawn) || !result)
                return;
            m_chart->setSheet(
                {.definition = definition, .layout = result->layout, .language = uiLanguage(), .places = places});
            if (m_try->isChecked())
                m_trial->begin(definition, m_context.codes(), result->calendar, places);
        });
}

void ProcessesSection::importFile()
{
    m_context.seams.files.open(this,
                               {.title = tr("Read a process from a file"),
                                .suggestion = {},
                                .filters = {tr("Processes (*.json)"), tr("All files (*)")}},
                               [this](const QString& path) { take(path); });
}

void ProcessesSection::take(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        bar()->setMessage(Tone::Missed, file.isOpen() ? tr("This file is too large to be a process.")
                                                      : tr("This file cannot be read."));
        return;
    }
    m_context.bench.reader.run(
        this, [bytes = file.readAll()](Session& session) { return check(session, bytes); },
        [this](const Result<Checked>& checked) {
            if (!checked) {
                showError(checked.error());
                return;
            }
            if (!checked->process) {
                QStringList lines{
                    tr("Nothing was stored: the file has %n fault(s).", nullptr, int(checked->faults.size()))};
                for (const ProcessFault& fault : checked->faults)
                    if (lines.size() <= mostFaults)
                        lines << (fault.place.isEmpty() ? fault.message : fault.place + u": "_s + fault.message);
                bar()->setMessage(Tone::Missed, lines.join(u'\n'));
                return;
            }
            for (const processes::StoredProcess& each : m_processes) {
                ProcessDefinition known = each.definition;
                known.version = checked->process->version;
                if (known == *checked->process) {
                    bar()->setMessage(Tone::Info, tr("This file says the same as version %1 of %2.")
                                                      .arg(each.definition.version)
                                                      .arg(known.name.in(uiLanguage())));
                    return;
                }
            }
            m_context.bench.writer.run(
                this, [process = *checked->process](Session& session) { return processes::add(session, process); },
                [this, code = checked->process->code](const Result<int>& number) {
                    done(number.transform([](int) {}),
                         number ? tr("%1 has a version %2, which is not in force yet.").arg(code).arg(*number)
                                : QString());
                });
        });
}

void ProcessesSection::exportFile()
{
    const auto* process = chosen();
    if (!process)
        return;
    m_context.seams.files.save(
        this,
        {.title = tr("Save the process as a file"),
         .suggestion = u"%1-%2.json"_s.arg(process->definition.code).arg(process->definition.version),
         .filters = {tr("Processes (*.json)")},
         .defaultSuffix = u"json"_s},
        [this, bytes = writeProcess(process->definition)](const QString& path) {
            if (const Result<void> saved = papers::writeExport(path, bytes))
                Q_EMIT toast(tr("The process is saved as a file."));
            else
                bar()->setMessage(Tone::Missed, saved.error().message);
        });
}

void ProcessesSection::putInForce()
{
    const auto* process = chosen();
    if (!process)
        return;
    const QDate from = m_from->value().date;
    if (!from.isValid()) {
        bar()->setMessage(Tone::Missed, DateTimeField::help());
        return;
    }
    m_context.bench.writer.run(
        this,
        [seen = Seen<ProcessId>(*process), from](Session& session) {
            return processes::putInForce(session, seen, from);
        },
        [this, from](const Result<void>& result) {
            done(result, tr("New dossiers run on this version from %1.").arg(shortDate(from)));
        });
}

void ProcessesSection::removeChosen()
{
    const auto* process = chosen();
    if (!process)
        return;
    m_context.seams.messages.ask(
        this,
        {.title = tr("Remove this version?"),
         .text = tr("It was never in force, so no dossier runs on it."),
         .confirm = tr("Remove"),
         .destructive = true},
        [this, seen = Seen<ProcessId>(*process)](bool yes) {
            if (yes)
                m_context.bench.writer.run(
                    this, [seen](Session& session) { return processes::remove(session, seen); },
                    [this](const Result<void>& result) { done(result, tr("The version is removed.")); });
        });
}

void ProcessesSection::done(const Result<void>& result, const QString& notice)
{
    if (!result) {
        showError(result.error());
        return;
    }
    bar()->setMessage(Tone::Missed, {});
    Q_EMIT toast(notice);
}

} // namespace woonrust::ui
