// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_form.h"

#include "domain/dossier_rules.h"
#include "services/base/actor_of.h"
#include "services/base/policy.h"
#include "services/cases/dossiers.h"
#include "services/registry/areas.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QSpinBox>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int riskUnknown = -1;
constexpr int highestRisk = 20;
const QString secret = u"GEH"_s;

} // namespace

DossierForm::DossierForm(AppContext& theContext, const CaseView& start, QWidget* parent)
    : CaseEditor(theContext, start.detail.id ? tr("Data of the dossier") : tr("New dossier"),
                 start.detail.id ? tr("Save") : tr("Open the dossier"), parent),
      m_start(start)
{
    makeFields();
    layOut();
    showWhatMatters();
    begin(u"dossier"_s, isNew() ? QString() : QString::number(m_start.detail.id.value()));
    loadAreas();
    startAt(m_title);
}

void DossierForm::makeFields()
{
    const Dossier& d = m_start.detail.dossier;
    const CodeNames& codes = context().codes();
    const QDate today = context().today();
    m_title = new QLineEdit(d.title);
    m_kind = new QComboBox;
    fillCodes(m_kind, codes, u"DOSSIER_KIND"_s, today, d.kind);
    m_unit = new LookupField(context().bench, findUnits());
    m_unit->setPlaceholderText(tr("Street and number, or postcode"));
    m_unit->setChosen({.id = d.unit.value(), .text = m_start.detail.address});
    m_area = new QComboBox;
    m_area->addItem(d.unit ? tr("That of the home") : tr("No area"), QVariant::fromValue<qint64>(0));
    if (d.area) {
        m_area->addItem(m_start.detail.areaName, d.area.value());
        m_area->setCurrentIndex(1);
    }
    m_lead = new QComboBox;
    fillCodes(m_lead, codes, u"LEAD"_s, today, d.lead);
    m_leadPartner = new QLineEdit(d.leadPartner);
    m_handler = new QComboBox;
    fillHandlers(isNew() ? context().actor.id : d.handler);
    m_team = new QComboBox;
    fillCodes(m_team, codes, u"TEAM"_s, today, d.team, tr("No team"));
    m_phase = new SegmentedChoice;
    for (const CodeValue& value : codes.offered(u"PHASE"_s, today))
        m_phase->addOption(value.code, codes.name(u"PHASE"_s, value.code));
    m_phase->setValue(d.phase);
    m_level = new QComboBox;
    fillCodes(m_level, codes, u"VERTROUWELIJKHEID"_s, today, d.confidentiality);
    if (const int open = m_level->findData(u"OPE"_s); d.confidentiality != u"OPE" && open >= 0)
        m_level->removeItem(open); // no dossier is public
    if (isNew())
        chooseData(m_level, usualConfidentiality(m_kind->currentData().toString()));
    m_named = new TagField;
    QList<Tag> people;
    QList<Tag> chosen;
    for (const User& user : context().users()) {
        const Tag tag{QString::number(user.id.value()), user.name};
        people << tag;
        if (std::ranges::contains(m_start.detail.namedPeople, user.id))
            chosen << tag;
    }
    m_named->setChoices(people);
    m_named->setTags(chosen);
    m_named->setPlaceholder(tr("Name of a colleague"));
    m_risk = new QSpinBox;
    m_risk->setRange(riskUnknown, highestRisk);
    m_risk->setSpecialValueText(tr("Not judged"));
    m_risk->setValue(d.risk.value_or(riskUnknown));
    m_review = new DateTimeField(context().bench.clock, DateTimeMode::Date, Lean::Future);
    m_review->setValue({.date = d.nextReviewOn, .time = {}});
    m_reason = new QLineEdit;
}

// Only those that the user may hand it to: whoever divides the work to everybody who handles dossiers, others to
// themselves when nobody has it.
void DossierForm::fillHandlers(UserId now)
{
    const UserId me = context().actor.id;
    const bool divides = context().may(Permission::DivideWork);
    const bool isOwnChoice = !now || now == me;
    if (divides || isOwnChoice)
        m_handler->addItem(tr("Nobody"), QVariant::fromValue<qint64>(0));
    for (const User& user : context().users()) {
        const bool works = !user.disabled && policy::may(actorOf(user), Permission::WorkDossier);
        if (user.id == now || (works && (divides || (isOwnChoice && user.id == me))))
            m_handler->addItem(user.name, user.id.value());
    }
    chooseData(m_handler, now.value());
    m_handler->setEnabled(m_handler->count() > 1);
}

bool DossierForm::mayDecideWhoOpens() const
{
    const UserId handler = m_start.detail.dossier.handler;
    return isNew() || !handler || handler == context().actor.id || context().may(Permission::SeeSecret);
}

void DossierForm::layOut()
{
    form()->addLayout(sideBySide({addField(u"title"_s, tr("&Title"), m_title, Requirement::Required),
                                  addField(u"kind"_s, tr("&Kind"), m_kind, Requirement::Required)},
                                 {2, 1}));
    form()->addLayout(sideBySide(
        {addField(u"unit"_s, tr("&Home it is about"), m_unit), addField(u"area"_s, tr("&Area"), m_area)}, {2, 1}));
    FormField* handler = addField(u"handler"_s, tr("Ha&ndler"), m_handler);
    if (!context().may(Permission::DivideWork))
        handler->setHint(tr("The coordinator hands dossiers over."));
    form()->addLayout(sideBySide({handler, addField(u"team"_s, tr("T&eam"), m_team),
                                  addField(u"nextReviewOn"_s, tr("Next &review"), m_review)}));
    m_partnerField = addField(u"leadPartner"_s, tr("&Partner who leads"), m_leadPartner);
    form()->addLayout(sideBySide(
        {addField(u"lead"_s, tr("Lea&d"), m_lead), m_partnerField, addField(u"risk"_s, tr("R&isk, 0 to 20"), m_risk)}));
    m_namedField = addField(u"namedPeople"_s, tr("&Who else may open it"), m_named);
    m_namedField->setHint(tr("Besides the handler and the coordinator. Others see only its number, area and handler."));
    FormField* level = addField(u"confidentiality"_s, tr("&Confidentiality"), m_level);
    if (!mayDecideWhoOpens()) {
        m_level->setEnabled(false);
        m_named->setEnabled(false);
        level->setHint(tr("Its handler or the coordinator decides this."));
    }
    form()->addLayout(sideBySide({addField(u"phase"_s, tr("Pha&se"), m_phase), level}));
    form()->addWidget(m_namedField);
    m_reasonField = addField(u"reason"_s, tr("Reas&on for the change"), m_reason, Requirement::Required);
    form()->addWidget(m_reasonField);
    connect(m_lead, &QComboBox::currentIndexChanged, this, &DossierForm::showWhatMatters);
    connect(m_level, &QComboBox::currentIndexChanged, this, &DossierForm::showWhatMatters);
    connect(m_level, &QComboBox::activated, this, [this] { m_levelByUser = true; });
    connect(m_kind, &QComboBox::activated, this, &DossierForm::followKind);
    connect(m_phase, &SegmentedChoice::valueChanged, this, &DossierForm::showWhatMatters);
    connect(m_named, &TagField::tagsChanged, this, &DossierForm::showWhatMatters);
    connect(m_unit, &LookupField::chosenChanged, this, [this] {
        m_area->setItemText(0, m_unit->id() > 0 ? tr("That of the home") : tr("No area"));
        if (m_unit->id() > 0)
            m_area->setCurrentIndex(0);
        touched();
    });
}

// What a kind asks for is filled in, and shown, rather than refused later.
void DossierForm::followKind()
{
    const QString kind = m_kind->currentData().toString();
    if ((isNew() && !m_levelByUser) || isTooOpen(m_level->currentData().toString(), kind))
        chooseData(m_level, usualConfidentiality(kind));
}

void DossierForm::showWhatMatters()
{
    const Dossier now = wanted();
    m_partnerField->setVisible(now.lead != "US"_L1);
    m_namedField->setVisible(now.confidentiality == secret);
    m_reasonField->setVisible(!isNew() && (now.phase != m_start.detail.dossier.phase ||
                                           now.confidentiality != m_start.detail.dossier.confidentiality ||
                                           (now.confidentiality == secret && named() != m_start.detail.namedPeople)));
}

void DossierForm::loadAreas()
{
    context().bench.reader.run(
        this, [](Session& session) { return areas::all(session); },
        [this](const Result<std::vector<Area>>& found) {
            if (!found)
                return;
            const QSignalBlocker quiet(m_area);
            const qint64 chosen = m_area->currentData().toLongLong();
            while (m_area->count() > 1)
                m_area->removeItem(1);
            for (const Area& area : *found)
                if (!area.retired || area.id.value() == chosen)
                    m_area->addItem(area.name, area.id.value());
            chooseData(m_area, chosen);
        });
}

Dossier DossierForm::wanted() const
{
    Dossier d = m_start.detail.dossier;
    d.title = m_title->text();
    d.kind = m_kind->currentData().toString();
    d.unit = UnitId(m_unit->id());
    d.area = AreaId(m_area->currentData().toLongLong());
    d.lead = m_lead->currentData().toString();
    d.leadPartner = d.lead == "US"_L1 ? QString() : m_leadPartner->text();
    d.handler = UserId(m_handler->currentData().toLongLong());
    d.team = m_team->currentData().toString();
    d.phase = m_phase->value();
    d.confidentiality = m_level->currentData().toString();
    d.risk = m_risk->value() == riskUnknown ? std::nullopt : std::optional<int>(m_risk->value());
    d.nextReviewOn = m_review->value().date;
    return d;
}

std::vector<UserId> DossierForm::named() const
{
    std::vector<UserId> users;
    for (const Tag& tag : m_named->tags())
        users.emplace_back(tag.key.toLongLong());
    std::ranges::sort(users);
    return users;
}

CaseEditor::Work DossierForm::work(Numbers numbers) const
{
    const Dossier d = wanted();
    if (!m_review->isValid())
        return [](Session&) -> Result<void> {
            return failure(ErrorKind::Input, DateTimeField::help(), u"nextReviewOn"_s);
        };
    if (!m_unit->text().trimmed().isEmpty() && m_unit->id() == 0)
        return [](Session&) -> Result<void> {
            return failure(ErrorKind::Input, tr("Choose a home from the list, or leave this empty and choose an area."),
                           u"unit"_s);
        };
    const auto people = d.confidentiality == secret ? named() : std::vector<UserId>();
    const dossiers::Form form{.dossier = d, .namedPeople = people, .reason = m_reason->text()};
    return [form, numbers, opened = m_opened](Session& session) -> Result<void> {
        const auto saved = dossiers::save(session, form, numbers);
        if (!saved)
            return std::unexpected(saved.error());
        if (form.dossier.id)
            return {};
        return dossiers::dossierDetail(session, *saved).transform([&](const dossiers::DossierDetail& made) {
            *opened = {.id = *saved, .number = made.number};
        });
    };
}

QString DossierForm::notice() const
{
    return isNew() ? QString() : tr("The dossier is saved."); // a new one is told with its number
}

QJsonObject DossierForm::content() const
{
    const Dossier d = wanted();
    QJsonArray people;
    for (const UserId user : named())
        people.append(user.value());
    return {{u"title"_s, d.title},
            {u"kind"_s, d.kind},
            {u"unit"_s, d.unit.value()},
            {u"unitText"_s, m_unit->text()},
            {u"area"_s, d.area.value()},
            {u"lead"_s, d.lead},
            {u"leadPartner"_s, d.leadPartner},
            {u"handler"_s, d.handler.value()},
            {u"team"_s, d.team},
            {u"phase"_s, d.phase},
            {u"confidentiality"_s, d.confidentiality},
            {u"named"_s, people},
            {u"risk"_s, m_risk->value()},
            {u"nextReviewOn"_s, toStorage(d.nextReviewOn)},
            {u"reason"_s, m_reason->text()}};
}

void DossierForm::setContent(const QJsonObject& content)
{
    m_title->setText(content[u"title"_s].toString());
    chooseData(m_kind, content[u"kind"_s].toString());
    m_unit->setChosen({.id = content[u"unit"_s].toInteger(), .text = content[u"unitText"_s].toString()});
    chooseData(m_area, content[u"area"_s].toInteger());
    chooseData(m_lead, content[u"lead"_s].toString());
    m_leadPartner->setText(content[u"leadPartner"_s].toString());
    chooseData(m_handler, content[u"handler"_s].toInteger());
    chooseData(m_team, content[u"team"_s].toString());
    m_phase->setValue(content[u"phase"_s].toString());
    chooseData(m_level, content[u"confidentiality"_s].toString());
    QList<Tag> people;
    for (const QJsonValue& user : content[u"named"_s].toArray())
        people << Tag{QString::number(user.toInteger()), context().userName(UserId(user.toInteger()))};
    m_named->setTags(people);
    m_risk->setValue(content[u"risk"_s].toInt(riskUnknown));
    m_review->setValue({.date = dateFromStorage(content[u"nextReviewOn"_s].toString()), .time = {}});
    m_reason->setText(content[u"reason"_s].toString());
    showWhatMatters();
}

} // namespace woonrust::ui
