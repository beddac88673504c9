// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/lists_section.h"

#include "domain/deadline.h"
#include "domain/instrument.h"
#include "services/office/lists.h"
#include "ui/kit/card.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/list_names.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
enum Column { Dutch, English, State, ColumnCount };
const QString newCode = u"+"_s; // in the key of the draft of a new value
} // namespace

SectionTitle ListsSection::title()
{
    return {.icon = Icon::Columns, .name = tr("Lists"), .draftKind = u"admin-list-value"_s};
}

ListsSection::ListsSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("What can be chosen in the forms"), parent), m_errors(bar())
{
    m_lists = named(new QListWidget, tr("Lists"));
    auto* listsCard = new Card;
    listsCard->setFlushBody(m_lists);
    listsCard->setMinimumWidth(em(this, 16));
    m_lists->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->setMinimumHeight(em(this, 14));
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    addDrafts();
    column->addWidget(makeValues(), 1);
    column->addWidget(makeDetail());
    content()->addWidget(new Panes(listsCard, detail, 2, 5), 1);

    connect(m_lists, &QListWidget::currentRowChanged, this, [this] {
        m_new = false;
        m_select.clear();
        showValues();
    });
    connect(m_values, &QTableWidget::itemSelectionChanged, this, [this] {
        if (m_values->currentRow() >= 0)
            m_new = false;
        showDetail();
    });
    connect(&m_context, &AppContext::referenceChanged, this, [this] {
        showLists();
        showValues();
    });
    connect(drafts(), &FormDrafts::edited, this, [this] { m_save->setEnabled(isDirty()); });
    connect(drafts(), &FormDrafts::thrownAway, this, &ListsSection::showDetail);
    connect(drafts(), &FormDrafts::loaded, this, [this] {
        if (!isDirty())
            openDraft(drafts()->keys().first());
    });
    showLists();
    m_lists->setCurrentRow(0);
}

QWidget* ListsSection::makeValues()
{
    m_valuesCard = new Card(tr("Values"));
    m_values = named(new QTableWidget(0, ColumnCount), tr("Values"));
    m_values->setHorizontalHeaderLabels({tr("Dutch"), tr("English"), tr("State")});
    prepareTable(m_values);
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_values->setSelectionMode(QAbstractItemView::SingleSelection);
    m_values->setItemDelegateForColumn(State, new PillDelegate(m_values));
    m_values->horizontalHeader()->resizeSection(Dutch, em(this, 18));
    m_values->horizontalHeader()->resizeSection(English, em(this, 17));
    m_values->setMinimumHeight(em(this, 12));
    m_valuesCard->setFlushBody(m_values);
    m_add = secondaryButton(tr("&Add value"));
    m_up = secondaryButton(tr("Move &up"));
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down = secondaryButton(tr("Move &down"));
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    for (QPushButton* button : {m_up, m_down, m_add})
        m_valuesCard->addToHeader(button);
    connect(m_add, &QPushButton::clicked, this, &ListsSection::startNew);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return m_valuesCard;
}

QWidget* ListsSection::makeDetail()
{
    m_detailCard = new Card(tr("Value"));
    m_nameNl = new QLineEdit;
    m_nameEn = new QLineEdit;
    m_from = new DateTimeField(m_context.bench.clock, DateTimeMode::Date, Lean::Future);
    m_until = new DateTimeField(m_context.bench.clock, DateTimeMode::Date, Lean::Future);
    m_about = wrappedLabel({});
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_save = primaryButton(tr("Save"));
    setButtonHint(m_save, u"Ctrl+S"_s);
    m_retire = secondaryButton(tr("&Retire"));
    m_remove = secondaryButton(tr("Re&move…"));
    m_detailCard->body()->addLayout(
        sideBySide({m_errors.add(u"nameNl"_s, tr("Du&tch name"), m_nameNl, Requirement::Required),
                    m_errors.add(u"nameEn"_s, tr("&English name"), m_nameEn)}));
    m_detailCard->body()->addLayout(
        sideBySide({m_errors.add(u"validFrom"_s, tr("Offered &from"), m_from),
                    m_errors.add(u"validUntil"_s, tr("Offered up to and &including"), m_until)}));
    m_detailCard->body()->addWidget(m_about);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    buttons->addWidget(m_save);
    buttons->addWidget(m_retire);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_detailCard->body()->addLayout(buttons);
    drafts()->watch(u"nameNl"_s, m_nameNl);
    drafts()->watch(u"nameEn"_s, m_nameEn);
    drafts()->watch(u"validFrom"_s, m_from);
    drafts()->watch(u"validUntil"_s, m_until);
    connect(m_save, &QPushButton::clicked, this, &ListsSection::save);
    connect(m_retire, &QPushButton::clicked, this, &ListsSection::retireOrOffer);
    connect(m_remove, &QPushButton::clicked, this, &ListsSection::remove);
    return m_detailCard;
}

void ListsSection::activate()
{
    m_lists->setFocus();
}

void ListsSection::showLists()
{
    if (m_lists->count() > 0)
        return;
    for (const QString& list : knownLists()) {
        if (m_context.codes().values(list).empty() || list == instrumentList) // that has a section of its own
            continue;
        auto* item = new QListWidgetItem(listName(list), m_lists);
        item->setData(Qt::UserRole, list);
        item->setSizeHint(QSize(em(this, 12), fontMetrics().height() + em(this, 0.8)));
    }
}

QString ListsSection::list() const
{
    const QListWidgetItem* item = m_lists->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString ListsSection::state(const CodeValue& value) const
{
    if (!value.isOffered(m_context.today()))
        return value.validUntil.isValid() && value.validUntil < m_context.today()
                   ? tr("Retired since %1").arg(shortDate(value.validUntil.addDays(1)))
                   : tr("From %1").arg(shortDate(value.validFrom));
    if (value.validUntil.isValid())
        return tr("Until %1").arg(shortDate(value.validUntil));
    return value.vera ? tr("VERA") : tr("Own value");
}

void ListsSection::showValues()
{
    const QString before = m_select.isEmpty() && chosen() ? chosen()->code : m_select;
    m_select.clear();
    const QSignalBlocker quiet(m_values);
    m_shown = m_context.codes().values(list());
    m_values->clearSelection();
    m_values->setRowCount(static_cast<int>(m_shown.size()));
    int row = m_shown.empty() ? -1 : 0;
    for (int i = 0; i < m_values->rowCount(); ++i) {
        const CodeValue& value = m_shown.at(static_cast<size_t>(i));
        m_values->setItem(i, Dutch, new QTableWidgetItem(value.nameNl));
        m_values->setItem(i, English, new QTableWidgetItem(value.nameEn));
        auto* pill = new QTableWidgetItem;
        const bool offered = value.isOffered(m_context.today());
        pill->setData(PillTextRole, state(value));
        pill->setData(PillToneRole, static_cast<int>(!offered     ? Tone::DueSoon
                                                     : value.vera ? Tone::Info
                                                                  : Tone::Neutral));
        pill->setData(PillSignRole, static_cast<int>(value.vera && offered ? Sign::Locked : Sign::None));
        pill->setData(Qt::AccessibleTextRole, state(value));
        m_values->setItem(i, State, pill);
        if (value.code == before)
            row = i;
    }
    m_valuesCard->setTitle(listName(list()));
    const bool fixed = lists::isFixed(list());
    m_add->setEnabled(!fixed);
    setTip(m_add, fixed ? tr("The rules of the program lean on this list: nothing can be added.") : QString());
    if (!m_new)
        m_values->setCurrentCell(row, Dutch);
    showDetail();
}

const CodeValue* ListsSection::chosen() const
{
    const int row = m_values->currentRow();
    return m_new || row < 0 || row >= static_cast<int>(m_shown.size()) ? nullptr
                                                                       : &m_shown.at(static_cast<size_t>(row));
}

QString ListsSection::draftKey() const
{
    return list() + u'.' + (m_new ? newCode : chosen() ? chosen()->code : QString());
}

void ListsSection::openDraft(const QString& key)
{
    for (int row = 0; row < m_lists->count(); ++row)
        if (m_lists->item(row)->data(Qt::UserRole).toString() == key.section(u'.', 0, 0))
            m_lists->setCurrentRow(row);
    const QString code = key.section(u'.', 1);
    const auto value = std::ranges::find(m_shown, code, &CodeValue::code);
    if (code == newCode)
        startNew();
    else if (value != m_shown.end())
        m_values->setCurrentCell(static_cast<int>(value - m_shown.begin()), Dutch);
}

void ListsSection::showDetail()
{
    drafts()->beginFilling();
    m_errors.clear();
    const CodeValue* value = chosen();
    const QString name = value ? m_context.codes().name(value->list, value->code) : QString();
    m_detailCard->setTitle(m_new ? tr("New value") : name);
    m_nameNl->setText(value ? value->nameNl : QString());
    m_nameEn->setText(value ? value->nameEn : QString());
    m_nameNl->setEnabled(m_new || (value && !value->vera));
    m_nameEn->setEnabled(m_new || value);
    m_from->setValue({.date = value ? value->validFrom : QDate(), .time = {}});
    m_until->setValue({.date = value ? value->validUntil : QDate(), .time = {}});
    for (DateTimeField* day : {m_from, m_until})
        day->setEnabled(value && !lists::isFixed(list()));
    const bool offered = value && value->isOffered(m_context.today()) && !value->validUntil.isValid();
    m_retire->setVisible(value && !m_new);
    m_retire->setText(offered ? tr("&Retire") : tr("Offer a&gain"));
    m_retire->setEnabled(value && !lists::isFixed(list()));
    m_remove->setVisible(value && !value->vera && !lists::isFixed(list()));
    m_about->setText(
        m_new         ? tr("It goes to the end of the list. The English name may be left out.")
        : !value      ? QString()
        : value->vera ? tr("The Dutch name is VERA's, so that data can be exchanged; its code is %1.").arg(value->code)
        : lists::isFixed(list()) ? tr("The rules of the program lean on this value: only its name can be "
                                      "changed.")
                                 : tr("Retire a value that is no longer used: what has it keeps it."));
    m_up->setEnabled(value && m_values->currentRow() > 0);
    m_down->setEnabled(value && m_values->currentRow() + 1 < m_values->rowCount());
    if (m_new || value)
        drafts()->show(draftKey());
    else
        drafts()->showNothing();
    m_save->setEnabled(isDirty());
}

void ListsSection::startNew()
{
    m_new = true;
    m_values->clearSelection();
    m_values->setCurrentItem(nullptr);
    showDetail();
    m_nameNl->setFocus();
}

bool ListsSection::isDirty() const
{
    if (m_new)
        return !m_nameNl->text().isEmpty() || !m_nameEn->text().isEmpty();
    const CodeValue* value = chosen();
    return value && (value->nameNl != m_nameNl->text() || value->nameEn != m_nameEn->text() ||
                     value->validFrom != m_from->value().date || value->validUntil != m_until->value().date ||
                     !m_from->isValid() || !m_until->isValid());
}

bool ListsSection::daysAreValid()
{
    for (const auto& [field, name] : {std::pair{m_from, u"validFrom"_s}, std::pair{m_until, u"validUntil"_s}})
        if (!field->isValid()) {
            m_errors.show({.kind = ErrorKind::Input, .message = DateTimeField::help(), .field = name});
            return false;
        }
    return true;
}

void ListsSection::write(const std::function<Result<void>(Session&)>& work, const QString& said,
                         const std::function<void(Session&)>& undo)
{
    m_errors.clear();
    m_context.bench.writer.run(this, work, [this, said, undo, key = draftKey()](const Result<void>& done) {
        if (!done) {
            m_errors.show(done.error());
            return;
        }
        m_new = false;
        drafts()->drop(key);
        if (!undo) {
            Q_EMIT toast(said);
            return;
        }
        Q_EMIT toast(said, [this, undo] {
            m_context.bench.writer.run(
                this,
                [undo](Session& session) -> Result<void> {
                    undo(session);
                    return {};
                },
                [this](const Result<void>& undone) {
                    if (!undone)
                        showError(undone.error());
                });
        });
    });
}

void ListsSection::save()
{
    if (!isDirty())
        return;
    m_errors.clear();
    if (!daysAreValid())
        return;
    const QString nl = m_nameNl->text();
    const QString en = m_nameEn->text();
    if (!m_new) {
        const auto store = [](const CodeValue& before, const CodeValue& after) {
            return [before, after](Session& session) {
                return session.write([&] {
                    CodeValue seen = before;
                    if (before.nameNl != after.nameNl || before.nameEn != after.nameEn) {
                        orThrow(lists::rename(session, seen, after.nameNl, after.nameEn));
                        ++seen.version;
                    }
                    orThrow(lists::offerBetween(session, seen, after.validFrom, after.validUntil));
                });
            };
        };
        const CodeValue before = *chosen();
        CodeValue after = before;
        after.nameNl = nl;
        after.nameEn = en;
        after.validFrom = m_from->value().date;
        after.validUntil = m_until->value().date;
        after.version += int(before.nameNl != nl || before.nameEn != en) +
                         int(before.validFrom != after.validFrom || before.validUntil != after.validUntil);
        write(store(before, after), tr("The value was saved."),
              [undo = store(after, before)](Session& session) { orThrow(undo(session)); });
        return;
    }
    m_context.bench.writer.run(
        this,
        [value = CodeValue{.list = list(), .nameNl = nl, .nameEn = en}](Session& session) {
            return lists::add(session, value);
        },
        [this, key = draftKey()](const Result<QString>& code) {
            if (!code) {
                m_errors.show(code.error());
                return;
            }
            drafts()->drop(key);
            m_new = false;
            m_select = *code;
            Q_EMIT toast(tr("The value was added."));
        });
}

void ListsSection::move(int by)
{
    const CodeValue* value = chosen();
    const int row = m_values->currentRow();
    if (!value || row + by < 0 || row + by >= m_values->rowCount())
        return;
    QStringList codes;
    for (const CodeValue& one : m_shown)
        codes << one.code;
    m_select = value->code;
    codes.swapItemsAt(row, row + by);
    write([list = list(), codes](Session& session) { return lists::reorder(session, list, codes); },
          tr("The order was saved."));
}

void ListsSection::retireOrOffer()
{
    const CodeValue* value = chosen();
    if (!value)
        return;
    const bool offered = value->isOffered(m_context.today()) && !value->validUntil.isValid();
    const QDate last = offered ? m_context.today().addDays(-1) : QDate();
    CodeValue after = *value;
    ++after.version;
    write([seen = *value, last](Session& session) { return lists::retire(session, seen, last); },
          offered ? tr("The value is no longer offered.") : tr("The value is offered again."),
          [after, before = value->validUntil](Session& session) { orThrow(lists::retire(session, after, before)); });
}

void ListsSection::remove()
{
    const CodeValue* value = chosen();
    if (!value)
        return;
    m_context.seams.messages.ask(
        this,
        {.title = tr("Remove “%1” from the list?").arg(m_context.codes().name(value->list, value->code)),
         .text = tr("A value that is in use stays: it can be retired instead."),
         .confirm = tr("Remove"),
         .destructive = true},
        [this, list = value->list, code = value->code](bool yes) {
            if (yes)
                write([list, code](Session& session) { return lists::remove(session, list, code); },
                      tr("The value was removed."));
        });
}

} // namespace woonrust::ui
