// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/admin_page.h"

#include "ui/kit/widgets.h"
#include "ui/pages/admin/areas_section.h"
#include "ui/pages/admin/backup_section.h"
#include "ui/pages/admin/check_section.h"
#include "ui/pages/admin/import_section.h"
#include "ui/pages/admin/lists_section.h"
#include "ui/pages/admin/log_section.h"
#include "ui/pages/admin/norms_section.h"
#include "ui/pages/admin/organisation_section.h"
#include "ui/pages/admin/password_section.h"
#include "ui/pages/admin/recovery_section.h"
#include "ui/pages/admin/texts_section.h"
#include "ui/pages/admin/users_section.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

AdminPage::AdminPage(AppContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_list(new QListWidget), m_sections(new QStackedWidget)
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
        add(u"users"_s, new UsersSection(context));
        add(u"recovery"_s, new RecoverySection(context));
    }
    if (context.may(Permission::ManageLists)) {
        add(u"lists"_s, new ListsSection(context));
        add(u"texts"_s, new TextsSection(context));
        add(u"norms"_s, new NormsSection(context));
    }
    if (context.may(Permission::ManageSettings))
        add(u"organisation"_s, new OrganisationSection(context));
    if (context.may(Permission::ManageLists))
        add(u"areas"_s, new AreasSection(context));
    if (context.may(Permission::ImportRegister))
        add(u"import"_s, new ImportSection(context));
    add(u"backup"_s, new BackupSection(context));
    add(u"check"_s, new CheckSection(context));
    if (context.may(Permission::SeeEventLog))
        add(u"log"_s, new LogSection(context));
    add(u"password"_s, new PasswordSection(context));
    connect(m_list, &QListWidget::currentRowChanged, this, &AdminPage::choose);
    m_list->setCurrentRow(0);
}

QStringList AdminPage::sectionKeys()
{
    return {u"users"_s, u"recovery"_s, u"lists"_s,  u"texts"_s, u"norms"_s, u"organisation"_s,
            u"areas"_s, u"import"_s,   u"backup"_s, u"check"_s, u"log"_s,   u"password"_s};
}

QString AdminPage::railName() const
{
    return tr("Administration");
}

void AdminPage::add(const QString& key, AdminSection* section)
{
    section->setObjectName(key);
    auto* item = new QListWidgetItem(woonrust::ui::icon(section->icon()), section->name(), m_list);
    item->setSizeHint(QSize(em(this, 14), fontMetrics().height() + em(this, 1.1)));
    m_sections->addWidget(section);
    connect(section, &AdminSection::toast, this, &AdminPage::toast);
    connect(section, &AdminSection::openRequested, this, &AdminPage::openRequested);
    connect(section, &AdminSection::draftsChanged, this, &AdminPage::markDrafts);
}

// A star behind the name, as editors do, where something typed waits to be saved.
void AdminPage::markDrafts()
{
    for (int i = 0; i < m_sections->count(); ++i) {
        const auto* section = qobject_cast<AdminSection*>(m_sections->widget(i));
        QListWidgetItem* item = m_list->item(i);
        const bool waits = section->hasDrafts();
        item->setText(waits ? section->name() + u" *"_s : section->name());
        item->setToolTip(waits ? tr("Something typed here is not saved yet.") : QString());
        item->setData(Qt::AccessibleTextRole, waits ? tr("%1, not saved").arg(section->name()) : section->name());
    }
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
    m_sections->setCurrentIndex(index);
    // The focus stays in the list, so that arrow keys walk on; Tab enters the section.
    if (isVisible())
        current()->look();
}

void AdminPage::open(const Target& target)
{
    if (auto* section = findChild<AdminSection*>(target.text, Qt::FindChildrenRecursively);
        section && !target.text.isEmpty()) {
        m_list->setCurrentRow(m_sections->indexOf(section));
        section->activate();
    }
}

void AdminPage::activate()
{
    m_list->setFocus(Qt::OtherFocusReason);
    current()->look();
}

bool AdminPage::canLeave()
{
    for (int i = 0; i < m_sections->count(); ++i)
        qobject_cast<AdminSection*>(m_sections->widget(i))->keepDrafts();
    return true;
}

void AdminPage::save()
{
    if (AdminSection* section = current())
        section->save();
}

} // namespace woonrust::ui
