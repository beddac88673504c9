// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/instruments_section.h"

#include "services/office/instruments.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/section_header.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const QString newKey = u"new"_s; // of the draft of a new one

// Who works on cases.
std::vector<Role> rolesOffered()
{
    return {Role::SupportOfficer, Role::SocialManager, Role::LiveabilityWorker, Role::CaretakerOfArea,
            Role::Coordinator};
}

QString sourceText(LeadSource source)
{
    switch (source) {
    case LeadSource::Document:
        return InstrumentsSection::tr("From the policy of the association.");
    case LeadSource::Law:
        return InstrumentsSection::tr("From the law.");
    case LeadSource::Default:
        break;
    }
    return InstrumentsSection::tr("A sensible default.");
}

Tag letterTag(const CodeNames& codes, const QString& letter)
{
    return {.key = letter, .text = letter + u' ' + codes.name(u"LETTER"_s, letter)};
}

QWidget* flowOf(const QList<QCheckBox*>& boxes, QWidget* like)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(gap(like), gap(like, Gap::Small), row);
    for (QCheckBox* box : boxes)
        layout->addWidget(box);
    return row;
}

} // namespace

SectionTitle InstrumentsSection::title()
{
    return {.icon = Icon::Measure, .name = tr("Instruments"), .draftKind = u"admin-instrument"_s};
}

InstrumentsSection::InstrumentsSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("What can be done, by whom, and what the law asks"), parent), m_errors(bar())
{
    QPushButton* add = secondaryButton(tr("&Add instrument"));
    m_save = primaryButton(tr("Save"));
    setButtonHint(m_save, u"Ctrl+S"_s);
    header()->addAction(add);
    header()->addAction(m_save);
    m_list = named(new QListWidget, tr("Instruments"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(em(this, 10));
    m_list->setWordWrap(true);
    auto* listCard = new Card;
    listCard->setFlushBody(m_list);
    addDrafts();
    content()->addWidget(new Panes(listCard, makeForm(), 3, 6), 1);

    connect(add, &QPushButton::clicked, this, &InstrumentsSection::startNew);
    connect(m_save, &QPushButton::clicked, this, &InstrumentsSection::save);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_shown = m_instruments.at(static_cast<size_t>(row));
        showInstrument();
    });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::CodeValue, &Change::kind))
            load();
    });
    connect(drafts(), &FormDrafts::edited, this, &InstrumentsSection::follow);
    connect(drafts(), &FormDrafts::thrownAway, this, &InstrumentsSection::showInstrument);
    connect(drafts(), &FormDrafts::loaded, this, [this] {
        if (!isDirty())
            openDraft(drafts()->keys().first());
    });
    load();
}

QWidget* InstrumentsSection::makeForm()
{
    m_card = new Card(tr("Instrument"));
    m_nameNl = new QLineEdit;
    m_nameEn = new QLineEdit;
    const auto text = [this] {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(em(this, 5));
        return edit;
    };
    m_whenNl = text();
    m_whenEn = text();
    m_legalNl = text();
    m_legalEn = text();
    for (const InstrumentKind& kind : instrumentKinds())
        m_kinds << new QCheckBox(QCoreApplication::translate("Instrument", kind.name));
    for (const Role role : rolesOffered())
        m_roles << new QCheckBox(roleName(role));
    m_letters = new TagField;
    m_letters->setPlaceholder(tr("Number or name of a letter"));
    m_source = subLabel({});
    m_switch = secondaryButton({});
    m_remove = secondaryButton(tr("Re&move…"));

    auto* page = new QWidget;
    auto* form = new QVBoxLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(gap(this));
    form->addLayout(sideBySide({m_errors.add(u"nameNl"_s, tr("Du&tch name"), m_nameNl, Requirement::Required),
                                m_errors.add(u"nameEn"_s, tr("&English name"), m_nameEn)}));
    form->addWidget(m_errors.add(u"kinds"_s, tr("Kinds"), flowOf(m_kinds, this), Requirement::Required));
    FormField* roles = m_errors.add(u"roles"_s, tr("Who may use it"), flowOf(m_roles, this));
    roles->setHint(tr("Nobody ticked: everybody who works on dossiers."));
    form->addWidget(roles);
    form->addLayout(sideBySide({m_errors.add(u"whenNl"_s, tr("&When, in Dutch"), m_whenNl),
                                m_errors.add(u"whenEn"_s, tr("When, in English"), m_whenEn)}));
    form->addLayout(sideBySide({m_errors.add(u"legalNl"_s, tr("&Legal note, in Dutch"), m_legalNl),
                                m_errors.add(u"legalEn"_s, tr("Legal note, in English"), m_legalEn)}));
    form->addWidget(m_errors.add(u"letters"_s, tr("Letters that &go with it"), m_letters));
    form->addWidget(m_source);
    form->addStretch(1);
    m_card->body()->addWidget(scrolling(page), 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    buttons->addWidget(m_switch);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);

    drafts()->watch(u"nameNl"_s, m_nameNl);
    drafts()->watch(u"nameEn"_s, m_nameEn);
    drafts()->watch(u"whenNl"_s, m_whenNl);
    drafts()->watch(u"whenEn"_s, m_whenEn);
    drafts()->watch(u"legalNl"_s, m_legalNl);
    drafts()->watch(u"legalEn"_s, m_legalEn);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        drafts()->watch(QString(instrumentKinds()[std::size_t(i)].word), m_kinds[i]);
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        drafts()->watch(roleCode(rolesOffered()[std::size_t(i)]), m_roles[i]);
    drafts()->also(
        u"letters"_s,
        [this] {
            QJsonArray codes;
            for (const Tag& tag : m_letters->tags())
                codes.append(tag.key);
            return codes;
        },
        [this](const QJsonValue& codes) {
            QList<Tag> tags;
            for (const QJsonValue& code : codes.toArray())
                tags << letterTag(m_context.codes(), code.toString());
            m_letters->setTags(tags);
        });
    connect(m_letters, &TagField::tagsChanged, drafts(), &FormDrafts::touched);
    connect(m_switch, &QPushButton::clicked, this, &InstrumentsSection::switchOnOrOff);
    connect(m_remove, &QPushButton::clicked, this, &InstrumentsSection::remove);
    return m_card;
}

void InstrumentsSection::activate()
{
    m_list->setFocus();
}

void InstrumentsSection::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return instruments::all(session); },
        [this, generation](Result<std::vector<Instrument>> found) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!found) {
                showError(found.error());
                return;
            }
            m_instruments = *std::move(found);
            showList();
        });
}

void InstrumentsSection::showList()
{
    const QString wanted = m_select.isEmpty() ? m_shown.code() : m_select;
    const bool keepTyping = isDirty();
    m_select.clear();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    const bool dutch = m_context.codes().language() == u"nl"_s;
    for (const Instrument& one : m_instruments) {
        const QString& name = dutch ? one.value.nameNl : one.value.nameEn;
        auto* item =
            new QListWidgetItem(one.value.isOffered(m_context.today()) ? name : tr("%1 (off)").arg(name), m_list);
        item->setSizeHint(QSize(em(this, 10), fontMetrics().height() + em(this, 0.9)));
        setTip(item, item->text() + u'\n' + instrumentKindNames(one.kinds));
        if (one.code() == wanted)
            row = m_list->count() - 1;
    }
    if (m_instruments.empty() || (keepTyping && m_shown.code().isEmpty()))
        return;
    m_list->setCurrentRow(row);
    if (keepTyping)
        return;
    m_shown = m_instruments.at(static_cast<size_t>(row));
    showInstrument();
}

QString InstrumentsSection::draftKey() const
{
    return m_shown.code().isEmpty() ? newKey : m_shown.code();
}

void InstrumentsSection::openDraft(const QString& key)
{
    if (key == newKey) {
        startNew();
        return;
    }
    const auto found = std::ranges::find_if(m_instruments, [&](const Instrument& one) { return one.code() == key; });
    if (found != m_instruments.end())
        m_list->setCurrentRow(static_cast<int>(found - m_instruments.begin()));
    else
        m_select = key; // the catalogue is still being read
}

void InstrumentsSection::showInstrument()
{
    drafts()->beginFilling();
    m_errors.clear();
    const bool dutch = m_context.codes().language() == u"nl"_s;
    const QString name = dutch ? m_shown.value.nameNl : m_shown.value.nameEn;
    m_card->setTitle(m_shown.code().isEmpty() ? tr("New instrument") : name);
    m_nameNl->setText(m_shown.value.nameNl);
    m_nameEn->setText(m_shown.value.nameEn);
    for (QLineEdit* edit : {m_nameNl, m_nameEn})
        edit->setCursorPosition(0);
    m_whenNl->setPlainText(m_shown.when.nl);
    m_whenEn->setPlainText(m_shown.when.en);
    m_legalNl->setPlainText(m_shown.legal.nl);
    m_legalEn->setPlainText(m_shown.legal.en);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(m_shown.kinds.contains(instrumentKinds()[std::size_t(i)].word));
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setChecked(m_shown.roles.has(rolesOffered()[std::size_t(i)]));
    QList<Tag> choices;
    for (const CodeValue& letter : m_context.codes().offered(u"LETTER"_s, m_context.today()))
        choices << letterTag(m_context.codes(), letter.code);
    m_letters->setChoices(choices);
    QList<Tag> chosen;
    for (const QString& code : m_shown.letters)
        chosen << letterTag(m_context.codes(), code);
    m_letters->setTags(chosen);
    m_source->setText(sourceText(m_shown.source));
    m_source->setVisible(!m_shown.code().isEmpty());
    m_switch->setText(m_shown.value.isOffered(m_context.today()) ? tr("Switch &off") : tr("Switch &on again"));
    m_switch->setEnabled(!m_shown.code().isEmpty());
    m_remove->setEnabled(!m_shown.code().isEmpty());
    drafts()->show(draftKey());
    follow();
}

void InstrumentsSection::startNew()
{
    m_shown = {};
    m_list->setCurrentRow(-1);
    showInstrument();
    m_nameNl->setFocus();
}

Instrument InstrumentsSection::typed() const
{
    Instrument instrument = m_shown;
    instrument.value.nameNl = m_nameNl->text();
    instrument.value.nameEn = m_nameEn->text();
    instrument.when = {.nl = m_whenNl->toPlainText(), .en = m_whenEn->toPlainText()};
    instrument.legal = {.nl = m_legalNl->toPlainText(), .en = m_legalEn->toPlainText()};
    instrument.kinds.clear();
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        if (m_kinds[i]->isChecked())
            instrument.kinds << instrumentKinds()[std::size_t(i)].word;
    // Roles that do not work on cases stay as they are.
    Roles roles;
    for (const Role role : allRoles)
        if (m_shown.roles.has(role) && !std::ranges::contains(rolesOffered(), role))
            roles.add(role);
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        if (m_roles[i]->isChecked())
            roles.add(rolesOffered()[std::size_t(i)]);
    instrument.roles = roles;
    instrument.letters.clear();
    for (const Tag& tag : m_letters->tags())
        instrument.letters << tag.key;
    return instrument;
}

bool InstrumentsSection::isDirty() const
{
    // Kinds have no order.
    Instrument now = typed();
    Instrument before = m_shown;
    now.kinds.sort();
    before.kinds.sort();
    return now != before;
}

void InstrumentsSection::follow()
{
    m_save->setEnabled(isDirty());
}

void InstrumentsSection::save()
{
    if (!isDirty())
        return;
    m_errors.clear();
    saveTyped(
        m_context, this,
        [instrument = typed()](Session& session, Numbers numbers) {
            return instruments::save(session, instrument, numbers);
        },
        [this, key = draftKey(), saved = typed()](const Result<QString>& code) {
            if (!code) {
                m_errors.show(code.error());
                return;
            }
            drafts()->drop(key);
            m_shown = saved;
            m_select = *code;
            load();
            Q_EMIT toast(tr("The instrument was saved."));
        });
}

void InstrumentsSection::switchOnOrOff()
{
    const bool on = !m_shown.value.isOffered(m_context.today());
    m_context.bench.writer.run(
        this, [seen = m_shown.value, on](Session& session) { return instruments::offer(session, seen, on); },
        [this, on](const Result<void>& done) {
            if (!done)
                m_errors.show(done.error());
            else
                Q_EMIT toast(on ? tr("The instrument can be chosen again.")
                                : tr("The instrument is no longer offered. What uses it keeps it."));
            load();
        });
}

void InstrumentsSection::remove()
{
    m_context.seams.messages.ask(
        this,
        {.title = tr("Remove “%1”?").arg(m_shown.value.nameNl),
         .text = tr("Only one that nothing uses can be removed. Switch it off to stop offering it."),
         .confirm = tr("Remove"),
         .destructive = true},
        [this, code = m_shown.code()](bool yes) {
            if (!yes)
                return;
            m_context.bench.writer.run(
                this, [code](Session& session) { return instruments::remove(session, code); },
                [this](const Result<void>& removed) {
                    if (!removed) {
                        m_errors.show(removed.error());
                        return;
                    }
                    m_shown = {};
                    Q_EMIT toast(tr("The instrument is removed."));
                    load();
                });
        });
}

} // namespace woonrust::ui
