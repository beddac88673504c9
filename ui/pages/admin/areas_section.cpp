// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/areas_section.h"

#include "services/registry/areas.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/search_field.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <unordered_map>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
enum Column { Name, Code, Kind, ColumnCount };
const QString ownKind = u"OWN"_s;
const QString newKey = u"new"_s; // of the draft of an area that is being added
} // namespace

SectionTitle AreasSection::title()
{
    return {.icon = Icon::Areas, .name = tr("Areas"), .draftKind = u"admin-area"_s};
}

AreasSection::AreasSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("Municipalities, districts, neighbourhoods and areas of your own"), parent),
      m_errors(bar())
{
    QPushButton* import = secondaryButton(tr("&Import…"));
    QPushButton* add = secondaryButton(tr("&Add area"));
    header()->addAction(import);
    header()->addAction(add);
    addDrafts();
    content()->addWidget(new Panes(makeTree(), makeDetail(), 3, 2), 1);
    connect(add, &QPushButton::clicked, this, &AreasSection::startNew);
    connect(import, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested({.kind = TargetKind::Administration, .text = u"import"_s}); });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::Area, &Change::kind))
            load();
    });
    connect(drafts(), &FormDrafts::edited, this, [this] { m_save->setEnabled(isDirty()); });
    connect(drafts(), &FormDrafts::thrownAway, this, &AreasSection::showDetail);
    connect(drafts(), &FormDrafts::loaded, this, [this] {
        if (!isDirty())
            openDraft(drafts()->keys().first());
    });
    load();
}

QWidget* AreasSection::makeTree()
{
    m_filter = named(new SearchField(tr("Filter areas…")), tr("Filter areas"));
    m_tree = named(new QTreeWidget, tr("Areas"));
    m_tree->setHeaderLabels({tr("Name"), tr("Code"), tr("Kind")});
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(em(this, 14));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(Name, em(this, 22));
    m_tree->header()->resizeSection(Code, em(this, 9));
    m_empty = new EmptyState(Icon::Areas,
                             tr("There are no areas yet. Import the boundaries of CBS or PDOK, or add an area of your "
                                "own."),
                             tr("Import areas"));
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT openRequested({.kind = TargetKind::Administration, .text = u"import"_s}); });
    auto* card = new Card;
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_tree, 1);
    card->body()->addWidget(m_empty, 1);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_empty->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &AreasSection::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            m_new = false;
        showDetail();
    });
    return card;
}

QWidget* AreasSection::makeDetail()
{
    m_card = new Card(tr("Area"));
    m_name = new QLineEdit;
    m_code = new QLineEdit;
    m_kind = new QComboBox;
    m_parent = new QComboBox;
    m_card->body()->addWidget(m_errors.add(u"name"_s, tr("&Name"), m_name, Requirement::Required));
    FormField* code = m_errors.add(u"code"_s, tr("&Code"), m_code);
    m_card->body()->addLayout(sideBySide({code, m_errors.add(u"kind"_s, tr("&Kind"), m_kind)}));
    m_card->body()->addWidget(m_errors.add(u"parent"_s, tr("&Lies in"), m_parent));
    m_save = primaryButton(tr("Save"));
    setButtonHint(m_save, u"Ctrl+S"_s);
    m_retire = secondaryButton(tr("&Retire"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    buttons->addWidget(m_save);
    buttons->addWidget(m_retire);
    buttons->addStretch(1);
    m_card->body()->addSpacing(gap(this, Gap::Small));
    m_card->body()->addLayout(buttons);
    m_card->body()->addStretch(1);
    drafts()->watch(u"name"_s, m_name);
    drafts()->watch(u"code"_s, m_code);
    drafts()->watch(u"kind"_s, m_kind);
    drafts()->watch(u"parent"_s, m_parent);
    connect(m_save, &QPushButton::clicked, this, &AreasSection::save);
    connect(m_retire, &QPushButton::clicked, this, &AreasSection::retire);
    return m_card;
}

void AreasSection::activate()
{
    m_filter->setFocus();
}

void AreasSection::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return areas::all(session); },
        [this, generation](Result<std::vector<Area>> found) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!found) {
                showError(found.error());
                return;
            }
            m_areas = *std::move(found);
            showTree();
        });
}

void AreasSection::showTree()
{
    const AreaId wanted = m_select ? m_select : chosen() ? chosen()->id : AreaId();
    m_select = {};
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    std::unordered_map<qint64, QTreeWidgetItem*> items;
    for (size_t i = 0; i < m_areas.size(); ++i) {
        const Area& area = m_areas.at(i);
        auto* item = new QTreeWidgetItem({area.retired ? tr("%1 (retired)").arg(area.name) : area.name, area.code,
                                          m_context.codes().name(u"AREA_KIND"_s, area.kind)});
        item->setData(Name, Qt::UserRole, static_cast<int>(i));
        items.emplace(area.id.value(), item);
    }
    for (const Area& area : m_areas) {
        const auto parent = items.find(area.parent.value());
        if (area.parent && parent != items.end())
            parent->second->addChild(items.at(area.id.value()));
        else
            m_tree->addTopLevelItem(items.at(area.id.value()));
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setExpanded(true);
    m_empty->setVisible(m_areas.empty());
    m_tree->setVisible(!m_areas.empty());
    if (!m_new) {
        const auto item = items.find(wanted.value());
        m_tree->setCurrentItem(item != items.end() ? item->second : m_tree->topLevelItem(0));
    }
    if (!m_filter->text().isEmpty())
        filter(m_filter->text());
    showDetail();
}

void AreasSection::filter(const QString& text)
{
    // An item shows when it matches or when something below it does.
    const std::function<bool(QTreeWidgetItem*)> show = [&](QTreeWidgetItem* item) {
        bool any = text.isEmpty() || item->text(Name).contains(text, Qt::CaseInsensitive) ||
                   item->text(Code).startsWith(text, Qt::CaseInsensitive);
        for (int i = 0; i < item->childCount(); ++i)
            any = show(item->child(i)) || any;
        item->setHidden(!any);
        if (!text.isEmpty() && any)
            item->setExpanded(true);
        return any;
    };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        show(m_tree->topLevelItem(i));
}

const Area* AreasSection::chosen() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return m_new || !item ? nullptr : &m_areas.at(static_cast<size_t>(item->data(Name, Qt::UserRole).toInt()));
}

QString AreasSection::draftKey() const
{
    const Area* area = chosen();
    return m_new ? newKey : area ? QString::number(area->id.value()) : QString();
}

void AreasSection::openDraft(const QString& key)
{
    if (key == newKey) {
        startNew();
        return;
    }
    m_select = AreaId(key.toLongLong());
    if (!m_areas.empty())
        showTree(); // else once they are read
}

void AreasSection::showDetail()
{
    drafts()->beginFilling();
    m_errors.clear();
    const Area* known = chosen();
    const Area area = known ? *known : Area{.kind = ownKind};
    m_card->setVisible(m_new || known);
    m_card->setTitle(m_new ? tr("New area") : area.name);
    m_name->setText(area.name);
    m_code->setText(area.code);
    m_code->setEnabled(m_new);
    m_code->setPlaceholderText(m_new ? tr("made by itself") : QString());
    fillCodes(m_kind, m_context.codes(), u"AREA_KIND"_s, m_context.today(), area.kind);
    m_kind->setEnabled(m_new);
    m_parent->clear();
    m_parent->addItem(tr("Nothing: it stands at the top"), 0);
    for (const Area& one : m_areas)
        if (one.id != area.id && (!one.retired || one.id == area.parent))
            m_parent->addItem(one.name, one.id.value());
    chooseData(m_parent, area.parent.value());
    m_retire->setVisible(known);
    m_retire->setText(area.retired ? tr("Use a&gain") : tr("&Retire"));
    if (m_new || known)
        drafts()->show(draftKey());
    else
        drafts()->showNothing();
    m_save->setEnabled(isDirty());
}

bool AreasSection::isDirty() const
{
    if (m_new)
        return !m_name->text().trimmed().isEmpty() || !m_code->text().trimmed().isEmpty();
    const Area* area = chosen();
    return area && (area->name != m_name->text() || area->parent.value() != m_parent->currentData().toLongLong());
}

void AreasSection::startNew()
{
    const AreaId below = chosen() ? chosen()->id : AreaId();
    m_new = true;
    const QSignalBlocker quiet(m_tree);
    m_tree->setCurrentItem(nullptr);
    showDetail();
    if (below && !drafts()->has(newKey))
        chooseData(m_parent, below.value());
    m_name->setFocus();
}

void AreasSection::write(const std::function<Result<AreaId>(Session&)>& work, const QString& said)
{
    m_errors.clear();
    m_context.bench.writer.run(this, work, [this, said, key = draftKey()](const Result<AreaId>& done) {
        if (!done) {
            m_errors.show(done.error());
            return;
        }
        drafts()->drop(key);
        m_new = false;
        m_select = *done;
        load();
        Q_EMIT toast(said);
    });
}

void AreasSection::save()
{
    if (!isDirty())
        return;
    const QString name = m_name->text();
    const AreaId parent(m_parent->currentData().toLongLong());
    if (m_new) {
        const Area area{
            .code = m_code->text(), .name = name, .kind = m_kind->currentData().toString(), .parent = parent};
        write([area](Session& session) { return areas::add(session, area); }, tr("The area was added."));
        return;
    }
    const Area before = *chosen();
    write(
        [before, name, parent](Session& session) {
            return session.write([&] {
                Seen seen = Seen<AreaId>(before);
                if (before.name != name) {
                    orThrow(areas::rename(session, seen, name));
                    seen = seen.next();
                }
                if (before.parent != parent)
                    orThrow(areas::move(session, seen, parent));
                return before.id;
            });
        },
        tr("The area was saved."));
}

void AreasSection::retire()
{
    const Area* area = chosen();
    if (!area)
        return;
    write(
        [seen = Seen<AreaId>(*area), retired = !area->retired](Session& session) -> Result<AreaId> {
            const auto done = areas::retire(session, seen, retired);
            if (!done)
                return std::unexpected(done.error());
            return seen.id;
        },
        area->retired ? tr("The area is in use again.") : tr("The area is no longer offered."));
}

} // namespace woonrust::ui
