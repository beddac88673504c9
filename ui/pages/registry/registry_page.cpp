// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/registry_page.h"

#include "domain/phone.h"
#include "papers/case_papers.h"
#include "services/registry/persons.h"
#include "services/registry/recent_looks.h"
#include "services/registry/units.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/registry/person_pane.h"
#include "ui/pages/registry/unit_pane.h"
#include "ui/papers/paper_preview.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { KindRole = Qt::UserRole, IdRole };

struct Found {
    std::vector<Person> persons;
    std::vector<Unit> units;
};

} // namespace

RegistryPage::RegistryPage(AppContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_search(named(new SearchField(tr("Name, phone, address…")), tr("Search people and homes"))),
      m_foundTitle(subLabel({})),
      m_found(named(new QListWidget, tr("People and homes"))),
      m_detail(new QStackedWidget),
      m_empty(new EmptyState(Icon::Person, tr("Type a name, phone number, tenant number or address to find somebody or "
                                              "a home."))),
      m_person(new PersonPane(context)),
      m_unit(new UnitPane(context))
{
    prepareList(m_found, new ListRowDelegate);
    auto* side = new QWidget;
    side->setFixedWidth(em(this, 21));
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, gap(this), 0, 0);
    sideLayout->setSpacing(gap(this));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(gap(this), 0, gap(this), 0);
    top->setSpacing(gap(this, Gap::Small));
    top->addWidget(m_search);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    if (context.may(Permission::RegisterReport) || context.may(Permission::ImportRegistry)) {
        QPushButton* add = secondaryButton(tr("New &person"));
        buttons->addWidget(add);
        connect(add, &QPushButton::clicked, this, [this] {
            m_detail->setCurrentWidget(m_person);
            m_person->startNew();
        });
    }
    if (context.may(Permission::ImportRegistry)) {
        QPushButton* add = secondaryButton(tr("New &unit"));
        buttons->addWidget(add);
        connect(add, &QPushButton::clicked, this, [this] {
            m_detail->setCurrentWidget(m_unit);
            m_unit->startNew();
        });
    }
    buttons->addStretch(1);
    top->addLayout(buttons);
    sideLayout->addLayout(top);
    m_foundTitle->setContentsMargins(gap(this), 0, gap(this), 0);
    sideLayout->addWidget(m_foundTitle);
    sideLayout->addWidget(m_found, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(m_detail, 1);
    for (QWidget* widget : QList<QWidget*>{m_empty, m_person, m_unit})
        m_detail->addWidget(widget);

    connect(m_search, &QLineEdit::textChanged, this, &RegistryPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openItem(0); });
    connect(m_found, &QListWidget::currentRowChanged, this, &RegistryPage::openItem);
    const auto listen = [this](RegistryPane* pane) {
        connect(pane, &RegistryPane::toast, this, &RegistryPage::toast);
        connect(pane, &RegistryPane::openRequested, this, &RegistryPage::openRequested);
        connect(pane, &RegistryPane::opened, this, &RegistryPage::showRecent);
    };
    listen(m_person);
    listen(m_unit);
    // Names that were changed, added or merged: the list is read again, and what is chosen in it stays chosen.
    m_changed.setSingleShot(true);
    m_changed.setInterval(200);
    connect(&m_changed, &QTimer::timeout, this, &RegistryPage::search);
    connect(&context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::any_of(changes, [](const Change& change) {
                return change.kind == EntityKind::Person || change.kind == EntityKind::Unit;
            }))
            m_changed.start();
    });
}

QString RegistryPage::title() const
{
    return tr("People and homes");
}

void RegistryPage::open(const Target& target)
{
    if (target.id == 0) {
        m_detail->setCurrentWidget(m_empty);
        m_search->setFocus();
        return;
    }
    RegistryPane* pane = target.kind == TargetKind::Person ? static_cast<RegistryPane*>(m_person) : m_unit;
    m_detail->setCurrentWidget(pane);
    // Who walks through the list stays there.
    if (!m_found->hasFocus())
        pane->focusWhenShown();
    pane->open(target.id);
}

void RegistryPage::activate()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_search->setFocus(Qt::OtherFocusReason);
    showRecent();
}

bool RegistryPage::canLeave()
{
    m_person->keepDrafts();
    m_unit->keepDrafts();
    return true;
}

void RegistryPage::save()
{
    if (m_detail->currentWidget() == m_person)
        m_person->save();
    else if (m_detail->currentWidget() == m_unit)
        m_unit->save();
}

void RegistryPage::search()
{
    const int generation = m_generation.next();
    const QString typed = m_search->text().simplified();
    if (typed.isEmpty()) {
        showRecent();
        return;
    }
    m_context.bench.reader.run(
        this,
        [typed](Session& session) -> Result<Found> {
            auto persons = persons::search(session, typed);
            if (!persons)
                return std::unexpected(persons.error());
            auto units = units::search(session, typed);
            if (!units)
                return std::unexpected(units.error());
            return Found{*std::move(persons), *std::move(units)};
        },
        [this, generation](const Result<Found>& found) {
            if (!found || !m_generation.isCurrent(generation))
                return;
            const QSignalBlocker quiet(m_found);
            const QListWidgetItem* before = m_found->currentItem();
            const std::pair chosen{before ? before->data(KindRole) : QVariant(),
                                   before ? before->data(IdRole) : QVariant()};
            m_found->clear();
            for (const Person& person : found->persons)
                addItem(TargetKind::Person, person.id.value(), person.displayName(),
                        person.phone.isEmpty() ? person.tenantNumber : readablePhone(person.phone));
            for (const Unit& unit : found->units)
                addItem(TargetKind::Unit, unit.id.value(), unit.addressLine(),
                        u"%1 %2"_s.arg(unit.postcode, unit.city).trimmed());
            for (int row = 0; row < m_found->count(); ++row)
                if (chosen == std::pair(m_found->item(row)->data(KindRole), m_found->item(row)->data(IdRole)))
                    m_found->setCurrentRow(row);
            m_foundTitle->setText(m_found->count() > 0 ? QString() : tr("Nobody and nothing found."));
            m_foundTitle->setVisible(m_found->count() == 0);
        });
}

void RegistryPage::addItem(TargetKind kind, qint64 id, const QString& title, const QString& sub)
{
    auto* item = new QListWidgetItem(title, m_found);
    item->setData(TitleRole, title);
    item->setData(SubRole, sub);
    item->setData(KindRole, static_cast<int>(kind));
    item->setData(IdRole, id);
}

// While nothing is searched for: whom the user looked at lately.
void RegistryPage::showRecent()
{
    if (!m_search->text().simplified().isEmpty() || m_found->hasFocus())
        return;
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return registry_looks::mine(session); },
        [this, generation](const Result<std::vector<registry_looks::RecentLook>>& looks) {
            if (!looks || !m_generation.isCurrent(generation))
                return;
            const QSignalBlocker quiet(m_found);
            m_found->clear();
            for (const registry_looks::RecentLook& look : *looks)
                look.kind == EntityKind::Person ? addItem(TargetKind::Person, look.id, look.name, tr("person"))
                                                : addItem(TargetKind::Unit, look.id, look.name, tr("home"));
            m_foundTitle->setText(tr("Looked at lately"));
            m_foundTitle->setVisible(!looks->empty());
        });
}

void RegistryPage::openItem(int row)
{
    if (const QListWidgetItem* item = m_found->item(row))
        Q_EMIT openRequested(
            {.kind = static_cast<TargetKind>(item->data(KindRole).toInt()), .id = item->data(IdRole).toLongLong()});
}

std::vector<PrintChoice> RegistryPage::printChoices()
{
    if (m_detail->currentWidget() == m_person && m_person->id() > 0)
        return {{.text = tr("This person"), .print = [this, id = PersonId(m_person->id())] {
                     previewPaper(m_context, this, {}, EntityKind::Person, id.value(),
                                  [id](Session& session) { return papers::personPaper(session, id, QLocale()); });
                 }}};
    if (m_detail->currentWidget() == m_unit && m_unit->id() > 0)
        return {{.text = tr("This home"), .print = [this, id = UnitId(m_unit->id())] {
                     previewPaper(m_context, this, {}, EntityKind::Unit, id.value(),
                                  [id](Session& session) { return papers::homePaper(session, id, QLocale()); });
                 }}};
    return {};
}

} // namespace woonrust::ui
