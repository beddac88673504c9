// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/person_pane.h"

#include "domain/deadline.h"
#include "domain/number.h"
#include "services/register/persons.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/panes.h"
#include "ui/pages/registry/alerts_card.h"
#include "ui/pages/registry/case_table.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

PersonPane::PersonPane(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_header(new SectionHeader({})),
      m_bar(new InlineMessage),
      m_errors(m_bar),
      m_facts(new Card(tr("Person"))),
      m_factText(wrappedLabel({})),
      m_edit(secondaryButton(tr("&Edit"))),
      m_save(primaryButton(tr("Save"))),
      m_cancel(secondaryButton(tr("Cancel"))),
      m_alerts(new AlertsCard(context)),
      m_homes(new CaseTable(tr("Homes"), {tr("Address"), tr("From"), tr("Until")}, tr("No tenancy is known."))),
      m_reports(new CaseTable(tr("Reports"), {tr("Number"), tr("Received"), tr("Part"), tr("Category"), tr("Status")},
                              tr("No reports."))),
      m_dossiers(new CaseTable(tr("Dossiers"), {tr("Number"), tr("Opened"), tr("Title"), tr("Role"), tr("Status")},
                               tr("No dossiers."))),
      m_rest(new QWidget)
{
    setButtonHint(m_save, u"Ctrl+S"_s);
    for (QPushButton* button : {m_edit, m_save, m_cancel})
        m_header->addAction(button);
    m_facts->body()->addWidget(m_factText);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    for (QVBoxLayout* column : {leftColumn, rightColumn}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(gap(this));
    }
    leftColumn->addWidget(makeForm());
    leftColumn->addWidget(m_facts);
    leftColumn->addWidget(m_alerts);
    leftColumn->addWidget(m_homes);
    leftColumn->addStretch(1);
    rightColumn->addWidget(m_reports);
    rightColumn->addWidget(m_dossiers);
    rightColumn->addStretch(1);
    m_rest = right;
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Panes(left, right, 2, 3));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(scrolling(all), 1);

    connect(m_edit, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (person())
            show();
        else
            Q_EMIT openRequested({.kind = TargetKind::Person});
    });
    connect(m_save, &QPushButton::clicked, this, &PersonPane::save);
    connect(m_bar, &InlineMessage::actionTriggered, this, [this] { open(person()); });
    for (CaseTable* table : {m_homes, m_reports, m_dossiers})
        connect(table, &CaseTable::openRequested, this, &PersonPane::openRequested);
    connect(m_alerts, &AlertsCard::changed, this, [this](const QString& said) {
        open(person());
        Q_EMIT toast(said);
    });
}

QWidget* PersonPane::makeForm()
{
    m_form = new Card(tr("Person"));
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
    return m_form;
}

void PersonPane::open(PersonId id)
{
    const int generation = m_generation.next();
    // On the writer, because that somebody looked is written.
    m_context.bench.writer.run(
        this, [id](Session& session) { return persons::page(session, id); },
        [this, generation](Result<persons::PersonPage> page) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!page) {
                failed(page.error());
                return;
            }
            m_page = *std::move(page);
            show();
            Q_EMIT opened(m_page.person.displayName());
        });
}

void PersonPane::show()
{
    const Person& person = m_page.person;
    m_header->setTitle(person.displayName(),
                       person.tenantNumber.isEmpty() ? QString() : tr("tenant number %1").arg(person.tenantNumber));
    QStringList facts;
    if (!person.phone.isEmpty())
        facts << tr("Phone: %1").arg(person.phone);
    if (!person.email.isEmpty())
        facts << tr("E-mail: %1").arg(person.email);
    if (!person.remark.isEmpty())
        facts << person.remark;
    m_factText->setText(facts.isEmpty() ? tr("No phone number or e-mail address is known.") : facts.join(u'\n'));
    m_alerts->show(m_page.alerts, person.id, {});
    QList<RegistryCaseLine> homes;
    for (const storage::Residence& home : m_page.residences)
        homes << RegistryCaseLine{.target = {.kind = TargetKind::Unit, .id = home.unit.id.value()},
                                  .texts = {home.unit.addressLine(), shortDate(home.tenancy.startOn),
                                            home.tenancy.endOn.isValid() ? shortDate(home.tenancy.endOn) : tr("now")}};
    m_homes->setLines(homes);
    const CodeNames& codes = m_context.codes();
    QList<RegistryCaseLine> reports;
    for (const storage::PersonReport& report : m_page.reports)
        reports << RegistryCaseLine{.target = {.kind = TargetKind::Report, .id = report.report.value()},
                                    .texts = {SerialNumber::fromKey(SerialNumber::report, report.number).toString(),
                                              shortDate(report.receivedOn),
                                              report.asReporter && report.asAccused ? tr("reporter and accused")
                                              : report.asReporter                   ? tr("reporter")
                                                                                    : tr("accused"),
                                              codes.name(u"ZAAKTYPEDETAILSOORT"_s, report.category),
                                              codes.name(u"ZAAKSTATUSSOORT"_s, report.status)}};
    m_reports->setLines(reports);
    QList<RegistryCaseLine> dossiers;
    for (const storage::PersonDossier& dossier : m_page.dossiers) {
        const QString role = codes.find(u"ZAAKROL"_s, dossier.role) ? codes.name(u"ZAAKROL"_s, dossier.role)
                                                                    : codes.name(u"RELATIEROLSOORT"_s, dossier.role);
        dossiers << RegistryCaseLine{.target = {.kind = TargetKind::Dossier, .id = dossier.dossier.value()},
                                     .texts = {SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString(),
                                               shortDate(dossier.openedOn), dossier.title, role,
                                               codes.name(u"ZAAKSTATUSSOORT"_s, dossier.status)}};
    }
    m_dossiers->setLines(dossiers);
    edit(false);
}

void PersonPane::startNew()
{
    m_generation.next();
    m_page = {};
    m_header->setTitle(tr("New person"));
    edit(true);
}

void PersonPane::edit(bool on)
{
    const Person& person = m_page.person;
    m_errors.clear();
    m_bar->setAction({});
    m_initials->setText(person.initials);
    m_infix->setText(person.infix);
    m_lastName->setText(person.lastName);
    m_tenantNumber->setText(person.tenantNumber);
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_remark->setPlainText(person.remark);
    m_form->setVisible(on);
    m_save->setVisible(on);
    m_cancel->setVisible(on);
    m_facts->setVisible(!on);
    const bool mayChange = m_context.may(Permission::RegisterReport) || m_context.may(Permission::ImportRegister);
    m_edit->setVisible(!on && mayChange);
    for (QWidget* widget : QList<QWidget*>{m_alerts, m_homes, m_rest})
        widget->setVisible(person.id.isValid());
    if (on)
        m_initials->setFocus();
}

Person PersonPane::typed() const
{
    Person person = m_page.person;
    person.initials = m_initials->text();
    person.infix = m_infix->text();
    person.lastName = m_lastName->text();
    person.tenantNumber = m_tenantNumber->text();
    person.phone = m_phone->text();
    person.email = m_email->text();
    person.remark = m_remark->toPlainText();
    return person;
}

bool PersonPane::isDirty() const
{
    const Person now = typed();
    const Person& before = m_page.person;
    return m_form->isVisibleTo(this) &&
           (now.initials != before.initials || now.infix != before.infix || now.lastName != before.lastName ||
            now.tenantNumber != before.tenantNumber || now.phone != before.phone || now.email != before.email ||
            now.remark != before.remark);
}

void PersonPane::save()
{
    if (isDirty())
        write(false);
    else if (person() && m_form->isVisibleTo(this))
        show();
}

void PersonPane::write(bool numbersChecked)
{
    m_errors.clear();
    m_bar->setAction({});
    m_context.bench.writer.run(
        this,
        [wanted = typed(), numbersChecked](Session& session) -> Result<PersonId> {
            if (!wanted.id)
                return persons::add(session, wanted, numbersChecked);
            const auto done = persons::update(session, wanted, numbersChecked);
            if (!done)
                return std::unexpected(done.error());
            return wanted.id;
        },
        [this, numbersChecked](const Result<PersonId>& saved) {
            if (saved) {
                open(*saved);
                Q_EMIT toast(tr("The person was saved."));
                return;
            }
            if (saved.error().field == u"remark"_s && !numbersChecked && saved.error().kind == ErrorKind::Input) {
                m_errors.show(saved.error());
                m_context.seams.messages.ask(this,
                                             {.title = tr("Is this no citizen service number (BSN)?"),
                                              .text = saved.error().message,
                                              .confirm = tr("It is another number")},
                                             [this](bool yes) {
                                                 if (yes)
                                                     write(true);
                                             });
                return;
            }
            failed(saved.error());
        });
}

void PersonPane::failed(const Error& error)
{
    m_errors.show(error);
    // What was typed stays in view until the user chooses to read the person again.
    m_bar->setAction(error.kind == ErrorKind::Conflict ? tr("Read again") : QString());
}

} // namespace woonrust::ui
