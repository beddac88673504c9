// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/backup_section.h"

#include "domain/deadline.h"
#include "domain/size_text.h"
#include "services/access/backups.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/section_header.h"
#include "ui/kit/task_panel.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/restore_card.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
enum Column { Made, Size, State, ColumnCount };
} // namespace

SectionTitle BackupSection::title()
{
    return {.icon = Icon::Save, .name = tr("Back-ups"), .draftKind = u"admin-backup"_s};
}

BackupSection::BackupSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, title(), tr("A checked, encrypted copy of the whole casebook"), parent),
      m_make(primaryButton(tr("&Back up now"))),
      m_progress(new TaskPanel)
{
    header()->addAction(m_make);
    content()->addWidget(m_progress);
    content()->addWidget(new Panes(makeSettings(), makeList(), 2, 3), 1);
    connect(m_make, &QPushButton::clicked, this, &BackupSection::makeOne);
    connect(&m_context, &AppContext::referenceChanged, this, &BackupSection::loadList);
    drafts()->watch(u"backupFolder"_s, m_folder);
    drafts()->watch(u"backupsKept"_s, m_kept);
    drafts()->watch(u"backupOnClose"_s, m_onClose);
    begin();
}

QWidget* BackupSection::makeSettings()
{
    m_folder = new QLineEdit;
    QPushButton* choose = secondaryButton(tr("&Choose…"));
    m_kept = new QSpinBox;
    m_kept->setRange(1, 365);
    m_onClose = new QCheckBox(tr("Make a back-up when the casebook is c&losed"));
    auto* card = new Card(tr("Settings"));
    FormField* folder = errors().add(u"backupFolder"_s, tr("&Folder"), m_folder, Requirement::Required);
    folder->setHint(tr("Best on another disk or a network folder. The copy is encrypted; it opens with the same "
                       "passwords."));
    card->body()->addWidget(folder);
    card->body()->addWidget(choose, 0, Qt::AlignLeft);
    FormField* kept = errors().add(u"backupsKept"_s, tr("&Keep the newest"), m_kept);
    card->body()->addWidget(kept);
    card->body()->addWidget(m_onClose);
    card->body()->addSpacing(gap(this, Gap::Small));
    card->body()->addWidget(saveButton(), 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    const bool mayChange = m_context.may(Permission::ManageSettings);
    for (QWidget* widget : QList<QWidget*>{m_folder, choose, m_kept, m_onClose})
        widget->setEnabled(mayChange);
    saveButton()->setVisible(mayChange);
    connect(choose, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    return card;
}

QWidget* BackupSection::makeList()
{
    m_list = named(new QTableWidget(0, ColumnCount), tr("Back-ups"));
    m_list->setHorizontalHeaderLabels({tr("Made"), tr("Size"), tr("State")});
    prepareTable(m_list);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(State, new PillDelegate(m_list));
    m_list->horizontalHeader()->resizeSection(Made, em(this, 14));
    m_list->horizontalHeader()->resizeSection(Size, em(this, 8));
    m_list->setMinimumHeight(em(this, 10));
    auto* card = new Card(tr("Kept", "back-ups that are there"));
    m_empty = new EmptyState(Icon::Save, QString());
    auto* content = new QWidget;
    auto* stack = new QVBoxLayout(content);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_list);
    stack->addWidget(m_empty);
    card->setFlushBody(content);
    m_list->hide();
    m_restore = secondaryButton(tr("&Restore…"));
    m_restore->setEnabled(false);
    m_other = secondaryButton(tr("&Another file…"));
    setTip(m_other, tr("Restore a back-up that stands elsewhere."));
    m_remove = secondaryButton(tr("Re&move…"));
    setTip(m_remove, tr("Remove a casebook that was kept when something took its place. Back-ups go by themselves."));
    m_remove->setEnabled(false);
    for (QPushButton* button : {m_restore, m_remove, m_other}) {
        card->addToHeader(button); // first: shown without a parent it would be a window, and take the focus
        button->setVisible(m_context.may(Permission::Restore));
    }
    m_restoreCard = new RestoreCard(m_context, m_progress);
    m_restoreCard->hide();
    connect(m_restore, &QPushButton::clicked, this,
            [this] { restore(m_lines.at(static_cast<size_t>(m_list->currentRow())).file.path); });
    connect(m_other, &QPushButton::clicked, this, &BackupSection::chooseOther);
    connect(m_remove, &QPushButton::clicked, this, &BackupSection::askRemove);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, [this] { follow(m_list->currentRow()); });
    connect(m_restoreCard, &RestoreCard::cancelled, m_restoreCard, &QWidget::hide);
    connect(m_restoreCard, &RestoreCard::restoredBeside, this,
            [this](const QString& path, const QStringList& warnings) {
                m_restoreCard->hide();
                const QString done = tr("The back-up was checked and stands in %1. Sign out and open it there.")
                                         .arg(QDir::toNativeSeparators(path));
                bar()->setMessage(warnings.isEmpty() ? Tone::Good : Tone::DueSoon,
                                  (QStringList(done) + warnings).join(u' '));
            });

    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addWidget(card, 1);
    column->addWidget(m_restoreCard);
    return both;
}

void BackupSection::look()
{
    loadList();
}

void BackupSection::activate()
{
    m_make->setFocus();
}

void BackupSection::fill(const Settings& settings)
{
    m_folder->setText(settings.backupFolder);
    m_kept->setValue(settings.backupsKept);
    m_onClose->setChecked(settings.backupOnClose);
}

void BackupSection::read(Settings& settings) const
{
    settings.backupFolder = m_folder->text().trimmed();
    settings.backupsKept = m_kept->value();
    settings.backupOnClose = m_onClose->isChecked();
}

void BackupSection::follow()
{
    const bool noFolder = m_context.settings().backupFolder.isEmpty();
    m_make->setEnabled(!m_running && !noFolder);
    setTip(m_make, !noFolder                                   ? QString()
                   : m_context.may(Permission::ManageSettings) ? tr("Choose and save a folder first.")
                                                               : tr("Ask the administrator to choose a folder."));
}

void BackupSection::chooseFolder()
{
    m_context.seams.files.folder(
        this, {.title = tr("Folder for the back-ups"), .suggestion = m_folder->text(), .filters = {}},
        [this](const QString& path) { m_folder->setText(QDir::toNativeSeparators(path)); });
}

void BackupSection::makeOne()
{
    errors().clear();
    m_running = true;
    follow();
    const auto progress = m_progress->begin(tr("Making and checking a back-up…"));
    m_context.bench.figures.run(
        this, [file = m_context.file, progress](Session& session) { return backups::make(session, *file, progress); },
        [this](const Result<BackupFile>& made) {
            m_progress->end();
            m_running = false;
            follow();
            if (!made) {
                errors().show(made.error());
                return;
            }
            loadList();
            Q_EMIT toast(tr("The back-up was made and checked."));
        });
}

void BackupSection::loadList()
{
    const int generation = m_generation.next();
    inBackground(
        this,
        [folder = m_context.settings().backupFolder, file = m_context.file] {
            std::vector<Line> lines;
            if (!folder.isEmpty())
                for (BackupFile& backup : listBackups(folder, file->id()))
                    lines.push_back({.file = std::move(backup)});
            for (BackupFile& kept : keptCasebooks(file->path(), file->id()))
                lines.push_back({.file = std::move(kept), .kept = true});
            std::ranges::stable_sort(lines, std::ranges::greater(), [](const Line& line) { return line.file.madeUtc; });
            return lines;
        },
        [this, generation](std::vector<Line> lines) {
            if (!m_generation.isCurrent(generation))
                return;
            m_lines = std::move(lines);
            showList();
        });
}

void BackupSection::showList()
{
    const QLocale locale;
    m_list->setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        const QDateTime at = amsterdamTime(line.file.madeUtc);
        auto* made = new QTableWidgetItem(u"%1 %2"_s.arg(shortDate(at.date()), at.toString(u"HH:mm"_s)));
        setTip(made, QDir::toNativeSeparators(line.file.path));
        m_list->setItem(row, Made, made);
        m_list->setItem(row, Size, new QTableWidgetItem(sizeText(line.file.bytes)));
        // A back-up gets its name only after its check; a kept casebook may be the damaged one.
        auto* state = new QTableWidgetItem;
        const QString word = line.kept ? tr("Replaced casebook") : tr("Checked");
        state->setData(PillTextRole, word);
        state->setData(PillToneRole, static_cast<int>(line.kept ? Tone::Neutral : Tone::Good));
        state->setData(Qt::AccessibleTextRole, word);
        m_list->setItem(row, State, state);
    }
    if (m_list->currentRow() < 0 && m_list->rowCount() > 0)
        m_list->setCurrentCell(0, Made);
    follow(m_list->currentRow());
    m_list->setVisible(!m_lines.empty());
    m_empty->setVisible(m_lines.empty());
    m_empty->setText(m_context.settings().backupFolder.isEmpty()
                         ? tr("There are no back-ups yet. Choose a folder for them, and save.")
                         : tr("There are no back-ups of this casebook in the folder yet. Make the first one."));
}

void BackupSection::follow(int row)
{
    m_restore->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0 && m_lines.at(static_cast<size_t>(row)).kept);
}

void BackupSection::askRemove()
{
    const BackupFile& file = m_lines.at(static_cast<size_t>(m_list->currentRow())).file;
    const QDateTime at = amsterdamTime(file.madeUtc);
    m_context.seams.messages.ask(this,
                                 {.title = tr("Remove the casebook that was kept on %1?")
                                               .arg(u"%1 %2"_s.arg(shortDate(at.date()), at.toString(u"HH:mm"_s))),
                                  .text = tr("%1 (%2) is removed for good, with its key file. Nobody can come back to "
                                             "it after that. The casebook of now and its back-ups stay.")
                                              .arg(QFileInfo(file.path).fileName(), sizeText(file.bytes)),
                                  .confirm = tr("Remove it"),
                                  .destructive = true},
                                 [this, path = file.path](bool yes) {
                                     if (yes)
                                         remove(path);
                                 });
}

void BackupSection::remove(const QString& kept)
{
    errors().clear();
    m_context.bench.writer.run(
        this, [file = m_context.file, kept](Session& session) { return backups::removeKept(session, *file, kept); },
        [this](const Result<void>& removed) {
            loadList();
            if (!removed)
                errors().show(removed.error());
            else
                Q_EMIT toast(tr("The kept casebook was removed."));
        });
}

void BackupSection::restore(const QString& backup)
{
    bar()->setMessage(Tone::Info, {});
    m_restoreCard->show();
    m_restoreCard->begin(backup);
}

void BackupSection::chooseOther()
{
    m_context.seams.files.open(this,
                               {.title = tr("Choose the back-up to restore"),
                                .suggestion = m_context.settings().backupFolder,
                                .filters = {tr("Back-ups (*.woonrust)"), tr("All files (*)")}},
                               [this](const QString& path) { restore(path); });
}

} // namespace woonrust::ui
