// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/unit_pane.h"

#include "domain/deadline.h"
#include "domain/number.h"
#include "services/register/areas.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/panes.h"
#include "ui/pages/registry/alerts_card.h"
#include "ui/pages/registry/case_table.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCases = 200;

Result<UnitPane::Content> readUnit(Session& session, UnitId id)
{
    auto card = units::card(session, id);
    if (!card)
        return std::unexpected(card.error());
    auto areas = areas::all(session);
    if (!areas)
        return std::unexpected(areas.error());
    return session.read([&] {
        UnitPane::Content content{.card = *std::move(card), .reports = {}, .dossiers = {}, .areas = *std::move(areas)};
        const Visibility visibility = session.visibility();
        const QDate today = session.clock().today();
        std::vector<ReportId> reports;
        storage::eachReportId(session.db(), visibility, {.unit = id}, {}, today, {}, [&](ReportId report) {
            reports.push_back(report);
            return reports.size() < mostCases;
        });
        content.reports = storage::reportRows(session.db(), visibility, reports);
        std::vector<DossierId> dossiers;
        storage::eachDossierId(session.db(), visibility, {.unit = id}, {}, today, [&](DossierId dossier) {
            dossiers.push_back(dossier);
            return dossiers.size() < mostCases;
        });
        content.dossiers = storage::dossierRows(session.db(), visibility, dossiers);
        return content;
    });
}

} // namespace

UnitPane::UnitPane(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_header(new SectionHeader({})),
      m_bar(new InlineMessage),
      m_errors(m_bar),
      m_facts(new Card(tr("Unit"))),
      m_factText(wrappedLabel({})),
      m_edit(secondaryButton(tr("&Edit"))),
      m_save(primaryButton(tr("Save"))),
      m_cancel(secondaryButton(tr("Cancel"))),
      m_alerts(new AlertsCard(context)),
      m_residents(new CaseTable(tr("Living here now"), {tr("Name"), tr("Phone"), tr("From")},
                                tr("Nobody, as far as is known."))),
      m_former(new CaseTable(tr("Lived here before"), {tr("Name"), tr("From"), tr("Until")},
                             tr("Nobody, as far as is known."))),
      m_reports(new CaseTable(tr("Reports"),
                              {tr("Number"), tr("Received"), tr("Category"), tr("Status"), tr("Handler")},
                              tr("No reports."))),
      m_dossiers(new CaseTable(tr("Dossiers"), {tr("Number"), tr("Opened"), tr("Title"), tr("Status"), tr("Handler")},
                               tr("No dossiers."))),
      m_rest(new QWidget)
{
    setButtonHint(m_save, u"Ctrl+S"_s);
    for (QPushButton* button : {m_edit, m_save, m_cancel})
        m_header->addAction(button);
    m_facts->body()->addWidget(m_factText);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    auto* rightColumn = new QVBoxLayout(m_rest);
    for (QVBoxLayout* column : {leftColumn, rightColumn}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(gap(this));
    }
    leftColumn->addWidget(makeForm());
    leftColumn->addWidget(m_facts);
    leftColumn->addWidget(m_residents);
    leftColumn->addWidget(m_alerts);
    leftColumn->addWidget(m_former);
    leftColumn->addStretch(1);
    rightColumn->addWidget(m_reports);
    rightColumn->addWidget(m_dossiers);
    rightColumn->addStretch(1);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Panes(left, m_rest, 2, 3));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(scrolling(all), 1);

    connect(m_edit, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (unit())
            show();
        else
            Q_EMIT openRequested({.kind = TargetKind::Unit});
    });
    connect(m_save, &QPushButton::clicked, this, &UnitPane::save);
    for (CaseTable* table : {m_residents, m_former, m_reports, m_dossiers})
        connect(table, &CaseTable::openRequested, this, &UnitPane::openRequested);
    connect(m_alerts, &AlertsCard::changed, this, [this](const QString& said) {
        open(unit());
        Q_EMIT toast(said);
    });
}

QWidget* UnitPane::makeForm()
{
    m_form = new Card(tr("Unit"));
    m_number = new QLineEdit;
    m_street = new QLineEdit;
    m_houseNumber = new QSpinBox;
    m_houseNumber->setRange(0, 99'999);
    m_houseNumber->setSpecialValueText(tr("none"));
    m_addition = new QLineEdit;
    m_postcode = new QLineEdit;
    m_city = new QLineEdit;
    m_kind = new QComboBox;
    m_area = new QComboBox;
    m_complex = new QLineEdit;
    m_buildYear = new QSpinBox;
    m_buildYear->setRange(999, 2100); // 999 stands for not known
    m_buildYear->setSpecialValueText(tr("not known"));
    QVBoxLayout* body = m_form->body();
    body->addWidget(m_errors.add(u"street"_s, tr("&Street"), m_street, Requirement::Required));
    body->addLayout(sideBySide({m_errors.add(u"houseNumber"_s, tr("&House number"), m_houseNumber),
                                m_errors.add(u"addition"_s, tr("&Addition"), m_addition)}));
    body->addLayout(sideBySide(
        {m_errors.add(u"postcode"_s, tr("&Postcode"), m_postcode), m_errors.add(u"city"_s, tr("&City"), m_city)},
        {2, 3}));
    body->addLayout(sideBySide({m_errors.add(u"number"_s, tr("Unit &number"), m_number, Requirement::Required),
                                m_errors.add(u"complex"_s, tr("Comple&x"), m_complex)}));
    body->addWidget(m_errors.add(u"area"_s, tr("A&rea"), m_area));
    body->addLayout(sideBySide({m_errors.add(u"kind"_s, tr("&Kind"), m_kind, Requirement::Required),
                                m_errors.add(u"buildYear"_s, tr("&Year of building"), m_buildYear)}));
    return m_form;
}

void UnitPane::open(UnitId id)
{
    load(id);
}

void UnitPane::load(UnitId id)
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [id](Session& session) { return readUnit(session, id); },
        [this, generation](Result<Content> content) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!content) {
                m_errors.show(content.error());
                return;
            }
            m_unit = *std::move(content);
            show();
            Q_EMIT opened(m_unit.card.unit.addressLine());
        });
}

void UnitPane::show()
{
    const Unit& unit = m_unit.card.unit;
    const CodeNames& codes = m_context.codes();
    m_header->setTitle(unit.addressLine(), tr("unit %1").arg(unit.number));
    QStringList facts;
    const QString place = u"%1 %2"_s.arg(unit.postcode, unit.city).trimmed();
    if (!place.isEmpty())
        facts << place;
    QStringList areas;
    for (const Area& area : m_unit.card.areas)
        areas << area.name;
    if (!areas.isEmpty())
        facts << areas.join(u" · "_s);
    QStringList kind{codes.name(u"EENHEIDSOORT"_s, unit.kind)};
    if (unit.buildYear)
        kind << tr("built in %1").arg(*unit.buildYear);
    if (unit.condition)
        kind << tr("condition %1").arg(codes.name(u"CONDITION"_s, QString::number(*unit.condition)));
    if (!unit.complex.isEmpty())
        kind << tr("complex %1").arg(unit.complex);
    facts << kind.join(u" · "_s);
    m_factText->setText(facts.join(u'\n'));
    m_alerts->show(m_unit.card.alerts, {}, unit.id);
    const auto toPerson = [](const storage::Resident& resident) {
        return Target{.kind = TargetKind::Person, .id = resident.person.id.value()};
    };
    QList<RegistryCaseLine> now;
    for (const storage::Resident& resident : m_unit.card.residents)
        now << RegistryCaseLine{
            .target = toPerson(resident),
            .texts = {resident.person.displayName(), resident.person.phone, shortDate(resident.tenancy.startOn)}};
    m_residents->setLines(now);
    QList<RegistryCaseLine> before;
    for (const storage::Resident& resident : m_unit.card.history)
        if (resident.tenancy.endOn.isValid() && resident.tenancy.endOn < m_context.today())
            before << RegistryCaseLine{.target = toPerson(resident),
                                       .texts = {resident.person.displayName(), shortDate(resident.tenancy.startOn),
                                                 shortDate(resident.tenancy.endOn)}};
    m_former->setLines(before);
    // Of a hidden one no more than number and handler is known here.
    QList<RegistryCaseLine> reports;
    for (const ReportRow& row : m_unit.reports)
        reports << RegistryCaseLine{
            .target = {.kind = TargetKind::Report, .id = row.id.value()},
            .texts = {SerialNumber::fromKey(SerialNumber::report, row.number).toString(),
                      row.hidden ? tr("Confidential") : shortDate(amsterdamTime(row.receivedAt).date()),
                      row.hidden ? QString() : codes.name(u"ZAAKTYPEDETAILSOORT"_s, row.category),
                      row.hidden ? QString() : codes.name(u"ZAAKSTATUSSOORT"_s, row.status), row.handlerName}};
    m_reports->setLines(reports);
    QList<RegistryCaseLine> dossiers;
    for (const DossierRow& row : m_unit.dossiers)
        dossiers << RegistryCaseLine{.target = {.kind = TargetKind::Dossier, .id = row.id.value()},
                                     .texts = {SerialNumber::fromKey(SerialNumber::dossier, row.number).toString(),
                                               row.hidden ? tr("Confidential") : shortDate(row.openedOn), row.title,
                                               row.hidden ? QString() : codes.name(u"ZAAKSTATUSSOORT"_s, row.status),
                                               row.handlerName}};
    m_dossiers->setLines(dossiers);
    edit(false);
}

void UnitPane::startNew()
{
    const int generation = m_generation.next();
    m_unit = {};
    m_unit.card.unit.kind = u"WOO"_s;
    m_header->setTitle(tr("New unit"));
    edit(true);
    m_context.bench.reader.run(
        this, [](Session& session) { return areas::all(session); },
        [this, generation](Result<std::vector<Area>> areas) {
            if (!areas || !m_generation.isCurrent(generation))
                return;
            m_unit.areas = *std::move(areas);
            for (const Area& area : m_unit.areas)
                if (!area.retired)
                    m_area->addItem(area.name, area.id.value());
        });
}

void UnitPane::edit(bool on)
{
    const Unit& unit = m_unit.card.unit;
    m_errors.clear();
    m_number->setText(unit.number);
    m_street->setText(unit.street);
    m_houseNumber->setValue(unit.houseNumber);
    m_addition->setText(unit.addition);
    m_postcode->setText(unit.postcode);
    m_city->setText(unit.city);
    fillCodes(m_kind, m_context.codes(), u"EENHEIDSOORT"_s, m_context.today(), unit.kind);
    m_area->clear();
    m_area->addItem(tr("No area"), 0);
    for (const Area& area : m_unit.areas)
        if (!area.retired || area.id == unit.area)
            m_area->addItem(area.name, area.id.value());
    chooseData(m_area, unit.area.value());
    m_complex->setText(unit.complex);
    m_buildYear->setValue(unit.buildYear.value_or(m_buildYear->minimum()));
    m_form->setVisible(on);
    m_save->setVisible(on);
    m_cancel->setVisible(on);
    m_facts->setVisible(!on);
    m_edit->setVisible(!on && m_context.may(Permission::ImportRegister));
    for (QWidget* widget : QList<QWidget*>{m_alerts, m_residents, m_former, m_rest})
        widget->setVisible(unit.id.isValid());
    if (on)
        m_street->setFocus();
}

Unit UnitPane::typed() const
{
    Unit unit = m_unit.card.unit;
    unit.number = m_number->text();
    unit.street = m_street->text();
    unit.houseNumber = m_houseNumber->value();
    unit.addition = m_addition->text();
    unit.postcode = m_postcode->text();
    unit.city = m_city->text();
    unit.kind = m_kind->currentData().toString();
    unit.area = AreaId(m_area->currentData().toLongLong());
    unit.complex = m_complex->text();
    unit.buildYear =
        m_buildYear->value() == m_buildYear->minimum() ? std::nullopt : std::optional(m_buildYear->value());
    return unit;
}

bool UnitPane::isDirty() const
{
    const Unit now = typed();
    const Unit& before = m_unit.card.unit;
    return m_form->isVisibleTo(this) &&
           (now.number != before.number || now.street != before.street || now.houseNumber != before.houseNumber ||
            now.addition != before.addition || now.postcode != before.postcode || now.city != before.city ||
            now.kind != before.kind || now.area != before.area || now.complex != before.complex ||
            now.buildYear != before.buildYear);
}

void UnitPane::save()
{
    if (!isDirty()) {
        if (unit() && m_form->isVisibleTo(this))
            show();
        return;
    }
    m_errors.clear();
    m_context.bench.writer.run(
        this,
        [wanted = typed()](Session& session) -> Result<UnitId> {
            if (!wanted.id)
                return units::add(session, wanted);
            const auto done = units::update(session, wanted);
            if (!done)
                return std::unexpected(done.error());
            return wanted.id;
        },
        [this](const Result<UnitId>& saved) {
            if (!saved) {
                m_errors.show(saved.error());
                return;
            }
            open(*saved);
            Q_EMIT toast(tr("The unit was saved."));
        });
}

} // namespace woonrust::ui
