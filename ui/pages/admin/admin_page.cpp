// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/admin_page.h"

#include "services/cases/drafts.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/areas_section.h"
#include "ui/pages/admin/backup_section.h"
#include "ui/pages/admin/check_section.h"
#include "ui/pages/admin/handbooks_section.h"
#include "ui/pages/admin/import_section.h"
#include "ui/pages/admin/instruments_section.h"
#include "ui/pages/admin/letterhead_section.h"
#include "ui/pages/admin/letters_section.h"
#include "ui/pages/admin/lists_section.h"
#include "ui/pages/admin/log_section.h"
#include "ui/pages/admin/norms_section.h"
#include "ui/pages/admin/organisation_section.h"
#include "ui/pages/admin/password_section.h"
#include "ui/pages/admin/processes_section.h"
#include "ui/pages/admin/recovery_section.h"
#include "ui/pages/admin/texts_section.h"
#include "ui/pages/admin/users_section.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// Asks for the room of the section in view, not of the widest of all that were seen.
class Sections final : public QStackedWidget {
public:
    Sections() { connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
};

} // namespace

AdminPage::AdminPage(AppContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_list(new QListWidget), m_sections(new Sections)
{
    named(m_list, tr("Parts of the administration"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(em(this, 1.35), em(this, 1.35)));
    auto* side = new QWidget;
    side->setFixedWidth(em(this, 15.5));
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(gap(this, Gap::Small), gap(this), gap(this, Gap::Small), gap(this));
    sideLayout->addWidget(m_list);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(m_sections, 1);

    if (context.may(Permission::ManageUsers)) {
        add<UsersSection>(u"users"_s);
        add<RecoverySection>(u"recovery"_s);
    }
    if (context.may(Permission::ManageLists)) {
        add<ListsSection>(u"lists"_s);
        add<ProcessesSection>(u"processes"_s);
        add<InstrumentsSection>(u"instruments"_s);
        add<LettersSection>(u"letters"_s);
        add<TextsSection>(u"texts"_s);
        add<HandbooksSection>(u"handbooks"_s);
        add<NormsSection>(u"norms"_s);
    }
    if (context.may(Permission::ManageSettings)) {
        add<OrganisationSection>(u"organisation"_s);
        add<LetterheadSection>(u"letterhead"_s);
    }
    if (context.may(Permission::ManageLists))
        add<AreasSection>(u"areas"_s);
    if (context.may(Permission::ImportRegistry))
        add<ImportSection>(u"import"_s);
    add<BackupSection>(u"backup"_s);
    add<CheckSection>(u"check"_s);
    if (context.may(Permission::SeeEventLog))
        add<LogSection>(u"log"_s);
    add<PasswordSection>(u"password"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, &AdminPage::choose);
    m_list->setCurrentRow(0);
}

QStringList AdminPage::sectionKeys()
{
    return {u"users"_s,  u"recovery"_s,  u"lists"_s, u"processes"_s,    u"instruments"_s, u"letters"_s,
            u"texts"_s,  u"handbooks"_s, u"norms"_s, u"organisation"_s, u"letterhead"_s,  u"areas"_s,
            u"import"_s, u"backup"_s,    u"check"_s, u"log"_s,          u"password"_s};
}

QStringList AdminPage::offered() const
{
    QStringList keys;
    for (const Entry& entry : m_entries)
        keys << entry.key;
    return keys;
}

QString AdminPage::railName() const
{
    return tr("Administration");
}

template <class Section> void AdminPage::add(const QString& key)
{
    const SectionTitle title = Section::title();
    auto* item = new QListWidgetItem(woonrust::ui::icon(title.icon), title.name, m_list);
    item->setSizeHint(QSize(em(this, 14), fontMetrics().height() + em(this, 1.1)));
    m_entries.push_back(
        {.key = key, .title = title, .make = [this]() -> AdminSection* { return new Section(m_context); }});
}

// A section is made when somebody goes to it.
AdminSection* AdminPage::sectionAt(int row)
{
    Entry& entry = m_entries[std::size_t(row)];
    if (!entry.section) {
        entry.section = entry.make();
        entry.section->setObjectName(entry.key);
        m_sections->addWidget(entry.section);
        connect(entry.section, &AdminSection::toast, this, &AdminPage::toast);
        connect(entry.section, &AdminSection::openRequested, this, &AdminPage::openRequested);
        connect(entry.section, &AdminSection::draftsChanged, this, &AdminPage::markDrafts);
    }
    return entry.section;
}

// A star behind the name, as editors do, where something typed waits to be saved.
void AdminPage::markDrafts()
{
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        const Entry& entry = m_entries[row];
        QListWidgetItem* item = m_list->item(int(row));
        const bool waits = entry.section ? entry.section->hasDrafts() : m_kept.contains(entry.title.draftKind);
        item->setText(waits ? entry.title.name + u" *"_s : entry.title.name);
        setTip(item, waits ? tr("Something typed here is not saved yet.") : QString());
        item->setData(Qt::AccessibleTextRole, waits ? tr("%1, not saved").arg(entry.title.name) : entry.title.name);
    }
}

// What waits in sections that are not made yet.
void AdminPage::lookForDrafts()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return drafts::all(session); },
        [this](const Result<std::vector<drafts::Draft>>& found) {
            if (!found)
                return;
            m_kept.clear();
            for (const drafts::Draft& draft : *found)
                m_kept.insert(draft.kind);
            markDrafts();
        });
}

AdminSection* AdminPage::current() const
{
    return qobject_cast<AdminSection*>(m_sections->currentWidget());
}

void AdminPage::choose(int index)
{
    if (index < 0)
        return;
    if (AdminSection* before = current())
        before->keepDrafts();
    if (!isVisible() && !current())
        return; // nobody looks yet: activate() makes it
    m_sections->setCurrentWidget(sectionAt(index));
    // The focus stays in the list, so that arrow keys walk on; Tab enters the section.
    if (isVisible())
        current()->look();
}

void AdminPage::open(const Target& target)
{
    const auto found = std::ranges::find(m_entries, target.text, &Entry::key);
    if (found == m_entries.end())
        return;
    m_list->setCurrentRow(int(found - m_entries.begin()));
    if (!current())
        m_sections->setCurrentWidget(sectionAt(m_list->currentRow()));
    current()->activate();
}

void AdminPage::activate()
{
    if (!current())
        m_sections->setCurrentWidget(sectionAt(m_list->currentRow()));
    m_list->setFocus(Qt::OtherFocusReason);
    current()->look();
    lookForDrafts();
}

bool AdminPage::canLeave()
{
    for (const Entry& entry : m_entries)
        if (entry.section)
            entry.section->keepDrafts();
    return true;
}

void AdminPage::save()
{
    if (AdminSection* section = current())
        section->save();
}

} // namespace woonrust::ui
