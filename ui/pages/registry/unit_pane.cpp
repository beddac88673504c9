// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/unit_pane.h"

#include "domain/number.h"
#include "domain/phone.h"
#include "services/registry/areas.h"
#include "services/registry/units.h"
#include "ui/kit/card.h"
#include "ui/kit/section_header.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/registry/alerts_card.h"
#include "ui/pages/registry/case_table.h"
#include "ui/pages/registry/tenancy_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

UnitPane::UnitPane(AppContext& context, QWidget* parent)
    : RegistryPane(context, EntityKind::Unit, TargetKind::Unit, tr("Unit"), parent),
      m_residents(new CaseTable(tr("Tenants now"), {tr("Name"), tr("Phone"), tr("From")}, 0,
                                tr("Nobody, as far as is known."))),
      m_former(new CaseTable(tr("Former tenants"), {tr("Name"), tr("From"), tr("Until")}, 0,
                             tr("Nobody, as far as is known."))),
      m_reports(new CaseTable(tr("Reports"), {tr("Number"), tr("Received"), tr("Category"), tr("Status")}, 2,
                              tr("No reports."))),
      m_dossiers(new CaseTable(tr("Dossiers"), {tr("Number"), tr("Title"), tr("Status"), tr("Handler")}, 1,
                               tr("No dossiers."))),
      m_tenancy(new TenancyEditor(context, m_residents, false))
{
    makeForm();
    finish({m_residents, m_former}, {m_reports, m_dossiers}, m_tenancy);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::Area, &Change::kind))
            loadAreas();
    });
    loadAreas();
}

void UnitPane::makeForm()
{
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
    m_drafts->watch(u"street"_s, m_street);
    m_drafts->watch(u"houseNumber"_s, m_houseNumber);
    m_drafts->watch(u"addition"_s, m_addition);
    m_drafts->watch(u"postcode"_s, m_postcode);
    m_drafts->watch(u"city"_s, m_city);
    m_drafts->watch(u"number"_s, m_number);
    m_drafts->watch(u"complex"_s, m_complex);
    m_drafts->watch(u"area"_s, m_area);
    m_drafts->watch(u"kind"_s, m_kind);
    m_drafts->watch(u"buildYear"_s, m_buildYear);
}

void UnitPane::loadAreas()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return areas::all(session); },
        [this](Result<std::vector<Area>> areas) {
            if (areas)
                m_areas = *std::move(areas);
        });
}

void UnitPane::load(qint64 id)
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [id](Session& session) { return units::page(session, UnitId(id)); },
        [this, generation](Result<units::UnitPage> page) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!page) {
                failed(page.error());
                return;
            }
            m_page = *std::move(page);
            shown();
        });
}

void UnitPane::clear()
{
    m_page = {};
    m_page.unit.kind = u"WOO"_s;
    m_header->setTitle(tr("New unit"));
}

void UnitPane::fillPage()
{
    const Unit& unit = m_page.unit;
    const CodeNames& codes = m_context.codes();
    m_header->setTitle(unit.addressLine(), tr("unit %1").arg(unit.number));
    QStringList facts;
    const QString place = u"%1 %2"_s.arg(unit.postcode, unit.city).trimmed();
    if (!place.isEmpty())
        facts << place;
    QStringList areas;
    for (const Area& area : m_page.areas)
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
    m_facts->setText(facts.join(u'\n'));
    m_alerts->show(m_page.alerts, {}, unit.id);
    m_tenancy->setOwner(unit.id.value());
    fillResidents();
    fillCases();
}

void UnitPane::fillResidents()
{
    const auto toPerson = [](const auto& resident) {
        return Target{.kind = TargetKind::Person, .id = resident.person.id.value()};
    };
    QList<RegistryCaseLine> now;
    for (const auto& resident : m_page.residents)
        now << RegistryCaseLine{.target = toPerson(resident),
                                .texts = {resident.person.displayName(), readablePhone(resident.person.phone),
                                          columnDay(resident.tenancy.startOn)},
                                .key = resident.tenancy.id.value(),
                                .version = resident.tenancy.version};
    m_residents->setLines(now);
    QList<RegistryCaseLine> before;
    for (const auto& resident : m_page.history)
        if (resident.tenancy.endOn.isValid() && resident.tenancy.endOn < m_context.today())
            before << RegistryCaseLine{.target = toPerson(resident),
                                       .texts = {resident.person.displayName(), columnDay(resident.tenancy.startOn),
                                                 columnDay(resident.tenancy.endOn)}};
    m_former->setLines(before);
}

// Hidden ones are not among them: that they are about this home may not be known (units::page).
void UnitPane::fillCases()
{
    const CodeNames& codes = m_context.codes();
    QList<RegistryCaseLine> reports;
    for (const ReportRow& row : m_page.reports) {
        const QString number = SerialNumber::fromKey(SerialNumber::report, row.number).toString();
        reports << RegistryCaseLine{.target = {.kind = TargetKind::Report, .id = row.id.value()},
                                    .texts = {number, columnDay(amsterdamTime(row.receivedAt).date()),
                                              codes.name(u"ZAAKTYPEDETAILSOORT"_s, row.category),
                                              codes.name(u"ZAAKSTATUSSOORT"_s, row.status)}};
    }
    m_reports->setLines(reports);
    QList<RegistryCaseLine> dossiers;
    for (const DossierRow& row : m_page.dossiers) {
        const QString number = SerialNumber::fromKey(SerialNumber::dossier, row.number).toString();
        dossiers << RegistryCaseLine{
            .target = {.kind = TargetKind::Dossier, .id = row.id.value()},
            .texts = {number, row.title, codes.name(u"ZAAKSTATUSSOORT"_s, row.status), row.handlerName}};
    }
    m_dossiers->setLines(dossiers);
}

void UnitPane::fillForm()
{
    const Unit& unit = m_page.unit;
    m_number->setText(unit.number);
    m_street->setText(unit.street);
    m_houseNumber->setValue(unit.houseNumber);
    m_addition->setText(unit.addition);
    m_postcode->setText(unit.postcode);
    m_city->setText(unit.city);
    fillCodes(m_kind, m_context.codes(), u"EENHEIDSOORT"_s, m_context.today(), unit.kind);
    m_area->clear();
    m_area->addItem(tr("No area"), 0);
    for (const Area& area : m_areas)
        if (!area.retired || area.id == unit.area)
            m_area->addItem(area.name, area.id.value());
    chooseData(m_area, unit.area.value());
    m_complex->setText(unit.complex);
    m_buildYear->setValue(unit.buildYear.value_or(m_buildYear->minimum()));
}

Unit UnitPane::typed() const
{
    Unit unit = m_page.unit;
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

bool UnitPane::differs() const
{
    const Unit now = typed();
    const Unit& before = m_page.unit;
    return now.number != before.number || now.street != before.street || now.houseNumber != before.houseNumber ||
           now.addition != before.addition || now.postcode != before.postcode || now.city != before.city ||
           now.kind != before.kind || now.area != before.area || now.complex != before.complex ||
           now.buildYear != before.buildYear;
}

void UnitPane::store()
{
    m_context.bench.writer.run(
        this,
        [wanted = typed()](Session& session) -> Result<UnitId> {
            if (!wanted.id)
                return units::add(session, wanted);
            return units::update(session, wanted).transform([&] { return wanted.id; });
        },
        [this](const Result<UnitId>& done) {
            if (done)
                saved(done->value(), tr("The unit was saved."));
            else
                failed(done.error());
        });
}

} // namespace woonrust::ui
