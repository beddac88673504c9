// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/backup_section.h"

#include "domain/deadline.h"
#include "services/access/backups.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/task_panel.h"
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
enum Column { Made, Size, Checked, ColumnCount };
} // namespace

BackupSection::BackupSection(AppContext& context, QWidget* parent)
    : AdminSection(context, Icon::Save, tr("Back-up"), tr("A checked, encrypted copy of the whole casebook"), parent),
      m_errors(bar()),
      m_make(primaryButton(tr("&Back up now"))),
      m_progress(new TaskPanel)
{
    header()->addAction(m_make);
    content()->addWidget(m_progress);
    content()->addWidget(new Panes(makeSettings(), makeList(), 2, 3), 1);
    connect(m_make, &QPushButton::clicked, this, &BackupSection::makeOne);
    show(m_context.settings());
    connect(&m_context, &AppContext::referenceChanged, this, [this] {
        show(m_context.settings());
        loadList();
    });
}

QWidget* BackupSection::makeSettings()
{
    m_folder = new QLineEdit;
    QPushButton* choose = secondaryButton(tr("&Choose…"));
    m_kept = new QSpinBox;
    m_kept->setRange(1, 365);
    m_onClose = new QCheckBox(tr("Make a back-up when the casebook is c&losed"));
    m_save = secondaryButton(tr("Save"));
    setButtonHint(m_save, u"Ctrl+S"_s);
    auto* card = new Card(tr("Settings"));
    FormField* folder = m_errors.add(u"backupFolder"_s, tr("&Folder"), m_folder, Requirement::Required);
    folder->setHint(tr("Best on another disk or a network folder. The copy is encrypted; it opens with the same "
                       "passwords."));
    card->body()->addWidget(folder);
    card->body()->addWidget(choose, 0, Qt::AlignLeft);
    FormField* kept = m_errors.add(u"backupsKept"_s, tr("&Keep the newest"), m_kept);
    card->body()->addWidget(kept);
    card->body()->addWidget(m_onClose);
    card->body()->addSpacing(gap(this, Gap::Small));
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    const bool mayChange = m_context.may(Permission::ManageSettings);
    for (QWidget* widget : QList<QWidget*>{m_folder, choose, m_kept, m_onClose, m_save})
        widget->setEnabled(mayChange);
    connect(choose, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &BackupSection::save);
    connect(m_folder, &QLineEdit::textChanged, this, &BackupSection::changed);
    connect(m_kept, &QSpinBox::valueChanged, this, &BackupSection::changed);
    connect(m_onClose, &QCheckBox::toggled, this, &BackupSection::changed);
    return card;
}

QWidget* BackupSection::makeList()
{
    m_list = named(new QTableWidget(0, ColumnCount), tr("Back-ups"));
    m_list->setHorizontalHeaderLabels({tr("Made"), tr("Size"), tr("State")});
    prepareTable(m_list);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(Checked, new PillDelegate(m_list));
    m_list->horizontalHeader()->resizeSection(Made, em(this, 14));
    m_list->horizontalHeader()->resizeSection(Size, em(this, 8));
    m_list->setMinimumHeight(em(this, 10));
    auto* card = new Card(tr("Back-ups"));
    card->setFlushBody(m_list);
    m_restore = secondaryButton(tr("Take &back…"));
    m_restore->setEnabled(false);
    m_restore->setVisible(m_context.may(Permission::Restore));
    card->addToHeader(m_restore);

    m_restoreCard = new Card(tr("Take back a back-up"));
    m_target = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    QLabel* about = wrappedLabel(tr("The back-up is checked and becomes a casebook of its own, beside the one that is "
                                    "open now. Sign out and open it to work with it, or to look something up."));
    about->setForegroundRole(QPalette::PlaceholderText);
    m_restoreCard->body()->addWidget(about);
    m_restoreCard->body()->addWidget(m_errors.add(u"target"_s, tr("&New casebook"), m_target, Requirement::Required));
    FormField* password =
        m_errors.add(u"password"_s, tr("Your &password when the back-up was made"), m_password, Requirement::Required);
    m_restoreCard->body()->addWidget(password);
    auto* buttons = new QHBoxLayout;
    QPushButton* go = primaryButton(tr("Check and take back"));
    QPushButton* cancel = secondaryButton(tr("Cancel"));
    buttons->addWidget(go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_restoreCard->body()->addLayout(buttons);
    m_restoreCard->hide();
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::askRestore);
    connect(go, &QPushButton::clicked, this, &BackupSection::restore);
    connect(m_password, &QLineEdit::returnPressed, this, &BackupSection::restore);
    connect(cancel, &QPushButton::clicked, m_restoreCard, &QWidget::hide);
    connect(m_list, &QTableWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(m_list->currentRow() >= 0); });

    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addWidget(card, 1);
    column->addWidget(m_restoreCard);
    return both;
}

void BackupSection::activate()
{
    m_make->setFocus();
    loadList();
}

void BackupSection::show(const Settings& settings)
{
    m_errors.clear();
    m_folder->setText(settings.backupFolder);
    m_kept->setValue(settings.backupsKept);
    m_onClose->setChecked(settings.backupOnClose);
    changed();
}

Settings BackupSection::typed() const
{
    Settings settings = m_context.settings();
    settings.backupFolder = m_folder->text().trimmed();
    settings.backupsKept = m_kept->value();
    settings.backupOnClose = m_onClose->isChecked();
    return settings;
}

bool BackupSection::isDirty() const
{
    return typed() != m_context.settings();
}

void BackupSection::changed()
{
    m_save->setEnabled(m_context.may(Permission::ManageSettings) && isDirty());
    m_make->setEnabled(!m_running && !m_context.settings().backupFolder.isEmpty());
    m_make->setToolTip(m_context.settings().backupFolder.isEmpty() ? tr("Choose and save a folder first.") : QString());
}

void BackupSection::chooseFolder()
{
    m_context.seams.files.folder(
        this, {.title = tr("Folder for the back-ups"), .suggestion = m_folder->text(), .filters = {}},
        [this](const QString& path) { m_folder->setText(path); });
}

void BackupSection::save()
{
    if (!isDirty())
        return;
    m_errors.clear();
    m_context.bench.writer.run(
        this, [settings = typed()](Session& session) { return settings::save(session, settings); },
        [this](const Result<void>& saved) {
            if (!saved)
                m_errors.show(saved.error());
            else
                Q_EMIT toast(tr("The settings were saved."));
        });
}

void BackupSection::makeOne()
{
    m_errors.clear();
    m_running = true;
    changed();
    const auto progress = m_progress->begin(tr("Making and checking a back-up…"));
    m_context.bench.figures.run(
        this, [file = m_context.file, progress](Session& session) { return backups::make(session, *file, progress); },
        [this](const Result<BackupFile>& made) {
            m_progress->end();
            m_running = false;
            changed();
            if (!made) {
                m_errors.show(made.error());
                return;
            }
            loadList();
            Q_EMIT toast(tr("The back-up was made and checked."));
        });
}

void BackupSection::loadList()
{
    const int generation = m_generation.next();
    const QString folder = m_context.settings().backupFolder;
    if (!m_context.file || folder.isEmpty()) {
        m_list->setRowCount(0);
        return;
    }
    inBackground(
        this, [folder, id = m_context.file->id()] { return listBackups(folder, id); },
        [this, generation](std::vector<BackupFile> found) {
            if (!m_generation.isCurrent(generation))
                return;
            m_backups = std::move(found);
            const QLocale locale;
            m_list->setRowCount(static_cast<int>(m_backups.size()));
            for (int row = 0; row < m_list->rowCount(); ++row) {
                const BackupFile& backup = m_backups.at(static_cast<size_t>(row));
                const QDateTime at = amsterdamTime(backup.madeUtc);
                auto* made = new QTableWidgetItem(u"%1 %2"_s.arg(shortDate(at.date()), at.toString(u"HH:mm"_s)));
                made->setToolTip(QDir::toNativeSeparators(backup.path));
                m_list->setItem(row, Made, made);
                m_list->setItem(row, Size, new QTableWidgetItem(locale.formattedDataSize(backup.bytes)));
                auto* state = new QTableWidgetItem;
                state->setData(PillTextRole, tr("Checked"));
                state->setData(PillToneRole, static_cast<int>(Tone::Good));
                state->setData(Qt::AccessibleTextRole, tr("Checked"));
                m_list->setItem(row, Checked, state);
            }
            if (m_list->currentRow() < 0 && m_list->rowCount() > 0)
                m_list->setCurrentCell(0, Made);
        });
}

void BackupSection::askRestore()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QFileInfo open(m_context.file->path());
    const QDateTime at = amsterdamTime(m_backups.at(static_cast<size_t>(row)).madeUtc);
    m_target->setText(QDir::toNativeSeparators(open.dir().filePath(
        u"%1-%2.%3"_s.arg(open.completeBaseName(), at.toString(u"yyyy-MM-dd-HHmm"_s), open.suffix()))));
    m_password->clear();
    m_restoreCard->show();
    m_password->setFocus();
}

void BackupSection::restore()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_running)
        return;
    m_errors.clear();
    m_running = true;
    changed();
    const auto progress = m_progress->begin(tr("Checking and taking back the back-up…"));
    const QString target = QDir::fromNativeSeparators(m_target->text().trimmed());
    inBackground(
        this,
        [backup = m_backups.at(static_cast<size_t>(row)).path, target, progress, login = m_context.actor.login,
         password = m_password->text(), &clock = m_context.bench.clock]() -> Result<RestoredCasebook> {
            if (QFileInfo::exists(target))
                return failure(ErrorKind::Conflict, tr("There is a file of this name already. Choose another name."),
                               u"target"_s);
            return restoreBackup(backup, target, {.login = login, .password = password}, clock, {.progress = progress});
        },
        [this, target](const Result<RestoredCasebook>& restored) {
            m_progress->end();
            m_running = false;
            changed();
            m_password->clear();
            if (!restored) {
                Error error = restored.error();
                if (error.kind == ErrorKind::WrongPassword)
                    error.field = u"password"_s;
                m_errors.show(error);
                return;
            }
            m_restoreCard->hide();
            bar()->setMessage(Tone::Good, tr("The back-up was checked and stands in %1. Sign out and open it there.")
                                              .arg(QDir::toNativeSeparators(target)));
        });
}

} // namespace woonrust::ui
