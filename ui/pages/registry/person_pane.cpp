// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/person_pane.h"

#include "domain/number.h"
#include "domain/phone.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/pages/case/known_persons.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/registry/alerts_card.h"
#include "ui/pages/registry/case_table.h"
#include "ui/pages/registry/merge_card.h"
#include "ui/pages/registry/tenancy_editor.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

PersonPane::PersonPane(AppContext& context, QWidget* parent)
    : RegistryPane(context, EntityKind::Person, TargetKind::Person, tr("Person"), parent),
      m_homes(new CaseTable(tr("Homes"), {tr("Address"), tr("From"), tr("Until")}, 0, tr("No tenancy is known."))),
      m_reports(new CaseTable(tr("Reports"), {tr("Number"), tr("Received"), tr("Part"), tr("Category"), tr("Status")},
                              3, tr("No reports."))),
      m_dossiers(new CaseTable(tr("Dossiers"), {tr("Number"), tr("Opened"), tr("Title"), tr("Role"), tr("Status")}, 2,
                               tr("No dossiers."))),
      m_tenancy(new TenancyEditor(context, m_homes, true)),
      m_merge(new MergeCard(context))
{
    makeForm();
    finish({m_homes}, {m_reports, m_dossiers}, m_tenancy, m_merge);
    connect(m_merge, &MergeCard::changed, this, &PersonPane::toast);
}

void PersonPane::makeForm()
{
    m_initials = new QLineEdit;
    m_infix = new QLineEdit;
    m_lastName = new QLineEdit;
    m_tenantNumber = new QLineEdit;
    m_phone = new QLineEdit;
    m_email = new QLineEdit;
    m_remark = new QPlainTextEdit;
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(em(this, 6));
    QVBoxLayout* body = m_form->body();
    body->addLayout(sideBySide({m_errors.add(u"initials"_s, tr("&Initials"), m_initials),
                                m_errors.add(u"infix"_s, tr("Infi&x"), m_infix),
                                m_errors.add(u"lastName"_s, tr("&Last name"), m_lastName, Requirement::Required)},
                               {2, 2, 4}));
    body->addLayout(sideBySide({m_errors.add(u"phone"_s, tr("&Phone"), m_phone),
                                m_errors.add(u"tenantNumber"_s, tr("&Tenant number"), m_tenantNumber)}));
    body->addWidget(m_errors.add(u"email"_s, tr("E-&mail"), m_email));
    FormField* remark = m_errors.add(u"remark"_s, tr("&Remark"), m_remark);
    remark->setHint(tr("How to reach them, which language; never a judgement, never a BSN."));
    body->addWidget(remark);
    m_known = new KnownPersons(m_context);
    body->addWidget(m_known);
    for (const QLineEdit* edit : {m_initials, m_infix, m_lastName, m_tenantNumber, m_phone, m_email})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (!id())
                m_known->lookFor(typed());
        });
    connect(m_known, &KnownPersons::chosen, this, [this](PersonId person, const QString& name) {
        take(person.value());
        Q_EMIT toast(tr("This is %1, who was known already. Nobody new was entered.").arg(name));
    });
    m_drafts->watch(u"initials"_s, m_initials);
    m_drafts->watch(u"infix"_s, m_infix);
    m_drafts->watch(u"lastName"_s, m_lastName);
    m_drafts->watch(u"tenantNumber"_s, m_tenantNumber);
    m_drafts->watch(u"phone"_s, m_phone);
    m_drafts->watch(u"email"_s, m_email);
    m_drafts->watch(u"remark"_s, m_remark);
    // So that a draft meets what somebody else saved since then.
    m_drafts->also(
        u"version"_s, [this] { return m_version; }, [this](const QJsonValue& version) { m_version = version.toInt(); });
}

void PersonPane::load(qint64 id)
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [id](Session& session) { return persons::page(session, PersonId(id)); },
        [this, generation](Result<persons::PersonPage> page) {
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

void PersonPane::clear()
{
    m_page = {};
    m_header->setTitle(tr("New person"));
}

bool PersonPane::mayChange() const
{
    return !m_page.mergedInto &&
           (m_context.may(Permission::RegisterReport) || m_context.may(Permission::ImportRegistry));
}

void PersonPane::fillPage()
{
    const Person& person = m_page.person;
    m_header->setTitle(person.displayName(),
                       person.tenantNumber.isEmpty() ? QString() : tr("tenant number %1").arg(person.tenantNumber));
    QStringList facts;
    if (!person.phone.isEmpty())
        facts << tr("Phone: %1").arg(readablePhone(person.phone));
    if (!person.email.isEmpty())
        facts << tr("E-mail: %1").arg(person.email);
    if (!person.remark.isEmpty())
        facts << person.remark;
    m_facts->setText(facts.isEmpty() ? tr("No phone number or e-mail address is known.") : facts.join(u'\n'));
    m_alerts->show(m_page.alerts, person.id, {});
    m_tenancy->setOwner(person.id.value());
    m_merge->show(m_page);
    QList<RegistryCaseLine> homes;
    for (const auto& home : m_page.residences)
        homes << RegistryCaseLine{.target = {.kind = TargetKind::Unit, .id = home.unit.id.value()},
                                  .texts = {home.unit.addressLine(), columnDay(home.tenancy.startOn),
                                            home.tenancy.endOn.isValid() ? columnDay(home.tenancy.endOn) : tr("now")},
                                  .key = home.tenancy.id.value(),
                                  .version = home.tenancy.version};
    m_homes->setLines(homes);
    const CodeNames& codes = m_context.codes();
    QList<RegistryCaseLine> reports;
    for (const auto& report : m_page.reports)
        reports << RegistryCaseLine{.target = {.kind = TargetKind::Report, .id = report.report.value()},
                                    .texts = {SerialNumber::fromKey(SerialNumber::report, report.number).toString(),
                                              columnDay(report.receivedOn),
                                              report.asReporter && report.asAccused ? tr("reporter and accused")
                                              : report.asReporter                   ? tr("reporter")
                                                                                    : tr("accused"),
                                              codes.name(u"ZAAKTYPEDETAILSOORT"_s, report.category),
                                              codes.name(u"ZAAKSTATUSSOORT"_s, report.status)}};
    m_reports->setLines(reports);
    QList<RegistryCaseLine> dossiers;
    for (const auto& dossier : m_page.dossiers) {
        const QString role = codes.find(u"ZAAKROL"_s, dossier.role) ? codes.name(u"ZAAKROL"_s, dossier.role)
                                                                    : codes.name(u"RELATIEROLSOORT"_s, dossier.role);
        dossiers << RegistryCaseLine{.target = {.kind = TargetKind::Dossier, .id = dossier.dossier.value()},
                                     .texts = {SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString(),
                                               columnDay(dossier.openedOn), dossier.title, role,
                                               codes.name(u"ZAAKSTATUSSOORT"_s, dossier.status)}};
    }
    m_dossiers->setLines(dossiers);
}

void PersonPane::fillForm()
{
    const Person& person = m_page.person;
    m_version = person.version;
    m_initials->setText(person.initials);
    m_infix->setText(person.infix);
    m_lastName->setText(person.lastName);
    m_tenantNumber->setText(person.tenantNumber);
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_remark->setPlainText(person.remark);
    m_known->clear();
}

Person PersonPane::typed() const
{
    Person person = m_page.person;
    person.version = m_version;
    person.initials = m_initials->text();
    person.infix = m_infix->text();
    person.lastName = m_lastName->text();
    person.tenantNumber = m_tenantNumber->text();
    person.phone = m_phone->text();
    person.email = m_email->text();
    person.remark = m_remark->toPlainText();
    return person;
}

bool PersonPane::differs() const
{
    const Person now = typed();
    const Person& before = m_page.person;
    return now.initials != before.initials || now.infix != before.infix || now.lastName != before.lastName ||
           now.tenantNumber != before.tenantNumber || now.phone != before.phone || now.email != before.email ||
           now.remark != before.remark;
}

// A second entry of one person is made by a deliberate act only.
void PersonPane::store()
{
    if (id()) {
        write();
        return;
    }
    if (std::exchange(m_looks, true))
        return;
    m_known->lookNow(typed(), {}, [this](const std::vector<KnownPerson>& known) {
        m_looks = false;
        if (known.empty()) {
            write();
            return;
        }
        QStringList lines;
        for (const KnownPerson& each : known)
            lines << each.line;
        m_context.seams.messages.choose(this,
                                        {.title = tr("Is this somebody you know already?"),
                                         .text = tr("In the register stands: %1").arg(lines.join(u"; "_s)),
                                         .confirm = tr("No, somebody new"),
                                         .destructive = true,
                                         .back = tr("Look again"),
                                         .later = tr("Take %1").arg(known.front().name)},
                                        [this, first = known.front()](Answer answer) {
                                            if (answer == Answer::Confirmed)
                                                write();
                                            else if (answer == Answer::Later)
                                                Q_EMIT m_known->chosen(first.id, first.name);
                                        });
    });
}

void PersonPane::write()
{
    saveTyped(
        m_context, this,
        [wanted = typed()](Session& session, Numbers numbers) -> Result<PersonId> {
            if (!wanted.id)
                return persons::add(session, wanted, numbers);
            return persons::update(session, wanted, numbers).transform([&] { return wanted.id; });
        },
        [this](const Result<PersonId>& done) {
            if (done)
                saved(done->value(), tr("The person was saved."));
            else
                failed(done.error());
        });
}

} // namespace woonrust::ui
